import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../shared/errors.ts';
import { createGit, gitReason, isGitMissing } from '../shared/git.ts';
import type { AskGit } from '../shared/git-objects.ts';
import { once } from '../shared/once.ts';
import type { World } from '../shared/world.ts';

/** A repository, asked through git's own command; nothing in it is ever checked out or run. */
export interface Git extends GitPlace {
  /** The 40-digit commit of a ref or commit; null when there is none. */
  resolve(ref: string): Promise<string | null>;
  /** Best common ancestor; null when the history here does not reach one. */
  mergeBase(one: string, other: string): Promise<string | null>;
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

/** Where git finds the objects of a repository. */
export interface GitPlace {
  readonly ask: AskGit;
  readonly env: World['env'];
  /** Root of the work tree; null where only the objects are known. */
  readonly top: string | null;
  /** The repository itself, the same for all of its work trees. */
  readonly commonDirectory: string;
}

/**
 * Opens the repository that a folder belongs to.
 * @throws Failure when there is no git or no repository.
 */
export async function openGit(world: Pick<World, 'directory' | 'env'>): Promise<Git> {
  const found = await findGit(world);
  if (found === 'no-folder') {
    throw new Failure('configuration', `the folder ${world.directory} does not exist`, {
      hint: 'Check the spelling of `working-directory`, and check out the repository before this step.',
    });
  }
  if (found === 'no-git') {
    throw new Failure('configuration', 'git was not found', {
      hint: 'Install git; prompts are compared through its history.',
    });
  }
  if (found === 'no-repository') {
    throw new Failure('configuration', `${world.directory} is not in a git repository`, {
      hint: 'The gate compares a configuration with an earlier commit of it. Run it inside a repository, or `git init` and commit first.',
    });
  }
  return found;
}

/**
 * Opens the repository that a folder belongs to, where there is one.
 * @throws Failure when git refuses it.
 */
export async function findGit({
  directory,
  env,
}: Pick<World, 'directory' | 'env'>): Promise<Git | 'no-folder' | 'no-git' | 'no-repository'> {
  // Node reports a missing folder as a missing program.
  if (!(await isFolder(directory))) return 'no-folder';
  const run = createGit(env);
  const ask: AskGit = (words, call) => run(words, { directory, ...call });
  const git = async (...words: string[]): Promise<string> => (await ask(words, {})).toString();
  const orNull = async (asked: Promise<string>): Promise<string | null> => {
    try {
      return (await asked).trim() || null;
    } catch {
      return null;
    }
  };

  let place: Pick<GitPlace, 'top' | 'commonDirectory'>;
  try {
    place = await placeOf(ask, directory);
  } catch (error) {
    if (isGitMissing(error)) return 'no-git';
    const reason = gitReason(error);
    if (/not a git repository|safe\.bareRepository/.test(reason)) return 'no-repository';
    const unsafe = reason.includes('dubious ownership');
    throw new Failure(
      'configuration',
      unsafe ? `git refuses ${directory}: it belongs to another user` : `git cannot open ${directory}: ${reason}`,
      { hint: unsafe ? `Run: git config --global --add safe.directory "${directory}"` : 'Check it with `git status`.' },
    );
  }

  return {
    ask,
    env,
    ...place,
    resolve: ref => orNull(git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)),
    mergeBase: (one, other) => orNull(git('merge-base', one, other)),
    shallow: async () => (await orNull(git('rev-parse', '--is-shallow-repository'))) === 'true',
    defaultBranch: () => orNull(git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD')),
    branch: () => orNull(git('symbolic-ref', '--quiet', '--short', 'HEAD')),
    folder: once(async () => ((await orNull(git('rev-parse', '--show-prefix'))) ?? '').replace(/\/$/, '')),
    async workTreeFiles() {
      const listed = await orNull(git('ls-files', '-z', '--cached', '--others', '--exclude-standard'));
      return listed === null ? [] : [...new Set(listed.split('\0'))].filter(name => name !== '');
    },
  };
}

async function isFolder(place: string): Promise<boolean> {
  try {
    return (await stat(place)).isDirectory();
  } catch {
    return false;
  }
}

/** @throws what git rejects with. */
async function placeOf(ask: AskGit, directory: string): Promise<Pick<GitPlace, 'top' | 'commonDirectory'>> {
  const words = ['--git-common-dir', '--show-toplevel'];
  const lines = (await ask(['rev-parse', ...words], {})).toString().replace(/\n$/, '').split('\n');
  // A folder's name may hold a line break.
  const [common = '', top = ''] = lines.length === words.length ? lines : await Promise.all(words.map(answerTo));
  return { top, commonDirectory: path.resolve(directory, common) };

  async function answerTo(word: string): Promise<string> {
    return (await ask(['rev-parse', word], {})).toString().replace(/\n$/, '');
  }
}

/** The repository of a submodule: a folder with its work tree, or only the repository itself. */
export async function openPlace(
  env: World['env'],
  place: { readonly directory: string } | { readonly gitDirectory: string },
): Promise<GitPlace> {
  const run = createGit(env);
  if ('directory' in place) {
    const ask: AskGit = (words, call) => run(words, { ...place, ...call });
    return { ask, env, ...(await placeOf(ask, place.directory)) };
  }
  const { gitDirectory } = place;
  // The work tree that its configuration names may be gone, and git would not start.
  const ask: AskGit = (words, call) => run([`--work-tree=${gitDirectory}`, ...words], { gitDirectory, ...call });
  return { ask, env, top: null, commonDirectory: gitDirectory };
}
