import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchedFrom } from '../../src/shared/program.ts';

const COMMIT = '2ac7e7256f1b1f2bb9b0c7a7f8dc9d1eb1a9a6cf';

describe('The origin of an installed program', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** What npm 11 leaves in node_modules. */
  function installed(resolved: string): string {
    const packages = {
      'node_modules/other': { version: '1.0.0', resolved: `git+ssh://git@github.com/some/other.git#${COMMIT}` },
      'node_modules/swelancer-gate': { version: '0.1.0', resolved, license: 'MIT' },
    };
    const modules = path.join(folder, 'node_modules');
    mkdirSync(path.join(modules, 'swelancer-gate'), { recursive: true });
    writeFileSync(path.join(modules, '.package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }));
    return path.join(modules, 'swelancer-gate');
  }

  it.each([
    ['/home/runner/work/_actions/octo/gate/v0', { repository: 'octo/gate', ref: 'v0' }],
    ['/home/runner/work/_actions/octo/gate/feature/x', { repository: 'octo/gate', ref: 'feature/x' }],
    ['D:\\a\\_actions\\octo\\gate\\main', { repository: 'octo/gate', ref: 'main' }],
  ])('is what the runner called it: %s', (place, source) => {
    expect(fetchedFrom(place)).toEqual(source);
  });

  it('is the commit that npm recorded', () => {
    expect(fetchedFrom(installed(`git+ssh://git@github.com/octo/gate.git#${COMMIT}`))).toEqual({
      repository: 'octo/gate',
      ref: COMMIT,
    });
  });

  it('is unknown for a clone and for a package from the registry', () => {
    expect(fetchedFrom(folder)).toBeNull();
    expect(fetchedFrom(installed('https://registry.npmjs.org/swelancer-gate/-/swelancer-gate-0.1.0.tgz'))).toBeNull();
  });
});
