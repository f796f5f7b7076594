import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { commitTree } from '../arm/commit-tree.ts';
import { follow } from '../arm/follow.ts';
import { findGit, type Git } from '../arm/git.ts';
import { lfsPointer } from '../arm/text.ts';
import { Failure } from '../shared/errors.ts';
import { gitReason } from '../shared/git.ts';
import { readIfPresent } from '../shared/read-file.ts';
import type { World } from '../shared/world.ts';

/** The repository of a run, for deciding which files are trusted. */
export interface LocalRepository {
  readonly git: Git;
  readonly root: string;
  readonly directory: string;
  /** The commit under test, or the checked-out one. */
  readonly head: string;
  /** Commits outside the change's control, best first. */
  readonly trusted: readonly string[];
}

/** @param head commit under test; null for the work tree */
export async function openCheckout(
  git: Git,
  { directory }: Pick<World, 'directory'>,
  head: string | null,
  trusted: readonly string[],
): Promise<LocalRepository> {
  return {
    git,
    root: git.top ?? directory,
    directory,
    head: head ?? (await git.resolve('HEAD')) ?? 'HEAD',
    trusted,
  };
}

/**
 * Reads a file that judges or serves as evidence: at a trusted commit if it exists there, otherwise from disk, unless it
 * is part of the change under test. Null if it does not exist.
 * @param what kind of file it is, for messages
 * @throws Failure
 */
export async function readUnlessOwn(file: string, what: string, checkout: LocalRepository): Promise<Buffer | null> {
  const trusted = await readTrusted(file, checkout);
  if (trusted !== null) return trusted;
  await refuseOwnEvidence(file, what, checkout);
  return readIfPresent(path.resolve(checkout.directory, file));
}

/** Reads a file at the first trusted commit that has it; null if none has, or it is outside the repository. */
export async function readTrusted(file: string, checkout: LocalRepository): Promise<Buffer | null> {
  const place = await placeInside(file, checkout);
  if (place === null) return null;
  for (const commit of checkout.trusted) {
    const content = await readAt(commit, place, checkout);
    if (content !== null) return content;
  }
  return null;
}

async function readAt(commit: string, place: string, { git }: LocalRepository): Promise<Buffer | null> {
  const label = commit.slice(0, 7);
  const tree = await commitTree(git, commit, label);
  const found = await follow(tree, place);
  if (found?.kind !== 'file') return null;
  if (found.tree !== tree) return (await found.tree.read([found.file]))[0] ?? null;
  // Datasets can exceed the size limit for files of an arm.
  const content = await git.ask(['cat-file', 'blob', found.file.id ?? ''], {}).catch((cause: unknown) => {
    throw new Failure('repository', `cannot be read at ${label}: ${gitReason(cause)}`, {
      file: place,
      hint: 'Fetch the whole commit: remove `filter` from the actions/checkout step, or run `git fetch --refetch`.',
      cause,
    });
  });
  const pointer = lfsPointer(content);
  const stored = pointer === null ? content : await found.tree.lfsObject(pointer);
  if (stored !== null) return stored;
  throw new Failure('repository', `is a Git LFS pointer at ${label}, and its content is not in this clone`, {
    file: place,
    hint: 'Run `git lfs fetch --all` before the gate, or pin the file by #sha256=.',
  });
}

/**
 * Rejects a file or folder that is part of the change under test, because a change must not write its own evidence.
 * Files outside the repository or the commit are not from the change.
 * @throws Failure
 */
export async function refuseOwnEvidence(place: string, what: string, checkout: LocalRepository): Promise<void> {
  const inside = await placeInside(place, checkout);
  if (inside === null || !(await isPartOf(checkout, inside))) return;
  throw new Failure('configuration', `the ${what} ${inside} is part of the change under test, so it proves nothing`, {
    hint: 'Take it from an artifact of a run on the default branch, or commit it there first.',
  });
}

/**
 * Rejects shards that are part of the change under test. Outside a repository, there is no change.
 * @throws Failure
 */
export async function refuseOwnShards(
  folders: readonly string[],
  { directory, env }: Pick<World, 'directory' | 'env'>,
): Promise<void> {
  const git = await findGit({ directory, env });
  if (typeof git === 'string') return;
  const { shardFiles } = await import('../sampling/shard/file.ts');
  const checkout = await openCheckout(git, { directory }, null, []);
  for (const folder of folders) {
    for (const file of await shardFiles(folder)) await refuseOwnEvidence(file, 'shard', checkout);
  }
}

/** A path relative to the repository's root after resolving links, with slashes; null outside the repository. */
async function placeInside(place: string, { root, directory }: LocalRepository): Promise<string | null> {
  const real = async (one: string): Promise<string> => realpath(one).catch(() => path.resolve(one));
  const relative = path.relative(await real(root), await real(path.resolve(directory, place)));
  const isOutside = relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
  return isOutside ? null : relative.split(path.sep).join('/');
}

/** Whether the commit under test has the path, anything below it, or a submodule or link above it. */
async function isPartOf({ git, head }: LocalRepository, place: string): Promise<boolean> {
  const tree = await commitTree(git, head, head.slice(0, 7));
  const parts = place.split('/');
  for (const length of parts.keys()) {
    const found = await tree.at(parts.slice(0, length + 1).join('/'));
    if (found !== 'folder') return found !== null;
  }
  return true;
}
