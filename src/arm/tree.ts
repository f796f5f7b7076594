/** A file of a tree. */
export interface TreeFile {
  /** From the root of the tree, with slashes. */
  readonly path: string;
  readonly kind: 'file' | 'link' | 'submodule';
  /** Blob, or commit of a submodule; null for a file not yet stored in git. */
  readonly id: string | null;
}

/**
 * The files of one state of a repository as git stores them: a link is its target, a submodule its commit. Only this
 * listing decides what is absent; unreadable content is an error.
 */
export interface Tree {
  /** What is at a path; `folder` also for the root, null if nothing. */
  at(path: string): Promise<TreeFile | 'folder' | null>;
  /** All files below a folder, sorted by path. */
  below(folder: string): Promise<readonly TreeFile[]>;
  /**
   * Contents, in the order of the files.
   * @throws Failure of kind `repository`
   */
  read(files: readonly TreeFile[]): Promise<readonly Buffer[]>;
  /**
   * The tree of a submodule.
   * @throws Failure of kind `repository` if its commit is not in this clone
   */
  submodule(file: TreeFile): Promise<Tree>;
  /** The content behind a Git LFS pointer; null if it is not in this clone. */
  lfsObject(sha256: string): Promise<Buffer | null>;
}

/** Looks up paths in a complete listing. */
export function indexed(files: Iterable<TreeFile>): Pick<Tree, 'at' | 'below'> {
  const byPath = new Map([...files].map(file => [file.path, file]));
  const sorted = [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const folders = new Set(['']);
  for (const path of byPath.keys()) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return {
    at: async path => byPath.get(path) ?? (folders.has(path) ? 'folder' : null),
    below: async folder => (folder === '' ? sorted : sorted.filter(({ path }) => path.startsWith(`${folder}/`))),
  };
}

/** Maximum size of one file of an arm, larger than any model's context. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;
