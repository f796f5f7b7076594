import type { Git } from '../arm/git.ts';
import type { World } from '../shared/world.ts';
import { deepen } from './deepen.ts';
import type { MeasurePlan } from './plan.ts';

/** Fetches the commits that a plan compares. Returns it with the newest tip of a pull request's target branch. */
export async function withTarget(
  plan: MeasurePlan,
  git: Git,
  world: Pick<World, 'directory' | 'env'>,
): Promise<MeasurePlan> {
  const { work, pullRequest, defaultBranch } = plan;
  if (work.kind !== 'gate') return plan;
  const { head, mergeBaseWith } = work;
  if (pullRequest !== null && mergeBaseWith !== undefined) {
    const tip = await tipOf(originBranch(pullRequest.baseRef), mergeBaseWith);
    return { ...plan, work: { ...work, mergeBaseWith: tip } };
  }
  const base = mergeBaseWith ?? (defaultBranch && originBranch(defaultBranch));
  if (base !== undefined) await deepen(git, world, head, base);
  return plan;

  /**
   * An event names the tip when the pull request was created or pushed to (github/docs#431), and a rerun repeats the old
   * event. Since then, the head may have merged newer commits of the branch, which are not part of the change, or a
   * force-push may have removed that tip.
   */
  async function tipOf(branch: string, named: string): Promise<string> {
    await deepen(git, world, head, branch);
    const tip = await git.resolve(branch);
    const isNewer = tip !== null && (await git.mergeBase(named, tip)) === named;
    // Once the pull request is merged, the branch contains the head, and nothing would be left to compare.
    if (isNewer && (await git.mergeBase(tip, head)) !== (await git.resolve(head))) return tip;
    await deepen(git, world, head, named);
    return tip !== null && (await git.resolve(named)) === null ? tip : named;
  }
}

const originBranch = (name: string): string => `refs/remotes/origin/${name}`;
