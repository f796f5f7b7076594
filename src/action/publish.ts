import type { ActionOnly, Settings } from '../config/settings.ts';
import { findAcceptance } from '../github/acceptance.ts';
import { type Check, postCheck } from '../github/check-run.ts';
import { type Comment, postComment } from '../github/comment.ts';
import type { Event } from '../github/event.ts';
import { annotate } from '../github/outputs.ts';
import type { Run } from '../github/run.ts';
import { reasonOf } from '../github/status.ts';
import type { Acceptance } from '../history/acceptance.ts';
import { renderComment } from '../report/comment.ts';
import { failureHeadline, renderFailure } from '../report/failure.ts';
import { oneLine } from '../report/foreign.ts';
import { headline } from '../report/phrases.ts';
import type { Report } from '../report/report.ts';
import { renderSummary } from '../report/summary.ts';
import { EXIT, type Failure } from '../shared/errors.ts';
import type { Verdict } from '../verdict/verdict.ts';

/** What came out of a run, as the pull request and its commit are told. */
export interface News extends Pick<Comment, 'body' | 'verdict' | 'accepted' | 'at' | 'difference'> {
  readonly check: Pick<Check, 'conclusion' | 'title' | 'summary' | 'annotations'>;
}

/** Where it is told. */
export interface Place {
  readonly settings: Settings;
  readonly action: ActionOnly;
  readonly event: Event;
  readonly run: Run;
}

/** GitHub's limit for the summary of a check run. */
const CHECK_LIMIT = 65_535;

export function newsOf(report: Report, accepted: number | null, annotations: Check['annotations']): News {
  const summary = renderSummary(report, { limit: CHECK_LIMIT });
  return {
    body: earlier => renderComment(report, { earlier }),
    verdict: report.verdict.kind,
    accepted,
    at: report.finishedAt,
    difference: report.comparison?.difference ?? null,
    check: {
      conclusion: conclusionOf(report.verdict),
      title: headline(report),
      summary: Buffer.byteLength(summary) <= CHECK_LIMIT ? summary : renderComment(report),
      annotations,
    },
  };
}

/** @param now milliseconds since the epoch */
export function newsOfFailure(failure: Failure, { run }: Place, now: number): News {
  const body: News['body'] = earlier => renderFailure(failure, earlier, run.url);
  const title = failureHeadline(failure);
  const check = { conclusion: 'action_required', title, summary: body([]), annotations: [] } as const;
  return { body, verdict: 'error', accepted: null, at: new Date(now).toISOString(), difference: null, check };
}

/**
 * A required check takes `neutral` for a pass, so an outage must not end in it; nor must it read as a regression,
 * which `failure` would. `action_required` holds the merge back and says that somebody has to start it again.
 */
function conclusionOf({ kind, exitCode }: Verdict): Check['conclusion'] {
  if (kind === 'error') return 'action_required';
  if (exitCode !== EXIT.passed) return 'failure';
  return kind === 'passed' ? 'success' : 'neutral';
}

/**
 * Writes comment and check run, and gives the comment's address; what cannot be written changes no verdict.
 * Annotations without a check run of their own go into the log, where GitHub reads them too.
 */
export async function publish(news: News, { settings: { id }, action, event, run }: Place): Promise<string | null> {
  const token = action['github-token'];
  const check = action.check && 'headSha' in event ? { headSha: event.headSha, id, ...news.check } : null;
  const problem = check && (await postCheck(run, token, check));
  if (problem !== null) annotate('notice', problem);
  if (check === null || problem !== null) {
    for (const { level, message, path, lines } of news.check.annotations) {
      annotate(level === 'failure' ? 'error' : level, message, { file: path, line: lines.from, endLine: lines.to });
    }
  }
  if (event.kind !== 'pull-request' || !action.comment) return null;
  const posted = await postComment(run, token, { number: event.number, headSha: event.headSha, id, ...news });
  if (posted.kind === 'posted') return posted.url;
  annotate('notice', posted.reason);
  return null;
}

/** A drop that somebody with write access has accepted stays a drop, and no longer fails the build. */
export async function withAcceptance(
  report: Report,
  { settings: { id }, action, event, run }: Place,
): Promise<{ readonly report: Report; readonly accepted: Acceptance | null }> {
  const refused = { report, accepted: null };
  if (event.kind !== 'pull-request' || report.verdict.kind !== 'regressed') return refused;
  try {
    const found = await findAcceptance(run, action['github-token'], { ...event, id });
    if (found === null) return refused;
    const text = `Accepted for this commit by ${found.by}: ${oneLine(found.reason, 300)}`;
    const verdict = { ...report.verdict, exitCode: EXIT.passed };
    return {
      report: { ...report, verdict, notes: [{ kind: 'warning', text }, ...report.notes] },
      accepted: found,
    };
  } catch (error) {
    annotate('notice', `No acceptance of the drop could be looked for: ${reasonOf(error, 'pull-requests: write')}`);
    return refused;
  }
}
