import type { Event } from './event.ts';
import type { Run } from './run.ts';

/**
 * The open pull request that a run on a fork belonged to: GitHub leaves it out of workflow_run events of forks, and
 * what the run itself says of it cannot be trusted. Null when its head has moved on or it is closed.
 */
export async function findPullRequest(
  run: Run,
  token: string,
  head: Pick<Extract<Event, { kind: 'workflow-run' }>, 'headSha' | 'headRef' | 'headRepository'>,
): Promise<{ readonly number: number; readonly baseSha: string } | null> {
  if (head.headRepository === null) return null;
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: run.apiUrl });
  const { data } = await octokit.rest.pulls.list({
    owner: run.repository.owner,
    repo: run.repository.name,
    head: `${head.headRepository.split('/')[0]}:${head.headRef}`,
    state: 'open',
    per_page: 100,
  });
  const found = data.find(pull => pull.head.sha === head.headSha && pull.head.repo?.full_name === head.headRepository);
  return found === undefined ? null : { number: found.number, baseSha: found.base.sha };
}
