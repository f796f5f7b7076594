import type { Task } from '../dataset/task.ts';
import { randomFrom } from '../shared/random.ts';
import type { GitHubIssue, IssueTimeline } from './github-records.ts';
import { mentions, plainTitle, revealsAnswer, withoutPeople, withoutTraces } from './hidden-answer.ts';

/** A decision in an issue: several proposals, one of which was merged. */
export interface MiningCandidate {
  /** Without its commit, which is determined last. */
  readonly task: Omit<Task, 'commit'>;
  /** Number of the merged pull request. */
  readonly fix: number;
}

/** A candidate, the reason an issue with several proposals is not one, or null if there was no decision. */
export type Finding = MiningCandidate | { readonly reason: string } | null;

/** Allowed length of a proposal in characters. Shorter ones say nothing; longer ones are logs or whole files. */
const LENGTH = { min: 40, max: 10_000 };

/** A heading such as "## Proposal", or the same in bold. */
const PROPOSAL = /^ {0,3}(?:#{1,6} ?|\*\*)(?:updated )?proposal\b/im;

interface Proposed {
  readonly text: string;
  readonly author: string;
  readonly isChosen: boolean;
}

/**
 * Finds the decision in an issue. Proposals are comments with such a heading, or pull requests that close the issue. The
 * correct one is by the author of the merged pull request. Bots are ignored.
 * @param repository `owner/name`
 */
export function findDecision(issue: GitHubIssue, timeline: IssueTimeline, repository: string): Finding {
  const pulls = closingPulls(issue, timeline, repository);
  const merged = pulls.filter(pull => pull.pull_request?.merged_at != null);
  const [fix] = merged;
  const inComments = latestByAuthor(
    timeline.comments
      .filter(({ body, user }) => PROPOSAL.test(body ?? '') && !isBot(user))
      .map(({ body, user }, index) => {
        const isChosen = user != null && user.login === fix?.user?.login;
        return { text: body ?? '', author: user?.login ?? `deleted account ${index}`, isChosen };
      }),
  );
  const proposed = inComments.length > 1 ? inComments : proposedByPulls(pulls, fix);
  if (proposed.length < 2) return null;
  if (fix === undefined) return { reason: 'no pull request that closes it was merged' };
  if (merged.length > 1) return { reason: `${merged.length} pull requests that close it were merged` };
  if (!proposed.some(({ isChosen }) => isChosen)) {
    return {
      reason: fix.user == null ? 'the author of the fix is unknown' : 'the author of the fix had proposed nothing',
    };
  }

  const traces = { repository, pulls: pulls.map(({ number }) => number) };
  const usable = proposed
    .map(proposal => ({ ...proposal, text: withoutTraces(proposal.text, traces) }))
    .filter(({ text }) => text.length >= LENGTH.min && text.length <= LENGTH.max);
  const title = plainTitle(issue.title);
  const people = proposed.map(({ author }) => author);
  const description = withoutPeople(withoutTraces(issue.body ?? '', traces), people);
  if (title === '' || description === '') return { reason: 'the issue has no text' };
  if (!usable.some(({ isChosen }) => isChosen)) return { reason: 'the right proposal is too short or too long' };
  if (usable.length < 2) return { reason: 'the other proposals are too short or too long' };
  if (new Set(usable.map(({ text }) => text)).size < usable.length) return { reason: 'two proposals are the same' };
  if (revealsAnswer(description) || revealsAnswer(title)) return { reason: 'the issue gives the answer away' };
  if (
    usable.some(
      ({ text, author }) =>
        revealsAnswer(text) ||
        mentions(
          text,
          people.filter(name => name !== author),
        ),
    )
  ) {
    return { reason: 'a proposal gives the answer away' };
  }

  const id = taskId(repository, issue.number);
  // The original order would reveal the answer: the first one is merged more often.
  const shuffled = randomFrom(`mine ${repository} ${id}`).shuffled(usable);
  return {
    task: {
      id,
      title,
      description,
      price: 0,
      proposals: shuffled.map(({ text }, index) => ({ id: index + 1, text })),
      correctProposalId: shuffled.findIndex(({ isChosen }) => isChosen) + 1,
    },
    fix: fix.number,
  };
}

/** File name from the repository's name and the issue number. */
function taskId(repository: string, issue: number): string {
  const name = repository.replace(/^.*\//, '').replace(/^[^A-Za-z0-9]+/, '');
  return `${name === '' ? 'issue' : name.slice(0, 80)}-${issue}`;
}

const isBot = (user: GitHubIssue['user']): boolean => user?.type === 'Bot' || (user?.login ?? '').endsWith('[bot]');

function closingPulls(issue: GitHubIssue, { references }: IssueTimeline, repository: string): readonly GitHubIssue[] {
  const byNumber = new Map(references.map(pull => [pull.number, pull]));
  return [...byNumber.values()].filter(
    pull =>
      pull.pull_request != null &&
      isOf(pull, repository) &&
      !isBot(pull.user) &&
      closes(`${pull.title}\n${pull.body ?? ''}`, issue.number, repository),
  );
}

/** Excludes open pull requests, which are undecided, and earlier attempts by the author of the fix. */
function proposedByPulls(pulls: readonly GitHubIssue[], fix: GitHubIssue | undefined): readonly Proposed[] {
  const competing = pulls.filter(pull => {
    const isLost = pull.state === 'closed' && pull.pull_request?.merged_at == null;
    const isOfWinner = pull.user != null && pull.user.login === fix?.user?.login;
    return pull === fix || (isLost && !isOfWinner);
  });
  return latestByAuthor(
    competing.map(pull => ({
      text: `${plainTitle(pull.title)}\n\n${pull.body ?? ''}`,
      author: pull.user?.login ?? `deleted account ${pull.number}`,
      isChosen: pull === fix,
    })),
  );
}

/** Cross-references can come from other repositories with their own numbers. */
function isOf(pull: GitHubIssue, repository: string): boolean {
  const name = pull.repository?.full_name ?? /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\//.exec(pull.html_url)?.[1];
  return name?.toLowerCase() === repository.toLowerCase();
}

/**
 * Whether a text closes an issue with GitHub's keywords ("Linking a pull request to an issue"), including as a URL, or
 * below a heading such as "Fixed Issues".
 */
function closes(text: string, issue: number, repository: string): boolean {
  const flat = text.replace(/<!--[\s\S]*?-->/g, ' ').replace(/\s+/g, ' ');
  const name = repository.replace(/[^\w/-]/g, String.raw`\$&`);
  const reference = String.raw`(?:(?:${name})?#|\bGH-|https?://[\w.-]+/${name}/issues/)${issue}(?!\d)`;
  const keyword = '(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)';
  return new RegExp(String.raw`\b${keyword}[: ]{1,3}(?:issues?[: ]{1,3})?[$*\- ]{0,4}${reference}`, 'i').test(flat);
}

/** The last proposal of each author. */
function latestByAuthor(proposed: readonly Proposed[]): readonly Proposed[] {
  return [...new Map(proposed.map(proposal => [proposal.author, proposal])).values()];
}
