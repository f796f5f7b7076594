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

describe('The imports of an arm', () => {
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

  it.each([
    ['.github/copilot-instructions.md', '@docs/a.md', '.github/docs/a.md'],
    ['.cursor/rules/style.mdc', '---\nalwaysApply: true\n---\nFollow @docs/a.md', 'docs/a.md'],
    ['.kiro/steering/product.md', 'See #[[file:docs/a.md]].', 'docs/a.md'],
  ])('are found where the agent of %s looks for them', async (file, text, expected) => {
    const written = { [file]: text, 'docs/a.md': 'A', [`${path.dirname(file)}/docs/a.md`]: 'B' };
    expect(await files(written, `files: [${file}]`)).toEqual([file, expected]);
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

// Each agent was tried with its settings in this form (test/agents), and reads no more and no less.
describe('Settings name further files', () => {
  it.each([
    [
      'opencode.json',
      '{ "instructions": ["docs/style.md", "rules/*.md"] }',
      ['docs/style.md', 'rules/a.md', 'rules/b.md'],
    ],
    ['opencode.jsonc', '{\n  // Ours.\n  "instructions": ["./docs/style.md",],\n}', ['docs/style.md']],
    ['opencode.json', '{"agent":{"build":{"prompt":"{file:./prompts/build.txt}"}}}', ['prompts/build.txt']],
    ['opencode.json', '{"skills":{"paths":["team/skills"]}}', ['team/skills/tests/SKILL.md']],
    ['.opencode/opencode.json', '{"instructions":["docs/style.md"]}', ['docs/style.md']],
    ['.opencode/opencode.json', '{"agent":{"build":{"prompt":"{file:../prompts/build.txt}"}}}', ['prompts/build.txt']],
    ['kilo.json', '{"instructions":["docs/style.md"]}', ['docs/style.md']],
    ['.aider.conf.yml', 'read: CONVENTIONS.md', ['CONVENTIONS.md']],
    ['.aider.conf.yml', 'read:\n  - CONVENTIONS.md\n  - rules', ['CONVENTIONS.md', 'rules/a.md', 'rules/b.md']],
    ['.gemini/settings.json', '{"context":{"fileName":["CONVENTIONS.md","nothing.md"]}}', ['CONVENTIONS.md']],
    ['.gemini/settings.json', '{"contextFileName":"CONVENTIONS.md"}', ['CONVENTIONS.md']],
    ['.qwen/settings.json', '{"context":{"fileName":"CONVENTIONS.md"}}', ['CONVENTIONS.md']],
    ['.codex/config.toml', 'project_doc_fallback_filenames = ["CONVENTIONS.md"]', ['CONVENTIONS.md']],
    ['.codex/config.toml', 'model_instructions_file = "../prompts/build.txt"', ['prompts/build.txt']],
    ['.codex/config.toml', '[agents.reviewer]\nconfig_file = "../team/reviewer.toml"', ['team/reviewer.toml']],
    ['.pi/settings.json', '{"skills":["../team/skills"]}', ['team/skills/tests/SKILL.md']],
    ['.vibe/config.toml', 'skill_paths = ["team/skills"]', ['team/skills/tests/SKILL.md']],
  ])('%s: %s', async (file, text, expected) => {
    repository.write({
      'CONVENTIONS.md': 'C',
      'docs/style.md': 'S',
      'prompts/build.txt': 'B',
      'rules/a.md': 'A',
      'rules/b.md': 'B',
      'team/reviewer.toml': 'R',
      'team/skills/tests/SKILL.md': 'T',
    });
    expect(await files({ [file]: text }, `files: [${file}]`)).toEqual([file, ...expected]);
  });

  it('and those are instructions, whatever their path, and import more', async () => {
    const written = {
      '.gemini/settings.json': '{"context":{"fileName":"docs/RULES.md"}}',
      'docs/RULES.md': '@style.md',
      'docs/style.md': 'S',
    };
    expect(await files(written, 'files: [.gemini]')).toEqual([
      '.gemini/settings.json',
      'docs/RULES.md',
      'docs/style.md',
    ]);
  });

  it('but not addresses, paths elsewhere on a machine or outside the repository, and what is not there', async () => {
    const places = ['https://example.com/a.md', '/etc/hosts', '~/a.md', '../../a.md', '../**/*.md', 'no.md', 'no/*.md'];
    const written = { 'opencode.json': JSON.stringify({ instructions: places }) };
    expect(await files(written, 'files: [opencode.json]')).toEqual(['opencode.json']);
  });

  it.each([
    ['opencode.json', '{"instructions": 1, "skills": []}'],
    ['opencode.json', '['.repeat(10_000)],
    ['.aider.conf.yml', 'read: {a: b}'],
    ['.aider.conf.yml', 'read: [*a]'],
    ['.codex/config.toml', 'model_instructions_file ='],
  ])('but nothing if %s is not in their form: %j', async (file, text) => {
    expect(await files({ [file]: text }, `files: [${file}]`)).toEqual([file]);
  });

  it('but not below a folder, where the agent does not look for them', async () => {
    const written = { 'app/opencode.json': '{"instructions":["docs/style.md"]}', 'docs/style.md': 'S' };
    expect(await files(written, 'files: [app]')).toEqual(['app/opencode.json']);
  });
});

describe('An entry with !', () => {
  it.each(['!docs/secret.md', '!docs/s*.md', '!./docs/secret.md'])('%s leaves out a file of a folder', async entry => {
    const written = { 'docs/a.md': 'A', 'docs/secret.md': 'S' };
    expect(await files(written, `files: [docs, '${entry}']`)).toEqual(['docs/a.md']);
  });

  it('leaves out files that are imported or named by settings, and a folder', async () => {
    const written = {
      'CLAUDE.md': '@docs/a.md @other.md',
      'opencode.json': '{"instructions":["docs/*.md"]}',
      'docs/a.md': 'A',
      'other.md': 'O',
    };
    expect(await files(written, "files: ['!docs', CLAUDE.md, opencode.json]")).toEqual([
      'CLAUDE.md',
      'opencode.json',
      'other.md',
    ]);
  });

  it('leaves out a file that is not readable text', async () => {
    repository.write({ 'docs/b.md': Buffer.from('Pr\xfcfung', 'latin1') });
    expect(await files({ 'docs/a.md': 'A' }, "files: [docs, '!docs/b.md']")).toEqual(['docs/a.md']);
  });

  it('may match nothing, as before the file was added', async () => {
    expect(await files({ 'AGENTS.md': 'A' }, "files: [AGENTS.md, '!CLAUDE.md']")).toEqual(['AGENTS.md']);
  });
});
