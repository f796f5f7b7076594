import { expect, it } from 'vitest';
import { readMatrix } from '../../src/app/matrix.ts';
import { parseConfigFile } from '../../src/config/file.ts';

const source = {
  commit: null,
  label: 'work tree',
  read: async () => '{{title}} {{proposals}}',
  realPath: async () => null,
  findAbove: async () => null,
  files: async (place: string) => [{ path: place, content: '' }],
};
const namesOf = async (yaml: string, models: readonly string[] | null = null): Promise<string[]> => {
  const arms = await readMatrix(source, parseConfigFile(yaml, 'f'), { config: 'f', model: undefined }, models);
  return arms.map(({ name }) => name);
};

it.each([
  ['model: a/kimi', ['kimi']],
  ['solver: reference/bm25', ['reference/bm25']],
  ['matrix: {models: [a/kimi, b/glm]}', ['kimi', 'glm']],
  ['matrix: {models: [a/kimi, b/kimi]}', ['a/kimi', 'b/kimi']],
  ['matrix: {models: [a/kimi], prompts: [p.md, {system: s.md, user: u.md}]}', ['kimi · p.md', 'kimi · s.md + u.md']],
  [
    'matrix: {models: [a/kimi, b/glm], agents: [{name: plain}, {name: floor, solver: reference/first}]}',
    ['kimi · plain', 'glm · plain', 'floor'],
  ],
])('The arms of %s are %j', async (yaml, names) => {
  expect(await namesOf(yaml)).toEqual(names);
});

it('Models on the command line override those in the file', async () => {
  expect(await namesOf('matrix: {models: [a/kimi]}', ['b/glm'])).toEqual(['glm']);
});
