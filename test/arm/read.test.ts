import { afterEach, beforeEach, expect, it } from 'vitest';
import { openGit } from '../../src/arm/git.ts';
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
])('A file that is named twice %s is sent once', async (_, files, expected) => {
  expect(await filesOf(files)).toEqual(expected);
});
