import type { CallFailure } from '../model/failure.ts';
import { type Budget, charged, EMPTY_ACCOUNT, type Exhausted, exhaustedBy, slotsWithin } from '../trial/budget.ts';
import type { Trial } from '../trial/trial.ts';
import type { Forecast } from './forecast.ts';
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
  /** Cost of each trial of this run. */
  const paid = new Map<string, Trial['cost']>();
  /** Cost of calls without an answer. */
  const lost: Trial['cost'][] = [];
  let account = EMPTY_ACCOUNT;
  let exhausted: Exhausted | null = null;
  let underWay = 0;
  /** Requests and US dollars reserved for running trials. */
  let reserved = { requests: 0, cost: 0 };
  /** By arm, the maximum ratio of an answer's cost to its forecast. */
  const ratios = new Map<string, number>();
  /** Running trials by arm. The first trial of an arm with unbounded cost runs alone. */
  const begunByArm = new Map<string, number>();
  const begunOf = (arm: string): number => begunByArm.get(arm) ?? 0;
  /** Trials waiting for a running one, because the budget does not cover both. */
  const waiting: (() => void)[] = [];

  /** US dollars that a trial may cost; null if unknown, so that it must run alone. */
  function expected(one: WantedTrial): number | null {
    if (budget.maxCost === null) return 0;
    if (forecast === undefined) return account.maxCostPerTrial ?? 0;
    const forecasted = forecast(one);
    const ratio = ratios.get(one.arm);
    if (forecasted === null) return ratio ?? null;
    return forecasted.cost * (forecasted.isBound ? Math.max(1, ratio ?? 1) : (ratio ?? 1));
  }

  function learn(one: WantedTrial, cost: number | null): void {
    if (forecast === undefined || budget.maxCost === null || cost === null) return;
    const forecasted = forecast(one);
    // Without a forecast, the cost itself is the estimate for the next trial.
    const ratio = forecasted === null ? cost : forecasted.cost === 0 ? 1 : cost / forecasted.cost;
    ratios.set(one.arm, Math.max(ratios.get(one.arm) ?? 0, ratio));
  }

  /** Whether a trial has to wait although the budget is not exhausted. */
  function isCrowded(one: WantedTrial, end: Exhausted | null): boolean {
    if (forecast === undefined) return false;
    const isFirst = forecast(one)?.isBound !== true && !ratios.has(one.arm);
    return (end === 'cost' && underWay > 0) || (isFirst && begunOf(one.arm) > 0);
  }

  function begin(arm: string, requests: number, cost: number): () => void {
    underWay++;
    begunByArm.set(arm, begunOf(arm) + 1);
    reserved = { requests: reserved.requests + requests, cost: reserved.cost + cost };
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      underWay--;
      begunByArm.set(arm, begunOf(arm) - 1);
      // Reset to zero when nothing is running, so that rounding errors do not add up.
      reserved = { requests: reserved.requests - requests, cost: underWay === 0 ? 0 : reserved.cost - cost };
      for (const resolve of waiting.splice(0)) resolve();
    };
  }

  function book(trial: Trial): void {
    account = charged(account, trial);
    paid.set(trial.key, trial.cost);
  }

  return {
    async reserve(one, requests) {
      for (;;) {
        const cost = expected(one) ?? 0;
        const begun = { requests: reserved.requests + requests, cost: reserved.cost + cost };
        const end = exhausted ?? exhaustedBy(budget, account, begun, elapsed() - startedAt);
        const mustWait = isCrowded(one, end);
        if (end === null && !mustWait) return begin(one.arm, requests, cost);
        if (exhausted !== null || !mustWait || (end !== null && end !== 'cost')) {
          exhausted ??= end;
          return null;
        }
        await new Promise<void>(resolve => waiting.push(resolve));
      }
    },
    pay(one, trial) {
      learn(one, trial.cost);
      book(trial);
    },
    record: book,
    recordRequests(requests) {
      account = { ...account, calls: requests };
    },
    lose(one, error) {
      // A free rejection says nothing about the cost of an answer.
      account = error.cost === 0 ? { ...account, calls: account.calls + error.requests } : charged(account, error);
      lost.push(error.cost);
      if (error.cost !== 0) learn(one, error.cost);
    },
    interrupt() {
      exhausted ??= 'interrupted';
    },
    places(requests) {
      // With a forecast, each trial is checked against the limit individually.
      const counted = forecast === undefined ? budget : { ...budget, maxCost: null };
      return slotsWithin(counted, account, concurrency, requests);
    },
    isPaid: trial => paid.has(trial.key),
    get spent() {
      return { calls: account.calls, cost: total([...paid.values(), ...lost]), exhausted };
    },
  };
}

/** The sum, independent of the order in which trials finished; null if any price is unknown. */
function total(costs: Iterable<Trial['cost']>): number | null {
  const known: number[] = [];
  for (const cost of costs) {
    if (cost === null) return null;
    known.push(cost);
  }
  return known.sort((a, b) => a - b).reduce((sum, cost) => sum + cost, 0);
}
