/** One thing in a tree of code. */
export interface Entry {
  /** From the root, with slashes. */
  readonly path: string;
  readonly kind: 'file' | 'program' | 'link' | 'submodule';
  /** Bytes of its content; null when that is not here. */
  readonly size: number | null;
  /** Names the content to `Code.read`. */
  readonly id: string;
}

/** A tree of code at one state, wherever it is kept. */
export interface Code {
  list(signal: AbortSignal): Promise<readonly Entry[]>;
  /** The contents of entries, in their order. */
  read(entries: readonly Entry[], signal: AbortSignal): AsyncIterable<Buffer>;
}
