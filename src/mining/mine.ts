import type { z } from 'zod';
import type { Task } from '../dataset/task.ts';
import { Failure } from '../shared/errors.ts';
import { findDecision } from './candidate.ts';
import { type GitHubReader, Pause } from './github-reader.ts';
import {
  commitSchema,
  eventsSchema,
  type GitHubIssue,
  issuesSchema,
  pullSchema,
  readTimeline,
} from './github-records.ts';

/** Results for a repository so far, from which a later run continues. */
export interface Mined {
  /** `owner/name` */
  readonly repository: string;
  /** Page of the repository, such as `https://github.com/owner/name`. */
  readonly page: string;
  readonly tasks: readonly Task[];
  /** Numbers of the issues already read. */
  readonly read: readonly number[];
  /** Issues with several proposals that do not make a task. */
  readonly leftOut: readonly { readonly issue: number; readonly reason: string }[];
}

export interface MiningResult extends Mined {
  /** Why it ended early; null if all issues were read. */
  readonly stopped: { readonly reason: string; readonly wanted: boolean } | null;
}

interface MineOptions {
  readonly maxTasks: number;
  onProgress(mined: Mined): void;
}

/** Maximum number of pages in a discussion; a longer one is impossible to follow. */
const MAX_TIMELINE_PAGES = 5;

/**
 * Reads closed issues, newest first, until it has enough tasks.
 * @throws Failure if GitHub is unreachable or denies access
 */
export async function mine(before: Mined, reader: GitHubReader, options: MineOptions): Promise<MiningResult> {
  const { repository } = before;
  const tasks = [...before.tasks];
  const read = new Set(before.read);
  const leftOut = [...before.leftOut];
  let { page } = before;
  const mined = (): Mined => ({ repository, page, tasks: [...tasks], read: [...read], leftOut: [...leftOut] });
  const enough = (): MiningResult['stopped'] =>
    tasks.length < options.maxTasks ? null : { reason: `there are ${tasks.length} tasks (--max-tasks)`, wanted: true };
  if (enough() !== null) return { ...mined(), stopped: enough() };
  try {
    let place: string | null = '/issues?state=closed&sort=created&direction=desc&per_page=100';
    while (place !== null) {
      const issues: { data: readonly GitHubIssue[]; next: string | null } | null = await reader.get(
        place,
        issuesSchema,
      );
      if (issues === null) throw notFound(repository);
      for (const issue of issues.data) {
        if (issue.pull_request != null || read.has(issue.number) || isUndecided(issue)) continue;
        page = issue.html_url.replace(/\/issues\/\d+$/, '');
        // A renamed repository responds with its new name.
        const found = await taskOf(issue, page.split('/').slice(-2).join('/'), reader);
        read.add(issue.number);
        if (found === null) continue;
        if ('reason' in found) leftOut.push({ issue: issue.number, reason: found.reason });
        else tasks.push(found);
        if (enough() !== null) return { ...mined(), stopped: enough() };
      }
      options.onProgress(mined());
      place = issues.next;
    }
    return { ...mined(), stopped: null };
  } catch (error) {
    if (!(error instanceof Pause)) throw error;
    return { ...mined(), stopped: { reason: error.message, wanted: error.wanted } };
  }
}

const isUndecided = ({ state_reason: reason }: GitHubIssue): boolean =>
  reason === 'not_planned' || reason === 'duplicate';

/** The task of an issue, the reason it has none, or null if there was no decision. */
async function taskOf(
  issue: GitHubIssue,
  repository: string,
  reader: GitHubReader,
): Promise<Task | { readonly reason: string } | null> {
  const timeline = await timelineOf(issue.number, reader);
  if ('reason' in timeline) return timeline;
  const found = findDecision(issue, timeline, repository);
  if (found === null || 'reason' in found) return found;
  const commit = await commitOf(found.fix, reader);
  if (commit === null) return { reason: 'its fix is not one commit of the repository' };
  const task = { ...found.task, commit };
  const texts = [task.description, ...task.proposals.map(({ text }) => text)];
  return texts.some(text => text.includes(commit.slice(0, 7)))
    ? { reason: 'a text names the commit of the fix' }
    : task;
}

async function timelineOf(
  issue: number,
  reader: GitHubReader,
): Promise<ReturnType<typeof readTimeline> | { readonly reason: string }> {
  const events: z.infer<typeof eventsSchema> = [];
  let place: string | null = `/issues/${issue}/timeline?per_page=100`;
  for (let pages = 0; place !== null; pages++) {
    if (pages === MAX_TIMELINE_PAGES) return { reason: 'its discussion is too long' };
    const answer: { data: z.infer<typeof eventsSchema>; next: string | null } | null = await reader.get(
      place,
      eventsSchema,
    );
    if (answer === null) return { reason: 'it was moved or deleted' };
    events.push(...answer.data);
    place = answer.next;
  }
  return readTimeline(events);
}

/**
 * The commit that merged a pull request (merge, squash or single commit), whose parent has no part of the fix. Null for
 * several rebased commits, because the last one's parent has part of the fix.
 */
async function commitOf(pull: number, reader: GitHubReader): Promise<string | null> {
  const answer = await reader.get(`/pulls/${pull}`, pullSchema);
  const sha = answer?.data.merge_commit_sha;
  if (answer === null || sha == null) return null;
  const { commits, additions, deletions } = answer.data;
  const commit = (await reader.get(`/commits/${sha}`, commitSchema))?.data;
  if (commit === undefined || commit.parents.length === 0) return null;
  const isWhole = commits === 1 || commit.parents.length > 1 || commit.stats?.total === additions + deletions;
  return isWhole ? commit.sha : null;
}

function notFound(repository: string): Failure {
  return new Failure('configuration', `there is no repository ${repository}, or the token cannot read it`, {
    hint: 'Check the spelling. For a private repository, use a token that may read its issues, pull requests and contents.',
  });
}
