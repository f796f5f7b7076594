import { normalQuantile } from './distributions.ts';
import { isUnanimous, noiseOf, slipRate } from './noise.ts';
import type { Count } from './permutation.ts';

/** A task as planning sees it: its weight and what its baseline answered. */
interface Planned {
  readonly weight: number;
  readonly baseline: Count;
}

/**
 * Smallest drop, as a fraction, that is found 8 times in 10. `everyone`: answers asked of every candidate task;
 * `open`: answers of tasks whose answers disagree; `bound`: standardised bound of the last look.
 * Null when the baseline is too thin to know its noise.
 */
export function detectableDrop(
  tasks: readonly Planned[],
  samples: { readonly everyone: number; readonly open: number },
  bound: number,
): number | null {
  const counts = tasks.map(task => task.baseline);
  const noise = noiseOf(counts);
  if (noise === null) return null;
  // Tasks that look unanimous slip too, and are not followed up when they do not slip at once.
  const slip = slipRate(counts) * Math.max(0, 1 / samples.everyone - 1 / samples.open);
  let variance = 0;
  let total = 0;
  tasks.forEach(({ weight, baseline }, index) => {
    const own = (noise[index] ?? 0) * (1 / baseline.samples + 1 / samples.open);
    variance += weight ** 2 * (own + (isUnanimous(baseline) ? slip : 0));
    total += weight;
  });
  return ((bound + normalQuantile(0.8)) * Math.sqrt(variance)) / total;
}
