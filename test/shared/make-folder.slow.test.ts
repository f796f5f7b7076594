import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/shared/make-folder.ts';
import { scratch } from '../scratch.ts';

const module = path.resolve(import.meta.dirname, '../../src/shared/make-folder.ts');

describe('A folder', () => {
  it('is created with the folders above it, and may exist already', () => {
    const folder = path.join(scratch('make folder ü '), 'a', 'b', 'c');
    makeFolder(folder);
    makeFolder(folder);
    makeFolder('/');
    expect(statSync(folder).isDirectory()).toBe(true);
  });

  it.runIf(existsSync('/proc/self'))(
    'in /proc is rejected at once, although recursive mkdir never returns there',
    () => {
      const script = `import(${JSON.stringify(module)}).then(m => m.makeFolder('/proc/x/y')).catch(e => console.log(e.message))`;
      const { stdout, signal } = spawnSync(process.execPath, ['--import', 'tsx', '-e', script], {
        encoding: 'utf8',
        timeout: 20_000,
        killSignal: 'SIGKILL',
      });
      expect([signal, stdout]).toEqual([
        null,
        'cannot create the folder: the folder above it accepts no new entries\n',
      ]);
    },
  );

  it('is created by several processes at once', async () => {
    const base = scratch('make folder ü ');
    const script = `
      const { makeFolder } = await import(${JSON.stringify(module)});
      console.log('ready');
      process.stdin.once('data', () => {
        for (let i = 0; i < 300; i++) makeFolder(${JSON.stringify(base)} + '/' + i + '/a/b/c');
        process.exit();
      });`;
    const processes = [1, 2, 3].map(() =>
      spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]),
    );
    const errors = processes.map(({ stderr }) => text(stderr));
    await Promise.all(processes.map(({ stdout }) => once(stdout, 'data')));
    for (const { stdin } of processes) stdin.write('go');
    expect(await Promise.all(errors)).toEqual(['', '', '']);
    expect(readdirSync(base)).toHaveLength(300);
  });

  it('is rejected below a file, at a file, and in a loop of links, with the given path', () => {
    const folder = scratch('make folder ü ');
    writeFileSync(path.join(folder, 'file'), '');
    symlinkSync('loop', path.join(folder, 'loop'));
    const refused = (name: string): unknown => {
      try {
        return makeFolder(path.join(folder, name));
      } catch (error) {
        return error;
      }
    };
    expect(refused('file')).toMatchObject({
      message: 'cannot create the folder: a file or a broken link has this name',
      file: path.join(folder, 'file'),
    });
    expect(refused('file/x')).toMatchObject({ message: expect.stringContaining('a part of the path is a file') });
    expect(refused('n'.repeat(300))).toMatchObject({ message: expect.stringContaining('the path is too long') });
    expect(refused('loop/x')).toMatchObject({ message: expect.stringContaining('form a loop') });
  });
});

it('No other file in src creates folders recursively', () => {
  const src = path.resolve(import.meta.dirname, '../../src');
  const others = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    name => /\.tsx?$/.test(name) && /\bmkdir(?:Sync)?\([^)]*recursive/.test(readFileSync(path.join(src, name), 'utf8')),
  );
  expect(others).toEqual([]);
});
