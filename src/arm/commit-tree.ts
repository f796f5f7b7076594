import { createHash } from 'node:crypto';
import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../shared/errors.ts';
import { gitReason } from '../shared/git.ts';
import { type AskGit, blobSizes, listTree, readBlobs } from '../shared/git-objects.ts';
import { type GitPlace, openPlace } from './git.ts';
import { indexed, MAX_FILE_BYTES, type Tree, type TreeFile } from './tree.ts';

/**
 * The tree of a commit in the repository.
 * @param label name of the commit in messages
 */
export async function commitTree(place: GitPlace, commit: string, label: string): Promise<Tree> {
  const listed = await listTree(place.ask, commit).catch((cause: unknown) => {
    throw new Failure('repository', `the files of ${label} cannot be listed: ${gitReason(cause)}`, {
      hint: 'Fetch the whole commit: remove `filter` from the actions/checkout step, or run `git fetch --refetch`.',
      cause,
    });
  });
  const files = listed.map(({ path, kind, id }): TreeFile => ({ path, kind: kind === 'program' ? 'file' : kind, id }));
  return storedTree(place, files, label);
}

/** A tree with all files in the object store. */
export function storedTree(place: GitPlace, files: readonly TreeFile[], label: string): Tree {
  const index = indexed(files);
  return {
    ...index,
    read: files => readOnce(place, files, label),
    submodule: file => submoduleTree(place, index, file, label),
    lfsObject: sha256 => lfsObject(place, sha256),
  };
}

/** Contents of blobs, each read once: the sides of a comparison share most of their files. */
async function readOnce(
  { ask, blobs }: GitPlace,
  files: readonly TreeFile[],
  label: string,
): Promise<readonly Buffer[]> {
  const unread = files.filter(({ id }) => !blobs.has(id ?? ''));
  if (unread.length > 0) {
    const reading = readStored(ask, unread, label);
    for (const [index, { id }] of unread.entries()) {
      blobs.set(
        id ?? '',
        reading.then(contents => contents[index] ?? Buffer.alloc(0)),
      );
    }
    // The other blobs of a failed call may be readable.
    reading.catch(() => unread.forEach(({ id }) => void blobs.delete(id ?? '')));
  }
  return Promise.all(files.map(({ id }) => blobs.get(id ?? '') ?? Buffer.alloc(0)));
}

/**
 * Contents of blobs.
 * @throws Failure of kind `repository` that names the first unreadable file.
 */
export async function readStored(ask: AskGit, files: readonly TreeFile[], label: string): Promise<readonly Buffer[]> {
  const ids = files.map(({ id }) => id ?? '');
  try {
    const sizes = await blobSizes(ask, ids);
    const blobs = files.map(file => {
      const size = sizes.get(file.id ?? '');
      if (size === undefined) throw unreadable(file, label, 'the object is missing');
      if (size > MAX_FILE_BYTES) throw tooLarge(file.path, label);
      return { id: file.id ?? '', size };
    });
    const contents: Buffer[] = [];
    for await (const content of readBlobs(ask, blobs)) contents.push(content);
    return contents;
  } catch (error) {
    if (error instanceof Failure) throw error;
    // Git names only the object; users need the file.
    const reason = gitReason(error);
    const file = files.find(({ id }) => id !== null && reason.includes(id)) ?? files[0];
    throw file === undefined ? error : unreadable(file, label, reason, error);
  }
}

function unreadable({ path, id }: TreeFile, label: string, reason: string, cause?: unknown): Failure {
  const words = id === null ? reason : reason.replace(id, 'it');
  return new Failure('repository', `cannot be read at ${label}: ${words}`, {
    file: path,
    hint: 'Its content is not in this clone. Remove `filter` and `sparse-checkout` from the actions/checkout step or keep `persist-credentials: true`; elsewhere run `git fetch --refetch --no-filter`.',
    cause,
  });
}

export function tooLarge(file: string, label: string): Failure {
  return new Failure('repository', `is larger than 16 MiB at ${label}`, {
    file,
    hint: 'Remove it from the configuration: no model reads that much.',
  });
}

/** The first repository with the commit: the submodule's work tree, or the one in git's modules folder. */
async function submoduleTree(
  place: GitPlace,
  index: Pick<Tree, 'at'>,
  { path: at, id }: TreeFile,
  label: string,
): Promise<Tree> {
  const commit = id ?? '';
  for (const open of await submodulePlaces(place, index, at)) {
    const found = await open().catch(() => null);
    if (found === null) continue;
    const has = await found.ask(['cat-file', '-e', `${commit}^{commit}`], {}).then(
      () => true,
      () => false,
    );
    if (has) return commitTree(found, commit, label);
  }
  throw new Failure('repository', `is a submodule whose commit ${commit.slice(0, 7)} is not in this clone (${label})`, {
    file: at,
    hint: `Add \`submodules: true\` and \`fetch-depth: 0\` to the actions/checkout step, or run \`git submodule update --init ${at}\` and fetch that commit in it.`,
  });
}

async function submodulePlaces(
  { ask, env, top, commonDirectory }: GitPlace,
  index: Pick<Tree, 'at'>,
  at: string,
): Promise<(() => Promise<GitPlace>)[]> {
  const checkedOut = top === null ? null : path.join(top, at);
  const isCheckedOut = checkedOut !== null && (await exists(path.join(checkedOut, '.git')));
  const names = new Set([at, ...(await submoduleNames(ask, index, at))]);
  return [
    ...(isCheckedOut ? [() => openPlace(env, { directory: checkedOut })] : []),
    ...[...names].map(name => () => openPlace(env, { gitDirectory: path.join(commonDirectory, 'modules', name) })),
  ];
}

/** Names of the submodule at a path, from `.gitmodules`. */
async function submoduleNames(ask: AskGit, index: Pick<Tree, 'at'>, at: string): Promise<string[]> {
  const file = await index.at('.gitmodules');
  if (file === null || file === 'folder' || file.id === null) return [];
  const words = ['config', '-z', `--blob=${file.id}`, '--get-regexp', String.raw`^submodule\..*\.path$`];
  const listed = await ask(words, {}).then(String, () => '');
  return [...listed.matchAll(/submodule\.([^\n]+)\.path\n([^\0]*)\0/g)]
    .filter(([, name = '', its]) => its === at && !name.split('/').includes('..') && !path.isAbsolute(name))
    .map(([, name = '']) => name);
}

async function exists(place: string): Promise<boolean> {
  return lstat(place).then(
    () => true,
    () => false,
  );
}

async function lfsObject({ commonDirectory }: GitPlace, sha256: string): Promise<Buffer | null> {
  const place = path.join(commonDirectory, 'lfs/objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  const content = await readFile(place).catch(() => null);
  return content !== null && createHash('sha256').update(content).digest('hex') === sha256 ? content : null;
}
