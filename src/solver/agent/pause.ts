import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long work may hold up all other trials, in milliseconds. */
const LONGEST_HOLD = 10;

/** Lets the other trials go on if this work has held them up for long. */
export type Pause = () => Promise<void>;

/** Pauses of one piece of work that begins now. */
export function createPauses(): Pause {
  let heldSince = performance.now();
  return async () => {
    if (performance.now() - heldSince <= LONGEST_HOLD) return;
    await nextTurn();
    heldSince = performance.now();
  };
}
