import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long work may block all other trials, in milliseconds. */
const MAX_HOLD = 10;

/** Yields to other trials if this work has blocked them for too long. */
export type YieldToOthers = () => Promise<void>;

/** Starts the clock for one piece of work. */
export function createYieldToOthers(): YieldToOthers {
  let heldSince = performance.now();
  return async () => {
    if (performance.now() - heldSince <= MAX_HOLD) return;
    await nextTurn();
    heldSince = performance.now();
  };
}
