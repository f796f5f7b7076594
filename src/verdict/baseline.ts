import type { Count } from '../statistics/permutation.ts';
import { type Answers, countOf, right, shiftOf } from './look.ts';
import type { Plan } from './plan.ts';
import type { Slot } from './situation.ts';

/** A task with its weight settled. */
export interface WeighedTask {
  readonly taskId: string;
  readonly weight: number;
  readonly stored: readonly Slot[];
  readonly fresh: readonly Slot[];
  readonly candidate: readonly Slot[];
}

/** The baseline that a candidate is held against. */
export interface Baseline {
  readonly answers: readonly Answers[];
  /** `owed`: some answers are shared with other runs, so a red needs fresh ones. `taken`: they are there. */
  readonly control: 'owed' | 'taken' | 'not-needed';
  /** What fresh answers said about stored ones; null when they were not compared. */
  readonly shift: Shift | null;
}

export interface Shift {
  /** Fresh minus stored accuracy, as a fraction. */
  readonly difference: number;
  /** Whether that is too much for chance. The stored answers are left out then. */
  readonly real: boolean;
}

/** How many fresh answers of each task belong to the baseline from the start. */
type FreshFirst = (task: WeighedTask) => number;

/** How rarely equal answers may be called shifted. */
const SHIFT_LIMIT = 0.01;

/** Stored answers, filled up with fresh ones where they are too few. */
export function storedBaseline(tasks: readonly WeighedTask[], freshFirst: FreshFirst): Baseline {
  return {
    answers: tasks.map(task => ({ ...named(task), baseline: first(task, freshFirst), control: [] })),
    control: tasks.some(task => task.stored.length > 0) ? 'owed' : 'not-needed',
    shift: null,
  };
}

/** The same with fresh answers of every task beside it, or those alone when they show that the stored ones are outdated. */
export function checkedBaseline(tasks: readonly WeighedTask[], freshFirst: FreshFirst, plan: Plan): Baseline {
  const shift = shiftBetween(tasks);
  if (shift.real) {
    return {
      answers: tasks.map(task => ({ ...named(task), baseline: task.fresh.slice(0, plan.fresh), control: [] })),
      control: 'not-needed',
      shift,
    };
  }
  const answers = tasks.map(task => {
    const from = freshFirst(task);
    return { ...named(task), baseline: first(task, freshFirst), control: task.fresh.slice(from, from + plan.fresh) };
  });
  return { answers, control: 'taken', shift };
}

function shiftBetween(tasks: readonly WeighedTask[]): Shift {
  const compared = tasks
    .map(({ weight, stored, fresh }) => ({ weight, old: stored, fresh }))
    .filter(({ old, fresh }) => countOf(old, right).samples > 0 && countOf(fresh, right).samples > 0);
  const total = compared.reduce((sum, { weight }) => sum + weight, 0);
  const difference = compared.reduce(
    (sum, { weight, old, fresh }) => sum + (weight * (rate(countOf(fresh, right)) - rate(countOf(old, right)))) / total,
    0,
  );
  return { difference, real: shiftOf(compared) <= SHIFT_LIMIT };
}

function named({ taskId, weight, candidate }: WeighedTask): Pick<Answers, 'taskId' | 'weight' | 'candidate'> {
  return { taskId, weight, candidate };
}

function first(task: WeighedTask, freshFirst: FreshFirst): Slot[] {
  return [...task.stored, ...task.fresh.slice(0, freshFirst(task))];
}

function rate({ right: hits, samples }: Count): number {
  return hits / samples;
}
