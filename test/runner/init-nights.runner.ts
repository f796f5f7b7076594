import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFolder } from '../../src/history/folder.ts';
import { starterManager, starterPrompt } from '../e2e/starter-manager.ts';
import { say } from '../person.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { type GitHubServer, startGitHubServer } from '../servers/github.ts';
import { type OpenAiServer, startOpenAiServer } from '../servers/openai.ts';
import { type Runner, startRunner } from './act.ts';

const KEY = 'sk-of-a-night';

let model: OpenAiServer;
let github: GitHubServer;
let repository: Repository;
let runner: Runner;
let lastRun = 300;

beforeAll(async () => {
  model = await startOpenAiServer({
    apiKey: KEY,
    answer: question =>
      question.model === 'hasty'
        ? starterManager({ ...question, messages: [...question.messages, { role: 'user', content: 'Be hasty.' }] })
        : starterManager(question),
  });
  github = await startGitHubServer();
  repository = makeRepository();
  repository.write({ 'prompts/manager.md': starterPrompt('Be careful.') });
  const words = ['--provider', 'openrouter', '--base-url', model.url, '--models', 'able,hasty', '--model', 'able'];
  // The last step, downloading the dataset, fails; these tests do not need it.
  const { printed, told } = await say(['init', '--yes', '--nightly', '--dashboard', ...words], {
    directory: repository.folder,
  });
  expect(printed, told).toContain('gh secret set OPENROUTER_API_KEY');
  const config = path.join(repository.folder, 'swelancer-gate.yml');
  writeFileSync(config, readFileSync(config, 'utf8').replace('suite: gate', 'suite: starter'));
  repository.commit('As init wrote it, with our own tasks');
  const workflow = readFileSync(path.join(repository.folder, workflowOf('nightly')), 'utf8');
  const [, action = ''] = /uses: (?!actions\/)(\S+@\S+)/.exec(workflow) ?? [];
  runner = startRunner(repository, github.url, action);
  github.world.repository = runner.remote;
});
afterAll(async () => {
  runner.remove();
  repository.remove();
  await model.close();
  await github.close();
});

const workflowOf = (kind: string): string => `.github/workflows/swelancer-gate-${kind}.yml`;

function run(event: string, kind: string, payload: object = {}) {
  return runner.run(workflowOf(kind), {
    event,
    payload: { ref: 'refs/heads/main', ...payload, repository: { full_name: 'octo/prompts', default_branch: 'main' } },
    sha: repository.git('rev-parse', 'main'),
    ref: 'refs/heads/main',
    runId: ++lastRun,
    secrets: { OPENROUTER_API_KEY: KEY },
  });
}

it('The workflows of `init --nightly --dashboard` publish a dashboard after three nights', async () => {
  for (const event of ['workflow_dispatch', 'schedule', 'schedule']) {
    const night = await run(event, 'nightly');
    expect(night.passed, night.log).toBe(true);
    expect(night.summary).toContain('`hasty`');
  }
  const history = path.join(runner.home, 'history');
  execFileSync('git', ['clone', '--quiet', '--branch', 'swelancer-gate-history', runner.remote, history]);
  const { records } = await readFolder(history);
  expect(records.map(({ kind, run }) => `${run} ${kind}`).sort()).toEqual([
    '301 compare',
    '301 measure',
    '302 compare',
    '302 measure',
    '303 compare',
    '303 measure',
  ]);

  const ended = { event: 'schedule', name: 'Nightly', head_branch: 'main', conclusion: 'success' };
  const published = await run('workflow_run', 'dashboard', { action: 'completed', workflow_run: ended });
  expect(published.passed, published.log).toBe(true);
  const site = path.join(runner.home, 'pages');
  expect(existsSync(path.join(site, 'badge.json'))).toBe(true);
  expect(readFileSync(path.join(site, 'index.html'), 'utf8')).toContain('hasty');
  expect(github.violations).toEqual([]);
}, 560_000);
