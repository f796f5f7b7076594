import { Failure } from '../shared/errors.ts';
import { createGit, isGitMissing } from '../shared/git.ts';
import type { World } from '../shared/world.ts';

/** A repository, asked through git's own command; nothing in it is ever checked out or run. */
export interface Git {
  /** The 40-digit commit of a ref or commit; null when there is none. */
  resolve(ref: string): Promise<string | null>;
  /** Best common ancestor; null when the history here does not reach one. */
  mergeBase(one: string, other: string): Promise<string | null>;
  /** Content of a file at a commit, by its path from the working directory; null when it is not there. */
  read(commit: string, path: string): Promise<string | null>;
  /** Paths of the files at or below a path, from the working directory. */
  list(commit: string, path: string): Promise<string[]>;
  /** True when older commits were left out by a shallow clone. */
  shallow(): Promise<boolean>;
  /** The remote's default branch as a ref, where a clone knows it. */
  defaultBranch(): Promise<string | null>;
  /** The branch that the work tree is on, also before its first commit; null when it is on none. */
  branch(): Promise<string | null>;
  /** The working directory from the root of the repository, with slashes; empty at the root. */
  folder(): Promise<string>;
  /** Files at or below the working directory that git keeps, or would keep. */
  workTreeFiles(): Promise<string[]>;
}

/**
 * Opens the repository that a folder lies in.
 * @throws Failure when there is no git or no repository.
 */
export async function openGit({ directory, env }: Pick<World, 'directory' | 'env'>): Promise<Git> {
  const run = createGit(env);
  const git = async (...words: string[]): Promise<string> => (await run(words, { directory })).toString();
  const orNull = async (asked: Promise<string>): Promise<string | null> => {
    try {
      return (await asked).trim() || null;
    } catch {
      return null;
    }
  };

  try {
    await git('rev-parse', '--git-dir');
  } catch (error) {
    if (isGitMissing(error)) {
      throw new Failure('configuration', 'git was not found', {
        hint: 'Install git; prompts are compared through its history.',
      });
    }
    const unsafe = error instanceof Error && error.message.includes('dubious ownership');
    throw new Failure(
      'configuration',
      unsafe ? `git refuses ${directory}: it belongs to another user` : `${directory} is not in a git repository`,
      {
        hint: unsafe
          ? `Run: git config --global --add safe.directory "${directory}"`
          : 'The gate compares a configuration with an earlier commit of it. Run it inside a repository, or `git init` and commit first.',
      },
    );
  }

  return {
    resolve: ref => orNull(git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)),
    mergeBase: (one, other) => orNull(git('merge-base', one, other)),
    async read(commit, path) {
      try {
        return await git('cat-file', 'blob', `${commit}:./${path}`);
      } catch {
        return null;
      }
    },
    async list(commit, path) {
      const listed = await orNull(git('ls-tree', '-r', '--name-only', '-z', commit, '--', path));
      return listed === null ? [] : listed.split('\0').filter(name => name !== '');
    },
    shallow: async () => (await orNull(git('rev-parse', '--is-shallow-repository'))) === 'true',
    defaultBranch: () => orNull(git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD')),
    branch: () => orNull(git('symbolic-ref', '--quiet', '--short', 'HEAD')),
    folder: async () => ((await orNull(git('rev-parse', '--show-prefix'))) ?? '').replace(/\/$/, ''),
    async workTreeFiles() {
      const listed = await orNull(git('ls-files', '-z', '--cached', '--others', '--exclude-standard'));
      return listed === null ? [] : [...new Set(listed.split('\0'))].filter(name => name !== '');
    },
  };
}
