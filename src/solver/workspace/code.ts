import type { TreeEntry } from '../../shared/git-objects.ts';

/** One thing in a tree of code. */
export interface Entry extends TreeEntry {
  /** Bytes of its content; null when that is not here. */
  readonly size: number | null;
}

/** A tree of code at one state, wherever it is kept. */
export interface Code {
  list(signal: AbortSignal): Promise<readonly Entry[]>;
  /** The contents of entries, in their order. */
  read(entries: readonly Entry[], signal: AbortSignal): AsyncIterable<Buffer>;
}
