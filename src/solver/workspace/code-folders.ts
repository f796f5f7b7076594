import PQueue from 'p-queue';
import type { ArmFile } from '../../arm/prompt/template.ts';
import type { Task } from '../../dataset/task.ts';
import { CallFailure } from '../../model/failure.ts';
import { Failure } from '../../shared/errors.ts';
import { gitReason } from '../../shared/git.ts';
import type { Code } from './code.ts';
import { writeCodeText } from './code-text.ts';
import { cancelled, unavailable, unlessAborted } from './failures.ts';
import { removeAll } from './run-folder.ts';
import type { CodeStore } from './store.ts';
import type { CodeUse } from './workspace.ts';
import { writeCheckout } from './write-checkout.ts';

/** A folder with checked-out code. */
export interface CodeFolder {
  readonly directory: string;
  readonly bytes: number;
}

/** Checks code out into folders, and counts their disk space. */
export interface CodeFolders {
  make(task: Task, files: readonly ArmFile[], use: CodeUse, signal: AbortSignal): Promise<CodeFolder>;
  remove(made: CodeFolder): Promise<void>;
  /** Disk space in bytes of all folders that exist. */
  readonly bytes: number;
  /** Maximum disk space in bytes so far, including the store. */
  readonly peakBytes: number;
  /** Waits for work in progress. Afterwards, no folder counts. */
  close(): Promise<void>;
}

export function createCodeFolders(source: CodeStore, folder: string, newPath: () => Promise<string>): CodeFolders {
  const queue = new PQueue({ concurrency: 2 });
  let bytes = 0;
  let peakBytes = 0;

  async function write(code: Code, files: readonly ArmFile[], use: CodeUse, signal: AbortSignal): Promise<CodeFolder> {
    signal.throwIfAborted();
    const directory = await newPath();
    try {
      const writeCode = use === 'text' ? writeCodeText : writeCheckout;
      const written = await writeCode(code, files, directory, signal);
      bytes += written;
      peakBytes = Math.max(peakBytes, source.bytes + bytes);
      return { directory, bytes: written };
    } catch (error) {
      await removeAll(directory);
      throw error;
    }
  }

  return {
    async make(task, files, use, signal) {
      try {
        const code = await unlessAborted(source.before(task), signal);
        return await queue.add(() => write(code, files, use, signal));
      } catch (error) {
        if (error instanceof CallFailure || (error instanceof Failure && error.kind !== 'system')) throw error;
        if (signal.aborted) throw cancelled();
        throw unavailable(
          `The code of task ${task.id} could not be checked out in ${folder}: ${gitReason(error)}. If the disk is full, free some space; if the folder is damaged, remove it.`,
          { cause: error },
        );
      }
    },
    async remove(made) {
      bytes -= made.bytes;
      // Removal is retried at the end.
      await removeAll(made.directory).catch(() => {
        bytes += made.bytes;
      });
    },
    get bytes() {
      return bytes;
    },
    get peakBytes() {
      return Math.max(peakBytes, source.bytes + bytes);
    },
    async close() {
      await queue.onIdle();
      bytes = 0;
    },
  };
}
