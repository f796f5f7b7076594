import { rm } from 'node:fs/promises';
import type { RunGit } from '../../shared/git.ts';
import type { CodeOrigin } from './origin.ts';
import { LARGE } from './plan.ts';
import type { StoreFolder } from './store-folder.ts';

const FETCH_MS = 600_000;

/** The repository from which code is fetched. Errors are git's own. */
export interface CodeRemote {
  /** Creates an empty bare repository in a new folder, and returns its path. */
  initialise(): Promise<string>;
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
  newPlace(): Promise<string>;
  /** Ends every fetch. */
  readonly signal: AbortSignal;
}

export function createRemote(git: RunGit, { origin, newPlace, signal }: RemoteOptions): CodeRemote {
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

  async function initialise(): Promise<string> {
    const place = await newPlace();
    await git(['init', '--quiet', '--bare', '--template=', place], { signal });
    return place;
  }

  async function fetchCommit(place: string, commit: string, filter: string): Promise<void> {
    const quiet = ['--quiet', '--no-tags', '--no-auto-maintenance', '--no-recurse-submodules', '--no-write-fetch-head'];
    await git(['fetch', ...quiet, '--depth=1', `--filter=${filter}`, 'code', commit], {
      gitDirectory: place,
      settings: settings(filter),
      timeoutMs: FETCH_MS,
      signal,
    });
  }

  async function beside<T>(work: (place: string) => Promise<T>): Promise<T> {
    const place = await initialise();
    try {
      return await work(place);
    } finally {
      await rm(place, { recursive: true, force: true });
    }
  }

  return {
    initialise,
    parentOf: fix =>
      beside(async place => {
        await fetchCommit(place, fix, 'tree:0');
        const commit = (await git(['cat-file', 'commit', fix], { gitDirectory: place, signal })).toString();
        const [head = ''] = commit.split('\n\n', 1);
        return /^parent ([\da-f]{40})$/m.exec(head)?.[1] ?? null;
      }),
    fetchInto: (store, commit) =>
      beside(async place => {
        await store.lendTo(place);
        await fetchCommit(place, commit, `blob:limit=${LARGE}`);
        await store.takeFrom(place);
      }),
    async check(gitDirectory) {
      await git(['ls-remote', '--quiet', 'code', 'HEAD'], { gitDirectory, settings: settings('tree:0'), signal });
    },
  };
}
