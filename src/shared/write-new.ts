import { open, rm } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from './errors.ts';
import { makeFolder } from './make-folder.ts';

/** Writes a file, and its folder, unless it exists: whole or, as on a full disk, not at all. @returns false if it exists */
export async function writeNew(file: string, text: string): Promise<boolean> {
  makeFolder(path.dirname(file));
  const handle = await open(file, 'wx').catch((error: unknown) => {
    if (errorCode(error) === 'EEXIST') return null;
    throw error;
  });
  if (handle === null) return false;
  try {
    await handle.writeFile(text);
    return true;
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}
