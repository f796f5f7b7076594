import { Failure } from '../shared/errors.ts';
import type { World } from '../shared/world.ts';
import { commitOf, defaultBase, mergeBaseOf, type NamedCommit } from './commits.ts';
import type { Git } from './git.ts';
import { commitSource, type Source, workTreeSource } from './source.ts';

/** What the user or the event asked to compare; a missing one is found. */
export interface Asked {
  /** Ref or commit to compare with, taken as it is. */
  readonly baseline?: string | undefined;
  /** Ref or commit whose common ancestor with the head is the baseline. */
  readonly mergeBaseWith?: string | undefined;
  readonly head?: string | undefined;
}

export interface Sides {
  readonly baseline: Source;
  readonly head: Source;
  /** Where budget and judge are read: what the change cannot choose, nor how old it is. */
  readonly trusted: Source;
}

/**
 * Finds the two places that a gate compares.
 * @throws Failure when a commit cannot be reached.
 */
export async function findSides(git: Git, world: Pick<World, 'directory' | 'env'>, asked: Asked): Promise<Sides> {
  const head: NamedCommit | null = asked.head === undefined ? null : await commitOf(git, asked.head);
  const place = head === null ? workTreeSource(world) : sourceAt(head);
  if (asked.baseline !== undefined) {
    const baseline = sourceAt(await commitOf(git, asked.baseline));
    return { baseline, head: place, trusted: baseline };
  }
  const tip = asked.mergeBaseWith === undefined ? await defaultBase(git) : await commitOf(git, asked.mergeBaseWith);
  const base = await mergeBaseOf(git, tip, head ?? (await headCommit(git)));
  return { baseline: sourceAt(base), head: place, trusted: sourceAt(tip) };

  function sourceAt({ commit, label }: NamedCommit): Source {
    return commitSource(git, commit, label);
  }
}

async function headCommit(git: Git): Promise<NamedCommit> {
  const commit = await git.resolve('HEAD');
  if (commit !== null) return { commit, label: 'HEAD' };
  throw new Failure('configuration', 'this repository has no commit yet', {
    hint: 'Commit the configuration first: the gate compares with a commit.',
  });
}
