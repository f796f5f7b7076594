import type { JSX } from 'preact';
import { CostChart, dayText, LineChart } from '../../report/html/charts.tsx';
import { percent, signed } from '../../shared/format.ts';
import type { ChangePoint } from './changes.ts';
import type { ArmRun, LeaderboardRow, Series } from './site.ts';

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
  const last = Math.max(...series.flatMap(({ armRuns }) => armRuns.map(({ at }) => Date.parse(at))));
  const inRange = ({ at }: { readonly at: string }): boolean => last - Date.parse(at) <= days * DAY;
  return series
    .map(one => ({ ...one, armRuns: one.armRuns.filter(inRange), changes: one.changes.filter(inRange) }))
    .filter(({ armRuns }) => armRuns.length > 0);
}

/** Accuracy of each arm over time, with the interval of each run and the change points. */
export function AccuracyChart({ series }: { readonly series: readonly MarkedSeries[] }): JSX.Element {
  const last = series.map(({ name, armRuns }) => `${name} ${percent(armRuns.at(-1)?.accuracy ?? 0)}`).join(', ');
  const changes = series.flatMap(({ name, changes }) =>
    changes.map(({ at, by }) => `${name} changed by ${signed(by)} points on ${dayText(Date.parse(at))}`),
  );
  return (
    <LineChart
      label={`Accuracy over time. Latest: ${last}. ${changes.length === 0 ? 'No change points.' : `${changes.join('; ')}.`}`}
      panels={series.map(({ name, armRuns, changes }) => ({
        name,
        points: armRuns.map(armRun => ({
          at: Date.parse(armRun.at),
          value: armRun.accuracy,
          low: armRun.low,
          high: armRun.high,
          group: armRun.digest,
          href: runPage(armRun.run),
          title: `${dayText(Date.parse(armRun.at))}: ${percent(armRun.accuracy)} (${percent(armRun.low)} to ${percent(armRun.high)})`,
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
    .map(({ name, armRuns }) => ({ name, armRuns: armRuns.flatMap(armRun => pricedRun(armRun)) }))
    .filter(({ armRuns }) => armRuns.length > 0);
  if (priced.length === 0) return null;
  const last = priced.map(({ name, armRuns }) => `${name} $${(armRuns.at(-1)?.value ?? 0).toFixed(2)}`).join(', ');
  return (
    <LineChart
      label={`Cost per 100 answers over time, in US dollars. Latest: ${last}.`}
      panels={priced.map(({ name, armRuns }) => ({ name, points: armRuns, marks: [] }))}
      unit="$"
      shared={false}
    />
  );
}

function pricedRun({ at, run, cost, answers, digest }: ArmRun) {
  if (cost === null || answers === 0) return [];
  const value = (100 * cost) / answers;
  const time = Date.parse(at);
  const title = `${dayText(time)}: $${value.toFixed(4)} per 100 answers`;
  return [{ at: time, value, group: digest, title, href: runPage(run) }];
}

/** Path of a run's page from the overview. */
const runPage = (run: string): string => `runs/${run}.html`;

/** Accuracy against cost; null with fewer than two known costs. */
export function ParetoChart({ standings }: { readonly standings: readonly LeaderboardRow[] }): JSX.Element | null {
  const dots = standings.flatMap(({ name, accuracy, costPerAnswer, efficient }) =>
    costPerAnswer === null ? [] : [{ name, accuracy, efficient, cost: 100 * costPerAnswer }],
  );
  return dots.length < 2 ? null : <CostChart dots={dots} />;
}
