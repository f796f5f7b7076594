import { setTimeout as wait } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { Task } from '../dataset/task.ts';
import { CallFailure } from '../model/failure.ts';
import { cachedFailure } from '../model/response-cache.ts';
import type { Time } from '../shared/time.ts';
import type { Solution, Solver } from '../solver/solver.ts';
import type { TrialStore } from '../trial/store.ts';
import type { MissingTrial, Trial } from '../trial/trial.ts';
import { trialKey } from './key.ts';
import { createPurse, type Purse, type PurseOptions } from './purse.ts';
import { inGoodOrder, type WantedTrial } from './wanted.ts';

export interface SamplerOptions extends Time, Pick<PurseOptions, 'budget' | 'concurrency' | 'forecast'> {
  readonly solvers: Readonly<Record<string, Solver | null>>;
  readonly store: TrialStore;
  /** Aborted by the user: what is under way is dropped, what is finished is kept. */
  readonly signal: AbortSignal;
  /** Told of every trial as it finishes. */
  readonly onTrial: (wanted: WantedTrial, trial: Trial | null) => void;
  /** Each arm stands alone: one that fails as a whole is asked no further, and the others go on. */
  readonly apart?: boolean;
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
  known(arm: WantedTrial['arm'], tasks: readonly Task[]): { trials: Trial[]; missing: MissingTrial[] };
  /** The trials of `wanted` that are neither there nor already missed. */
  open(wanted: readonly WantedTrial[]): WantedTrial[];
  /** Whether a trial was paid for in this run. */
  isPaidNow(trial: Trial): boolean;
  keyOf(wanted: WantedTrial): string;
  /** Keeps an answer that came by another way than asking the solver. */
  keep(wanted: WantedTrial, solution: Solution): void;
  /**
   * Gets what is wanted, from the store or the solver, in the order that is best.
   * @throws CallFailure when every further call would fail alike, unless arms stand alone.
   */
  take(wanted: readonly WantedTrial[]): Promise<void>;
  /** Why an arm is asked no further; null when it could be. */
  failure(arm: WantedTrial['arm']): CallFailure | null;
  /** What this run sent and paid so far; `exhausted` says what ended it early. */
  readonly spent: Purse['spent'];
}

export function createSampler(options: SamplerOptions): Sampler {
  const { solvers, store, signal, now } = options;
  const purse = createPurse(options);
  const missing = new Map<string, MissingTrial>();
  /** Numbers of the missing samples, by task. */
  const missedSamples = new Map<string, Set<number>>();
  const keys = new Map<string, string>();
  const fates = new Map<string, Fate>();
  for (const key of options.elsewhere?.paid ?? []) {
    const trial = store.get(key);
    if (trial !== undefined) purse.book(trial);
  }
  purse.bookRequests(options.elsewhere?.requests ?? 0);

  function fateOf(arm: WantedTrial['arm']): Fate {
    const name = options.apart ? arm : '';
    const known = fates.get(name);
    if (known !== undefined) return known;
    const hopeless = new AbortController();
    const stop = AbortSignal.any([signal, hopeless.signal]);
    const fate: Fate = { failuresInARow: 0, end: null, hopeless, stop };
    fates.set(name, fate);
    return fate;
  }

  function solverOf(arm: WantedTrial['arm']): Solver {
    const solver = solvers[arm];
    if (solver === null || solver === undefined) throw new Error(`there is no ${arm} arm`);
    return solver;
  }

  /** Rendering and hashing a prompt costs more than looking the answer up again. */
  function keyOf(arm: WantedTrial['arm'], task: Task, sample: number): string {
    const name = `${arm} ${task.id} ${sample}`;
    const known = keys.get(name);
    if (known !== undefined) return known;
    const key = trialKey(solverOf(arm), task, sample);
    keys.set(name, key);
    return key;
  }

  function keep(one: WantedTrial, solution: Solution): void {
    const { arm, task, sample } = one;
    const { name, model } = solverOf(arm);
    const finishedAt = new Date(now()).toISOString();
    const key = keyOf(arm, task, sample);
    const trial: Trial = { key, taskId: task.id, sample, solver: name, model, ...solution, finishedAt };
    purse.pay(one, trial);
    store.add(trial);
    options.onTrial(one, trial);
  }

  function open(wanted: readonly WantedTrial[]): WantedTrial[] {
    // Arms that send the same messages share a trial: it is asked for once.
    const asked = new Map<string, WantedTrial>();
    for (const one of wanted) {
      const key = keyOf(one.arm, one.task, one.sample);
      if (store.get(key) === undefined && !missing.has(key) && !asked.has(key)) asked.set(key, one);
    }
    return [...asked.values()];
  }

  function known(arm: WantedTrial['arm'], tasks: readonly Task[]): { trials: Trial[]; missing: MissingTrial[] } {
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

  function miss(one: WantedTrial, { kind: reason, message, requests, cost }: CallFailure): void {
    const { arm, task, sample } = one;
    missing.set(keyOf(arm, task, sample), { taskId: task.id, sample, reason, message, requests, cost });
    missedSamples.set(task.id, (missedSamples.get(task.id) ?? new Set()).add(sample));
    options.onTrial(one, null);
  }

  /** Whether a cache on the way has given an answer again that was stored by an earlier run. */
  function isReplay(
    { arm, task, sample }: WantedTrial,
    { served, text }: Solution,
    batch: readonly WantedTrial[],
  ): boolean {
    if (!served?.id) return false;
    const isAmong = (of: Task, but: number | null): boolean =>
      [...store.samples(of.id)]
        .filter(number => number !== but)
        .map(number => store.get(keyOf(arm, of, number)))
        .some(trial => trial?.served?.id === served.id && (of !== task || trial?.text === text));
    // Some servers give every completion the same id.
    return isAmong(task, sample) && !batch.some(other => other.task !== task && isAmong(other.task, null));
  }

  /** What a failed call means for its trial, and for the others of its arm. */
  function fail(one: WantedTrial, error: CallFailure): void {
    const fate = fateOf(one.arm);
    purse.lose(one, error);
    if (error.kind === 'cancelled') {
      if (signal.aborted) purse.interrupt();
      return;
    }
    miss(one, error);
    if (!OWN_FAULT.has(error.kind)) fate.failuresInARow++;
    if (error.hopeless || fate.failuresInARow >= Math.max(FAILURES_THAT_MEAN_OUTAGE, options.concurrency)) {
      fate.end ??= error;
      fate.hopeless.abort();
    }
  }

  /** @param release is called in the same breath as the cost is booked, so that nothing is counted twice */
  async function ask(one: WantedTrial, batch: readonly WantedTrial[], release: () => void): Promise<void> {
    const fate = fateOf(one.arm);
    try {
      const solution = await solverOf(one.arm).solve(one.task, one.sample, fate.stop);
      if (isReplay(one, solution, batch)) throw cachedFailure('an earlier run had the same completion', solution);
      fate.failuresInARow = 0;
      keep(one, solution);
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      fail(one, error);
    } finally {
      const key = keyOf(one.arm, one.task, one.sample);
      if (store.get(key) === undefined) store.release(key);
      release();
    }
  }

  /** One trial's turn; true when another run on this store asks for it now. */
  async function turn(one: WantedTrial, batch: readonly WantedTrial[]): Promise<boolean> {
    if (fateOf(one.arm).end !== null) return false;
    if (signal.aborted) purse.interrupt();
    const release = await purse.reserve(one, solverOf(one.arm).mostRequests);
    if (release === null) return false;
    try {
      if (fateOf(one.arm).end !== null) return false;
      const key = keyOf(one.arm, one.task, one.sample);
      const isOurs = store.claim(key);
      const foreign = store.get(key);
      if (foreign === undefined && !isOurs) return true;
      if (foreign === undefined) await ask(one, batch, release);
      else options.onTrial(one, foreign);
      return false;
    } finally {
      release();
    }
  }

  async function take(wanted: readonly WantedTrial[]): Promise<void> {
    const requests = Math.max(...Object.values(solvers).map(solver => solver?.mostRequests ?? 0));
    // It bounds trials, a program's or an agent's included; the client bounds requests, to the pace of their endpoint.
    const queue = new PQueue({ concurrency: purse.places(requests) });
    let left = inGoodOrder(open(wanted));
    while (left.length > 0) {
      const elsewhere: WantedTrial[] = [];
      const turns = left.map(one =>
        queue.add(async () => {
          if (await turn(one, wanted)) elsewhere.push(one);
          queue.concurrency = purse.places(requests);
        }),
      );
      await Promise.all(turns);
      left = elsewhere;
      // Its run answers, gives it back or dies; until then there is nothing to ask.
      if (left.length > 0) await wait(LOOK_AGAIN_MS, undefined, { signal }).catch(() => {});
    }
    const end = fates.get('')?.end ?? null;
    if (end !== null) throw end;
  }

  return {
    known,
    open,
    isPaidNow: purse.isPaid,
    keyOf: ({ arm, task, sample }) => keyOf(arm, task, sample),
    keep,
    take,
    failure: arm => fateOf(arm).end,
    get spent() {
      return purse.spent;
    },
  };
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
