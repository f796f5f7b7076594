import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runProgram } from './command-line.ts';
import { bytesOf, loadedFiles } from './loaded-files.ts';

const bundle = path.resolve(import.meta.dirname, '../../dist/main');
const files = readdirSync(bundle).map(name => path.join(bundle, name));

/** The bundler marks where each part comes from. */
const parts = files
  .filter(file => file.endsWith('.js'))
  .flatMap(file => [...readFileSync(file, 'utf8').matchAll(/^\/\/ ((?:src|scripts|node_modules)\/\S+)$/gm)])
  .map(([, part = '']) => part);

it('The bundle has 7 MB at most', () => {
  expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(7_000_000);
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

it('The command line loads 40 kB at most to print its version', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-test-'));
  const coverage = path.join(folder, 'coverage');
  await runProgram(['--version'], { cwd: folder, env: { NODE_V8_COVERAGE: coverage } });
  const loaded = loadedFiles(coverage);
  rmSync(folder, { recursive: true });
  expect([...loaded.keys()]).toContain(path.join(bundle, 'index.js'));
  expect(bytesOf(loaded)).toBeLessThan(40_000);
});

it('The bundle has its modules in function expressions, which V8 compiles only once', () => {
  const sources = files.filter(file => file.endsWith('.js')).map(file => readFileSync(file, 'utf8'));
  const wrappers = sources.flatMap(source => source.match(/^\/\*{3}\/ \(.*$/gm) ?? []);
  expect(wrappers.length).toBeGreaterThan(100);
  expect(wrappers.filter(line => !line.startsWith('/***/ (function ('))).toEqual([]);
});
