import { setTimeout as wait } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { Task } from '../dataset/task.ts';
import { CallFailure } from '../model/failure.ts';
import { cachedFailure } from '../model/response-cache.ts';
import type { Time } from '../shared/time.ts';
import type { Solution, Solver } from '../solver/solver.ts';
import { type Budget, charged, EMPTY_ACCOUNT, type Exhausted, exhaustedBy, placesWithin } from '../trial/budget.ts';
import type { TrialStore } from '../trial/store.ts';
import type { MissingTrial, Trial } from '../trial/trial.ts';
import type { Forecast } from './forecast.ts';
import { trialKey } from './key.ts';

/** A trial that is wanted: the n-th sample of one arm's task. */
export interface Wanted {
  /** `baseline`, `candidate`, or the name of an arm among many. */
  readonly arm: string;
  readonly task: Task;
  readonly sample: number;
}

/** The single trials of a wish for so many samples a task. */
export function samplesOf(
  wishes: readonly { readonly taskId: string; readonly arm: Wanted['arm']; readonly samples: number }[],
  tasks: readonly Task[],
): Wanted[] {
  const byId = new Map(tasks.map(task => [task.id, task]));
  return wishes.flatMap(({ taskId, arm, samples }) => {
    const task = byId.get(taskId);
    return task === undefined ? [] : Array.from({ length: samples }, (_, sample) => ({ arm, task, sample }));
  });
}

/**
 * The order in which trials are best asked: a few tasks at a time, sample by sample, the arms side by side. What changes
 * at the provider with time then hits both arms alike, and a prompt comes again when its first answer has filled the
 * provider's cache and before that has forgotten it (minutes, or less on a server with little memory).
 */
export function inGoodOrder(wanted: readonly Wanted[]): Wanted[] {
  const tasks = new Set(wanted.map(({ task }) => task));
  const places = new Map([...tasks].map((task, place) => [task, place]));
  const placeOf = ({ task }: Wanted): number => places.get(task) ?? 0;
  const blockOf = (one: Wanted): number => Math.floor(placeOf(one) / TASKS_AT_A_TIME);
  return wanted.toSorted(
    (a, b) => blockOf(a) - blockOf(b) || a.sample - b.sample || placeOf(a) - placeOf(b) || (a.arm < b.arm ? -1 : 1),
  );
}

/** More than are under way at once, so that a prompt is answered before it comes again. */
const TASKS_AT_A_TIME = 16;

export interface SamplerOptions extends Time {
  readonly solvers: Readonly<Record<string, Solver | null>>;
  readonly store: TrialStore;
  readonly budget: Budget;
  readonly concurrency: number;
  /** Aborted by the user: what is under way is dropped, what is finished is kept. */
  readonly signal: AbortSignal;
  /** Told of every trial as it finishes. */
  readonly onTrial: (wanted: Wanted, trial: Trial | null) => void;
  /** Each arm stands alone: one that fails as a whole is asked no further, and the others go on. */
  readonly apart?: boolean;
  /** What a trial may cost, told before it is sent; without it, trials cost what the most expensive one has cost. */
  readonly forecast?: Forecast | undefined;
  /** What other machines have done for this very run; their trials are in the store. */
  readonly elsewhere?: Elsewhere | null;
}

export interface Elsewhere {
  /** Keys of the trials that they paid for. */
  readonly paid: ReadonlySet<string>;
  /** Requests that they sent. */
  readonly requests: number;
}

/** Takes samples, one batch after the other, within one budget. */
export interface Sampler {
  /** All that is known of an arm: stored, taken, and missed in this run. */
  known(arm: Wanted['arm'], tasks: readonly Task[]): { trials: Trial[]; missing: MissingTrial[] };
  /** The trials of `wanted` that are neither there nor already missed. */
  open(wanted: readonly Wanted[]): Wanted[];
  /** Whether a trial was paid for in this run. */
  isPaidNow(trial: Trial): boolean;
  keyOf(wanted: Wanted): string;
  /** Keeps an answer that came by another way than asking the solver. */
  keep(wanted: Wanted, solution: Solution): void;
  /**
   * Gets what is wanted, from the store or the solver, in the order that is best.
   * @throws CallFailure when every further call would fail alike, unless arms stand alone.
   */
  take(wanted: readonly Wanted[]): Promise<void>;
  /** Why an arm is asked no further; null when it could be. */
  failure(arm: Wanted['arm']): CallFailure | null;
  /** What this run sent and paid so far; `exhausted` says what ended it early. */
  readonly spent: { readonly calls: number; readonly cost: number | null; readonly exhausted: Exhausted | null };
}

export function createSampler(options: SamplerOptions): Sampler {
  const { solvers, store, budget, signal, now, elapsed } = options;
  const startedAt = elapsed();
  /** What each trial of this run cost. */
  const paid = new Map<string, Trial['cost']>();
  /** What calls cost that brought no answer. */
  const lostCosts: Trial['cost'][] = [];
  const missing = new Map<string, MissingTrial>();
  /** Numbers of the missing samples, by task. */
  const missedSamples = new Map<string, Set<number>>();
  const keys = new Map<string, string>();
  let account = EMPTY_ACCOUNT;
  let exhausted: Exhausted | null = null;
  const fates = new Map<string, Fate>();
  let underWay = 0;
  /** Requests that the trials under way may send. */
  let mostRequests = 0;
  /** US dollars that the trials under way may cost. */
  let reserved = 0;
  /** By arm, the most that an answer has cost as a multiple of its forecast. */
  const ratios = new Map<string, number>();
  /** Trials under way, by arm: the first one of an arm whose cost nothing bounds is asked alone. */
  const begunByArm = new Map<string, number>();
  const begunOf = (arm: string): number => begunByArm.get(arm) ?? 0;
  /** Trials that wait for one under way to end, because the budget does not hold both. */
  const waiting: (() => void)[] = [];
  for (const key of options.elsewhere?.paid ?? []) {
    const trial = store.get(key);
    if (trial !== undefined) pay(trial);
  }
  account = { ...account, calls: options.elsewhere?.requests ?? 0 };

  function pay(trial: Trial): void {
    account = charged(account, trial);
    paid.set(trial.key, trial.cost);
  }

  function fateOf(arm: Wanted['arm']): Fate {
    const name = options.apart ? arm : '';
    const known = fates.get(name);
    if (known !== undefined) return known;
    const hopeless = new AbortController();
    const stop = AbortSignal.any([signal, hopeless.signal]);
    const fate: Fate = { failuresInARow: 0, end: null, hopeless, stop };
    fates.set(name, fate);
    return fate;
  }

  function solverOf(arm: Wanted['arm']): Solver {
    const solver = solvers[arm];
    if (solver === null || solver === undefined) throw new Error(`there is no ${arm} arm`);
    return solver;
  }

  /** Rendering and hashing a prompt costs more than looking the answer up again. */
  function keyOf(arm: Wanted['arm'], task: Task, sample: number): string {
    const name = `${arm} ${task.id} ${sample}`;
    const known = keys.get(name);
    if (known !== undefined) return known;
    const key = trialKey(solverOf(arm), task, sample);
    keys.set(name, key);
    return key;
  }

  /** US dollars that a trial may cost; null when nothing tells, so that it has to be asked alone. */
  function expected(one: Wanted): number | null {
    const { forecast } = options;
    if (budget.maxCost === null) return 0;
    if (forecast === undefined) return account.dearest ?? 0;
    const told = forecast(one);
    const ratio = ratios.get(one.arm);
    if (told === null) return ratio ?? null;
    return told.cost * (told.isBound ? Math.max(1, ratio ?? 1) : (ratio ?? 1));
  }

  function learn(one: Wanted, cost: number | null): void {
    if (options.forecast === undefined || budget.maxCost === null || cost === null) return;
    const told = options.forecast(one);
    // Where there is no forecast, the cost itself is what the next one may take.
    const ratio = told === null ? cost : told.cost === 0 ? 1 : cost / told.cost;
    ratios.set(one.arm, Math.max(ratios.get(one.arm) ?? 0, ratio));
  }

  /**
   * Sets aside what a trial may take, having waited for those under way where the budget does not hold all of them.
   * Gives what ends the reservation; null when the budget has ended.
   */
  async function reserve(one: Wanted): Promise<(() => void) | null> {
    const requests = solverOf(one.arm).mostRequests;
    for (;;) {
      const cost = expected(one);
      const begun = { requests: mostRequests + requests, cost: reserved + (cost ?? 0) };
      const end = exhausted ?? exhaustedBy(budget, account, begun, elapsed() - startedAt);
      const isFirst = options.forecast?.(one)?.isBound !== true && !ratios.has(one.arm);
      const isCrowded =
        options.forecast !== undefined && ((end === 'cost' && underWay > 0) || (isFirst && begunOf(one.arm) > 0));
      if (end === null && !isCrowded) {
        underWay++;
        begunByArm.set(one.arm, begunOf(one.arm) + 1);
        mostRequests += requests;
        reserved += cost ?? 0;
        let isOver = false;
        return () => {
          if (isOver) return;
          isOver = true;
          underWay--;
          begunByArm.set(one.arm, begunOf(one.arm) - 1);
          mostRequests -= requests;
          reserved = underWay === 0 ? 0 : reserved - (cost ?? 0);
          for (const resolve of waiting.splice(0)) resolve();
        };
      }
      if (exhausted !== null || !isCrowded || (end !== null && end !== 'cost')) {
        exhausted ??= end;
        return null;
      }
      await new Promise<void>(resolve => waiting.push(resolve));
    }
  }

  function keep(one: Wanted, solution: Solution): void {
    const { arm, task, sample } = one;
    learn(one, solution.cost);
    const { name, model } = solverOf(arm);
    const finishedAt = new Date(now()).toISOString();
    const key = keyOf(arm, task, sample);
    const trial: Trial = { key, taskId: task.id, sample, solver: name, model, ...solution, finishedAt };
    pay(trial);
    store.add(trial);
    options.onTrial(one, trial);
  }

  function open(wanted: readonly Wanted[]): Wanted[] {
    // Arms that send the same messages share a trial: it is asked for once.
    const asked = new Map<string, Wanted>();
    for (const one of wanted) {
      const key = keyOf(one.arm, one.task, one.sample);
      if (store.get(key) === undefined && !missing.has(key) && !asked.has(key)) asked.set(key, one);
    }
    return [...asked.values()];
  }

  function known(arm: Wanted['arm'], tasks: readonly Task[]): { trials: Trial[]; missing: MissingTrial[] } {
    const result: { trials: Trial[]; missing: MissingTrial[] } = { trials: [], missing: [] };
    for (const task of tasks) {
      const samples = new Set([...store.samples(task.id), ...(missedSamples.get(task.id) ?? [])]);
      for (const sample of [...samples].sort((a, b) => a - b)) {
        const key = keyOf(arm, task, sample);
        const trial = store.get(key);
        const missed = missing.get(key);
        if (trial !== undefined) result.trials.push(trial);
        else if (missed !== undefined) result.missing.push(missed);
      }
    }
    return result;
  }

  async function take(wanted: readonly Wanted[]): Promise<void> {
    const requests = Math.max(...Object.values(solvers).map(solver => solver?.mostRequests ?? 0));
    // With a forecast, each trial is held against the cap by itself.
    const counted = options.forecast === undefined ? budget : { ...budget, maxCost: null };
    const places = (): number => placesWithin(counted, account, options.concurrency, requests);
    const queue = new PQueue({ concurrency: places() });

    const miss = (one: Wanted, { kind: reason, message, requests, cost }: CallFailure): void => {
      const { arm, task, sample } = one;
      missing.set(keyOf(arm, task, sample), { taskId: task.id, sample, reason, message, requests, cost });
      missedSamples.set(task.id, (missedSamples.get(task.id) ?? new Set()).add(sample));
      options.onTrial(one, null);
    };

    /** Whether a cache on the way has given an answer again that was stored by an earlier run. */
    function isReplay({ arm, task, sample }: Wanted, { served, text }: Solution): boolean {
      if (!served?.id) return false;
      const isAmong = (of: Task, but: number | null): boolean =>
        [...store.samples(of.id)]
          .filter(number => number !== but)
          .map(number => store.get(keyOf(arm, of, number)))
          .some(trial => trial?.served?.id === served.id && (of !== task || trial?.text === text));
      // Some servers give every completion the same id.
      return isAmong(task, sample) && !wanted.some(other => other.task !== task && isAmong(other.task, null));
    }

    /** @param release is called in the same breath as the cost is booked, so that nothing is counted twice */
    async function ask(one: Wanted, release: () => void): Promise<void> {
      const fate = fateOf(one.arm);
      try {
        const solution = await solverOf(one.arm).solve(one.task, one.sample, fate.stop);
        if (isReplay(one, solution)) throw cachedFailure('an earlier run had the same completion', solution);
        fate.failuresInARow = 0;
        keep(one, solution);
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error;
        // A refusal that cost nothing says nothing of what an answer costs.
        account = error.cost === 0 ? { ...account, calls: account.calls + error.requests } : charged(account, error);
        lostCosts.push(error.cost);
        if (error.cost !== 0) learn(one, error.cost);
        if (error.kind === 'cancelled') {
          if (signal.aborted) exhausted ??= 'interrupted';
          return;
        }
        miss(one, error);
        if (!OWN_FAULT.has(error.kind)) fate.failuresInARow++;
        if (error.hopeless || fate.failuresInARow >= Math.max(FAILURES_THAT_MEAN_OUTAGE, options.concurrency)) {
          fate.end ??= error;
          fate.hopeless.abort();
        }
      } finally {
        const key = keyOf(one.arm, one.task, one.sample);
        if (store.get(key) === undefined) store.release(key);
        release();
        queue.concurrency = places();
      }
    }

    /** Trials that another run on this store asks for now. */
    let elsewhere: Wanted[] = [];

    async function turn(one: Wanted): Promise<void> {
      if (fateOf(one.arm).end !== null) return;
      if (signal.aborted) exhausted ??= 'interrupted';
      const release = await reserve(one);
      if (release === null) return;
      try {
        if (fateOf(one.arm).end !== null) return;
        const key = keyOf(one.arm, one.task, one.sample);
        const isOurs = store.claim(key);
        const foreign = store.get(key);
        if (foreign !== undefined) options.onTrial(one, foreign);
        else if (isOurs) await ask(one, release);
        else elsewhere.push(one);
      } finally {
        release();
      }
    }

    let left = inGoodOrder(open(wanted));
    while (left.length > 0) {
      await Promise.all(left.map(one => queue.add(() => turn(one))));
      [left, elsewhere] = [elsewhere, []];
      // Its run answers, gives it back or dies; until then there is nothing to ask.
      if (left.length > 0) await wait(LOOK_AGAIN_MS, undefined, { signal }).catch(() => {});
    }
    const end = fates.get('')?.end ?? null;
    if (end !== null) throw end;
  }

  return {
    known,
    open,
    isPaidNow: trial => paid.has(trial.key),
    keyOf: ({ arm, task, sample }) => keyOf(arm, task, sample),
    keep,
    take,
    failure: arm => fateOf(arm).end,
    get spent() {
      return { calls: account.calls, cost: total([...paid.values(), ...lostCosts]), exhausted };
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

/** What arms that are asked together run into. */
interface Fate {
  failuresInARow: number;
  end: CallFailure | null;
  readonly hopeless: AbortController;
  /** Aborted when it is hopeless, or by the user. */
  readonly stop: AbortSignal;
}

/** How often the answers of another run on the same store are looked for. */
const LOOK_AGAIN_MS = 250;

/** So many failed calls with no answer between them are an outage: the rest is not tried. */
const FAILURES_THAT_MEAN_OUTAGE = 8;

/** Failures of one task's own making; they say nothing of the others. */
const OWN_FAULT: ReadonlySet<string> = new Set(['context-too-long', 'content-filter', 'workspace', 'overtime']);
