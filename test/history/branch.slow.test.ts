import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { branchHistory } from '../../src/github/history-branch.ts';
import { writeRecord } from '../../src/history/record.ts';
import { runOf } from '../github/run-of.ts';
import { type GitHubServer, startGitHubServer } from '../servers/github.ts';
import { behaviour, nightsOf } from './drift/nights.ts';
import { recordsOf } from './records.ts';

const BRANCH = 'swelancer-gate-history';
const records = recordsOf(nightsOf(8, behaviour(5), 'nights'));
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
const asked = (method: string, route: string) =>
  github.requests.filter(request => request.method === method && request.route.endsWith(route)).length;

describe('a history on a branch', () => {
  it('begins with a commit of its own, that shares nothing with the code', async () => {
    await history().add(first);
    expect(git('rev-list', '--count', BRANCH)).toBe('1');
    expect(files()).toEqual(['runs/20260101T031700Z-1000-default.json']);
    expect(git('show', `${BRANCH}:runs/20260101T031700Z-1000-default.json`)).toBe(writeRecord(first).trimEnd());
    expect(git('log', '--format=%s', BRANCH)).toBe('Record measure 1000 of gate default [skip ci]');
  });

  it('grows by one commit and one file a run, and keeps all before', async () => {
    await history().add(first);
    const root = git('rev-parse', BRANCH);
    await history().add(second);
    expect(files()).toHaveLength(2);
    expect(git('rev-parse', `${BRANCH}^`)).toBe(root);
  });

  it('takes both of two runs that end at the same time, on a branch that is not there yet', async () => {
    await Promise.all([history().add(first), history().add(second)]);
    expect(files()).toHaveLength(2);
    expect(git('rev-list', '--count', BRANCH)).toBe('2');
    expect(git('rev-list', '--max-parents=0', BRANCH).split('\n')).toHaveLength(1);
  });

  it('takes all of six runs at the same time, one after the other', async () => {
    await history().add(first);
    await Promise.all(records.slice(1, 7).map(record => history().add(record)));
    expect(files()).toHaveLength(7);
    expect(git('rev-list', '--count', '--merges', BRANCH)).toBe('0');
  });

  it('tries again when the branch moved between the look and the write', async () => {
    await history().add(first);
    let refused = 0;
    github.world.before = ({ method }) => (method === 'PUT' && refused++ < 2 ? 409 : undefined);
    await history().add(second);
    expect(files()).toHaveLength(2);
    expect(asked('PUT', '/contents/{path}')).toBe(4);
  });

  it('leaves a record alone that is there already', async () => {
    await history().add(first);
    const before = git('rev-parse', BRANCH);
    await history().add({ ...first, tool: 'another' });
    expect(git('rev-parse', BRANCH)).toBe(before);
  });

  it('survives a passing fault of GitHub', async () => {
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

describe('a history that cannot be written', () => {
  it.each(['read', 'none'] as const)('says which permission is missing: %s', async access => {
    github.world.access = access;
    await expect(history().add(first)).rejects.toMatchObject({
      kind: 'github',
      message: expect.stringContaining('contents: write'),
    });
    // There is nothing to wait for.
    expect(github.requests.length).toBeLessThanOrEqual(2);
  });

  it('says what a protected branch wants, and does not try again', async () => {
    await history().add(first);
    github.world.protectedBranch = BRANCH;
    await expect(history().add(second)).rejects.toMatchObject({
      message: expect.stringContaining('rule violations'),
      hint: expect.stringContaining('protection rule'),
    });
    expect(asked('PUT', '/contents/{path}')).toBe(2);
  });
});

describe('reading it', () => {
  it('gives the newest records of one gate, oldest first', async () => {
    for (const record of records.slice(0, 4)) await history().add(record);
    await history().add({ ...second, id: 'web' });
    expect((await history().newest('default', 3)).records).toEqual(records.slice(1, 4));
    expect((await history().newest('web', 3)).records).toEqual([{ ...second, id: 'web' }]);
  });

  it('finds nothing where there is no branch', async () => {
    expect(await history().newest('default', 3)).toEqual({ records: [], damage: [] });
  });

  it('says so if GitHub does not respond', async () => {
    github.world.before = () => 500;
    await expect(history().newest('default', 3)).rejects.toMatchObject({ kind: 'github' });
  });
});
