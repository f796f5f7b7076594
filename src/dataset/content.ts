import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { Failure } from '../shared/errors.ts';

/** Known properties of a dataset's unpacked bytes. */
export interface Pin {
  readonly size?: number | undefined;
  readonly sha256?: string | undefined;
  /** Git's blob hash of the file. */
  readonly blob?: string | undefined;
}

/** Far more than any SWE-Lancer file; stops zip bombs and endless responses. */
export const MAX_BYTES = 256 * 2 ** 20;

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Source of the format: Pro Git, 10.2, "Object Storage". */
const blobOf = (bytes: Uint8Array): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

/**
 * The bytes, unzipped if they are gzip-compressed.
 * @throws Failure
 */
export function unpack(bytes: Buffer, name: string): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (cause) {
    const isBomb = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
    const problem = isBomb ? `unpacks to more than ${MAX_BYTES / 2 ** 20} MiB` : 'damaged gzip file';
    throw new Failure('dataset', problem, {
      file: name,
      hint: 'Download it again, or compare it with its source.',
      cause,
    });
  }
}

/** @throws Failure that names the expected and the actual content */
export function verify(bytes: Buffer, pin: Pin, name: string, noun: string): void {
  const mismatch = mismatchOf(bytes, pin);
  if (mismatch === null) return;
  throw new Failure('dataset', `not the ${noun} that was pinned: ${mismatch}`, {
    file: name,
    hint: 'Download it again. No model was called.',
  });
}

/** Null if the bytes match the pin. */
export function mismatchOf(bytes: Buffer, { size, sha256, blob }: Pin): string | null {
  const differs = (what: string, expected: string | number, seen: string | number): string | null =>
    expected === seen ? null : `expected ${what} ${expected}, found ${seen}`;
  return (
    (size === undefined ? null : differs('size in bytes', size, bytes.length)) ??
    (sha256 === undefined ? null : differs('SHA-256', sha256, sha256Of(bytes))) ??
    (blob === undefined ? null : differs('git blob', blob, blobOf(bytes)))
  );
}
