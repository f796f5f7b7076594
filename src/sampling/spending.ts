import type { CallFailure } from '../model/failure.ts';
import { totalCost } from '../model/prices.ts';
import { type Budget, charged, EMPTY_ACCOUNT, type Exhausted, exhaustedBy, slotsWithin } from '../trial/budget.ts';
import type { Trial } from '../trial/trial.ts';
import type { Forecast } from './forecast.ts';
import { createLearnedCost } from './learned-cost.ts';
import { createReservations } from './reservations.ts';
import type { WantedTrial } from './wanted.ts';

/** The budget of a run and what is needed to enforce it. */
export interface SpendingOptions {
  readonly budget: Budget;
  readonly concurrency: number;
  /** Forecast of a trial's cost; without it, trials are assumed to cost as much as the most expensive one so far. */
  readonly forecast?: Forecast | undefined;
  /** Monotonic time in milliseconds. */
  elapsed(): number;
}

/** Spending of one run, and reservations for running trials. */
export interface Spending {
  /**
   * Reserves the maximum of a trial, after waiting for running trials if the budget does not cover all of them.
   * Returns a function that ends the reservation; null if the budget is exhausted.
   * @param requests maximum requests of the trial
   */
  reserve(one: WantedTrial, requests: number): Promise<(() => void) | null>;
  /** Records the cost of an answer. */
  pay(one: WantedTrial, trial: Trial): void;
  /** Records an answer that another machine paid for in this run. */
  record(trial: Trial): void;
  /** Records requests that other machines sent in this run. */
  recordRequests(requests: number): void;
  /** Records the cost of a call without an answer. */
  lose(one: WantedTrial, failure: CallFailure): void;
  /** Records that the user stopped the run. */
  interrupt(): void;
  /** Maximum concurrent trials at this moment, for trials with this many requests. */
  places(requests: number): number;
  isPaid(trial: Trial): boolean;
  readonly spent: { readonly calls: number; readonly cost: number | null; readonly exhausted: Exhausted | null };
}

export function createSpending({ budget, concurrency, forecast, elapsed }: SpendingOptions): Spending {
  const startedAt = elapsed();
  const costs = forecast === undefined || budget.maxCost === null ? null : createLearnedCost(forecast);
  const reservations = createReservations();
  /** Cost of each trial of this run. */
  const paid = new Map<string, Trial['cost']>();
  /** Cost of calls without an answer. */
  const lost: Trial['cost'][] = [];
  let account = EMPTY_ACCOUNT;
  let exhausted: Exhausted | null = null;

  /** US dollars that a trial may cost. */
  function expected(one: WantedTrial): number {
    if (budget.maxCost === null) return 0;
    return (costs === null ? account.maxCostPerTrial : costs.expected(one)) ?? 0;
  }

  /** Whether a trial has to wait for a running one although the budget is not exhausted. */
  function mustWait(one: WantedTrial, end: Exhausted | null): boolean {
    if (costs === null || (end !== null && end !== 'cost')) return false;
    // The first trial of an arm with an unknown cost runs alone.
    const isAlone = costs.isUnknown(one) && reservations.runningOf(one.arm) > 0;
    return isAlone || (end === 'cost' && reservations.running > 0);
  }

  function book(trial: Trial): void {
    account = charged(account, trial);
    paid.set(trial.key, trial.cost);
  }

  return {
    async reserve(one, requests) {
      while (exhausted === null) {
        const cost = expected(one);
        const begun = { requests: reservations.requests + requests, cost: reservations.cost + cost };
        const end = exhaustedBy(budget, account, begun, elapsed() - startedAt);
        if (mustWait(one, end)) await reservations.nextEnd();
        else if (end === null) return reservations.add(one.arm, requests, cost);
        else exhausted = end;
      }
      return null;
    },
    pay(one, trial) {
      if (trial.cost !== null) costs?.learn(one, trial.cost);
      book(trial);
    },
    record: book,
    recordRequests(requests) {
      account = { ...account, calls: requests };
    },
    lose(one, error) {
      lost.push(error.cost);
      // A free rejection says nothing about the cost of an answer.
      if (error.cost === 0) account = { ...account, calls: account.calls + error.requests };
      else {
        account = charged(account, error);
        if (error.cost !== null) costs?.learn(one, error.cost);
      }
    },
    interrupt() {
      exhausted ??= 'interrupted';
    },
    places(requests) {
      // With a forecast, each trial is checked against the limit individually.
      const counted = costs === null ? budget : { ...budget, maxCost: null };
      return slotsWithin(counted, account, concurrency, requests);
    },
    isPaid: trial => paid.has(trial.key),
    get spent() {
      return { calls: account.calls, cost: total([...paid.values(), ...lost]), exhausted };
    },
  };
}

/** The sum, independent of the order in which trials finished; null if any price is unknown. */
function total(costs: readonly Trial['cost'][]): number | null {
  return totalCost(costs.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
}
