import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { explain, Failure } from '../../../src/shared/errors.ts';
import { readOrigin } from '../../../src/solver/workspace/origin.ts';
import { thrown } from '../../failures.ts';
import { makeRepository } from '../../repository.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-test-'));
mkdirSync(path.join(folder, 'octo/code'), { recursive: true });
const repository = makeRepository();
afterAll(() => {
  rmSync(folder, { recursive: true });
  repository.remove();
});

describe('The `repository` setting', () => {
  it.each([
    ['octo/code', 'https://github.com/octo/code', 'octo/code'],
    ['https://git.example/a/b.git', 'https://git.example/a/b.git', 'https://git.example/a/b.git'],
    ['ssh://git@git.example/a/b', 'ssh://git@git.example/a/b', 'ssh://git@git.example/a/b'],
    ['git@git.example:a/b.git', 'git@git.example:a/b.git', 'git@git.example:a/b.git'],
    ['file:///srv/code.git', 'file:///srv/code.git', 'file:///srv/code.git'],
  ])('is a git address: %s', (given, address, name) => {
    expect(readOrigin(given, folder)).toMatchObject({ kind: 'repository', address, name });
  });

  it.each([
    'https://user:s3cret@git.example/a/b?key=s3cret#s3cret',
    'https://s3cret@git.example/a/b',
    'ssh://git:s3cret@git.example/a/b',
  ])('is shown without passwords: %s', address => {
    const origin = readOrigin(address, folder);
    expect(origin).toMatchObject({ address });
    expect(JSON.stringify({ ...origin, address: '' })).not.toContain('s3cret');
  });

  it('is a folder if it is a path to one, and a repository if that folder is one', () => {
    expect(readOrigin('./octo/code', folder)).toEqual({ kind: 'folder', path: path.join(folder, 'octo/code') });
    expect(readOrigin(repository.folder, folder)).toMatchObject({ kind: 'repository', local: true });
    expect(readOrigin('.git', repository.folder)).toMatchObject({ kind: 'repository', local: true });
  });

  it.each(['ext::sh -c id', 'git://git.example/a', 'ext://a', '--upload-pack=id', 'nowhere', 'https://'])(
    'is rejected if it is anything else: %s',
    given => {
      const failure = thrown(Failure, () => readOrigin(given, folder));
      expect(failure.kind).toBe('configuration');
      expect(explain(failure)).toMatch(/\n {2}(Write owner\/name|Use an address)/);
    },
  );
});
