import { type Change, estimateChange, type TaskPair } from '../statistics/change.ts';
import { isUnanimous } from '../statistics/noise.ts';
import { type Count, type PermutationTest, permutationTest, type Stratum } from '../statistics/permutation.ts';
import type { Outcome, Slot } from './situation.ts';

/** One task's answers, grouped by their allowed use. */
export interface TaskAnswers {
  readonly taskId: string;
  readonly weight: number;
  /** Baseline answers that determine which tasks are followed up. */
  readonly baseline: readonly Slot[];
  /** Later baseline answers, collected along with the candidate's. */
  readonly control: readonly Slot[];
  readonly candidate: readonly Slot[];
  /** Candidate answers that proved or refuted a drop. They refine the estimate, but no later look tests with them. */
  readonly again: readonly Slot[];
}

/** What counts as a success: a correct answer, or a readable one. */
export type Measure = (outcome: Outcome) => boolean;
export const right: Measure = outcome => outcome === 'right';
export const readable: Measure = outcome => outcome !== 'unreadable';

/** Observations of one look. */
export interface Look {
  readonly test: PermutationTest;
  readonly change: Change;
  /** Inputs of the estimated change. */
  readonly pairs: readonly TaskPair[];
  /** Standard error of the difference if nothing had changed. */
  readonly nullError: number;
}

/** Answers per candidate task in this look, and how many of them every task gets. */
export interface Extent {
  readonly samples: number;
  readonly everyone: number;
}

const NONE: Count = { right: 0, samples: 0 };

/** Judges answers up to `extent`. Every task needs an answer in both arms. */
export function lookAt(answers: readonly TaskAnswers[], extent: Extent, measure: Measure = right): Look {
  const strata = answers.map(task => stratumOf(task, extent, measure));
  const test = permutationTest(strata);
  const passes = Math.min(extent.samples, extent.everyone);
  const pairs = strata.map(({ weight, baseline, fresh, early, late }, index) => ({
    weight,
    baseline: together(baseline, fresh),
    // Unanimous tasks are only followed up after a surprise and would regress to the mean, so follow-ups only test.
    candidate: isUnanimous(baseline)
      ? early
      : together(together(early, late), countOf(answers[index]?.again ?? [], measure)),
  }));
  let variance = 0;
  let total = 0;
  strata.forEach(({ weight, baseline, fresh, early, late }, index) => {
    const slope = 1 / (early.samples + late.samples) + 1 / (baseline.samples + fresh.samples);
    variance += weight ** 2 * (test.variances[index] ?? 0) * slope ** 2;
    total += weight;
  });
  return { test, pairs, change: estimateChange(pairs, passes), nullError: Math.sqrt(variance) / total };
}

/** Two-sided mid-p of "the baseline arm answers as it did". */
export function shiftOf(answers: readonly { weight: number; old: readonly Slot[]; fresh: readonly Slot[] }[]): number {
  const { midP, oppositeMidP } = permutationTest(
    answers.map(({ weight, old, fresh }) => ({
      weight,
      given: NONE,
      baseline: countOf(old, right),
      fresh: NONE,
      early: countOf(fresh, right),
      late: NONE,
      state: 'everyone',
    })),
  );
  return Math.min(1, 2 * Math.min(midP, oppositeMidP));
}

/** Whether a task's answers so far disagree, so that more answers are informative. */
export function isOpen(task: TaskAnswers, everyone: number): boolean {
  return !isUnanimous(together(countOf(task.baseline, right), countOf(task.candidate, right, 0, everyone)));
}

/** All baseline answers of a task. */
export function baselineCount(task: TaskAnswers): Count {
  return together(countOf(task.baseline, right), countOf(task.control, right));
}

/** Successes among the answers of slots `from` to `to`, without missing ones. */
export function countOf(slots: readonly Slot[], measure: Measure, from = 0, to = slots.length): Count {
  let hits = 0;
  let samples = 0;
  for (const slot of slots.slice(from, to)) {
    if (slot === 'missing') continue;
    samples++;
    if (measure(slot)) hits++;
  }
  return { right: hits, samples };
}

function stratumOf(task: TaskAnswers, { samples, everyone }: Extent, measure: Measure): Stratum {
  const open = isOpen(task, everyone);
  return {
    weight: task.weight,
    given: NONE,
    baseline: countOf(task.baseline, measure),
    fresh: countOf(task.control, measure),
    early: countOf(task.candidate, measure, 0, Math.min(samples, everyone)),
    late: open ? countOf(task.candidate, measure, everyone, samples) : NONE,
    state: samples <= everyone ? 'everyone' : open ? 'open' : 'closed',
  };
}

function together(a: Count, b: Count): Count {
  return { right: a.right + b.right, samples: a.samples + b.samples };
}
