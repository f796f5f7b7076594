import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGit } from '../../src/arm/git.ts';
import { commitSource, folderSource, type Source, workTreeSource } from '../../src/arm/source.ts';
import { makeRepository, type Repository, worldOf } from '../repository.ts';

let repository: Repository;
beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => repository.remove());

const link = (target: string, file: string): void => {
  mkdirSync(path.dirname(path.join(repository.folder, file)), { recursive: true });
  symlinkSync(target, path.join(repository.folder, file));
};

const atCommit = async (commit = 'HEAD', { folder } = repository): Promise<Source> => {
  const git = await openGit(worldOf({ folder }));
  return commitSource(git, (await git.resolve(commit)) ?? '', 'main');
};

/** The commit and its clean work tree, which must yield the same result. */
async function both(): Promise<[Source, Source]> {
  repository.commit('files');
  return [await atCommit(), workTreeSource(worldOf(repository))];
}

const contents = async (source: Source, place: string): Promise<Record<string, string>> =>
  Object.fromEntries((await source.files(place)).map(({ path: file, content }) => [file, content]));

async function expectFiles(place: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const source of await both()) expect(await contents(source, place), source.label).toEqual(files);
}

async function expectFailure(place: string, failure: Readonly<Record<string, unknown>>): Promise<void> {
  for (const source of await both()) await expect(source.files(place), source.label).rejects.toMatchObject(failure);
}

describe('A path', () => {
  it('names a file, or all files of a folder, sorted', async () => {
    repository.write({ 'rules/b.md': 'B', 'rules/ä a.md': 'Ä', 'rules/deep/c.md': 'C', 'rules.md': 'no' });
    await expectFiles('rules', { 'rules/b.md': 'B', 'rules/deep/c.md': 'C', 'rules/ä a.md': 'Ä' });
    await expectFiles('rules/ä a.md', { 'rules/ä a.md': 'Ä' });
    await expectFiles('nothing', {});
  });

  it.each(['./rules/a.md', 'rules//a.md', './/rules/./a.md', 'rules/../rules/a.md'])(
    'is the same file in every spelling: %s',
    async place => {
      repository.write({ 'rules/a.md': 'A' });
      await expectFiles(place, { 'rules/a.md': 'A' });
      for (const source of await both()) expect(await source.read(place)).toBe('A');
    },
  );

  it.each(['rules/', './rules/', '.'])('can name a folder as %s', async place => {
    repository.write({ 'rules/a.md': 'A' });
    await expectFiles(place, { 'rules/a.md': 'A' });
  });

  it.each([':(top)a.md', ':!a.md', '[id].md', 'a*.md', '-x.md', 'back\\slash.md'])(
    'is treated as a name before a pattern or an option: %s',
    async name => {
      repository.write({ [name]: 'A', 'ab.md': 'B' });
      await expectFiles(name, { [name]: 'A' });
    },
  );

  it('of a file is null if there is none', async () => {
    repository.write({ 'rules/a.md': 'A' });
    for (const source of await both()) {
      expect([await source.read('nothing.md'), await source.read('rules'), await source.read('rules/a.md/x')]).toEqual([
        null,
        null,
        null,
      ]);
    }
  });

  it('starts at the working directory, and may link to places up to the root of the repository', async () => {
    repository.write({ 'AGENTS.md': 'root', 'packages/app/prompt.md': 'app' });
    link('../../AGENTS.md', 'packages/app/CLAUDE.md');
    repository.commit('packages');
    const inside = { folder: path.join(repository.folder, 'packages/app') };
    for (const source of [await atCommit('HEAD', { ...repository, ...inside }), workTreeSource(worldOf(inside))]) {
      expect([await source.read('prompt.md'), await source.read('CLAUDE.md')]).toEqual(['app', 'root']);
      await expect(source.read('../../../x')).rejects.toMatchObject({ message: 'is outside the repository' });
    }
  });
});

describe('A pattern', () => {
  beforeEach(() =>
    repository.write({
      '.cursor/rules/a.mdc': 'A',
      '.cursor/rules/deep/b.mdc': 'B',
      '.cursor/rules/notes.txt': 'no',
      'AGENTS.md': 'root',
      'web/AGENTS.md': 'web',
    }),
  );

  it.each([
    ['.cursor/rules/**/*.mdc', ['.cursor/rules/a.mdc', '.cursor/rules/deep/b.mdc']],
    ['.cursor/rules/*.mdc', ['.cursor/rules/a.mdc']],
    ['**/AGENTS.md', ['AGENTS.md', 'web/AGENTS.md']],
    ['*.md', ['AGENTS.md']],
    ['{AGENTS,CLAUDE}.md', ['AGENTS.md']],
    ['nothing/**', []],
  ])('finds its files: %s', async (pattern, expected) => {
    for (const source of await both()) {
      expect((await source.files(pattern)).map(file => file.path)).toEqual(expected);
    }
  });

  it('takes time in proportion to the number of paths, whatever its form', async () => {
    repository.write({ [`rules/${'a'.repeat(200)}`]: '' });
    await expectFiles(`rules/${'*a'.repeat(100)}*b`, {});
  });
});

describe('A link', () => {
  it('to a file is that file', async () => {
    repository.write({ 'docs/AGENTS.md': 'agents' });
    link('docs/AGENTS.md', 'AGENTS.md');
    link('AGENTS.md', 'CLAUDE.md');
    await expectFiles('CLAUDE.md', { 'CLAUDE.md': 'agents' });
  });

  it('to a folder is that folder, even on the way to a file or inside another folder', async () => {
    repository.write({ 'shared/rules/a.md': 'A', '.cursor/other.md': 'O' });
    link('../shared/rules', '.cursor/rules');
    await expectFiles('.cursor/rules', { '.cursor/rules/a.md': 'A' });
    await expectFiles('.cursor/rules/a.md', { '.cursor/rules/a.md': 'A' });
    await expectFiles('.cursor', { '.cursor/other.md': 'O', '.cursor/rules/a.md': 'A' });
    await expectFiles('.cursor/**/*.md', { '.cursor/other.md': 'O', '.cursor/rules/a.md': 'A' });
  });

  const OUTSIDE = ['/etc/hostname', '../../outside.md', 'rules/../../../x'];
  it.each(OUTSIDE)('out of the repository is rejected: %s', async to => {
    repository.write({ 'rules/a.md': 'A' });
    link(to, 'CLAUDE.md');
    const failure = { kind: 'configuration', message: 'links to a place outside the repository', file: 'CLAUDE.md' };
    await expectFailure('CLAUDE.md', failure);
    await expectFailure('.', failure);
  });

  it('in a circle is rejected', async () => {
    link('b.md', 'a.md');
    link('a.md', 'b.md');
    repository.write({ 'rules/a.md': 'A' });
    link('..', 'rules/up');
    await expectFailure('a.md', { message: 'links in a circle', file: 'a.md' });
    await expectFailure('rules', { message: 'links in a circle' });
  });

  it('to nothing is rejected, rather than absent', async () => {
    link('gone.md', 'CLAUDE.md');
    await expectFailure('CLAUDE.md', { message: 'links to gone.md, which does not exist', file: 'CLAUDE.md' });
  });

  // README.md of vercel/ai leads to a name with a line break, which does not exist.
  it.each([
    ['to nothing', 'packages/ai/README.md\n', 'README.md'],
    ['out of the repository', '/etc/hostname', 'README.md'],
    ['in a circle', '..', 'packages/up'],
  ])('%s does not matter to a pattern that it does not match', async (_, to, file) => {
    repository.write({ 'AGENTS.md': 'A', 'packages/ai/AGENTS.md': 'B' });
    link(to, file);
    await expectFiles('**/AGENTS.md', { 'AGENTS.md': 'A', 'packages/ai/AGENTS.md': 'B' });
    await expectFailure(`**/${path.basename(file)}`, { kind: 'configuration' });
  });

  it('to a folder leaves what is not in that folder absent', async () => {
    repository.write({ 'shared/a.md': 'A' });
    link('shared', 'rules');
    await expectFiles('rules/b.md', {});
  });
});

describe('A submodule', () => {
  let rules: Repository;
  beforeEach(() => {
    rules = makeRepository('rules');
    rules.commit('one', { 'a.md': 'one', 'deep/b.md': 'B' });
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', rules.folder, '.cursor/rules');
    repository.commit('rules');
  });
  afterEach(() => rules.remove());

  it('is read at its commit, in the commit and in the work tree', async () => {
    const before = repository.git('rev-parse', 'HEAD');
    const inside = path.join(repository.folder, '.cursor/rules');
    writeFileSync(path.join(inside, 'a.md'), 'two');
    repository.git(
      '-C',
      inside,
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@b',
      'commit',
      '--quiet',
      '--all',
      '-m',
      'two',
    );
    const files = { '.cursor/rules/a.md': 'two', '.cursor/rules/deep/b.md': 'B' };
    expect(await contents(workTreeSource(worldOf(repository)), '.cursor')).toEqual(files);
    await expectFiles('.cursor/rules', files);
    expect(await contents(await atCommit(before), '.cursor/rules/a.md')).toEqual({ '.cursor/rules/a.md': 'one' });
  });

  it("is read from git's own copy after it was removed", async () => {
    const before = repository.git('rev-parse', 'HEAD');
    repository.git('rm', '--quiet', '.cursor/rules');
    repository.commit('without');
    expect(await contents(await atCommit(before), '.cursor')).toMatchObject({ '.cursor/rules/a.md': 'one' });
    expect(await contents(await atCommit(), '.cursor')).toEqual({});
  });

  it('that was not checked out is an error that says what to check out', async () => {
    const clone = makeRepository('clone');
    clone.git('pull', '--quiet', repository.folder, 'main');
    for (const source of [await atCommit('HEAD', clone), workTreeSource(worldOf(clone))]) {
      await expect(source.files('.cursor')).rejects.toMatchObject({
        kind: 'repository',
        file: '.cursor/rules',
        message: expect.stringContaining('is a submodule whose commit'),
        hint: expect.stringContaining('submodules: true'),
      });
    }
    clone.remove();
  });
});

describe('Content that is not in the clone', () => {
  it('is an error with file, commit and remedy, never an absent file', async () => {
    const before = repository.commit('one', { 'AGENTS.md': 'one', 'rules/a.md': 'A' });
    repository.commit('two', { 'AGENTS.md': 'two', 'rules/a.md': 'B' });
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const clone = makeRepository('clone');
    clone.git('remote', 'add', 'origin', `file://${repository.folder}`);
    clone.git('config', 'remote.origin.promisor', 'true');
    clone.git('config', 'remote.origin.partialclonefilter', 'blob:none');
    clone.git('fetch', '--quiet', '--filter=blob:none', 'origin', 'main');
    clone.git('checkout', '--quiet', 'FETCH_HEAD');
    clone.git('remote', 'set-url', 'origin', 'https://x:a-password@127.0.0.1:9/unreachable.git');

    expect(await (await atCommit('HEAD', clone)).read('AGENTS.md')).toBe('two');
    const old = await atCommit(before, clone);
    const failure = {
      kind: 'repository',
      file: 'AGENTS.md',
      message: expect.stringMatching(/^cannot be read at main \([\da-f]{7}\): /),
      hint: expect.stringContaining('sparse-checkout'),
    };
    await expect(old.read('AGENTS.md')).rejects.toMatchObject(failure);
    await expect(old.files('rules')).rejects.toMatchObject({ ...failure, file: 'rules/a.md' });
    await expect(old.read('AGENTS.md')).rejects.not.toThrow('a-password');
    expect(await old.read('nothing.md')).toBeNull();
    clone.remove();
  });

  it('is still read if only the checkout is sparse', async () => {
    repository.commit('files', { 'AGENTS.md': 'A', 'rules/a.md': 'R', 'rules/new.md': 'N' });
    repository.git('sparse-checkout', 'set', '--no-cone', '/AGENTS.md');
    await expectFiles('rules', { 'rules/a.md': 'R', 'rules/new.md': 'N' });
  });

  it.each(['file', 'link target'])('is an error for a file over the size limit, also for a %s', async kind => {
    const file = kind === 'file' ? 'AGENTS.md' : 'large.md';
    repository.write({ [file]: 'x'.repeat(16 * 1024 * 1024 + 1) });
    if (kind !== 'file') link(file, 'AGENTS.md');
    await expectFailure('AGENTS.md', { kind: 'repository', message: expect.stringContaining('is larger than 16 MiB') });
    repository.write({ 'new.md': 'x'.repeat(16 * 1024 * 1024 + 1) });
    await expect(workTreeSource(worldOf(repository)).read('new.md')).rejects.toMatchObject({ file: 'new.md' });
  });

  it('of a Git LFS pointer is taken from the clone, or is an error', async () => {
    const text = 'the prompt itself';
    const sha256 = createHash('sha256').update(text).digest('hex');
    repository.write({
      'prompt.md': `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${text.length}\n`,
    });
    await expectFailure('prompt.md', {
      kind: 'repository',
      file: 'prompt.md',
      message: expect.stringContaining('is a Git LFS pointer at'),
    });
    const folder = path.join(repository.folder, '.git/lfs/objects', sha256.slice(0, 2), sha256.slice(2, 4));
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, sha256), 'another content');
    await expectFailure('prompt.md', { kind: 'repository' });
    writeFileSync(path.join(folder, sha256), text);
    await expectFiles('prompt.md', { 'prompt.md': text });
  });

  it.skipIf(process.getuid?.() === 0)('of a file without permission is an error', async () => {
    repository.commit('start', { 'a.md': 'A' });
    repository.write({ 'a.md': 'changed' });
    chmodSync(path.join(repository.folder, 'a.md'), 0);
    await expect(workTreeSource(worldOf(repository)).read('a.md')).rejects.toMatchObject({ kind: 'repository' });
  });
});

describe('The work tree', () => {
  it('includes files that are tracked or could be added, but none that git ignores', async () => {
    repository.commit('start', {
      '.gitignore': '*.local.json\n/build\n',
      '.claude/settings.json': 'shared',
      '.claude/old.md': 'gone soon',
    });
    repository.write({ '.claude/settings.local.json': 'token', '.claude/new.md': 'new', 'build/x.md': 'built' });
    repository.git('rm', '--quiet', '.claude/old.md');
    const source = workTreeSource(worldOf(repository));
    expect(await contents(source, '.claude')).toEqual({ '.claude/new.md': 'new', '.claude/settings.json': 'shared' });
    expect(await contents(source, 'build')).toEqual({});
    expect(await source.read('.claude/settings.local.json')).toBeNull();
  });

  it('does not follow a link to a file that git ignores', async () => {
    repository.commit('start', { '.gitignore': '.env\n' });
    repository.write({ '.env': 'TOKEN=1' });
    link('.env', 'AGENTS.md');
    await expect(workTreeSource(worldOf(repository)).read('AGENTS.md')).rejects.toMatchObject({
      message: 'links to .env, which does not exist',
    });
  });

  it('is read as it is now: edited, deleted, new, and turned from a file into a link', async () => {
    repository.commit('start', { 'a.md': 'a', 'b.md': 'b', 'c.md': 'c', 'staged.md': 's' });
    repository.write({ 'a.md': 'edited', 'd.md': 'new', 'staged.md': 'staged' });
    repository.git('add', 'staged.md');
    repository.git('rm', '--quiet', '--cached', 'b.md');
    repository.git('clean', '--quiet', '--force', 'b.md');
    repository.git('rm', '--quiet', 'c.md');
    link('a.md', 'c.md');
    expect(await contents(workTreeSource(worldOf(repository)), '.')).toEqual({
      'a.md': 'edited',
      'c.md': 'edited',
      'd.md': 'new',
      'staged.md': 'staged',
    });
  });

  it('leaves the index and the objects of the repository unchanged', async () => {
    repository.commit('start', { 'a.md': 'a' });
    repository.write({ 'a.md': 'edited', 'new.md': 'new' });
    const before = [repository.git('status', '--short'), repository.git('count-objects', '-v')];
    await contents(workTreeSource(worldOf(repository)), '.');
    expect([repository.git('status', '--short'), repository.git('count-objects', '-v')]).toEqual(before);
  });

  it('is read as it is on disk during a merge', async () => {
    repository.commit('start', { 'a.md': 'a\n' });
    repository.git('checkout', '--quiet', '-b', 'other');
    repository.commit('other', { 'a.md': 'b\n' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit('ours', { 'a.md': 'c\n' });
    expect(() => repository.git('merge', 'other')).toThrow();
    expect(await workTreeSource(worldOf(repository)).read('a.md')).toContain('<<<<<<<');
  });

  it('can be read without any commit', async () => {
    repository.write({ 'a.md': 'a' });
    expect(await workTreeSource(worldOf(repository)).read('a.md')).toBe('a');
  });

  it.each([
    ['an attribute', { '.gitattributes': '* text=auto eol=crlf\n' }, []],
    ['core.autocrlf', {}, ['core.autocrlf', 'true']],
    ['a filter', { '.gitattributes': '*.md filter=case\n' }, ['filter.case.clean', 'tr A-Z a-z']],
    ['an encoding', { '.gitattributes': '*.md working-tree-encoding=UTF-16LE-BOM\n' }, []],
  ])('is read the way git stores it, whatever %s does to it on disk', async (kind, files, config) => {
    if (config.length > 0) repository.git('config', ...config);
    if (kind === 'a filter') repository.git('config', 'filter.case.smudge', 'tr a-z A-Z');
    repository.commit('start', files);
    const text = kind === 'an encoding' ? Buffer.from('\ufeffone\ntwo\n', 'utf16le') : 'one\ntwo\n';
    writeFileSync(path.join(repository.folder, 'a.md'), text);
    repository.commit('text');
    repository.git('rm', '--quiet', '--cached', 'a.md');
    repository.git('reset', '--quiet', '--hard');
    const stored = { 'a.md': 'one\ntwo\n' };
    await expectFiles('a.md', stored);
    utimesSync(path.join(repository.folder, 'a.md'), 1, 1);
    expect(await contents(workTreeSource(worldOf(repository)), 'a.md')).toEqual(stored);
  });

  it('of a linked work tree is its own, even in a hook', async () => {
    repository.commit('start', { 'a.md': 'main' });
    const linked = path.join(path.dirname(repository.folder), 'linked');
    repository.git('worktree', 'add', '--quiet', '-b', 'other', linked);
    writeFileSync(path.join(linked, 'a.md'), 'other');
    const { env } = worldOf(repository);
    const hook = { GIT_DIR: path.join(repository.folder, '.git/worktrees/linked'), GIT_INDEX_FILE: 'nothing' };
    const source = workTreeSource({ directory: linked, env: { ...env, ...hook } });
    expect(await source.read('a.md')).toBe('other');
    const git = await openGit({ directory: linked, env: { ...env, ...hook } });
    expect(await commitSource(git, (await git.resolve('HEAD')) ?? '', 'x').read('a.md')).toBe('main');
  });
});

describe('An encoding', () => {
  it.each([
    ['UTF-8 with a mark', Buffer.from('\ufeffgrün')],
    ['UTF-16LE with a mark', Buffer.from('\ufeffgrün', 'utf16le')],
    ['UTF-16BE with a mark', Buffer.from('\ufeffgrün', 'utf16le').swap16()],
  ])('that is declared can be read: %s', async (_, bytes) => {
    writeFileSync(path.join(repository.folder, 'a.md'), bytes);
    await expectFiles('a.md', { 'a.md': 'grün' });
  });

  it.each([
    ['ISO-8859-1', Buffer.from('one\ngrün', 'latin1'), 2],
    ['Windows-1252', Buffer.from('one\n\ntwo \x93three\x94', 'latin1'), 3],
    ['UTF-16 without a byte order mark', Buffer.from('green tea', 'utf16le'), undefined],
    ['damaged UTF-16', Buffer.from([0xff, 0xfe, 0x00, 0xd8]), undefined],
    ['a binary file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3]), undefined],
  ])('other than UTF-8 is rejected by name: %s', async (name, bytes, line) => {
    writeFileSync(path.join(repository.folder, 'a.md'), bytes);
    await expectFailure('a.md', {
      kind: 'configuration',
      file: 'a.md',
      line,
      message: expect.stringContaining(name),
    });
  });
});

// In langfuse/langfuse, a skill comes with an image.
describe('An image in a folder of skills', () => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3]);

  it.each(['skills', 'skills/**'])('is left out of %s', async place => {
    repository.write({ 'skills/a/SKILL.md': 'A', 'skills/a/assets/Logo.PNG': png });
    await expectFiles(place, { 'skills/a/SKILL.md': 'A' });
  });

  it('is an error where it is named itself', async () => {
    repository.write({ 'skills/a/logo.png': png });
    await expectFailure('skills/a/logo.png', { message: expect.stringContaining('a binary file') });
  });
});

describe('A folder without a repository', () => {
  it('is reported as such', async () => {
    await expect(openGit({ directory: '/', env: process.env })).rejects.toMatchObject({
      kind: 'configuration',
      message: '/ is not in a git repository',
    });
  });

  it('is read as it is on disk', async () => {
    repository.write({ 'rules/a.md': 'A', 'rules/deep/b.md': 'B' });
    link('rules/a.md', 'AGENTS.md');
    link('/etc/hostname', 'out.md');
    const source = folderSource(repository.folder);
    expect(await contents(source, 'rules')).toEqual({ 'rules/a.md': 'A', 'rules/deep/b.md': 'B' });
    expect(await source.read('AGENTS.md')).toBe('A');
    expect(await source.read('nothing.md')).toBeNull();
    await expect(source.read('out.md')).rejects.toMatchObject({ message: 'links to a place outside the repository' });
  });
});
