import pRetry from 'p-retry';
import { type Marker, readConversation, writeMarker } from './conversation.ts';
import type { Run } from './run.ts';
import { isRateLimit, reasonOf, statusOf } from './status.ts';

export interface Comment extends Pick<Marker, 'headSha' | 'verdict' | 'accepted'> {
  /** Pull request. */
  readonly number: number;
  /** Gate; a pull request has one comment for each. */
  readonly id: string;
  /** Markdown, at most 65,000 characters: GitHub takes 65,536, and the marker needs some. */
  readonly body: string;
}

export type Posted =
  | { readonly kind: 'posted'; readonly url: string }
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
 * the head, leaves it alone.
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
  const body = `${writeMarker(comment.id, run, comment)}\n${comment.body}`;

  for (let writes = 0; ; writes++) {
    const { ours } = await readConversation(connection, comment.number, comment.id);
    const [first, ...doubles] = ours;
    const order = first === undefined ? -1 : first.marker.run - run.id || first.marker.attempt - run.attempt;
    if (order > 0) return superseded('a newer run has written it');
    if (first !== undefined && writes > 0 && order === 0) {
      for (const double of doubles)
        await unlessGone(issues.deleteComment({ ...repository, comment_id: double.comment.id }));
      return { kind: 'posted', url: first.comment.html_url };
    }
    if (writes === MAX_WRITES) throw new Error('other jobs kept changing the comment');
    if (first === undefined) await issues.createComment({ ...repository, issue_number: comment.number, body });
    else await unlessGone(issues.updateComment({ ...repository, comment_id: first.comment.id, body }));
  }
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
