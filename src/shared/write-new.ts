import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from './errors.ts';
import { makeFolder } from './make-folder.ts';

/** Writes a file, and its folder, unless it exists; false if it does. */
export async function writeNew(file: string, text: string): Promise<boolean> {
  makeFolder(path.dirname(file));
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}
