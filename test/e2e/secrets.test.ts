import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { makeRepository, type Repository } from '../repository.ts';
import { type GitHubServer, startGitHubServer } from '../servers/github.ts';

const root = path.resolve(import.meta.dirname, '../..');
// Unique to this test, which inspects every process on the machine.
const MARK = randomUUID();
const KEY = `sk-${MARK}`;
const TOKEN = `ghs_${MARK}`;

/** The script of the action's main step. */
const script = z
  .object({ runs: z.object({ steps: z.array(z.object({ name: z.string(), run: z.string().optional() })) }) })
  .parse(parse(readFileSync(path.join(root, 'action.yml'), 'utf8')))
  .runs.steps.find(({ name }) => name === 'Run the gate')?.run;

let repository: Repository;
let github: GitHubServer;
beforeEach(async () => {
  repository = makeRepository();
  github = await startGitHubServer();
});
afterEach(async () => {
  repository.remove();
  await github.close();
});

/** Runs the step as a runner does, and returns everything it writes. */
async function runStep(agent: string) {
  const home = path.join(path.dirname(repository.folder), 'runner');
  mkdirSync(home);
  const file = (name: string): string => path.join(home, name);
  const base = repository.commit('start', {
    'swelancer-gate.yml': 'suite: starter\nsolver: reference/bm25\nsandbox: off\n',
  });
  repository.git('checkout', '--quiet', '-b', 'change');
  const command = JSON.stringify(['sh', '-c', agent.replaceAll('HOME_OF_RUNNER', home)]);
  const head = repository.commit('change', {
    'swelancer-gate.yml': `suite: starter\nsolver: command\ncommand: {run: ${command}}\nbudget: {max-calls: 12}\n`,
  });
  const side = (sha: string, ref: string) => ({ sha, ref, repo: { full_name: 'octo/prompts' } });
  const pull_request = { number: 7, state: 'open', draft: false, base: side(base, 'main'), head: side(head, 'change') };
  writeFileSync(file('event.json'), JSON.stringify({ pull_request, repository: { default_branch: 'main' } }));
  for (const name of ['output', 'summary']) writeFileSync(file(name), '');
  writeFileSync(file('step.sh'), script ?? '');
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file('step.sh')], {
    cwd: repository.folder,
    env: {
      PATH: process.env.PATH ?? '',
      RUNNER_OS: 'Linux',
      GITHUB_ACTION_PATH: root,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_REPOSITORY: 'octo/prompts',
      GITHUB_RUN_ID: '5',
      GITHUB_API_URL: github.url,
      ACTIONS_RUNTIME_TOKEN: `runtime-${MARK}`,
      SWELANCER_GATE_INPUTS: JSON.stringify({ 'api-key': KEY, 'github-token': TOKEN, 'max-calls': '4' }),
      SWELANCER_GATE_STORE: file('store'),
      SWELANCER_GATE_OUT: file('report'),
      SWELANCER_GATE_DATASETS: file('datasets'),
      SWELANCER_GATE_CODE: file('code'),
      DEFAULT_BRANCH: file('none'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => (log += text));
  await new Promise(resolve => child.on('close', resolve));
  return { log, file };
}

it.runIf(process.platform === 'linux')('Secrets are in no environment that an agent’s program can read', async () => {
  const look = 'cat /proc/[0-9]*/environ 2>/dev/null | tr "\\0" "\\n" | grep -aF MARK';
  const { log, file } = await runStep(
    `${look.replace('MARK', MARK)} >> "HOME_OF_RUNNER/found"; echo ran >> "HOME_OF_RUNNER/ran"; echo 1`,
  );
  expect(readFileSync(file('output'), 'utf8'), log).toMatch(/^verdict<</m);
  expect(readFileSync(file('ran'), 'utf8')).toContain('ran');
  expect(readFileSync(file('found'), 'utf8')).toBe('');
});

it('Secrets that an agent prints, encoded or not, do not appear in reports', async () => {
  const say = `echo ${KEY}; echo ${Buffer.from(`x${TOKEN}`).toString('base64')}; echo 1`;
  const { file } = await runStep(say);
  const report = readFileSync(file('report/report.json'), 'utf8');
  // The report shows the configuration, which contains the text that the program prints.
  const answers = JSON.stringify(
    z
      .object({ trials: z.object({ candidate: z.array(z.object({ text: z.string() })) }) })
      .parse(JSON.parse(report))
      .trials.candidate.map(({ text }) => text),
  );
  expect(answers).toContain('***');
  expect(answers).not.toContain(KEY);
  expect(answers).not.toContain(Buffer.from(`x${TOKEN}`).toString('base64').slice(8, 24));
});
