import { createGit } from '../../shared/git.ts';
import { packageFolder } from '../../shared/package.ts';
import { fetchedFrom, HOME, type ProgramSource, REF, RELEASED } from '../../shared/program.ts';
import type { World } from '../../shared/world.ts';

/**
 * What workflows use this action from: a release, or, while there is none, the commit of this very program. A commit stays
 * what it is, whoever may take the name.
 */
export async function actionSource({ env }: Pick<World, 'env'>): Promise<ProgramSource> {
  return (RELEASED ? null : (fetchedFrom(packageFolder) ?? (await clonedFrom(env)))) ?? { repository: HOME, ref: REF };
}

/** The commit of the clone that this program runs in, and its repository on GitHub; null where it runs in none. */
async function clonedFrom(env: World['env']): Promise<ProgramSource | null> {
  const run = createGit(env);
  const git = async (...words: string[]): Promise<string | null> => {
    try {
      return (await run(words, { directory: packageFolder })).toString('utf8').trim();
    } catch {
      return null;
    }
  };
  // A package inside somebody's repository is no clone of this one.
  if ((await git('rev-parse', '--show-prefix')) !== '') return null;
  const commit = await git('rev-parse', 'HEAD');
  const [, repository = HOME] =
    /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec((await git('remote', 'get-url', 'origin')) ?? '') ?? [];
  return commit === null ? null : { repository, ref: commit };
}
