import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Check, postCheck } from '../../src/github/check-run.ts';
import { type GitHubServer, startGitHubServer } from '../servers/github.ts';
import { runOf } from './run-of.ts';

const HEAD = 'a'.repeat(40);
let github: GitHubServer;

beforeEach(async () => {
  github = await startGitHubServer();
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const post = (changes: Partial<Check> = {}) =>
  postCheck(runOf(github.url), 'a-token', {
    headSha: HEAD,
    id: 'default',
    pullRequest: null,
    into: null,
    conclusion: 'failure',
    title: 'Regressed',
    summary: 'It fell.',
    annotations: [],
    ...changes,
  });

it('A check run is created once per commit, and then updated', async () => {
  expect(await post()).toBeNull();
  expect(await post({ conclusion: 'neutral', title: 'Accepted' })).toBeNull();
  expect(github.world.checks).toMatchObject([
    {
      commit: HEAD,
      name: 'SWE-Lancer Gate',
      externalId: 'default',
      conclusion: 'neutral',
      output: { title: 'Accepted' },
    },
  ]);
});

it('Annotations are added on creation, and not again on updates', async () => {
  const annotations = [
    { level: 'failure', message: 'It fell.', path: 'prompts/a.md', lines: { from: 3, to: 5 } },
  ] as const;
  await post({ annotations });
  await post({ annotations, conclusion: 'neutral' });
  expect(github.world.checks.map(check => check.annotations)).toEqual([
    [{ path: 'prompts/a.md', start_line: 3, end_line: 5, annotation_level: 'failure', message: 'It fell.' }],
  ]);
});

it('Each gate and commit has its own check run', async () => {
  await post();
  await post({ id: 'web' });
  await post({ headSha: 'b'.repeat(40) });
  expect(github.world.checks.map(({ commit, name }) => [commit[0], name])).toEqual([
    ['a', 'SWE-Lancer Gate'],
    ['a', 'SWE-Lancer Gate (web)'],
    ['b', 'SWE-Lancer Gate'],
  ]);
});

it('A check run for another pull request never replaces a failure on the same commit', async () => {
  await post({ pullRequest: 7 });
  expect(await post({ pullRequest: 8, conclusion: 'neutral' })).toContain('failed in another pull request');
  expect(await post({ pullRequest: 8, conclusion: 'success' })).toContain('failed in another pull request');
  expect(github.world.checks).toMatchObject([{ externalId: 'default#7', conclusion: 'failure' }]);
  await post({ pullRequest: 7, conclusion: 'success' });
  expect(await post({ pullRequest: 8, conclusion: 'neutral' })).toBeNull();
});

it('A check run for another pull request does not replace an older failure either, which GitHub hides', async () => {
  await post({ pullRequest: 7 });
  await post({ pullRequest: 8 });
  expect(await post({ pullRequest: 8, conclusion: 'success' })).toContain('failed in another pull request');
  expect(github.world.checks.map(({ conclusion }) => conclusion)).toEqual(['failure', 'failure']);
});

it('The name includes the target branch unless it is the default branch', async () => {
  await post({ pullRequest: 7 });
  await post({ pullRequest: 8, conclusion: 'success', into: 'release/1' });
  await post({ pullRequest: 9, id: 'web', into: 'release/1' });
  expect(github.world.checks.map(({ name }) => name)).toEqual([
    'SWE-Lancer Gate',
    'SWE-Lancer Gate (into release/1)',
    'SWE-Lancer Gate (web, into release/1)',
  ]);
});

it('The result names the permission that the token lacks', async () => {
  github.world.access = 'read';
  expect(await post()).toContain('checks: write');
});

it('The result says that GitHub did not respond', async () => {
  github.world.before = () => 503;
  expect(await post()).toContain('GitHub did not respond');
});
