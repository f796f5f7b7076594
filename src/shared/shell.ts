/** Quotes a word for a POSIX shell, so that untrusted text stays one word when pasted. */
export function shellWord(word: string): string {
  return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
