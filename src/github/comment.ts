import pRetry from 'p-retry';
import type { Told } from '../report/told.ts';
import { type Marker, readConversation, readEarlier, readMarker, writeMarker, writeTold } from './conversation.ts';
import type { Run } from './run.ts';
import { isRateLimit, reasonOf, statusOf } from './status.ts';

export interface Comment extends Pick<Marker, 'headSha' | 'verdict' | 'accepted'>, Pick<Told, 'at' | 'difference'> {
  /** Pull request. */
  readonly number: number;
  /** Gate; a pull request has one comment for each. */
  readonly id: string;
  /** Markdown, at most 60,000 characters: GitHub takes 65,536, and what the comment says of itself needs some. */
  body(earlier: readonly Told[]): string;
}

export type Posted =
  | {
      readonly kind: 'posted';
      readonly url: string;
      /** Number of the comment. */
      readonly comment: number;
    }
  | {
      readonly kind: 'not-posted';
      readonly cause: 'superseded' | 'forbidden' | 'locked' | 'rejected' | 'unreachable';
      /** One sentence for people, with what to do. */
      readonly reason: string;
    };

/** Bound of writing and looking again when other jobs write at the same time. */
const MAX_WRITES = 5;

/**
 * Writes the gate's one comment of a pull request: made once, updated after. It never throws, because a comment that
 * cannot be written must not change a verdict. A run that is older than the comment, or whose commit is no longer
 * the head, leaves it alone; so does one that still measures, where a drop was told at its commit.
 */
export async function postComment(run: Run, token: string, comment: Comment): Promise<Posted> {
  try {
    return await pRetry(() => writeUntilItStands(run, token, comment), {
      retries: 2,
      minTimeout: 500,
      shouldRetry: ({ error }) => statusOf(error) >= 500,
    });
  } catch (error) {
    return notPosted(error);
  }
}

/**
 * Writes anew what this run has posted while it measures, with two requests and no second try. It never throws, and
 * leaves alone what is no longer its own.
 * @param posted number of the comment
 */
export async function refreshComment(run: Run, token: string, posted: number, comment: Comment): Promise<Posted> {
  try {
    const { connect } = await import('./client.ts');
    const { octokit, repository } = connect(run, token);
    const { data } = await octokit.rest.issues.getComment({ ...repository, comment_id: posted });
    const marker = readMarker(data.body ?? '', comment.id);
    if (marker?.run !== run.id || marker.attempt !== run.attempt || marker.verdict !== 'measuring') {
      return superseded('another run has written it');
    }
    const body = bodyOf(run, comment, data.body ?? '');
    await octokit.rest.issues.updateComment({ ...repository, comment_id: posted, body });
    return { kind: 'posted', url: data.html_url, comment: posted };
  } catch (error) {
    return notPosted(error);
  }
}

/** The comment with what it says of itself: which run it is from, and what it and those before it told. */
function bodyOf(run: Run, comment: Comment, before: string): string {
  const earlier = readEarlier(before, run);
  const { at, headSha, verdict, difference } = comment;
  const told = writeTold([{ at, run: run.id, attempt: run.attempt, headSha, verdict, difference }, ...earlier]);
  return `${writeMarker(comment.id, run, comment)}\n${told}\n${comment.body(earlier)}`;
}

/** GitHub cannot update on a condition, so each write is followed by a look at what stands there now. */
async function writeUntilItStands(run: Run, token: string, comment: Comment): Promise<Posted> {
  const { connect } = await import('./client.ts');
  const connection = connect(run, token);
  const { octokit, repository } = connection;
  const { issues, pulls } = octokit.rest;

  const pull = await pulls.get({ ...repository, pull_number: comment.number });
  if (pull.data.head.sha !== comment.headSha) {
    return superseded(`the pull request has moved on to ${pull.data.head.sha.slice(0, 7)}`);
  }

  for (let writes = 0; ; writes++) {
    const { ours } = await readConversation(connection, comment.number, comment.id);
    const [first, ...doubles] = ours;
    const order = first === undefined ? -1 : orderOf(first.marker, run, comment);
    if (order > 0) return superseded('a newer run has written it');
    if (first !== undefined && writes > 0 && order === 0) {
      for (const double of doubles)
        await unlessGone(issues.deleteComment({ ...repository, comment_id: double.comment.id }));
      return { kind: 'posted', url: first.comment.html_url, comment: first.comment.id };
    }
    // Whoever accepts a drop answers the comment that told of it.
    if (comment.verdict === 'measuring' && isDropAt(first?.marker, comment)) {
      return superseded('the drop at this commit stays told until there is another verdict');
    }
    if (writes === MAX_WRITES) throw new Error('other jobs kept changing the comment');
    const body = bodyOf(run, comment, first?.comment.body ?? '');
    if (first === undefined) await issues.createComment({ ...repository, issue_number: comment.number, body });
    else await unlessGone(issues.updateComment({ ...repository, comment_id: first.comment.id, body }));
  }
}

/** Positive when what stands there is newer than what is to be written: of one run, the verdict is the newest. */
function orderOf(there: Marker, run: Run, { verdict }: Comment): number {
  const stage = (of: Told['verdict']): number => (of === 'measuring' ? 0 : 1);
  return there.run - run.id || there.attempt - run.attempt || stage(there.verdict) - stage(verdict);
}

function isDropAt(there: Marker | undefined, { headSha }: Comment): boolean {
  return there?.verdict === 'regressed' && there.headSha === headSha;
}

/** Somebody may delete a comment between a look and a write. */
async function unlessGone(request: Promise<unknown>): Promise<void> {
  try {
    await request;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}

const superseded = (why: string): Posted => ({
  kind: 'not-posted',
  cause: 'superseded',
  reason: `The comment was left alone: ${why}.`,
});

function notPosted(error: unknown): Posted {
  const status = statusOf(error);
  const locked = status === 403 && error instanceof Error && /\blocked\b/i.test(error.message);
  const cause = locked
    ? 'locked'
    : isRateLimit(error)
      ? 'unreachable'
      : [401, 403, 404].includes(status)
        ? 'forbidden'
        : status >= 400 && status < 500
          ? 'rejected'
          : 'unreachable';
  const reason = locked ? 'the conversation is locked.' : reasonOf(error, 'pull-requests: write');
  return { kind: 'not-posted', cause, reason: `The comment could not be written: ${reason}` };
}
