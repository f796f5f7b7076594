import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGit } from '../../src/arm/git.ts';
import { findSides, findTrusted } from '../../src/arm/sides.ts';
import { Failure } from '../../src/shared/errors.ts';
import { makeRepository, type Repository, worldOf } from '../repository.ts';

describe('The two arms of a gate', () => {
  let repository: Repository;
  let first: string;
  let onBranch: string;
  let onMain: string;

  beforeEach(() => {
    repository = makeRepository('päth with spaces');
    first = repository.commit('first', { 'prompt.md': 'one' });
    repository.git('checkout', '--quiet', '-b', 'change');
    onBranch = repository.commit('change', { 'prompt.md': 'two' });
    repository.git('checkout', '--quiet', 'main');
    onMain = repository.commit('a later commit on main', { 'prompt.md': 'three' });
    repository.git('checkout', '--quiet', 'change');
  });
  afterEach(() => repository.remove());

  it('are the merge base with the default branch and the work tree by default', async () => {
    repository.write({ 'prompt.md': 'not committed' });
    const { baseline, head } = await findSides(await openGit(worldOf(repository)), worldOf(repository), {});
    expect([baseline.commit, await baseline.read('prompt.md')]).toEqual([first, 'one']);
    expect([head.commit, await head.read('prompt.md')]).toEqual([null, 'not committed']);
  });

  it('are the merge base of a pull request and its head', async () => {
    const sides = await findSides(await openGit(worldOf(repository)), worldOf(repository), {
      mergeBaseWith: onMain,
      head: onBranch,
    });
    expect([sides.baseline.commit, sides.head.commit]).toEqual([first, onBranch]);
    // Budget and decision come from the current base branch, however old the commit that the change started from.
    expect(sides.trusted[0].commit).toBe(onMain);
  });

  it('use a named baseline as is', async () => {
    const { baseline } = await findSides(await openGit(worldOf(repository)), worldOf(repository), { baseline: 'main' });
    expect([baseline.commit, baseline.label]).toEqual([onMain, 'main']);
  });

  it('suggest fetch-depth: 0 if the base is missing from a shallow clone', async () => {
    const clone = makeRepository();
    clone.git('fetch', '--quiet', '--depth=1', `file://${repository.folder}`, 'change');
    clone.git('checkout', '--quiet', 'FETCH_HEAD');
    const asked = findSides(await openGit(worldOf(clone)), worldOf(clone), {
      mergeBaseWith: onMain,
      head: onBranch,
    });
    await expect(asked).rejects.toMatchObject({
      kind: 'configuration',
      hint: expect.stringContaining('fetch-depth: 0'),
    });
    clone.remove();
  });

  it('do not substitute another branch for a default branch that cannot be read', async () => {
    repository.git('update-ref', 'refs/remotes/origin/main', onMain);
    const remote = path.join(repository.folder, '.git/refs/remotes/origin/main');
    writeFileSync(remote, `${'1'.repeat(40)}\n`);
    const git = await openGit(worldOf(repository));
    await expect(findTrusted(git, {})).resolves.toEqual([{ commit: '1'.repeat(40), label: 'origin/main' }]);
    await expect(findSides(git, worldOf(repository), {})).rejects.toBeInstanceOf(Failure);
  });

  it('use the name of the default branch if the clone has only a symbolic one', async () => {
    repository.git('update-ref', 'refs/remotes/origin/trunk', onMain);
    repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
    const git = await openGit(worldOf(repository));
    await expect(findTrusted(git, {})).resolves.toEqual([{ commit: onMain, label: 'origin/trunk' }]);
  });

  it('do not mistake a ref for an option of git', async () => {
    const asked = findSides(await openGit(worldOf(repository)), worldOf(repository), {
      baseline: '--output=/tmp/x',
    });
    await expect(asked).rejects.toMatchObject({ message: 'there is no commit --output=/tmp/x in this repository' });
  });
});
