import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { unpackZstandard } from './zstandard.ts';

const inflate = promisify(inflateRaw);

/** Compression methods of zip files (PKWARE APPNOTE 6.3.10, 4.4.5); Inspect uses the last one. */
const STORED = 0;
const DEFLATED = 8;
const ZSTANDARD = 93;

/** Limit for unpacking, against zip bombs. */
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * The text files of an `.eval` archive with accepted names.
 * @throws Error if it is not a zip, uses another compression, or exceeds 256 MiB in total.
 */
export async function readArchive(file: string, wanted: (name: string) => boolean): Promise<Map<string, string>> {
  const zip = await openPromise(file, { autoClose: false });
  const contents = new Map<string, string>();
  let left = MAX_BYTES;
  try {
    for await (const entry of zip.eachEntry()) {
      if (!wanted(entry.fileName)) continue;
      const bytes = await read(zip, entry, left);
      left -= bytes.length;
      contents.set(entry.fileName, new TextDecoder().decode(bytes));
    }
  } finally {
    zip.close();
  }
  return contents;
}

async function read(zip: ZipFile, entry: Entry, maxBytes: number): Promise<Uint8Array> {
  if (Math.max(entry.uncompressedSize, entry.compressedSize) > maxBytes) {
    throw new Error(`${entry.fileName} is too large: no more than ${MAX_BYTES / 2 ** 20} MiB are unpacked`);
  }
  const packed = await bytesOf(await zip.openReadStreamPromise(entry, { decodeFileData: false }));
  switch (entry.compressionMethod) {
    case STORED:
      return packed;
    case DEFLATED:
      return inflate(packed, { maxOutputLength: Math.max(1, entry.uncompressedSize) });
    case ZSTANDARD:
      return unpackZstandard(packed, entry.uncompressedSize, maxBytes);
    default:
      throw new Error(`${entry.fileName} is packed in an unknown way (${entry.compressionMethod})`);
  }
}

async function bytesOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
