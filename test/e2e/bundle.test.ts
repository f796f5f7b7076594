import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const bundle = path.resolve(import.meta.dirname, '../../dist/main');
const files = readdirSync(bundle).map(name => path.join(bundle, name));

/** The bundler marks where each part comes from. */
const parts = files
  .filter(file => file.endsWith('.js'))
  .flatMap(file => [...readFileSync(file, 'utf8').matchAll(/^\/\/ ((?:src|scripts|node_modules)\/\S+)$/gm)])
  .map(([, part = '']) => part);

it('The bundle has 4.5 MB at most', () => {
  expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(4_500_000);
});

it('The bundle has every module once', () => {
  expect(parts).toContain('src/main.ts');
  expect(parts.filter((part, index) => parts.indexOf(part) !== index)).toEqual([]);
});

it('The bundle has the license of every package once', () => {
  const packages = parts.flatMap(part => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(part)?.[1] ?? []);
  const licenses = readFileSync(path.join(bundle, 'licenses.txt'), 'utf8').split('\n');
  expect(packages).toContain('zod');
  for (const name of new Set(packages)) {
    const times = licenses.filter((line, index) => line === name && (index === 0 || licenses[index - 1] === '')).length;
    expect([name, times]).toEqual([name, 1]);
  }
});
