import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { folderHistory, readFolder } from '../../src/history/folder.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { type GitHubServer, startGitHubServer } from '../servers/github.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Loader that runs src/ without a build. */
const TSX = pathToFileURL(path.join(ROOT, 'node_modules/tsx/dist/loader.mjs')).href;
const BRANCH = 'swelancer-gate-history';
const CONFIGURATION = 'suite: starter\nsolver: reference/bm25\n';

let repository: Repository;
let github: GitHubServer;
let commit: string;
const home = (name: string): string => path.join(path.dirname(repository.folder), 'runner', name);
const bare = (): string => home('history.git');

beforeEach(async () => {
  repository = makeRepository();
  commit = repository.commit('start', { 'swelancer-gate.yml': CONFIGURATION });
  mkdirSync(home('.'));
  execFileSync('git', ['init', '--quiet', '--bare', bare()]);
  github = await startGitHubServer({ repository: bare() });
});
afterEach(async () => {
  repository.remove();
  await github.close();
  expect(github.violations).toEqual([]);
});

const PUSH = () => ({
  ref: 'refs/heads/main',
  before: '0'.repeat(40),
  after: commit,
  repository: { default_branch: 'main' },
});

/** Runs the action with an empty store, so that every answer is new. */
async function run(id: number, event: string, payload: object, inputs: Record<string, string> = { history: BRANCH }) {
  writeFileSync(home('event.json'), JSON.stringify(payload));
  for (const name of ['output', 'summary']) writeFileSync(home(name), '');
  const child = spawn(process.execPath, ['--import', TSX, path.join(ROOT, 'src/main.ts')], {
    cwd: repository.folder,
    env: {
      PATH: process.env.PATH ?? '',
      TSX_TSCONFIG_PATH: path.join(ROOT, 'tsconfig.json'),
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: home('event.json'),
      GITHUB_OUTPUT: home('output'),
      GITHUB_STEP_SUMMARY: home('summary'),
      GITHUB_REPOSITORY: 'octo/prompts',
      GITHUB_RUN_ID: String(id),
      GITHUB_API_URL: github.url,
      SWELANCER_GATE_INPUTS: JSON.stringify({ 'github-token': 'ghs_token', ...inputs }),
      SWELANCER_GATE_STORE: home(`store-${id}`),
      SWELANCER_GATE_OUT: home('report'),
      SWELANCER_GATE_DATASETS: home('datasets'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let log = '';
  child.stdout.on('data', chunk => {
    log += chunk;
  });
  await new Promise(resolve => child.on('close', resolve));
  const verdict = /^verdict<<(\S+)\r?\n(.*)\r?\n\1$/m.exec(readFileSync(home('output'), 'utf8'))?.[2];
  return { log, verdict };
}

async function recordsOnBranch() {
  execFileSync('git', ['clone', '--quiet', '--branch', BRANCH, bare(), home('clone')]);
  return (await readFolder(home('clone'))).records;
}

describe('A run on the default branch', () => {
  it.each([
    ['schedule', () => ({})],
    ['push', PUSH],
  ])('is recorded: %s', async (event, payload) => {
    const { verdict } = await run(5, event, payload());
    expect(verdict).toBe('measured');
    const [record, ...others] = await recordsOnBranch();
    expect(others).toEqual([]);
    expect(record).toMatchObject({ kind: 'measure', run: '5', commit, suite: { name: 'starter' } });
    expect(record).toMatchObject({ runUrl: 'https://github.com/octo/prompts/actions/runs/5' });
    expect(github.world.issues).toEqual([]);
  });

  it('opens an issue if the answers differ from earlier nights, and closes it when the arm is changed', async () => {
    await run(5, 'schedule', {});
    const [night = expect.fail()] = await recordsOnBranch();
    if (night.kind === 'acceptance') throw new Error('no acceptance was made');
    // Twenty nights of the same arm, with every answer right.
    const best = { right: 1, samples: 1, missing: 0, picks: { '9': 1 } };
    const arms = night.arms.map(arm => ({
      ...arm,
      accuracy: 1,
      tasks: Object.fromEntries(Object.keys(arm.tasks).map(task => [task, best])),
    }));
    const past = Array.from({ length: 20 }, (_, day) => ({
      ...night,
      at: new Date(Date.UTC(2026, 0, day + 1)).toISOString(),
      run: String(100 + day),
      arms,
    }));
    for (const record of past) await folderHistory(home('clone')).add(record);
    const git = (...parts: string[]) => execFileSync('git', ['-C', home('clone'), ...parts], { stdio: 'ignore' });
    git('add', '.');
    git('-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '--quiet', '-m', 'past');
    git('push', '--quiet', 'origin', BRANCH);

    await run(6, 'schedule', {});
    expect(github.world.issues).toMatchObject([{ state: 'open', title: expect.stringMatching(/^Drift: /) }]);
    expect(github.world.issues[0]?.body).toContain('`reference/bm25`: ');
    expect(github.world.issues[0]?.body).toContain('https://github.com/octo/prompts/actions/runs/6');

    repository.commit('change', { 'swelancer-gate.yml': CONFIGURATION.replace('bm25', 'longest') });
    await run(7, 'schedule', {});
    expect(github.world.issues).toMatchObject([{ state: 'closed' }]);
    expect(github.world.comments.at(-1)?.body).toContain('starts over');
  });

  it('is recorded with its comparison, and reads the history once for both', async () => {
    const matrix = 'matrix:\n  agents:\n    - {name: longest, solver: reference/longest}\n';
    repository.commit('matrix', { 'swelancer-gate.yml': `${CONFIGURATION}${matrix}` });
    await run(5, 'schedule', {});
    expect((await recordsOnBranch()).map(({ kind }) => kind).sort()).toEqual(['compare', 'measure']);
    expect(github.requests.filter(({ route }) => route.includes('/git/trees/'))).toHaveLength(1);
  });

  it('keeps its verdict if the history cannot be written, and names the missing permission', async () => {
    github.world.access = 'read';
    const { verdict, log } = await run(5, 'schedule', {});
    expect(verdict).toBe('measured');
    expect(log).toMatch(/^::notice [^\n]*contents: write/m);
  });

  it('keeps its verdict if only the issue cannot be written', async () => {
    github.world.before = ({ route }) => (route.endsWith('/issues') ? 403 : undefined);
    const { verdict, log } = await run(5, 'schedule', {});
    expect(verdict).toBe('measured');
    expect(log).toMatch(/^::notice [^\n]*issues: write/m);
    expect(await recordsOnBranch()).toHaveLength(1);
  });

  it('is not recorded unless a branch is named', async () => {
    await run(5, 'schedule', {}, {});
    expect(github.requests).toEqual([]);
  });
});

describe('A pull request', () => {
  const requested = () => {
    repository.git('checkout', '--quiet', '-B', 'change', commit);
    const headSha = repository.commit('change', { 'swelancer-gate.yml': CONFIGURATION.replace('bm25', 'first') });
    const pull = { number: 7, headSha, headRef: 'change', headRepository: 'octo/prompts', baseSha: commit };
    github.world.pulls = [{ ...pull, state: 'open' }];
    const repo = { full_name: 'octo/prompts' };
    const [base, head] = [
      { sha: commit, ref: 'main', repo },
      { sha: headSha, ref: 'change', repo },
    ];
    return { pull_request: { number: 7, state: 'open', draft: false, base, head } };
  };

  it('is not recorded', async () => {
    await run(5, 'pull_request', requested());
    expect(github.requests.filter(({ route }) => /contents|git\//.test(route))).toEqual([]);
  });

  it('adds one record of an accepted drop, however often it is rerun', async () => {
    github.world.permissions = { maintainer: 'write' };
    const event = requested();
    await run(5, 'pull_request', event);
    github.comment(7, 'maintainer', '/swelancer-gate accept it is cheaper');
    await run(6, 'pull_request', event);
    await run(7, 'pull_request', event);
    const records = await recordsOnBranch();
    expect(records).toHaveLength(1);
    expect(z.object({ by: z.string(), reason: z.string() }).parse(records[0])).toEqual({
      by: 'maintainer',
      reason: 'it is cheaper',
    });
  });
});
