import { openGit } from '../arm/git.ts';
import { createGit } from '../shared/git.ts';
import type { World } from '../shared/world.ts';

/** Commits from each tip; the last is what git takes for all of them (git-fetch, "--depth"). */
const DEPTHS = [32, 256, 2048, 2_147_483_647];

/**
 * Fetches what a shallow clone lacks, in steps, until both commits have a common ancestor. Nothing is checked out. A
 * failed fetch is reported by what then lacks the commits, without git's message: it can contain credentials.
 */
export async function deepen(
  { directory, env }: Pick<World, 'directory' | 'env'>,
  head: string,
  base: string,
): Promise<void> {
  const git = await openGit({ directory, env });
  const run = createGit(env);
  for (const depth of DEPTHS) {
    if (!(await git.shallow()) || (await git.mergeBase(base, head)) !== null) return;
    const quiet = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-auto-maintenance'];
    try {
      await run(['fetch', ...quiet, `--depth=${depth}`, 'origin', base, head], { directory });
    } catch {
      return;
    }
  }
}
