import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CodeTree, createTrees, openTree } from '../../../src/solver/agent/tree.ts';
import { openCodeText } from '../../../src/solver/workspace/code-text.ts';
import { scratch } from '../../scratch.ts';
import { makeCode, treeOf, writeTextOf } from './setup.ts';

/** A code base with history, next to a secret, with links to it. */
async function hostile() {
  const repository = makeCode();
  const root = realpathSync(repository.folder);
  const outside = scratch();
  writeFileSync(path.join(outside, 'secret.txt'), 'the secret');
  repository.commit('before', { 'sub/inner.ts': '' });
  const fix = repository.commit('the fix', { 'src/fix.ts': 'the fix' });
  repository.git('checkout', '--quiet', 'HEAD~1');
  symlinkSync(outside, path.join(root, 'door'));
  symlinkSync(path.join(outside, 'secret.txt'), path.join(root, 'window.txt'));
  symlinkSync('.git', path.join(root, 'history'));
  mkdirSync(path.join(root, 'sub/.git'));
  writeFileSync(path.join(root, 'sub/.git/HEAD'), 'ref: refs/heads/main');
  return { tree: openTree(openCodeText(await writeTextOf(root))), outside, fix };
}

const pathsUnder = (tree: CodeTree, place: string): string[] => tree.under(place).files.map(file => file.path);

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
    'door/secret.txt',
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
    const { tree, outside, fix } = await hostile();
    for (const way of waysOut(outside, fix)) {
      expect.soft(() => tree.read(way), `read ${way}`).toThrow(/absolute|outside|no |null byte/);
      expect.soft(() => tree.list(way), `list ${way}`).toThrow(/absolute|outside|no |null byte/);
      expect.soft(() => tree.under(way), `under ${way}`).toThrow(/absolute|outside|no |null byte/);
    }
    expect(pathsUnder(tree, '.')).toEqual([
      'README.md',
      'door',
      'history',
      'src/limits.ts',
      'src/list.ts',
      'sub/inner.ts',
      'window.txt',
    ]);
    // Links are files with their target, as in git without links.
    expect(tree.read('window.txt').lines).toEqual([path.join(outside, 'secret.txt')]);
    expect(tree.list('.').join()).not.toContain('.git');
  });

  it('accepts paths the way models write them', async () => {
    const tree = await treeOf();
    for (const file of [
      'src/limits.ts',
      './src/limits.ts',
      'src//limits.ts',
      'src/../src/limits.ts',
      'src\\limits.ts',
    ]) {
      expect(tree.read(file)).toEqual({ name: 'src/limits.ts', lines: ['export const LIMIT = 4;'] });
    }
    for (const folder of ['', '.', './']) expect(tree.list(folder)).toEqual(['src/', 'README.md']);
    expect(tree.list('src/')).toEqual(['limits.ts', 'list.ts']);
  });

  it('suggests what exists in place of what does not', async () => {
    const tree = await treeOf();
    expect(() => tree.read('lib/Limits.js')).toThrow('There is no lib/Limits.js. There is src/limits.ts.');
    expect(() => tree.read('src/nothing.ts')).toThrow('find_files');
    expect(() => tree.read('src')).toThrow('src is a folder. List it with list_folder.');
    expect(() => tree.list('README.md')).toThrow('README.md is a file. Read it with read_file.');
  });

  it('reads only text, with any line endings', async () => {
    const tree = await treeOf({
      'a.bin': 'PNG\0\0',
      'b.ts': '\uFEFFone\r\ntwo\n',
      'c.txt': '',
      'latin.txt': Buffer.from('na\xefve', 'latin1'),
    });
    expect(() => tree.read('a.bin')).toThrow('a.bin is no text: 5 bytes.');
    expect(tree.read('b.ts').lines).toEqual(['one', 'two']);
    expect(tree.read('c.txt').lines).toEqual(['']);
    expect(tree.read('latin.txt').lines).toEqual(['na\uFFFDve']);
  });

  it('leaves out installed packages, except when named explicitly', async () => {
    const tree = await treeOf({ 'node_modules/left/index.js': '1', 'src/node_modules/x.js': '1', 'a.ts': '' });
    expect(pathsUnder(tree, '.')).toEqual(['a.ts']);
    expect(pathsUnder(tree, 'node_modules/left')).toEqual(['node_modules/left/index.js']);
    expect(tree.read('node_modules/left/index.js').lines).toEqual(['1']);
  });

  it('is opened once for all trials that read a folder', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => writeTextOf(makeCode().folder)));
    const trees = createTrees();
    expect(trees(one ?? '')).toBe(trees(one ?? ''));
    expect(trees(one ?? '')).not.toBe(trees(two ?? ''));
  });
});
