import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeRepository, type Repository } from '../repository.ts';
import { type GitHubServer, startGitHubServer } from '../servers/github.ts';

const PROGRAM = path.resolve(import.meta.dirname, '../../dist/action/index.js');
const before = 'suite: starter\nsolver: reference/bm25\n';

describe('the action, as a process of its own', () => {
  let repository: Repository;
  let github: GitHubServer;
  let base: string;
  const home = (): string => path.join(path.dirname(repository.folder), 'runner');

  beforeEach(async () => {
    repository = makeRepository('checkout with spaces');
    base = repository.commit('start', { 'swelancer-gate.yml': before });
    github = await startGitHubServer();
    mkdirSync(home());
  });
  afterEach(async () => {
    repository.remove();
    await github.close();
    expect(github.violations).toEqual([]);
  });

  /** Runs the program as the composite action's step does, and gives what it left for later steps. */
  async function run(event: string, payload: object, inputs: Readonly<Record<string, string>> = {}) {
    const file = (name: string): string => path.join(home(), name);
    writeFileSync(file('event.json'), JSON.stringify(payload));
    writeFileSync(file('output'), '');
    writeFileSync(file('summary'), '');
    const child = spawn(process.execPath, [PROGRAM], {
      cwd: repository.folder,
      env: {
        PATH: process.env.PATH ?? '',
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: file('event.json'),
        GITHUB_OUTPUT: file('output'),
        GITHUB_STEP_SUMMARY: file('summary'),
        GITHUB_REPOSITORY: 'octo/prompts',
        GITHUB_RUN_ID: '5',
        GITHUB_API_URL: github.url,
        SWELANCER_GATE_INPUTS: JSON.stringify({ 'github-token': 'ghs_token', ...inputs }),
        SWELANCER_GATE_STORE: file('store'),
        SWELANCER_GATE_OUT: file('report'),
        SWELANCER_GATE_DATASETS: file('datasets'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    child.stdout.on('data', chunk => {
      log += chunk;
    });
    const stepExitCode = await new Promise(resolve => child.on('close', resolve));
    const lines = readFileSync(file('output'), 'utf8');
    const outputs = Object.fromEntries(
      [...lines.matchAll(/^(\S+?)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm)].map(([, name, , value]) => [name, value]),
    );
    return { stepExitCode, log, outputs, summary: readFileSync(file('summary'), 'utf8') };
  }

  /** Pull request 7, as GitHub tells of it. */
  function pullRequest(content: string, from = 'octo/prompts', state = 'open') {
    repository.git('checkout', '--quiet', '-B', 'change', base);
    const headSha = repository.commit('change', { 'swelancer-gate.yml': content });
    github.world.pulls = [
      { number: 7, headSha, headRef: 'change', headRepository: from, baseSha: base, state: 'open' },
    ];
    return {
      pull_request: {
        number: 7,
        state,
        base: { sha: base, ref: 'main', repo: { full_name: 'octo/prompts' } },
        head: { sha: headSha, ref: 'change', repo: { full_name: from } },
      },
    };
  }

  it('comments on a pull request that made it worse, and leaves exit code 1 for the last step', async () => {
    const { outputs, summary, stepExitCode } = await run(
      'pull_request',
      pullRequest('suite: starter\nsolver: reference/first\n'),
    );
    expect(stepExitCode).toBe(0);
    expect(outputs).toMatchObject({
      verdict: 'regressed',
      'exit-code': '1',
      accuracy: '0.25',
      'baseline-accuracy': '0.833333',
    });
    expect(existsSync(outputs.report ?? '')).toBe(true);
    expect(github.world.comments.map(comment => comment.issue)).toEqual([7]);
    expect(github.world.comments[0]?.body).toContain('Regressed: accuracy 83.3% → 25.0%');
    expect(outputs['comment-url']).toContain('/octo/prompts/pull/7#issuecomment-');
    expect(summary).toContain('Regressed');
  });

  it('passes a pull request that changed nothing that matters', async () => {
    const { outputs } = await run('pull_request', pullRequest(`${before}# a remark\n`));
    expect(outputs).toMatchObject({ verdict: 'passed', 'exit-code': '0', calls: '0' });
  });

  it('keeps the verdict when the comment cannot be written, and says why', async () => {
    github.world.access = 'read';
    const { outputs, log } = await run('pull_request', pullRequest('suite: starter\nsolver: reference/first\n'));
    expect(outputs).toMatchObject({ verdict: 'regressed', 'exit-code': '1', 'comment-url': '' });
    expect(log).toContain('pull-requests: write');
  });

  it('ends neutral on a fork without a key, and never red', async () => {
    const content = 'suite: starter\nmodel: some/model\n';
    const { outputs, log } = await run('pull_request', pullRequest(content, 'stranger/prompts'));
    expect(outputs).toMatchObject({ verdict: 'inconclusive', 'exit-code': '0' });
    expect(log).toContain('forks get no secrets');
  });

  it('is red without a key on a pull request of its own repository', async () => {
    const { outputs, log } = await run('pull_request', pullRequest('suite: starter\nmodel: some/model\n'));
    expect(outputs).toMatchObject({ verdict: 'error', 'exit-code': '2' });
    expect(log).toContain('::error');
    expect(log).toContain('there is no API key');
    expect(github.world.comments[0]?.body).toContain('Error: nothing was measured');
    expect(github.world.comments[0]?.body).toContain('there is no API key');
  });

  it('measures nothing when the pull request is closed', async () => {
    const { outputs } = await run(
      'pull_request',
      pullRequest('suite: starter\nsolver: reference/first\n', 'octo/prompts', 'closed'),
    );
    expect(outputs).toMatchObject({ verdict: 'inconclusive', 'exit-code': '0' });
    expect(github.world.comments).toEqual([]);
  });

  it('fills the baseline on the default branch, and writes no comment', async () => {
    const payload = {
      ref: 'refs/heads/main',
      before: '0'.repeat(40),
      after: base,
      repository: { default_branch: 'main' },
    };
    const { outputs } = await run('push', payload);
    expect(outputs).toMatchObject({ verdict: 'passed', 'exit-code': '0', accuracy: '0.833333' });
    expect(github.requests).toEqual([]);
    expect(readFileSync(path.join(home(), 'store/trials.jsonl'), 'utf8').match(/"taskId"/g)).toHaveLength(12 * 24);
  });

  it('adds a fresh answer to every task each night, so that the baseline does not grow old at once', async () => {
    const stored = () => readFileSync(path.join(home(), 'store/trials.jsonl'), 'utf8').match(/"taskId"/g)?.length;
    await run('schedule', {});
    expect(stored()).toBe(12 * 24);
    await run('schedule', {});
    expect(stored()).toBe(12 * 25);
  });

  it('masks the key before anything else, and writes it nowhere', async () => {
    const { log } = await run('pull_request', pullRequest('suite: starter\nsolver: reference/first\n'), {
      'api-key': 'sk-secret',
    });
    expect(log.startsWith('::add-mask::sk-secret')).toBe(true);
    expect(log.split('sk-secret')).toHaveLength(2);
  });

  it('names an input that it cannot use', async () => {
    const { outputs, log } = await run('pull_request', pullRequest(before), { margin: 'NaN' });
    expect(outputs).toMatchObject({ verdict: 'error', 'exit-code': '2' });
    expect(log).toContain('input margin');
  });
});
