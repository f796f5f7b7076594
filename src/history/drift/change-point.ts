import { normalCdf, studentQuantile } from '../../statistics/distributions.ts';

/** A value of one run. Its variance is that of the series divided by its weight. */
export interface Value {
  readonly value: number;
  readonly weight: number;
}

interface Change {
  /** Index of the first value after the change. */
  readonly at: number;
  /** Absolute value of Student's t, after the change against before. */
  readonly size: number;
}

/** Minimum number of values on either side of a change: one outlier is not a change. */
const MIN_SIDE = 2;

/**
 * The most likely change point of a series' mean: the split with the largest two-sample t; null if the series is too
 * short. Mean and variance may be unknown: Hawkins, Qiu and Kang, The changepoint model for statistical process control,
 * Journal of Quality Technology 35(4), 2003.
 *
 * @param leastVariance minimum variance of a value of weight 1, because constant values would look too certain
 */
export function likeliestChange(values: readonly Value[], leastVariance: number): Change | null {
  const count = values.length;
  const all = sumsOf(values);
  let found: Change | null = null;
  let before = { weight: 0, value: 0 };
  for (const [index, { value, weight }] of values.entries()) {
    const at = index + 1;
    before = { weight: before.weight + weight, value: before.value + weight * value };
    if (at < MIN_SIDE || count - at < MIN_SIDE) continue;
    const after = { weight: all.weight - before.weight, value: all.value - before.value };
    const within = all.square - before.value ** 2 / before.weight - after.value ** 2 / after.weight;
    const variance = Math.max(leastVariance, within / (count - 2));
    const difference = after.value / after.weight - before.value / before.weight;
    const size = Math.abs(difference) / Math.sqrt(variance * (1 / before.weight + 1 / after.weight));
    if (found === null || size > found.size) found = { at, size };
  }
  return found;
}

function sumsOf(values: readonly Value[]) {
  let [sumOfWeights, sum, square] = [0, 0, 0];
  for (const { value, weight } of values) {
    sumOfWeights += weight;
    sum += weight * value;
    square += weight * value * value;
  }
  return { weight: sumOfWeights, value: sum, square };
}

/** Whether enough values after a change are closer to the new mean than to the old one. */
export function isSustained(values: readonly Value[], at: number): boolean {
  const [before, after] = [meanOf(values.slice(0, at)), meanOf(values.slice(at))];
  const nearer = values.slice(at).filter(({ value }) => Math.abs(value - after) < Math.abs(value - before));
  return nearer.length >= MIN_SIDE;
}

/** Weighted mean. */
export function meanOf(values: readonly Value[]): number {
  const { value, weight } = sumsOf(values);
  return value / weight;
}

/**
 * The threshold for the largest t, for a limit in standard normal deviates. On that scale, one limit suits every length:
 * those of Ross for an average run length of 1,000 (R package cpm, Journal of Statistical Software 66(3), 2015) are
 * between 3.60 and 3.71 for 25 values or more.
 */
export function changeLimit(count: number, deviates: number): number {
  return studentQuantile(normalCdf(deviates), count - 2);
}

/**
 * One step of Page's cumulative sum (Continuous inspection schemes, Biometrika 41, 1954) of the log-likelihood ratio of
 * two known normal means.
 */
export function pageStep(
  sum: number,
  { value, weight }: Value,
  means: { readonly from: number; readonly to: number },
  variance: number,
): number {
  const ratio = (weight * ((value - means.from) ** 2 - (value - means.to) ** 2)) / (2 * variance);
  return Math.max(0, sum + ratio);
}
