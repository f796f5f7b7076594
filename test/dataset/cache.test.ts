import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { cached } from '../../src/dataset/cache.ts';
import { scratch } from '../scratch.ts';

it('A cache file that cannot be put in place is reported, and nothing is left behind', async () => {
  const folder = scratch();
  // A file cannot replace a folder by renaming.
  mkdirSync(path.join(folder, 'a.csv', 'in the way'), { recursive: true });
  await expect(
    cached(
      path.join(folder, 'a.csv'),
      () => true,
      async () => Buffer.from('x'),
    ),
  ).rejects.toThrow('cannot write into the cache folder');
  expect(readdirSync(folder)).toEqual(['a.csv']);
});

it('A truncated cache file is rebuilt', async () => {
  const file = path.join(scratch(), 'a.csv');
  writeFileSync(file, 'who');
  const isWhole = (bytes: Buffer) => bytes.toString() === 'whole';
  expect((await cached(file, isWhole, async () => Buffer.from('whole'))).toString()).toBe('whole');
  expect((await cached(file, isWhole, () => Promise.reject(new Error('asked again')))).toString()).toBe('whole');
});
