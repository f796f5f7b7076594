import type { Count } from './permutation.ts';

/**
 * Unbiased variance p(1 - p) of one answer to each task. Tasks with a single answer get the mean of the others;
 * null if fewer than half of the tasks have two answers.
 */
export function noiseOf(counts: readonly Count[]): number[] | null {
  const known = counts.filter(({ samples }) => samples > 1).map(noise);
  if (known.length === 0 || known.length * 2 < counts.length) return null;
  const mean = known.reduce((a, b) => a + b, 0) / known.length;
  return counts.map(count => (count.samples > 1 ? noise(count) : mean));
}

function noise({ right, samples }: Count): number {
  return (right * (samples - right)) / (samples * (samples - 1));
}

/**
 * Probability that a task with unanimous answers differs next time (Good, Biometrika 40, 1953): unseen outcomes are
 * about as likely as those seen exactly once.
 */
export function slipRate(counts: readonly Count[]): number {
  const agreed = counts.filter(isUnanimous).length;
  const odd = counts.filter(({ right, samples }) => samples > 1 && (right === 1 || right === samples - 1));
  const seenOnce = odd.reduce((sum, { samples }) => sum + 1 / samples, 0);
  return agreed === 0 ? 0 : Math.min(0.5, seenOnce / agreed);
}

export function isUnanimous({ right, samples }: Count): boolean {
  return right === 0 || right === samples;
}
