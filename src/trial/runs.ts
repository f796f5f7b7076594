import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { makeFolder } from '../shared/make-folder.ts';
import { hasEnded } from '../shared/process-ended.ts';

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

  function show(): void {
    makeFolder(folder);
    writeFileSync(fileOf(own), `${process.pid} ${hostname()}`);
  }

  function touch(): void {
    const now = new Date();
    try {
      utimesSync(fileOf(own), now, now);
    } catch {
      // Another run considered this one dead and may have requested the same answers, which does no harm.
    }
  }

  return {
    own,
    join() {
      if (touching !== undefined) return;
      show();
      touching = setInterval(touch, TOUCH_MS).unref();
    },
    isAlive(run) {
      if (run === own) return true;
      const file = /^[\w-]+$/.test(run) ? read(fileOf(run)) : null;
      if (file === null) return false;
      const known = seen.get(run);
      if (known?.touched !== file.touched) seen.set(run, { touched: file.touched, at: performance.now() });
      const isStill = known?.touched === file.touched && performance.now() - known.at > DEAD_AFTER_MS;
      if (!isStill && !isGone(file.owner)) return true;
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

function isGone(owner: string): boolean {
  const [, pid = '', host] = /^(\d+) (.*)$/.exec(owner) ?? [];
  return hasEnded(pid, host);
}
