import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readdir, realpath, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from '../../shared/make-folder.ts';
import { ownMark, stateOf } from '../../shared/process-mark.ts';

/** An exclusive folder of this process. */
export interface RunFolder {
  /** An unused, unguessable path in it. */
  newPath(): string;
  remove(): Promise<void>;
}

const TOUCH_MS = 60 * 60_000;
/** A folder of another machine or container is left over after this long without a touch. */
const UNUSED_MS = 24 * TOUCH_MS;

/** Creates a folder for this run under `folder`, and removes those of killed runs. */
export async function openRunFolder(folder: string): Promise<RunFolder> {
  makeFolder(folder);
  for (const name of await readdir(folder)) {
    const other = path.join(folder, name);
    // A surviving program can still write there; the next run tries again.
    if (await isLeftOver(other)) await removeAll(other).catch(() => {});
  }
  const own = path.join(await realpath(folder), `${randomUUID()}.${ownMark()}`);
  // Not listable, so that the code of one task does not lead to that of another, which may contain the fix.
  await mkdir(own, { mode: 0o300 });
  const touching = setInterval(() => void utimes(own, new Date(), new Date()).catch(() => {}), TOUCH_MS).unref();
  return {
    newPath: () => path.join(own, randomUUID()),
    remove() {
      clearInterval(touching);
      return removeAll(own);
    },
  };
}

/** Whether the run of a folder has ended. */
async function isLeftOver(folder: string): Promise<boolean> {
  const [, mark] = /^[\da-f-]{36}\.(.+)$/.exec(path.basename(folder)) ?? [];
  if (mark === undefined) return false;
  const state = stateOf(mark);
  if (state !== 'unknown') return state === 'ended';
  const touchedAt = (await stat(folder).catch(() => null))?.mtimeMs ?? Number.POSITIVE_INFINITY;
  return Date.now() - touchedAt > UNUSED_MS;
}

/** Removes a folder, including read-only content. */
export async function removeAll(folder: string): Promise<void> {
  const options = { recursive: true, force: true, maxRetries: 3 };
  try {
    await rm(folder, options);
  } catch {
    await allow(folder);
    await rm(folder, options);
  }
}

async function allow(folder: string): Promise<void> {
  await chmod(folder, 0o700);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await allow(path.join(folder, entry.name));
  }
}
