import { open, readFile, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { Failure } from '../shared/errors.ts';
import { makeFolder } from '../shared/make-folder.ts';
import { replaceFile } from '../shared/replace-file.ts';

const POLL_MS = 50;
/** Interval for refreshing a lock. It is abandoned after three intervals without a refresh. */
const TOUCH_MS = 5_000;

/**
 * A file in a folder shared by several processes: read if it exists and is valid, otherwise created. A lock lets one
 * process create it while the others wait.
 * @throws Failure if the folder is not writable
 */
export async function cached(
  file: string,
  isGood: (bytes: Buffer) => boolean,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const folder = path.dirname(file);
  try {
    makeFolder(folder);
    return (await waitFor(file, isGood)) ?? (await makeLocked(file, isGood, make));
  } catch (cause) {
    const isSystemFailure = isSystemError(cause) || (cause instanceof Failure && cause.kind === 'system');
    if (!isSystemFailure) throw cause;
    throw new Failure('dataset', `cannot write into the cache folder: ${cause.message}`, {
      file: folder,
      hint: 'Choose a writable folder with free space.',
      cause,
    });
  }
}

/** The file once it exists and is valid; null if this process acquired the lock. */
async function waitFor(file: string, isGood: (bytes: Buffer) => boolean): Promise<Buffer | null> {
  const lock = lockOf(file);
  let touched: number | undefined;
  let seenAt = performance.now();
  for (;;) {
    const found = await readGood(file, isGood);
    if (found !== null) return found;
    if (await takeLock(lock)) return null;
    const at = (await stat(lock).catch(() => null))?.mtimeMs;
    if (at !== touched) [touched, seenAt] = [at, performance.now()];
    // Its owner was killed. If two processes notice at once, both create the file with the same bytes.
    else if (performance.now() - seenAt > 3 * TOUCH_MS) await rm(lock, { force: true });
    await delay(POLL_MS);
  }
}

async function makeLocked(
  file: string,
  isGood: (bytes: Buffer) => boolean,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const lock = lockOf(file);
  const touching = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => {}), TOUCH_MS);
  try {
    // Another process may have created it between the check and the lock.
    const found = await readGood(file, isGood);
    if (found !== null) return found;
    const bytes = await make();
    await replaceFile(file, bytes);
    return bytes;
  } finally {
    clearInterval(touching);
    await rm(lock, { force: true });
  }
}

async function readGood(file: string, isGood: (bytes: Buffer) => boolean): Promise<Buffer | null> {
  const bytes = await readFile(file).catch(() => null);
  return bytes !== null && isGood(bytes) ? bytes : null;
}

async function takeLock(lock: string): Promise<boolean> {
  try {
    await (await open(lock, 'wx')).close();
    return true;
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'EEXIST') throw error;
    return false;
  }
}

const lockOf = (file: string): string => `${file}.lock`;

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
