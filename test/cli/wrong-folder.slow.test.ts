import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { say } from '../person.ts';
import { makeRepository, type Repository } from '../repository.ts';

let repository: Repository;
let folder: string;

beforeEach(() => {
  repository = makeRepository();
  repository.commit('start', { 'swelancer-gate.yml': 'suite: starter\nsolver: reference/first\n' });
  folder = path.join(repository.folder, 'packages/sub folder ü');
  mkdirSync(folder, { recursive: true });
});
afterEach(() => repository.remove());

it.each(['gate', 'verify', 'run', 'compare', 'power'])(
  '%s in a folder below the configuration says where it is, and does not ignore it',
  async command => {
    const { exitCode, told } = await say([command], { directory: folder });
    expect(exitCode).toBe(2);
    expect(told).toContain('there is no swelancer-gate.yml (work tree)\n  There is ../../swelancer-gate.yml.');
  },
);

it('A configuration in the folder itself is used', async () => {
  repository.write({ 'packages/sub folder ü/swelancer-gate.yml': 'suite: starter\nsolver: reference/longest\n' });
  const { exitCode, printed } = await say(['verify'], { directory: folder, env: { https_proxy: '' } });
  expect([exitCode, printed]).toEqual([0, expect.stringContaining('reference/longest')]);
});

it('A folder of that name above is not a configuration', async () => {
  repository.write({ 'packages/other.yml/file': 'text' });
  const { told } = await say(['verify', '--config', 'other.yml'], { directory: folder });
  expect(told).toContain('there is no other.yml (work tree)\n  Create it with');
});
