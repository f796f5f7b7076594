import { Failure } from '../shared/errors.ts';
import type { EndedRunEvent, PullRequestEvent } from './event.ts';
import { throughOutages } from './retry.ts';
import { reasonOf } from './status.ts';
import type { Run } from './workflow-run.ts';

/**
 * The open pull request of a finished run. GitHub omits it in workflow_run events from forks, and the run's own data is
 * untrusted. Null if it is closed or has new commits.
 * @throws Failure if GitHub does not respond.
 */
export async function findPullRequest(run: Run, token: string, ended: EndedRunEvent): Promise<PullRequestEvent | null> {
  if (ended.headRepository === null || ended.headRef === null) return null;
  const { connect } = await import('./client.ts');
  const head = `${ended.headRepository.split('/')[0]}:${ended.headRef}`;
  const list = throughOutages(async () => {
    const { octokit, repository } = await connect(run, token);
    return octokit.rest.pulls.list({ ...repository, head, state: 'open', per_page: 100 });
  });
  const { data } = await list.catch((cause: unknown) => {
    const reason = reasonOf(cause, 'pull-requests: write');
    throw new Failure('github', `the pull requests could not be listed: ${reason}`, { hint: 'Rerun this job.', cause });
  });
  const candidates = data.filter(
    ({ head }) => head.sha === ended.headSha && head.repo?.full_name === ended.headRepository,
  );
  // One head can have pull requests into several branches. An old branch's rules must not apply to the default branch.
  const found =
    candidates.find(({ base }) => base.ref === base.repo.default_branch) ??
    (candidates.length === 1 ? candidates[0] : undefined);
  if (found === undefined) return null;
  const { number, base } = found;
  const fork = ended.headRepository !== base.repo.full_name;
  const ends = { baseRef: base.ref, baseSha: base.sha, headSha: ended.headSha, headRef: ended.headRef };
  return { kind: 'pull-request', number, ...ends, fork, closed: false };
}
