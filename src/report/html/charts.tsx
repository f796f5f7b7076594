import type { JSX } from 'preact';
import { oneLine } from '../untrusted.ts';
import { dollarTick, type Scale, scaleAround, tickText } from './scale.ts';

/** Charts of all pages as plain SVG, with units, values on hover and a text alternative. */

const WIDTHS = { narrow: 358, wide: 1056 };

interface Drawn {
  /** Text alternative of the chart. */
  readonly label: string;
  draw(width: number): JSX.Element;
}

/** A chart in two sizes, so that text keeps its size on phones and desktops. */
function Chart({ label, draw }: Drawn): JSX.Element {
  return (
    <div class="chart" role="img" aria-label={oneLine(label, 1000)}>
      <div class="narrow">{draw(WIDTHS.narrow)}</div>
      <div class="wide">{draw(WIDTHS.wide)}</div>
    </div>
  );
}

const tenth = (value: number): number => Math.round(10 * value) / 10;

export interface Point {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly value: number;
  /** Band behind the line, if any. */
  readonly low?: number;
  readonly high?: number;
  /** Points of one group form a line; a change of configuration starts a new one. */
  readonly group: string;
  /** Text shown on hover. */
  readonly title: string;
  /** Page that a click opens, relative to the chart's page. */
  readonly href: string;
}

export interface Panel {
  readonly name: string;
  readonly points: readonly Point[];
  /** Detected changes, each with a short label. */
  readonly marks: readonly { readonly at: number; readonly text: string }[];
}

export interface Lines {
  readonly label: string;
  readonly panels: readonly Panel[];
  /** `%` for fractions; `$` for US dollars, with an axis that starts at zero. */
  readonly unit: '%' | '$';
  /** Whether all panels share one scale. */
  readonly shared: boolean;
}

const LEFT = 52;
const RIGHT = 12;
const PANEL = 96;
const TOP = 22;

/** One panel per series, stacked, over the same period. */
export function LineChart(lines: Lines): JSX.Element {
  return <Chart label={lines.label} draw={width => drawLines(lines, width)} />;
}

function drawLines({ panels, unit, shared }: Lines, width: number): JSX.Element {
  const factor = unit === '%' ? 100 : 1;
  const times = panels.flatMap(({ points }) => points.map(({ at }) => at));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const x = (at: number): number => tenth(LEFT + ((width - LEFT - RIGHT) * (at - first)) / Math.max(1, last - first));
  const valuesOf = (some: readonly Panel[]): number[] =>
    some.flatMap(({ points }) => points.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]));
  const scaleOf = (some: readonly Panel[]): Scale =>
    scaleAround([...(unit === '$' ? [0] : []), ...valuesOf(some).map(value => factor * value)], 4, [
      0,
      unit === '%' ? 100 : Number.POSITIVE_INFINITY,
    ]);
  const common = scaleOf(panels);
  const height = panels.length * PANEL + 24;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {panels.map((panel, index) => {
        const scale = shared ? common : scaleOf([panel]);
        const top = index * PANEL + TOP;
        const y = (value: number): number =>
          tenth(top + (PANEL - TOP - 8) * (1 - (factor * value - scale.from) / (scale.to - scale.from)));
        return (
          <g key={panel.name}>
            <text class="name" x={LEFT} y={top - 8}>
              {oneLine(panel.name, width < 500 ? 40 : 80)}
            </text>
            {scale.ticks.map(tick => (
              <g key={tick}>
                <line class="grid" x1={LEFT} x2={width - RIGHT} y1={y(tick / factor)} y2={y(tick / factor)} />
                <text class="tick" x={LEFT - 6} y={y(tick / factor) + 4} text-anchor="end">
                  {unit === '%' ? `${tickText(tick, scale)}%` : dollarTick(tick, scale)}
                </text>
              </g>
            ))}
            {groups(panel.points).map(points => (
              <Series key={points[0]?.at} points={points} x={x} y={y} />
            ))}
            {panel.marks.map(({ at, text }) => (
              <g class="mark" key={at}>
                <line x1={x(at)} x2={x(at)} y1={top - 2} y2={top + PANEL - TOP - 8} />
                <text x={x(at)} y={top - 8} text-anchor={x(at) > width * 0.6 ? 'end' : 'start'}>
                  {oneLine(text, 60)}
                </text>
              </g>
            ))}
          </g>
        );
      })}
      {timeTicks(first, last, width < 500 ? 3 : 8).map(at => (
        <text
          class="tick"
          key={at}
          x={x(at)}
          y={height - 6}
          text-anchor={at === first ? 'start' : at === last ? 'end' : 'middle'}
        >
          {dayText(at)}
        </text>
      ))}
    </svg>
  );
}

interface SeriesProps {
  readonly points: readonly Point[];
  x(at: number): number;
  y(value: number): number;
}

function Series({ points, x, y }: SeriesProps): JSX.Element {
  const path = (of: (point: Point) => number): string =>
    points.map(point => `${x(point.at)},${y(of(point))}`).join(' ');
  const upper = path(point => point.high ?? point.value);
  const lower = [...points].reverse().map(point => `${x(point.at)},${y(point.low ?? point.value)}`);
  return (
    <>
      {points.length > 1 && <polygon class="band" points={`${upper} ${lower.join(' ')}`} />}
      <polyline class="line" points={path(point => point.value)} />
      {points.map(point => (
        <circle
          class={points.length === 1 ? 'alone' : 'hover'}
          key={point.at}
          cx={x(point.at)}
          cy={y(point.value)}
          r="3"
          data-href={point.href}
        >
          <title>{oneLine(point.title, 120)}</title>
        </circle>
      ))}
    </>
  );
}

/** Points of each group in order. */
function groups(points: readonly Point[]): Point[][] {
  const all = new Map<string, Point[]>();
  for (const point of points) {
    const own = all.get(point.group);
    if (own === undefined) all.set(point.group, [point]);
    else own.push(point);
  }
  return [...all.values()];
}

function timeTicks(first: number, last: number, count: number): number[] {
  if (first === last) return [first];
  return Array.from({ length: count }, (_, index) => first + ((last - first) * index) / (count - 1));
}

const days = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' });

/** `Jul 4` */
export const dayText = (at: number): string => days.format(new Date(at));

export interface Dot {
  readonly name: string;
  /** US dollars for 100 answers. */
  readonly cost: number;
  /** From 0 to 1. */
  readonly accuracy: number;
  /** Whether it is Pareto-optimal. */
  readonly efficient: boolean;
}

export const PARETO_OPTIMAL = 'Pareto-optimal: no other arm is both cheaper and more accurate';

/** Accuracy against cost, with the Pareto line. */
export function CostChart({ dots }: { readonly dots: readonly Dot[] }): JSX.Element {
  const front = dots.filter(({ efficient }) => efficient).sort((a, b) => a.cost - b.cost);
  const label = `Accuracy against cost. Pareto-optimal: ${front.map(({ name }) => name).join(', ')}. ${dots
    .map(
      ({ name, cost, accuracy }) => `${name}: ${(100 * accuracy).toFixed(1)}% at $${cost.toFixed(2)} per 100 answers`,
    )
    .join('; ')}.`;
  return <Chart label={label} draw={width => drawDots(dots, front, width)} />;
}

function drawDots(dots: readonly Dot[], front: readonly Dot[], width: number): JSX.Element {
  const height = 320;
  const [top, bottom, inset] = [28, height - 40, 24];
  const across = scaleAround(
    dots.map(({ cost }) => cost),
    width < 500 ? 3 : 6,
    [0, Number.POSITIVE_INFINITY],
  );
  const up = scaleAround(
    dots.map(({ accuracy }) => 100 * accuracy),
    5,
    [0, 100],
  );
  const x = (cost: number): number =>
    tenth(LEFT + inset + ((width - LEFT - RIGHT - 2 * inset) * (cost - across.from)) / (across.to - across.from));
  const y = (accuracy: number): number =>
    tenth(top + (bottom - top) * (1 - (100 * accuracy - up.from) / (up.to - up.from)));
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <text class="tick" x="0" y="14">
        accuracy
      </text>
      {up.ticks.map(tick => (
        <g key={tick}>
          <line class="grid" x1={LEFT} x2={width - RIGHT} y1={y(tick / 100)} y2={y(tick / 100)} />
          <text class="tick" x={LEFT - 6} y={y(tick / 100) + 4} text-anchor="end">
            {tickText(tick, up)}%
          </text>
        </g>
      ))}
      {across.ticks.map(tick => (
        <text class="tick" key={tick} x={x(tick)} y={bottom + 16} text-anchor="middle">
          {dollarTick(tick, across)}
        </text>
      ))}
      <text class="tick" x={width - RIGHT} y={height - 6} text-anchor="end">
        cost per 100 answers →
      </text>
      <polyline class="front" points={front.map(({ cost, accuracy }) => `${x(cost)},${y(accuracy)}`).join(' ')} />
      {dots.map(({ name, cost, accuracy, efficient }) => (
        <g key={name}>
          <circle class={efficient ? 'best' : 'dot'} cx={x(cost)} cy={y(accuracy)} r="5">
            <title>{`${oneLine(name, 60)}: ${(100 * accuracy).toFixed(1)}%, $${cost.toFixed(2)} per 100 answers`}</title>
          </circle>
          <text
            class="name"
            x={x(cost)}
            y={y(accuracy) - 10}
            text-anchor={x(cost) > width * 0.65 ? 'end' : x(cost) < width * 0.35 ? 'start' : 'middle'}
          >
            {oneLine(name, width < 500 ? 24 : 48)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** A small line chart without axes, for a table with the figures next to it. */
export function Sparkline({ values }: { readonly values: readonly number[] }): JSX.Element {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const points = values.map((value, index) => {
    const x = (96 * index) / Math.max(1, values.length - 1);
    return `${tenth(2 + x)},${tenth(20 - (16 * (value - low)) / Math.max(0.02, high - low))}`;
  });
  return (
    <svg class="spark" width="100" height="24" aria-hidden="true">
      <polyline class="line" points={points.join(' ')} />
    </svg>
  );
}
