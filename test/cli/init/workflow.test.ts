import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { workflowText } from '../../../src/cli/init/workflow.ts';

const PLACE = {
  branch: 'main',
  baseUrl: 'https://example.com/v1',
  secret: 'KEY',
  signIn: null,
  folder: '',
  action: { repository: 'octo/gate', ref: 'main' },
  nightly: false,
  shards: 1,
  forksBy: 'pull_request_target',
} as const;

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
])('The branch %s becomes a filter that is not a pattern', async (branch, filter) => {
  expect(await branchIn(branch)).toEqual([filter]);
});

it('The recipe for forks covers pull requests into the default branch', async () => {
  const { on } = parse(await workflowText('forks', { ...PLACE, branch: 'develop' }));
  expect(on).toEqual({ pull_request_target: { branches: ['develop'] } });
});

it('The recipe for forks by workflow_run follows the gate of its folder', async () => {
  const place = { ...PLACE, folder: 'apps/web', forksBy: 'workflow_run' } as const;
  const [gate, forks] = await Promise.all([workflowText('gate', place), workflowText('forks', place)]);
  const { on, jobs } = parse(forks);
  expect(on.workflow_run).toEqual({ workflows: [parse(gate).name], types: ['completed'] });
  expect(jobs.gate.steps.at(-1).with).toEqual({
    id: 'apps--web',
    'working-directory': 'apps/web',
    'base-url': PLACE.baseUrl,
    'api-key': `\${{ secrets.KEY_FOR_FORKS }}`,
    'max-calls': '3000',
  });
  expect(forks).toContain('# KEY_FOR_FORKS.');
});

it.each(['pull_request_target', 'workflow_run'] as const)(
  'Forks by %s have their own key, which only the environment of their job contains',
  async forksBy => {
    const { jobs } = parse(await workflowText('forks', { ...PLACE, forksBy }));
    expect(jobs.gate.environment).toBe('prompt-gate');
    expect(jobs.gate.steps.at(-1).with['api-key']).toBe(`\${{ secrets.KEY_FOR_FORKS }}`);
    expect(await workflowText('gate', PLACE)).not.toContain('FOR_FORKS');
  },
);

it('A nightly run on several machines is configured in both jobs, and merges its own shards', async () => {
  const { on, jobs } = parse(await workflowText('nightly', { ...PLACE, folder: 'apps/web', shards: 3 }));
  expect(on.workflow_dispatch.inputs.shards.default).toBe(3);
  expect(jobs.plan.steps[0].env.SHARDS).toBe(`\${{ inputs.shards || 3 }}`);
  for (const job of [jobs.shard, jobs.merge]) {
    const { uses, with: inputs } = job.steps.at(-1);
    expect(uses).toBe('octo/gate@main');
    expect(inputs).toMatchObject({
      id: 'apps--web',
      'working-directory': 'apps/web',
      'base-url': PLACE.baseUrl,
      'api-key': `\${{ secrets.KEY }}`,
    });
  }
  expect(jobs.merge.steps[1].with.pattern).toBe('swelancer-gate-apps--web-shard-*');
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

it('Any folder is written as valid YAML, without an expression', async () => {
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
