import { execFile } from 'node:child_process';
import { devNull } from 'node:os';
import { promisify } from 'node:util';
import { openGit } from '../arm/git.ts';

const execute = promisify(execFile);

/** Commits from each tip; the last is what git takes for all of them (git-fetch, "--depth"). */
const DEPTHS = [32, 256, 2048, 2_147_483_647];

/**
 * Fetches what a shallow clone lacks, in steps, until both commits have a common ancestor. Nothing is checked out. A
 * fetch that fails is left to whoever then misses the commits, and says nothing: git's words can hold credentials.
 */
export async function deepen(directory: string, head: string, base: string): Promise<void> {
  const git = await openGit(directory);
  for (const depth of DEPTHS) {
    if (!(await git.shallow()) || (await git.mergeBase(base, head)) !== null) return;
    const quiet = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-auto-maintenance'];
    const fetch = ['-c', `core.hooksPath=${devNull}`, 'fetch', ...quiet, `--depth=${depth}`, 'origin', base, head];
    try {
      await execute('git', fetch, { cwd: directory, env: { ...process.env, GIT_TERMINAL_PROMPT: '0' } });
    } catch {
      return;
    }
  }
}
