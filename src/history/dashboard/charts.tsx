import type { JSX } from 'preact';
import { CostChart, dayText, LineChart } from '../../report/html/charts.tsx';
import { percent, signed } from '../../shared/format.ts';
import type { ChangePoint } from './changes.ts';
import type { ArmStanding, Night, Series } from './site.ts';

/** The charts of the dashboard. */

const DAY = 86_400_000;

export interface MarkedSeries extends Series {
  readonly changes: readonly ChangePoint[];
}

/** Ranges to choose from, in days before the last run. */
export const RANGES = [
  { days: 30, name: '30 days' },
  { days: 90, name: '90 days' },
  { days: 366, name: '1 year' },
] as const;

/** The visible part of each series in a range. */
export function within(series: readonly MarkedSeries[], days: number): MarkedSeries[] {
  const last = Math.max(...series.flatMap(({ nights }) => nights.map(({ at }) => Date.parse(at))));
  const inRange = ({ at }: { readonly at: string }): boolean => last - Date.parse(at) <= days * DAY;
  return series
    .map(one => ({ ...one, nights: one.nights.filter(inRange), changes: one.changes.filter(inRange) }))
    .filter(({ nights }) => nights.length > 0);
}

/** Accuracy of each arm over time, with the interval of each run and the change points. */
export function AccuracyChart({ series }: { readonly series: readonly MarkedSeries[] }): JSX.Element {
  const last = series.map(({ name, nights }) => `${name} ${percent(nights.at(-1)?.accuracy ?? 0)}`).join(', ');
  const changes = series.flatMap(({ name, changes }) =>
    changes.map(({ at, by }) => `${name} changed by ${signed(by)} points on ${dayText(Date.parse(at))}`),
  );
  return (
    <LineChart
      label={`Accuracy over time. Latest: ${last}. ${changes.length === 0 ? 'No change points.' : `${changes.join('; ')}.`}`}
      panels={series.map(({ name, nights, changes }) => ({
        name,
        points: nights.map(night => ({
          at: Date.parse(night.at),
          value: night.accuracy,
          low: night.low,
          high: night.high,
          group: night.digest,
          href: nightPage(night.run),
          title: `${dayText(Date.parse(night.at))}: ${percent(night.accuracy)} (${percent(night.low)} to ${percent(night.high)})`,
        })),
        marks: changes.map(({ at, by }) => ({
          at: Date.parse(at),
          text: `${signed(by)} points, ${dayText(Date.parse(at))}`,
        })),
      }))}
      unit="%"
      shared={true}
    />
  );
}

/** Cost per 100 answers of each arm over time; null if no price is known. */
export function CostOverTime({ series }: { readonly series: readonly Series[] }): JSX.Element | null {
  const priced = series
    .map(({ name, nights }) => ({ name, nights: nights.flatMap(night => pricedNight(night)) }))
    .filter(({ nights }) => nights.length > 0);
  if (priced.length === 0) return null;
  const last = priced.map(({ name, nights }) => `${name} $${(nights.at(-1)?.value ?? 0).toFixed(2)}`).join(', ');
  return (
    <LineChart
      label={`Cost of 100 answers over time, in US dollars. Latest: ${last}.`}
      panels={priced.map(({ name, nights }) => ({ name, points: nights, marks: [] }))}
      unit="$"
      shared={false}
    />
  );
}

function pricedNight({ at, run, cost, answers, digest }: Night) {
  if (cost === null || answers === 0) return [];
  const value = (100 * cost) / answers;
  const time = Date.parse(at);
  const title = `${dayText(time)}: $${value.toFixed(4)} per 100 answers`;
  return [{ at: time, value, group: digest, title, href: nightPage(run) }];
}

/** Path of a run's page from the overview. */
const nightPage = (run: string): string => `runs/${run}.html`;

/** Accuracy against cost; null with fewer than two known costs. */
export function ParetoChart({ standings }: { readonly standings: readonly ArmStanding[] }): JSX.Element | null {
  const dots = standings.flatMap(({ name, accuracy, costPerAnswer, efficient }) =>
    costPerAnswer === null ? [] : [{ name, accuracy, efficient, cost: 100 * costPerAnswer }],
  );
  return dots.length < 2 ? null : <CostChart dots={dots} />;
}
