import { decodeEscapes, UnreadableText } from './escapes.ts';

/** Lists and tuples are arrays, dictionaries maps, bytes byte arrays; a whole number beyond 2^53 is a bigint. */
export type PythonValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | readonly PythonValue[]
  | ReadonlySet<PythonValue>
  | ReadonlyMap<PythonValue, PythonValue>;

/** As in CPython's own parser; deeper text is an attack on the stack, not data. */
const MAX_DEPTH = 200;

const SPACE = /[ \t\f\r\n]*/y;
const WORD = /None|True|False|set\(\s*\)/y;
const NUMBER =
  /0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|(?:\d(?:_?\d)*\.?(?:\d(?:_?\d)*)?|\.\d(?:_?\d)*)(?:[eE][+-]?\d(?:_?\d)*)?/y;
const STRING_START = /([bBuUrR]{0,2})('''|"""|'|")/y;
const PREFIXES = ['', 'u', 'r', 'b', 'br', 'rb'];
/** What can end a string or hide its end, by its quotes. */
const STRING_STOP: Readonly<Record<string, RegExp>> = {
  "'": /['\\\r\n]/g,
  '"': /["\\\r\n]/g,
  "'''": /'''|\\/g,
  '"""': /"""|\\/g,
};

/**
 * Reads a Python literal as `ast.literal_eval` does: strings and bytes with every prefix, adjacent ones joined, signed
 * numbers, True, False, None, and lists, tuples, sets and dictionaries of them; no complex numbers and no comments.
 * @throws UnreadableText with the offset and what was expected there
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

  /** Members up to the closing bracket; a comma may follow the last. `comma` tells a tuple from a parenthesis. */
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
    let isMap: boolean | undefined;
    const { items } = members('}', (): [PythonValue, PythonValue] => {
      const key = value();
      isMap ??= next() === ':';
      if (!isMap) return [key, null];
      return take(':') ? [key, value()] : fail('":" after the key');
    });
    return isMap ? new Map(items) : new Set(items.map(([member]) => member));
  };

  const piece = (start: RegExpExecArray): string | Uint8Array => {
    const prefix = (start[1] ?? '').toLowerCase();
    const quotes = start[2] ?? '';
    if (!PREFIXES.includes(prefix)) fail(`a string prefix that Python knows instead of "${prefix}"`, start.index);
    const from = at;
    const stop = STRING_STOP[quotes] ?? fail('a quotation mark');
    stop.lastIndex = at;
    let found = stop.exec(text);
    for (; found?.[0] === '\\'; found = stop.exec(text)) stop.lastIndex = found.index + 2;
    if (found?.[0] !== quotes) return fail(`${quotes} to end the string that starts at offset ${start.index}`, from);
    at = found.index + quotes.length;
    const written = text.slice(from, found.index).replaceAll(/\r\n?/g, '\n');
    const isBytes = prefix.includes('b');
    if (isBytes && /[^\0-\x7f]/.test(written)) fail('ASCII characters alone between the quotes of bytes', from);
    const decoded = prefix.includes('r') ? written : decodedAt(from, written, isBytes ? 'bytes' : 'text');
    return isBytes ? Uint8Array.from(decoded, character => character.charCodeAt(0)) : decoded;
  };

  const strings = (start: RegExpExecArray): PythonValue => {
    let joined = piece(start);
    for (;;) {
      match(SPACE);
      const another = match(STRING_START);
      if (another === null) return joined;
      const right = piece(another);
      if (typeof joined === 'string' && typeof right === 'string') joined += right;
      else if (typeof joined !== 'string' && typeof right !== 'string') joined = Uint8Array.from([...joined, ...right]);
      else fail('strings alone or bytes alone side by side', another.index);
    }
  };

  const number = (): number | bigint => {
    const negative = text[at] === '-';
    if (negative || text[at] === '+') at += 1;
    match(SPACE);
    const from = at;
    const digits = match(NUMBER)?.[0].replaceAll('_', '') ?? fail('a number');
    if (/^0\d*[1-9]\d*$/.test(digits)) fail('a number without leading zeros', from);
    if (/[.e]/i.test(digits) && !/^0x/i.test(digits)) return negative ? -Number(digits) : Number(digits);
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
    return word === 'None' ? null : word.startsWith('set') ? new Set() : word === 'True';
  };

  const result = value();
  if (next() !== '') fail('the end after the value');
  return result;
}

function decodedAt(start: number, text: string, kind: 'text' | 'bytes'): string {
  try {
    return decodeEscapes(text, kind);
  } catch (error) {
    throw error instanceof UnreadableText ? new UnreadableText(start + error.offset, error.expected) : error;
  }
}
