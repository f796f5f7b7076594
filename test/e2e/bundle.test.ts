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

it('The bundle has 4.5 MB at most', () => {
  expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(4_500_000);
});

it('The bundle has every module once', () => {
  expect(parts).toContain('src/main.ts');
  expect(parts.filter((part, index) => parts.indexOf(part) !== index)).toEqual([]);
});

// Otherwise one of them would use the other before it is ready.
it('No files of the bundle import each other in a circle', () => {
  const imports = new Map(
    files.map(file => [
      path.basename(file),
      [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?:.* from )?"\.\/(.+)";$/gm)].map(
        ([, to = '']) => to,
      ),
    ]),
  );
  expect(imports.get('cli.js')).toContain('start.js');
  const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
    (imports.get(from) ?? []).some(next => next === goal || (!seen.has(next) && reaches(next, goal, seen.add(next))));
  expect([...imports.keys()].filter(file => reaches(file, file, new Set()))).toEqual([]);
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

it('The command line loads 20 kB at most to print its version', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-test-'));
  const coverage = path.join(folder, 'coverage');
  await runProgram(['--version'], { cwd: folder, env: { NODE_V8_COVERAGE: coverage } });
  const loaded = loadedFiles(coverage);
  rmSync(folder, { recursive: true });
  expect([...loaded.keys()]).toContain(path.join(bundle, 'cli.js'));
  expect(bytesOf(loaded)).toBeLessThan(20_000);
});
