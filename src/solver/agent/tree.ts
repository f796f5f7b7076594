import path from 'node:path';
import { count } from '../../shared/format.ts';
import { type CodeText, openCodeText, type TextFile } from '../workspace/code-text.ts';
import { ToolProblem } from './problem.ts';

/** The code of one task as an agent sees it: read-only, without history or access to the outside. Trials share it. */
export interface CodeTree {
  /**
   * The names in a folder; those of folders end with a slash.
   * @throws ToolProblem
   */
  list(folder: string): readonly string[];
  /**
   * The lines of a file, with its path relative to the root.
   * @throws ToolProblem
   */
  read(file: string): { readonly name: string; readonly lines: readonly string[] };
  /**
   * A path with all files at or below it, without installed packages.
   * @throws ToolProblem
   */
  under(place: string): Place;
  readonly text: Pick<CodeText, 'file' | 'read'>;
}

interface Place {
  /** Path relative to the root; empty for the root itself. */
  readonly name: string;
  /** Sorted. */
  readonly files: readonly TextFile[];
}

/** Installed packages are readable by explicit path, but not searched. */
const LEFT_OUT = /(?:^|\/)(?:\.hg|\.svn|node_modules|bower_components)\//;
/** Number of trees cached for later trials of their tasks. */
const MAX_TREES = 16;

/** Opens trees, once per folder for all trials. Folders are expected not to change. */
export function createTrees(): (directory: string) => CodeTree {
  /** Sorted by last use, oldest first. */
  const trees = new Map<string, CodeTree>();
  return directory => {
    const tree = trees.get(directory) ?? openTree(openCodeText(directory));
    trees.delete(directory);
    trees.set(directory, tree);
    const [oldest = directory] = trees.keys();
    if (trees.size > MAX_TREES) trees.delete(oldest);
    return tree;
  };
}

export function openTree(text: CodeText): CodeTree {
  const files = new Map(text.files.map(file => [file.path, file]));
  const folders = foldersOf(text);

  function nearest(missing: string): string {
    const bare = (name: string): string => path.posix.parse(name).name.toLowerCase();
    const alike = under('').files.filter(file => bare(file.path) === bare(missing));
    if (alike.length === 0) return 'List its folder, or look for it with find_files.';
    return `There is ${alike
      .slice(0, 5)
      .map(file => file.path)
      .join(', ')}.`;
  }

  function under(asked: string): Place {
    const name = inside(asked);
    const file = files.get(name);
    if (file !== undefined) return { name, files: [file] };
    if (!folders.has(name)) throw new ToolProblem(`There is no ${asked}. ${nearest(name)}`);
    const start = name === '' ? '' : `${name}/`;
    const below = text.files.filter(one => one.path.startsWith(start) && !LEFT_OUT.test(one.path.slice(start.length)));
    return { name, files: below };
  }

  return {
    under,
    text,
    list(folder) {
      const name = inside(folder);
      const names = folders.get(name);
      if (names !== undefined) return names;
      if (files.has(name)) throw new ToolProblem(`${folder} is a file. Read it with read_file.`);
      throw new ToolProblem(`There is no ${folder}. ${nearest(name)}`);
    },
    read(asked) {
      const name = inside(asked);
      const file = files.get(name);
      if (folders.has(name)) throw new ToolProblem(`${asked} is a folder. List it with list_folder.`);
      if (file === undefined) throw new ToolProblem(`There is no ${asked}. ${nearest(name)}`);
      if (!file.isText) throw new ToolProblem(`${asked} is no text: ${count(file.bytes, 'byte')}.`);
      return { name, lines: text.read(file).replace(/\n$/, '').split('\n') };
    },
  };
}

/** The names in each folder, folders first. */
function foldersOf({ files, emptyFolders }: CodeText): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, string[]>([['', []]]);
  const namesIn = (folder: string): string[] => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const names: string[] = [];
    folders.set(folder, names);
    const [above, name] = split(folder);
    namesIn(above).push(`${name}/`);
    return names;
  };
  for (const folder of emptyFolders) namesIn(folder);
  for (const file of files) {
    const [folder, name] = split(file.path);
    namesIn(folder).push(name);
  }
  const isFolder = (name: string): number => Number(name.endsWith('/'));
  for (const names of folders.values()) names.sort((a, b) => isFolder(b) - isFolder(a) || (a < b ? -1 : 1));
  return folders;
}

/** A path as its folder and its name. */
function split(file: string): [folder: string, name: string] {
  const end = file.lastIndexOf('/');
  return [file.slice(0, Math.max(0, end)), file.slice(end + 1)];
}

const PATHS = 'Paths count from the root of the code base, such as src/index.ts.';

/**
 * A path as models write it, relative to the root.
 * @throws ToolProblem if it leaves the root
 */
function inside(asked: string): string {
  if (asked.includes('\0')) throw new ToolProblem('A path cannot hold a null byte.');
  if (path.posix.isAbsolute(asked) || path.win32.isAbsolute(asked) || /^[A-Za-z]:/.test(asked)) {
    throw new ToolProblem(`${asked} is an absolute path. ${PATHS}`);
  }
  const name = path.posix.normalize(asked.replaceAll('\\', '/')).replace(/\/$/, '');
  if (name === '..' || name.startsWith('../')) throw new ToolProblem(`${asked} is outside the code base. ${PATHS}`);
  return name === '.' ? '' : name;
}
