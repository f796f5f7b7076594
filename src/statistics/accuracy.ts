import { normalQuantile } from './distributions.ts';
import { noiseOf } from './noise.ts';
import type { Count } from './permutation.ts';

/**
 * Interval of 95 % of the mean success probability on these very tasks, each with at least one sample; null without tasks.
 * Two right and two wrong answers are added, as Agresti and Coull do (The American Statistician 52, 1998), to a variance
 * within tasks (Miller, arXiv 2411.00640). A single pass tells no such variance: the tasks then stand for random ones.
 */
export function accuracyInterval(counts: readonly Count[]): { readonly low: number; readonly high: number } | null {
  if (counts.length === 0) return null;
  const rates = sum(counts.map(({ right, samples }) => right / samples));
  const noise = noiseOf(counts);
  // One answer more moves the sum of all tasks' rates by so much.
  const step = noise === null ? 1 : counts.length / sum(counts.map(({ samples }) => samples));
  const size = counts.length + 4 * step;
  const centre = (rates + 2 * step) / size;
  const variance =
    noise === null
      ? (centre * (1 - centre)) / size
      : (sum(counts.map(({ samples }, index) => (noise[index] ?? 0) / samples)) + step ** 2) / size ** 2;
  const reach = normalQuantile(0.975) * Math.sqrt(variance);
  return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
