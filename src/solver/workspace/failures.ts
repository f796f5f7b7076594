import type { Task } from '../../dataset/task.ts';
import { CallFailure } from '../../model/failure.ts';

/** Code that cannot be had. The message alone must say what to do: of a missing trial nothing else is shown. */
export function unavailable(
  message: string,
  { hopeless = false, cause }: { readonly hopeless?: boolean; readonly cause?: unknown } = {},
): CallFailure {
  return new CallFailure('workspace', message, { requests: 0, hopeless, cause });
}

/** The code of one task that cannot be had while that of others can. */
export function withoutCommit({ id }: Task, why: string, cause?: unknown): CallFailure {
  return unavailable(
    `The code of task ${id} cannot be had: ${why}. Name the repository that the dataset was made from, or leave the task out of the suite.`,
    { cause },
  );
}
