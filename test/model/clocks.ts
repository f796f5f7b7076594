import { setImmediate as turn } from 'node:timers/promises';
import type { Clock } from '../../src/model/clock.ts';

/** A clock that does not move until `run` advances it from one timer to the next. */
export function createVirtualClock(): Clock & { run(until: number): Promise<void> } {
  let time = 0;
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  return {
    now: () => time,
    elapsed: () => time,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        sleepers.push({ at: time + ms, wake: resolve });
      }),
    async run(until) {
      for (;;) {
        await turn();
        sleepers.sort((a, b) => a.at - b.at);
        if (sleepers[0] === undefined || sleepers[0].at > until) break;
        const { at, wake } = sleepers.splice(0, 1)[0] ?? sleepers[0];
        time = at;
        wake();
      }
      time = until;
    },
  };
}

/** A clock whose timers fire at once, at the requested time: for real servers and long waits. */
export function createLeapingClock(): Clock & { readonly slept: readonly number[] } {
  let time = Date.now();
  const slept: number[] = [];
  return {
    slept,
    now: () => time,
    elapsed: () => time,
    async sleep(ms, signal) {
      const at = time + ms;
      slept.push(ms);
      await turn(undefined, { signal });
      time = Math.max(time, at);
    },
  };
}
