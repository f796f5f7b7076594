import path from 'node:path';
import { Failure } from '../shared/errors.ts';
import { cached } from './cache.ts';
import { mismatchOf, type Pin, unpack, verify } from './content.ts';
import { download, nameOf } from './download.ts';

/** Kind of the file. */
export interface FileKind {
  readonly noun: 'dataset' | 'model list';
  /** File extension without the dot. */
  readonly extension: 'csv' | 'json';
}

export interface Downloads {
  /** Folder of downloads, shared by all processes of this machine. */
  readonly cacheFolder: string;
  readonly fetch: typeof globalThis.fetch;
}

/** Whether a location is a URL. The scheme is case-insensitive. */
export const isAddress = (place: string): boolean => /^https?:/i.test(place);

/** Splits a location at its last `#sha256=`. @throws Failure if the pin is not a SHA-256. */
export function splitPin(reference: string, { noun }: FileKind): { place: string; sha256: string | undefined } {
  const [, place = reference, sha256] = /^(.*)#sha256=(.*)$/.exec(reference) ?? [];
  if (sha256 !== undefined && !/^[\da-f]{64}$/.test(sha256)) {
    throw new Failure('configuration', `the pin of the ${noun} "${place}" is not a SHA-256`, {
      hint: 'Write 64 lowercase hexadecimal digits after #sha256=.',
    });
  }
  return { place, sha256 };
}

/**
 * Downloads a file from a configured URL, which must be pinned.
 * @throws Failure
 */
export async function fetchPinned(
  address: string,
  sha256: string | undefined,
  kind: FileKind,
  downloads: Downloads,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || sha256 === undefined) {
    const problem = url === undefined ? 'no URL' : 'without a pin';
    throw new Failure('configuration', `the ${kind.noun}'s address is ${problem}`, {
      hint: `Write it as https://HOST/FILE.${kind.extension}#sha256= and the 64 hexadecimal digits of the unpacked file.`,
    });
  }
  // Names go into reports, and everything after the path can contain a key.
  const name = nameOf(url);
  return { name, bytes: await fetched(url, { sha256 }, sha256, name, kind, downloads) };
}

/** Downloads a file once and caches it by content. @throws Failure if it does not match the pin. */
export function fetched(
  url: URL,
  pin: Pin,
  key: string,
  name: string,
  { noun, extension }: FileKind,
  { cacheFolder, fetch }: Downloads,
): Promise<Buffer> {
  return cached(
    path.join(cacheFolder, `${key}.${extension}`),
    bytes => mismatchOf(bytes, pin) === null,
    async () => {
      const bytes = unpack(await download(url, fetch), name);
      verify(bytes, pin, name, noun);
      return bytes;
    },
  );
}
