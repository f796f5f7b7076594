import { readFile, stat } from 'node:fs/promises';
import { errorCode, Failure } from './errors.ts';

const MEBIBYTE = 2 ** 20;
/** Far more than any file this program reads or writes, and less than the maximum string length. */
const MAX_BYTES = 256 * MEBIBYTE;

/**
 * Reads a regular file of limited size.
 * @throws Failure if it is too large or not a file; the system's error if it is unreadable.
 */
export async function readBounded(file: string, maxBytes = MAX_BYTES): Promise<Buffer> {
  const found = await stat(file);
  // Pipes and devices can be endless.
  if (!found.isFile())
    throw new Failure('configuration', 'is not a file', { file, hint: 'Name a file, not a folder or a device.' });
  if (found.size > maxBytes) {
    throw new Failure('configuration', `the file is larger than ${maxBytes / MEBIBYTE} MiB`, {
      file,
      hint: 'Check that it is the right file.',
    });
  }
  return readFile(file);
}

/**
 * Reads a regular file of limited size; null if there is none.
 * @throws Failure if it is too large or not a file; the system's error if it is unreadable.
 */
export async function readIfPresent(file: string): Promise<Buffer | null> {
  try {
    return await readBounded(file);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw error;
  }
}
