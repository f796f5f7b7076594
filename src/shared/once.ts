/** Runs a function on first use and keeps its result. */
export function once<T>(work: () => T): () => T {
  let done: { readonly result: T } | undefined;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}

/** Passes each note on once, however often it comes. */
export function eachOnce(show: (note: string) => void): (notes: readonly string[]) => void {
  const shown = new Set<string>();
  return notes => {
    for (const note of notes) {
      if (!shown.has(note)) show(note);
      shown.add(note);
    }
  };
}
