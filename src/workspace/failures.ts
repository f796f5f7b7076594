import type { Task } from '../dataset/task.ts';
import { CallFailure } from '../model/failure.ts';

/** Code that cannot be had. The message alone must say what to do: of a missing trial nothing else is shown. */
export function unavailable(
  message: string,
  { hopeless = false, cause }: { readonly hopeless?: boolean; readonly cause?: unknown } = {},
): CallFailure {
  return new CallFailure('workspace', message, { requests: 0, hopeless, cause });
}

/** A commit that cannot be had while its repository can. */
export function withoutCommit({ id, commit }: Task, repository: string, what: string, cause?: unknown): CallFailure {
  return unavailable(
    `The code of task ${id} cannot be had: commit ${commit} of ${repository} ${what}. Name the repository that the dataset was made from, or leave the task out of the suite.`,
    { cause },
  );
}
