import type { Count } from '../statistics/permutation.ts';
import { countOf, right, shiftOf, type TaskAnswers } from './look.ts';
import type { SamplePlan } from './plan.ts';
import type { Slot } from './situation.ts';

/** A task with its final weight. */
export interface WeighedTask {
  readonly taskId: string;
  readonly weight: number;
  readonly critical: boolean;
  readonly stored: readonly Slot[];
  /** Baseline answers from before this run, including excluded ones. */
  readonly before: number;
  readonly fresh: readonly Slot[];
  readonly candidate: readonly Slot[];
}

/** The baseline for comparisons until a drop is suspected. */
export interface Baseline {
  readonly answers: readonly TaskAnswers[];
  /** Comparison of fresh with stored answers; null if there was none. */
  readonly shift: Shift | null;
}

export interface Shift {
  /** Fresh minus stored accuracy, as a fraction. */
  readonly difference: number;
  /** Whether that is more than chance, so that the stored answers are excluded. */
  readonly real: boolean;
}

/** Number of fresh answers per task that belong to the baseline from the start. */
type FreshFirst = (task: WeighedTask) => number;

/** Maximum probability to call equal answers shifted. */
const SHIFT_LIMIT = 0.01;

/** Stored answers, supplemented with fresh ones if there are too few. */
export function storedBaseline(tasks: readonly WeighedTask[], freshFirst: FreshFirst): Baseline {
  return {
    answers: tasks.map(task => ({
      ...candidateOf(task),
      baseline: task.stored.concat(task.fresh.slice(0, freshFirst(task))),
      control: [],
    })),
    shift: null,
  };
}

/** Stored and fresh answers of every task, or only fresh ones if these show that the stored ones are outdated. */
export function checkedBaseline(tasks: readonly WeighedTask[], plan: SamplePlan): Baseline {
  const shift = shiftBetween(tasks, plan);
  return {
    answers: tasks.map(task => {
      const fresh = task.fresh.slice(0, plan.fresh);
      return { ...candidateOf(task), baseline: shift.real ? fresh : task.stored, control: shift.real ? [] : fresh };
    }),
    shift,
  };
}

function shiftBetween(tasks: readonly WeighedTask[], plan: SamplePlan): Shift {
  const compared = tasks
    .map(({ weight, stored, fresh }) => ({ weight, old: stored, fresh: fresh.slice(0, plan.fresh) }))
    .filter(({ old, fresh }) => countOf(old, right).samples > 0 && countOf(fresh, right).samples > 0);
  const total = compared.reduce((sum, { weight }) => sum + weight, 0);
  const difference = compared.reduce(
    (sum, { weight, old, fresh }) => sum + (weight * (rate(countOf(fresh, right)) - rate(countOf(old, right)))) / total,
    0,
  );
  return { difference, real: shiftOf(compared) <= SHIFT_LIMIT };
}

function candidateOf({ taskId, weight, candidate }: WeighedTask): Omit<TaskAnswers, 'baseline' | 'control'> {
  return { taskId, weight, candidate, again: [] };
}

function rate({ right: hits, samples }: Count): number {
  return hits / samples;
}
