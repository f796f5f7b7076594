import { Failure } from '../shared/errors.ts';

/**
 * The text of a file: UTF-8, or UTF-16 with a byte order mark, which is removed.
 * @throws Failure with the detected encoding and the line.
 */
export function decodeText(bytes: Buffer, file: string): string {
  const mark = bytes.subarray(0, 2).toString('hex');
  try {
    if (mark === 'fffe') return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
    if (mark === 'feff') return new TextDecoder('utf-16be', { fatal: true }).decode(bytes);
  } catch {
    throw notText('damaged UTF-16', file, null, 'Save it as UTF-8.');
  }
  if (bytes.includes(0)) throw nulFound(bytes, file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const bad = firstInvalidByte(bytes);
    const line = bytes.subarray(0, bad).toString('latin1').split('\n').length;
    // Bytes 80 to 9F are control characters in ISO-8859-1, but quotes and dashes in Windows-1252.
    const name = bytes.some(byte => byte >= 0x80 && byte <= 0x9f) ? 'Windows-1252' : 'ISO-8859-1';
    const from = name === 'Windows-1252' ? 'CP1252' : name;
    throw notText(`probably ${name} (Latin-1)`, file, line, `Convert it: iconv -f ${from} -t UTF-8`);
  }
}

function nulFound(bytes: Buffer, file: string): Failure {
  const start = bytes.subarray(0, 4096);
  const zeros = (offset: number): number => start.filter((byte, index) => index % 2 === offset && byte === 0).length;
  const half = start.length / 2;
  return Math.max(zeros(0), zeros(1)) > 0.3 * half && Math.min(zeros(0), zeros(1)) < 0.05 * half
    ? notText('probably UTF-16 without a byte order mark', file, null, 'Save it as UTF-8.')
    : notText(
        'a binary file',
        file,
        null,
        'Take it out of the configuration, or name text files by a pattern such as `skills/**/*.md`.',
      );
}

function notText(found: string, file: string, line: number | null, hint: string): Failure {
  return new Failure('configuration', `not UTF-8 text but ${found}`, { file, ...(line !== null && { line }), hint });
}

/** Offset of the first byte that is invalid UTF-8. */
function firstInvalidByte(bytes: Buffer): number {
  let [valid, invalid] = [0, bytes.length];
  // A prefix that ends inside a character is valid so far: `stream` holds back the rest.
  const isValid = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isValid(middle)) valid = middle;
    else invalid = middle;
  }
  return valid;
}

const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[\w.-]+ .*\n)*?oid sha256:([\da-f]{64})\n/;

/** SHA-256 of the content behind a Git LFS pointer (git-lfs, docs/spec.md); null for other content. */
export function lfsPointer(bytes: Buffer): string | null {
  return bytes.length < 1024 ? (LFS_POINTER.exec(bytes.toString('latin1'))?.[1] ?? null) : null;
}
