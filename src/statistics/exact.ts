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
  const common = [...bySamples.keys()].reduce((lcm, samples) => leastCommonMultiple(lcm, BigInt(samples)), 1n);
  const change = [...bySamples].reduce((sum, [samples, right]) => sum + BigInt(right) * (common / BigInt(samples)), 0n);
  const [digits, scale] = decimal(points);
  const difference = change * scale * 100n - digits * common * BigInt(total);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** A decimal number with up to 12 decimals: its digits, and the power of ten to divide by. */
function decimal(value: number): readonly [digits: bigint, scale: bigint] {
  const [whole = '', fraction = ''] = value.toFixed(12).split('.');
  return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
