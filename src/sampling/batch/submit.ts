import { randomUUID } from 'node:crypto';
import { CallFailure, RETRYABLE } from '../../model/failure.ts';
import type { WantedTrial } from '../wanted.ts';
import type { Submission } from './journal.ts';
import { BATCH_LIMITS, packed, requestLine } from './lines.ts';
import { NOTICES } from './notices.ts';
import { type BatchRun, type BatchTransport, withRetries } from './transport.ts';

/**
 * Submits as many trials as the call budget allows, split into batches within the endpoint's limits, until the endpoint
 * rejects one. Claims on the others are withdrawn.
 * @param free claimed trials
 * @param taken calls of batches already running
 * @throws CallFailure if the endpoint is unusable.
 */
export async function submit(
  free: readonly WantedTrial[],
  taken: number,
  post: BatchTransport,
  run: BatchRun,
): Promise<void> {
  const { sampler, budget, store, onNotice } = run;
  const calls = budget.maxCalls === null ? free.length : Math.max(0, budget.maxCalls - sampler.spent.calls - taken);
  const asked = sampler.open(free).filter(({ arm }) => sampler.failure(arm) === null);
  for (const one of asked.slice(calls)) store.release(sampler.keyOf(one));
  let submitted = 0;
  for (const { items, lines } of batchesOf(asked.slice(0, calls), post, run)) {
    if (!(await create(items, lines, post, run))) break;
    submitted += items.length;
  }
  if (submitted > 0) onNotice(NOTICES.submitted(submitted));
}

/** A batch has one model; an arm sends the same parameters in all requests. */
function* batchesOf(
  trials: readonly WantedTrial[],
  post: BatchTransport,
  run: BatchRun,
): ReturnType<typeof packed<WantedTrial>> {
  const lineOf = (one: WantedTrial): string => requestLine(run.sampler.keyOf(one), bodyOf(one, post, run));
  for (const arm of new Set(trials.map(one => one.arm))) {
    const own = trials.filter(one => one.arm === arm);
    yield* packed(own, lineOf, BATCH_LIMITS);
  }
}

/** Failures that would also affect direct requests. */
const WHOLE_RUN: ReadonlySet<string> = new Set(['authentication', 'quota']);

/** Creates one batch; false if the endpoint rejects batches. */
async function create(
  items: readonly WantedTrial[],
  lines: string,
  post: BatchTransport,
  run: BatchRun,
): Promise<boolean> {
  const { batches, journal } = post;
  const { sampler, signal, onNotice } = run;
  const { messages: _messages, ...sent } = bodyOf(items[0], post, run);
  const submission: Submission = { name: randomUUID(), keys: items.map(sampler.keyOf), sent, batch: null };
  const { name } = submission;
  journal.begin(submission, post.origin);
  try {
    const file = await withRetries(() => batches.upload(lines, name, signal), post, signal);
    // Creating a batch twice would cost twice, so whether it was created is checked while waiting.
    const batch = await batches.create(file, name, signal).catch(nullIfRetryable);
    if (batch !== null) journal.created(name, batch);
    return true;
  } catch (error) {
    if (!(error instanceof CallFailure) || signal.aborted || WHOLE_RUN.has(error.kind)) throw error;
    journal.settle(name, 'refused');
    onNotice(NOTICES.notAccepted(error.message));
    return false;
  }
}

function bodyOf(
  one: WantedTrial | undefined,
  { batches }: BatchTransport,
  { solvers }: BatchRun,
): Readonly<Record<string, unknown>> {
  const call = one && solvers[one.arm]?.call?.(one.task, one.sample).call;
  if (call === undefined) throw new Error('only what takes one call goes into a batch');
  return batches.body(call);
}

function nullIfRetryable(error: unknown): null {
  if (error instanceof CallFailure && RETRYABLE.has(error.kind)) return null;
  throw error;
}
