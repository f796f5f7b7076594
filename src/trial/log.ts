import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';

/** Bytes per read. */
const PIECE = 1 << 20;
/** Far longer than any record. Longer lines are skipped as torn and never held in memory. */
const MAX_LINE = 64 << 20;

/** A file of lines appended by several processes. */
export interface Log {
  /** Reads new lines. @param ended whether writing has ended, so that the last line is complete */
  refresh(ended?: boolean): void;
  /** Returns whether nothing else is new, so that the line needs no reading. */
  append(line: string): boolean;
  close(): void;
}

/** @param take called for every complete line, in file order */
export function openLog(name: string, flags: 'r' | 'a+', take: (line: string) => void): Log {
  const file = openSync(name, flags);
  /** Number of bytes read. */
  let known = 0;

  function refresh(ended = false): void {
    // A nightly run of many models is tens of megabytes, too much to read at once.
    for (let most = PIECE; ; ) {
      const left = fstatSync(file).size - known;
      if (left <= 0) return;
      const bytes = Buffer.alloc(Math.min(left, most));
      const length = readSync(file, bytes, 0, bytes.length, known);
      if (length === 0) return;
      const isAll = length === left;
      // A line without a newline is still being written, torn, or longer than the chunk.
      const whole = isAll && ended ? length : bytes.lastIndexOf('\n', length - 1) + 1;
      if (whole === 0 && isAll) return;
      const isSkipped = whole === 0 && most >= MAX_LINE;
      known += isSkipped ? length : whole;
      most = whole === 0 && !isSkipped ? 2 * most : PIECE;
      for (const line of bytes.toString('utf8', 0, whole).split('\n')) if (line !== '') take(line);
    }
  }

  return {
    refresh,
    append(line) {
      const bytes = Buffer.from(`\n${line}\n`);
      // A nearly full disk accepts a part, and reports the error only on the next write.
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      const isAlone = fstatSync(file).size === known + bytes.length;
      if (isAlone) known += bytes.length;
      return isAlone;
    },
    close: () => closeSync(file),
  };
}
