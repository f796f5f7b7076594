import { baselineCount, countOf, right, type TaskAnswers } from './look.ts';

/** Missing answers of one arm. */
export interface Losses {
  readonly lost: number;
  /** Answers that were asked for. */
  readonly slots: number;
}

/** Tasks with missing answers of the candidate, and the baseline's accuracy there and on all others, as fractions. */
export interface LostTasks {
  readonly tasks: number;
  readonly there: number;
  readonly elsewhere: number;
}

/** How many answers of a candidate's task this look asks for. */
type Asked = (task: TaskAnswers) => number;

/** The arm that lost too many answers to compare fairly; null when neither did. */
export function tooManyLosses(answers: readonly TaskAnswers[], asked: Asked): Losses | null {
  return lossesOf(answers, asked).find(({ lost, slots }) => isTooMany(lost, slots)) ?? null;
}

/** One lost answer is no reason to give up on a small suite; beyond that, two in a hundred. */
export function isTooMany(lost: number, of: number): boolean {
  return lost > Math.max(1, 0.02 * of);
}

/** Each arm by itself: the baseline has many more answers, and would hide what the candidate lost. */
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
 * Answers that time out belong to hard tasks or to long ones, not to tasks drawn at random. Null unless the baseline is
 * right much more, or much less, often on the tasks that lost answers.
 */
export function lostTasksOf(answers: readonly TaskAnswers[], asked: Asked): LostTasks | null {
  const isLost = (task: TaskAnswers): boolean => answeredBy(task, asked) < asked(task);
  const lost = answers.filter(isLost);
  const there = accuracyOf(lost);
  const elsewhere = accuracyOf(answers.filter(task => !isLost(task)));
  if (lost.length < 2 || there === null || elsewhere === null) return null;
  return Math.abs(there - elsewhere) < FAR_APART ? null : { tasks: lost.length, there, elsewhere };
}

/** As a fraction of answers. */
const FAR_APART = 0.2;

const answeredBy = (task: TaskAnswers, asked: Asked): number => countOf(task.candidate, right, 0, asked(task)).samples;

/** The baseline's accuracy on these tasks; null without an answer. */
function accuracyOf(tasks: readonly TaskAnswers[]): number | null {
  const counts = tasks.map(baselineCount);
  const samples = counts.reduce((sum, count) => sum + count.samples, 0);
  return samples === 0 ? null : counts.reduce((sum, count) => sum + count.right, 0) / samples;
}
