import type { Count } from '../statistics/permutation.ts';
import type { TaskSamples } from './ledger.ts';
import { baselineCount, countOf, right, type TaskAnswers } from './look.ts';

/** Answers of each arm in a test of a drop with part 1, over all tasks. Suites with more tasks need more, because each answer tells less. */
export function dropAnswers(tasks: number): number {
  return Math.max(80, Math.ceil(0.75 * tasks));
}

/** Answers of each arm in each test of a drop that affects all tasks equally: per task, and at least over all tasks. */
const SPREAD_SAMPLES = 2.5;
const SPREAD_ANSWERS = 130;

export function spreadAnswers(tasks: number): number {
  return Math.max(SPREAD_ANSWERS, Math.round(SPREAD_SAMPLES * tasks));
}

/** Maximum answers of one arm to one task in one test of a drop. */
export const MAX_DROP_SAMPLES = 16;

/** A tested task, with its answers since it was chosen. */
export interface ProofTask {
  readonly taskId: string;
  readonly weight: number;
  /** From earlier answers: probability that it broke for good if it became harder, or is always right if easier. */
  readonly broken: number;
  readonly fixed: number;
  /** Relative information of one answer about a drop: a compromise between equal drops in log-odds and in accuracy. */
  readonly information: number;
}

/** Requests of a test of a drop. */
export interface DropTest {
  readonly tasks: readonly ProofTask[];
  /** Answers of each arm, over all tasks. */
  readonly answers: number;
}

/** A drop in log-odds affects steady tasks about a quarter as much as the others. */
const SPREAD = 0.5;

/** A task that clearly broke or was fixed is as informative as one with 50% accuracy. */
const BROKEN_INFORMATION = 0.7;

/**
 * The tasks that can show whether accuracy dropped: those with both outcomes more than once, and those that only the
 * candidate got wrong, or right. Always-wrong tasks cannot get worse, and a single different baseline answer is a slip.
 * With `steadyToo`, if much of the drop is in tasks that were always right and now sometimes fail, it adds all of these,
 * with equal numbers of answers.
 */
export function dropTest(
  answers: readonly TaskAnswers[],
  seen: (task: TaskAnswers) => number,
  steadyToo: boolean,
): DropTest {
  const chosen: ProofTask[] = [];
  const steady: ProofTask[] = [];
  const fall = { chosen: 0, steady: 0 };
  for (const task of answers) {
    const samples = seen(task);
    const before = baselineCount(task);
    const now = countOf(task.candidate, right, 0, samples);
    const hits = before.right + now.right;
    if (now.samples === 0 || hits < (now.right === now.samples ? 1 : 2)) continue;
    const misses = before.samples + now.samples - hits;
    const broken = chanceBroken(before, now);
    const fixed = chanceBroken(opposite(before), opposite(now));
    const isSteady = before.samples - before.right <= 1;
    if (broken < MAX_BROKEN) {
      const own = task.weight * (before.right / before.samples - now.right / now.samples);
      fall[isSteady ? 'steady' : 'chosen'] += own;
    }
    const isInformative = misses >= 2 || now.right < now.samples;
    (isInformative ? chosen : isSteady ? steady : []).push({
      taskId: task.taskId,
      weight: task.weight,
      broken,
      fixed,
      information: Math.sqrt(
        Math.max(((hits + 1) * (misses + 1)) / (hits + misses + 2) ** 2, BROKEN_INFORMATION * Math.max(broken, fixed)),
      ),
    });
  }
  const usual = dropAnswers(answers.length);
  if (!steadyToo || fall.steady <= Math.max(0, SPREAD * fall.chosen)) return { tasks: chosen, answers: usual };
  const all = [...chosen, ...steady].map(task => ({ ...task, information: 1 }));
  return { tasks: all, answers: spreadAnswers(all.length) };
}

/** Allocates the answers of each arm to tasks by their information. The least informative ones may get none. */
export function allocateSamples(tasks: readonly ProofTask[], answers: number): TaskSamples[] {
  const total = tasks.reduce((sum, { information }) => sum + information, 0);
  let owed = 0;
  return tasks
    .toSorted((a, b) => b.information - a.information)
    .flatMap(({ taskId, information }) => {
      const exact = (answers * information) / total + owed;
      const samples = Math.min(MAX_DROP_SAMPLES, Math.round(exact));
      owed = Math.min(1, exact - samples);
      return samples > 0 ? [{ taskId, samples }] : [];
    });
}

/** Prior share of changed tasks that broke for good. */
const BROKEN_PRIOR = 0.05;
/** Upper limit, so that a broken task with several answers does not outweigh a fixed one with few. */
const MAX_BROKEN = 0.35;
const BROKEN_RATE = 0.03;
const SHIFTED_ODDS = Math.exp(-0.6);

const opposite = ({ right: hits, samples }: Count): Count => ({ right: samples - hits, samples });

function chanceBroken(before: Count, now: Count): number {
  const rate = (before.right + 0.5) / (before.samples + 1);
  const shifted = (rate * SHIFTED_ODDS) / (rate * SHIFTED_ODDS + 1 - rate);
  const wrong = now.samples - now.right;
  const likelihood = (chance: number): number => chance ** now.right * (1 - chance) ** wrong;
  const broken = BROKEN_PRIOR * likelihood(Math.min(BROKEN_RATE, shifted));
  return Math.min(MAX_BROKEN, broken / (broken + (1 - BROKEN_PRIOR) * likelihood(shifted)));
}
