import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCodeText } from '../../../src/solver/workspace/code-text.ts';
import { createWorkspaces, type OpenWorkspaces } from '../../../src/solver/workspace/create.ts';
import type { CodeUse } from '../../../src/solver/workspace/workspace.ts';
import { makeRepository, type Repository } from '../../repository.ts';
import { makeTask } from '../../trial/samples.ts';
import { foreignFiles, foreignObjects, foreignText } from './leaks.ts';

const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22e\nsize 12345\n';

let home: string;
let repository: Repository;
let library: Repository;
let workspaces: OpenWorkspaces;
let fixes: string[];

/** A realistic history: packed, with releases, branches, notes, a submodule and large files stored elsewhere. */
beforeEach(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-test-'));
  repository = makeRepository();
  library = makeRepository();
  library.commit('library', { 'index.ts': 'export {};\n' });
  const { git } = repository;
  fixes = [];
  for (let day = 0; day < 12; day++) {
    repository.write({ 'app.ts': `day ${day}\n`, [`src/part${day % 3}/module${day}.ts`]: `module ${day}\n` });
    if (day === 2)
      git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.folder, 'vendor/library');
    if (day === 3) repository.write({ 'assets/logo.psb': POINTER, '.gitattributes': '*.psb filter=lfs\n' });
    const commit = repository.commit(`day ${day}`);
    if (day % 4 === 0) git('tag', '--annotate', '--message', `release ${day}`, `v${day}`);
    if (day >= 4 && day % 2 === 0) fixes.push(commit);
  }
  git('notes', 'add', '--message', 'the answer is in day 11', fixes[0] ?? '');
  git('branch', 'future');
  git('gc', '--quiet');
  workspaces = await createWorkspaces({
    repository: repository.folder,
    directory: home,
    folder: path.join(home, 'cache'),
    maxBytes: 2 ** 30,
    environment: { ...process.env, GIT_CONFIG_GLOBAL: path.join(home, 'gitconfig'), GIT_CONFIG_NOSYSTEM: '1' },
    onNotice: () => {},
  });
});
afterEach(async () => {
  await workspaces.close();
  repository.remove();
  library.remove();
  rmSync(home, { recursive: true, force: true });
});

const storeOf = (): string => {
  const stores = path.join(home, 'cache/stores');
  return path.join(stores, readdirSync(stores)[0] ?? '');
};
const parentOf = (fix: string): string => readFileSync(path.join(storeOf(), 'parents', fix), 'utf8').trim();
const openAt = async (commit: string, use: CodeUse = 'own'): Promise<string> =>
  (await workspaces.open({ ...makeTask('7-manager-0'), commit }, [], use, new AbortController().signal)).directory;

it('A long history with tags, notes, branches, a submodule and LFS is reduced to the commits before the fixes', async () => {
  for (const fix of fixes) expect(foreignFiles(await openAt(fix), storeOf(), parentOf(fix))).toEqual([]);
  for (const fix of fixes) {
    expect(foreignText(openCodeText(await openAt(fix, 'text')), storeOf(), parentOf(fix))).toEqual([]);
  }
  expect(foreignObjects(storeOf(), fixes)).toEqual([]);
});

it('A large LFS file remains a pointer, and a submodule an empty folder', async () => {
  const directory = await openAt(fixes.at(-1) ?? '');
  expect(readFileSync(path.join(directory, 'assets/logo.psb'), 'utf8')).toBe(POINTER);
  expect(readdirSync(path.join(directory, 'vendor/library'))).toEqual([]);
});

it('Leaks are found: a file of the fix, a repository, another commit, a reference, a reflog', async () => {
  const fix = fixes[0] ?? '';
  const directory = await openAt(fix);
  const store = storeOf();
  const text = await openAt(fix, 'text');
  writeFileSync(path.join(text, 'text'), readFileSync(path.join(text, 'text'), 'utf8').replace('day 3', 'day 4'));
  expect(foreignText(openCodeText(text), store, parentOf(fix))).toEqual(['app.ts']);
  writeFileSync(path.join(directory, 'app.ts'), 'day 4\n');
  mkdirSync(path.join(directory, '.git'));
  expect(foreignFiles(directory, store, parentOf(fix)).map(file => path.basename(file))).toEqual(['.git', 'app.ts']);
  execFileSync('git', [
    '--git-dir',
    store,
    'fetch',
    '--quiet',
    '--no-tags',
    repository.folder,
    'future:refs/heads/future',
  ]);
  mkdirSync(path.join(store, 'logs'), { recursive: true });
  const future = repository.git('rev-parse', 'future');
  const found = foreignObjects(store, [fix]);
  expect(found).toEqual(expect.arrayContaining([`commit ${future}`, 'refs/heads/future', 'logs']));
});
