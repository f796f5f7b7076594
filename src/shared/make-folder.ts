import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { errorCode, errorMessage, Failure, failureBehind } from './errors.ts';

/**
 * Creates a folder and those above it; does nothing if it exists. Node's recursive mkdir never returns in folders that
 * accept no entries, such as /proc.
 * @throws Failure
 */
export function makeFolder(folder: string): void {
  try {
    create(path.resolve(folder));
  } catch (cause) {
    throw new Failure('system', `cannot create the folder: ${reasonOf(cause)}`, {
      file: folder,
      hint: 'Choose a path in a writable folder.',
      cause,
    });
  }
}

function create(folder: string, hasParent = false): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have created it just now. A root or a read-only parent has its own code for a folder that exists.
    if (isFolder(folder)) return;
    if (errorCode(error) !== 'ENOENT' || hasParent) throw error;
    create(path.dirname(folder));
    create(folder, true);
  }
}

const isFolder = (place: string): boolean => {
  try {
    return statSync(place).isDirectory();
  } catch {
    return false;
  }
};

const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['EEXIST', 'a file or a broken link has this name'],
  ['ENOENT', 'the folder above it accepts no new entries'],
]);

function reasonOf(error: unknown): string {
  const plain = REASONS.get(errorCode(error)) ?? failureBehind(error)?.message;
  return plain ?? errorMessage(error);
}
