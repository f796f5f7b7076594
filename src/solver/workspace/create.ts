import { createHash } from 'node:crypto';
import path from 'node:path';
import type { ArmFile } from '../../arm/prompt/template.ts';
import type { Task } from '../../dataset/task.ts';
import { type CodeFolder, createCodeFolders } from './code-folders.ts';
import { cancelled, unlessAborted } from './failures.ts';
import { readFolder } from './folder.ts';
import { readOrigin } from './origin.ts';
import { openRunFolder, type RunFolder } from './run-folder.ts';
import { type CodeStore, openCodeStore } from './store.ts';
import type { CodeUse, Workspaces } from './workspace.ts';

export interface WorkspacesOptions {
  /** `owner/name` on GitHub, a URL, or a path relative to `directory`. */
  readonly repository: string;
  readonly directory: string;
  /** Its folder `stores` has code shared by all processes of this machine; `runs` has checked-out code. */
  readonly folder: string;
  /** Maximum disk space before unused folders are removed. */
  readonly maxBytes: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  onNotice(notice: string): void;
}

/** The workspaces of a run, with cleanup. */
export interface OpenWorkspaces extends Workspaces {
  readonly diskUse: DiskUse;
  /** Ends running work and removes every folder, in use or not. */
  close(): Promise<void>;
}

/** Disk space in bytes. */
interface DiskUse {
  /** Downloaded code, kept for later runs. */
  readonly store: number;
  /** Current checked-out folders. */
  readonly folders: number;
  /** Maximum sum of both so far. */
  readonly most: number;
}

/** A folder shared by several trials. */
interface SharedFolder {
  readonly making: Promise<CodeFolder>;
  /** Null while it is being created. */
  made: CodeFolder | null;
  holders: number;
}

/**
 * Opens the source of task code. Nothing is fetched before the first workspace.
 * @throws Failure if the repository name is invalid, or git is missing or too old.
 */
export async function createWorkspaces(options: WorkspacesOptions): Promise<OpenWorkspaces> {
  const { folder, maxBytes } = options;
  const closing = new AbortController();
  /** Sorted by last use, oldest first. */
  const shared = new Map<string, SharedFolder>();
  let runFolder: Promise<RunFolder> | null = null;
  const source = await openSource();
  const folders = createCodeFolders(source, folder, newPath);

  async function openSource(): Promise<CodeStore> {
    const origin = readOrigin(options.repository, options.directory);
    if (origin.kind === 'folder') {
      const { name, code } = await readFolder(origin.path);
      return { name, bytes: 0, before: async () => code, stateFor: () => name, idle: async () => {} };
    }
    const stores = path.join(folder, 'stores');
    return openCodeStore({ ...options, origin, folder: stores, newPath, signal: closing.signal });
  }

  async function newPath(): Promise<string> {
    runFolder ??= openRunFolder(path.join(folder, 'runs'));
    return (await runFolder).newPath();
  }

  /** The folder for one state of the code with the same arm files. */
  function shareOf(task: Task, files: readonly ArmFile[], use: CodeUse): SharedFolder {
    const key = createHash('sha256')
      .update(JSON.stringify([source.stateFor(task), files, use]))
      .digest('hex');
    const known = shared.get(key);
    const one = known ?? { making: folders.make(task, files, use, closing.signal), made: null, holders: 0 };
    if (known === undefined) {
      one.making.then(
        made => {
          one.made = made;
        },
        // The next trial may succeed.
        () => shared.delete(key),
      );
    }
    shared.delete(key);
    shared.set(key, one);
    return one;
  }

  async function evict(): Promise<void> {
    for (const [key, { made, holders }] of shared) {
      if (source.bytes + folders.bytes <= maxBytes) return;
      if (made === null || holders > 0) continue;
      shared.delete(key);
      await folders.remove(made);
    }
  }

  return {
    repository: source.name,
    async open(task, files, use, given) {
      const signal = AbortSignal.any([given, closing.signal]);
      if (signal.aborted) throw cancelled();
      if (use === 'own') {
        const made = await folders.make(task, files, use, signal);
        await evict();
        return { directory: made.directory, release: () => folders.remove(made) };
      }
      const one = shareOf(task, files, use);
      one.holders++;
      const release = async (): Promise<void> => {
        one.holders--;
        await evict();
      };
      try {
        const { directory } = await unlessAborted(one.making, signal);
        await evict();
        return { directory, release };
      } catch (error) {
        await release();
        throw error;
      }
    },
    get diskUse() {
      return { store: source.bytes, folders: folders.bytes, most: folders.peakBytes };
    },
    async close() {
      closing.abort();
      await source.idle();
      await folders.close();
      // The next run removes leftovers.
      await runFolder?.then(run => run.remove()).catch(() => {});
    },
  };
}
