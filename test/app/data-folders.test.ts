import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { datasetOptions } from '../../src/app/data-folders.ts';
import { folderSource } from '../../src/arm/source.ts';
import { scratch } from '../scratch.ts';

it('A file is absent only if nothing is there, not if it cannot be read', async () => {
  const directory = scratch();
  symlinkSync('loop.csv', path.join(directory, 'loop.csv'));
  mkdirSync(path.join(directory, 'folder.csv'));
  const { readFile } = await datasetOptions({ directory, env: {} }, folderSource(directory));
  expect(await readFile('none.csv', false)).toBeNull();
  await expect(readFile('folder.csv', false)).rejects.toThrow('is not a file');
  await expect(readFile('loop.csv', false)).rejects.toThrow('ELOOP');
});
