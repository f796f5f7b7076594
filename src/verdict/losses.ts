import { baselineCount, countOf, right, type TaskAnswers } from './look.ts';

/** Missing answers of one arm. */
export interface Losses {
  readonly lost: number;
  /** Number of requested answers. */
  readonly slots: number;
}

/** Tasks with missing candidate answers, and the baseline's accuracy on these and on all others, as fractions. */
export interface LostTasks {
  readonly tasks: number;
  readonly there: number;
  readonly elsewhere: number;
}

/** Answers per candidate task in this look. */
type Asked = (task: TaskAnswers) => number;

/** The arm with too many missing answers for a fair comparison; null if neither. */
export function tooManyLosses(answers: readonly TaskAnswers[], asked: Asked): Losses | null {
  return lossesOf(answers, asked).find(({ lost, slots }) => isTooMany(lost, slots)) ?? null;
}

/** Maximum missing answers: one for small suites, otherwise 2%. */
export function isTooMany(lost: number, of: number): boolean {
  return lost > Math.max(1, 0.02 * of);
}

/** Each arm separately, because the baseline has many more answers and would hide losses of the candidate. */
function lossesOf(answers: readonly TaskAnswers[], asked: Asked): readonly Losses[] {
  const candidate = { lost: 0, slots: 0 };
  const baseline = { lost: 0, slots: 0 };
  for (const task of answers) {
    candidate.slots += asked(task);
    candidate.lost += asked(task) - answeredBy(task, asked);
    baseline.slots += task.baseline.length + task.control.length;
    baseline.lost += task.baseline.length + task.control.length - baselineCount(task).samples;
  }
  return [candidate, baseline];
}

/**
 * Answers time out on hard or long tasks, not at random. Null unless the baseline's accuracy differs much on tasks with
 * missing answers.
 */
export function lostTasksOf(answers: readonly TaskAnswers[], asked: Asked): LostTasks | null {
  const isLost = (task: TaskAnswers): boolean => answeredBy(task, asked) < asked(task);
  const lost = answers.filter(isLost);
  const there = accuracyOf(lost);
  const elsewhere = accuracyOf(answers.filter(task => !isLost(task)));
  if (lost.length < 2 || there === null || elsewhere === null) return null;
  return Math.abs(there - elsewhere) < FAR_APART ? null : { tasks: lost.length, there, elsewhere };
}

/** Fraction of answers. */
const FAR_APART = 0.2;

const answeredBy = (task: TaskAnswers, asked: Asked): number => countOf(task.candidate, right, 0, asked(task)).samples;

/** The baseline's accuracy on these tasks; null without answers. */
function accuracyOf(tasks: readonly TaskAnswers[]): number | null {
  const counts = tasks.map(baselineCount);
  const samples = counts.reduce((sum, count) => sum + count.samples, 0);
  return samples === 0 ? null : counts.reduce((sum, count) => sum + count.right, 0) / samples;
}
