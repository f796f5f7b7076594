import { findAcceptance } from '../github/acceptance.ts';
import { type Check, postCheck } from '../github/check-run.ts';
import { type Comment, type PostedComment, postComment } from '../github/comment.ts';
import { annotate } from '../github/outputs.ts';
import { reasonOf } from '../github/status.ts';
import type { Acceptance } from '../history/acceptance.ts';
import { renderComment } from '../report/comment.ts';
import { failureHeadline, renderFailure } from '../report/failure.ts';
import { headline } from '../report/headline.ts';
import type { Report } from '../report/report.ts';
import { renderSummary } from '../report/summary.ts';
import { oneLine } from '../report/untrusted.ts';
import type { Rendered } from '../report/write.ts';
import { EXIT, type Failure } from '../shared/errors.ts';
import type { Context } from './context.ts';

/** Outcome of a run for the pull request and its commit. */
export interface PublishedRun extends Pick<Comment, 'body' | 'verdict' | 'accepted' | 'at' | 'difference'> {
  /** Whether the change does not affect the model. */
  readonly unchanged: boolean;
  readonly check: Pick<Check, 'conclusion' | 'title' | 'summary' | 'annotations'>;
}

/** GitHub's limit for the summary of a check run. */
const CHECK_LIMIT = 65_535;

export function publishedRun(
  report: Report,
  rendered: Rendered,
  {
    accepted,
    annotations,
    uploaded,
  }: Pick<PublishedRun, 'accepted'> & Pick<Check, 'annotations'> & { readonly uploaded: boolean },
): PublishedRun {
  const fits = (text: string): boolean => Buffer.byteLength(text) <= CHECK_LIMIT;
  const summary = fits(rendered.summary) ? rendered.summary : renderSummary(report, { limit: CHECK_LIMIT });
  return {
    body: earlier => renderComment(report, { earlier, uploaded }),
    verdict: report.verdict.kind,
    accepted,
    at: report.finishedAt,
    difference: report.comparison?.difference ?? null,
    unchanged: report.verdict.cause === 'no-change',
    check: {
      conclusion: conclusionOf(report.verdict),
      title: headline(report),
      summary: fits(summary) ? summary : rendered.comment,
      annotations,
    },
  };
}

/** @param now milliseconds since the epoch */
export function publishedFailure(failure: Failure, { run }: Context, now: number): PublishedRun {
  const body: PublishedRun['body'] = earlier => renderFailure(failure, earlier, run.url);
  const title = failureHeadline(failure);
  const check = { conclusion: 'action_required', title, summary: body([]), annotations: [] } as const;
  const at = new Date(now).toISOString();
  return { body, verdict: 'error', accepted: null, at, difference: null, unchanged: false, check };
}

/**
 * Required checks accept `neutral`, so an outage must not end in it, and `failure` would look like a regression.
 * `action_required` blocks the merge and shows that a person has to rerun it.
 */
function conclusionOf({ kind, exitCode }: Report['verdict']): Check['conclusion'] {
  if (kind === 'error') return 'action_required';
  if (exitCode !== EXIT.passed) return 'failure';
  return kind === 'passed' || kind === 'measured' ? 'success' : 'neutral';
}

/**
 * Writes comment and check run, and returns the comment if it was posted. Failed writes do not change the verdict.
 * Without a check run, annotations go into the log, where GitHub reads them too.
 */
export async function publish(
  outcome: PublishedRun,
  { inputs, plan, run }: Context,
  liveComment: number | null,
): Promise<PostedComment | null> {
  const { action, settings } = inputs;
  const { id } = settings;
  const token = action['github-token'];
  const { checkedCommit, pullRequest, into } = plan;
  const check =
    action.check && checkedCommit !== null
      ? { headSha: checkedCommit, id, pullRequest: pullRequest?.number ?? null, into, ...outcome.check }
      : null;
  const problem = check && (await postCheck(run, token, check));
  if (problem !== null) annotate('notice', problem);
  if (check === null || problem !== null) {
    for (const { level, message, path, lines } of outcome.check.annotations) {
      annotate(level === 'failure' ? 'error' : level, message, { file: path, line: lines.from, endLine: lines.to });
    }
  }
  if (pullRequest === null || action.comment === 'false') return null;
  const onlyUpdates = outcome.unchanged && action.comment !== 'always';
  const posted = await postComment(
    run,
    token,
    { ...pullRequest, id, ...outcome, onlyUpdates },
    { posted: liveComment },
  );
  if (posted.kind === 'posted') return posted;
  if (posted.kind === 'not-posted') annotate('notice', posted.reason);
  return null;
}

/** A drop accepted by a person with write access is still a drop, but no longer fails the build. */
export async function withAcceptance(
  report: Report,
  { inputs: { settings, action }, plan: { pullRequest }, run }: Context,
): Promise<{ readonly report: Report; readonly accepted: Acceptance | null }> {
  const refused = { report, accepted: null };
  if (pullRequest === null || report.kind !== 'gate' || report.verdict.kind !== 'regressed') return refused;
  try {
    const found = await findAcceptance(run, action['github-token'], { ...pullRequest, id: settings.id });
    if (found === null) return refused;
    const text = `Accepted by ${found.by}: ${oneLine(found.reason, 300)}`;
    const verdict = { ...report.verdict, exitCode: EXIT.passed };
    return {
      report: { ...report, verdict, notes: [{ kind: 'warning', text }, ...report.notes] },
      accepted: found,
    };
  } catch (error) {
    annotate('notice', `Could not check whether the drop was accepted: ${reasonOf(error, 'pull-requests: write')}`);
    return refused;
  }
}
