import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { makeFolder } from '../../shared/make-folder.ts';
import { hasEnded } from '../../shared/process-ended.ts';

/** An exclusive folder of this process. */
export interface RunFolder {
  /** An unused, unguessable path in it. */
  newPath(): string;
  remove(): Promise<void>;
}

/** Creates a folder for this run under `folder`, and removes those of killed runs. */
export async function openRunFolder(folder: string): Promise<RunFolder> {
  makeFolder(folder);
  for (const name of (await readdir(folder)).filter(isLeftOver)) {
    // A surviving program can still write there; the next run tries again.
    await removeAll(path.join(folder, name)).catch(() => {});
  }
  const own = path.join(await realpath(folder), `${randomUUID()}.${process.pid}.${hostname()}`);
  // Not listable, so that the code of one task does not lead to that of another, which may contain the fix.
  await mkdir(own, { mode: 0o300 });
  return {
    newPath: () => path.join(own, randomUUID()),
    remove: () => removeAll(own),
  };
}

/** Whether the folder belongs to an ended process of this machine. */
function isLeftOver(name: string): boolean {
  const [, pid = '', host] = /^[\da-f-]{36}\.(\d+)\.(.*)$/.exec(name) ?? [];
  return hasEnded(pid, host);
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
