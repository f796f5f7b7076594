import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { makeRepository, type Repository } from '../repository.ts';
import { type BatchServer, startBatchServer } from '../servers/batches.ts';
import { sendError } from '../servers/openai.ts';
import { runProgram } from './command-line.ts';
import { starterPrompt } from './starter-manager.ts';

const ANSWER = '{"selected_proposal_id": 0}';
const POLL = 'GET /v1/batches/ID';
const COMMANDS = ['run', 'compare'] as const;
/** The fields that the reports of both commands share. */
const reportSchema = z.object({ budget: z.object({ calls: z.int() }) });

describe.each(COMMANDS)('%s by batch', command => {
  let repository: Repository;
  let server: BatchServer;
  beforeEach(async () => {
    server = await startBatchServer({ answer: () => ({ text: ANSWER }), direct: () => ANSWER });
    repository = makeRepository();
    repository.write({
      'swelancer-gate.yml': 'suite: starter\nmodel: m\nprompt: manager.md\ntransport: batch\n',
      'manager.md': starterPrompt('Be careful.'),
    });
  });
  afterEach(async () => {
    repository.remove();
    await server.close();
  });

  const ask = (onStart?: (child: { kill(signal: NodeJS.Signals): boolean }) => void) =>
    runProgram([command, '--base-url', server.url], {
      cwd: repository.folder,
      env: { OPENAI_API_KEY: 'key' },
      ...(onStart && { onStart }),
    });
  const calls = () => {
    const file = path.join(
      repository.folder,
      '.swelancer-gate/out',
      command === 'run' ? 'report.json' : 'compare.json',
    );
    return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).budget.calls;
  };
  const sizes = () => server.batches.map(({ requests }) => requests.length);
  const onPoll = (act: () => void) => {
    server.before = route => {
      if (route === POLL) act();
      return false;
    };
  };

  /** Kills a run while its batch is in progress. */
  async function killWhileWaiting(): Promise<void> {
    const { exitCode } = await ask(child => onPoll(() => child.kill('SIGKILL')));
    expect(exitCode).toBeNull();
    server.before = () => false;
  }

  it('sends one call directly, and waits for the others', async () => {
    onPoll(() => server.end());
    const { exitCode, stderr } = await ask();
    expect([exitCode, sizes(), server.calls.length, calls()]).toEqual([0, [11], 1, 12]);
    expect(stderr).toContain('11 requests submitted as a batch');
  });

  it('collects the batch of a killed run', async () => {
    await killWhileWaiting();
    server.end();
    const { exitCode } = await ask();
    expect([exitCode, sizes(), server.calls.length, calls()]).toEqual([0, [11], 1, 11]);
  });

  it.each([
    ['before anything is submitted', async () => {}],
    ['while a batch is in progress', killWhileWaiting],
  ])('is an error with a report if the key is rejected %s', async (_, before) => {
    await before();
    const submitted = server.batches.length;
    server.before = (_, response) => {
      sendError(response, 401, 'Incorrect API key provided.', 'invalid_api_key');
      return true;
    };
    const { exitCode, stdout, stderr } = await ask();
    expect(stdout + stderr).toContain('Incorrect API key');
    expect(stdout + stderr).not.toContain('bug in');
    expect([exitCode, server.batches.length]).toEqual([3, submitted]);
    expect(calls()).toBeLessThanOrEqual(1);
  });
});
