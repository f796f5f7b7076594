import path from 'node:path';
import { Failure } from '../shared/errors.ts';
import { globMatcher, isGlob } from '../shared/glob.ts';
import { once } from '../shared/once.ts';
import type { World } from '../shared/world.ts';
import { commitTree, tooLarge } from './commit-tree.ts';
import { folderTree } from './folder-tree.ts';
import { type FoundFile, filesBelow, follow } from './follow.ts';
import { findGit, type Git } from './git.ts';
import type { ArmFile } from './prompt/template.ts';
import { decodeText, lfsPointer } from './text.ts';
import { MAX_FILE_BYTES, type Tree } from './tree.ts';
import { workTree } from './work-tree.ts';

/**
 * Source of an arm's files: a commit or the work tree. Paths are relative to the working directory. Links and
 * submodules are followed, and a commit and its clean work tree give the same texts.
 */
export interface Source {
  /** 40-digit commit; null for the work tree. */
  readonly commit: string | null;
  /** Name that the user knows it by. */
  readonly label: string;
  /**
   * The text of a file; null if it does not exist.
   * @throws Failure if it exists but is not readable text
   */
  read(file: string): Promise<string | null>;
  /** Where a file or folder is after links; null if it is not in the repository, or if a link leads to nothing. */
  realPath(place: string): Promise<string | null>;
  /** The nearest file of this name in a folder above, such as `../../gate.yml`; null if there is none in the repository. */
  findAbove(file: string): Promise<string | null>;
  /**
   * The files of a path: itself, all files of a folder, or those matching a pattern; sorted by path. Images, archives and
   * the like are left out of folders and patterns.
   * @param wanted filter for the files of a folder or pattern; others are not read
   * @throws Failure if one of them is not readable text
   */
  files(place: string, wanted?: (path: string) => boolean): Promise<readonly ArmFile[]>;
}

export function commitSource(git: Git, commit: string, label: string): Source {
  const short = commit.slice(0, 7);
  const name = label === short ? label : `${label} (${short})`;
  return source(
    { commit, label },
    name,
    once(async () => ({ tree: await commitTree(git, commit, name), folder: git.folder })),
  );
}

const WORK_TREE = 'work tree';

/** The files of the working directory that git tracks or would add; all files outside a repository. */
export function workTreeSource(world: Pick<World, 'directory' | 'env'>): Source {
  const open = once(async () => {
    const git = await findGit(world);
    return typeof git === 'string'
      ? { tree: folderTree(world.directory, WORK_TREE), folder: '' }
      : { tree: await workTree(git, WORK_TREE), folder: git.folder };
  });
  return source({ commit: null, label: WORK_TREE }, WORK_TREE, open);
}

/** All files of a folder on disk, including ignored ones. */
export function folderSource(directory: string): Source {
  return source(
    { commit: null, label: 'here' },
    'here',
    once(async () => ({ tree: folderTree(directory, 'here'), folder: '' })),
  );
}

interface Opened {
  readonly tree: Tree;
  /** The working directory, relative to the root of the tree. */
  readonly folder: string;
}

/** @param name for error messages */
function source(what: Pick<Source, 'commit' | 'label'>, name: string, open: () => Promise<Opened>): Source {
  const texts = new Map<string, string>();

  async function textsOf(files: ReadonlyMap<string, FoundFile>): Promise<ArmFile[]> {
    const unread = [...files].filter(([shown]) => !texts.has(shown));
    for (const tree of new Set(unread.map(([, found]) => found.tree))) {
      const group = unread.filter(([, found]) => found.tree === tree);
      const contents = await tree.read(group.map(([, { file }]) => file));
      for (const [index, [shown]] of group.entries()) {
        const bytes = await withoutPointer(contents[index] ?? Buffer.alloc(0), tree, shown, name);
        texts.set(shown, decodeText(bytes, shown));
      }
    }
    return [...files.keys()].sort().map(shown => ({ path: shown, content: texts.get(shown) ?? '' }));
  }

  return {
    ...what,
    async read(file) {
      const { tree, folder } = await open();
      const shown = path.posix.normalize(file);
      const found = await follow(tree, within(folder, shown));
      if (found?.kind !== 'file') return null;
      const [text] = await textsOf(new Map([[shown, found]]));
      return text?.content ?? null;
    },
    async realPath(place) {
      const { tree, folder } = await open();
      if (!isInside(folder, place)) return null;
      const found = await follow(tree, within(folder, path.posix.normalize(place))).catch((error: unknown) => {
        if (error instanceof Failure && error.kind === 'configuration') return null;
        throw error;
      });
      if (found === null) return null;
      // The path inside a submodule says nothing about links outside of it.
      if (found.tree !== tree) return place;
      return path.posix.relative(folder, found.kind === 'file' ? found.file.path : found.path);
    },
    async findAbove(file) {
      const { tree, folder } = await open();
      const name = path.posix.normalize(file);
      if (folder === '' || name.startsWith('../')) return null;
      for (let above = `../${name}`; isInside(folder, above); above = `../${above}`) {
        if ((await follow(tree, within(folder, above)))?.kind === 'file') return above;
      }
      return null;
    },
    async files(place, wanted = () => true) {
      const { tree, folder } = await open();
      const shown = path.posix.normalize(place).replace(/\/$/, '');
      const found = await follow(tree, within(folder, shown));
      if (found?.kind === 'file') return textsOf(new Map([[shown, found]]));
      const name = shown === '.' ? '' : shown;
      if (found?.kind === 'folder')
        return textsOf(await filesBelow(found, name, path => wanted(path) && !isMedia(path)));
      if (!isGlob(shown)) return [];
      const [start, matches] = await compiled(shown);
      const top = await follow(tree, within(folder, start));
      return top?.kind === 'folder'
        ? textsOf(await filesBelow(top, start, path => matches(path) && wanted(path) && !isMedia(path)))
        : [];
    },
  };
}

/** Whether a file is binary by its name. Skills may come with images, documents and caches of scripts. */
export const isMedia = (file: string): boolean =>
  /\.(?:png|jpe?g|gif|webp|avif|ico|bmp|pdf|docx|xlsx|pptx|zip|gz|tgz|woff2?|ttf|otf|mp[34]|wav|webm|mov|wasm|pyc)$/i.test(
    file,
  ) || path.posix.basename(file) === '.DS_Store';

function isInside(folder: string, place: string): boolean {
  const full = path.posix.join(folder, place);
  return !path.posix.isAbsolute(place) && full !== '..' && !full.startsWith('../');
}

/** A path of the working directory, normalized and relative to the root of the tree. */
function within(folder: string, place: string): string {
  const full = path.posix.join(folder, place);
  if (isInside(folder, place)) return full === '.' ? '' : full;
  throw new Failure('configuration', 'is outside the repository', {
    file: place,
    hint: 'Use a path inside the repository.',
  });
}

/** The folder in which a pattern starts, and a matcher. */
async function compiled(glob: string): Promise<[start: string, matches: (path: string) => boolean]> {
  const parts = glob.split('/');
  return [parts.slice(0, parts.findIndex(isGlob)).join('/'), await globMatcher(glob)];
}

/** Replaces a Git LFS pointer with its content. */
async function withoutPointer(bytes: Buffer, tree: Tree, file: string, label: string): Promise<Buffer> {
  const sha256 = lfsPointer(bytes);
  if (sha256 === null) return bytes;
  const content = await tree.lfsObject(sha256);
  if (content !== null && content.length > MAX_FILE_BYTES) throw tooLarge(file, label);
  if (content !== null) return content;
  throw new Failure('repository', `is a Git LFS pointer at ${label}, and its content is not in this clone`, {
    file,
    hint: 'Run `git lfs fetch --all` before the gate, or keep the file out of Git LFS: prompts are small.',
  });
}
