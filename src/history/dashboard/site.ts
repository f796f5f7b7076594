import type { AcceptanceRecord, AnswersRecord, ArmRecord, HistoryRecord, RunRecord } from '../record.ts';
import { fileOf } from '../record.ts';

/** One run of one arm. */
export interface Night extends Omit<ArmRecord, 'name' | 'tasks'> {
  /** ISO 8601. */
  readonly at: string;
  /** Name of its run's page, without extension. */
  readonly run: string;
  readonly answersTo: ReadonlyMap<string, AnswersRecord>;
}

/** All runs of the arms with one name, oldest first. A new digest is a new configuration. */
export interface Series {
  readonly name: string;
  readonly nights: readonly Night[];
}

export interface SiteTask {
  readonly id: string;
  readonly url: string | null;
  readonly price: number;
  readonly proposals: number;
}

/** The data of the dashboard. */
export interface Site {
  readonly series: readonly Series[];
  readonly runs: readonly (RunRecord & { readonly page: string })[];
  readonly acceptances: readonly AcceptanceRecord[];
  /** Tasks of all suites ever run, in the order of the newest run. */
  readonly tasks: readonly SiteTask[];
}

/** Number of recent runs for an arm's current numbers: a month averages out chance. */
export const RECENT = 30;

/** Arranges a history by arm, run and task. Records must be sorted, oldest first. */
export function siteOf(records: readonly HistoryRecord[]): Site {
  const runs = records.flatMap(record =>
    record.kind === 'acceptance' ? [] : [{ ...record, page: fileOf(record).replace(/\.json$/, '') }],
  );
  const severalGates = new Set(runs.map(({ id }) => id)).size > 1;
  // A measurement names its arm after the model. If a comparison has the same arm, both form one series.
  const compared = new Map(
    runs.flatMap(run => (run.kind === 'compare' ? run.arms.map(arm => [arm.digest, arm.name] as const) : [])),
  );
  const nights = new Map<string, Night[]>();
  const tasks = new Map<string, SiteTask>();
  for (const { arms, at, page, id, kind } of runs) {
    for (const { name: own, tasks: answers, ...arm } of arms) {
      const name = (kind === 'measure' ? compared.get(arm.digest) : undefined) ?? own;
      const series = severalGates ? `${id}: ${name}` : name;
      const night = { ...arm, at, run: page, answersTo: new Map(Object.entries(answers)) };
      nights.set(series, [...(nights.get(series) ?? []), night]);
    }
  }
  for (const { suite } of runs.toReversed()) {
    for (const task of suite.tasks) if (!tasks.has(task.id)) tasks.set(task.id, task);
  }
  return {
    series: [...nights].map(([name, all]) => ({ name, nights: all })),
    runs,
    acceptances: records.filter(record => record.kind === 'acceptance'),
    tasks: [...tasks.values()],
  };
}

/** The newest runs of an arm's current configuration. */
export function recentNights({ nights }: Series): readonly Night[] {
  const { digest } = nights.at(-1) ?? {};
  return nights.filter(night => night.digest === digest).slice(-RECENT);
}

/** An arm's current results, from its recent runs. */
export interface ArmStanding {
  readonly name: string;
  readonly nights: number;
  /** From 0 to 1, with runs weighted by their answers. */
  readonly accuracy: number;
  /** US dollars per answer; null if a price is unknown. */
  readonly costPerAnswer: number | null;
  readonly medianLatencyMs: number;
  readonly formatErrors: number;
  readonly answers: number;
  /** Pareto-optimal: no other arm is at least as accurate at the same or a lower cost. */
  readonly efficient: boolean;
}

export function standings(series: readonly Series[]): ArmStanding[] {
  const all = series.map((one): Omit<ArmStanding, 'efficient'> => {
    const nights = recentNights(one);
    const answers = sum(nights.map(night => night.answers));
    const isPriced = nights.every(night => night.cost !== null);
    return {
      name: one.name,
      nights: nights.length,
      accuracy: sum(nights.map(night => night.accuracy * night.answers)) / answers,
      costPerAnswer: isPriced ? sum(nights.map(night => night.cost ?? 0)) / answers : null,
      medianLatencyMs: middle(nights.map(night => night.medianLatencyMs)),
      formatErrors: sum(nights.map(night => night.formatErrors)),
      answers,
    };
  });
  return all
    .map(one => ({ ...one, efficient: one.costPerAnswer !== null && !all.some(other => beats(other, one)) }))
    .sort((a, b) => b.accuracy - a.accuracy);
}

function beats(one: Omit<ArmStanding, 'efficient'>, other: Omit<ArmStanding, 'efficient'>): boolean {
  if (one.costPerAnswer === null || other.costPerAnswer === null) return false;
  const isNoWorse = one.accuracy >= other.accuracy && one.costPerAnswer <= other.costPerAnswer;
  return isNoWorse && (one.accuracy > other.accuracy || one.costPerAnswer < other.costPerAnswer);
}

/** Number of correct answers and of all answers, over several runs. */
export interface RightShare {
  readonly right: number;
  readonly samples: number;
}

/** An arm's results on a task over some runs. */
export function shareOf(taskId: string, nights: readonly Night[]): RightShare {
  const answers = nights.flatMap(night => night.answersTo.get(taskId) ?? []);
  return { right: sum(answers.map(({ right }) => right)), samples: sum(answers.map(({ samples }) => samples)) };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
