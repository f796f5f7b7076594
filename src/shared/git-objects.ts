import type { GitCall } from './git.ts';

/** An entry of a tree. */
export interface TreeEntry {
  /** From the root of the tree, with slashes. */
  readonly path: string;
  readonly kind: 'file' | 'program' | 'link' | 'submodule';
  /** Object id: a blob, or the commit of a submodule. */
  readonly id: string;
}

/** Runs git in one repository. */
export type AskGit = (
  words: readonly string[],
  call: Pick<GitCall, 'input' | 'signal' | 'variables'>,
) => Promise<Buffer>;

/** Maximum bytes of content per call of git. */
const BATCH_BYTES = 16 * 1024 * 1024;

const KINDS: Readonly<Record<string, TreeEntry['kind']>> = {
  100644: 'file',
  100664: 'file',
  100755: 'program',
  120000: 'link',
  160000: 'submodule',
};

/** The kind of an entry by its mode; null for modes that git no longer writes. */
export const kindOfMode = (mode: string): TreeEntry['kind'] | null => KINDS[mode] ?? null;

/** Every file of a commit, in git's order. Needs only trees, so it works in clones without blobs. */
export async function listTree(git: AskGit, commit: string, signal?: AbortSignal): Promise<TreeEntry[]> {
  const call = signal === undefined ? {} : { signal };
  const listed = (await git(['ls-tree', '-r', '-z', '--full-tree', commit], call)).toString();
  return [...listed.matchAll(/(\d+) \w+ ([\da-f]+)\t([^\0]*)\0/g)].flatMap(([, mode = '', id = '', path = '']) => {
    const kind = kindOfMode(mode);
    return kind === null ? [] : [{ path, kind, id }];
  });
}

/** Size of each blob in bytes, without missing blobs. */
export async function blobSizes(
  git: AskGit,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, number>> {
  const input = ids.map(id => `${id}\n`).join('');
  const checked = (
    await git(['cat-file', '--batch-check', '--buffer'], { input, ...(signal && { signal }) })
  ).toString();
  return new Map([...checked.matchAll(/^(\w+) blob (\d+)$/gm)].map(([, id = '', size]) => [id, Number(size)]));
}

/** Contents as stored: `cat-file` applies no filters, whatever the repository's attributes. */
export async function* readBlobs(
  git: AskGit,
  blobs: readonly { readonly id: string; readonly size: number }[],
  signal?: AbortSignal,
): AsyncIterable<Buffer> {
  for (const batch of batches(blobs)) {
    const input = batch.map(({ id }) => `${id}\n`).join('');
    const output = await git(['cat-file', '--batch', '--buffer'], { input, ...(signal && { signal }) });
    let at = 0;
    for (const { id, size } of batch) {
      // "<id> blob <size>", a new line, the content, a new line.
      const start = output.indexOf('\n', at) + 1;
      const end = start + size;
      if (output.toString('latin1', at, start) !== `${id} blob ${size}\n`) throw new Error(`git lost the object ${id}`);
      yield output.subarray(start, end);
      at = end + 1;
    }
  }
}

function* batches<T extends { readonly size: number }>(blobs: readonly T[]): Iterable<readonly T[]> {
  let batch: T[] = [];
  let bytes = 0;
  for (const blob of blobs) {
    batch.push(blob);
    bytes += blob.size;
    if (bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
