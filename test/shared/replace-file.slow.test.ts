import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writeMined } from '../../src/mining/mined-folder.ts';
import { fillReportFolder } from '../../src/report/folder.ts';
import { scratch } from '../scratch.ts';

const module = path.resolve(import.meta.dirname, '../../src/shared/replace-file.ts');

it('Of several runs that write a report into one folder at once, each file is from one of them', async () => {
  const folder = scratch('replace file ü ');
  const letters = ['a', 'b', 'c', 'd'];
  // Node writes long files in parts.
  const texts = letters.map((letter, index) => letter.repeat((index + 1) * 2_000_000));
  for (let round = 0; round < 5; round++) {
    await Promise.all(texts.map(text => fillReportFolder(folder, { 'report.json': text })));
    expect(texts.some(text => text === readFileSync(path.join(folder, 'report.json'), 'utf8'))).toBe(true);
  }
  expect(readdirSync(folder)).toEqual(['report.json']);
});

it('Several runs can save their mined tasks in one folder at once', async () => {
  const folder = scratch();
  const mined = { repository: 'octo/app', page: '', read: [], leftOut: [], tasks: [] };
  for (let round = 0; round < 50; round++) {
    await Promise.all([1, 2, 3].map(() => writeMined(folder, 'mined', mined)));
  }
  expect(readdirSync(path.join(folder, 'mined'))).toEqual(['mined.json']);
});

// The shell's limit on the size of files stops a write in the middle, like a full disk.
it.skipIf(process.platform === 'win32')('A file that cannot be written keeps its old content', () => {
  const folder = scratch();
  const file = path.join(folder, 'report.json');
  writeFileSync(file, 'old');
  const script = `
    const { replaceFile } = await import(${JSON.stringify(module)});
    await replaceFile(${JSON.stringify(file)}, 'x'.repeat(100_000)).catch(error => console.log(error.code));`;
  const { stdout, stderr } = spawnSync(
    'sh',
    ['-c', 'ulimit -f 8; exec "$@"', 'sh', process.execPath, '--import', 'tsx', '--input-type=module', '-e', script],
    { encoding: 'utf8', env: { ...process.env, TSX_DISABLE_CACHE: '1' } },
  );
  expect(stdout, stderr).toBe('EFBIG\n');
  expect([readdirSync(folder), readFileSync(file, 'utf8')]).toEqual([['report.json'], 'old']);
});
