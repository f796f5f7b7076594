import type { CallFailure } from '../model/failure.ts';
import type { WantedTrial } from './wanted.ts';

/** Finds out when further calls would fail alike: for all arms together, or for each alone. */
export interface Outages {
  /** Why an arm is asked no further; null while it is. */
  endOf(arm: WantedTrial['arm']): CallFailure | null;
  /** Aborted when an arm is asked no further, or by the user. */
  stopOf(arm: WantedTrial['arm']): AbortSignal;
  answered(arm: WantedTrial['arm']): void;
  failed(arm: WantedTrial['arm'], failure: CallFailure): void;
  /** What ended the whole run; null when nothing did, or when arms stand alone. */
  readonly end: CallFailure | null;
}

/** So many failed calls with no answer between them are an outage: the rest is not tried. */
const FAILURES_THAT_MEAN_OUTAGE = 8;

/** Failures of one task's own making; they say nothing of the others. */
const OWN_FAULT: ReadonlySet<string> = new Set(['context-too-long', 'content-filter', 'workspace', 'overtime']);

/** What arms that are asked together run into. */
interface Fate {
  failuresInARow: number;
  end: CallFailure | null;
  readonly hopeless: AbortController;
  readonly stop: AbortSignal;
}

/** @param concurrency calls at a time: so many can fail before the first failure is known */
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
