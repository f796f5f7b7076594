import type { TaskPair } from './change.ts';

/**
 * Compares the weighted change on these tasks with a number of percentage points, in whole numbers: a drop of exactly
 * 5 points is 5 points, whatever binary fractions make of it. Weights are integers. Negative if the change is smaller, positive if it is larger, 0 if equal.
 */
export function compareChange(pairs: readonly TaskPair[], points: number): number {
  const bySamples = new Map<number, number>();
  let total = 0;
  for (const { weight, baseline, candidate } of pairs) {
    total += weight;
    bySamples.set(candidate.samples, (bySamples.get(candidate.samples) ?? 0) + weight * candidate.right);
    bySamples.set(baseline.samples, (bySamples.get(baseline.samples) ?? 0) - weight * baseline.right);
  }
  const common = [...bySamples.keys()].reduce((product, samples) => product * BigInt(samples), 1n);
  const change = [...bySamples].reduce((sum, [samples, right]) => sum + BigInt(right) * (common / BigInt(samples)), 0n);
  const difference = change * 100n * 10n ** DECIMALS - decimal(points) * common * BigInt(total);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

const DECIMALS = 12n;

/** The digits of a number with this many decimals. */
function decimal(value: number): bigint {
  return BigInt(value.toFixed(Number(DECIMALS)).replace('.', ''));
}
