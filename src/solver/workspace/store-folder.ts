import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from '../../shared/make-folder.ts';
import { replaceFile } from '../../shared/replace-file.ts';

const ID = /^[\da-f]{40}$/;

/**
 * The folder of a store: a bare repository without refs, with only objects, and a file for each task's commit (the fix)
 * with the id of its parent.
 */
export interface StoreFolder {
  readonly directory: string;
  /** Bytes of its packs. */
  readonly bytes: number;
  /** Makes the folder if it is missing. `initialize` makes a bare repository in a new folder. */
  make(initialize: () => Promise<string>): Promise<void>;
  /** The parent of a task's commit if its code is in the store, else null. */
  parentOf(fix: string): Promise<string | null>;
  /** Records that the code of a task's commit, that of its parent, is in the store. */
  record(fix: string, parent: string): Promise<void>;
  /** Whether the code of a commit is in the store. */
  holds(commit: string): Promise<boolean>;
  /** Lets a fetch into another bare repository skip what is in the store. */
  lendTo(repository: string): Promise<void>;
  /** Moves everything that was fetched into another bare repository into the store. */
  takeFrom(repository: string): Promise<void>;
}

export async function openStoreFolder(directory: string): Promise<StoreFolder> {
  const objects = path.join(directory, 'objects');
  const packs = path.join(objects, 'pack');
  const parents = path.join(directory, 'parents');
  let bytes = await bytesIn(packs);

  async function parentOf(fix: string): Promise<string | null> {
    const id = await readFile(path.join(parents, fix), 'utf8').catch(() => '');
    return ID.test(id.trim()) ? id.trim() : null;
  }

  async function commits(): Promise<string[]> {
    const ids = await Promise.all((await readdir(parents)).map(parentOf));
    return [...new Set(ids.filter(id => id !== null))];
  }

  return {
    directory,
    get bytes() {
      return bytes;
    },
    async make(initialize) {
      if (existsSync(parents)) return;
      const repository = await initialize();
      makeFolder(path.join(repository, 'objects', 'pack'));
      await mkdir(path.join(repository, 'parents'));
      makeFolder(path.dirname(directory));
      await rename(repository, directory).catch((error: unknown) => {
        // Another process was faster.
        if (!existsSync(parents)) throw error;
      });
    },
    parentOf,
    async record(fix, parent) {
      await replaceFile(path.join(parents, fix), `${parent}\n`);
    },
    holds: async commit => (await commits()).includes(commit),
    async lendTo(repository) {
      const here = await commits();
      await writeFile(path.join(repository, 'objects', 'info', 'alternates'), `${objects}\n`);
      await writeFile(path.join(repository, 'shallow'), here.map(id => `${id}\n`).join(''));
      await writeFile(path.join(repository, 'packed-refs'), here.map(id => `${id} refs/code/${id}\n`).join(''));
    },
    async takeFrom(repository) {
      const fetched = path.join(repository, 'objects', 'pack');
      // The index comes last: with it, the pack is there.
      const files = (await readdir(fetched)).sort((a, b) => Number(a.endsWith('.idx')) - Number(b.endsWith('.idx')));
      for (const file of files) await rename(path.join(fetched, file), path.join(packs, file));
      bytes = await bytesIn(packs);
    },
  };
}

async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(names.map(async name => (await stat(path.join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
