import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { compileGlob, compilePattern } from '../../../src/solver/agent/pattern.ts';
import { findRipgrep, forRipgrep, matchingLines } from '../../../src/solver/agent/ripgrep.ts';
import { type Query, search } from '../../../src/solver/agent/search.ts';
import { openTree } from '../../../src/solver/agent/tree.ts';
import { openCodeText, writeCodeText } from '../../../src/solver/workspace/code-text.ts';
import { readFolder } from '../../../src/solver/workspace/folder.ts';
import { makeRepository } from '../../repository.ts';

const installed = await findRipgrep(process.env.PATH ?? '');
const FILES = {
  'src/a.ts': 'const one = 1;\r\nfunction isValid(name) {}\r\n\r\nisValid(one);\r\n',
  'src/deep/b.tsx': 'isValid;\nIsValid;\n\tisvalid\n',
  'src/bytes.bin': 'isValid\0',
  '.hidden/c.ts': 'isValid',
  'a-b/d.ts': 'isValid',
  'a/d.ts': 'isValid // naïve',
  '.gitignore': 'src\n',
  'node_modules/m/index.js': 'isValid',
  'src/late.bin': `isValid${' '.repeat(9000)}\0`,
  'large.ts': `isValid\n${'x'.repeat(1_100_000)}`,
};
const never = new AbortController().signal;
const repository = makeRepository();
repository.write(FILES);
// Enough text that ripgrep is used at all.
repository.write(
  Object.fromEntries([1, 2, 3, 4].map(number => [`src/many/${number}.ts`, `${'-'.repeat(99)}\n`.repeat(7000)])),
);
const home = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-test-'));
await writeCodeText((await readFolder(repository.folder)).code, [], path.join(home, 'code'), never);
const tree = openTree(openCodeText(path.join(home, 'code')));
afterAll(() => {
  repository.remove();
  rmSync(home, { recursive: true });
});

async function find(query: Partial<Query>, program: string | null, signal = never): Promise<string[]> {
  const found: string[] = [];
  const whole = { pattern: 'isValid', ignoreCase: false, place: '', glob: null, ...query };
  for await (const { file, line, text } of search(tree, whole, program, signal)) found.push(`${file}:${line}:${text}`);
  return found;
}

describe.each([
  ['without ripgrep', null],
  [installed === null ? 'with ripgrep (skipped: it is not installed)' : 'with ripgrep', installed],
])('a search %s', (title, program) => {
  it.skipIf(title.includes('skipped')).each<[string, Partial<Query>, string[]]>([
    [
      'covers all text in the order of paths',
      {},
      [
        '.hidden/c.ts:1:isValid',
        'a/d.ts:1:isValid // naïve',
        'a-b/d.ts:1:isValid',
        'src/a.ts:2:function isValid(name) {}',
        'src/a.ts:4:isValid(one);',
        'src/deep/b.tsx:1:isValid;',
        `src/late.bin:1:${FILES['src/late.bin']}`,
      ],
    ],
    ['is limited to a folder', { place: 'src/deep' }, ['src/deep/b.tsx:1:isValid;']],
    ['is limited to a file', { place: 'a/d.ts' }, ['a/d.ts:1:isValid // naïve']],
    [
      'is limited to a glob',
      { glob: 'src/**/*.ts', pattern: 'one' },
      ['src/a.ts:1:const one = 1;', 'src/a.ts:4:isValid(one);'],
    ],
    [
      'is limited to a glob within a folder',
      { glob: '*.tsx', place: 'src', pattern: '^Is' },
      ['src/deep/b.tsx:2:IsValid;'],
    ],
    [
      'can ignore case',
      { pattern: '^\\s*ISVALID$', ignoreCase: true },
      ['.hidden/c.ts:1:isValid', 'a-b/d.ts:1:isValid', 'src/deep/b.tsx:3:\tisvalid'],
    ],
    ['recognizes line ends', { pattern: '^isValid\\(one\\);$' }, ['src/a.ts:4:isValid(one);']],
    ['accepts a pattern that only RE2 supports', { pattern: '\\Qone = 1\\E' }, ['src/a.ts:1:const one = 1;']],
    ['accepts a pattern that looks like an option', { pattern: '--one' }, []],
    [
      'searches a named folder that is otherwise excluded',
      { place: 'node_modules', pattern: '.' },
      ['node_modules/m/index.js:1:isValid'],
    ],
  ])('%s', async (_what, query, expected) => {
    expect(await find(query, program)).toEqual(expected);
  });

  it.skipIf(title.includes('skipped'))('is not hung by a pattern that backtracks', async () => {
    expect(await find({ pattern: '(x+x+)+y', place: 'src' }, program)).toEqual([]);
    expect(await find({ pattern: '(.*)*[^ -~]{3}$' }, program)).toEqual([]);
  });

  it.each([
    ['that is malformed', '(', 'missing closing )'],
    ['with lookaround', 'a(?=b)', 'without look-around'],
    ['with a backreference', '(a)\\1', 'without look-around and backreferences'],
    ['that is too large', '(?:[a-z]{1,30}){1,30}', 'too large'],
  ])('rejects a pattern %s', async (_what, pattern, message) => {
    await expect(find({ pattern }, program)).rejects.toThrow(message);
  });

  it.skipIf(title.includes('skipped'))('ends when it is cancelled', async () => {
    expect(await find({ pattern: 'isValid' }, program, AbortSignal.abort())).toEqual([]);
  });
});

/** Short texts of the characters on which engines differ. */
const lineArbitrary = fc.string({
  unit: fc.constantFrom(...'abkA_1 -]&^.\té\u017F\u212A\u00A0語😀'),
  maxLength: 8,
});
const classArbitrary = fc
  .tuple(
    fc.constantFrom('', '^', ']', '^]'),
    fc.array(fc.constantFrom('a', '[', '&', '~', '-', '--', '&&', '\\w', '\\s', '\\]', '[:alpha:]', 'a-k', 'é', '.'), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([start, parts]) => `[${start}${parts.join('')}]`);
const patternArbitrary = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        'k',
        'é',
        '\\b',
        '\\B',
        '\\w',
        '\\W',
        '\\d',
        '\\S',
        '\\s',
        '.',
        '^',
        '$',
        '語',
        '\\.',
        '(?i)',
        '(a|\\W)',
      ),
      fc.constantFrom('\\pL', '\\p{Greek}', '\\x{e9}', '\\Qa.\\E', '\\A', 'a{,2}', '(?s).', '(?-m)^', '[[:^space:]]'),
      classArbitrary,
    ),
    { minLength: 1, maxLength: 4 },
  )
  .chain(parts => fc.constantFrom('', '*', '+', '?', '{2}').map(times => `${parts.join('')}${times}`));

it.skipIf(installed === null)('ripgrep loses no line that matches', async () => {
  const text = path.join(home, 'property.txt');
  await fc.assert(
    fc.asyncProperty(
      patternArbitrary,
      fc.boolean(),
      fc.array(lineArbitrary, { minLength: 1, maxLength: 60, size: 'max' }),
      async (source, ignoreCase, lines) => {
        const pattern = await compilePattern(source, ignoreCase).catch(() => null);
        fc.pre(pattern !== null);
        writeFileSync(text, `${lines.join('\n')}\n`);
        const found = await matchingLines(installed ?? '', text, source, ignoreCase, never);
        if (found === null) return;
        let at = 0;
        for (const line of lines) {
          if (pattern?.test(line))
            expect(found.at, JSON.stringify({ source, line, as: forRipgrep(source) })).toContain(at);
          at += Buffer.byteLength(line) + 1;
        }
      },
    ),
    { numRuns: 150 },
  );
});

it.skipIf(installed === null)('ripgrep reports no more lines than are needed', async () => {
  const text = path.join(home, 'many.txt');
  writeFileSync(text, 'a\n'.repeat(6000));
  const found = await matchingLines(installed ?? '', text, 'a', false, never);
  expect([found?.at.length, found?.at.at(-1), found?.isAll]).toEqual([5000, 9998, false]);
  expect(await matchingLines(installed ?? '', text, 'b', false, never)).toEqual({ at: [], isAll: true });
  expect(await matchingLines(installed ?? '', text, '\\Qa\\E', false, never)).toBeNull();
});

it('ripgrep is found only through absolute folders of the search path', async () => {
  expect(await findRipgrep('.:bin::relative/bin')).toBeNull();
});

describe('A glob', () => {
  it.each<[string, string[], string[]]>([
    ['*.ts', ['a.ts', 'src/a.ts', '.x.ts'], ['a.tsx', 'a.ts/b']],
    ['src/*.ts', ['src/a.ts'], ['src/b/a.ts', 'lib/src/a.ts']],
    ['src/**/*.ts', ['src/a.ts', 'src/b/c/a.ts'], ['a.ts']],
    ['**/list.ts', ['list.ts', 'src/list.ts'], ['src/mylist.ts']],
    ['./src/**', ['src/a', 'src/b/c'], ['src']],
    ['src/', ['src/a', 'src/b/c'], ['lib/a']],
    ['*.{ts,tsx}', ['a.ts', 'a/b.tsx'], ['a.js', 'a.{ts,tsx}']],
    ['{src,lib}/[a-c]?.ts', ['src/ax.ts', 'lib/c1.ts'], ['src/d1.ts', 'lib/a.ts']],
    ['[!a]*', ['b'], ['a']],
    ['a,b(1)+.ts', ['a,b(1)+.ts'], ['ab1.ts']],
    ['a}b', ['a}b'], ['ab']],
    ['\\*', ['*'], ['a']],
  ])('%s', async (glob, matching, others) => {
    const pattern = await compileGlob(glob);
    for (const file of matching) expect.soft(pattern.test(file), file).toBe(true);
    for (const file of others) expect.soft(pattern.test(file), file).toBe(false);
  });

  it('does not backtrack where other implementations do', async () => {
    expect((await compileGlob('*a*a*a*a*a*a*a*a*a*a*b')).test('a'.repeat(2000))).toBe(false);
  });

  it('matches a plain path exactly, and nothing else', async () => {
    const plain = fc
      .stringMatching(/^[\w .@+()$^|-]{1,20}\/[\w .@+()$^|-]{1,20}$/)
      .filter(text => !/^\.?\//.test(text));
    await fc.assert(
      fc.asyncProperty(plain, plain, async (path, other) => {
        const glob = await compileGlob(path);
        expect(glob.test(path)).toBe(true);
        if (other !== path) expect(glob.test(other)).toBe(false);
      }),
    );
  });
});
