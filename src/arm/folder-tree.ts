import type { Stats } from 'node:fs';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';
import { errorCode, errorMessage, Failure } from '../shared/errors.ts';
import { tooLarge } from './commit-tree.ts';
import { MAX_FILE_BYTES, type Tree, type TreeFile } from './tree.ts';

/** The files of a folder outside any repository, read from disk. */
export function folderTree(directory: string, label: string): Tree {
  const at: Tree['at'] = async place => {
    const found = await lstatOrNull(path.join(directory, place));
    if (found === null) return null;
    if (found.isDirectory()) return 'folder';
    return { path: place, kind: found.isSymbolicLink() ? 'link' : 'file', id: null };
  };

  async function below(folder: string): Promise<TreeFile[]> {
    const entries = await readdir(path.join(directory, folder), { withFileTypes: true });
    const nested = entries
      .filter(({ name }) => name !== '.git')
      .map(async (entry): Promise<TreeFile[]> => {
        const place = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) return below(place);
        if (entry.isSymbolicLink()) return [{ path: place, kind: 'link', id: null }];
        return entry.isFile() ? [{ path: place, kind: 'file', id: null }] : [];
      });
    return (await Promise.all(nested)).flat().sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  async function read({ path: file, kind }: TreeFile): Promise<Buffer> {
    const place = path.join(directory, file);
    try {
      if (kind === 'link') return Buffer.from((await readlink(place)).replaceAll(path.sep, '/'));
      if ((await lstat(place)).size > MAX_FILE_BYTES) throw tooLarge(file, label);
      return await readFile(place);
    } catch (error) {
      if (error instanceof Failure) throw error;
      throw new Failure('repository', `cannot be read: ${errorMessage(error)}`, {
        file,
        hint: 'Check its permissions.',
        cause: error,
      });
    }
  }

  return {
    at,
    below,
    read: files => Promise.all(files.map(read)),
    submodule: () => Promise.reject(new Error('a folder has no submodules')),
    lfsObject: async () => null,
  };
}

/**
 * What a path on disk is; null if it does not exist.
 * @throws Failure if it cannot be read.
 */
export async function lstatOrNull(place: string): Promise<Stats | null> {
  try {
    return await lstat(place);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null;
    throw new Failure('repository', `cannot be read: ${errorMessage(error)}`, {
      file: place,
      hint: 'Check its permissions.',
      cause: error,
    });
  }
}
