import type { ArmFile } from '../../arm/prompt/template.ts';
import type { Task } from '../../dataset/task.ts';

/** The code of one task as it was before the issue was solved, with an arm's files laid in. */
export interface Workspace {
  /** Absolute path, without links. Nothing below it is a link, a repository or a device. */
  readonly directory: string;
  /** Gives the folder back; call it once. */
  release(): Promise<void>;
}

export interface Workspaces {
  /** Where the code comes from, for people and for the trial key: `owner/name`, an address, or `sha256:…` of a folder's content. */
  readonly repository: string;
  /**
   * Lays out the code of a task. `shared` folders are for solvers that only read: trials of the same arm and task use
   * one; `own` folders may be written to and are removed on release.
   * @throws CallFailure of kind `workspace` when the task's commit cannot be had: that trial is missing, others go on.
   */
  open(task: Task, files: readonly ArmFile[], use: 'shared' | 'own', signal: AbortSignal): Promise<Workspace>;
}
