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
}

/** Number of consecutive failed calls that counts as an outage and stops the rest. */
const FAILURES_THAT_MEAN_OUTAGE = 8;

/** Failures specific to one task. */
const OWN_FAULT: ReadonlySet<string> = new Set(['context-too-long', 'content-filter', 'workspace', 'overtime']);

/** Outages of arms that run together. */
interface Fate {
  failuresInARow: number;
  end: CallFailure | null;
  readonly hopeless: AbortController;
  readonly stop: AbortSignal;
}

/** @param concurrency of calls, all of which can fail before the first failure is known */
export function createOutages(options: {
  readonly signal: AbortSignal;
  readonly concurrency: number;
  readonly apart?: boolean;
}): Outages {
  const fates = new Map<string, Fate>();

  function fateOf(arm: WantedTrial['arm']): Fate {
    const name = options.apart ? arm : '';
    const known = fates.get(name);
    if (known !== undefined) return known;
    const hopeless = new AbortController();
    const stop = AbortSignal.any([options.signal, hopeless.signal]);
    const fate: Fate = { failuresInARow: 0, end: null, hopeless, stop };
    fates.set(name, fate);
    return fate;
  }

  return {
    endOf: arm => fateOf(arm).end,
    stopOf: arm => fateOf(arm).stop,
    answered(arm) {
      fateOf(arm).failuresInARow = 0;
    },
    failed(arm, failure) {
      const fate = fateOf(arm);
      if (!OWN_FAULT.has(failure.kind)) fate.failuresInARow++;
      if (failure.hopeless || fate.failuresInARow >= Math.max(FAILURES_THAT_MEAN_OUTAGE, options.concurrency)) {
        fate.end ??= failure;
        fate.hopeless.abort();
      }
    },
    get end() {
      return fates.get('')?.end ?? null;
    },
  };
}
