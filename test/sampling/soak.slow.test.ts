import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { DEFAULT_TEMPLATES } from '../../src/arm/prompt/template.ts';
import { createSampler } from '../../src/sampling/sampler.ts';
import type { WantedTrial } from '../../src/sampling/wanted.ts';
import { randomFrom } from '../../src/shared/random.ts';
import { systemTime } from '../../src/shared/time.ts';
import { createChatSolver } from '../../src/solver/chat.ts';
import { isRight } from '../../src/trial/is-right.ts';
import { openStore } from '../../src/trial/store.ts';
import { createLeapingClock } from '../model/clocks.ts';
import { clientOf, never } from '../model/setup.ts';
import { randomFaults } from '../servers/faults.ts';
import { startOpenAiServer } from '../servers/openai.ts';
import { makeTask } from '../trial/samples.ts';

const TASKS = Array.from({ length: 100 }, (_, index) => makeTask(`${index}-manager-0`));
const SAMPLES = 100;

it('10,000 trials of which 30% meet a fault give the same accuracy, with none lost or requested again', async () => {
  const faults = randomFaults(randomFrom('soak'), 0.3);
  const server = await startOpenAiServer({
    // The model is right on the first 70 tasks.
    answer: ({ messages }) => {
      const number = Number(/Title of (\d+)-/.exec(messages[0]?.content ?? '')?.[1]);
      return `{"selected_proposal_id": ${number < 70 ? 0 : 1}}`;
    },
    misbehave: faults.misbehave,
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'soak-'));
  onTestFinished(async () => {
    rmSync(folder, { recursive: true });
    await server.close();
  });
  const client = clientOf(server.url, {
    concurrency: 32,
    clock: createLeapingClock(),
    random: randomFrom('jitter').next,
    deadlineMs: 3_600_000,
  });
  const arm = {
    name: 'candidate',
    commit: null,
    label: 'work tree',
    solver: { kind: 'chat', name: 'chat', model: 'm' },
    prompt: DEFAULT_TEMPLATES,
    order: 'dataset',
    sampling: {},
    structuredOutput: false,
    extraBody: {},
    files: [],
  } as const;
  const run = () => {
    const store = openStore(folder);
    const sampler = createSampler({
      solvers: { baseline: null, candidate: createChatSolver(arm, client) },
      store,
      merged: null,
      budget: { maxCalls: null, maxCost: null, maxMinutes: null },
      concurrency: 32,
      signal: never,
      ...systemTime(),
      onTrial: () => {},
    });
    return { store, sampler };
  };
  const wanted = TASKS.flatMap(task =>
    Array.from({ length: SAMPLES }, (_, sample): WantedTrial => ({ arm: 'candidate', task, sample })),
  );

  const { store, sampler } = run();
  await sampler.take(wanted);
  const { trials, missing } = sampler.known('candidate', TASKS);
  store.close();
  expect(trials.length + missing.length).toBe(wanted.length);
  // Six consecutive attempts must fail: at 0.2 to the power of 6, that is less than one trial.
  expect(missing.length).toBeLessThanOrEqual(5);
  for (const [place, task] of TASKS.entries()) {
    const own = trials.filter(trial => trial.taskId === task.id);
    expect(own.every(trial => isRight(trial, task) === place < 70)).toBe(true);
  }
  expect(server.requests.length).toBe(trials.length + faults.lost);
  expect(sampler.spent.calls).toBe(server.requests.length);

  const again = run();
  expect(again.sampler.open(wanted)).toHaveLength(missing.length);
  expect(again.store.damage).toEqual([]);
  again.store.close();
}, 300_000);
