import { presentArms } from '../present.ts';
import type { AcceptanceRecord, AnswersRecord, ArmRecord, HistoryRecord, RunRecord } from '../record.ts';
import { fileOf } from '../record.ts';

/** One run of one arm. */
export interface ArmRun extends Omit<ArmRecord, 'name' | 'tasks'> {
  /** ISO 8601. */
  readonly at: string;
  /** Name of its run's page, without extension. */
  readonly run: string;
  readonly answersTo: ReadonlyMap<string, AnswersRecord>;
}

/** All runs of the arms with one name, oldest first. A new digest is a new configuration. */
export interface Series {
  readonly name: string;
  readonly armRuns: readonly ArmRun[];
  /** Whether it is still measured. */
  readonly isPresent: boolean;
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
  const gates = [...new Set(runs.map(({ id }) => id))];
  const severalGates = gates.length > 1;
  // A measurement names its arm after the model. If a comparison has the same arm, both form one series.
  const compared = new Map(
    runs.flatMap(run => (run.kind === 'compare' ? run.arms.map(arm => [arm.digest, arm.name] as const) : [])),
  );
  const seriesOf = ({ kind, id }: RunRecord, { name: own, digest }: ArmRecord): string => {
    const name = (kind === 'measure' ? compared.get(digest) : undefined) ?? own;
    return severalGates ? `${id}: ${name}` : name;
  };
  const armRuns = new Map<string, ArmRun[]>();
  const tasks = new Map<string, SiteTask>();
  for (const run of runs) {
    for (const arm of run.arms) {
      const series = seriesOf(run, arm);
      const { tasks: answers, ...figures } = arm;
      const armRun = { ...figures, at: run.at, run: run.page, answersTo: new Map(Object.entries(answers)) };
      armRuns.set(series, [...(armRuns.get(series) ?? []), armRun]);
    }
  }
  for (const { suite } of runs.toReversed()) {
    for (const task of suite.tasks) if (!tasks.has(task.id)) tasks.set(task.id, task);
  }
  const now = runs.at(-1)?.at ?? '';
  const ofGate = (gate: string): RunRecord[] => runs.filter(({ id }) => id === gate);
  const present = new Set(
    gates.flatMap(gate => presentArms(ofGate(gate), now).map(({ run, arm }) => seriesOf(run, arm))),
  );
  return {
    series: [...armRuns].map(([name, all]) => ({ name, armRuns: all, isPresent: present.has(name) })),
    runs,
    acceptances: records.filter(record => record.kind === 'acceptance'),
    tasks: [...tasks.values()],
  };
}

/** The arms that are still measured, for everything that is not about the past. */
export function presentSeries({ series }: Site): readonly Series[] {
  return series.filter(({ isPresent }) => isPresent);
}

/** The tasks that arms answered recently. */
export function recentTasks(series: readonly Series[], { tasks }: Site): readonly SiteTask[] {
  const asked = new Set(series.flatMap(one => recentRuns(one).flatMap(({ answersTo }) => [...answersTo.keys()])));
  return tasks.filter(({ id }) => asked.has(id));
}

/** The newest runs of an arm's current configuration. */
export function recentRuns({ armRuns }: Series): readonly ArmRun[] {
  const { digest } = armRuns.at(-1) ?? {};
  return armRuns.filter(armRun => armRun.digest === digest).slice(-RECENT);
}

/** An arm's current results, from its recent runs. */
export interface LeaderboardRow {
  readonly name: string;
  readonly armRuns: number;
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

export function leaderboard(series: readonly Series[]): LeaderboardRow[] {
  const all = series.map((one): Omit<LeaderboardRow, 'efficient'> => {
    const armRuns = recentRuns(one);
    const answers = sum(armRuns.map(armRun => armRun.answers));
    const isPriced = armRuns.every(armRun => armRun.cost !== null);
    return {
      name: one.name,
      armRuns: armRuns.length,
      accuracy: sum(armRuns.map(armRun => armRun.accuracy * armRun.answers)) / answers,
      costPerAnswer: isPriced ? sum(armRuns.map(armRun => armRun.cost ?? 0)) / answers : null,
      medianLatencyMs: middle(armRuns.map(armRun => armRun.medianLatencyMs)),
      formatErrors: sum(armRuns.map(armRun => armRun.formatErrors)),
      answers,
    };
  });
  return all
    .map(one => ({ ...one, efficient: one.costPerAnswer !== null && !all.some(other => beats(other, one)) }))
    .sort((a, b) => b.accuracy - a.accuracy);
}

function beats(one: Omit<LeaderboardRow, 'efficient'>, other: Omit<LeaderboardRow, 'efficient'>): boolean {
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
export function shareOf(taskId: string, armRuns: readonly ArmRun[]): RightShare {
  const answers = armRuns.flatMap(armRun => armRun.answersTo.get(taskId) ?? []);
  return { right: sum(answers.map(({ right }) => right)), samples: sum(answers.map(({ samples }) => samples)) };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
