import type { TreeEntry } from '../../shared/git-objects.ts';

/** An entry of a code tree. */
export interface Entry extends TreeEntry {
  /** Size in bytes; null if the content is not available. */
  readonly size: number | null;
}

/** A code tree at one state, from any source. */
export interface Code {
  list(signal: AbortSignal): Promise<readonly Entry[]>;
  /** The contents of entries, in order. */
  read(entries: readonly Entry[], signal: AbortSignal): AsyncIterable<Buffer>;
}
