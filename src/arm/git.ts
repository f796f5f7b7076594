import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../shared/errors.ts';
import { createGit, gitReason, isGitMissing } from '../shared/git.ts';
import type { AskGit } from '../shared/git-objects.ts';
import type { World } from '../shared/world.ts';

export interface NamedCommit {
  /** 40 digits. */
  readonly commit: string;
  /** As the user wrote it. */
  readonly label: string;
}

/** A repository, read with the git command. Nothing in it is ever checked out or run. */
export interface Git extends GitPlace {
  /** The 40-digit commit of a ref or commit; null if there is none. */
  resolve(ref: string): Promise<string | null>;
  /** The commits of these full ref names, as far as they exist, with their short names. */
  tips(refs: readonly string[]): Promise<ReadonlyMap<string, NamedCommit>>;
  /** Best common ancestor; null if the local history has none. */
  mergeBase(one: string, other: string): Promise<string | null>;
  /** Whether the clone is shallow. */
  shallow(): Promise<boolean>;
  /** The remote's default branch as a ref, if the clone knows it. */
  defaultBranch(): Promise<string | null>;
  /** The current branch, even before its first commit; null if detached. */
  branch(): Promise<string | null>;
  /** The working directory relative to the repository's root, with slashes; empty at the root. */
  readonly folder: string;
  /** Files in the working directory that git tracks or would add. */
  workTreeFiles(): Promise<string[]>;
}

/** Location of a repository's objects. */
export interface GitPlace {
  readonly ask: AskGit;
  readonly env: World['env'];
  /** Root of the work tree; null if only the objects are known. */
  readonly top: string | null;
  /** The repository, shared by all of its work trees. */
  readonly commonDirectory: string;
  /** Contents of blobs that were read, by id. */
  readonly blobs: Map<string, Promise<Buffer>>;
}

/**
 * Opens the repository of a folder.
 * @throws Failure if there is no git or no repository.
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
      hint: 'Run it inside a repository, or `git init` and commit first. In a workflow, use actions/checkout before this step, and set `working-directory` if the checkout has a `path`.',
    });
  }
  return found;
}

/**
 * Opens the repository of a folder, if there is one.
 * @throws Failure if git refuses it.
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

  let place: Place;
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

  // Missing commits may be fetched later, and branches move, so only what is known about commits is kept.
  const commits = new Set<string>();
  const mergeBases = new Map<string, string>();
  return {
    ask,
    env,
    ...place,
    blobs: new Map(),
    async resolve(ref) {
      if (commits.has(ref)) return ref;
      const commit = await orNull(git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`));
      if (commit === ref) commits.add(ref);
      return commit;
    },
    async tips(refs) {
      const listed = await git('for-each-ref', `--format=${TIP}`, ...refs);
      return new Map(
        [...listed.matchAll(/^(\S+) (\w+) (\S+)$/gm)].map(([, ref = '', commit = '', label = '']) => [
          ref,
          { commit, label },
        ]),
      );
    },
    async mergeBase(one, other) {
      const pair = `${one} ${other}`;
      const known = mergeBases.get(pair);
      if (known !== undefined) return known;
      const base = await orNull(git('merge-base', one, other));
      if (base === null || !COMMIT.test(one) || !COMMIT.test(other)) return base;
      mergeBases.set(pair, base);
      for (const commit of [one, other]) commits.add(commit);
      return base;
    },
    shallow: async () => (await orNull(git('rev-parse', '--is-shallow-repository'))) === 'true',
    defaultBranch: () => orNull(git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD')),
    branch: () => orNull(git('symbolic-ref', '--quiet', '--short', 'HEAD')),
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

/** A ref, its commit, and its short name: that of its target, if it is symbolic. */
const TIP = '%(refname) %(objectname) %(if)%(symref)%(then)%(symref:short)%(else)%(refname:short)%(end)';

const COMMIT = /^[0-9a-f]{40}$/;

interface Place extends Pick<GitPlace, 'top' | 'commonDirectory'>, Pick<Git, 'folder'> {}

/** @throws git's error. */
async function placeOf(ask: AskGit, directory: string): Promise<Place> {
  const words = ['--git-common-dir', '--show-toplevel', '--show-prefix'];
  const lines = (await ask(['rev-parse', ...words], {})).toString().replace(/\n$/, '').split('\n');
  // A folder name may contain a line break.
  const [common = '', top = '', prefix = ''] =
    lines.length === words.length ? lines : await Promise.all(words.map(answerTo));
  return { top, commonDirectory: path.resolve(directory, common), folder: prefix.replace(/\/$/, '') };

  async function answerTo(word: string): Promise<string> {
    return (await ask(['rev-parse', word], {})).toString().replace(/\n$/, '');
  }
}

/** The repository of a submodule: its work tree, or a bare repository. */
export async function openPlace(
  env: World['env'],
  place: { readonly directory: string } | { readonly gitDirectory: string },
): Promise<GitPlace> {
  const run = createGit(env);
  if ('directory' in place) {
    const ask: AskGit = (words, call) => run(words, { ...place, ...call });
    return { ask, env, ...(await placeOf(ask, place.directory)), blobs: new Map() };
  }
  const { gitDirectory } = place;
  // Git would not start if the work tree in its configuration is gone.
  const ask: AskGit = (words, call) => run([`--work-tree=${gitDirectory}`, ...words], { gitDirectory, ...call });
  return { ask, env, top: null, commonDirectory: gitDirectory, blobs: new Map() };
}
