import { describe, expect, it } from 'vitest';
import { LOSSES, ODDITIES } from '../servers/faults.ts';
import { createLeapingClock } from './clocks.ts';
import { ANSWER, start } from './setup.ts';

describe.each([
  ['a whole response', {}],
  ['a stream', { stream: true }],
])('a fault of %s', (_form, extraBody) => {
  // The first of two consecutive streams counts.
  const losses = Object.entries(LOSSES).filter(([name]) => !('stream' in extraBody) || name !== 'the body twice');

  it.each(losses)('that loses the answer costs one more request: %s', async (_name, loss) => {
    const { ask } = await start(
      { misbehave: ({ number }) => (number === 0 ? loss : undefined) },
      { clock: createLeapingClock() },
    );
    expect(await ask({ extraBody })).toMatchObject({ text: ANSWER, requests: 2 });
  });

  it.each(Object.entries(ODDITIES))('that preserves the answer costs no extra request: %s', async (_name, oddity) => {
    const { server, ask } = await start({ misbehave: () => oddity });
    for (let call = 0; call < 3; call++) expect((await ask({ extraBody })).text).toContain(ANSWER);
    expect(server.requests).toHaveLength(3);
  });
});
