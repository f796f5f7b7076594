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
export interface Account {
  readonly calls: number;
  /** US dollars of the trials whose price is known. */
  readonly cost: number;
  /** Trials whose price nobody told. */
  readonly unpriced: number;
  /** Trials that were paid for. */
  readonly trials: number;
}

export const EMPTY_ACCOUNT: Account = { calls: 0, cost: 0, unpriced: 0, trials: 0 };

/**
 * Whether one more trial may start, and if not, why. Trials under way are counted with what a trial has cost on average,
 * so that a cap is not passed by what was already sent.
 */
export function exhaustedBy(budget: Budget, account: Account, underWay: number, elapsedMs: number): Exhausted | null {
  if (budget.maxCalls !== null && account.calls + underWay >= budget.maxCalls) return 'calls';
  if (budget.maxMinutes !== null && elapsedMs >= budget.maxMinutes * 60_000) return 'minutes';
  if (budget.maxCost !== null) {
    if (account.unpriced > 0) return 'unknown-price';
    const average = account.trials === 0 ? 0 : account.cost / account.trials;
    if (account.cost + average * (underWay + 1) > budget.maxCost || account.cost >= budget.maxCost) return 'cost';
  }
  return null;
}
