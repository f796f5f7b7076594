import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { SHOWN, signInExamples, TABLES, withCalls, withInputs, withTables } from '../../scripts/reference.ts';
import { RELEASED } from '../../src/shared/program.ts';

const read = (file: string): string => readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8');

it.each(Object.keys(TABLES))('%s has its tables as they are (`npm run reference` writes them again)', file => {
  expect(withTables(file, read(file))).toBe(read(file));
});

it('README.md has at most 1,200 words', () => {
  expect(read('README.md').split(/\s+/).length).toBeLessThanOrEqual(1200);
});

it('action.yml has the settings as they are (`npm run reference` writes them again)', () => {
  expect(withInputs(read('action.yml'))).toBe(read('action.yml'));
});

it.each(SHOWN)('%s calls the program as it is called today (`npm run reference` writes it again)', file => {
  expect(withCalls(read(file))).toBe(read(file));
});

it.each([...(await signInExamples())])('%s is what init writes (`npm run reference` writes it again)', (file, text) => {
  expect(read(file)).toBe(text);
});

it('A release flips one constant, and every call and reference is as documented then', () => {
  const released = 'npx swelancer-gate verify\n        uses: swelancer-gate/swelancer-gate@v0 # pin\n';
  const unreleased = 'swelancer-gate verify\n        uses: swelancer-gate/swelancer-gate@main # pin\n';
  expect([withCalls(released), withCalls(unreleased)]).toEqual(Array(2).fill(RELEASED ? released : unreleased));
});
