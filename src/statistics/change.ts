import { studentQuantile } from './distributions.ts';
import { noiseOf } from './noise.ts';
import type { Count } from './permutation.ts';

/** One task in the estimate. */
export interface TaskPair {
  /** Positive. */
  readonly weight: number;
  /** At least one sample. */
  readonly baseline: Count;
  /** Answers collected independently of earlier ones; at least one. */
  readonly candidate: Count;
}

/** Change of accuracy, candidate minus baseline, as fractions. */
export interface Change {
  readonly baseline: number;
  readonly candidate: number;
  readonly difference: number;
  /** Center and standard error of the lower bound: the candidate's own noise, with one pseudo-flip in each direction. */
  readonly center: number;
  readonly error: number;
  /** 95% interval for other tasks of this kind; null for a single task. */
  readonly unseen: { readonly low: number; readonly high: number } | null;
}

/**
 * Estimates the change on these tasks. `passes`: number of answers of every candidate task by design.
 * Pseudo-flips after Agresti and Min, Statistics in Medicine 24, 2005; variance within tasks after Miller,
 * arXiv 2411.00640, since the tasks are fixed. Single answers have no variance within tasks, so the larger
 * variance between tasks replaces it.
 */
export function estimateChange(pairs: readonly TaskPair[], passes: number): Change {
  const count = pairs.length;
  const total = sum(pairs, pair => pair.weight);
  const squares = sum(pairs, pair => pair.weight ** 2);
  const baseline = sum(pairs, pair => pair.weight * rate(pair.baseline)) / total;
  const candidate = sum(pairs, pair => pair.weight * rate(pair.candidate)) / total;
  const difference = candidate - baseline;

  const overTasks = 1 + 2 / count;
  const centerOverTasks = difference / overTasks;
  const spread = sum(
    pairs,
    pair => pair.weight ** 2 * (rate(pair.candidate) - rate(pair.baseline) - centerOverTasks) ** 2,
  );
  const errorOverTasks =
    count === 1
      ? Number.POSITIVE_INFINITY
      : Math.sqrt((count / (count - 1)) * spread + squares / count) / (total * overTasks);

  const flips = 1 + 2 / (count * passes);
  const within = passes > 1 ? varianceWithin(pairs) : null;
  const error = within === null ? errorOverTasks : Math.sqrt(within + squares / count / passes ** 2) / (total * flips);
  const reach = studentQuantile(0.975, count - 1) * errorOverTasks;
  return {
    baseline,
    candidate,
    difference,
    center: difference / (within === null ? overTasks : flips),
    error,
    unseen: count === 1 ? null : { low: centerOverTasks - reach, high: centerOverTasks + reach },
  };
}

/** Variance of the weighted sum of differences; null if too few tasks have two answers. */
function varianceWithin(pairs: readonly TaskPair[]): number | null {
  const ofBaseline = noiseOf(pairs.map(pair => pair.baseline));
  const ofCandidate = noiseOf(pairs.map(pair => pair.candidate));
  if (ofBaseline === null || ofCandidate === null) return null;
  const variances = pairs.map(
    (pair, index) =>
      (ofBaseline[index] ?? 0) / pair.baseline.samples + (ofCandidate[index] ?? 0) / pair.candidate.samples,
  );
  const squares = sum(pairs, pair => pair.weight ** 2);
  const own = pairs.reduce((total, pair, index) => total + pair.weight ** 2 * (variances[index] ?? 0), 0);
  const shared = (sum(variances, variance => variance) / variances.length) * squares;
  // Half of it is pooled over tasks, which only matters if a few heavy tasks dominate.
  return (own + shared) / 2;
}

function rate({ right, samples }: Count): number {
  return right / samples;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
