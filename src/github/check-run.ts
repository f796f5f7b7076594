import type { Annotation } from '../report/annotations.ts';
import type { Run } from './run.ts';
import { reasonOf } from './status.ts';

export interface Check {
  readonly headSha: string;
  /** Gate; a commit has one check run for each. */
  readonly id: string;
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
    const name = check.id === 'default' ? 'SWE-Lancer Gate' : `SWE-Lancer Gate (${check.id})`;
    const { checks } = octokit.rest;
    const { data } = await checks.listForRef({ ...repository, ref: check.headSha, check_name: name, per_page: 100 });
    const ours = data.check_runs.find(({ external_id: id }) => id === check.id);
    const content = {
      ...repository,
      name,
      external_id: check.id,
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
