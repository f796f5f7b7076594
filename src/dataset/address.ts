import path from 'node:path';
import { Failure } from '../shared/errors.ts';
import { cached } from './cache.ts';
import { mismatchOf, type Pin, unpack, verify } from './content.ts';
import { download, nameOf } from './download.ts';

/** What kind of file a user named. */
export interface FileKind {
  readonly noun: 'dataset' | 'model list';
  /** Without the dot. */
  readonly extension: 'csv' | 'json';
}

export interface Downloads {
  /** Downloads are kept here, for every process of this machine. */
  readonly cacheFolder: string;
  readonly fetch: typeof globalThis.fetch;
}

/** Whether a place is meant as an address; the case of its scheme does not matter, as in every URL. */
export const isAddress = (place: string): boolean => /^https?:/i.test(place);

/** What is before and after the last `#sha256=`. @throws Failure when that is no SHA-256. */
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
 * Gets a file from an address that somebody chose: it must carry a pin.
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
  // What comes after the path can be a key, and the name goes into reports.
  const name = nameOf(url);
  return { name, bytes: await fetched(url, { sha256 }, sha256, name, kind, downloads) };
}

/** Downloads a file once, under a key of its content. @throws Failure when it is not the pinned one. */
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
