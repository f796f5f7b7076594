import { setTimeout as wait } from 'node:timers/promises';
import { systemTime, type Time } from '../shared/time.ts';

/** The client's clock; tests supply their own. */
export interface Clock extends Time {
  /** @throws the signal's reason immediately if it is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  ...systemTime(),
  // Node's timers fire immediately for longer delays, so callers check the time again.
  sleep: (ms, signal) => wait(Math.min(ms, MAX_SLEEP_MS), undefined, { signal }),
};

const MAX_SLEEP_MS = 2 ** 31 - 1;
