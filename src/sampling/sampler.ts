import { CallFailure } from '../model/failure.ts';
import { cachedFailure } from '../model/response-cache.ts';
import type { Time } from '../shared/time.ts';
import type { Solution, Solver } from '../solver/solver.ts';
import type { TrialStore } from '../trial/store.ts';
import type { Trial } from '../trial/trial.ts';
import { type Answers, createAnswers } from './answers.ts';
import { createOutages } from './outages.ts';
import { createSpending, type Spending, type SpendingOptions } from './spending.ts';
import { inTurns } from './turns.ts';
import { interleaved, type WantedTrial } from './wanted.ts';

export interface SamplerOptions extends Time, Pick<SpendingOptions, 'budget' | 'concurrency' | 'forecast'> {
  readonly solvers: Readonly<Record<string, Solver | null>>;
  readonly store: TrialStore;
  /** Aborted by the user: running trials are dropped, finished ones are kept. */
  readonly signal: AbortSignal;
  /** Called for every finished trial. */
  readonly onTrial: (wanted: WantedTrial, trial: Trial | null) => void;
  /** Arms are independent: if one fails completely, the others continue. */
  readonly independentArms?: boolean;
  /** Work of other machines for this run; their trials are in the store. */
  readonly merged: OtherMachines | null;
}

export interface OtherMachines {
  /** Keys of the trials they paid for. */
  readonly paid: ReadonlySet<string>;
  /** Number of requests they sent. */
  readonly requests: number;
}

/** Collects samples in batches, within one budget. */
export interface Sampler extends Pick<Answers, 'keyOf' | 'known' | 'open'> {
  /** Whether a trial was paid for in this run. */
  isPaidNow(trial: Trial): boolean;
  /** Stores an answer that did not come from the solver. */
  keep(wanted: WantedTrial, solution: Solution): void;
  /**
   * Collects the wanted trials from the store or the solver, in the best order.
   * @throws CallFailure if every further call would fail the same way, or if no call was answered before max-calls,
   * unless arms are independent.
   */
  take(wanted: readonly WantedTrial[]): Promise<void>;
  /** Why an arm was stopped; null if it was not. */
  failure(arm: WantedTrial['arm']): CallFailure | null;
  /** Requests and cost of this run so far; `exhausted` is what ended it early. */
  readonly spent: Spending['spent'];
}

export function createSampler(options: SamplerOptions): Sampler {
  const { solvers, store, signal, now } = options;
  const spending = createSpending(options);
  const answers = createAnswers(solverOf, store);
  const outages = createOutages(options);
  for (const key of options.merged?.paid ?? []) {
    const trial = store.get(key);
    if (trial !== undefined) spending.record(trial);
  }
  spending.recordRequests(options.merged?.requests ?? 0);

  function solverOf(arm: WantedTrial['arm']): Solver {
    const solver = solvers[arm];
    if (solver === null || solver === undefined) throw new Error(`there is no ${arm} arm`);
    return solver;
  }

  function keep(one: WantedTrial, solution: Solution): void {
    const { arm, task, sample } = one;
    const { name, model } = solverOf(arm);
    const finishedAt = new Date(now()).toISOString();
    const key = answers.keyOf(one);
    const trial: Trial = { key, taskId: task.id, sample, solver: name, model, ...solution, finishedAt };
    spending.pay(one, trial);
    store.add(trial);
    options.onTrial(one, trial);
  }

  /** Effects of a failed call on its trial and on its arm. */
  function fail(one: WantedTrial, error: CallFailure): void {
    spending.lose(one, error);
    if (error.kind === 'cancelled') {
      if (signal.aborted) spending.interrupt();
      return;
    }
    answers.miss(one, error);
    options.onTrial(one, null);
    outages.failed(one.arm, error);
  }

  /** @param release called together with recording the cost, so that nothing is counted twice */
  async function ask(one: WantedTrial, batch: readonly WantedTrial[], release: () => void): Promise<void> {
    try {
      const solution = await solverOf(one.arm).solve(one.task, one.sample, outages.stopOf(one.arm));
      if (answers.isReplay(one, solution, batch)) {
        throw cachedFailure('an earlier run had the same completion', solution);
      }
      outages.answered(one.arm);
      keep(one, solution);
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      fail(one, error);
    } finally {
      const key = answers.keyOf(one);
      if (store.get(key) === undefined) store.release(key);
      release();
    }
  }

  /** Handles one trial; true if another run on this store is requesting it. */
  async function turn(one: WantedTrial, batch: readonly WantedTrial[]): Promise<boolean> {
    if (outages.endOf(one.arm) !== null) return false;
    if (signal.aborted) spending.interrupt();
    const release = await spending.reserve(one, solverOf(one.arm).maxRequests);
    if (release === null) return false;
    try {
      if (outages.endOf(one.arm) !== null) return false;
      const key = answers.keyOf(one);
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
    const requests = Math.max(...Object.values(solvers).map(solver => solver?.maxRequests ?? 0));
    const places = (): number => spending.places(requests);
    await inTurns(interleaved(answers.open(wanted)), one => turn(one, wanted), places, signal);
    if (outages.end !== null) throw outages.end;
    // Failed requests used up a small budget before they could count as an outage.
    if (spending.spent.exhausted === 'calls' && outages.silence !== null) throw outages.silence;
  }

  const { keyOf, known, open } = answers;
  return {
    ...{ keyOf, known, open, keep, take },
    isPaidNow: spending.isPaid,
    failure: outages.endOf,
    get spent() {
      return spending.spent;
    },
  };
}
