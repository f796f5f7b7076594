import type { Random } from '../../src/random.ts';

/** Beta variable, by Jöhnk's method (Metrika 8, 1964). */
export function beta(a: number, b: number, random: Random): number {
  for (;;) {
    const x = random.next() ** (1 / a);
    const y = random.next() ** (1 / b);
    if (x + y <= 1 && x + y > 0) return x / (x + y);
  }
}

/** Share of tasks of middling difficulty. */
export const NOISE = { low: 0.08, typical: 0.25, high: 0.5, deterministic: 0 } as const;

/** Chance of a right answer of each task: some middling, the rest nearly always right or nearly always wrong. */
export function difficulties(tasks: number, noise: keyof typeof NOISE, mean: number, random: Random): number[] {
  return Array.from({ length: tasks }, () => {
    if (random.next() < NOISE[noise]) return beta(2, 2, random);
    const slip = noise === 'deterministic' ? 0 : beta(0.4, 12, random);
    return random.next() < rightShare(noise, mean) ? 1 - slip : slip;
  });
}

/** Share of the near-certain tasks that are right, so that the suite's mean comes out. */
function rightShare(noise: keyof typeof NOISE, mean: number): number {
  const slip = noise === 'deterministic' ? 0 : 0.4 / 12.4;
  const certain = (mean - NOISE[noise] / 2) / (1 - NOISE[noise]);
  return (certain - slip) / (1 - 2 * slip);
}

export interface Change {
  readonly rates: readonly number[];
  /** Chance that the candidate's answer cannot be read. */
  readonly unreadable: number;
}

/** What a change does to each task's chance of a right answer. */
export const CHANGES: Record<string, (rates: readonly number[], random: Random) => Change> = {
  'no change': rates => ({ rates, unreadable: 0 }),
  '-3': rates => shifted(rates, -0.03),
  '-5': rates => shifted(rates, -0.05),
  '-10': rates => shifted(rates, -0.1),
  '+5': rates => shifted(rates, 0.05),
  'sparse': (rates, random) => {
    const broken = new Set(random.shuffled([...rates.keys()]).slice(0, Math.max(1, Math.round(rates.length * 0.1))));
    return { rates: rates.map((rate, index) => (broken.has(index) ? 0 : rate)), unreadable: 0 };
  },
  'format': rates => ({ rates, unreadable: 0.1 }),
  'churn': (rates, random) => ({ rates: churned(rates, random), unreadable: 0 }),
};

/** Every task harder by the same odds, so much that the mean moves by `by`. */
function shifted(rates: readonly number[], by: number): Change {
  const target = mean(rates) + by;
  const moved = (logit: number): number[] =>
    rates.map(rate => (rate <= 0 || rate >= 1 ? rate : 1 / (1 + Math.exp(-Math.log(rate / (1 - rate)) - logit))));
  let low = -20;
  let high = 20;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (mean(moved(middle)) > target) high = middle;
    else low = middle;
  }
  return { rates: moved(low), unreadable: 0 };
}

/** As many tasks break as are mended, so that the mean stays. */
function churned(rates: readonly number[], random: Random): number[] {
  const result = [...rates];
  const order = random.shuffled([...rates.keys()]);
  const sorted = order.sort((a, b) => (rates[a] ?? 0) - (rates[b] ?? 0));
  const pairs = Math.max(1, Math.round(rates.length * 0.04));
  for (let pair = 0; pair < pairs; pair++) {
    const worst = sorted[pair] ?? 0;
    const best = sorted[sorted.length - 1 - pair] ?? 0;
    result[worst] = rates[best] ?? 0;
    result[best] = rates[worst] ?? 0;
  }
  return result;
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}
