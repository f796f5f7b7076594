import { afterEach, beforeEach, expect, it } from 'vitest';
import { findPullRequest } from '../../src/github/pull-request.ts';
import { Failure } from '../../src/shared/errors.ts';
import { type GitHubServer, type StoredPull, startGitHubServer } from '../servers/github.ts';
import { runOf } from './run-of.ts';

const head = 'a'.repeat(40);
const base = 'b'.repeat(40);
const pull = (changes: Partial<StoredPull>): StoredPull => ({
  number: 7,
  headSha: head,
  headRef: 'better-prompt',
  headRepository: 'stranger/prompts',
  baseSha: base,
  state: 'open',
  ...changes,
});
let github: GitHubServer;

beforeEach(async () => {
  github = await startGitHubServer();
});

afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const find = (headRepository: string | null = 'stranger/prompts', headRef: string | null = 'better-prompt') =>
  findPullRequest(runOf(github.url), 'a-token', {
    kind: 'workflow-run',
    ofPullRequest: true,
    headSha: head,
    headRef,
    headRepository,
  });

it('The pull request of a run is the one whose head is its exact commit', async () => {
  github.world.pulls = [
    pull({ number: 5, state: 'closed' }),
    pull({ number: 6, headRef: 'another-branch' }),
    pull({ number: 7, headRepository: 'stranger/another-repository' }),
    pull({ number: 8 }),
  ];
  expect(await find()).toEqual({
    kind: 'pull-request',
    number: 8,
    baseRef: 'main',
    baseSha: base,
    headSha: head,
    headRef: 'better-prompt',
    fork: true,
    closed: false,
  });
});

it('Of several pull requests with the same head, the one into the default branch is found', async () => {
  const old = pull({ number: 5, baseSha: 'c'.repeat(40), baseRef: 'old' });
  github.world.pulls = [old, pull({ number: 8 })];
  expect(await find()).toMatchObject({ number: 8, baseSha: base });
  github.world.pulls = [old];
  expect(await find()).toMatchObject({ number: 5, baseRef: 'old' });
  github.world.pulls = [old, pull({ number: 6, baseRef: 'older' })];
  expect(await find()).toBeNull();
});

it('The pull request is found if GitHub fails for a moment', async () => {
  github.world.pulls = [pull({})];
  let failures = 2;
  github.world.before = () => (failures-- > 0 ? 502 : undefined);
  expect(await find()).toMatchObject({ number: 7 });
});

it('No pull request is found if the head has changed', async () => {
  github.world.pulls = [pull({ headSha: 'c'.repeat(40) })];
  expect(await find()).toBeNull();
});

it('A missing permission is named in the error', async () => {
  github.world.access = 'none';
  await expect(find()).rejects.toMatchObject({
    kind: 'github',
    message: expect.stringContaining('pull-requests: write'),
  });
});

it('An outage is not blamed on permissions', async () => {
  github.world.before = () => 502;
  const failure = await find().catch((error: unknown) => error);
  expect(failure).toMatchObject({ kind: 'github', message: expect.stringContaining('GitHub did not respond') });
  expect(`${failure instanceof Failure && [failure.message, failure.hint]}`).not.toContain('permission');
});

it('No pull request is found if the fork was deleted', async () => {
  expect(await find(null)).toBeNull();
  expect(github.requests).toEqual([]);
});
