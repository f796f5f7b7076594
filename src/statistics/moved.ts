import type { Count } from './permutation.ts';

/** One task's answers on both sides. */
export interface Pair {
  readonly before: Count;
  readonly now: Count;
}

/** Probabilities; what is left of 1 is the chance that nothing changed. */
export interface Chances {
  readonly worse: number;
  readonly better: number;
}

/**
 * The chance of each task that its rate of right answers really fell, or rose: the two-groups model (Efron,
 * Microarrays, Empirical Bayes and the Two-Groups Model, Statistical Science 23(1), 2008). A task either kept its rate
 * or drew a new one, all rates from Jeffreys' prior Beta(½, ½); how many tasks changed is learnt from all of them,
 * so that among many tasks a few flips by luck do not look sure. That tasks whose answers disagree are asked more often makes
 * no difference to these chances: that rule looks at nothing but the answers.
 */
export function chancesOfChange(pairs: readonly Pair[]): Chances[] {
  const tasks = pairs.map(pair => {
    const before = likelihood(pair.before);
    const now = likelihood(pair.now);
    const kept = mean(before.map((value, index) => value * (now[index] ?? 0)));
    return { odds: (mean(before) * mean(now)) / kept, below: belowOf(now, before) };
  });
  const changed = (share: number, odds: number): number => (share * odds) / (1 - share + share * odds);
  let share = PRIOR.changed / PRIOR.tasks;
  for (let step = 0; step < STEPS; step++) {
    const sum = tasks.reduce((total, { odds }) => total + changed(share, odds), PRIOR.changed);
    share = sum / (tasks.length + PRIOR.tasks);
  }
  return tasks.map(({ odds, below }) => {
    const chance = changed(share, odds);
    return { worse: chance * below, better: chance * (1 - below) };
  });
}

/** What is assumed before any answer: as if one task of ten had been seen to change. */
const PRIOR = { changed: 1, tasks: 10 };

/** Steps of expectation and maximisation; far more than it takes. */
const STEPS = 100;

/** With rate = sin²θ the prior is uniform in θ, and sums over these midpoints are exact for fewer than so many answers. */
const POINTS = 256;
const SQUARED_SINES = Array.from(
  { length: POINTS },
  (_, index) => Math.sin(((index + 0.5) * Math.PI) / 2 / POINTS) ** 2,
);

/** Likelihood of the answers at each rate. */
function likelihood({ right, samples }: Count): number[] {
  return SQUARED_SINES.map(rate => rate ** right * (1 - rate) ** (samples - right));
}

/** Probability that the rate behind `one` lies below the rate behind `other`, each known by its likelihood. */
function belowOf(one: readonly number[], other: readonly number[]): number {
  let below = 0;
  let sum = 0;
  one.forEach((value, index) => {
    sum += (other[index] ?? 0) * (below + value / 2);
    below += value;
  });
  return sum / (below * POINTS * mean(other));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
