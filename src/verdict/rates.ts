import type { Random } from '../shared/random.ts';
import { isUnanimous, slipRate } from '../statistics/noise.ts';
import type { Count } from '../statistics/permutation.ts';

/** Accuracy of tasks in simulations. */

/**
 * Rates of an unmeasured suite: a share of the tasks in between, the rest nearly always right or wrong (3% slips), with
 * 55% accuracy. Defaults: a typical suite.
 */
export function assumedRates(tasks: number, random: Random, middling = 0.25, mean = 0.55, slips = true): number[] {
  const slip = slips ? SLIPS.a / (SLIPS.a + SLIPS.b) : 0;
  const certain = (mean - middling / 2) / (1 - middling);
  const mostlyRight = (certain - slip) / (1 - 2 * slip);
  return Array.from({ length: tasks }, () => {
    if (random.next() < middling) return beta(2, 2, random);
    const rare = slips ? beta(SLIPS.a, SLIPS.b, random) : 0;
    return random.next() < mostlyRight ? 1 - rare : rare;
  });
}

const SLIPS = { a: 0.4, b: 12 };

/** Beta variable: Jöhnk, Metrika 8, 1964. */
function beta(a: number, b: number, random: Random): number {
  for (;;) {
    const x = random.next() ** (1 / a);
    const y = random.next() ** (1 / b);
    if (x + y <= 1 && x + y > 0) return x / (x + y);
  }
}

/** Likely rates from stored answers. Tasks with unanimous answers slip as often as such tasks do in this suite. */
export function likelyRates(counts: readonly Count[]): number[] {
  const slip = slipRate(counts);
  return counts.map(count => {
    if (!isUnanimous(count)) return count.right / count.samples;
    return count.right === 0 ? slip : 1 - slip;
  });
}

/**
 * The rates with their mean shifted by `by`: equal log-odds shifts on all tasks, and a proportional drop for tasks that
 * odds cannot move because they are always right.
 */
export function shiftedRates(rates: readonly number[], by: number): number[] {
  const target = mean(rates) + by;
  let low = -20;
  let high = 20;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (mean(withOdds(rates, middle)) > target) high = middle;
    else low = middle;
  }
  const moved = withOdds(rates, low);
  const excess = mean(moved) - target;
  return excess > 1e-9 ? moved.map(rate => (rate * target) / mean(moved)) : moved;
}

function withOdds(rates: readonly number[], logit: number): number[] {
  const factor = Math.exp(logit);
  return rates.map(rate => (rate * factor) / (rate * factor + 1 - rate));
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}
