import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UnreadableText } from '../../src/dataset/escapes.ts';
import { type PythonValue, parsePythonLiteral } from '../../src/dataset/python-literal.ts';
import { thrown } from '../failures.ts';
import { works } from '../required-tools.ts';

describe('A Python literal', () => {
  test.each<[string, PythonValue]>([
    ['None', null],
    [' True ', true],
    ['False', false],
    ['0', 0],
    ['-12', -12],
    ['+ 3', 3],
    ['9007199254740993', 9007199254740993n],
    ['2.', 2],
    ['.5e-3', 0.0005],
    ['1E5', 100_000],
    ['4000.0', 4000],
    ["''", ''],
    [`'it\\'s "so"'`, 'it\'s "so"'],
    [`"it's"`, "it's"],
    ["'''two\nlines'''", 'two\nlines'],
    ['"""a "quoted" word"""', 'a "quoted" word'],
    ["'\\r\\n\\t\\\\\\a\\b\\f\\v'", '\r\n\t\\\x07\b\f\v'],
    ["'\\x41\\101\\u00e9\\U0001F600'", 'AAé😀'],
    ["'\\ud83d\\ude00'", '😀'],
    ["'é 😀'", 'é 😀'],
    ["'\\d\\8'", '\\d\\8'],
    ["'joined \\\nline'", 'joined line'],
    ["r'\\n\\''", "\\n\\'"],
    ["U'x'", 'x'],
    [`'a' "b"\n r'\\c'`, 'ab\\c'],
    ['[]', []],
    ["[1, 'a', [None,],]", [1, 'a', [null]]],
    ['()', []],
    ['(1)', 1],
    ['(1,)', [1]],
    ['(1, 2)', [1, 2]],
    ['{}', new Map()],
    ["{'a': 1, 2: (3,)}", new Map<PythonValue, PythonValue>([['a', 1], [2, [3]]])], // biome-ignore format: a table
  ])('%j', (text, value) => {
    expect(parsePythonLiteral(text)).toEqual(value);
  });

  test.each([
    ['', 0, 'a value instead of the end'],
    ['nul', 0, 'a Python literal'],
    ['[1 2]', 3, '"," or "]"'],
    ["{'a' 1}", 5, '":" after the key'],
    ['{1, 2}', 2, '":" after the key'],
    ['set()', 0, 'a Python literal'],
    ["b'a'", 0, 'a Python literal'],
    ['0xff', 1, 'the end after the value'],
    ["{'a': 1, 'b'}", 12, '":" after the key'],
    ["{'a': }", 6, 'a Python literal'],
    ["'cut", 1, "' to end the string that starts at offset 0"],
    ["'two\nlines'", 1, "' to end the string that starts at offset 0"],
    ["['a', '\\x4']", 7, 'two hexadecimal digits after \\x'],
    ["'\\U00110000'", 1, 'a character code up to \\U0010ffff'],
    ["f'x'", 0, 'a Python literal'],
    ['1 2', 2, 'the end after the value'],
    ['007', 0, 'a number without leading zeros'],
    ['-None', 1, 'a number'],
    ['['.repeat(300), 201, 'no more than 200 containers in each other'],
  ])('%j is rejected with the position and what was expected', (text, offset, expected) => {
    expect(thrown(UnreadableText, () => parsePythonLiteral(text))).toMatchObject({ offset, expected });
  });

  test('is parsed or rejected for any text, and never crashes', () => {
    const alphabet = fc.constantFrom(...'\'"\\[](){}:,bru0x1.e-+_ \nNoneTrueé');
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 30 }), characters => {
        try {
          parsePythonLiteral(characters.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableText);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe.runIf(await works('python3'))('The parser, compared with Python,', () => {
  test('reads back what repr and ascii print', () => {
    const values = fc.sample(jsonValue, { numRuns: 2000, seed: 2 });
    const program = 'import sys, json; print(json.dumps([[repr(v), ascii(v)] for v in json.load(sys.stdin)]))';
    const printed: unknown = JSON.parse(runPython(program, values));
    const read = (printed as string[][]).map(texts => texts.map(text => plain(parsePythonLiteral(text))));
    expect(read).toEqual(values.map(value => [value, value]));
  });

  test('accepts and rejects strings exactly as ast.literal_eval does', () => {
    const quotes = fc.constantFrom("'", '"', "'''", '"""');
    const prefix = fc.constantFrom('', 'r', 'R', 'u', 'U', 'ur');
    const body = fc.array(
      fc.constantFrom('a', '\\', "'", '"', '\n', 'n', 'x', '4', '1', 'u', 'é', '0041', 'U', '\\\\', '😀', '\\r'),
      { maxLength: 8 },
    );
    const texts = fc
      .sample(fc.tuple(prefix, quotes, body), { numRuns: 4000, seed: 3 })
      .map(([before, quote, parts]) => `${before}${quote}${parts.join('')}${quote}`);
    const program = `
import sys, json, ast, warnings
warnings.simplefilter('ignore')
def read(text):
    try: value = ast.literal_eval('(' + text + ')') # where a line may end between two strings
    except (SyntaxError, ValueError): return None
    return [ord(c) for c in value]
print(json.dumps([read(text) for text in json.load(sys.stdin)]))`;
    const theirs: unknown = JSON.parse(runPython(program, texts));
    expect(texts.map(text => [text, codesOf(text)])).toEqual(
      (theirs as unknown[]).map((codes, place) => [texts[place], codes]),
    );
  });
});

/** Values that both JSON and Python have; no lone surrogates, which JSON text cannot carry. */
const { tree: jsonValue } = fc.letrec(tie => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, false),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => (value === 0 ? 0 : value)),
    fc.string({ unit: 'binary' }),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'binary' }), tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

function plain(value: PythonValue): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, member]) => [String(key), plain(member)]));
  // JSON writes a large double as an integer.
  if (typeof value === 'bigint') return Number(value);
  return Array.isArray(value) ? value.map(plain) : value;
}

/** Unicode code points of a string; null if it is rejected. */
function codesOf(text: string): number[] | null {
  try {
    const value = parsePythonLiteral(text);
    return typeof value === 'string' ? [...value].map(character => character.codePointAt(0) ?? -1) : null;
  } catch {
    return null;
  }
}

function runPython(program: string, input: unknown): string {
  const { stdout, stderr } = spawnSync('python3', ['-c', program], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (stdout === '') throw new Error(stderr);
  return stdout;
}
