import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { SHOWN, signInExamples, TABLES, withCalls, withInputs, withTables } from '../../scripts/reference.ts';
import { RELEASED } from '../../src/shared/program.ts';

const read = (file: string): string => readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8');

it.each(Object.keys(TABLES))('The tables in %s are up to date (`npm run reference` writes them)', file => {
  expect(withTables(file, read(file))).toBe(read(file));
});

it('README.md has at most 1,200 words', () => {
  expect(read('README.md').split(/\s+/).length).toBeLessThanOrEqual(1200);
});

it('The settings in action.yml are up to date (`npm run reference` writes them)', () => {
  expect(withInputs(read('action.yml'))).toBe(read('action.yml'));
});

it.each(SHOWN)('The commands in %s are up to date (`npm run reference` writes them)', file => {
  expect(withCalls(read(file))).toBe(read(file));
});

it.each([...(await signInExamples())])(
  '%s is the workflow that init writes (`npm run reference` writes it)',
  (file, text) => {
    expect(read(file)).toBe(text);
  },
);

it('A release changes one constant, which updates every command and reference', () => {
  const released = 'npx swelancer-gate verify\n        uses: swelancer-gate/swelancer-gate@v0 # pin\n';
  const unreleased = 'swelancer-gate verify\n        uses: swelancer-gate/swelancer-gate@main # pin\n';
  expect([withCalls(released), withCalls(unreleased)]).toEqual(Array(2).fill(RELEASED ? released : unreleased));
});
