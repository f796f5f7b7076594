import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { decompress } from 'fzstd';
import { type Entry, openPromise, type ZipFile } from 'yauzl';

const inflate = promisify(inflateRaw);

/** Ways in which the files of a zip are packed (PKWARE APPNOTE 6.3.10, 4.4.5); Inspect uses the last. */
const STORED = 0;
const DEFLATED = 8;
const ZSTANDARD = 93;

/** Larger files inside are not read: whoever made the archive may want to fill the memory. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The files of an `.eval` archive whose names pass, as text.
 * @throws Error when it is no zip, or packed in another way.
 */
export async function readArchive(file: string, wanted: (name: string) => boolean): Promise<Map<string, string>> {
  const zip = await openPromise(file, { autoClose: false });
  const contents = new Map<string, string>();
  try {
    for await (const entry of zip.eachEntry()) {
      if (wanted(entry.fileName)) contents.set(entry.fileName, await read(zip, entry));
    }
  } finally {
    zip.close();
  }
  return contents;
}

async function read(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > MOST_BYTES) throw new Error(`${entry.fileName} is too large`);
  const packed = await bytesOf(await zip.openReadStreamPromise(entry, { decodeFileData: false }));
  switch (entry.compressionMethod) {
    case STORED:
      return packed.toString('utf8');
    case DEFLATED:
      return (await inflate(packed, { maxOutputLength: MOST_BYTES })).toString('utf8');
    case ZSTANDARD:
      return new TextDecoder().decode(decompress(packed, new Uint8Array(entry.uncompressedSize)));
    default:
      throw new Error(`${entry.fileName} is packed in an unknown way (${entry.compressionMethod})`);
  }
}

async function bytesOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
