import type { Clock } from '../../model/clock.ts';
import { CallFailure, RETRYABLE } from '../../model/failure.ts';
import type { Batches } from '../../model/model.ts';
import type { Solver } from '../../solver/solver.ts';
import type { Budget } from '../../trial/budget.ts';
import type { TrialStore } from '../../trial/store.ts';
import type { Sampler } from '../sampler.ts';
import type { WantedTrial } from '../wanted.ts';
import type { Journal, Submission } from './journal.ts';

/** The batch API, and the journal of running batches. */
export interface BatchTransport {
  /** As in trial keys. */
  readonly origin: string;
  readonly batches: Batches;
  readonly journal: Journal;
  /** Share of the usual price. */
  readonly priceShare: number;
  readonly clock: Clock;
}

/** The run that uses batches. */
export interface BatchRun {
  readonly sampler: Sampler;
  readonly solvers: Readonly<Record<string, Solver | null>>;
  readonly store: TrialStore;
  readonly budget: Budget;
  readonly signal: AbortSignal;
  onNotice(notice: string): void;
}

/** Trials by their key in a batch. */
export type Keyed = ReadonlyMap<string, WantedTrial>;

/** Wait before the first poll, and before the first repeat. */
export const FIRST_POLL_MS = 5000;

const ATTEMPTS = 5;

/**
 * Retries temporary failures. Only for idempotent requests.
 * @throws CallFailure if it fails permanently or too often.
 */
export async function withRetries<T>(
  work: () => Promise<T>,
  { clock }: BatchTransport,
  signal: AbortSignal,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const passing = error instanceof CallFailure && RETRYABLE.has(error.kind);
      if (!passing || attempt === ATTEMPTS) throw error;
      await clock.sleep(FIRST_POLL_MS * 2 ** (attempt - 1), signal);
    }
  }
}

/** The endpoint's id of a batch without confirmed creation; null if there is none (yet). */
export async function locate({ name }: Submission, post: BatchTransport, signal: AbortSignal): Promise<string | null> {
  const { batches, journal } = post;
  const batch = await withRetries(() => batches.find(name, signal), post, signal).catch(nullIfNotFound);
  if (batch !== null) journal.created(name, batch);
  return batch;
}

function nullIfNotFound(error: unknown): null {
  if (error instanceof CallFailure && error.status === 404) return null;
  throw error;
}
