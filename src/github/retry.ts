import pRetry from 'p-retry';
import { statusOf } from './status.ts';

/** Repeats work twice if GitHub fails for a moment. The work must be safe to repeat. */
export function throughOutages<T>(work: () => Promise<T>): Promise<T> {
  return pRetry(work, { retries: 2, minTimeout: 500, shouldRetry: ({ error }) => statusOf(error) >= 500 });
}
