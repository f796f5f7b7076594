import type { CallFailure } from '../model/failure.ts';
import type { WantedTrial } from './wanted.ts';

/** Detects outages, for all arms together or for each arm. */
export interface Outages {
  /** Why an arm was stopped; null if it was not. */
  endOf(arm: WantedTrial['arm']): CallFailure | null;
  /** Aborted when an arm is stopped, or by the user. */
  stopOf(arm: WantedTrial['arm']): AbortSignal;
  answered(arm: WantedTrial['arm']): void;
  failed(arm: WantedTrial['arm'], failure: CallFailure): void;
  /** What ended the whole run; null if nothing did, or if arms are independent. */
  readonly end: CallFailure | null;
  /** The last failure of a run in which no call was answered yet; null if one was, or if arms are independent. */
  readonly silence: CallFailure | null;
}

/** Number of consecutive failed calls that counts as an outage and stops the rest. */
const OUTAGE_FAILURES = 8;

/** Failures specific to one task. */
const TASK_FAILURES: ReadonlySet<string> = new Set(['context-too-long', 'content-filter', 'workspace', 'overtime']);

/** Outages of arms that run together. */
interface ArmState {
  failuresInARow: number;
  hasAnswered: boolean;
  last: CallFailure | null;
  end: CallFailure | null;
  readonly fatal: AbortController;
  readonly stop: AbortSignal;
}

/** @param concurrency of calls, all of which can fail before the first failure is known */
export function createOutages(options: {
  readonly signal: AbortSignal;
  readonly concurrency: number;
  readonly independentArms?: boolean;
}): Outages {
  const states = new Map<string, ArmState>();

  function stateOf(arm: WantedTrial['arm']): ArmState {
    const name = options.independentArms ? arm : '';
    const known = states.get(name);
    if (known !== undefined) return known;
    const fatal = new AbortController();
    const stop = AbortSignal.any([options.signal, fatal.signal]);
    const state: ArmState = { failuresInARow: 0, hasAnswered: false, last: null, end: null, fatal, stop };
    states.set(name, state);
    return state;
  }

  return {
    endOf: arm => stateOf(arm).end,
    stopOf: arm => stateOf(arm).stop,
    answered(arm) {
      const state = stateOf(arm);
      state.failuresInARow = 0;
      state.hasAnswered = true;
    },
    failed(arm, failure) {
      const state = stateOf(arm);
      if (!TASK_FAILURES.has(failure.kind)) {
        state.failuresInARow++;
        state.last = failure;
      }
      if (failure.fatal || state.failuresInARow >= Math.max(OUTAGE_FAILURES, options.concurrency)) {
        state.end ??= failure;
        state.fatal.abort();
      }
    },
    get end() {
      return states.get('')?.end ?? null;
    },
    get silence() {
      const state = states.get('');
      return state === undefined || state.hasAnswered ? null : state.last;
    },
  };
}
