import { createHash } from 'node:crypto';
import path from 'node:path';
import PQueue from 'p-queue';
import type { ArmFile } from '../../arm/prompt/template.ts';
import type { Task } from '../../dataset/task.ts';
import { CallFailure } from '../../model/failure.ts';
import { Failure } from '../../shared/errors.ts';
import { gitReason } from '../../shared/git.ts';
import type { Code } from './code.ts';
import { writeCodeText } from './code-text.ts';
import { unavailable } from './failures.ts';
import { readFolder } from './folder.ts';
import { readOrigin } from './origin.ts';
import { openRunFolder, type RunFolder, removeAll } from './run-folder.ts';
import { type CodeStore, openCodeStore } from './store.ts';
import type { CodeUse, Workspaces } from './workspace.ts';
import { writeCheckout } from './write-checkout.ts';

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

/** A checked-out folder. */
interface Checkout {
  readonly directory: string;
  readonly bytes: number;
}

/** A folder shared by several trials. */
interface Shared {
  readonly making: Promise<Checkout>;
  /** Null while it is being created. */
  laid: Checkout | null;
  holders: number;
}

/**
 * Opens the source of task code. Nothing is fetched before the first workspace.
 * @throws Failure if the repository name is invalid, or git is missing or too old.
 */
export async function createWorkspaces(options: WorkspacesOptions): Promise<OpenWorkspaces> {
  const { folder, maxBytes } = options;
  const closing = new AbortController();
  const layouts = new PQueue({ concurrency: 2 });
  /** Sorted by last use, oldest first. */
  const shared = new Map<string, Shared>();
  let runFolder: Promise<RunFolder> | null = null;
  let folders = 0;
  let most = 0;
  const source = await openSource();

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

  async function make(task: Task, files: readonly ArmFile[], use: CodeUse, signal: AbortSignal): Promise<Checkout> {
    try {
      const code = await unlessAborted(source.before(task), signal);
      return await layouts.add(() => lay(code, files, use, signal));
    } catch (error) {
      if (error instanceof CallFailure || error instanceof Failure) throw error;
      if (signal.aborted) throw cancelled();
      throw unavailable(
        `The code of task ${task.id} could not be checked out in ${folder}: ${gitReason(error)}. If the disk is full, free some space; if the folder is damaged, remove it.`,
        { cause: error },
      );
    }
  }

  async function lay(code: Code, files: readonly ArmFile[], use: CodeUse, signal: AbortSignal): Promise<Checkout> {
    signal.throwIfAborted();
    const directory = await newPath();
    try {
      const write = use === 'text' ? writeCodeText : writeCheckout;
      const bytes = await write(code, files, directory, signal);
      folders += bytes;
      most = Math.max(most, source.bytes + folders);
      return { directory, bytes };
    } catch (error) {
      await removeAll(directory);
      throw error;
    }
  }

  async function remove({ directory, bytes }: Checkout): Promise<void> {
    folders -= bytes;
    // Removal is retried at the end.
    await removeAll(directory).catch(() => {
      folders += bytes;
    });
  }

  /** The folder for one state of the code with the same arm files. */
  function shareOf(task: Task, files: readonly ArmFile[], use: CodeUse): Shared {
    const key = createHash('sha256')
      .update(JSON.stringify([source.stateFor(task), files, use]))
      .digest('hex');
    const known = shared.get(key);
    const one = known ?? { making: make(task, files, use, closing.signal), laid: null, holders: 0 };
    if (known === undefined) {
      one.making.then(
        laid => {
          one.laid = laid;
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
    for (const [key, { laid, holders }] of shared) {
      if (source.bytes + folders <= maxBytes) return;
      if (laid === null || holders > 0) continue;
      shared.delete(key);
      await remove(laid);
    }
  }

  return {
    repository: source.name,
    async open(task, files, use, given) {
      const signal = AbortSignal.any([given, closing.signal]);
      if (signal.aborted) throw cancelled();
      if (use === 'own') {
        const laid = await make(task, files, use, signal);
        await evict();
        return { directory: laid.directory, release: () => remove(laid) };
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
      return { store: source.bytes, folders, most: Math.max(most, source.bytes + folders) };
    },
    async close() {
      closing.abort();
      await source.idle();
      await layouts.onIdle();
      // The next run removes leftovers.
      await runFolder?.then(run => run.remove()).catch(() => {});
      folders = 0;
    },
  };
}

const cancelled = (): CallFailure =>
  new CallFailure('cancelled', 'the call was cancelled', { requests: 0, fatal: false });

/** Waits for shared work. An aborted caller stops waiting, and the work continues. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(cancelled());
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
