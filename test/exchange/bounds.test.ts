import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fuzz } from '../../bench/fuzz.ts';
import { unpack } from '../../src/dataset/content.ts';
import { readImportedRuns } from '../../src/exchange/read.ts';
import { unpackZstandard } from '../../src/exchange/zstandard.ts';
import { readReport } from '../../src/report/read.ts';
import { scratch } from '../scratch.ts';

const MEBIBYTE = 2 ** 20;

/** A zip of one file (APPNOTE 6.3.10) whose directory may state a wrong size. */
function zipOf(packed: Buffer, method: number, size: number): Buffer {
  const name = Buffer.from('header.json');
  const head = Buffer.alloc(46);
  head.writeUInt32LE(0x02014b50, 0);
  head.writeUInt16LE(method, 10);
  head.writeUInt32LE(packed.length, 20);
  head.writeUInt32LE(size, 24);
  head.writeUInt16LE(name.length, 28);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  head.copy(local, 8, 10, 12);
  head.copy(local, 18, 20, 30);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(head.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, name, packed, head, name, end]);
}

/** A Zstandard frame whose blocks expand from 4 bytes to 128 KiB. */
function zstandardBomb(blocks: number): Buffer {
  const block = Buffer.from([2, 0, 16, 0x61]);
  const last = Buffer.from([3, 0, 16, 0x61]);
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x50]);
  return Buffer.concat([head, ...Array.from({ length: blocks - 1 }, () => block), last]);
}

describe('An archive that unpacks to more than the limit', () => {
  it('is rejected if it is gzip', () => {
    expect(() => unpack(gzipSync(Buffer.alloc(257 * MEBIBYTE)), 'x.csv.gz')).toThrow('unpacks to more than 256 MiB');
  });

  it.each([
    ['deflate and states its size', deflateRawSync(Buffer.alloc(257 * MEBIBYTE)), 8, 257 * MEBIBYTE],
    ['deflate and understates its size', deflateRawSync(Buffer.alloc(257 * MEBIBYTE)), 8, 1000],
    ['Zstandard and states its size', zstandardBomb(2100), 93, 2100 * 131_072],
    ['Zstandard and understates its size', zstandardBomb(1_000_000), 93, 1000],
  ])('is rejected if it is a zip that uses %s', async (_how, packed, method, size) => {
    const file = path.join(scratch(), 'log.eval');
    writeFileSync(file, zipOf(packed, method, size));
    await expect(readImportedRuns(file)).rejects.toMatchObject({ name: 'Failure', kind: 'configuration' });
  });
});

it('Zstandard data whose tables would make the decoder loop forever is rejected', () => {
  const archive = readFileSync(path.join(import.meta.dirname, 'inspect.eval'));
  const start = archive.indexOf(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]));
  const packed = Buffer.from(archive.subarray(start, archive.indexOf('PK', start)));
  expect(unpackZstandard(packed, 4096, MEBIBYTE)).toHaveLength(4096);
  packed[14] = 3;
  expect(() => unpackZstandard(packed, 4096, MEBIBYTE)).toThrow('timed out');
});

it('A report larger than 256 MiB, or one that is not a file, is not read', async () => {
  const file = path.join(scratch(), 'report.json');
  writeFileSync(file, '');
  truncateSync(file, 300 * MEBIBYTE);
  await expect(readReport(file)).rejects.toMatchObject({ message: 'the file is larger than 256 MiB' });
  await expect(readReport('/dev/zero')).rejects.toMatchObject({ message: 'is not a file' });
});

it('Damaged reports, logs, shards, records, store lines and answers never crash or hang a reader, or yield a wrong pick', async () => {
  // `tsx bench/fuzz.ts` tries a million.
  expect(await fuzz(3000, 'test')).toEqual([]);
});
