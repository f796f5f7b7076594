import { performance } from 'node:perf_hooks';

/** The two clocks of a run. */
export interface Time {
  /** Milliseconds since the epoch, for stamps only. Never earlier than a stamp given before. */
  now(): number;
  /** Milliseconds since an arbitrary moment, for durations and deadlines. Setting the system clock does not move it. */
  elapsed(): number;
}

/** The clocks of this machine. */
export function systemTime(): Time {
  let latest = 0;
  return {
    now() {
      // Answers of a run must not seem older than its start when the system clock is set back meanwhile.
      latest = Math.max(latest, Date.now());
      return latest;
    },
    elapsed: () => performance.now(),
  };
}
