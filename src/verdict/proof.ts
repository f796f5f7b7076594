import { normalCdf, normalQuantile } from '../statistics/distributions.ts';
import { holmAdjusted } from '../statistics/holm.ts';
import { lookBounds, pocockSpending } from '../statistics/looks.ts';
import { type Count, permutationTest } from '../statistics/permutation.ts';
import { fisherTest, scoredTest } from '../statistics/scored.ts';
import { baselineCount, countOf, type Measure, readable, right, type TaskAnswers } from './look.ts';
import type { Slot } from './situation.ts';

/**
 * What fails a build. Whatever gave reason to test, a test takes answers that both arms give after it: none of them
 * took part in the decision to test, and both arms give them at the same time. So each test here is exact whatever was
 * stored, and its share of alpha bounds how often it can fail a harmless change (docs/decision.md has the argument).
 */

/** Shares of alpha. They add up to 1. */
export const SHARES = {
  /** A drop in accuracy, all tests of it together. */
  drop: 0.7,
  /** Single tasks that broke; halved each time that new ones are suspected. */
  single: 0.2,
  /** Answers that became unreadable. */
  unreadable: 0.1,
} as const;

/** Tests of a drop, at most. Every one takes new answers, as many as the others. */
export const DROP_TESTS = 4;

/** Answers of each arm to each test of a drop, all tasks together: as each one tells less where there are many, more of them. */
function dropAnswers(tasks: number): number {
  return Math.max(90, Math.ceil(0.8 * tasks));
}

/** Answers of each arm to a task in each test of a drop that lies in all tasks alike. */
const SPREAD_SAMPLES = 2.5;

/** Part of the first test's answers that a mere doubt is worth. */
export const DOUBT_PART = 0.5;

/** Answers of one arm to one task in one test of a drop, at most. */
export const MOST_DROP_SAMPLES = 16;

/** Answers of one arm per task that is suspected to have broken: still proof when one of them slips. */
export const SINGLE_SAMPLES = 7;

const UNREADABLE_ANSWERS = 120;

/** A task that is tested, with its answers since it was chosen. */
export interface ProofTask {
  readonly taskId: string;
  readonly weight: number;
  /** Going by earlier answers: chance that it broke for good if it became harder, or is right for good if easier. */
  readonly broken: number;
  readonly mended: number;
  /** How much one answer can tell about a drop, relative to other tasks: between what is best where all log-odds fall alike, and where all accuracies do. */
  readonly information: number;
}

/** So many new answers of each arm to a task. */
export interface TaskSamples {
  readonly taskId: string;
  readonly samples: number;
}

/** Answers of both arms to one task, taken for a test. */
export interface ProofAnswers {
  readonly taskId: string;
  readonly baseline: readonly Slot[];
  readonly candidate: readonly Slot[];
}

/** What a test of a drop asks. */
export interface DropTest {
  readonly tasks: readonly ProofTask[];
  /** Answers of each arm, all tasks together. */
  readonly answers: number;
}

/**
 * The tasks that can show a drop, or that none happened: those that answered both ways more than once, and those that
 * only the candidate got wrong, or right. A task that is always wrong cannot get worse, and a single odd answer of the
 * baseline is a slip. Where much of the drop lies in tasks that were always right before and miss now and then, all of
 * those are asked too, each as often as the others, if `steadyToo`.
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
    const mended = chanceBroken(opposite(before), opposite(now));
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
      mended,
      information: Math.sqrt(
        Math.max(((hits + 1) * (misses + 1)) / (hits + misses + 2) ** 2, BROKEN_INFORMATION * Math.max(broken, mended)),
      ),
    });
  }
  const usual = dropAnswers(answers.length);
  if (!steadyToo || fall.steady <= Math.max(0, SPREAD * fall.chosen)) return { tasks: chosen, answers: usual };
  const all = [...chosen, ...steady].map(task => ({ ...task, information: 1 }));
  return { tasks: all, answers: Math.max(usual, Math.round(SPREAD_SAMPLES * all.length)) };
}

/** A drop of the log-odds falls on steady tasks by about a quarter of what it takes from the others. */
const SPREAD = 0.5;

/** A task that surely broke or was mended tells as much as one that is right every second time. */
const BROKEN_INFORMATION = 0.7;

/** So many answers of each arm, dealt out to the tasks by how much they tell; those that tell least may get none. */
export function dealtOut(tasks: readonly ProofTask[], answers: number): TaskSamples[] {
  const total = tasks.reduce((sum, { information }) => sum + information, 0);
  let owed = 0;
  return tasks
    .toSorted((a, b) => b.information - a.information)
    .flatMap(({ taskId, information }) => {
      const exact = (answers * information) / total + owed;
      const samples = Math.min(MOST_DROP_SAMPLES, Math.round(exact));
      owed = Math.min(1, exact - samples);
      return samples > 0 ? [{ taskId, samples }] : [];
    });
}

/** Answers of both arms to all tests of a drop, at most. */
export function maxDropAnswers(tasks: number): number {
  const each = Math.max(dropAnswers(tasks), Math.round(SPREAD_SAMPLES * tasks));
  return 2 * DROP_TESTS * Math.min(MOST_DROP_SAMPLES * tasks, each + 1);
}

/** Answers of each arm to all tests of a drop, and the limit that the p-value of the last is held against. */
export function lastDropTest(tasks: number, alpha: number): { readonly answers: number; readonly limit: number } {
  return { answers: DROP_TESTS * dropAnswers(tasks), limit: dropLimits(alpha).at(-1) ?? 0 };
}

export function unreadableSamples(tasks: number): number {
  return Math.ceil(UNREADABLE_ANSWERS / tasks);
}

/** Of the tasks that changed, this share broke for good before any answer is seen. */
const BROKEN_PRIOR = 0.05;
/** At most, so that a broken task that was asked several times does not outweigh a mended one that was not. */
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

/** Limits of the p-values that \`combined\` gives, test by test. */
export function dropLimits(alpha: number): number[] {
  const shares = Array.from({ length: DROP_TESTS }, (_, test) => (test + 1) / DROP_TESTS);
  return lookBounds(
    shares,
    shares.map(share => pocockSpending(SHARES.drop * alpha, share)),
  ).map(bound => 1 - normalCdf(bound));
}

/**
 * One p-value from those of the tests so far, each of new answers (inverse normal: Lehmacher and Wassmer, Biometrics
 * 55, 1999). Whatever came before, each is at least a uniform variable; so for `dropLimits` no answer needs a normal law.
 */
export function combined(pValues: readonly number[]): number {
  const sum = pValues.reduce((total, pValue) => {
    const z = pValue <= 0 ? 9 : pValue >= 1 ? -9 : -normalQuantile(pValue);
    return total + z;
  }, 0);
  return 1 - normalCdf(sum / Math.sqrt(pValues.length));
}

/** Exact p-value of these answers alone: would they fall this badly for the candidate if nothing had changed? */
export function dropPValue(tasks: readonly Omit<ProofTask, 'information'>[], answers: readonly ProofAnswers[]): number {
  const taken = new Map(answers.map(one => [one.taskId, one]));
  return scoredTest(
    tasks.map(({ taskId, weight, broken, mended }) => {
      const { baseline = [], candidate = [] } = taken.get(taskId) ?? {};
      return { weight, broken, mended, baseline: countOf(baseline, right), candidate: countOf(candidate, right) };
    }),
  );
}

/** The same for answers that could be read. */
export function unreadablePValue(answers: readonly ProofAnswers[]): number {
  const none = { right: 0, samples: 0 };
  const of = (slots: readonly Slot[], measure: Measure) => countOf(slots, measure);
  return permutationTest(
    answers.map(({ baseline, candidate }) => ({
      weight: 1,
      given: none,
      baseline: of(baseline, readable),
      fresh: none,
      early: of(candidate, readable),
      late: none,
      state: 'everyone',
    })),
  ).exactP;
}

/** P-values of single tasks, corrected for their number. Critical tasks get half of the share to themselves. */
export function singlePValues(answers: readonly ProofAnswers[], isCritical: (taskId: string) => boolean): number[] {
  const own = answers.map(({ baseline, candidate }) => fisherTest(countOf(baseline, right), countOf(candidate, right)));
  const critical = answers.map(({ taskId }) => isCritical(taskId));
  const groups = [true, false].map(kind => holmAdjusted(own.filter((_, index) => critical[index] === kind)));
  const used = groups.filter(group => group.length > 0).length;
  const next = [0, 0];
  return critical.map(kind => {
    const group = kind ? 0 : 1;
    const p = groups[group]?.[next[group] ?? 0] ?? 1;
    next[group] = (next[group] ?? 0) + 1;
    return Math.min(1, used * p);
  });
}
