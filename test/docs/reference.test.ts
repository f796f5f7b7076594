import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { withInputs, withTables } from '../../scripts/reference.ts';

const read = (file: string): string => readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8');

it('README.md has the settings and fields as they are (`npm run reference` writes them again)', () => {
  expect(withTables(read('README.md'))).toBe(read('README.md'));
});

it('action.yml has the settings as they are (`npm run reference` writes them again)', () => {
  expect(withInputs(read('action.yml'))).toBe(read('action.yml'));
});
