import type { Entry } from './code.ts';
import type { Call } from './git.ts';

/** Asks git about a store. */
export type ReadGit = (parts: readonly string[], call: Pick<Call, 'input' | 'signal'>) => Promise<Buffer>;

/** Contents that one process of git hands over. */
const BATCH_BYTES = 16 * 1024 * 1024;

const KINDS: Readonly<Record<string, Entry['kind']>> = {
  100644: 'file',
  100664: 'file',
  100755: 'program',
  120000: 'link',
  160000: 'submodule',
};

/** The tree of a commit; files whose content was not fetched have no size. */
export async function listTree(git: ReadGit, commit: string, signal: AbortSignal): Promise<Entry[]> {
  const listed = (await git(['ls-tree', '-r', '-z', '--full-tree', commit], { signal })).toString();
  const found = [...listed.matchAll(/(\d+) \w+ ([\da-f]+)\t([^\0]*)\0/g)].flatMap(
    ([, mode = '', id = '', file = '']) => {
      const kind = KINDS[mode];
      return kind === undefined ? [] : [{ path: file, kind, id }];
    },
  );
  const ids = found.filter(({ kind }) => kind !== 'submodule').map(({ id }) => `${id}\n`);
  const checked = (await git(['cat-file', '--batch-check'], { input: ids.join(''), signal })).toString();
  const sizes = new Map([...checked.matchAll(/^(\w+) blob (\d+)$/gm)].map(([, id, size]) => [id, Number(size)]));
  return found.map(entry => ({ ...entry, size: sizes.get(entry.id) ?? null }));
}

/** Contents as they are stored: `cat-file` applies no filter, whatever attributes a repository has. */
export async function* readBlobs(git: ReadGit, entries: readonly Entry[], signal: AbortSignal): AsyncIterable<Buffer> {
  for (const batch of batches(entries)) {
    const input = batch.map(({ id }) => `${id}\n`).join('');
    const output = await git(['cat-file', '--batch'], { input, signal });
    let at = 0;
    for (const { id, size } of batch) {
      // "<id> blob <size>", a new line, the content, a new line.
      const start = output.indexOf('\n', at) + 1;
      const end = start + (size ?? 0);
      if (output.toString('latin1', at, start) !== `${id} blob ${size}\n`) throw new Error(`git lost the object ${id}`);
      yield output.subarray(start, end);
      at = end + 1;
    }
  }
}

function* batches(entries: readonly Entry[]): Iterable<readonly Entry[]> {
  let batch: Entry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    batch.push(entry);
    bytes += entry.size ?? 0;
    if (bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
