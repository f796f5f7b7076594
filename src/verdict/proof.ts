import { holmAdjusted } from '../statistics/holm.ts';
import { permutationTest } from '../statistics/permutation.ts';
import { fisherTest, scoredTest } from '../statistics/scored.ts';
import { type Answers, baselineCount, countOf, type Measure, readable, right } from './look.ts';
import type { Slot } from './situation.ts';

/**
 * What fails a build. A suspicion, whatever raised it, is tested on answers that both arms give after it: none of them
 * took part in the suspicion, and both arms give them at the same time. So each test here is exact whatever was stored,
 * and its share of alpha bounds how often it can fail a harmless change (docs/decision.md has the argument).
 */

/** Shares of alpha. */
export const SHARES = {
  /** A drop in accuracy, once for each time it may be tested. A harmless change is suspected of one at most every second time, so half of the sum counts. */
  drop: [0.6, 0.6],
  /** Single tasks that broke; halved each time that new ones are suspected. */
  single: 0.2,
  /** Answers that became unreadable. */
  unreadable: 0.2,
} as const;

/** Answers of each arm to one test of a drop, all tasks together. */
export const DROP_ANSWERS = 130;
export const DROP_SAMPLES = { min: 3, max: 16 };

/** Answers of one arm per task that is suspected to have broken: still proof when one of them slips. */
export const SINGLE_SAMPLES = 7;

const UNREADABLE_ANSWERS = 120;

/** A task that is tested, with its answers since it was chosen. */
export interface ProofTask {
  readonly taskId: string;
  readonly weight: number;
  /** Chance that it broke for good rather than became a little harder, going by earlier answers. */
  readonly broken: number;
}

/** Answers of both arms to one task, taken for a test. */
export interface ProofAnswers {
  readonly taskId: string;
  readonly baseline: readonly Slot[];
  readonly candidate: readonly Slot[];
}

/**
 * The tasks that can show a drop: those that answered both ways more than once, and those that only the candidate got
 * wrong. A task that is always wrong cannot get worse, and a single odd answer of the baseline is a slip. Where much of
 * the drop lies in tasks that were always right before and miss now and then, all of those are asked too.
 */
export function dropTasks(answers: readonly Answers[], seen: (task: Answers) => number): ProofTask[] {
  const chosen: ProofTask[] = [];
  const steady: ProofTask[] = [];
  const fall = { chosen: 0, steady: 0 };
  for (const task of answers) {
    const samples = seen(task);
    const before = baselineCount(task);
    const now = countOf(task.candidate, right, 0, samples);
    const hits = before.right + now.right;
    if (hits < 2 || now.samples === 0) continue;
    const misses = before.samples + now.samples - hits;
    const broken = chanceBroken(task, samples);
    const isSteady = before.samples - before.right <= 1;
    if (broken < 0.5) {
      const own = task.weight * (before.right / before.samples - now.right / now.samples);
      fall[isSteady ? 'steady' : 'chosen'] += own;
    }
    const isInformative = misses >= 2 || now.right < now.samples;
    (isInformative ? chosen : isSteady ? steady : []).push({ taskId: task.taskId, weight: task.weight, broken });
  }
  return fall.steady > Math.max(0, SPREAD * fall.chosen) ? [...chosen, ...steady] : chosen;
}

/** A drop of the log-odds falls on steady tasks by about a quarter of what it takes from the others. */
const SPREAD = 0.5;

/** Answers of each arm per task at each test. */
export function dropSamples(tasks: number): number {
  return Math.min(DROP_SAMPLES.max, Math.max(DROP_SAMPLES.min, Math.ceil(DROP_ANSWERS / tasks)));
}

/** Answers of both arms to all tests of a drop, at most. */
export function maxDropAnswers(tasks: number): number {
  const each = Math.min(DROP_SAMPLES.max * tasks, Math.max(DROP_SAMPLES.min * tasks, DROP_ANSWERS + tasks));
  return 2 * SHARES.drop.length * each;
}

export function unreadableSamples(tasks: number): number {
  return Math.ceil(UNREADABLE_ANSWERS / tasks);
}

/** Of the tasks that changed, this share broke for good before any answer is seen. */
const BROKEN_PRIOR = 0.05;
const BROKEN_RATE = 0.03;
const SHIFTED_ODDS = Math.exp(-0.6);

function chanceBroken(task: Answers, samples: number): number {
  const before = baselineCount(task);
  const now = countOf(task.candidate, right, 0, samples);
  const rate = (before.right + 0.5) / (before.samples + 1);
  const shifted = (rate * SHIFTED_ODDS) / (rate * SHIFTED_ODDS + 1 - rate);
  const wrong = now.samples - now.right;
  const likelihood = (chance: number): number => chance ** now.right * (1 - chance) ** wrong;
  const broken = BROKEN_PRIOR * likelihood(Math.min(BROKEN_RATE, shifted));
  return broken / (broken + (1 - BROKEN_PRIOR) * likelihood(shifted));
}

/** Exact p-value of these answers alone: would they fall this badly for the candidate if nothing had changed? */
export function dropPValue(tasks: readonly ProofTask[], answers: readonly ProofAnswers[]): number {
  return scoredTest(
    tasks.map(({ taskId, weight, broken }) => {
      const own = answers.filter(one => one.taskId === taskId);
      return {
        weight,
        broken,
        baseline: countOf(
          own.flatMap(one => one.baseline),
          right,
        ),
        candidate: countOf(
          own.flatMap(one => one.candidate),
          right,
        ),
      };
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
