import pRetry from 'p-retry';
import { z } from 'zod';
import type { Run } from './run.ts';

export interface Comment {
  /** Pull request. */
  readonly number: number;
  /** Commit that the comment speaks of. */
  readonly headSha: string;
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

/** For one try: a GitHub that hangs must not hold the job. */
const TIMEOUT_MS = 30_000;

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
  // 140 ms of start-up that only pull requests need.
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: run.apiUrl });
  const request = { signal: AbortSignal.timeout(TIMEOUT_MS) };
  const repository = { owner: run.repository.owner, repo: run.repository.name, request };
  const { issues, pulls } = octokit.rest;

  const pull = await pulls.get({ ...repository, pull_number: comment.number });
  if (pull.data.head.sha !== comment.headSha) {
    return superseded(`the pull request has moved on to ${pull.data.head.sha.slice(0, 7)}`);
  }
  // Of all ways to ask, only this one answers every kind of token, the workflow's own included.
  const login = viewerSchema.parse(await octokit.graphql('{ viewer { login } }', { request })).viewer.login;
  const body = `${marker(comment.id, run)}\n${comment.body}`;

  for (let writes = 0; ; writes++) {
    const all = await octokit.paginate(issues.listComments, {
      ...repository,
      issue_number: comment.number,
      per_page: 100,
    });
    const ours = all.flatMap(({ id, html_url: url, user, body }) => {
      const writer = user?.login === login ? readMarker(body ?? '', comment.id) : null;
      return writer === null ? [] : [{ id, url, writer }];
    });
    const [first, ...doubles] = ours.sort((a, b) => a.id - b.id);
    const order = first === undefined ? -1 : first.writer.run - run.id || first.writer.attempt - run.attempt;
    if (order > 0) return superseded('a newer run has written it');
    if (first !== undefined && writes > 0 && order === 0) {
      for (const double of doubles) await unlessGone(issues.deleteComment({ ...repository, comment_id: double.id }));
      return { kind: 'posted', url: first.url };
    }
    if (writes === MAX_WRITES) throw new Error('other jobs kept changing the comment');
    if (first === undefined) await issues.createComment({ ...repository, issue_number: comment.number, body });
    else await unlessGone(issues.updateComment({ ...repository, comment_id: first.id, body }));
  }
}

const viewerSchema = z.object({ viewer: z.object({ login: z.string() }) });

/** The first line of the comment, invisible there. Only at the very start does it count: a body can quote it. */
const marker = (id: string, run: Run): string => `<!-- swelancer-gate ${id} run ${run.id} attempt ${run.attempt} -->`;

function readMarker(body: string, id: string): { readonly run: number; readonly attempt: number } | null {
  const match = /^<!-- swelancer-gate (\S+) run (\d+) attempt (\d+) -->/.exec(body);
  return match?.[1] === id ? { run: Number(match[2]), attempt: Number(match[3]) } : null;
}

/** Somebody may delete a comment between a look and a write. */
async function unlessGone(request: Promise<unknown>): Promise<void> {
  try {
    await request;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}

/** HTTP status; 500 for a connection that failed, as Octokit has it; 0 for anything else. */
function statusOf(error: unknown): number {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 0;
}

const superseded = (why: string): Posted => ({
  kind: 'not-posted',
  cause: 'superseded',
  reason: `The comment was left alone: ${why}.`,
});

function notPosted(error: unknown): Posted {
  const message = error instanceof Error ? error.message : String(error);
  const status = statusOf(error);
  const because = (cause: 'forbidden' | 'locked' | 'rejected' | 'unreachable', reason: string): Posted => ({
    kind: 'not-posted',
    cause,
    reason: `The comment could not be written: ${reason}`,
  });
  if (status === 403 && /\blocked\b/i.test(message)) return because('locked', 'the conversation is locked.');
  if (status === 429 || (status === 403 && /rate limit/i.test(message))) {
    return because('unreachable', "GitHub's rate limit is used up.");
  }
  if (status === 401 || status === 403 || status === 404) {
    return because(
      'forbidden',
      `the token is not allowed to (${status}). Give the job "permissions: pull-requests: write"; a pull request from a fork gets a token that can only read.`,
    );
  }
  if (status >= 400 && status < 500) return because('rejected', `GitHub refused it (${status}: ${message}).`);
  return because('unreachable', `GitHub did not answer as expected (${message}).`);
}
