import { setTimeout as wait } from 'node:timers/promises';
import { systemTime, type Time } from '../shared/time.ts';

/** Time as the client sees it; tests bring their own. */
export interface Clock extends Time {
  /** @throws the signal's reason, at once, when it is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  ...systemTime(),
  // Node wakes at once from a longer sleep; whoever waits for a moment looks again.
  sleep: (ms, signal) => wait(Math.min(ms, LONGEST_SLEEP_MS), undefined, { signal }),
};

const LONGEST_SLEEP_MS = 2 ** 31 - 1;
