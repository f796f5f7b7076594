import type { Task } from '../dataset/task.ts';

/** What is asked: the tasks of a suite, checked against its pins. */
export interface Material {
  readonly suite: { readonly name: string; readonly hash: string };
  readonly dataset: { readonly name: string; readonly source: string; readonly sha256: string };
  readonly tasks: readonly Task[];
  /** Address of the original issue of a task; null when it has none. */
  issueUrl(task: Task): string | null;
}
