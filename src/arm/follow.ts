import path from 'node:path';
import { Failure } from '../shared/errors.ts';
import type { Tree, TreeFile } from './tree.ts';

/** A file with its content, in the tree that stores it. */
export interface FoundFile {
  readonly kind: 'file';
  readonly tree: Tree;
  readonly file: TreeFile;
}

export interface FoundFolder {
  readonly kind: 'folder';
  readonly tree: Tree;
  /** Relative to the root of the tree. */
  readonly path: string;
}

/** Maximum number of links in one path, as on Linux. */
const MAX_LINKS = 40;
/** Maximum number of files in one folder, including linked ones. */
const MAX_FILES = 10_000;

const HINT = 'Commit a link to a file inside the repository, or the file itself.';

/**
 * Resolves a path through links and submodules; null if it does not exist.
 * @param place normalized and relative to the root of the tree
 * @throws Failure if a link leaves the repository, is broken or is circular.
 */
export async function follow(tree: Tree, place: string): Promise<FoundFile | FoundFolder | null> {
  let rest = place.split('/').filter(part => part !== '');
  let current = '';
  // Segments at the end of the path that do not come from a link.
  let own = Number.POSITIVE_INFINITY;
  for (let links = 0; ; ) {
    const [part, ...after] = rest;
    if (part === undefined) return { kind: 'folder', tree, path: current };
    const next = current === '' ? part : `${current}/${part}`;
    const found = await tree.at(next);
    if (found === null) {
      if (rest.length <= own) return null;
      throw new Failure('configuration', `links to ${[next, ...after].join('/')}, which does not exist`, {
        file: place,
        hint: HINT,
      });
    }
    if (found === 'folder') {
      current = next;
      rest = after;
    } else if (found.kind === 'submodule') {
      return follow(await tree.submodule(found), after.join('/'));
    } else if (found.kind === 'file') {
      if (after.length === 0) return { kind: 'file', tree, file: found };
      return null;
    } else {
      if (++links > MAX_LINKS) throw circle(place);
      own = Math.min(own, after.length);
      rest = [...(await target(tree, found)).split('/'), ...after].filter(step => step !== '');
      current = '';
    }
  }
}

/** Every file of a folder by its visible path, through links and submodules. */
export async function filesBelow(
  folder: FoundFolder,
  name: string,
  wanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, FoundFile>> {
  const files = new Map<string, FoundFile>();
  await collect(folder, name, [folder]);
  return files;

  async function collect({ tree, path: at }: FoundFolder, shown: string, above: readonly FoundFolder[]): Promise<void> {
    for (const file of await tree.below(at)) {
      const inner = at === '' ? file.path : file.path.slice(at.length + 1);
      const logical = shown === '' ? inner : `${shown}/${inner}`;
      const found =
        file.kind === 'file' ? ({ kind: 'file', tree, file } as const) : await followLink(tree, file, logical);
      if (found?.kind === 'folder') {
        const isCircle = above.some(one => isSame(one, found) || isWithin(one, found));
        if (isCircle && wanted(logical)) throw circle(logical);
        if (!isCircle) await collect(found, logical, [...above, found]);
      } else if (found !== null && wanted(logical)) {
        if (files.size >= MAX_FILES) {
          throw new Failure('configuration', `${name} contains more than 10,000 files`, {
            hint: 'Name fewer files under `files:`; patterns work too.',
          });
        }
        files.set(logical, found);
      }
    }
  }

  /** Null for a link to nothing that a pattern does not match: large repositories have some in the data of tests. */
  async function followLink(tree: Tree, file: TreeFile, logical: string): Promise<FoundFile | FoundFolder | null> {
    try {
      return await follow(tree, file.path);
    } catch (error) {
      if (error instanceof Failure && error.kind === 'configuration' && !wanted(logical)) return null;
      throw error;
    }
  }
}

/** Whether a link to `outer` would recur inside it. */
const isWithin = (inner: FoundFolder, outer: FoundFolder): boolean =>
  inner.tree === outer.tree && (outer.path === '' || inner.path.startsWith(`${outer.path}/`));

const isSame = (one: FoundFolder, other: FoundFolder): boolean => one.tree === other.tree && one.path === other.path;

/** Target of a link, relative to the root of its tree. */
async function target(tree: Tree, link: TreeFile): Promise<string> {
  const [content] = await tree.read([link]);
  const text = content?.toString('utf8') ?? '';
  const place = path.posix.join(path.posix.dirname(link.path), text);
  if (path.posix.isAbsolute(text) || /^[A-Za-z]:/.test(text) || place === '..' || place.startsWith('../')) {
    throw new Failure('configuration', 'links to a place outside the repository', { file: link.path, hint: HINT });
  }
  return place === '.' ? '' : place;
}

function circle(file: string): Failure {
  return new Failure('configuration', 'links in a circle', { file, hint: HINT });
}
