import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedFiles, changeOf } from '../../src/arm/changes.ts';
import type { Source } from '../../src/arm/source.ts';

const change = (before: string | null, now: string | null) => {
  const found = changeOf('prompt.md', before, now);
  return found && [found.kind, found.added, found.removed, ...found.lines.map(({ from, to }) => `${from}-${to}`)];
};

describe('The change of a file', () => {
  it.each([
    ['nothing', 'a\nb\n', 'a\nb\n', null],
    ['a line that differs', 'a\nb\nc\n', 'a\nB\nc\n', ['changed', 1, 1, '2-2']],
    ['new lines', 'a\n', 'a\nb\nc\n', ['changed', 2, 0, '2-3']],
    ['a removed line, at the line after it', 'a\nb\nc\n', 'a\nc\n', ['changed', 0, 1, '2-2']],
    ['a removed last line, at the last remaining one', 'a\nb\n', 'a\n', ['changed', 0, 1, '1-1']],
    ['two places', 'a\nb\nc\nd\n', 'A\nb\nc\nD\n', ['changed', 2, 2, '1-1', '4-4']],
    ['a line break at the end', 'a', 'a\n', ['changed', 1, 1, '1-1']],
    ['the removal of everything', 'a\nb\n', '', ['changed', 0, 2, '1-1']],
    ['a new file', null, 'a\nb\n', ['added', 2, 0, '1-2']],
    ['a deleted file', 'a\nb\n', null, ['removed', 0, 2]],
  ])('is described for %s', (_, before, now, expected) => {
    expect(change(before, now)).toEqual(expected);
  });

  it('is the whole file if almost nothing is the same', () => {
    const lines = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word} ${index}`).join('\n');
    expect(change(lines('a'), lines('b'))).toEqual(['changed', 3000, 3000, '1-3000']);
  });

  it('lists positions in the new file, in order', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map(lines => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, now) => {
        const { lines = [] } = changeOf('prompt.md', before, now) ?? {};
        const ends = lines.flatMap(({ from, to }) => [from, to]);
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
        expect(ends.every(line => line >= 1 && line <= Math.max(1, now.split('\n').length))).toBe(true);
      }),
    );
  });
});

it('Each changed file is listed once, and so are a link and its target', async () => {
  const links: Readonly<Record<string, string>> = { 'CLAUDE.md': 'AGENTS.md', 'GEMINI.md': 'docs/unlisted.md' };
  const source = (files: Readonly<Record<string, string>>): Source => ({
    commit: null,
    label: 'here',
    read: async path => files[links[path] ?? path] ?? null,
    realPath: async path => links[path] ?? path,
    findAbove: async () => null,
    files: async () => [],
  });
  const before = source({ 'same.md': 'a', 'prompt.md': 'a', 'AGENTS.md': 'a', 'docs/unlisted.md': 'a' });
  const now = source({ 'same.md': 'a', 'prompt.md': 'b', 'AGENTS.md': 'b', 'docs/unlisted.md': 'b', 'new.md': 'a' });
  const paths = ['same.md', 'prompt.md', 'prompt.md', 'AGENTS.md', 'CLAUDE.md', 'GEMINI.md', 'new.md'];
  const found = await changedFiles(before, now, [...paths, '(built-in prompt)']);
  expect(found.map(({ path, kind }) => [path, kind])).toEqual([
    ['prompt.md', 'changed'],
    ['AGENTS.md', 'changed'],
    ['GEMINI.md', 'changed'],
    ['new.md', 'added'],
  ]);
});
