import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';

/** A folder of this process's own. */
export interface RunFolder {
  /** A path in it that nobody uses or guesses. */
  place(): string;
  remove(): Promise<void>;
}

/** Makes a folder under `folder` that goes with this run, and removes those of runs that were killed. */
export async function openRunFolder(folder: string): Promise<RunFolder> {
  await mkdir(folder, { recursive: true });
  for (const name of (await readdir(folder)).filter(isLeftOver)) {
    // A program that outlived its run can still write there; the next run tries again.
    await removeAll(path.join(folder, name)).catch(() => {});
  }
  const own = path.join(await realpath(folder), `${randomUUID()}.${process.pid}.${hostname()}`);
  // It cannot be listed: from the code of one task, nothing leads to that of another, which may hold the fix.
  await mkdir(own, { mode: 0o300 });
  return {
    place: () => path.join(own, randomUUID()),
    remove: () => removeAll(own),
  };
}

/** True for the folder of a process of this machine that is gone. */
function isLeftOver(name: string): boolean {
  const [, pid, host] = /^[\da-f-]{36}\.(\d+)\.(.*)$/.exec(name) ?? [];
  if (pid === undefined || host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

/** Removes a folder, also one in which rights were taken away. */
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
