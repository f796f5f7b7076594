import { CallFailure } from '../../model/failure.ts';
import type { BatchState } from '../../model/model.ts';
import type { WantedTrial } from '../wanted.ts';
import type { Submission } from './journal.ts';
import { readResults } from './lines.ts';
import { NOTICES } from './notices.ts';
import { type BatchRun, type BatchTransport, type Keyed, locate, withRetries } from './transport.ts';

/** After this time, an unconfirmed batch is in the list or was never created. */
const ROUNDS_TO_APPEAR = 3;

/**
 * Stores the answers of a batch.
 * @param mine all trials of the run suitable for batches
 * @param round number of earlier checks
 * @returns whether there is nothing more to wait for
 */
export async function collect(
  submission: Submission,
  round: number,
  mine: Keyed,
  post: BatchTransport,
  run: BatchRun,
): Promise<boolean> {
  const { batches, journal } = post;
  const { signal, onNotice } = run;
  try {
    const batch = submission.batch ?? (await locate(submission, post, signal));
    if (batch === null) {
      if (round < ROUNDS_TO_APPEAR || !isAbandoned(submission, mine, run)) return false;
      journal.settle(submission.name, 'never created');
      return true;
    }
    const state = await withRetries(() => batches.state(batch, signal), post, signal);
    if (!state.ended) return false;
    await keepResults(submission, state, mine, post, run);
  } catch (error) {
    if (signal.aborted) return false;
    if (!(error instanceof CallFailure) || error.status !== 404) throw error;
    onNotice(NOTICES.gone);
    journal.settle(submission.name, 'gone');
  }
  return true;
}

async function keepResults(
  submission: Submission,
  { status, files, tookMs, problem }: BatchState,
  mine: Keyed,
  post: BatchTransport,
  run: BatchRun,
): Promise<void> {
  const { batches, journal, priceShare } = post;
  const { sampler, solvers, store, signal, onNotice } = run;
  if (problem !== null) onNotice(NOTICES.rejected(problem));
  const open = new Map(openOf(submission, mine, run));
  const carried = { sent: submission.sent, latencyMs: tookMs, priceShare };
  const failures = new Map<string, number>();
  for (const file of files) {
    for (const { key, outcome } of readResults(await withRetries(() => batches.content(file, signal), post, signal))) {
      const one = open.get(key);
      const call = one && solvers[one.arm]?.call?.(one.task, one.sample);
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
  if (open.size > 0) {
    const reasons = [status, ...[...failures].map(([kind, times]) => `${kind} ${times}`)];
    onNotice(NOTICES.unanswered(open.size, reasons));
  }
  // Answers for other runs stay available.
  if (submission.keys.every(key => mine.has(key) || store.get(key) !== undefined))
    journal.settle(submission.name, status);
}

/** Whether no other run is still creating a batch, because it would hold its claims. */
export function isAbandoned({ keys }: Submission, mine: Keyed, { store }: BatchRun): boolean {
  const key = keys.find(key => mine.has(key) && store.get(key) === undefined);
  return key !== undefined && store.claim(key);
}

/** Pending trials of a batch, by their keys in it. */
export function openOf({ keys }: Submission, mine: Keyed, { sampler }: BatchRun): (readonly [string, WantedTrial])[] {
  return sampler.open(keys.flatMap(key => mine.get(key) ?? [])).map(one => [sampler.keyOf(one), one]);
}
