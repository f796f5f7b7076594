import type { Trial } from './trial.ts';

/** What a run may spend; null is no limit. */
export interface Budget {
  readonly maxCalls: number | null;
  /** US dollars. */
  readonly maxCost: number | null;
  readonly maxMinutes: number | null;
}

/** `unknown-price`: a cap in dollars was set, and nobody tells what an answer costs. */
export type Exhausted = 'calls' | 'cost' | 'minutes' | 'unknown-price' | 'interrupted';

/** What one run has spent so far. */
export interface RunAccount {
  readonly calls: number;
  /** US dollars of the trials whose price is known. */
  readonly cost: number;
  /** US dollars of the dearest trial; null before the first. */
  readonly dearest: number | null;
  /** Trials whose price nobody told. */
  readonly unpriced: number;
}

export const EMPTY_ACCOUNT: RunAccount = { calls: 0, cost: 0, dearest: null, unpriced: 0 };

export function charged(account: RunAccount, { requests, cost }: Pick<Trial, 'requests' | 'cost'>): RunAccount {
  return {
    calls: account.calls + requests,
    cost: account.cost + (cost ?? 0),
    dearest: Math.max(account.dearest ?? 0, cost ?? 0),
    unpriced: account.unpriced + (cost === null ? 1 : 0),
  };
}

/**
 * Whether one more trial may start, and if not, why. Trials under way are counted with what they may still take, so that
 * a cap is not passed by what was already sent.
 * @param begun requests and US dollars that the trials under way and the next one may take
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
 * How many trials may be under way at once, at most `most`: fewer as a cap comes near. Under a cap in dollars the first
 * one is asked alone, because nobody knows yet what it costs.
 * @param requests that one trial may send
 */
export function placesWithin(
  { maxCalls, maxCost }: Budget,
  account: RunAccount,
  most: number,
  requests: number,
): number {
  const { calls, cost, dearest } = account;
  const byCalls = maxCalls === null || requests === 0 ? most : Math.floor((maxCalls - calls) / requests);
  const byCost =
    maxCost === null || dearest === 0 ? most : dearest === null ? 1 : Math.floor((maxCost - cost) / dearest);
  return Math.max(1, Math.min(most, byCalls, byCost));
}
