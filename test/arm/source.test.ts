import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGit } from '../../src/arm/git.ts';
import { commitSource, type Source, workTreeSource } from '../../src/arm/source.ts';
import { makeRepository, type Repository } from '../repository.ts';

describe.each(['commit', 'work tree'])('files of a %s', kind => {
  let repository: Repository;
  let source: Source;

  beforeEach(async () => {
    repository = makeRepository();
    const commit = repository.commit('files', {
      'rules/b.md': 'B',
      'rules/ä a.md': 'Ä',
      'rules/deep/c.md': 'C',
      'AGENTS.md': 'agents',
    });
    source =
      kind === 'commit'
        ? commitSource(await openGit({ directory: repository.folder, env: process.env }), commit, 'main')
        : workTreeSource(repository.folder);
  });
  afterEach(() => repository.remove());

  it('are read by path', async () => {
    expect(await source.read('rules/ä a.md')).toBe('Ä');
  });

  it('are null when they are not there', async () => {
    expect([await source.read('nothing.md'), await source.read('rules')]).toEqual([null, null]);
  });

  it('are listed below a folder, and a file stands for itself', async () => {
    expect(await source.list('rules')).toEqual(['rules/b.md', 'rules/deep/c.md', 'rules/ä a.md']);
    expect(await source.list('AGENTS.md')).toEqual(['AGENTS.md']);
    expect(await source.list('nothing')).toEqual([]);
  });
});

describe('a link in the work tree', () => {
  it('that leads outside is refused', async () => {
    const repository = makeRepository();
    symlinkSync('/etc/hostname', path.join(repository.folder, 'prompt.md'));
    await expect(workTreeSource(repository.folder).read('prompt.md')).rejects.toMatchObject({
      message: 'leads out of the working directory',
    });
    repository.remove();
  });
});

describe('a folder without a repository', () => {
  it('is said to be none', async () => {
    await expect(openGit({ directory: '/', env: process.env })).rejects.toMatchObject({
      kind: 'configuration',
      message: '/ is not in a git repository',
    });
  });
});
