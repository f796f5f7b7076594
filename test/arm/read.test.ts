import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Arm } from '../../src/arm/arm.ts';
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
const filesOf = async (files: string): Promise<string[]> =>
  (await armOf(`prompt: prompt.md\nfiles: ${files}`)).files.map(file => file.path);

async function armOf(fields: string): Promise<Arm> {
  const text = `model: m\n${fields}\n`;
  const commit = repository.commit('start', { [CONFIG]: text });
  const git = await openGit(worldOf(repository));
  return readArm('candidate', commitSource(git, commit, 'main'), parseConfigFile(text, CONFIG), { config: CONFIG });
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
  const arm = await armOf('prompt: prompt.md\nfiles: [AGENTS.md, CLAUDE.md, rules]');
  expect(promptOf(arm.prompt, arm.files)[0]?.template).toBe(
    '<file path="AGENTS.md, CLAUDE.md">\nBe kind.\n</file>\n\n<file path="rules/a.md">\nA\n</file>\n\n<file path="rules/b.md">\nB\n</file>',
  );
});

it.each([
  ['prompt: rules', 'Name a file in it, such as rules/a.md.'],
  ['prompt: Rules/A.md', 'Did you mean rules/a.md? Capital letters matter. Paths start'],
  ['prompt: prompt.md\nfiles: [Agents.md]', 'Did you mean AGENTS.md? Capital letters matter. If it was moved'],
  ["prompt: prompt.md\nfiles: ['*.mdc']", 'Check the pattern. If it was moved'],
  ['prompt: rules\\a.md', 'Write the path with /: rules/a.md. Paths start at the working directory.'],
  ['prompt: rules/c.md', 'Check the path, and that the file is committed and not ignored by git. Paths start'],
  ['prompt: prompt.md\nfiles: [rules\\a.md]', 'Write the path with /: rules/a.md. If it was moved'],
])('The advice about a file that is not there fits its path: %j', async (fields, hint) => {
  await expect(armOf(fields)).rejects.toMatchObject({ hint: expect.stringContaining(hint) });
});
