import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createTrees, openTree } from '../../../src/solver/agent/tree.ts';
import { makeCode, treeOf } from './setup.ts';

/** A code base with history, next to a secret, with links to it. */
function hostile() {
  const repository = makeCode();
  const root = realpathSync(repository.folder);
  const outside = mkdtempSync(path.join(tmpdir(), 'outside-'));
  onTestFinished(() => rmSync(outside, { recursive: true }));
  writeFileSync(path.join(outside, 'secret.txt'), 'the secret');
  repository.commit('before', { 'sub/inner.ts': '' });
  const fix = repository.commit('the fix', { 'src/fix.ts': 'the fix' });
  repository.git('checkout', '--quiet', 'HEAD~1');
  symlinkSync(outside, path.join(root, 'door'));
  symlinkSync(path.join(outside, 'secret.txt'), path.join(root, 'window.txt'));
  symlinkSync('.git', path.join(root, 'history'));
  mkdirSync(path.join(root, 'sub/.git'));
  writeFileSync(path.join(root, 'sub/.git/HEAD'), 'ref: refs/heads/main');
  return { tree: openTree(root), root, outside, fix };
}

describe('A tree', () => {
  const waysOut = (outside: string, fix: string): string[] => [
    '../secret.txt',
    '..',
    'src/../../secret.txt',
    'src\\..\\..\\secret.txt',
    '/etc/passwd',
    `${outside}/secret.txt`,
    'C:\\Windows\\win.ini',
    'C:secret',
    '\\\\server\\share',
    'door',
    'door/secret.txt',
    'window.txt',
    'src/list.ts\0.png',
    '.git',
    '.git/HEAD',
    '.GIT/HEAD',
    'src/../.git/packed-refs',
    `.git/objects/${fix.slice(0, 2)}/${fix.slice(2)}`,
    'history/HEAD',
    'sub/.git/HEAD',
  ];

  it('has no way out, and none into the history', async () => {
    const { tree, outside, fix } = hostile();
    for (const way of waysOut(outside, fix)) {
      await expect.soft(tree.read(way), `read ${way}`).rejects.toThrow(/absolute|outside|no |null byte/);
      await expect.soft(tree.list(way), `list ${way}`).rejects.toThrow(/absolute|outside|no |null byte/);
      await expect.soft(tree.under(way), `under ${way}`).rejects.toThrow(/absolute|outside|no |null byte/);
    }
    const { files } = await tree.under('.');
    expect(files).toEqual(['README.md', 'src/limits.ts', 'src/list.ts', 'sub/inner.ts']);
    expect((await tree.list('.')).join()).not.toContain('.git');
  });

  it('accepts paths the way models write them', async () => {
    const tree = treeOf();
    for (const file of ['src/limits.ts', './src/limits.ts', 'src//limits.ts', 'src/../src/limits.ts']) {
      expect(await tree.read(file)).toEqual({ name: 'src/limits.ts', lines: ['export const LIMIT = 4;'] });
    }
    for (const folder of ['', '.', './']) expect(await tree.list(folder)).toEqual(['src/', 'README.md']);
  });

  it('suggests what exists in place of what does not', async () => {
    const tree = treeOf();
    await expect(tree.read('lib/Limits.js')).rejects.toThrow('There is no lib/Limits.js. There is src/limits.ts.');
    await expect(tree.read('src/nothing.ts')).rejects.toThrow('find_files');
    await expect(tree.read('src')).rejects.toThrow('src is a folder. List it with list_folder.');
    await expect(tree.list('README.md')).rejects.toThrow('README.md is a file. Read it with read_file.');
  });

  it('reads only text, with any line endings', async () => {
    const tree = treeOf({ 'a.png': 'PNG\0\0', 'b.ts': 'one\r\ntwo\n', 'c.txt': '', 'd.log': 'x'.repeat(11_000_000) });
    await expect(tree.read('a.png')).rejects.toThrow('a.png is no text, or too large: 5 bytes.');
    await expect(tree.read('d.log')).rejects.toThrow('11,000,000 bytes');
    expect((await tree.read('b.ts')).lines).toEqual(['one', 'two']);
    expect((await tree.read('c.txt')).lines).toEqual(['']);
    expect(['a.png', 'd.log', 'b.ts'].map(tree.text)).toEqual([null, null, 'one\ntwo\n']);
  });

  it('reads nothing that would block forever', async () => {
    const root = realpathSync(makeCode().folder);
    execFileSync('mkfifo', [path.join(root, 'pipe')]);
    const tree = openTree(root);
    await expect(tree.read('pipe')).rejects.toThrow('no text');
    expect((await tree.under('.')).files).not.toContain('pipe');
  });

  it('leaves out installed packages, except when named explicitly', async () => {
    const tree = treeOf({ 'node_modules/left/index.js': '1', 'src/node_modules/x.js': '1', 'a.ts': '' });
    expect((await tree.under('.')).files).toEqual(['a.ts']);
    expect((await tree.under('node_modules/left')).files).toEqual(['node_modules/left/index.js']);
    expect((await tree.read('node_modules/left/index.js')).lines).toEqual(['1']);
  });

  it('that no longer exists is an error, not an endless search for similar names', async () => {
    const tree = openTree('/no/such/folder');
    await expect(tree.under('')).rejects.toThrow('ENOENT');
    await expect(tree.read('src/list.ts')).rejects.toThrow('ENOENT');
  });

  it('is opened once for all trials that read a folder', () => {
    const trees = createTrees();
    expect(trees('/code/one')).toBe(trees('/code/one'));
    expect(trees('/code/one')).not.toBe(trees('/code/two'));
  });
});
