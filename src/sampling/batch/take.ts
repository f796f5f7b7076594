import { randomUUID } from 'node:crypto';
import type { Clock } from '../../model/clock.ts';
import { CallFailure, PASSING } from '../../model/failure.ts';
import type { Batches, BatchState } from '../../model/model.ts';
import { count } from '../../shared/format.ts';
import type { Solver } from '../../solver/solver.ts';
import type { Budget } from '../../trial/budget.ts';
import type { TrialStore } from '../../trial/store.ts';
import type { Sampler } from '../sampler.ts';
import type { WantedTrial } from '../wanted.ts';
import type { Journal, Submission } from './journal.ts';
import { BATCH_LIMITS, packed, readResults, requestLine } from './lines.ts';

/** What batches go through, and where it is written what is under way. */
export interface Post {
  /** As in the keys of trials. */
  readonly origin: string;
  readonly batches: Batches;
  readonly journal: Journal;
  /** Part of the usual price. */
  readonly priceShare: number;
  readonly clock: Clock;
}

export interface BatchRun {
  readonly sampler: Sampler;
  readonly solvers: Readonly<Record<string, Solver | null>>;
  readonly store: TrialStore;
  readonly budget: Budget;
  readonly signal: AbortSignal;
  onNotice(notice: string): void;
}

/**
 * Gets what is wanted by batches: picks up what was submitted before, submits the rest, and waits. What no batch can
 * answer is left to be asked directly.
 * @returns how many answers are still being made when the time has come to stop waiting
 * @throws CallFailure when nothing can be had of the endpoint.
 */
export async function takeByBatch(wanted: readonly WantedTrial[], post: Post, run: BatchRun): Promise<number> {
  const { sampler, solvers, store, budget, signal, onNotice } = run;
  const { batches, journal, clock } = post;
  if (budget.maxCost !== null) {
    onNotice('A cap in dollars is held from call to call, so no batch is made: the model is asked directly.');
    return 0;
  }
  const until = budget.maxMinutes === null ? Number.POSITIVE_INFINITY : clock.elapsed() + budget.maxMinutes * 60_000;
  const hasOneCall = ({ arm }: WantedTrial): boolean => solvers[arm]?.call !== undefined;
  const mine = new Map(sampler.open(wanted.filter(hasOneCall)).map(one => [sampler.keyOf(one), one]));
  const open = new Map(mine);

  const underWay = journal.open(post.origin).filter(({ keys }) => keys.some(key => mine.has(key)));
  try {
    await pickUp();
    await submitRest();
    return await wait();
  } catch (error) {
    if (!signal.aborted) throw error;
    return open.size;
  }

  /** Finds what was created and not noted any more, and forgets what was never created. */
  async function pickUp(): Promise<void> {
    for (const submission of [...underWay]) {
      if (submission.batch !== null || (await locate(submission)) !== null) continue;
      settle(submission, 'never created');
      underWay.splice(underWay.indexOf(submission), 1);
    }
  }

  async function submitRest(): Promise<void> {
    const taken = new Set(underWay.flatMap(({ keys }) => keys));
    const free = [...open].filter(([key]) => !taken.has(key)).map(([, one]) => one);
    // A wrong key, an unknown model or an unwanted parameter is found by one call, not by a night's batch.
    const first = [...new Map(free.toReversed().map(one => [solvers[one.arm]?.model, one] as const)).values()];
    await sampler.take(first);
    for (const one of first) open.delete(sampler.keyOf(one));
    if (signal.aborted) return;

    const calls =
      budget.maxCalls === null ? free.length : Math.max(0, budget.maxCalls - sampler.spent.calls - taken.size);
    const asked = sampler.open(free).filter(({ arm }) => sampler.failure(arm) === null);
    const rest = asked.slice(0, calls);
    let submitted = 0;
    // One batch takes one model; one arm sends the same parameters in all.
    for (const arm of new Set(rest.map(one => one.arm))) {
      const own = rest.filter(one => one.arm === arm);
      for (const { items, lines } of packed(own, lineOf, BATCH_LIMITS)) {
        if (!(await submit(items, lines))) return;
        submitted += items.length;
      }
    }
    if (submitted > 0) onNotice(`${count(submitted, 'request')} submitted as a batch; an answer can take 24 hours.`);
  }

  /** False when the endpoint takes no batches. */
  async function submit(items: readonly WantedTrial[], lines: string): Promise<boolean> {
    const { messages: _messages, ...sent } = bodyOf(items[0]);
    const submission: Submission = { name: randomUUID(), keys: items.map(sampler.keyOf), sent, batch: null };
    const { name } = submission;
    journal.begin(submission, post.origin);
    try {
      const file = await patiently(() => batches.upload(lines, name, signal));
      // To create twice is to pay twice: whether it was created after all is seen while waiting.
      const batch = await batches.create(file, name, signal).catch(nullWhenPassing);
      if (batch !== null) journal.created(name, batch);
      underWay.push({ ...submission, batch });
      return true;
    } catch (error) {
      if (!(error instanceof CallFailure) || signal.aborted || WHOLE_RUN.has(error.kind)) throw error;
      settle(submission, 'refused');
      onNotice(`The endpoint takes no batch (${error.message}): the model is asked directly.`);
      return false;
    }
  }

  async function wait(): Promise<number> {
    let pending: readonly Submission[] = underWay;
    for (let round = 0; ; round++) {
      const left: Submission[] = [];
      for (const submission of pending) if (!(await finished(submission, round))) left.push(submission);
      pending = left;
      const time = until - clock.elapsed();
      if (pending.length === 0) return 0;
      if (signal.aborted || time <= 0) break;
      const delay = Math.min(LONGEST_POLL_MS, FIRST_POLL_MS * 1.5 ** round);
      await clock.sleep(Math.min(delay, time), signal).catch(() => {});
    }
    return pending.flatMap(({ keys }) => keys.filter(key => open.has(key))).length;
  }

  /** Whether nothing more is to be waited for; what came is then kept. */
  async function finished(submission: Submission, round: number): Promise<boolean> {
    try {
      const batch = submission.batch ?? (await locate(submission));
      if (batch === null) {
        if (round < ROUNDS_TO_APPEAR) return false;
        settle(submission, 'never created');
        return true;
      }
      const state = await patiently(() => batches.state(batch, signal));
      if (!state.ended) return false;
      await collect(submission, state);
    } catch (error) {
      if (signal.aborted) return false;
      if (!(error instanceof CallFailure) || error.status !== 404) throw error;
      onNotice('A batch that was submitted is gone: its requests are asked directly.');
      settle(submission, 'gone');
    }
    return true;
  }

  async function collect(submission: Submission, { status, files, tookMs, problem }: BatchState): Promise<void> {
    if (problem !== null) onNotice(`The endpoint refused a batch: ${problem}`);
    const asked = new Set(submission.keys);
    const carried = { sent: submission.sent, latencyMs: tookMs, priceShare: post.priceShare };
    const failures = new Map<string, number>();
    for (const file of files) {
      for (const { key, outcome } of readResults(await patiently(() => batches.content(file, signal)))) {
        const one = open.get(key);
        const call = one === undefined || !asked.has(key) ? undefined : solvers[one.arm]?.call?.(one.task, one.sample);
        if (one === undefined || call === undefined) continue;
        try {
          if (outcome instanceof CallFailure) throw outcome;
          sampler.keep(one, call.read(batches.reply(call.call, outcome, carried)));
          open.delete(key);
        } catch (error) {
          if (!(error instanceof CallFailure)) throw error;
          failures.set(error.kind, (failures.get(error.kind) ?? 0) + 1);
        }
      }
    }
    const lost = submission.keys.filter(key => open.has(key)).length;
    const reasons = [...failures].map(([kind, times]) => `${kind} ${times}`);
    if (lost > 0) {
      const why = [status, ...reasons].join(', ');
      onNotice(`${count(lost, 'request')} of a batch got no answer (${why}): asked directly.`);
    }
    // What another run wants of it stays to be had.
    if (submission.keys.every(key => mine.has(key) || store.get(key) !== undefined)) settle(submission, status);
  }

  function lineOf(one: WantedTrial): string {
    return requestLine(sampler.keyOf(one), bodyOf(one));
  }

  function bodyOf(one: WantedTrial | undefined): Readonly<Record<string, unknown>> {
    const call = one && solvers[one.arm]?.call?.(one.task, one.sample).call;
    if (call === undefined) throw new Error('only what takes one call goes into a batch');
    return batches.body(call);
  }

  async function locate({ name }: Submission): Promise<string | null> {
    const batch = await patiently(() => batches.find(name, signal)).catch(nullWhenGone);
    if (batch !== null) journal.created(name, batch);
    return batch;
  }

  function settle({ name }: Submission, status: string): void {
    journal.settle(name, status);
  }

  /** Tries again what failed in passing. Only for what can be done twice. */
  async function patiently<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work();
      } catch (error) {
        const passing = error instanceof CallFailure && PASSING.has(error.kind);
        if (!passing || attempt === ATTEMPTS) throw error;
        await clock.sleep(FIRST_POLL_MS * 2 ** (attempt - 1), signal);
      }
    }
  }
}

const FIRST_POLL_MS = 5000;
const LONGEST_POLL_MS = 120_000;
const ATTEMPTS = 5;

/** A batch whose creation was not confirmed is in the list by then, or was never created. */
const ROUNDS_TO_APPEAR = 3;

/** Failures that asking directly would share. */
const WHOLE_RUN: ReadonlySet<string> = new Set(['authentication', 'quota']);

function nullWhenPassing(error: unknown): null {
  if (error instanceof CallFailure && PASSING.has(error.kind)) return null;
  throw error;
}

function nullWhenGone(error: unknown): null {
  if (error instanceof CallFailure && error.status === 404) return null;
  throw error;
}
