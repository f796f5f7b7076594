import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../shared/errors.ts';
import type { Git } from './git.ts';

/** Where an arm's files are read: one commit, or the work tree. Paths count from the working directory. */
export interface Source {
  /** 40-digit commit; null for the work tree. */
  readonly commit: string | null;
  /** What the user calls it. */
  readonly label: string;
  read(file: string): Promise<string | null>;
  /** Files at or below a path, sorted. */
  list(path: string): Promise<string[]>;
}

export function commitSource(git: Git, commit: string, label: string): Source {
  return {
    commit,
    label,
    read: file => git.read(commit, file),
    list: async place => (await git.list(commit, place)).sort(),
  };
}

export function workTreeSource(directory: string): Source {
  /** The real place of a path, refused when a link leads out of the working directory. */
  const inside = async (place: string): Promise<string | null> => {
    try {
      const real = await realpath(path.join(directory, place));
      const home = await realpath(directory);
      if (real === home || real.startsWith(home + path.sep)) return real;
    } catch {
      return null;
    }
    throw new Failure('configuration', 'leads out of the working directory', { file: place });
  };
  const list = async (place: string): Promise<string[]> => {
    const real = await inside(place);
    if (real === null) return [];
    if ((await stat(real)).isFile()) return [place];
    const entries = await readdir(real, { withFileTypes: true });
    const nested = entries
      .filter(entry => entry.name !== '.git')
      .map(entry => list(path.posix.join(place, entry.name)));
    return (await Promise.all(nested)).flat().sort();
  };
  return {
    commit: null,
    label: 'work tree',
    async read(file) {
      const real = await inside(file);
      return real === null || !(await stat(real)).isFile() ? null : readFile(real, 'utf8');
    },
    list,
  };
}
