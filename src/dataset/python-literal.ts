import { decodeEscapes, UnreadableText } from './escapes.ts';

/** Lists and tuples are arrays, dictionaries are maps, integers beyond 2^53 are bigints. */
export type PythonValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly PythonValue[]
  | ReadonlyMap<PythonValue, PythonValue>;

/** As in CPython's parser. Deeper text is an attack on the stack. */
const MAX_DEPTH = 200;

const SPACE = /[ \t\f\r\n]*/y;
const WORD = /None|True|False/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const STRING_START = /([uUrR]?)('''|"""|'|")/y;
/** Characters that end a string or hide its end, by its quotes. */
const STRING_STOP: Readonly<Record<string, RegExp>> = {
  "'": /['\\\r\n]/g,
  '"': /["\\\r\n]/g,
  "'''": /'''|\\/g,
  '"""': /"""|\\/g,
};

/**
 * Reads the part of `ast.literal_eval` that datasets need: strings (adjacent ones are joined), signed decimal numbers,
 * True, False, None, and lists, tuples and dictionaries of them.
 * @throws UnreadableText with the offset and the expected token
 */
export function parsePythonLiteral(text: string): PythonValue {
  let at = 0;
  let depth = 0;

  const fail = (expected: string, offset = at): never => {
    throw new UnreadableText(offset, expected);
  };
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at += found[0].length;
    return found;
  };
  const next = (): string => {
    match(SPACE);
    return text[at] ?? '';
  };
  const take = (character: string): boolean => {
    if (next() !== character) return false;
    at += 1;
    return true;
  };

  /** Members up to the closing bracket, with an optional trailing comma. `comma` distinguishes tuples from parentheses. */
  const members = <T>(close: string, member: () => T): { items: T[]; comma: boolean } => {
    const items: T[] = [];
    let comma = true;
    if (++depth > MAX_DEPTH) fail(`no more than ${MAX_DEPTH} containers in each other`);
    while (!take(close)) {
      if (!comma) fail(`"," or "${close}"`);
      items.push(member());
      comma = take(',');
    }
    depth -= 1;
    return { items, comma };
  };

  const parenthesis = (): PythonValue => {
    const { items, comma } = members(')', value);
    const [only] = items;
    return items.length === 1 && !comma && only !== undefined ? only : items;
  };

  const braces = (): PythonValue => {
    if (take('}')) return new Map();
    const { items } = members('}', (): [PythonValue, PythonValue] => {
      const key = value();
      return take(':') ? [key, value()] : fail('":" after the key');
    });
    return new Map(items);
  };

  const piece = (start: RegExpExecArray): string => {
    const [, prefix = '', quotes = ''] = start;
    const from = at;
    const stop = STRING_STOP[quotes] ?? fail('a quotation mark');
    stop.lastIndex = at;
    let found = stop.exec(text);
    for (; found?.[0] === '\\'; found = stop.exec(text)) stop.lastIndex = found.index + 2;
    if (found?.[0] !== quotes) return fail(`${quotes} to end the string that starts at offset ${start.index}`, from);
    at = found.index + quotes.length;
    const written = text.slice(from, found.index).replaceAll(/\r\n?/g, '\n');
    return /r/i.test(prefix) ? written : decodedAt(from, written);
  };

  const strings = (start: RegExpExecArray): string => {
    let joined = piece(start);
    for (;;) {
      match(SPACE);
      const another = match(STRING_START);
      if (another === null) return joined;
      joined += piece(another);
    }
  };

  const number = (): number | bigint => {
    const negative = text[at] === '-';
    if (negative || text[at] === '+') at += 1;
    match(SPACE);
    const from = at;
    const digits = match(NUMBER)?.[0] ?? fail('a number');
    if (/^0\d*[1-9]\d*$/.test(digits)) fail('a number without leading zeros', from);
    if (/[.e]/i.test(digits)) return negative ? -Number(digits) : Number(digits);
    const whole = negative ? -BigInt(digits) : BigInt(digits);
    return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole;
  };

  const value = (): PythonValue => {
    const first = next();
    const string = match(STRING_START);
    if (string !== null) return strings(string);
    if (/[-+.\d]/.test(first)) return number();
    if (take('[')) return members(']', value).items;
    if (take('(')) return parenthesis();
    if (take('{')) return braces();
    const word = match(WORD)?.[0] ?? fail(first === '' ? 'a value instead of the end' : 'a Python literal');
    return word === 'None' ? null : word === 'True';
  };

  const result = value();
  if (next() !== '') fail('the end after the value');
  return result;
}

function decodedAt(start: number, text: string): string {
  try {
    return decodeEscapes(text);
  } catch (error) {
    throw error instanceof UnreadableText ? new UnreadableText(start + error.offset, error.expected) : error;
  }
}
