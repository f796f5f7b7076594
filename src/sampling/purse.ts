import type { CallFailure } from '../model/failure.ts';
import { type Budget, charged, EMPTY_ACCOUNT, type Exhausted, exhaustedBy, placesWithin } from '../trial/budget.ts';
import type { Trial } from '../trial/trial.ts';
import type { Forecast } from './forecast.ts';
import type { WantedTrial } from './wanted.ts';

/** What a run may spend, and what it needs to hold itself to that. */
export interface PurseOptions {
  readonly budget: Budget;
  readonly concurrency: number;
  /** What a trial may cost, told before it is sent; without it, trials cost what the most expensive one has cost. */
  readonly forecast?: Forecast | undefined;
  /** Monotonic time in milliseconds. */
  elapsed(): number;
}

/** What one run has spent, and what it has set aside for the trials under way. */
export interface Purse {
  /**
   * Sets aside what a trial may take, having waited for those under way where the budget does not hold all of them.
   * Gives what ends the reservation; null when the budget has ended.
   * @param requests that the trial may send
   */
  reserve(one: WantedTrial, requests: number): Promise<(() => void) | null>;
  /** Pays for an answer. */
  pay(one: WantedTrial, trial: Trial): void;
  /** Books an answer that another machine paid for in this very run. */
  book(trial: Trial): void;
  /** Books requests that other machines sent in this very run. */
  bookRequests(requests: number): void;
  /** Pays for a call that brought no answer. */
  lose(one: WantedTrial, failure: CallFailure): void;
  /** The user has stopped the run. */
  interrupt(): void;
  /** Trials that may be under way at once now, where one may send so many requests. */
  places(requests: number): number;
  isPaid(trial: Trial): boolean;
  readonly spent: { readonly calls: number; readonly cost: number | null; readonly exhausted: Exhausted | null };
}

export function createPurse({ budget, concurrency, forecast, elapsed }: PurseOptions): Purse {
  const startedAt = elapsed();
  /** What each trial of this run cost. */
  const paid = new Map<string, Trial['cost']>();
  /** What calls cost that brought no answer. */
  const lost: Trial['cost'][] = [];
  let account = EMPTY_ACCOUNT;
  let exhausted: Exhausted | null = null;
  let underWay = 0;
  /** Requests, and US dollars, that the trials under way may take. */
  let reserved = { requests: 0, cost: 0 };
  /** By arm, the most that an answer has cost as a multiple of its forecast. */
  const ratios = new Map<string, number>();
  /** Trials under way, by arm: the first one of an arm whose cost nothing bounds is asked alone. */
  const begunByArm = new Map<string, number>();
  const begunOf = (arm: string): number => begunByArm.get(arm) ?? 0;
  /** Trials that wait for one under way to end, because the budget does not hold both. */
  const waiting: (() => void)[] = [];

  /** US dollars that a trial may cost; null when nothing tells, so that it has to be asked alone. */
  function expected(one: WantedTrial): number | null {
    if (budget.maxCost === null) return 0;
    if (forecast === undefined) return account.dearest ?? 0;
    const told = forecast(one);
    const ratio = ratios.get(one.arm);
    if (told === null) return ratio ?? null;
    return told.cost * (told.isBound ? Math.max(1, ratio ?? 1) : (ratio ?? 1));
  }

  function learn(one: WantedTrial, cost: number | null): void {
    if (forecast === undefined || budget.maxCost === null || cost === null) return;
    const told = forecast(one);
    // Where there is no forecast, the cost itself is what the next one may take.
    const ratio = told === null ? cost : told.cost === 0 ? 1 : cost / told.cost;
    ratios.set(one.arm, Math.max(ratios.get(one.arm) ?? 0, ratio));
  }

  /** Whether a trial has to wait although the budget has not ended. */
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
      // From zero again whenever nothing is under way, so that rounding never adds up.
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
    book,
    bookRequests(requests) {
      account = { ...account, calls: requests };
    },
    lose(one, error) {
      // A refusal that cost nothing says nothing of what an answer costs.
      account = error.cost === 0 ? { ...account, calls: account.calls + error.requests } : charged(account, error);
      lost.push(error.cost);
      if (error.cost !== 0) learn(one, error.cost);
    },
    interrupt() {
      exhausted ??= 'interrupted';
    },
    places(requests) {
      // With a forecast, each trial is held against the cap by itself.
      const counted = forecast === undefined ? budget : { ...budget, maxCost: null };
      return placesWithin(counted, account, concurrency, requests);
    },
    isPaid: trial => paid.has(trial.key),
    get spent() {
      return { calls: account.calls, cost: total([...paid.values(), ...lost]), exhausted };
    },
  };
}

/** The sum, the same in whatever order trials finished; null when a price is not known. */
function total(costs: Iterable<Trial['cost']>): number | null {
  const known: number[] = [];
  for (const cost of costs) {
    if (cost === null) return null;
    known.push(cost);
  }
  return known.sort((a, b) => a - b).reduce((sum, cost) => sum + cost, 0);
}
