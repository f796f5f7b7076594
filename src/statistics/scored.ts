import type { Count } from './permutation.ts';

/** One task's answers from both arms, with priors from earlier answers. */
export interface ScoredTask {
  /** Positive. */
  readonly weight: number;
  readonly baseline: Count;
  readonly candidate: Count;
  /** Probability that the task broke for good if it became harder, and that it is always right if it became easier, from answers not tested here. */
  readonly broken: number;
  readonly fixed: number;
}

/**
 * Exact one-sided p-value of "the candidate is as accurate as the baseline", with tasks as strata. The statistic sums,
 * over tasks, the log likelihood ratio of a drop (a lower log-odds, or a task broken for good) against a rise of the same
 * kind, given each task's total, so that equal numbers of fixed and broken tasks cancel. Any fixed statistic is exact
 * here: each task's distribution is hypergeometric, and the convolution covers all tasks. The statistic must not depend
 * on the tested answers.
 */
export function scoredTest(tasks: readonly ScoredTask[]): number {
  const mean = tasks.reduce((sum, { weight }) => sum + weight, 0) / tasks.length;
  let total: Law = { from: 0, probabilities: Float64Array.of(1) };
  let reached = 0;
  for (const task of tasks) {
    const law = scoresOf(task, task.weight / mean);
    if (law.length < 2) continue;
    total = added(total, law);
    reached += law.find(({ right }) => right === task.candidate.right)?.score ?? 0;
  }
  let atLeast = 0;
  total.probabilities.forEach((probability, index) => {
    if (total.from + index >= reached) atLeast += probability;
  });
  return Math.min(1, atLeast);
}

/** The drops for which the statistic is most powerful: a shift of the log-odds, and a task that is almost always wrong. */
const SHIFT = 0.6;
const BREAK = 5;

/** Rounding of scores in log likelihood, which keeps the test exact and its distribution short. */
const STEPS = 16;
const MAX_SCORE = 8;

/** A possible number of correct candidate answers, with its probability if nothing changed. */
interface Scored {
  readonly right: number;
  readonly score: number;
  readonly probability: number;
}

function scoresOf({ baseline, candidate, broken, fixed }: ScoredTask, weight: number): Scored[] {
  const total = baseline.right + candidate.right;
  const same = conditional(baseline.samples, candidate.samples, total, 0);
  const likelihood = (direction: 1 | -1, forGood: number): ((index: number) => number) => {
    const shifted = conditional(baseline.samples, candidate.samples, total, direction * SHIFT);
    const gone = conditional(baseline.samples, candidate.samples, total, direction * BREAK);
    return index => (1 - forGood) * (shifted[index] ?? 0) + forGood * (gone[index] ?? 0);
  };
  const drop = likelihood(1, broken);
  const rise = likelihood(-1, fixed);
  const from = Math.max(0, total - baseline.samples);
  return same.map((probability, index) => {
    const score = Math.max(-MAX_SCORE, Math.min(MAX_SCORE, Math.log(drop(index) / rise(index)) / 2));
    return { right: from + index, score: rounded(STEPS * weight * score), probability };
  });
}

/** Rounds halves away from zero, also if floating point missed them slightly, so that opposite scores cancel. */
const rounded = (score: number): number => Math.sign(score) * Math.floor(Math.abs(score) + 0.5 + 1e-9);

const laws = new Map<string, readonly number[]>();

function conditional(others: number, samples: number, total: number, shift: number): readonly number[] {
  const key = `${others} ${samples} ${total} ${shift}`;
  const law = laws.get(key) ?? computedLaw(others, samples, total, shift);
  laws.set(key, law);
  return law;
}

/** Distribution of the candidate's correct answers given the total, with log-odds lower by `shift` (Fisher's noncentral hypergeometric). */
function computedLaw(others: number, samples: number, total: number, shift: number): number[] {
  const from = Math.max(0, total - others);
  const to = Math.min(samples, total);
  const weights: number[] = [];
  let term = 1;
  for (let right = from; right <= to; right++) {
    weights.push(term);
    // Ratio of neighbors, so that no factorial can overflow.
    term *= ((samples - right) * (total - right) * Math.exp(-shift)) / ((right + 1) * (others - total + right + 1));
  }
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map(weight => weight / sum);
}

/** Probabilities of consecutive whole numbers. */
interface Law {
  readonly from: number;
  readonly probabilities: Float64Array;
}

/** Distribution of the sum with one more independent score. */
function added(sum: Law, scores: readonly Scored[]): Law {
  const low = Math.min(...scores.map(({ score }) => score));
  const high = Math.max(...scores.map(({ score }) => score));
  const before = sum.probabilities;
  const probabilities = new Float64Array(before.length + high - low);
  for (const { score, probability } of scores) {
    const shift = score - low;
    for (let cell = 0; cell < before.length; cell++) {
      probabilities[shift + cell] = (probabilities[shift + cell] ?? 0) + probability * (before[cell] ?? 0);
    }
  }
  return { from: sum.from + low, probabilities };
}

/** Exact one-sided p-value of a single task: at most this many correct candidate answers, given the total. Fisher's test. */
export function fisherTest(baseline: Count, candidate: Count): number {
  const total = baseline.right + candidate.right;
  const from = Math.max(0, total - baseline.samples);
  const law = conditional(baseline.samples, candidate.samples, total, 0);
  return Math.min(
    1,
    law.slice(0, candidate.right - from + 1).reduce((sum, probability) => sum + probability, 0),
  );
}
