import { readMarker } from './conversation.ts';
import { reasonOf } from './status.ts';
import type { Run } from './workflow-run.ts';

/** Target of a comment's links until the report is uploaded: the artifacts on the run's page. */
const PLACEHOLDER = /#artifacts(?::(?<task>[\w.-]+))?(?=[)\s>]|$)/;

/**
 * Points the links of the gate's comment to the uploaded report. `RUN#artifacts` becomes the page, and
 * `RUN#artifacts:TASK` the task's anchor.
 */
export function withPage(body: string, runUrl: string, page: string): string {
  const [first = '', ...rest] = body.split(runUrl);
  const linked = rest.map(part => {
    const found = part.startsWith('#') ? PLACEHOLDER.exec(part) : null;
    if (found === null) return runUrl + part;
    const task = found.groups?.task;
    return `${page}${task === undefined ? '' : `#${task}`}${part.slice(found[0].length)}`;
  });
  return [first, ...linked].join('');
}

/**
 * Updates the links in this run's comment, unless another run has written it since. Returns one sentence if GitHub
 * rejects it and never throws, because a link must not change a verdict.
 */
export async function linkPage(
  run: Run,
  token: string,
  { comment, id, page }: { readonly comment: number; readonly id: string; readonly page: string },
): Promise<string | null> {
  try {
    const { connect } = await import('./client.ts');
    const { octokit, repository } = await connect(run, token);
    const { data } = await octokit.rest.issues.getComment({ ...repository, comment_id: comment });
    const marker = readMarker(data.body ?? '', id);
    if (marker?.run !== run.id || marker.attempt !== run.attempt) return null;
    const body = withPage(data.body ?? '', run.url, page);
    if (body !== data.body) await octokit.rest.issues.updateComment({ ...repository, comment_id: comment, body });
    return null;
  } catch (error) {
    return `The report could not be linked: ${reasonOf(error, 'pull-requests: write')}`;
  }
}
