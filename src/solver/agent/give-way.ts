import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long work may hold up all other trials, in milliseconds. */
const LONGEST_HOLD = 10;

/** Lets the other trials go on if this work has held them up for long. */
export type GiveWay = () => Promise<void>;

/** For one piece of work, which starts now. */
export function createGiveWay(): GiveWay {
  let heldSince = performance.now();
  return async () => {
    if (performance.now() - heldSince <= LONGEST_HOLD) return;
    await nextTurn();
    heldSince = performance.now();
  };
}
