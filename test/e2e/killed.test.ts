import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { reportSchema } from '../../src/report/report.ts';
import { randomFrom } from '../../src/shared/random.ts';
import { shellWord } from '../../src/shared/shell.ts';
import { makeRepository } from '../repository.ts';
import { works } from '../required-tools.ts';
import { startOpenAiServer } from '../servers/openai.ts';
import { PROGRAM, runProgram } from './command-line.ts';
import { starterManager, starterPrompt } from './starter-manager.ts';

const KILLS = 30;
const CONCURRENCY = 4;

it(`The result is the same after ${KILLS} kills, with only calls in progress repeated`, {
  timeout: 480_000,
}, async () => {
  const random = randomFrom('killed');
  let killAfter = Number.POSITIVE_INFINITY;
  let kill = (): void => {};
  const server = await startOpenAiServer({
    latencyMs: 5,
    answer: question => {
      if (--killAfter === 0) kill();
      return starterManager(question);
    },
  });
  const repository = makeRepository();
  repository.commit('start', {
    'swelancer-gate.yml': 'suite: starter\nmodel: m\nprompt: p.md\n',
    'p.md': starterPrompt('Be careful.'),
  });
  repository.git('checkout', '--quiet', '-b', 'change');
  repository.commit('change', { 'p.md': starterPrompt('Be hasty.') });
  const run = (store: string, onStart?: (child: { kill(signal: NodeJS.Signals): boolean }) => void) =>
    runProgram(
      ['gate', '--base-url', server.url, '--concurrency', String(CONCURRENCY), '--store', store, '--out', store],
      {
        cwd: repository.folder,
        env: { OPENAI_API_KEY: 'k' },
        ...(onStart === undefined ? {} : { onStart }),
      },
    );
  const report = (folder: string) =>
    reportSchema.parse(JSON.parse(readFileSync(path.join(repository.folder, folder, 'report.json'), 'utf8')));

  await run('whole');
  const needed = server.requests.length;
  for (let kills = 0; kills < KILLS; kills++) {
    // More than can be in progress, so that each run makes headway.
    killAfter = 1 + CONCURRENCY + random.below(3);
    const { exitCode } = await run('killed', child => {
      kill = () => child.kill('SIGKILL');
    });
    expect(exitCode, `kill ${kills}`).toBeNull();
  }
  killAfter = Number.POSITIVE_INFINITY;
  await run('killed');

  const { verdict, comparison, tasks } = report('whole');
  expect(report('killed')).toMatchObject({ verdict, comparison, tasks });
  expect(server.requests.length).toBeLessThanOrEqual(2 * needed + KILLS * CONCURRENCY);
  repository.remove();
  await server.close();
});

it.runIf(await works('script'))(
  'A run whose terminal is closed ends its agents, and keeps its answers',
  {
    timeout: 120_000,
  },
  async () => {
    const repository = makeRepository();
    onTestFinished(() => repository.remove());
    const pids = path.join(repository.folder, 'pids');
    // The first trial answers, the second one works until it is ended.
    const agent = 'mkdir "$OUT/first" 2> /dev/null && echo 1 && exit; echo $$ >> "$OUT/pids"; sleep 600';
    const command = JSON.stringify({ run: ['sh', '-c', agent], environment: ['OUT'] });
    repository.commit('start', { 'swelancer-gate.yml': `suite: starter\nsolver: command\ncommand: ${command}\n` });
    const words = [process.execPath, PROGRAM, 'run', '--sandbox', 'off', '--concurrency', '1'].map(shellWord).join(' ');
    const terminal = spawn('script', ['--quiet', '--return', '--command', `exec ${words}`, '/dev/null'], {
      cwd: repository.folder,
      env: { ...process.env, HOME: repository.folder, OUT: repository.folder },
      stdio: 'ignore',
    });
    const patience = { timeout: 50_000 };
    await vi.waitUntil(() => existsSync(pids) && readFileSync(pids, 'utf8').endsWith('\n'), patience);
    terminal.kill('SIGKILL');
    const file = path.join(repository.folder, '.swelancer-gate/out/report.json');
    await vi.waitUntil(() => existsSync(path.join(path.dirname(file), 'junit.xml')), patience);
    const { verdict, trials } = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    expect([verdict.cause, trials.candidate.length]).toEqual(['interrupted', 1]);
    expect(existsSync(`/proc/${readFileSync(pids, 'utf8').trim()}`)).toBe(false);
  },
);
