import { createHash } from 'node:crypto';
import path from 'node:path';
import PQueue from 'p-queue';
import pRetry from 'p-retry';
import type { Task } from '../../dataset/task.ts';
import type { CallFailure } from '../../model/failure.ts';
import { gitReason, type RunGit } from '../../shared/git.ts';
import { type AskGit, blobSizes, listTree, readBlobs } from '../../shared/git-objects.ts';
import type { Code } from './code.ts';
import { unavailable, withoutCommit } from './failures.ts';
import { findGit } from './git.ts';
import { createRemote, type RemoteOptions } from './remote.ts';
import { openStoreFolder } from './store-folder.ts';

const RETRIES = { retries: 2, minTimeout: 1000, maxTimeout: 5000 };
const MISSING = /not our ref|unadvertised object|no such remote ref|couldn't find remote ref/;

/** Code of one repository at the requested commits. Several processes can use one store. */
export interface CodeStore {
  /** Name of the repository, for display and trial keys. */
  readonly name: string;
  /**
   * The code right before a task's commit, fetched if necessary.
   * @throws CallFailure of kind `workspace`.
   */
  before(task: Task): Promise<Code>;
  /** Identifies the code: the same name means the same code. */
  stateFor(task: Task): string;
  /** Size on disk. */
  readonly bytes: number;
  /** Resolves when nothing is running. */
  idle(): Promise<void>;
}

export interface StoreOptions extends RemoteOptions {
  /** Folder with the stores of all repositories. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  onNotice(notice: string): void;
}

/**
 * Opens the store of a repository. It never contains the fix of a task or commits older than its parent.
 * @throws Failure if there is no usable git.
 */
export async function openCodeStore(options: StoreOptions): Promise<CodeStore> {
  const { origin, signal } = options;
  const git = await findGit(options.environment);
  const store = await openStoreFolder(path.join(options.folder, nameOfStore(origin)));
  const remote = createRemote(git, options);
  const parents = new Map<string, Promise<string>>();
  // One at a time, so that each fetch announces existing objects and only gets the difference.
  const fetches = new PQueue({ concurrency: 1 });
  const readers = new PQueue({ concurrency: 2 });
  let hasNoticed = false;
  /** Why the whole repository is unavailable. */
  let lost: CallFailure | null = null;

  const nameOf = ({ commit }: Task): string => `commit ${commit} of ${origin.name}`;

  /** The commit before a task's fix. Its code is in the store afterwards. */
  async function parentOf(task: Task): Promise<string> {
    if (lost !== null) throw lost;
    await store.make(remote.initialize);
    const known = await store.parentOf(task.commit);
    if (known !== null) return known;
    if (!hasNoticed) options.onNotice(`Fetching code of ${origin.name}; later runs find it in ${store.directory}.`);
    hasNoticed = true;
    const parent = await persistently(() => remote.parentOf(task.commit));
    if (parent === null)
      throw withoutCommit(task, `${nameOf(task)} is the first of its history, with no code before it`);
    if (!(await store.holds(parent))) await persistently(() => remote.fetchInto(store, parent));
    await store.record(task.commit, parent);
    return parent;
  }

  /** Retries temporary failures, but not missing commits. */
  function persistently<T>(work: () => Promise<T>): Promise<T> {
    return pRetry(work, { ...RETRIES, signal, shouldRetry: ({ error }) => !isMissing(error) });
  }

  /** Determines whether a failed fetch affects one commit or the whole repository. */
  async function explained(error: unknown, task: Task): Promise<unknown> {
    if (signal.aborted || !isOfGit(error)) return error;
    try {
      await remote.check(store.directory);
    } catch (cause) {
      lost = unavailable(
        `The code of ${origin.name} cannot be fetched: ${gitReason(cause)}. Check the name of the repository and the network; code that was fetched before needs neither.`,
        { fatal: true, cause },
      );
      return lost;
    }
    return withoutCommit(task, `${nameOf(task)} cannot be fetched (${gitReason(error)})`, error);
  }

  return {
    name: origin.name,
    get bytes() {
      return store.bytes;
    },
    idle: () => fetches.onIdle(),
    stateFor: task => task.commit,
    async before(task) {
      if (task.commit === '') throw withoutCommit(task, 'the dataset names no commit for it');
      const parent =
        parents.get(task.commit) ??
        fetches.add(() =>
          parentOf(task).catch(async error => {
            // The next trial may succeed.
            if (isOfGit(error) && !isMissing(error)) parents.delete(task.commit);
            throw await explained(error, task);
          }),
        );
      parents.set(task.commit, parent);
      return codeAt(await parent, git, store.directory, readers);
    },
  };
}

function isOfGit(error: unknown): boolean {
  return error instanceof Error && 'stderr' in error;
}

/** Whether a commit is missing, which trying again does not change. */
function isMissing(error: unknown): boolean {
  return MISSING.test(gitReason(error));
}

/** Without passwords, which can change. */
function nameOfStore(origin: StoreOptions['origin']): string {
  const label = origin.local ? origin.address : origin.name;
  const hash = createHash('sha256').update(label).digest('hex').slice(0, 12);
  return `${label.replace(/[^\w.-]+/g, '-').slice(-60)}-${hash}`;
}

function codeAt(commit: string, git: RunGit, gitDirectory: string, readers: PQueue): Code {
  const ask: AskGit = (words, call) => readers.add(() => git(words, { gitDirectory, ...call }), call);
  return {
    async list(signal) {
      const entries = await listTree(ask, commit, signal);
      const blobs = entries.filter(({ kind }) => kind !== 'submodule');
      const sizes = await blobSizes(
        ask,
        blobs.map(({ id }) => id),
        signal,
      );
      return entries.map(entry => ({ ...entry, size: sizes.get(entry.id) ?? null }));
    },
    read(entries, signal) {
      const blobs = entries.map(({ id, size }) => ({ id, size: size ?? 0 }));
      return readBlobs(ask, blobs, signal);
    },
  };
}
