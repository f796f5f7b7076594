import { rm } from 'node:fs/promises';
import type { RunGit } from '../../shared/git.ts';
import type { CodeOrigin } from './origin.ts';
import { LARGE } from './plan.ts';
import type { StoreFolder } from './store-folder.ts';

const FETCH_MS = 600_000;

/** The repository from which code is fetched. Errors are git's own. */
export interface CodeRemote {
  /** Creates an empty bare repository in a new folder, and returns its path. */
  initialize(): Promise<string>;
  /** The parent of a commit; null for the first one. Trees and files are not fetched, and the commit is not kept. */
  parentOf(fix: string): Promise<string | null>;
  /** Fetches one commit next to a store and then moves it in, so that a killed fetch leaves nothing there. */
  fetchInto(store: StoreFolder, commit: string): Promise<void>;
  /** @throws if the repository is unreachable */
  check(gitDirectory: string): Promise<void>;
}

export interface RemoteOptions {
  readonly origin: Extract<CodeOrigin, { kind: 'repository' }>;
  /** An exclusive path for temporary files of a fetch. */
  newPath(): Promise<string>;
  /** Ends every fetch. */
  readonly signal: AbortSignal;
}

export function createRemote(git: RunGit, { origin, newPath, signal }: RemoteOptions): CodeRemote {
  /** Settings that make the repository the remote `code`, without large files. */
  const settings = (filter: string): Record<string, string> => ({
    'remote.code.url': origin.address,
    // Set here so that git does not write it into the configuration and never fetches implicitly.
    'remote.code.promisor': 'true',
    'remote.code.partialCloneFilter': filter,
    ...(origin.local && {
      'remote.code.uploadpack': 'git -c uploadpack.allowFilter=true -c uploadpack.allowAnySHA1InWant=true upload-pack',
    }),
  });

  async function initialize(): Promise<string> {
    const repository = await newPath();
    await git(['init', '--quiet', '--bare', '--template=', repository], { signal });
    return repository;
  }

  async function fetchCommit(repository: string, commit: string, filter: string): Promise<void> {
    const quiet = ['--quiet', '--no-tags', '--no-auto-maintenance', '--no-recurse-submodules', '--no-write-fetch-head'];
    await git(['fetch', ...quiet, '--depth=1', `--filter=${filter}`, 'code', commit], {
      gitDirectory: repository,
      settings: settings(filter),
      timeoutMs: FETCH_MS,
      signal,
    });
  }

  async function inTemporaryRepository<T>(work: (repository: string) => Promise<T>): Promise<T> {
    const repository = await initialize();
    try {
      return await work(repository);
    } finally {
      await rm(repository, { recursive: true, force: true });
    }
  }

  return {
    initialize,
    parentOf: fix =>
      inTemporaryRepository(async repository => {
        await fetchCommit(repository, fix, 'tree:0');
        const commit = (await git(['cat-file', 'commit', fix], { gitDirectory: repository, signal })).toString();
        const [head = ''] = commit.split('\n\n', 1);
        return /^parent ([\da-f]{40})$/m.exec(head)?.[1] ?? null;
      }),
    fetchInto: (store, commit) =>
      inTemporaryRepository(async repository => {
        await store.lendTo(repository);
        await fetchCommit(repository, commit, `blob:limit=${LARGE}`);
        await store.takeFrom(repository);
      }),
    async check(gitDirectory) {
      await git(['ls-remote', '--quiet', 'code', 'HEAD'], { gitDirectory, settings: settings('tree:0'), signal });
    },
  };
}
