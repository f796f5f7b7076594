/**
 * One numbered option of a task. Ids are the dataset's own: they can have gaps, need not start at 0, and two wrong
 * proposals can share one.
 */
export interface Proposal {
  readonly id: number;
  /** Markdown as its author wrote it. */
  readonly text: string;
}

/** One SWE-Lancer manager task. */
export interface Task {
  /** The dataset's `question_id`, for example `14958-manager-0`. */
  readonly id: string;
  readonly title: string;
  /** Issue text: HTML or Markdown, as the dataset has it. */
  readonly description: string;
  /** US dollars paid for the issue. */
  readonly price: number;
  /** In the dataset's order; 2 or more. */
  readonly proposals: readonly Proposal[];
  /** Id of the proposal that was really chosen. */
  readonly correctProposalId: number;
  /** 40-digit commit of the task's repository in which the issue was fixed; empty if the dataset has none. */
  readonly commit: string;
  /** Whether it fails the build alone when it breaks for good; only tasks of a user's own say so. */
  readonly critical?: boolean | undefined;
  /** Patterns of the files that it concerns; left out where it concerns every change. */
  readonly when?: readonly string[];
}

/**
 * The original issue of a task. SWE-Lancer's ids begin with the number of the issue in Expensify/App; a task without a
 * commit is of another origin, and has none.
 */
export function issueUrl({ id, commit }: Task): string | null {
  const number = /^(\d+)-manager-/.exec(id)?.[1];
  return number === undefined || commit === '' ? null : `https://github.com/Expensify/App/issues/${number}`;
}
