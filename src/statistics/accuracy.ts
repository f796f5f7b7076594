import { normalQuantile } from './distributions.ts';
import { noiseOf } from './noise.ts';
import type { Count } from './permutation.ts';

/**
 * 95% interval of the mean success probability on these tasks, each with at least one sample; null without tasks.
 * Two right and two wrong answers are added (Agresti and Coull, The American Statistician 52, 1998) to a variance within
 * tasks (Miller, arXiv 2411.00640). Single samples have no such variance, so the tasks then count as random ones.
 */
export function accuracyInterval(counts: readonly Count[]): { readonly low: number; readonly high: number } | null {
  if (counts.length === 0) return null;
  const rates = sum(counts.map(({ right, samples }) => right / samples));
  const noise = noiseOf(counts);
  // Effect of one more answer on the sum of all tasks' rates.
  const step = noise === null ? 1 : counts.length / sum(counts.map(({ samples }) => samples));
  const size = counts.length + 4 * step;
  const center = (rates + 2 * step) / size;
  const variance =
    noise === null
      ? (center * (1 - center)) / size
      : (sum(counts.map(({ samples }, index) => (noise[index] ?? 0) / samples)) + step ** 2) / size ** 2;
  const reach = normalQuantile(0.975) * Math.sqrt(variance);
  return { low: Math.max(0, center - reach), high: Math.min(1, center + reach) };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
