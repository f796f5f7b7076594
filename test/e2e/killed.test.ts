import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { reportSchema } from '../../src/report/report.ts';
import { randomFrom } from '../../src/shared/random.ts';
import { makeRepository } from '../repository.ts';
import { startOpenAiServer } from '../servers/openai.ts';
import { runProgram } from './command-line.ts';
import { starterManager, starterPrompt } from './starter-manager.ts';

const KILLS = 30;
const CONCURRENCY = 4;

it(`The result is the same after ${KILLS} kills, with only calls in progress repeated`, {
  timeout: 240_000,
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
