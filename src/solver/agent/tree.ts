import { closeSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { count } from '../../shared/format.ts';
import { ToolProblem } from './problem.ts';
import { createYieldToOthers, type YieldToOthers } from './yield-to-others.ts';

/**
 * The code of one task, read-only and without history or access to the outside. Several trials share it. Reads the file
 * system synchronously, because the thread pool costs more than the read.
 */
export interface CodeTree {
  /**
   * The names in a folder; those of folders end with a slash.
   * @throws ToolProblem
   */
  list(folder: string): Promise<readonly string[]>;
  /**
   * The lines of a file, with its path relative to the root.
   * @throws ToolProblem
   */
  read(file: string): Promise<{ readonly name: string; readonly lines: readonly string[] }>;
  /**
   * A path with all files at or below it, sorted, without links and installed packages.
   * @throws ToolProblem
   */
  under(place: string): Promise<Place>;
  /** Text of a file of `under`; null for binary or very large files. */
  text(file: string): string | null;
}

interface Place {
  /** Path relative to the root; empty for the root itself. */
  readonly name: string;
  /** Absolute path; null if it is a file. */
  readonly folder: string | null;
  readonly files: readonly string[];
}

/** Never searched: history and installed packages. Packages are readable by explicit path, `.git` never. */
export const LEFT_OUT: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', 'node_modules', 'bower_components']);
/** Maximum size of a file; larger ones are generated, or data. */
export const MAX_SEARCHED = 1024 * 1024;
const MAX_READ = 10 * MAX_SEARCHED;
const MAX_FILES = 200_000;
/** Maximum characters of text cached per tree for the next search. */
const MAX_KEPT = 8 * 1024 * 1024;
/** Number of trees cached for later trials of their tasks. */
const MAX_TREES = 16;

/** Opens trees, once per folder for all trials. Folders are expected not to change. */
export function createTrees(): (root: string) => CodeTree {
  /** Sorted by last use, oldest first. */
  const trees = new Map<string, CodeTree>();
  return root => {
    const tree = trees.get(root) ?? openTree(root);
    trees.delete(root);
    trees.set(root, tree);
    const [oldest = root] = trees.keys();
    if (trees.size > MAX_TREES) trees.delete(oldest);
    return tree;
  };
}

/** @param root absolute path without links */
export function openTree(root: string): CodeTree {
  const places = new Map<string, Promise<Place>>();
  const texts = new Map<string, string | null>();
  let kept = 0;

  /** The real path of a place, and its path relative to the root. */
  async function find(asked: string): Promise<{ real: string; name: string }> {
    if (asked.includes('\0')) throw new ToolProblem('A path cannot hold a null byte.');
    if (path.posix.isAbsolute(asked) || path.win32.isAbsolute(asked) || /^[A-Za-z]:/.test(asked)) {
      throw new ToolProblem(`${asked} is an absolute path. ${PATHS}`);
    }
    const plain = inside(path.normalize(asked.replaceAll('\\', '/')), asked);
    let real: string;
    try {
      real = realpathSync.native(path.join(root, plain));
    } catch (error) {
      // Without the root, there is nothing near.
      if (plain === '.') throw error;
      throw new ToolProblem(`There is no ${asked}. ${await nearest(plain)}`);
    }
    // Checked again after resolving links.
    return { real, name: inside(path.relative(root, real), asked).replaceAll(path.sep, '/') };
  }

  async function nearest(missing: string): Promise<string> {
    const { files } = await under('');
    const bare = (name: string): string => path.parse(name).name.toLowerCase();
    const alike = files.filter(file => bare(file) === bare(missing)).slice(0, 5);
    if (alike.length > 0) return `There is ${alike.join(', ')}.`;
    return 'List its folder, or look for it with find_files.';
  }

  async function walk(name: string): Promise<Place> {
    const place = await find(name);
    if (statSync(place.real).isFile()) return { name: place.name, folder: null, files: [place.name] };
    const files: string[] = [];
    await collect(place.real, place.name, files, createYieldToOthers());
    return { name: place.name, folder: place.real, files };
  }

  function under(name: string): Promise<Place> {
    const known = places.get(name);
    if (known !== undefined) return known;
    const walking = walk(name);
    places.set(name, walking);
    // What failed for one trial may work for the next, as when too many files were open.
    walking.catch(() => places.delete(name));
    return walking;
  }

  return {
    under,
    async list(folder) {
      const { real } = await find(folder);
      if (!statSync(real).isDirectory()) throw new ToolProblem(`${folder} is a file. Read it with read_file.`);
      return readdirSync(real, { withFileTypes: true })
        .filter(entry => !isHistory(entry.name))
        .map(entry => (entry.isDirectory() ? `${entry.name}/` : entry.name))
        .sort((a, b) => Number(b.endsWith('/')) - Number(a.endsWith('/')) || (a < b ? -1 : 1));
    },
    async read(file) {
      const { real, name } = await find(file);
      const found = statSync(real);
      if (found.isDirectory()) throw new ToolProblem(`${file} is a folder. List it with list_folder.`);
      const text = found.isFile() && found.size <= MAX_READ ? textOf(readFileSync(real)) : null;
      if (text === null) throw new ToolProblem(`${file} is no text, or too large: ${count(found.size, 'byte')}.`);
      return { name, lines: text.replace(/\n$/, '').split('\n') };
    },
    text(file) {
      const known = texts.get(file);
      if (known !== undefined) return known;
      const text = searchedText(path.join(root, file));
      kept += text?.length ?? 0;
      if (kept <= MAX_KEPT) texts.set(file, text);
      return text;
    },
  };
}

function searchedText(file: string): string | null {
  const descriptor = openSync(file, 'r');
  try {
    const length = readSync(descriptor, searched);
    return length > MAX_SEARCHED ? null : textOf(searched.subarray(0, length));
  } finally {
    closeSync(descriptor);
  }
}

/** One more byte than allowed, to detect larger files. */
const searched = Buffer.alloc(MAX_SEARCHED + 1);

const PATHS = 'Paths count from the root of the code base, such as src/index.ts.';

const isHistory = (name: string): boolean => name.toLowerCase() === '.git';

/** @throws ToolProblem if a path leaves the root or enters its history */
function inside(name: string, asked: string): string {
  const parts = name.split(path.sep);
  if (parts[0] === '..' || path.isAbsolute(name)) throw new ToolProblem(`${asked} is outside the code base. ${PATHS}`);
  if (parts.some(isHistory)) throw new ToolProblem(`There is no ${asked}.`);
  return name;
}

/** Folders and files sorted by name, like ripgrep. */
async function collect(folder: string, name: string, files: string[], yieldToOthers: YieldToOthers): Promise<void> {
  await yieldToOthers();
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (files.length >= MAX_FILES) return;
    if (LEFT_OUT.has(entry.name)) continue;
    const place = name === '' ? entry.name : `${name}/${entry.name}`;
    if (entry.isDirectory()) await collect(path.join(folder, entry.name), place, files, yieldToOthers);
    else if (entry.isFile()) files.push(place);
  }
}

/** Text with plain line endings; null if it is binary by git's rule. */
function textOf(content: Buffer): string | null {
  if (content.subarray(0, 8000).includes(0)) return null;
  return content
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
}
