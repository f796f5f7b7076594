import { Failure } from '../../shared/errors.ts';
import { createGit, type RunGit } from '../../shared/git.ts';

/** First version that reads settings from the environment. In arguments, every user could read a password in a URL. */
const MIN_VERSION = [2, 31] as const;

/**
 * Finds git.
 * @throws Failure if it is missing or too old.
 */
export async function findGit(environment: Readonly<Record<string, string | undefined>>): Promise<RunGit> {
  const git = createGit(environment);
  const version = await git(['version'], { timeoutMs: 60_000 }).catch((cause: unknown) => {
    throw new Failure('configuration', 'git was not found', {
      hint: 'Install git: agents read the code of a task as it was at its commit.',
      cause,
    });
  });
  const [, major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(version.toString()) ?? []).map(Number);
  if (major < MIN_VERSION[0] || (major === MIN_VERSION[0] && minor < MIN_VERSION[1])) {
    throw new Failure('configuration', `git ${major}.${minor} is too old to fetch code for agents`, {
      hint: `Install git ${MIN_VERSION.join('.')} or newer.`,
    });
  }
  return git;
}
