import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { percent } from '../../shared/format.ts';
import type { Series, Standing } from './site.ts';

/** A chart drawn twice: text keeps its size on a phone and on a desk. */
export interface Chart {
  /** What it shows, in words. */
  readonly label: string;
  readonly narrow: string;
  readonly wide: string;
}

const NARROW = 360;
const WIDE = 960;

/** Accuracy of each arm by night, one panel below the other on one scale, with the interval of each night behind the line. */
export function accuracyChart(series: readonly Series[]): Chart {
  const points = series.flatMap(({ name, nights }) =>
    nights.map(({ at, accuracy, low, high, digest }) => ({ name, at: new Date(at), accuracy, low, high, digest })),
  );
  const last = series.map(({ name, nights }) => `${name} ${percent(nights.at(-1)?.accuracy ?? 0)}`).join(', ');
  return draw(`Accuracy by night. Last: ${last}.`, width => ({
    width,
    height: 30 + 90 * series.length,
    marginLeft: 44,
    // A panel a name, without the axis that would repeat the names at its side.
    fy: { axis: null, domain: series.map(({ name }) => name), padding: 0.25 },
    x: { type: 'utc', label: null, ticks: width === NARROW ? 4 : 10 },
    y: { percent: true, grid: true, ticks: 3, label: null, tickFormat: (value: number) => `${value}%` },
    marks: [
      Plot.areaY(points, { x: 'at', y1: 'low', y2: 'high', fy: 'name', z: 'digest', fill: 'var(--band)' }),
      Plot.lineY(points, { x: 'at', y: 'accuracy', fy: 'name', z: 'digest', stroke: 'var(--link)', strokeWidth: 1.5 }),
      // A night without neighbours of its own configuration has no line.
      Plot.dot(points.filter(isAlone), { x: 'at', y: 'accuracy', fy: 'name', fill: 'var(--link)', r: 2.5 }),
      Plot.text(series, { text: 'name', fy: 'name', frameAnchor: 'top-left', dy: -12, fontSize: 12 }),
    ],
  }));
}

function isAlone(
  { digest, name }: { digest: string; name: string },
  _: number,
  all: readonly { digest: string; name: string }[],
) {
  return all.filter(point => point.digest === digest && point.name === name).length === 1;
}

/** Accuracy against the cost of an answer, with the line of the arms that nobody beats in both. Null without two prices. */
export function costChart(standings: readonly Standing[]): Chart | null {
  const priced = standings.flatMap(standing =>
    standing.costPerAnswer === null ? [] : [{ ...standing, cents: standing.costPerAnswer * 100 }],
  );
  if (priced.length < 2) return null;
  const front = priced.filter(({ efficient }) => efficient).sort((a, b) => a.cents - b.cents);
  return draw(
    `Accuracy against cost. Nobody is cheaper and better than ${front.map(({ name }) => name).join(', ')}.`,
    width => ({
      width,
      height: 320,
      marginLeft: 44,
      marginRight: 24,
      // Room for names between their dots and the axes.
      marginTop: 44,
      insetLeft: 24,
      insetRight: 24,
      x: { label: 'cents an answer →', nice: true },
      y: { percent: true, grid: true, label: '↑ accuracy', tickFormat: (value: number) => `${value}%`, nice: true },
      marks: [
        Plot.line(front, { x: 'cents', y: 'accuracy', stroke: 'var(--line)', strokeWidth: 3 }),
        Plot.dot(priced, {
          x: 'cents',
          y: 'accuracy',
          r: 5,
          fill: one => (one.efficient ? 'var(--link)' : 'var(--quiet)'),
        }),
        Plot.text(priced, { x: 'cents', y: 'accuracy', text: 'name', dy: -12, fontSize: 12 }),
      ],
    }),
  );
}

function draw(label: string, options: (width: number) => Plot.PlotOptions): Chart {
  const [narrow, wide] = [NARROW, WIDE].map(width => {
    const { document } = parseHTML('<!doctype html><html><body></body></html>');
    const figure = Plot.plot({ ...options(width), document });
    figure.setAttribute('aria-hidden', 'true');
    // The page has one style sheet, whose hash its policy names; positions (in tags, not in text) are exact enough to a tenth.
    return figure.outerHTML
      .replace(/<style>.*?<\/style>/s, '')
      .replace(/\d+\.\d{2,}(?=[^<>]*>)/g, number => Number(number).toFixed(1));
  });
  if (narrow === undefined || wide === undefined) throw new Error('a chart was not drawn');
  return { label, narrow, wide };
}
