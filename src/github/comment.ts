import { setTimeout } from 'node:timers/promises';
import type { EarlierVerdict } from '../report/earlier-verdict.ts';
import type { Connection } from './client.ts';
import {
  type CommentThread,
  type Marker,
  readConversation,
  readEarlier,
  readMarker,
  writeEarlier,
  writeMarker,
} from './conversation.ts';
import { throughOutages } from './retry.ts';
import { isRateLimit, reasonOf, statusOf } from './status.ts';
import type { Run } from './workflow-run.ts';

export interface Comment
  extends Pick<Marker, 'headSha' | 'verdict' | 'accepted'>,
    Pick<EarlierVerdict, 'at' | 'difference'> {
  /** Pull request. */
  readonly number: number;
  /** Gate; each has its own comment on a pull request. */
  readonly id: string;
  /** Whether to only update an earlier comment, not create one. */
  readonly onlyUpdates: boolean;
  /** Markdown, at most 60,000 characters: GitHub allows 65,536, some of which the comment's metadata needs. */
  body(earlier: readonly EarlierVerdict[]): string;
}

export interface PostedComment {
  readonly kind: 'posted';
  readonly url: string;
  /** Id of the comment. */
  readonly comment: number;
  /** Its Markdown, without the hidden metadata. */
  readonly body: string;
}

export type Posted =
  | PostedComment
  /** There was no earlier comment to update. */
  | { readonly kind: 'not-needed' }
  | {
      readonly kind: 'not-posted';
      readonly cause: 'superseded' | 'forbidden' | 'locked' | 'rejected' | 'unreachable';
      /** One sentence with the reason and what to do. */
      readonly reason: string;
    };

/** Maximum attempts while other jobs write at the same time. */
const MAX_WRITES = 5;
/** Maximum attempts to see the latest write in the list. */
const MAX_WAITS = 4;

export interface PostOptions {
  /** Id of the comment this run already posted; null if none. */
  readonly posted?: number | null;
  /** Wait before reading the list of comments again, because it lags behind a write by up to a second. */
  readonly settleMs?: number;
}

/**
 * Creates or updates the gate's comment on a pull request. Never throws, because a failed comment must not change a
 * verdict. Does not touch the comment if the run is older than it, if the run's commit is no longer the head, or if the
 * run is still measuring and a drop was already reported at its commit.
 */
export async function postComment(
  run: Run,
  token: string,
  comment: Comment,
  { posted = null, settleMs = 1500 }: PostOptions = {},
): Promise<Posted> {
  try {
    return await throughOutages(() => writeUntilStable(run, token, comment, posted, settleMs));
  } catch (error) {
    return notPosted(error);
  }
}

/**
 * Updates this run's comment during measuring, with two requests and no retry. Never throws, and does not touch a
 * comment that another run has taken over.
 * @param posted id of the comment
 */
export async function refreshComment(run: Run, token: string, posted: number, comment: Comment): Promise<Posted> {
  try {
    const { connect } = await import('./client.ts');
    const { octokit, repository } = await connect(run, token);
    const { data } = await octokit.rest.issues.getComment({ ...repository, comment_id: posted });
    const marker = readMarker(data.body ?? '', comment.id);
    if (marker?.run !== run.id || marker.attempt !== run.attempt || marker.verdict !== 'measuring') {
      return superseded('another run has written it');
    }
    const { body, whole } = bodyOf(run, comment, data.body ?? '');
    await octokit.rest.issues.updateComment({ ...repository, comment_id: posted, body: whole });
    return { kind: 'posted', url: data.html_url, comment: posted, body };
  } catch (error) {
    return notPosted(error);
  }
}

/** The comment's Markdown, and the full text with metadata: its run, and results of this and earlier runs. */
function bodyOf(run: Run, comment: Comment, before: string): { readonly body: string; readonly whole: string } {
  const earlier = readEarlier(before, run);
  const { at, headSha, verdict, difference } = comment;
  const verdicts = writeEarlier([{ at, run: run.id, attempt: run.attempt, headSha, verdict, difference }, ...earlier]);
  const body = comment.body(earlier);
  return { body, whole: `${writeMarker(comment.id, run, comment)}\n${verdicts}\n${body}` };
}

/** GitHub has no conditional updates, so each write is checked by reading again. */
async function writeUntilStable(
  run: Run,
  token: string,
  comment: Comment,
  posted: number | null,
  settleMs: number,
): Promise<Posted> {
  const { connect } = await import('./client.ts');
  const connection = await connect(run, token);
  const { octokit, repository } = connection;
  const { issues, pulls } = octokit.rest;
  const remove = (one: OurComment) => unlessGone(issues.deleteComment({ ...repository, comment_id: one.comment.id }));

  const [pull, first] = await Promise.all([
    pulls.get({ ...repository, pull_number: comment.number }),
    look(connection, comment, posted, 0),
  ]);
  if (pull.data.head.sha !== comment.headSha) {
    return superseded(`the pull request has moved on to ${pull.data.head.sha.slice(0, 7)}`);
  }

  /** This run's last write, which the list may not show yet. */
  let own = posted;
  /** The comment this call created, which it may keep or remove. Older ones belong to the newest run. */
  let created: number | null = null;
  let body = '';
  const order = ({ marker }: OurComment): number => orderOf(marker, run, comment);
  const lookAgain = () => look(connection, comment, own, created === null ? 0 : settleMs);
  for (let ours = first, writes = 0, looks = 0; ; ours = await lookAgain(), looks++) {
    const double = ours.find(one => one.comment.id === created && order(one) === 0);
    if (ours.some(one => order(one) > 0)) {
      // Another job may be taking over the duplicate, so it is only removed if it is still there on the second check.
      if (double !== undefined && looks < 2) continue;
      if (double !== undefined) await remove(double);
      return superseded('a newer run has written it');
    }
    // Jobs of the same run and attempt agree on the oldest comment.
    const isSecond = ours.some(one => double !== undefined && one.comment.id < double.comment.id && order(one) === 0);
    if (double !== undefined && isSecond) await remove(double);
    const target = isSecond ? ours.find(one => order(one) === 0) : (double ?? ours[0]);
    if (isSecond) created = null;
    if (target !== undefined && writes > 0 && !isSecond && order(target) === 0) {
      for (const other of ours) if (other !== target) await remove(other);
      return { kind: 'posted', url: target.comment.html_url, comment: target.comment.id, body };
    }
    // A drop is accepted by replying to the comment that reported it.
    if (comment.verdict === 'measuring' && isDropAt(target?.marker, comment)) {
      return superseded('it reports a drop at this commit, and stays until there is another verdict');
    }
    if (target === undefined && comment.onlyUpdates) return { kind: 'not-needed' };
    if (writes++ === MAX_WRITES) throw new Error('other jobs kept changing the comment');
    const next = bodyOf(run, comment, target?.comment.body ?? '');
    body = next.body;
    if (target === undefined) {
      const { data } = await issues.createComment({ ...repository, issue_number: comment.number, body: next.whole });
      created = data.id;
      own = data.id;
    } else {
      own = target.comment.id;
      await unlessGone(issues.updateComment({ ...repository, comment_id: own, body: next.whole }));
    }
  }
}

type OurComment = CommentThread['ours'][number];

/**
 * The gate's own comments, oldest first. The one that this run wrote is read by id, because the list may lack it or
 * show an old version.
 * @param settleMs wait until the list shows it; duplicates by other jobs appear within the same time
 */
async function look(
  connection: Connection,
  { number, id }: Comment,
  own: number | null,
  settleMs: number,
): Promise<OurComment[]> {
  for (let waits = 0; ; waits++) {
    if (settleMs > 0) await setTimeout(settleMs);
    const { ours } = await readConversation(connection, number, id);
    if (own === null) return [...ours];
    const listed = ours.some(({ comment }) => comment.id === own);
    if (!listed && settleMs > 0 && waits < MAX_WAITS) continue;
    const fresh = await readOwn(connection, own, id);
    const others = ours.filter(({ comment }) => comment.id !== own);
    return [...others, ...fresh].sort((a, b) => a.comment.id - b.comment.id);
  }
}

/** One of our comments by id; empty if it was deleted. */
async function readOwn({ octokit, repository }: Connection, own: number, id: string): Promise<OurComment[]> {
  try {
    const { data } = await octokit.rest.issues.getComment({ ...repository, comment_id: own });
    const marker = readMarker(data.body ?? '', id);
    return marker === null ? [] : [{ comment: data, marker }];
  } catch (error) {
    if (statusOf(error) === 404) return [];
    throw error;
  }
}

/** Positive if the existing comment is newer than the one to write. Within a run, the verdict is the newest. */
function orderOf(there: Marker, run: Run, { verdict }: Comment): number {
  const stage = (of: EarlierVerdict['verdict']): number => (of === 'measuring' ? 0 : 1);
  return there.run - run.id || there.attempt - run.attempt || stage(there.verdict) - stage(verdict);
}

function isDropAt(there: Marker | undefined, { headSha }: Comment): boolean {
  return there?.verdict === 'regressed' && there.headSha === headSha;
}

/** A comment may be deleted between a read and a write. */
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
  reason: `The comment was not updated: ${why}.`,
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
