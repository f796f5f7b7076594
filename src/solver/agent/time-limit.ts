import type { Clock } from '../../model/clock.ts';

/** The time limit of one trial. */
export interface TimeLimit {
  /** Aborted when the time is over, or by the run. */
  readonly signal: AbortSignal;
  /** Whether the time was over before the run ended the trial. */
  readonly isOver: boolean;
  /** Stops the clock. */
  end(): void;
}

/** Maximum delay of `setTimeout`. */
const MAX_WAIT_MS = 2 ** 31 - 1;

/** @param run signal of the run */
export function startTimeLimit(minutes: number, clock: Clock, run: AbortSignal): TimeLimit {
  const ended = new AbortController();
  const overtime = new AbortController();
  clock.sleep(Math.min(minutes * 60_000, MAX_WAIT_MS), ended.signal).then(
    () => overtime.abort(),
    () => {},
  );
  return {
    signal: AbortSignal.any([run, overtime.signal]),
    get isOver() {
      return overtime.signal.aborted && !run.aborted;
    },
    end: () => ended.abort(),
  };
}
