import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Arm } from '../../src/arm/arm.ts';
import { openGit } from '../../src/arm/git.ts';
import { importsOf } from '../../src/arm/imports.ts';
import { readArm } from '../../src/arm/read.ts';
import { commitSource, workTreeSource } from '../../src/arm/source.ts';
import { parseConfigFile } from '../../src/config/file.ts';
import { makeRepository, type Repository, worldOf } from '../repository.ts';

// Each line was tried with Claude Code 2.1.332 against a server on loopback.
describe('A text imports', () => {
  it.each([
    ['at the start', '@AGENTS.md', ['AGENTS.md']],
    ['in a sentence', 'See @README for an overview and @package.json for commands.', ['README', 'package.json']],
    ['in a list, a quote and a heading', '- @a.md\n\n> @b.md\n\n# @c.md', ['a.md', 'b.md', 'c.md']],
    ['in bold and italic text', '**@a.md** and _@under_score.md_', ['a.md', 'under_score.md']],
    ['in a table', '| @a.md | x |', ['a.md']],
    ['in the text of a link', '[@a.md](https://example.com)', ['a.md']],
    ['next to HTML', '<b>@a.md</b>', ['a.md']],
    ['from a folder', '@./a.md @../b.md', ['./a.md', '../b.md']],
    ['a path with a space', '@docs/with\\ space.md', ['docs/with space.md']],
    ['a path that is not ASCII', '@docs/é.md', ['docs/é.md']],
    ['a path without its section', '@a.md#rule', ['a.md']],
  ])('%s', async (_, text, expected) => {
    expect(await importsOf(text)).toEqual(expected);
  });

  it.each([
    ['in code', '`@a.md`'],
    ['in a code block', '```\n@a.md\n```\n\n~~~\n@b.md\n~~~'],
    ['in indented code', 'Text\n\n    @a.md\n'],
    ['in an HTML comment', '<!-- @a.md -->'],
    ['in an HTML block', '<div>\n@a.md\n</div>'],
    ['after a bracket, a quote or a letter', '(@a.md) "@b.md" me@example.com'],
    ['after another @', '@@a.md'],
    ['as the address of a link', '[guide](@a.md)'],
    ['from the home folder', '@~/.claude/me.md'],
    ['from an absolute path', '@/etc/passwd'],
  ])('nothing %s', async (_, text) => {
    expect(await importsOf(text)).toEqual([]);
  });
});

describe('The imports of an arm', () => {
  const CONFIG = 'swelancer-gate.yml';
  let repository: Repository;
  beforeEach(() => {
    repository = makeRepository();
    repository.write({ 'prompt.md': '{{proposals}}' });
  });
  afterEach(() => repository.remove());

  const link = (file: string, target: string): void => symlinkSync(target, path.join(repository.folder, file));

  /** Paths of the agent files, the same at the commit and in the clean work tree. */
  async function files(written: Readonly<Record<string, string>>, lines: string, folder = ''): Promise<string[]> {
    const text = `model: m\n${lines}\n`;
    const commit = repository.commit('start', { ...written, [path.join(folder, CONFIG)]: text });
    const world = { ...worldOf(repository), directory: path.join(repository.folder, folder) };
    const sources = [commitSource(await openGit(world), commit, 'main'), workTreeSource(world)];
    const arms = sources.map(
      async (source): Promise<Arm> => readArm('candidate', source, parseConfigFile(text, CONFIG), { config: CONFIG }),
    );
    const [committed, clean] = await Promise.all(arms);
    expect(clean?.files).toEqual(committed?.files);
    return (committed?.files ?? []).map(file => file.path);
  }

  it('are part of it, with what they import', async () => {
    const written = {
      'CLAUDE.md': '@AGENTS.md\n@docs/testing.md',
      'AGENTS.md': 'Be kind.',
      'docs/testing.md': 'See @deep/flaky.md and @../CLAUDE.md.',
      'docs/deep/flaky.md': 'Repeat it.',
      'deep/flaky.md': 'Not this one.',
    };
    expect(await files(written, 'files: [CLAUDE.md]')).toEqual([
      'CLAUDE.md',
      'AGENTS.md',
      'docs/testing.md',
      'docs/deep/flaky.md',
    ]);
  });

  it('are those of a rule, too', async () => {
    expect(await files({ '.claude/rules/tests.md': '@../../a.md', 'a.md': 'A' }, 'files: [.claude]')).toEqual([
      '.claude/rules/tests.md',
      'a.md',
    ]);
  });

  it('are not those of other files', async () => {
    expect(await files({ 'notes.md': '@a.md', 'a.md': 'A' }, 'files: [notes.md]')).toEqual(['notes.md']);
  });

  it('end after five in a row', async () => {
    const chain = Object.fromEntries([1, 2, 3, 4, 5, 6].map(step => [`${step}.md`, `@${step + 1}.md`]));
    expect(await files({ 'CLAUDE.md': '@1.md', ...chain }, 'files: [CLAUDE.md]')).toHaveLength(6);
  });

  it('are also those of a file that is listed itself', async () => {
    const written = { 'CLAUDE.md': '@a.md', 'a.md': '@b.md', 'b.md': 'B' };
    expect(await files(written, 'files: [a.md, CLAUDE.md]')).toEqual(['a.md', 'CLAUDE.md', 'b.md']);
  });

  it('leave out names, folders, images, and what git ignores or another repository has', async () => {
    const written = {
      'CLAUDE.md': 'Ask @octocat. Use @types/node, @docs, @logo.png, @private.md and @../../elsewhere.md for this.',
      'docs/a.md': 'A',
      'logo.png': '\0',
      '.gitignore': 'private.md',
      'private.md': 'secret',
    };
    expect(await files(written, 'files: [CLAUDE.md]')).toEqual(['CLAUDE.md']);
  });

  it('leave out links to nothing and out of the repository, which agents ignore', async () => {
    link('broken.md', 'nothing.md');
    link('shared', '../elsewhere');
    expect(await files({ 'CLAUDE.md': '@broken.md @shared/team.md' }, 'files: [CLAUDE.md]')).toEqual(['CLAUDE.md']);
  });

  it('that are not readable text are an error, because agents would read something else', async () => {
    repository.write({ 'a.md': Buffer.from('Pr\xfcfung', 'latin1') });
    await expect(files({ 'CLAUDE.md': '@a.md' }, 'files: [CLAUDE.md]')).rejects.toMatchObject({ file: 'a.md' });
  });

  it('of a link start where it leads', async () => {
    repository.write({ 'shared/RULES.md': '@docs/a.md' });
    link('CLAUDE.md', 'shared/RULES.md');
    expect(await files({ 'docs/a.md': 'no', 'shared/docs/a.md': 'A' }, 'files: [CLAUDE.md]')).toEqual([
      'CLAUDE.md',
      'shared/docs/a.md',
    ]);
  });

  it.each([
    ['chat', ['CLAUDE.md', '../../AGENTS.md']],
    ['agent', ['CLAUDE.md']],
  ])('from a folder above reach a %s, if its workspace can hold them', async (solver, expected) => {
    const written = { 'AGENTS.md': 'Be kind.', 'packages/app/CLAUDE.md': '@../../AGENTS.md' };
    expect(await files(written, `solver: ${solver}\nfiles: [CLAUDE.md]`, 'packages/app')).toEqual(expected);
  });
});
