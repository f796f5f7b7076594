import type { Task } from '../../dataset/task.ts';
import { CallFailure } from '../../model/failure.ts';

/** Unavailable code. The message must say what to do, because missing trials show nothing else. */
export function unavailable(
  message: string,
  { fatal = false, cause }: { readonly fatal?: boolean; readonly cause?: unknown } = {},
): CallFailure {
  return new CallFailure('workspace', message, { requests: 0, fatal, cause });
}

/** The code of a single task is unavailable. */
export function withoutCommit({ id }: Task, why: string, cause?: unknown): CallFailure {
  return unavailable(
    `The code of task ${id} is not available: ${why}. Name the repository of the dataset, or remove the task from the suite.`,
    { cause },
  );
}

export const cancelled = (): CallFailure =>
  new CallFailure('cancelled', 'the call was cancelled', { requests: 0, fatal: false });

/** Waits for shared work. An aborted caller stops waiting, and the work continues. */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(cancelled());
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
