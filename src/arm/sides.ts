import { Failure } from '../errors.ts';
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

/**
 * Finds the two places that a gate compares.
 * @throws Failure when a commit cannot be reached.
 */
export async function findSides(
  git: Git,
  directory: string,
  asked: Asked,
): Promise<{ baseline: Source; head: Source }> {
  const head: NamedCommit | null = asked.head === undefined ? null : await commitOf(git, asked.head);
  const source = head === null ? workTreeSource(directory) : commitSource(git, head.commit, head.label);
  const base = await findBase();
  return { baseline: commitSource(git, base.commit, base.label), head: source };

  async function findBase(): Promise<NamedCommit> {
    if (asked.baseline !== undefined) return commitOf(git, asked.baseline);
    const tip = head ?? (await headCommit(git));
    const other = asked.mergeBaseWith === undefined ? await defaultBase(git) : await commitOf(git, asked.mergeBaseWith);
    return mergeBaseOf(git, other, tip);
  }
}

async function headCommit(git: Git): Promise<NamedCommit> {
  const commit = await git.resolve('HEAD');
  if (commit !== null) return { commit, label: 'HEAD' };
  throw new Failure('configuration', 'this repository has no commit yet', {
    hint: 'Commit the configuration first: the gate compares with a commit.',
  });
}
