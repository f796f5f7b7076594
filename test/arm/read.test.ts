import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openGit } from '../../src/arm/git.ts';
import { promptOf } from '../../src/arm/prompt/template.ts';
import { readArm } from '../../src/arm/read.ts';
import { commitSource } from '../../src/arm/source.ts';
import { parseConfigFile } from '../../src/config/file.ts';
import { makeRepository, type Repository, worldOf } from '../repository.ts';

const CONFIG = 'swelancer-gate.yml';

let repository: Repository;
beforeEach(() => {
  repository = makeRepository();
  repository.write({ 'prompt.md': '{{proposals}}', 'AGENTS.md': 'Be kind.', 'rules/a.md': 'A', 'rules/b.md': 'B' });
});
afterEach(() => repository.remove());

/** Paths of the files of an arm, in the order in which the model reads them. */
async function filesOf(files: string): Promise<string[]> {
  const text = `model: m\nprompt: prompt.md\nfiles: ${files}\n`;
  const commit = repository.commit('start', { [CONFIG]: text });
  const git = await openGit(worldOf(repository));
  const arm = await readArm('candidate', commitSource(git, commit, 'main'), parseConfigFile(text, CONFIG), {
    config: CONFIG,
  });
  return arm.files.map(file => file.path);
}

it.each([
  ['by its name', '[AGENTS.md, AGENTS.md]', ['AGENTS.md']],
  ['in two spellings', '[./AGENTS.md, .//AGENTS.md]', ['AGENTS.md']],
  ['by its folder and its name', '[rules, rules/a.md]', ['rules/a.md', 'rules/b.md']],
  ['by a pattern and its name', "['rules/*.md', rules/b.md]", ['rules/a.md', 'rules/b.md']],
])('A file that is listed twice %s is sent once', async (_, files, expected) => {
  expect(await filesOf(files)).toEqual(expected);
});

it('A link and its target are sent once, under both names, but two different files are not merged', async () => {
  symlinkSync('AGENTS.md', path.join(repository.folder, 'CLAUDE.md'));
  const text = `model: m\nprompt: prompt.md\nfiles: [AGENTS.md, CLAUDE.md, rules]\n`;
  const commit = repository.commit('start', { [CONFIG]: text });
  const git = await openGit(worldOf(repository));
  const arm = await readArm('candidate', commitSource(git, commit, 'main'), parseConfigFile(text, CONFIG), {
    config: CONFIG,
  });
  expect(promptOf(arm.prompt, arm.files)[0]?.template).toBe(
    '<file path="AGENTS.md, CLAUDE.md">\nBe kind.\n</file>\n\n<file path="rules/a.md">\nA\n</file>\n\n<file path="rules/b.md">\nB\n</file>',
  );
});
