import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import PQueue from 'p-queue';
import pRetry from 'p-retry';
import type { Task } from '../../dataset/task.ts';
import type { CallFailure } from '../../model/failure.ts';
import { gitReason } from '../../shared/git.ts';
import { type AskGit, blobSizes, listTree, readBlobs } from '../../shared/git-objects.ts';
import type { Code } from './code.ts';
import { unavailable, withoutCommit } from './failures.ts';
import { findGit } from './git.ts';
import type { CodeOrigin } from './origin.ts';
import { LARGE } from './plan.ts';

const FETCH_MS = 600_000;
const RETRIES = { retries: 2, minTimeout: 1000, maxTimeout: 5000 };
const ID = /^[\da-f]{40}$/;
const MISSING = /not our ref|unadvertised object|no such remote ref|couldn't find remote ref/;

/** Code of one repository, as many commits of it as tasks asked for. Several processes can use one store. */
export interface CodeStore {
  /** Of the repository, for people and for the trial key. */
  readonly name: string;
  /**
   * The code right before a task's commit; fetched when it is not in the store yet.
   * @throws CallFailure of kind `workspace`.
   */
  before(task: Task): Promise<Code>;
  /** Names the code of a task: the same name, the same code. */
  stateFor(task: Task): string;
  /** On disk. */
  readonly bytes: number;
  /** Settles when nothing is under way. */
  idle(): Promise<void>;
}

export interface StoreOptions {
  readonly origin: Extract<CodeOrigin, { kind: 'repository' }>;
  /** Holds the stores of all repositories. */
  readonly folder: string;
  /** A path of this run's own, for what lasts as long as a fetch. */
  newPlace(): Promise<string>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Ends fetches that are shared by many callers. */
  readonly signal: AbortSignal;
  onNotice(notice: string): void;
}

/**
 * Opens the store of a repository. It is a bare repository without refs: only objects, and a file for each task's
 * commit (the fix) with the id of its parent. The fix itself never comes into it, nor does any older commit.
 * @throws Failure when there is no usable git.
 */
export async function openCodeStore(options: StoreOptions): Promise<CodeStore> {
  const { origin, signal } = options;
  const git = await findGit(options.environment);
  // Not by a password, which may be another one tomorrow.
  const place = origin.local ? origin.address : origin.name;
  const hash = createHash('sha256').update(place).digest('hex').slice(0, 12);
  const directory = path.join(options.folder, `${place.replace(/[^\w.-]+/g, '-').slice(-60)}-${hash}`);
  const objects = path.join(directory, 'objects');
  const parents = path.join(directory, 'parents');
  const known = new Map<string, Promise<string>>();
  // One after the other: each fetch then says what is already here, and gets only what differs.
  const fetches = new PQueue({ concurrency: 1 });
  const readers = new PQueue({ concurrency: 2 });
  let bytes = await bytesIn(path.join(objects, 'pack'));
  let told = false;
  /** Why the repository as a whole cannot be had. */
  let lost: CallFailure | null = null;

  /** Settings that make the repository the remote `code`, from which everything but large files is wanted. */
  const remote = (filter: string): Record<string, string> => ({
    'remote.code.url': origin.address,
    // Said here, git does not write it into the configuration: nothing is ever fetched behind our back.
    'remote.code.promisor': 'true',
    'remote.code.partialCloneFilter': filter,
    ...(origin.local && {
      'remote.code.uploadpack': 'git -c uploadpack.allowFilter=true -c uploadpack.allowAnySHA1InWant=true upload-pack',
    }),
  });

  const nameOf = ({ commit }: Task): string => `commit ${commit} of ${origin.name}`;

  async function initialise(place: string): Promise<void> {
    await git(['init', '--quiet', '--bare', '--template=', place], { signal });
  }

  async function makeStore(): Promise<void> {
    if (existsSync(parents)) return;
    const place = await options.newPlace();
    await initialise(place);
    await mkdir(path.join(place, 'objects', 'pack'), { recursive: true });
    await mkdir(path.join(place, 'parents'));
    await mkdir(options.folder, { recursive: true });
    await rename(place, directory).catch((error: unknown) => {
      // Another process was faster.
      if (!existsSync(parents)) throw error;
    });
  }

  async function fetchInto(place: string, commit: string, filter: string): Promise<void> {
    const quiet = ['--quiet', '--no-tags', '--no-auto-maintenance', '--no-recurse-submodules', '--no-write-fetch-head'];
    await git(['fetch', ...quiet, '--depth=1', `--filter=${filter}`, 'code', commit], {
      gitDirectory: place,
      settings: remote(filter),
      timeoutMs: FETCH_MS,
      signal,
    });
  }

  /** The parent of a commit. Its trees and files are not fetched, and the commit itself is forgotten. */
  async function parentOf(fix: string): Promise<string | null> {
    const place = await options.newPlace();
    try {
      await initialise(place);
      await fetchInto(place, fix, 'tree:0');
      const commit = (await git(['cat-file', 'commit', fix], { gitDirectory: place, signal })).toString();
      const [head = ''] = commit.split('\n\n', 1);
      return /^parent ([\da-f]{40})$/m.exec(head)?.[1] ?? null;
    } finally {
      await rm(place, { recursive: true, force: true });
    }
  }

  /** Fetches one commit beside the store, and moves what came into it: a fetch that is killed leaves nothing there. */
  async function fetchCode(commit: string): Promise<void> {
    const place = await options.newPlace();
    try {
      await initialise(place);
      const here = await allRecorded();
      await writeFile(path.join(place, 'objects', 'info', 'alternates'), `${objects}\n`);
      await writeFile(path.join(place, 'shallow'), here.map(id => `${id}\n`).join(''));
      await writeFile(path.join(place, 'packed-refs'), here.map(id => `${id} refs/code/${id}\n`).join(''));
      await fetchInto(place, commit, `blob:limit=${LARGE}`);
      const packs = path.join(place, 'objects', 'pack');
      // The index comes last: with it, the pack is there.
      const files = (await readdir(packs)).sort((a, b) => Number(a.endsWith('.idx')) - Number(b.endsWith('.idx')));
      for (const file of files) await rename(path.join(packs, file), path.join(objects, 'pack', file));
      bytes = await bytesIn(path.join(objects, 'pack'));
    } finally {
      await rm(place, { recursive: true, force: true });
    }
  }

  /** The parent of a task's commit, when its code is in the store. */
  async function recorded(fix: string): Promise<string | null> {
    const id = await readFile(path.join(parents, fix), 'utf8').catch(() => '');
    return ID.test(id.trim()) ? id.trim() : null;
  }

  /** Commits whose code is in the store. */
  async function allRecorded(): Promise<string[]> {
    const ids = await Promise.all((await readdir(parents)).map(recorded));
    return [...new Set(ids.filter(id => id !== null))];
  }

  async function learn(fix: string, task: Task): Promise<string> {
    if (lost !== null) throw lost;
    await makeStore();
    const before = await recorded(fix);
    if (before !== null) return before;
    if (!told) options.onNotice(`Fetching code of ${origin.name}; later runs find it in ${directory}.`);
    told = true;
    const parent = await persistently(() => parentOf(fix));
    if (parent === null)
      throw withoutCommit(task, `${nameOf(task)} is the first of its history, with no code before it`);
    if (!(await allRecorded()).includes(parent)) await persistently(() => fetchCode(parent));
    const beside = path.join(parents, `.${randomUUID()}`);
    await writeFile(beside, `${parent}\n`);
    await rename(beside, path.join(parents, fix));
    return parent;
  }

  /** Tries again what another try may mend; a commit that is not there is none of it. */
  function persistently<T>(work: () => Promise<T>): Promise<T> {
    return pRetry(work, { ...RETRIES, signal, shouldRetry: ({ error }) => !MISSING.test(gitReason(error)) });
  }

  /** Says of a failed fetch whether one commit or the whole repository cannot be had. */
  async function explained(error: unknown, task: Task): Promise<unknown> {
    if (signal.aborted || !(error instanceof Error && 'stderr' in error)) return error;
    try {
      await git(['ls-remote', '--quiet', 'code', 'HEAD'], {
        gitDirectory: directory,
        settings: remote('tree:0'),
        signal,
      });
    } catch (cause) {
      lost = unavailable(
        `The code of ${origin.name} cannot be fetched: ${gitReason(cause)}. Check the name of the repository and the network; code that was fetched before needs neither.`,
        { hopeless: true, cause },
      );
      return lost;
    }
    return withoutCommit(task, `${nameOf(task)} cannot be fetched (${gitReason(error)})`, error);
  }

  function codeAt(commit: string): Code {
    const ask: AskGit = (words, call) => readers.add(() => git(words, { gitDirectory: directory, ...call }), call);
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

  return {
    name: origin.name,
    get bytes() {
      return bytes;
    },
    idle: () => fetches.onIdle(),
    stateFor: task => task.commit,
    async before(task) {
      if (task.commit === '') throw withoutCommit(task, 'the dataset names no commit for it');
      let parent = known.get(task.commit);
      if (parent === undefined) {
        parent = fetches.add(() =>
          learn(task.commit, task).catch(async error => Promise.reject(await explained(error, task))),
        );
        known.set(task.commit, parent);
      }
      return codeAt(await parent);
    },
  };
}

async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(names.map(async name => (await stat(path.join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
