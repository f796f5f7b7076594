import { describe, expect, it, onTestFinished } from 'vitest';
import { CallFailure } from '../../src/model/failure.ts';
import { randomFrom } from '../../src/random.ts';
import { LOSSES, ODDITIES, randomFaults } from '../servers/faults.ts';
import { startOpenAiServer } from '../servers/openai.ts';
import { createLeapingClock } from './clocks.ts';
import { ANSWER, callOf, clientOf, never, start } from './setup.ts';

describe.each([
  ['a whole response', {}],
  ['a stream', { stream: true }],
])('a fault of %s', (_form, extraBody) => {
  // Two streams one after the other end with the first.
  const losses = Object.entries(LOSSES).filter(([name]) => !('stream' in extraBody) || name !== 'the body twice');

  it.each(losses)('that loses the answer is overcome by one more request: %s', async (_name, loss) => {
    const { ask } = await start(
      { misbehave: ({ number }) => (number === 0 ? loss : undefined) },
      { clock: createLeapingClock() },
    );
    expect(await ask({ extraBody })).toMatchObject({ text: ANSWER, requests: 2 });
  });

  it.each(Object.entries(ODDITIES))('that leaves the answer whole costs no request: %s', async (_name, oddity) => {
    const { server, ask } = await start({ misbehave: () => oddity });
    for (let call = 0; call < 3; call++) expect((await ask({ extraBody })).text).toContain(ANSWER);
    expect(server.requests).toHaveLength(3);
  });
});

it('answers 10,000 calls of which 30 % meet a fault, and asks no answered call again', async () => {
  const faults = randomFaults(randomFrom('soak'), 0.3);
  const server = await startOpenAiServer({
    answer: ({ messages }) => `{"selected_proposal_id": ${messages[0]?.content}}`,
    misbehave: faults.misbehave,
  });
  onTestFinished(() => server.close());
  const client = clientOf(server.url, {
    concurrency: 32,
    clock: createLeapingClock(),
    random: randomFrom('jitter').next,
    deadlineMs: 3_600_000,
  });
  let answered = 0;
  let missing = 0;
  let requests = 0;
  const ask = async (number: number): Promise<void> => {
    try {
      const reply = await client.complete(callOf(String(number)), never);
      expect(reply.text).toContain(`{"selected_proposal_id": ${number}}`);
      answered++;
      requests += reply.requests;
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      missing++;
      requests += error.requests;
    }
  };
  await Promise.all(Array.from({ length: 10_000 }, (_, number) => ask(number)));
  expect(answered + missing).toBe(10_000);
  // Six attempts must fail one after the other: 0.2 to the power of 6 of them is less than one call.
  expect(missing).toBeLessThanOrEqual(5);
  expect(requests).toBe(server.requests.length);
  expect(server.requests.length).toBe(answered + faults.lost);
}, 120_000);
