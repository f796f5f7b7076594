import type { Task } from '../../dataset/task.ts';
import { CallFailure } from '../../model/failure.ts';

/** Unavailable code. The message must say what to do, because missing trials show nothing else. */
export function unavailable(
  message: string,
  { fatal = false, cause }: { readonly fatal?: boolean; readonly cause?: unknown } = {},
): CallFailure {
  return new CallFailure('workspace', message, { requests: 0, fatal: fatal, cause });
}

/** The code of a single task is unavailable. */
export function withoutCommit({ id }: Task, why: string, cause?: unknown): CallFailure {
  return unavailable(
    `The code of task ${id} is not available: ${why}. Name the repository of the dataset, or remove the task from the suite.`,
    { cause },
  );
}
