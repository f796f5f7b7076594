import type { Trial } from './trial.ts';

/** Limits of a run; null for no limit. */
export interface Budget {
  readonly maxCalls: number | null;
  /** US dollars. */
  readonly maxCost: number | null;
  readonly maxMinutes: number | null;
}

/** `unknown-price`: there is a dollar limit, but the cost of an answer is unknown. */
export type Exhausted = 'calls' | 'cost' | 'minutes' | 'unknown-price' | 'interrupted';

/** Spending of one run so far. */
export interface RunAccount {
  readonly calls: number;
  /** US dollars of trials with a known price. */
  readonly cost: number;
  /** US dollars of the most expensive trial; null before the first. */
  readonly maxCostPerTrial: number | null;
  /** Number of trials with an unknown price. */
  readonly unpriced: number;
}

export const EMPTY_ACCOUNT: RunAccount = { calls: 0, cost: 0, maxCostPerTrial: null, unpriced: 0 };

export function charged(account: RunAccount, { requests, cost }: Pick<Trial, 'requests' | 'cost'>): RunAccount {
  return {
    calls: account.calls + requests,
    cost: account.cost + (cost ?? 0),
    maxCostPerTrial: Math.max(account.maxCostPerTrial ?? 0, cost ?? 0),
    unpriced: account.unpriced + (cost === null ? 1 : 0),
  };
}

/**
 * Whether one more trial may start, and if not, why. Running trials count at their maximum, so that requests already
 * sent cannot exceed a limit.
 * @param begun maximum requests and US dollars of the running trials and the next one
 */
export function exhaustedBy(
  budget: Budget,
  account: RunAccount,
  begun: { readonly requests: number; readonly cost: number },
  elapsedMs: number,
): Exhausted | null {
  if (budget.maxCalls !== null && account.calls + begun.requests > budget.maxCalls) return 'calls';
  if (budget.maxMinutes !== null && elapsedMs >= budget.maxMinutes * 60_000) return 'minutes';
  if (budget.maxCost !== null) {
    if (account.unpriced > 0) return 'unknown-price';
    if (account.cost + begun.cost > budget.maxCost || account.cost >= budget.maxCost) return 'cost';
  }
  return null;
}

/**
 * Maximum number of concurrent trials, at most `most` and fewer near a limit. With a dollar limit, the first one runs
 * alone, because its cost is not yet known.
 * @param requests maximum requests of one trial
 */
export function slotsWithin(
  { maxCalls, maxCost }: Budget,
  account: RunAccount,
  most: number,
  requests: number,
): number {
  const { calls, cost, maxCostPerTrial: perTrial } = account;
  const byCalls = maxCalls === null || requests === 0 ? most : Math.floor((maxCalls - calls) / requests);
  const byCost =
    maxCost === null || perTrial === 0 ? most : perTrial === null ? 1 : Math.floor((maxCost - cost) / perTrial);
  return Math.max(1, Math.min(most, byCalls, byCost));
}
