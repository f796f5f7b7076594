import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { workflowText } from '../../../src/cli/init/workflow.ts';

const PLACE = {
  branch: 'main',
  baseUrl: 'https://example.com/v1',
  secret: 'KEY',
  folder: '',
  action: { repository: 'octo/gate', ref: 'main' },
  nightly: false,
};

async function branchIn(branch: string): Promise<unknown> {
  const workflow: { on: { push: { branches: unknown[] } } } = parse(await workflowText('gate', { ...PLACE, branch }));
  return workflow.on.push.branches;
}

it.each([
  ['main', 'main'],
  ['release/1.0', 'release/1.0'],
  ['fix,me', 'fix,me'],
  ['a]b', 'a\\]b'],
  ['a{b}', 'a{b}'],
  ['#42', '#42'],
  ['123', '123'],
  ['true', 'true'],
  ['null', 'null'],
  ["it's", "it's"],
  ['say"so"', 'say"so"'],
  ['@me', '@me'],
  ['&a', '&a'],
  ['c++', 'c\\+\\+'],
  ['!new', '\\!new'],
  ['日本語', '日本語'],
])('The branch %s is one filter of the workflow, and no pattern', async (branch, filter) => {
  expect(await branchIn(branch)).toEqual([filter]);
});

it('Any branch that git allows is written as valid YAML', async () => {
  // git check-ref-format: no blanks, control characters, ~ ^ : ? * [ \
  const name = fc.string({ minLength: 1, unit: 'binary' }).filter(text => !/[\p{Cc}\p{Cs}\s~^:?*[\\]/u.test(text));
  await fc.assert(
    fc.asyncProperty(name, async branch => {
      expect(await branchIn(branch)).toEqual([branch.replaceAll(/[+\]!]/g, '\\$&')]);
    }),
  );
});

it('Any folder is written as valid YAML, and never as an expression', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ minLength: 1 }), async part => {
      const folder = `${part}\${{ github.token }}`;
      const text = await workflowText('gate', { ...PLACE, folder });
      const written = JSON.stringify(parse(text));
      expect(written).toContain(`\${{ '\${{' }} github.token }}`);
      expect(written).not.toContain(`\${{ github.token }}`);
    }),
  );
});
