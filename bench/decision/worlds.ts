import type { Random } from '../../src/shared/random.ts';
import { assumedRates, shiftedRates } from '../../src/verdict/rates.ts';

/** Effect of a change: each task's probabilities of a correct and of an unreadable answer afterwards. */
export interface Change {
  readonly rates: readonly number[];
  readonly unreadable: number;
}

/** A task that can break, because it was almost always right. */
const RELIABLE = 0.8;

/** The changes of docs/decision.md. */
export const CHANGES = {
  none: rates => ({ rates, unreadable: 0 }),
  'drop 3': rates => ({ rates: shiftedRates(rates, -0.03), unreadable: 0 }),
  'drop 5': rates => ({ rates: shiftedRates(rates, -0.05), unreadable: 0 }),
  'drop 10': rates => ({ rates: shiftedRates(rates, -0.1), unreadable: 0 }),
  sparse: (rates, random) => {
    const broken = new Set(random.shuffled([...rates.keys()]).slice(0, Math.max(1, Math.round(rates.length / 10))));
    return { rates: rates.map((rate, index) => (broken.has(index) ? 0 : rate)), unreadable: 0 };
  },
  spread: rates => ({ rates: rates.map(rate => Math.max(0, rate - 0.1)), unreadable: 0 }),
  one: (rates, random) => {
    const reliable = [...rates.keys()].filter(task => (rates[task] ?? 0) >= RELIABLE);
    const broken = reliable[random.below(reliable.length)];
    return { rates: rates.map((rate, task) => (task === broken ? 0 : rate)), unreadable: 0 };
  },
  format: rates => ({ rates, unreadable: 0.1 }),
  churn: rates => ({ rates: churned(rates), unreadable: 0 }),
  'gain 5': rates => ({ rates: shiftedRates(rates, 0.05), unreadable: 0 }),
} as const satisfies Record<string, (rates: readonly number[], random: Random) => Change>;

export type ChangeName = keyof typeof CHANGES;

/** The tasks of each kind of model: the share of tasks in between, accuracy, and whether the other tasks occasionally slip. */
export const NOISE = {
  typical: random => tasks => assumedRates(tasks, random),
  low: random => tasks => assumedRates(tasks, random, 0.08),
  high: random => tasks => assumedRates(tasks, random, 0.5),
  weak: random => tasks => assumedRates(tasks, random, 0.25, 0.3),
  strong: random => tasks => assumedRates(tasks, random, 0.25, 0.8),
  deterministic: random => tasks => assumedRates(tasks, random, 0, 0.55, false),
} as const satisfies Record<string, (random: Random) => (tasks: number) => number[]>;

/** 4% of the tasks break and as many are fixed, so the mean stays the same. */
function churned(rates: readonly number[]): number[] {
  const result = [...rates];
  const order = [...rates.keys()].sort((a, b) => (rates[a] ?? 0) - (rates[b] ?? 0));
  const pairs = Math.max(1, Math.round(rates.length / 25));
  for (let pair = 0; pair < pairs; pair++) {
    const worst = order[pair] ?? 0;
    const best = order[order.length - 1 - pair] ?? 0;
    result[worst] = rates[best] ?? 0;
    result[best] = rates[worst] ?? 0;
  }
  return result;
}
