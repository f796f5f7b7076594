import { bisect, normalCdf, normalQuantile } from './distributions.ts';
import { isUnanimous, noiseOf, slipRate } from './noise.ts';
import type { Count } from './permutation.ts';

/** A task for planning: its weight and baseline answers. */
interface Planned {
  readonly weight: number;
  readonly baseline: Count;
}

/**
 * Smallest drop, as a fraction, that is found 8 times in 10: suspected at the last look, and then proven on new answers,
 * each with a normal law. `everyone`: answers asked of every candidate task; `open`: answers of tasks whose answers
 * disagree; `bound`: standardized bound of the last look; `tolerance`: smallest estimate, as a fraction, that may fail;
 * `proof`: answers of each arm to the proof, all tasks together, and the limit of its p-value. Null if the baseline is too small to know its noise.
 */
export function detectableDrop(
  tasks: readonly Planned[],
  samples: { readonly everyone: number; readonly open: number },
  { bound, tolerance }: { readonly bound: number; readonly tolerance: number },
  proof: { readonly answers: number; readonly limit: number },
): number | null {
  const counts = tasks.map(task => task.baseline);
  const noise = noiseOf(counts);
  if (noise === null) return null;
  // Unanimous tasks also slip, and are not followed up unless they slip right away.
  const slip = slipRate(counts);
  const late = slip * Math.max(0, 1 / samples.everyone - 1 / samples.open);
  const noisy = counts.filter(count => !isUnanimous(count)).length;
  const each = proof.answers / noisy;
  let total = 0;
  let suspicion = 0;
  let proving = 0;
  let shown = 0;
  let hidden = 0;
  tasks.forEach(({ weight, baseline }, index) => {
    const own = noise[index] ?? 0;
    total += weight;
    suspicion += weight ** 2 * (own * (1 / baseline.samples + 1 / samples.open) + (isUnanimous(baseline) ? late : 0));
    proving += (weight ** 2 * own * 2) / each;
    // A drop in log-odds is proportional to a task's noise, and the proof only uses tasks with both outcomes.
    if (isUnanimous(baseline)) hidden += weight * slip;
    else shown += weight * own;
  });
  if (suspicion === 0) return tolerance;
  const seen = shown / (shown + hidden);
  const least = Math.max(bound, (tolerance * total) / Math.sqrt(suspicion));
  const proven = normalQuantile(1 - proof.limit);
  const found = (drop: number): number =>
    normalCdf((drop * total) / Math.sqrt(suspicion) - least) *
    normalCdf((seen * drop * total) / Math.sqrt(proving) - proven);
  return bisect(drop => found(drop) >= 0.8, 0, 1);
}
