import path from 'node:path';
import type { ArmFile } from '../../arm/prompt/template.ts';
import { Failure } from '../../shared/errors.ts';
import type { Entry } from './code.ts';

/** Files of this size or larger are not checked out, because no person wrote them. */
export const LARGE = 1024 * 1024;

/** Images, video, audio, fonts, archives and programs, which no model reads. SVG is text and stays. */
const MEDIA =
  /\.(png|jpe?g|gif|webp|avif|heic|ico|icns|bmp|tiff?|psd|mp4|mov|webm|avi|mkv|mp3|wav|ogg|m4a|aac|flac|ttf|otf|woff2?|eot|zip|gz|tgz|bz2|xz|7z|jar|aar|so|dylib|dll|exe|wasm|pdf)$/i;

/** Characters that macOS ignores in names, so that `.g<U+200C>it` is `.git` there (git: core.protectHFS). */
const IGNORED = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;

/** A name without special meaning on any file system. */
function isSafe(file: string): boolean {
  return file.split(/[\\/]/).every(part => {
    const name = part.replace(IGNORED, '').toLowerCase();
    return part !== '' && !part.includes('\0') && !/^(\.|\.\.|(\.git|git~1)[. ]*(:.*)?)$/.test(name);
  });
}

/** Whether an entry may be checked out. */
export function isWanted({ path: file, size }: Entry): boolean {
  return isSafe(file) && !MEDIA.test(file) && size !== null && size < LARGE;
}

/** Planned contents of a folder. */
export interface LayoutPlan {
  /** Entries by target path. */
  readonly contents: readonly { readonly path: string; readonly entry: Entry }[];
  readonly texts: readonly ArmFile[];
  readonly emptyFolders: readonly string[];
}

/**
 * Decides what to check out from a tree. Links to files of the tree become copies; other links become files with their
 * target as text, like in git on file systems without links. The arm's files overwrite others.
 * @param targets of the links, by path
 * @throws Failure if a file of the arm would be written elsewhere.
 */
export function planFolder(
  entries: readonly Entry[],
  targets: ReadonlyMap<string, string>,
  armFiles: readonly ArmFile[],
): LayoutPlan {
  const own = armFiles.map(file => ({ ...file, path: path.posix.normalize(file.path) }));
  const unsafe = own.find(file => !isSafe(file.path));
  if (unsafe !== undefined) {
    throw new Failure('configuration', 'cannot be added to the code of a task', {
      file: unsafe.path,
      hint: 'Use files inside the repository and outside .git.',
    });
  }
  const wanted = entries.filter(isWanted);
  const files = new Map(
    wanted.filter(entry => entry.kind === 'file' || entry.kind === 'program').map(entry => [entry.path, entry]),
  );
  const isFree = (target: string): boolean =>
    !own.some(file => file.path === target || within(file.path, target) || within(target, file.path));
  const contents = [...files.values()].map(entry => ({ path: entry.path, entry }));
  const texts: ArmFile[] = [];
  for (const link of wanted.filter(entry => entry.kind === 'link')) {
    const target = targets.get(link.path) ?? '';
    const entry = files.get(path.posix.join(path.posix.dirname(link.path), target));
    if (entry === undefined || path.posix.isAbsolute(target)) texts.push({ path: link.path, content: target });
    else contents.push({ path: link.path, entry });
  }
  return {
    contents: contents.filter(one => isFree(one.path)),
    texts: [...texts.filter(one => isFree(one.path)), ...own],
    emptyFolders: entries
      .filter(entry => entry.kind === 'submodule' && isSafe(entry.path) && isFree(entry.path))
      .map(entry => entry.path),
  };
}

const within = (file: string, folder: string): boolean => file.startsWith(`${folder}/`);
