import { readFile, stat } from 'node:fs/promises';
import { Failure } from './errors.ts';

const MEBIBYTE = 2 ** 20;
/** Far above every file that this program reads or writes, and below what a string can hold. */
const MAX_BYTES = 256 * MEBIBYTE;

/**
 * Reads a plain file of bounded size.
 * @throws Failure when it is too large, or something else than a file; the system's error when it cannot be read.
 */
export async function readBounded(file: string, maxBytes = MAX_BYTES): Promise<Buffer> {
  const found = await stat(file);
  // A pipe or a device has no end.
  if (!found.isFile()) throw new Failure('configuration', 'is not a file', { file });
  if (found.size > maxBytes) {
    throw new Failure('configuration', `the file is larger than ${maxBytes / MEBIBYTE} MiB`, {
      file,
      hint: 'Check that it is the right file.',
    });
  }
  return readFile(file);
}
