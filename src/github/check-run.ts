import type { Annotation } from '../report/annotations.ts';
import { reasonOf } from './status.ts';
import type { Run } from './workflow-run.ts';

export interface Check {
  readonly headSha: string;
  /** Gate; a commit has one check run for each, and for each pull request with this head. */
  readonly id: string;
  /** Pull request that was measured; null where there is none. */
  readonly pullRequest: number | null;
  /** Branch that it would be merged into, where that is not the default branch: a verdict there says nothing here. */
  readonly into: string | null;
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'action_required';
  /** Plain text, one line. */
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  /** At most 50. GitHub adds those of an update to the ones that are there: only the first ones are sent. */
  readonly annotations: readonly Annotation[];
}

/**
 * Writes the gate's check run on a commit: made once, updated after. Gives one sentence for people when it could not
 * be written, and never throws: that must not change a verdict.
 */
export async function postCheck(run: Run, token: string, check: Check): Promise<string | null> {
  try {
    const { connect } = await import('./client.ts');
    const { octokit, repository } = connect(run, token);
    const name = nameOf(check);
    const externalId = check.pullRequest === null ? check.id : `${check.id}#${check.pullRequest}`;
    const { checks } = octokit.rest;
    const { data } = await checks.listForRef({ ...repository, ref: check.headSha, check_name: name, per_page: 100 });
    const ours = data.check_runs.find(({ external_id: id }) => id === externalId);
    // GitHub shows the newest check of a name. A pull request with the same head must not clear another's failure.
    const failed = data.check_runs.find(one => one !== ours && HOLDS_BACK.has(one.conclusion ?? ''));
    if (failed !== undefined && !HOLDS_BACK.has(check.conclusion)) {
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

/** Conclusions with which a required check does not let a merge through. */
const HOLDS_BACK: ReadonlySet<string> = new Set(['failure', 'action_required']);

function nameOf({ id, into }: Check): string {
  const about = [...(id === 'default' ? [] : [id]), ...(into === null ? [] : [`into ${into}`])];
  return about.length === 0 ? 'SWE-Lancer Gate' : `SWE-Lancer Gate (${about.join(', ')})`;
}
