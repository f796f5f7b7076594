import type { ArmFile } from '../../arm/prompt/template.ts';
import type { Task } from '../../dataset/task.ts';

/** What a trial does with code: reads it as text (`openCodeText`), reads files, or changes files. */
export type CodeUse = 'text' | 'shared' | 'own';

/** The code of one task before the fix, with the arm's files. */
export interface Workspace {
  /** Absolute path without links. It contains no links, repositories or devices. */
  readonly directory: string;
  /** Releases the folder; call it once. */
  release(): Promise<void>;
}

export interface Workspaces {
  /** Origin of the code, for display and trial keys: `owner/name`, a URL, or `sha256:…` of a folder's content. */
  readonly repository: string;
  /**
   * Provides the code of a task. `text` and `shared` folders are read-only and shared by trials of the same arm and
   * task; `own` folders are writable and removed on release.
   * @throws CallFailure of kind `workspace` if the task's commit is unavailable. That trial is missing; others continue.
   */
  open(task: Task, files: readonly ArmFile[], use: CodeUse, signal: AbortSignal): Promise<Workspace>;
}
