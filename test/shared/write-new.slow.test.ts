import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { writeNew } from '../../src/shared/write-new.ts';
import { scratch } from '../scratch.ts';

const module = path.resolve(import.meta.dirname, '../../src/shared/write-new.ts');

it('A new file is written with its folder, and an existing one is kept', async () => {
  const file = path.join(scratch('new file ü '), 'workflows/gate.yml');
  expect(await writeNew(file, 'first')).toBe(true);
  expect(await writeNew(file, 'second')).toBe(false);
  expect(readFileSync(file, 'utf8')).toBe('first');
});

// The shell's limit on the size of files stops a write in the middle, like a full disk.
it.skipIf(process.platform === 'win32')('A file that cannot be written whole does not exist afterwards', () => {
  const file = path.join(scratch(), 'gate.yml');
  const script = `
    const { writeNew } = await import(${JSON.stringify(module)});
    await writeNew(${JSON.stringify(file)}, 'x'.repeat(100_000)).catch(error => console.log(error.code));`;
  const { stdout, stderr } = spawnSync(
    'sh',
    ['-c', 'ulimit -f 8; exec "$@"', 'sh', process.execPath, '--import', 'tsx', '--input-type=module', '-e', script],
    { encoding: 'utf8', env: { ...process.env, TSX_DISABLE_CACHE: '1' } },
  );
  expect(stdout, stderr).toBe('EFBIG\n');
  expect(existsSync(file)).toBe(false);
});
