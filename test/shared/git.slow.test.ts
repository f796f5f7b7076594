import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGit } from '../../src/shared/git.ts';
import { makeRepository, type Repository } from '../repository.ts';

describe('Git', () => {
  let repository: Repository;
  beforeEach(() => {
    repository = makeRepository();
    repository.commit('start', { 'a.md': 'a', ':(top)b.md': 'b' });
  });
  afterEach(() => repository.remove());

  const ask = async (env: Readonly<Record<string, string | undefined>>, ...words: string[]): Promise<string> =>
    (await createGit({ ...process.env, ...env })(words, { directory: repository.folder })).toString();

  it.each(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_COMMON_DIR', 'GIT_NAMESPACE'])(
    'reads the repository that it runs in, even in a hook that sets %s',
    async variable => {
      const other = makeRepository();
      const env = { [variable]: path.join(other.folder, '.git') };
      expect(await ask(env, 'ls-files', '-z')).toBe(':(top)b.md\0a.md\0');
      expect(await ask(env, 'cat-file', 'blob', 'HEAD:a.md')).toBe('a');
      other.remove();
    },
  );

  it('treats a name as a name, never as a pattern', async () => {
    expect(await ask({}, 'ls-files', '-z', '--', ':(top)b.md')).toBe(':(top)b.md\0');
    expect(await ask({ GIT_GLOB_PATHSPECS: '1' }, 'ls-files', '-z', '--', '*.md')).toBe('');
  });

  it('starts no hook or monitor of the repository', async () => {
    const marker = path.join(repository.folder, 'started');
    repository.git('config', 'core.fsmonitor', `touch ${marker}; false`);
    writeFileSync(path.join(repository.folder, '.git/hooks/post-index-change'), `#!/bin/sh\ntouch ${marker}\n`, {
      mode: 0o755,
    });
    repository.write({ 'a.md': 'changed' });
    await ask({}, 'update-index', 'a.md');
    expect(existsSync(marker)).toBe(false);
  });

  it('does not treat a folder of a checkout as a repository with its own configuration', async () => {
    const folder = path.join(repository.folder, 'looks-bare');
    for (const part of ['objects', 'refs']) mkdirSync(path.join(folder, part), { recursive: true });
    writeFileSync(path.join(folder, 'HEAD'), 'ref: refs/heads/main\n');
    writeFileSync(path.join(folder, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n');
    const asked = createGit(process.env)(['rev-parse', '--git-dir'], { directory: folder });
    await expect(asked).rejects.toThrow('safe.bareRepository');
  });

  it('is started in one place', () => {
    const root = path.resolve(import.meta.dirname, '../../src');
    const places = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter(file => /\.tsx?$/.test(file))
      .filter(file => /\b(?:exec|execFile|execFileSync|execute|spawn|spawnSync)\(\s*'git'/.test(read(root, file)));
    expect(places).toEqual(['shared/git.ts']);
  });
});

const read = (root: string, file: string): string => readFileSync(path.join(root, file), 'utf8');
