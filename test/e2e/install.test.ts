import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeRepository, type Repository } from '../repository.ts';

const root = path.resolve(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

let source: Repository;
let folder: string;
beforeAll(() => {
  source = makeRepository();
  for (const part of ['package.json', ...manifest.files]) {
    cpSync(path.join(root, part), path.join(source.folder, part), { recursive: true });
  }
  source.commit('everything that the package needs');
  folder = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-test-'));
});
afterAll(() => {
  source.remove();
  rmSync(folder, { recursive: true });
});

/** Runs npm as on a new machine, without network or cache. */
function npm(...words: string[]): string {
  return execFileSync('npm', words, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder, npm_config_offline: 'true', npm_config_update_notifier: 'false' },
  });
}

// npm installs all devDependencies of a git repository whose package.json has certain scripts, such as `build`
// (pacote, lib/git.js).
it('The package installs from git, without any other package', () => {
  const commit = source.git('rev-parse', 'HEAD');
  npm('install', '--no-audit', '--no-fund', `git+${pathToFileURL(source.folder)}#${commit}`);
  expect(readdirSync(path.join(folder, 'node_modules')).filter(name => !name.startsWith('.'))).toEqual([
    'swelancer-gate',
  ]);
  expect(npm('exec', '--no', '--', 'swelancer-gate', '--version').trim()).toBe(manifest.version);
});
