import { createGit } from '../../shared/git.ts';
import { packageFolder } from '../../shared/package.ts';
import { fetchedFrom, HOME, type ProgramSource, REF, RELEASED } from '../../shared/program.ts';
import type { World } from '../../shared/world.ts';

/**
 * The version of this action for workflows: a release or, until there is one, the commit of this program. A commit is safe
 * even if someone else takes the name.
 */
export async function actionSource({ env }: Pick<World, 'env'>): Promise<ProgramSource> {
  return (RELEASED ? null : (fetchedFrom(packageFolder) ?? (await clonedFrom(env)))) ?? { repository: HOME, ref: REF };
}

/** Commit and GitHub repository of the clone that this program runs in; null outside a clone. */
async function clonedFrom(env: World['env']): Promise<ProgramSource | null> {
  const run = createGit(env);
  const git = async (...words: string[]): Promise<string | null> => {
    try {
      return (await run(words, { directory: packageFolder })).toString('utf8').trim();
    } catch {
      return null;
    }
  };
  // A package inside another repository is not a clone of this one.
  if ((await git('rev-parse', '--show-prefix')) !== '') return null;
  const commit = await git('rev-parse', 'HEAD');
  const [, repository = HOME] =
    /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec((await git('remote', 'get-url', 'origin')) ?? '') ?? [];
  return commit === null ? null : { repository, ref: commit };
}
