import { performance } from 'node:perf_hooks';

/** The clocks of a run. */
export interface Time {
  /** Milliseconds since the epoch, for timestamps only. Never goes back. */
  now(): number;
  /** Milliseconds since an arbitrary start, for durations and deadlines. Independent of the system clock. */
  elapsed(): number;
}

/** The clocks of this machine. */
export function systemTime(): Time {
  let latest = 0;
  return {
    now() {
      // Answers must not appear older than the start of the run if the system clock is set back.
      latest = Math.max(latest, Date.now());
      return latest;
    },
    elapsed: () => performance.now(),
  };
}
