import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { branchHistory } from '../../src/github/history-branch.ts';
import { writeRecord } from '../../src/history/record.ts';
import { runOf } from '../github/run-of.ts';
import { type GitHubServer, startGitHubServer } from '../servers/github.ts';
import { behavior, nightsOf } from './drift/nights.ts';
import { recordsOf } from './records.ts';

const BRANCH = 'swelancer-gate-history';
const records = recordsOf(nightsOf(8, behavior(5), 'nights'));
const [first = expect.fail(), second = expect.fail()] = records;
let folder: string;
let github: GitHubServer;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'bare-'));
  execFileSync('git', ['init', '--quiet', '--bare', folder]);
  github = await startGitHubServer({ repository: folder });
});

afterEach(async () => {
  await github.close();
  rmSync(folder, { recursive: true });
  expect(github.violations).toEqual([]);
});

const history = (branch = BRANCH) => branchHistory(runOf(github.url), 'a-token', branch);

const git = (...parts: string[]): string =>
  execFileSync('git', ['-C', folder, ...parts], { encoding: 'utf8' }).trimEnd();
const files = (): string[] => git('ls-tree', '-r', '--name-only', BRANCH).split('\n');
const requestsTo = (method: string, route: string) =>
  github.requests.filter(request => request.method === method && request.route.endsWith(route)).length;

describe('A history on a branch', () => {
  it('starts with a root commit, unrelated to the code', async () => {
    await history().add(first);
    expect(git('rev-list', '--count', BRANCH)).toBe('1');
    expect(files()).toEqual(['runs/20260101T031700Z-1000-default.json']);
    expect(git('show', `${BRANCH}:runs/20260101T031700Z-1000-default.json`)).toBe(writeRecord(first).trimEnd());
    expect(git('log', '--format=%s', BRANCH)).toBe('Record measure 1000 of gate default [skip ci]');
  });

  it('grows by one commit and one file per run', async () => {
    await history().add(first);
    const root = git('rev-parse', BRANCH);
    await history().add(second);
    expect(files()).toHaveLength(2);
    expect(git('rev-parse', `${BRANCH}^`)).toBe(root);
  });

  it('keeps both records of two runs that create the branch at the same time', async () => {
    await Promise.all([history().add(first), history().add(second)]);
    expect(files()).toHaveLength(2);
    expect(git('rev-list', '--count', BRANCH)).toBe('2');
    expect(git('rev-list', '--max-parents=0', BRANCH).split('\n')).toHaveLength(1);
  });

  it('keeps the records of six runs that end at the same time, without merges', async () => {
    await history().add(first);
    await Promise.all(records.slice(1, 7).map(record => history().add(record)));
    expect(files()).toHaveLength(7);
    expect(git('rev-list', '--count', '--merges', BRANCH)).toBe('0');
  });

  it('retries if the branch moves between the read and the write', async () => {
    await history().add(first);
    let refused = 0;
    github.world.before = ({ method }) => (method === 'PUT' && refused++ < 2 ? 409 : undefined);
    await history().add(second);
    expect(files()).toHaveLength(2);
    expect(requestsTo('PUT', '/contents/{path}')).toBe(4);
  });

  it('does not overwrite an existing record', async () => {
    await history().add(first);
    const before = git('rev-parse', BRANCH);
    await history().add({ ...first, tool: 'another' });
    expect(git('rev-parse', BRANCH)).toBe(before);
  });

  it('retries after a server error', async () => {
    let faults = 0;
    github.world.before = ({ method }) => (method === 'POST' && faults++ < 1 ? 502 : undefined);
    await history().add(first);
    expect(files()).toHaveLength(1);
  });

  it('can have a name with a slash', async () => {
    await history('gate/history').add(first);
    expect((await history('gate/history').newest('default', 5)).records).toEqual([first]);
  });
});

describe('A history that cannot be written', () => {
  it.each(['read', 'none'] as const)('is an error that names the missing permission: %s', async access => {
    github.world.access = access;
    await expect(history().add(first)).rejects.toMatchObject({
      kind: 'github',
      message: expect.stringContaining('contents: write'),
    });
    // Retrying would not help.
    expect(github.requests.length).toBeLessThanOrEqual(2);
  });

  it.each([
    'Repository rule violations found\n\nChanges must be made through a pull request.',
    'Could not create file: Changes must be made through a pull request.',
    'Could not create file: 2 of 2 required status checks are expected.',
    'Could not create file: Changes must be made through the merge queue',
    "Could not create file: You're not authorized to push to this branch.",
  ])('is an error with GitHub’s reason for a protected branch, without a retry: %s', async message => {
    await history().add(first);
    Object.assign(github.world, { protectedBranch: BRANCH, protection: message });
    await expect(history().add(second)).rejects.toMatchObject({
      message: expect.stringContaining(message),
      hint: expect.stringContaining('protection rule'),
    });
    expect(requestsTo('PUT', '/contents/{path}')).toBe(2);
  });

  it('is an error that blames no protection rule for a rate limit', async () => {
    github.world.before = () => 429;
    await expect(history().add(first)).rejects.toMatchObject({
      message: expect.stringContaining('rate limit'),
      hint: undefined,
    });
  });
});

describe('Reading a history', () => {
  it('returns the newest records of one gate, oldest first', async () => {
    for (const record of records.slice(0, 4)) await history().add(record);
    await history().add({ ...second, id: 'web' });
    expect((await history().newest('default', 3)).records).toEqual(records.slice(1, 4));
    expect((await history().newest('web', 3)).records).toEqual([{ ...second, id: 'web' }]);
  });

  it('finds nothing if there is no branch', async () => {
    expect(await history().newest('default', 3)).toEqual({ records: [], damage: [] });
  });

  it('is an error if GitHub does not respond', async () => {
    github.world.before = () => 500;
    await expect(history().newest('default', 3)).rejects.toMatchObject({ kind: 'github' });
  });
});
