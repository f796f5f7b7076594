/** A word for a POSIX shell: what somebody else wrote must stay one word when it is pasted. */
export function shellWord(word: string): string {
  return /^[\w./:@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
