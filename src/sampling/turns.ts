import { setTimeout as wait } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { WantedTrial } from './wanted.ts';

/** Interval for checking answers of another run on the same store. */
const LOOK_AGAIN_MS = 250;

/**
 * Gives each trial its turn, several at a time. Those that another run on this store is requesting get another turn until
 * it answers, withdraws or dies.
 * @param turn handles one trial; true if another run is requesting it
 * @param places maximum concurrent trials at this moment, including agents; the client limits requests to the endpoint's
 * pace
 */
export async function inTurns(
  wanted: readonly WantedTrial[],
  turn: (one: WantedTrial) => Promise<boolean>,
  places: () => number,
  signal: AbortSignal,
): Promise<void> {
  const queue = new PQueue({ concurrency: places() });
  let left = wanted;
  while (left.length > 0) {
    const elsewhere: WantedTrial[] = [];
    const turns = left.map(one =>
      queue.add(async () => {
        if (await turn(one)) elsewhere.push(one);
        queue.concurrency = places();
      }),
    );
    await Promise.all(turns);
    left = elsewhere;
    if (left.length > 0) await wait(LOOK_AGAIN_MS, undefined, { signal }).catch(() => {});
  }
}
