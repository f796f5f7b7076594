import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Failure } from '../shared/errors.ts';
import { gitReason } from '../shared/git.ts';
import { type AskGit, kindOfMode } from '../shared/git-objects.ts';
import { makeFolder } from '../shared/make-folder.ts';
import { readStored, storedTree, tooLarge } from './commit-tree.ts';
import { lstatOrNull } from './folder-tree.ts';
import type { Git } from './git.ts';
import { MAX_FILE_BYTES, type Tree, type TreeFile } from './tree.ts';

/**
 * The work tree as git would store it: tracked files and untracked ones that are not ignored. Line endings and
 * filters are applied as by `git add`, so a clean work tree equals its commit.
 */
export async function workTree(git: Git, label: string): Promise<Tree> {
  const top = git.top ?? '';
  const ask: AskGit = (words, call) => git.ask(['-C', top, ...words], call);
  const files = new Map<string, TreeFile>();
  for (const file of await tracked(ask)) files.set(file.path, file);
  for (const { path: changed, mode } of await changes(ask)) {
    const file = await changedFile(top, git, changed, mode);
    if (file === null) files.delete(changed);
    else files.set(changed, file);
  }
  for (const file of await untracked(ask, top)) files.set(file.path, file);
  const stored = storedTree({ ...git, ask }, [...files.values()], label);
  return {
    ...stored,
    async read(wanted) {
      const unstored = wanted.filter(({ id }) => id === null);
      const fresh = unstored.length === 0 ? new Map<string, Buffer>() : await readUnstored(ask, top, unstored, label);
      const rest = wanted.filter(({ id }) => id !== null);
      const contents = rest.length === 0 ? [] : await stored.read(rest);
      const known = new Map(rest.map((file, index) => [file.path, contents[index]]));
      return wanted.map(file => fresh.get(file.path) ?? known.get(file.path) ?? missing(file));
    },
  };
}

function missing({ path: file }: TreeFile): never {
  throw new Error(`git returned no content of ${file}`);
}

/** Entries of the index, without those of an unfinished merge. */
async function tracked(ask: AskGit): Promise<TreeFile[]> {
  const listed = (await ask(['ls-files', '--stage', '-z'], {})).toString();
  return [...listed.matchAll(/(\d+) ([\da-f]+) (\d)\t([^\0]*)\0/g)].flatMap(
    ([, mode = '', id = '', stage, file = '']) => {
      const kind = kindOfMode(mode);
      return kind === null || stage !== '0' ? [] : [{ path: file, kind: kind === 'program' ? 'file' : kind, id }];
    },
  );
}

/** Tracked paths that may differ from the index; mode 000000 if git reports none. */
async function changes(ask: AskGit): Promise<{ readonly path: string; readonly mode: string }[]> {
  const listed = (await ask(['diff-files', '--raw', '-z', '--ignore-submodules=dirty'], {})).toString();
  return [...listed.matchAll(/:\d+ (\d+) [\da-f]+ [\da-f]+ [A-Z]\d*\0([^\0]*)\0/g)].map(([, mode = '', file = '']) => ({
    path: file,
    mode,
  }));
}

/** Null if it is no longer in the work tree. */
async function changedFile(top: string, git: Git, file: string, mode: string): Promise<TreeFile | null> {
  const kind = kindOfMode(mode) ?? (await kindOnDisk(top, file));
  if (kind === null) return null;
  if (kind !== 'submodule') return { path: file, kind: kind === 'link' ? 'link' : 'file', id: null };
  const head = await git.ask(['-C', path.join(top, file), 'rev-parse', 'HEAD'], {});
  return { path: file, kind, id: head.toString().trim() };
}

/** Untracked files that are not ignored. */
async function untracked(ask: AskGit, top: string): Promise<TreeFile[]> {
  const listed = (await ask(['ls-files', '-z', '--others', '--exclude-standard'], {})).toString().split('\0');
  // A name with a trailing slash is another repository.
  const names = listed.filter(name => name !== '' && !name.endsWith('/'));
  const files = await Promise.all(
    names.map(async (file): Promise<TreeFile | null> => {
      const kind = await kindOnDisk(top, file);
      return kind === null ? null : { path: file, kind, id: null };
    }),
  );
  return files.filter(file => file !== null);
}

async function kindOnDisk(top: string, file: string): Promise<'file' | 'link' | null> {
  const found = await lstatOrNull(path.join(top, file));
  if (found === null) return null;
  return found.isSymbolicLink() ? 'link' : found.isFile() ? 'file' : null;
}

/** Stores files as `git add` would, but in our own folder, and reads them back. */
async function readUnstored(
  ask: AskGit,
  top: string,
  files: readonly TreeFile[],
  label: string,
): Promise<ReadonlyMap<string, Buffer>> {
  for (const { path: file } of files) {
    const { size } = (await lstatOrNull(path.join(top, file))) ?? { size: 0 };
    if (size > MAX_FILE_BYTES) throw tooLarge(file, label);
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'swelancer-gate-index-'));
  try {
    const askHere = await ownStore(ask, top, folder);
    const input = files.map(({ path: file }) => `${file}\0`).join('');
    await askHere(['update-index', '-z', '--add', '--replace', '--stdin'], { input });
    const ids = new Map((await tracked(askHere)).map(({ path: file, id }) => [file, id]));
    const stored = files.map(file => ({ ...file, id: ids.get(file.path) ?? null }));
    const contents = await readStored(askHere, stored, label);
    return new Map(stored.flatMap(({ path: file }, index) => (contents[index] ? [[file, contents[index]]] : [])));
  } catch (error) {
    if (error instanceof Failure) throw error;
    const [first] = files;
    throw new Failure('repository', `cannot be read in the work tree: ${gitReason(error)}`, {
      ...(first !== undefined && files.length === 1 && { file: first.path }),
      hint: 'Check its permissions and the filters in .gitattributes; `git add` shows the same error.',
      cause: error,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Git with its own index and object store, initially copies of the user's. */
async function ownStore(ask: AskGit, top: string, folder: string): Promise<AskGit> {
  const [index = '', objects = ''] = (await ask(['rev-parse', '--git-path', 'index', '--git-path', 'objects'], {}))
    .toString()
    .split('\n')
    .map(place => path.resolve(top, place));
  const own = { index: path.join(folder, 'index'), objects: path.join(folder, 'objects') };
  makeFolder(path.join(own.objects, 'info'));
  await writeFile(path.join(own.objects, 'info/alternates'), `${objects}\n`);
  // A repository without commits may have no index.
  await copyFile(index, own.index).catch(() => {});
  const variables = { GIT_INDEX_FILE: own.index, GIT_OBJECT_DIRECTORY: own.objects };
  return (words, call) => ask(words, { ...call, variables });
}
