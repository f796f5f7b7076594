import type { Annotation } from '../report/annotations.ts';
import { reasonOf } from './status.ts';
import type { Run } from './workflow-run.ts';

export interface Check {
  readonly headSha: string;
  /** Gate; a commit has one check run per gate and per pull request with this head. */
  readonly id: string;
  /** Pull request that was measured; null if none. */
  readonly pullRequest: number | null;
  /** Target branch if it is not the default branch, because verdicts only apply to their target branch. */
  readonly into: string | null;
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'action_required';
  /** Plain text, one line. */
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  /** At most 50. GitHub appends those of later updates, so only the first ones are sent. */
  readonly annotations: readonly Annotation[];
}

/**
 * Creates or updates the gate's check run on a commit. Returns one sentence if that failed and never throws, because it
 * must not change a verdict.
 */
export async function postCheck(run: Run, token: string, check: Check): Promise<string | null> {
  try {
    const { connect } = await import('./client.ts');
    const { octokit, repository } = await connect(run, token);
    const name = nameOf(check);
    const externalId = check.pullRequest === null ? check.id : `${check.id}#${check.pullRequest}`;
    const { checks } = octokit.rest;
    // By default, GitHub lists only the newest check of a name.
    const list = { ref: check.headSha, check_name: name, filter: 'all', per_page: 100 } as const;
    const { data } = await checks.listForRef({ ...repository, ...list });
    const ours = data.check_runs.find(({ external_id: id }) => id === externalId);
    // GitHub shows the newest check of a name. A pull request must not clear the failure of another with the same head.
    const failed = data.check_runs.find(one => one !== ours && BLOCKING.has(one.conclusion ?? ''));
    if (failed !== undefined && !BLOCKING.has(check.conclusion)) {
      return `The check run was not written: the same commit failed in another pull request (${failed.html_url ?? failed.id}).`;
    }
    const content = {
      ...repository,
      name,
      external_id: externalId,
      details_url: run.url,
      status: 'completed' as const,
      conclusion: check.conclusion,
      output: { title: check.title, summary: check.summary },
    };
    const annotations = check.annotations.map(({ level, message, path, lines: { from, to } }) => {
      return { path, start_line: from, end_line: to, annotation_level: level, message };
    });
    const output = { ...content.output, annotations };
    if (ours === undefined) await checks.create({ ...content, head_sha: check.headSha, output });
    else await checks.update({ ...content, check_run_id: ours.id });
    return null;
  } catch (error) {
    return `The check run could not be written: ${reasonOf(error, 'checks: write')}`;
  }
}

/** Conclusions with which a required check blocks a merge. */
const BLOCKING: ReadonlySet<string> = new Set(['failure', 'action_required']);

function nameOf({ id, into }: Check): string {
  const about = [...(id === 'default' ? [] : [id]), ...(into === null ? [] : [`into ${into}`])];
  return about.length === 0 ? 'SWE-Lancer Gate' : `SWE-Lancer Gate (${about.join(', ')})`;
}
