import { setTimeout } from 'node:timers/promises';
import type { Git } from '../arm/git.ts';
import { createGit, gitReason } from '../shared/git.ts';
import type { World } from '../shared/world.ts';

/** Depths from each tip. Git uses the last one for all tips (git-fetch, "--depth"). */
const DEPTHS = [32, 256, 2048, 2_147_483_647];

const BRANCH = /^refs\/remotes\/origin\/(.+)$/;

/**
 * Deepens a clone in steps until both commits have a common ancestor. Nothing is checked out. If a fetch fails, the
 * missing commits are reported later; git's messages are dropped, because they can contain credentials.
 * @param base a commit, or a branch as `refs/remotes/origin/NAME`
 */
export async function deepen(
  git: Git,
  { directory, env }: Pick<World, 'directory' | 'env'>,
  head: string,
  base: string,
): Promise<void> {
  const run = createGit(env);
  const branch = BRANCH.exec(base)?.[1];
  const wanted = branch === undefined ? [base] : [`+refs/heads/${branch}:${base}`];
  for (const depth of DEPTHS) {
    if ((await git.mergeBase(base, head)) !== null) return;
    const shallow = await git.shallow();
    if (!shallow && (await git.resolve(base)) !== null) return;
    const quiet = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-auto-maintenance'];
    const commits = /^[0-9a-f]{40}$/.test(head) ? [head, ...wanted] : wanted;
    try {
      await untilServed(() =>
        run(['fetch', ...quiet, ...(shallow ? [`--depth=${depth}`] : []), 'origin', ...commits], { directory }),
      );
    } catch {
      return;
    }
  }
}

/** Waits in milliseconds before a fetch is repeated. */
const WAITS = [1_000, 4_000, 10_000];

/** Git's messages if the server is overloaded, limits its clients, or broke the connection. */
const TEMPORARY =
  /HTTP (?:429|5\d\d)|returned error: (?:429|5\d\d)|RPC failed|early EOF|hung up|timed out|reset by peer/i;

async function untilServed(fetch: () => Promise<unknown>): Promise<void> {
  for (const ms of WAITS) {
    try {
      await fetch();
      return;
    } catch (error) {
      if (!TEMPORARY.test(gitReason(error))) throw error;
      await setTimeout(ms);
    }
  }
  await fetch();
}
