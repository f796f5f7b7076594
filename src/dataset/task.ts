/**
 * One numbered option of a task. Ids come from the dataset: they can have gaps, may not start at 0, and two wrong
 * proposals can have the same id.
 */
export interface Proposal {
  readonly id: number;
  /** The author's Markdown. */
  readonly text: string;
}

/** One SWE-Lancer manager task. */
export interface Task {
  /** The dataset's `question_id`, for example `14958-manager-0`. */
  readonly id: string;
  readonly title: string;
  /** Issue text: HTML or Markdown, as in the dataset. */
  readonly description: string;
  /** US dollars paid for the issue. */
  readonly price: number;
  /** In dataset order; 2 or more. */
  readonly proposals: readonly Proposal[];
  /** Id of the proposal that was chosen. */
  readonly correctProposalId: number;
  /** 40-digit commit that fixed the issue; empty if the dataset has none. */
  readonly commit: string;
  /** Whether it fails the build on its own when it breaks for good. Only a user's own tasks can be critical. */
  readonly critical?: boolean | undefined;
  /** Patterns of the files it concerns; absent if it concerns every change. */
  readonly when?: readonly string[];
}

/**
 * The original issue of a task. SWE-Lancer's ids start with the issue number in Expensify/App. A task without a commit
 * is not from SWE-Lancer and has no issue.
 */
export function issueUrl({ id, commit }: Task): string | null {
  const number = /^(\d+)-manager-/.exec(id)?.[1];
  return number === undefined || commit === '' ? null : `https://github.com/Expensify/App/issues/${number}`;
}
