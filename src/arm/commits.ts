import { Failure } from '../shared/errors.ts';
import type { Git, NamedCommit } from './git.ts';

/**
 * Finds the commit of a ref from the user or an event.
 * @throws Failure; in a shallow clone, the hint says how to fetch more.
 */
export async function commitOf(git: Git, ref: string): Promise<NamedCommit> {
  const commit = await git.resolve(ref);
  if (commit !== null) return { commit, label: /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref };
  throw await unreachable(git, `there is no commit ${ref} in this repository`);
}

/** The newest common commit, where the change started. */
export async function mergeBaseOf(git: Git, base: NamedCommit, head: NamedCommit): Promise<NamedCommit> {
  const commit = await git.mergeBase(base.commit, head.commit);
  if (commit !== null) return { commit, label: base.label };
  throw await unreachable(git, `${base.label} and ${head.label} have no common commit here`);
}

/**
 * The tip of the default branch: the named one, otherwise the remote's, otherwise a local main or master. Null if there
 * is none.
 */
export async function findDefaultBase(git: Git, branch?: string): Promise<NamedCommit | null> {
  const refs =
    branch === undefined
      ? [
          ...['HEAD', 'main', 'master'].map(name => `refs/remotes/origin/${name}`),
          'refs/heads/main',
          'refs/heads/master',
        ]
      : [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
  const tips = await git.tips(refs);
  const [found] = refs.flatMap(ref => tips.get(ref) ?? []);
  return found === undefined ? null : { commit: found.commit, label: branch ?? found.label };
}

export function noDefaultBase(): Failure {
  return new Failure('configuration', 'no default branch was found to compare with', {
    hint: 'Commit at least once, fetch the default branch, or name another with --baseline REF.',
  });
}

async function unreachable(git: Git, message: string): Promise<Failure> {
  return (await git.shallow())
    ? new Failure('configuration', `${message}: this clone is shallow`, {
        hint: 'Fetch the whole history: add `fetch-depth: 0` to the actions/checkout step, or run `git fetch --unshallow`.',
      })
    : new Failure('configuration', message, { hint: 'Check the spelling, or fetch the ref.' });
}
