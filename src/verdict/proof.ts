import { normalCdf, normalQuantile } from '../statistics/distributions.ts';
import { holmAdjusted } from '../statistics/holm.ts';
import { lookBounds, pocockSpending } from '../statistics/looks.ts';
import { type Count, permutationTest } from '../statistics/permutation.ts';
import { fisherTest, scoredTest } from '../statistics/scored.ts';
import type { Decision } from './decision.ts';
import { baselineCount, countOf, readable, right, type TaskAnswers } from './look.ts';
import type { Slot } from './situation.ts';

/**
 * The tests that can fail a build. Whatever the reason to test, a test only uses later answers, collected from both arms
 * at the same time, which did not influence the decision to test. So each test is exact whatever was stored, and its
 * share of alpha bounds how often it fails a harmless change (docs/decision.md has the argument).
 */

/** Shares of alpha. */
const SHARES = {
  /** Single broken tasks; halved each time new ones are suspected. */
  single: 0.2,
  /** Answers that became unreadable. */
  unreadable: 0.1,
} as const;

/** Maximum probabilities of failing a harmless change, by what is tested, over all tests of it. */
export interface ErrorLimits {
  readonly drop: number;
  readonly single: number;
  readonly unreadable: number;
}

/** Those of what can fail the build add up to alpha. If single tasks only warn, their share goes to drops. */
export function limitsOf(alpha: number, singlesFail: boolean): ErrorLimits {
  const drop = 1 - SHARES.unreadable - (singlesFail ? SHARES.single : 0);
  return { drop: drop * alpha, single: SHARES.single * alpha, unreadable: SHARES.unreadable * alpha };
}

/**
 * Factors on the share of drops. If nothing changed, at most half of all first looks start worse, so the average is 1. If
 * the stored answers come from another model, all may, so the limit is the larger factor (docs/decision.md).
 */
const STARTS = { worse: 1.6, other: 0.4 } as const;

/** Maximum probability of failing a harmless change by tests of a drop that have started, given the share of drops. */
export function dropError(share: number, startsWorse: boolean): number {
  return share * STARTS[startsWorse ? 'worse' : 'other'];
}

/** The limits for these tasks. A critical one can fail the build on its own, whatever the setting. */
export function limitsFor(
  { alpha, 'single-tasks': single }: Decision,
  tasks: readonly { readonly critical?: boolean }[],
): ErrorLimits {
  return limitsOf(alpha, single === 'fail' || tasks.some(task => task.critical));
}

/**
 * The tests of a drop: each one's answers as a part of `dropAnswers`, and its weight. A mere doubt starts with fewer, and
 * only runs that are still undecided take the large ones.
 */
export const DROP_TESTS = { suspected: [0.8, 1, 1.2, 1.6], doubted: [0.5, 1, 1.2, 1.6] } as const;

/** Answers of each arm in a test of a drop with part 1, over all tasks. Suites with more tasks need more, because each answer tells less. */
function dropAnswers(tasks: number): number {
  return Math.max(80, Math.ceil(0.75 * tasks));
}

/** Answers of each arm in each test of a drop that affects all tasks equally: per task, and at least over all tasks. */
const SPREAD_SAMPLES = 2.5;
const SPREAD_ANSWERS = 130;

function spreadAnswers(tasks: number): number {
  return Math.max(SPREAD_ANSWERS, Math.round(SPREAD_SAMPLES * tasks));
}

/** Maximum answers of one arm to one task in one test of a drop. */
export const MAX_DROP_SAMPLES = 16;

/** Answers of one arm per suspected task: enough for a proof even with one slip. */
export const SINGLE_SAMPLES = 7;

const UNREADABLE_ANSWERS = 120;

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

/** Number of new answers of each arm to a task. */
export interface TaskSamples {
  readonly taskId: string;
  readonly samples: number;
}

/** Answers of both arms to one task, collected for a test. */
export interface ProofAnswers {
  readonly taskId: string;
  readonly baseline: readonly Slot[];
  readonly candidate: readonly Slot[];
}

/** Requests of a test of a drop. */
export interface DropTest {
  readonly tasks: readonly ProofTask[];
  /** Answers of each arm, over all tasks. */
  readonly answers: number;
}

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

/** A drop in log-odds affects steady tasks about a quarter as much as the others. */
const SPREAD = 0.5;

/** A task that clearly broke or was fixed is as informative as one with 50% accuracy. */
const BROKEN_INFORMATION = 0.7;

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

/** Maximum answers of both arms in all tests of a drop. */
export function maxDropAnswers(tasks: number): number {
  const each = spreadAnswers(tasks);
  // Rounding the answers of each task may add one.
  return 2 * sum(DROP_TESTS.suspected.map(part => Math.min(MAX_DROP_SAMPLES * tasks, Math.ceil(part * each) + 1)));
}

/** Answers of each arm in all tests of a suspected drop, and the p-value limit of the last one. */
export function lastDropTest(tasks: number, limits: ErrorLimits): { readonly answers: number; readonly limit: number } {
  return {
    answers: sum(DROP_TESTS.suspected) * dropAnswers(tasks),
    limit: dropLimits(dropError(limits.drop, true), DROP_TESTS.suspected).at(-1) ?? 0,
  };
}

export function unreadableSamples(tasks: number): number {
  return Math.ceil(UNREADABLE_ANSWERS / tasks);
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

/** Maximum p-value of the look and the tests so far, combined, to go on. Chosen by simulation (docs/decision.md). */
const PROMISING = [0.3, 0.2, 0.15];

/** Whether a drop is worth another test after this many, given the p-value of the look and of these tests, combined. */
export function isPromising(pValue: number, tests: number): boolean {
  return tests === 0 || pValue <= (PROMISING[tests - 1] ?? 0);
}

/** A drop is never tested again once the combined p-value after this many tests is larger. The limits count on it. */
const HOPELESS = [0.7, 0.35, 0.2];

/** The same with room for a limit of `error`, which must be smaller. */
function hopelessAbove(error: number): number[] {
  return HOPELESS.map(most => Math.max(most, Math.min(1, 2 * error)));
}

/** Whether this many tests with this combined p-value end all tests of a drop. */
export function isHopeless(pValue: number, tests: number, error: number): boolean {
  return pValue > (hopelessAbove(error)[tests - 1] ?? 1);
}

/**
 * Limits of the p-values that `combined` gives, test by test. If hopeless tests are never continued, all limits together
 * are crossed at most with probability `error`.
 */
export function dropLimits(error: number, parts: readonly number[]): number[] {
  const shares = parts.map((_, test) => sum(parts.slice(0, test + 1)) / sum(parts));
  return lookBounds(
    shares,
    shares.map(share => pocockSpending(error, share)),
    hopelessAbove(error).map(most => -normalQuantile(most)),
  ).map(bound => 1 - normalCdf(bound));
}

/**
 * Combines the p-values of the tests so far, each from new answers and weighted by its part (inverse normal: Lehmacher
 * and Wassmer, Biometrics 55, 1999). Each is at least uniform whatever came before, so `dropLimits` needs no normal
 * approximation of answers.
 */
export function combined(pValues: readonly number[], parts: readonly number[]): number {
  const total = sum(
    pValues.map((pValue, test) => {
      const z = pValue <= 0 ? 9 : pValue >= 1 ? -9 : -normalQuantile(pValue);
      return z * Math.sqrt(parts[test] ?? 1);
    }),
  );
  return 1 - normalCdf(total / Math.sqrt(sum(parts.slice(0, pValues.length))));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Exact p-value of these answers only: how often the candidate would be this bad if nothing had changed. */
export function dropPValue(tasks: readonly Omit<ProofTask, 'information'>[], answers: readonly ProofAnswers[]): number {
  const taken = new Map(answers.map(one => [one.taskId, one]));
  return scoredTest(
    tasks.map(({ taskId, weight, broken, fixed }) => {
      const { baseline = [], candidate = [] } = taken.get(taskId) ?? {};
      return { weight, broken, fixed, baseline: countOf(baseline, right), candidate: countOf(candidate, right) };
    }),
  );
}

/** The same for readable answers. */
export function unreadablePValue(answers: readonly ProofAnswers[]): number {
  const none = { right: 0, samples: 0 };
  return permutationTest(
    answers.map(({ baseline, candidate }) => ({
      weight: 1,
      given: none,
      baseline: countOf(baseline, readable),
      fresh: none,
      early: countOf(candidate, readable),
      late: none,
      state: 'everyone',
    })),
  ).exactP;
}

/** P-values of single tasks, corrected for their number. Critical tasks get half of the share. */
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
