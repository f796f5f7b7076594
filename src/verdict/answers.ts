import type { Task } from '../dataset/task.ts';
import { isRight } from '../trial/is-right.ts';
import type { MissingTrial, Trial } from '../trial/trial.ts';
import type { Decision } from './decision.ts';
import { storedEnough } from './plan.ts';
import type { Situation, Slot, TaskSituation } from './situation.ts';

/** The part of a task that the decision needs, also stored in reports. */
export type JudgedTask = Pick<Task, 'id' | 'price' | 'correctProposalId' | 'critical'>;

/** Known answers of one arm. */
export interface ArmAnswers {
  readonly trials: readonly Trial[];
  readonly missing: readonly MissingTrial[];
}

/** Whether an answer is recent enough to count without a fresh check. */
export function isRecent({ finishedAt }: Trial, decision: Decision, now: string): boolean {
  return Date.parse(now) - Date.parse(finishedAt) <= decision['baseline-max-age'] * 24 * HOUR_MS;
}

/** Stored answers without old ones, if the recent ones are enough for every task. */
function withoutOld(
  stored: readonly Trial[],
  tasks: readonly JudgedTask[],
  decision: Decision,
  now: string,
): readonly Trial[] {
  const recent = stored.filter(trial => isRecent(trial, decision, now));
  const enough = storedEnough(tasks.length, decision);
  const counts = new Map<string, number>();
  for (const { taskId } of recent) counts.set(taskId, (counts.get(taskId) ?? 0) + 1);
  return tasks.every(task => (counts.get(task.id) ?? 0) >= enough) ? recent : stored;
}

const HOUR_MS = 3_600_000;

/** The trials of both arms in the decision's form. `baseline` is null without a baseline arm. */
export function situationOf(
  tasks: readonly JudgedTask[],
  baseline: ArmAnswers | null,
  candidate: ArmAnswers,
  /** Baseline answers from this time on (ISO 8601) count as collected along with the candidate's. */
  freshSince: string,
  rest: Pick<Situation, 'decision' | 'canSample'>,
): Situation {
  const before = (baseline?.trials ?? []).filter(trial => trial.finishedAt < freshSince);
  const stored = withoutOld(before, tasks, rest.decision, freshSince);
  const fresh = (baseline?.trials ?? []).filter(trial => trial.finishedAt >= freshSince);
  const counted = new Set(stored);
  const leftOut = new Map<string, number>();
  for (const trial of before) {
    if (!counted.has(trial)) leftOut.set(trial.taskId, (leftOut.get(trial.taskId) ?? 0) + 1);
  }
  const slots = {
    baseline: slotsByTask(tasks, stored, []),
    fresh: slotsByTask(tasks, fresh, baseline?.missing ?? []),
    candidate: slotsByTask(tasks, candidate.trials, candidate.missing),
  };
  return {
    ...rest,
    hasBaseline: baseline !== null,
    promptTooLong: isTooLong(candidate.missing),
    baselineAgeHours: ageInHours(stored, freshSince),
    tasks: tasks.map(
      (task): TaskSituation => ({
        taskId: task.id,
        price: task.price,
        critical: task.critical === true,
        baseline: slots.baseline.get(task.id) ?? [],
        leftOut: leftOut.get(task.id) ?? 0,
        fresh: slots.fresh.get(task.id) ?? [],
        candidate: slots.candidate.get(task.id) ?? [],
      }),
    ),
  };
}

function isTooLong(missing: readonly MissingTrial[]): boolean {
  return 2 * missing.filter(({ reason }) => reason === 'context-too-long').length > missing.length;
}

function slotsByTask(
  tasks: readonly JudgedTask[],
  trials: readonly Trial[],
  missing: readonly MissingTrial[],
): Map<string, Slot[]> {
  const samples = new Map(tasks.map(task => [task.id, new Map<number, Slot>()]));
  const taskOf = new Map(tasks.map(task => [task.id, task]));
  for (const { taskId, sample } of missing) samples.get(taskId)?.set(sample, 'missing');
  for (const trial of trials) {
    const task = taskOf.get(trial.taskId);
    if (task === undefined) continue;
    samples
      .get(task.id)
      ?.set(trial.sample, trial.proposalId === null ? 'unreadable' : isRight(trial, task) ? 'right' : 'wrong');
  }
  return new Map([...samples].map(([id, slots]) => [id, [...slots].sort(([a], [b]) => a - b).map(([, slot]) => slot)]));
}

function ageInHours(trials: readonly Trial[], until: string): number | null {
  const times = trials.map(trial => Date.parse(trial.finishedAt));
  return times.length === 0 ? null : (Date.parse(until) - times.reduce((a, b) => Math.min(a, b))) / HOUR_MS;
}
