/** An unreadable text, with the position of the problem. */
export class UnreadableText extends Error {
  /** In UTF-16 code units from the start. */
  readonly offset: number;
  readonly expected: string;

  constructor(offset: number, expected: string) {
    super(`expected ${expected} at offset ${offset}`);
    this.name = 'UnreadableText';
    this.offset = offset;
    this.expected = expected;
  }
}

const SIMPLE: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  // A backslash at the end of a line joins it with the next one.
  '\n': '',
  '\r': '',
  '\r\n': '',
};

const ESCAPE = /\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{1,3}|\r\n|[\s\S]?)/g;

/**
 * Decodes Python's backslash escapes and keeps every other character: unlike with `unicode_escape`, which assumes
 * Latin-1, `é` stays `é`. Unknown escapes keep their backslash. Names (`\N{…}`) are not supported, because `repr` never
 * prints them. Source: Python Language Reference, 2.4.1.
 * @throws UnreadableText
 */
export function decodeEscapes(text: string): string {
  return text.replace(ESCAPE, (whole, code: string, offset: number) => {
    const simple = SIMPLE[code];
    if (simple !== undefined) return simple;
    if (/^[0-7]/.test(code)) return String.fromCodePoint(Number.parseInt(code, 8));
    if (code.length > 1) {
      const point = Number.parseInt(code.slice(1), 16);
      if (point > 0x10ffff) throw new UnreadableText(offset, 'a character code up to \\U0010ffff');
      return String.fromCodePoint(point);
    }
    if (code === '') throw new UnreadableText(offset, 'a character after the last backslash');
    if (code === 'x') throw new UnreadableText(offset, 'two hexadecimal digits after \\x');
    if (code === 'u') throw new UnreadableText(offset, 'four hexadecimal digits after \\u');
    if (code === 'U') throw new UnreadableText(offset, 'eight hexadecimal digits after \\U');
    if (code === 'N') throw new UnreadableText(offset, 'an escape by number instead of \\N');
    return whole;
  });
}
