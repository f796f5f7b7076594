import { Failure } from '../shared/errors.ts';
import type { World } from '../shared/world.ts';
import { commitOf, findDefaultBase, mergeBaseOf, noDefaultBase } from './commits.ts';
import type { Git, NamedCommit } from './git.ts';
import { commitSource, type Source, workTreeSource } from './source.ts';

/** What the user or event asked to compare. Missing refs are determined automatically. */
export interface RequestedSides {
  /** Ref or commit to compare with, used as is. */
  readonly baseline?: string | undefined;
  /** Whether trusted settings may be read at the baseline, as when a person named it. Default: true. */
  readonly trustsBaseline?: boolean | undefined;
  /** Tip of the target branch. The baseline is its common ancestor with the head. */
  readonly mergeBaseWith?: string | undefined;
  /** Name of the repository's default branch, if the event has it. */
  readonly defaultBranch?: string | undefined;
  readonly head?: string | undefined;
}

export interface Sides {
  readonly baseline: Source;
  readonly head: Source;
  /**
   * Sources of everything that judges or spends, best first; the first one with a configuration is used. Never the
   * head or a merge base, because the author of a change can pick an old commit to start from.
   */
  readonly trusted: readonly [Source, ...Source[]];
  /** Whether the baseline is the commit where the change started, not one that was named. */
  readonly isMergeBase: boolean;
}

/**
 * Finds the two commits (or the work tree) that a gate compares.
 * @throws Failure if a commit is missing.
 */
export async function findSides(
  git: Git,
  world: Pick<World, 'directory' | 'env'>,
  asked: RequestedSides,
): Promise<Sides> {
  const [head, [target, ...others]] = await Promise.all([
    asked.head === undefined ? null : commitOf(git, asked.head),
    findTrusted(git, asked),
  ]);
  const baseline =
    asked.baseline === undefined
      ? await mergeBaseOf(git, target, head ?? (await headCommit(git)))
      : await commitOf(git, asked.baseline);
  const [atTarget, ...elsewhere] = [sourceAt(git, target), ...others.map(other => sourceAt(git, other))];
  const isTarget = baseline.commit === target.commit && baseline.label === target.label;
  return {
    // Reuses a source, because each reads its tree once.
    baseline: isTarget ? atTarget : sourceAt(git, baseline),
    head: head === null ? workTreeSource(world) : sourceAt(git, head),
    trusted: [atTarget, ...elsewhere],
    isMergeBase: asked.baseline === undefined,
  };
}

/**
 * The commits with trusted settings: the tip of the target branch, then that of the default branch.
 * @throws Failure if a commit is missing.
 */
export async function findTrusted(
  git: Git,
  { mergeBaseWith, baseline, trustsBaseline = true, defaultBranch }: RequestedSides,
): Promise<[NamedCommit, ...NamedCommit[]]> {
  const named = mergeBaseWith ?? (trustsBaseline ? baseline : undefined);
  const [fallback, chosen] = await Promise.all([
    findDefaultBase(git, defaultBranch),
    named === undefined ? null : commitOf(git, named),
  ]);
  const target = named === undefined ? fallback : chosen;
  if (target === null) throw noDefaultBase();
  return fallback === null || fallback.commit === target.commit ? [target] : [target, fallback];
}

const sourceAt = (git: Git, { commit, label }: NamedCommit): Source => commitSource(git, commit, label);

async function headCommit(git: Git): Promise<NamedCommit> {
  const commit = await git.resolve('HEAD');
  if (commit !== null) return { commit, label: 'HEAD' };
  throw new Failure('configuration', 'this repository has no commit yet', {
    hint: 'Commit the configuration first: the gate compares with a commit.',
  });
}
