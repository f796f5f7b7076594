import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';
import type { Code, Entry } from './code.ts';
import { isWanted } from './plan.ts';

/** A plain folder as the code of every task, and `sha256:…` of everything checked out from it. */
export async function readFolder(folder: string): Promise<{ name: string; code: Code }> {
  const entries = (await entriesBelow(folder, '')).sort((a, b) => (a.path < b.path ? -1 : 1));
  const hash = createHash('sha256');
  for (const entry of entries.filter(isWanted)) {
    const content = createHash('sha256')
      .update(await contentOf(entry))
      .digest('hex');
    hash.update(`${entry.path}\0${entry.kind}\0${content}\n`);
  }
  const code: Code = {
    list: async () => entries,
    async *read(wanted, signal) {
      for (const entry of wanted) {
        signal.throwIfAborted();
        yield await contentOf(entry);
      }
    },
  };
  return { name: `sha256:${hash.digest('hex')}`, code };
}

async function entriesBelow(root: string, below: string): Promise<Entry[]> {
  const names = await readdir(path.join(root, below));
  const found = names.map(async (name): Promise<Entry[]> => {
    const file = path.posix.join(below, name);
    const id = path.join(root, file);
    const status = await lstat(id);
    if (status.isDirectory()) return name === '.git' ? [] : entriesBelow(root, file);
    if (status.isSymbolicLink()) return [{ path: file, kind: 'link', size: status.size, id }];
    if (!status.isFile()) return [];
    return [{ path: file, kind: status.mode & 0o100 ? 'program' : 'file', size: status.size, id }];
  });
  return (await Promise.all(found)).flat();
}

const contentOf = ({ kind, id }: Entry): Promise<Buffer> =>
  kind === 'link' ? readlink(id, { encoding: 'buffer' }) : readFile(id);
