import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Misbehavior } from '../servers/openai.ts';
import { ANSWER, failureOf, refuse, start } from './setup.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const deep = '['.repeat(100_000) + ']'.repeat(100_000);
const usage = (figures: object) => ({ answer: () => ({ text: ANSWER, usage: { ...figures } }) });

/** Sends until the client disconnects. */
function endless(status: number, headers: Readonly<Record<string, string>>, chunk: string | Buffer): Misbehavior {
  return response => {
    response.writeHead(status, headers);
    const send = (): void => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', send);
    send();
  };
}

describe('A response', () => {
  it('that never ends is abandoned after 32 MiB', async () => {
    const { ask } = await start({ misbehave: () => endless(200, JSON_TYPE, ' '.repeat(2 ** 20)) });
    expect(await failureOf(ask())).toMatchObject({
      kind: 'malformed-response',
      message: expect.stringContaining('the response is longer than 32 MiB'),
    });
  });

  it('that decompresses to much more is abandoned after 32 MiB', async () => {
    const bomb = gzipSync(Buffer.alloc(2 ** 28));
    const { ask } = await start({
      misbehave: () => response => void response.writeHead(200, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end(bomb),
    });
    expect((await failureOf(ask())).message).toContain('longer than 32 MiB');
  });

  it('with an error is read only as far as the reason', async () => {
    const { ask } = await start({ misbehave: () => endless(401, {}, `No such key. ${' '.repeat(2 ** 20)}`) });
    expect(await failureOf(ask())).toMatchObject({ kind: 'authentication', message: '401 No such key.' });
  });

  it('with an error that repeats one word is classified at once', async () => {
    const { ask } = await start({ misbehave: () => refuse(400, 'exceeded_'.repeat(28_000)) });
    expect(await failureOf(ask())).toMatchObject({ kind: 'bad-request' });
  });

  it('with more headers than Node accepts fails the call', async () => {
    const { ask } = await start({
      misbehave: () => response => void response.writeHead(200, { 'x-long': 'x'.repeat(2 ** 20) }).end('{}'),
    });
    expect((await failureOf(ask())).kind).toBe('connection');
  });

  it.each([
    ['a completion', 200, `{"choices": ${deep}}`],
    ['an error in a completion', 200, `{"error": ${deep}}`],
    ['thoughts', 200, `{"choices": [{"message": {"content": "3", "reasoning_details": [{"data": ${deep}}]}}]}`],
    ['tool arguments', 200, `{"choices": [{"message": {"tool_calls": [{"function": {"arguments": ${deep}}}]}}]}`],
    ['a stream', 200, `data: {"choices": ${deep}}\n\ndata: [DONE]\n\n`],
    ['an error message', 500, `{"error": ${deep}}`],
    ['the error message behind a router', 502, JSON.stringify({ error: { message: 'no', metadata: { raw: deep } } })],
  ])('nested 100,000 levels deep fails the call: %s', async (_where, status, body) => {
    const { ask } = await start({
      misbehave: () => response => void response.writeHead(status, JSON_TYPE).end(body),
    });
    expect((await failureOf(ask())).kind).toMatch(/^(?:malformed-response|server)$/);
  });

  it('with an absurd Retry-After is retried at once', async () => {
    const { ask } = await start({
      misbehave: ({ number }) =>
        number === 0 ? refuse(429, 'Slow down', 'rate_limit_exceeded', { 'retry-after': '1e308' }) : undefined,
    });
    expect(await ask()).toMatchObject({ text: ANSWER, requests: 2 });
  });
});

describe('An impossible usage report', () => {
  const limits = { requestsPerMinute: 600_000, tokensPerMinute: 600_000_000 };

  it.each([
    ['2^60 tokens', { prompt_tokens: 2 ** 60, completion_tokens: 3 }],
    ['1e308 tokens', { prompt_tokens: 1e308, completion_tokens: 1e308, total_tokens: 1e308 }],
    [
      'as many tokens from the cache',
      {
        prompt_tokens: 10,
        completion_tokens: 3,
        completion_tokens_details: { reasoning_tokens: 1e300 },
        total_tokens: 1e300,
      },
    ],
  ])('of %s is ignored with a single notice', async (_what, figures) => {
    const { ask, notices } = await start(usage(figures), { limits });
    for (const reply of [await ask(), await ask()]) expect(reply).toMatchObject({ usage: null, cost: null });
    expect(notices).toEqual([expect.stringContaining('impossible')]);
  });

  it('of a cost of 1e300 dollars is ignored', async () => {
    const { ask, notices } = await start(usage({ prompt_tokens: 10, completion_tokens: 3, cost: 1e300 }));
    expect(await ask()).toMatchObject({ usage: { inputTokens: 10 }, cost: null });
    expect(notices).toHaveLength(1);
  });

  it('of a number that overflows is ignored', async () => {
    const { ask } = await start(
      {
        misbehave: () => (response, body) =>
          void response.end(body.replace(/"prompt_tokens":\d+/, '"prompt_tokens":1e999')),
      },
      { limits },
    );
    expect((await ask()).usage).toBeNull();
  });

  it('never hangs a call', async () => {
    const { ask } = await start(
      { answer: ({ messages }) => ({ text: ANSWER, usage: JSON.parse(messages[0]?.content ?? '{}') }) },
      { limits },
    );
    const figure = fc.oneof(fc.double(), fc.constantFrom(-1, 2 ** 53, 1e308, null, '7', []));
    const account = fc.dictionary(
      fc.constantFrom(
        'prompt_tokens',
        'completion_tokens',
        'total_tokens',
        'cached_tokens',
        'reasoning_tokens',
        'cost',
      ),
      figure,
    );
    await fc.assert(
      fc.asyncProperty(account, async said => {
        const { usage, cost, text } = await ask({ messages: [{ role: 'user', content: JSON.stringify(said) }] });
        expect(text).toBe(ANSWER);
        for (const tokens of Object.values(usage ?? {})) expect(Number.isSafeInteger(tokens)).toBe(true);
        expect(Number.isFinite(cost ?? 0)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
