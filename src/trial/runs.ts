import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { errorCode } from '../shared/errors.ts';
import { makeFolder } from '../shared/make-folder.ts';
import { ownMark, stateOf } from '../shared/process-mark.ts';

/** Concurrent runs on one store. Each shows that it is alive by touching its own file. */
export interface Runs {
  /** Name of this run. */
  readonly own: string;
  /** Starts showing that this run is alive. */
  join(): void;
  isAlive(run: string): boolean;
  leave(): void;
}

const TOUCH_MS = 5_000;
/** A run is dead after this long without a touch, measured with our monotonic clock, because machines' clocks differ. */
const DEAD_AFTER_MS = 4 * TOUCH_MS;

export function openRuns(store: string): Runs {
  const own = randomUUID();
  const folder = path.join(store, 'runs');
  const fileOf = (run: string): string => path.join(folder, run);
  const seen = new Map<string, { readonly touched: number; readonly at: number }>();
  let touching: NodeJS.Timeout | undefined;

  function touch(): void {
    const now = new Date();
    try {
      utimesSync(fileOf(own), now, now);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') comeBack();
    }
  }

  /** Another run considered this one dead, because it was suspended: `docker pause`, Ctrl-Z, or a busy machine. */
  function comeBack(): void {
    try {
      writeFileSync(fileOf(own), ownMark());
    } catch {
      // Until this succeeds, another run can request the same answers.
    }
  }

  return {
    own,
    join() {
      if (touching !== undefined) return;
      makeFolder(folder);
      writeFileSync(fileOf(own), ownMark());
      touching = setInterval(touch, TOUCH_MS).unref();
    },
    isAlive(run) {
      if (run === own) return true;
      const file = /^[\w-]+$/.test(run) ? read(fileOf(run)) : null;
      if (file === null) return false;
      const known = seen.get(run);
      if (known?.touched !== file.touched) seen.set(run, { touched: file.touched, at: performance.now() });
      const isStill = known?.touched === file.touched && performance.now() - known.at > DEAD_AFTER_MS;
      if (!isStill && stateOf(file.owner) !== 'ended') return true;
      rmSync(fileOf(run), { force: true });
      return false;
    },
    leave() {
      clearInterval(touching);
      if (touching !== undefined) rmSync(fileOf(own), { force: true });
      touching = undefined;
    },
  };
}

function read(file: string): { readonly owner: string; readonly touched: number } | null {
  try {
    return { owner: readFileSync(file, 'utf8'), touched: statSync(file).mtimeMs };
  } catch {
    return null;
  }
}
