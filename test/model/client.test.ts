import { getEventListeners } from 'node:events';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { fillHeaders } from '../../src/model/extra-headers.ts';
import type { Call } from '../../src/model/model.ts';
import { createLeapingClock } from './clocks.ts';
import { ANSWER, callOf, clientOf, failureOf, KEY, never, refuse, start } from './setup.ts';

const SCHEMA: Call['answerSchema'] = { name: 'decision', schema: { type: 'object' } };

describe('A call', () => {
  it('returns the answer, its provider and its usage', async () => {
    const { server, ask } = await start({
      apiKey: KEY,
      answer: () => ({
        text: ANSWER,
        completion: { model: 'small-2026', provider: 'Together', system_fingerprint: 'fp_1' },
        usage: { prompt_tokens: 50, prompt_tokens_details: { cached_tokens: 20 }, total_tokens: 57 },
      }),
    });
    expect(await ask({ sampling: { temperature: 0.6, topP: 0.9, maxTokens: 100, reasoningEffort: 'low' } })).toEqual({
      text: ANSWER,
      toolCalls: [],
      reasoning: null,
      refusal: null,
      finishReason: 'stop',
      usage: { inputTokens: 50, cachedInputTokens: 20, outputTokens: 7, reasoningTokens: 0 },
      cost: null,
      served: {
        host: new URL(server.url).host,
        id: expect.any(String),
        model: 'small-2026',
        provider: 'Together',
        fingerprint: 'fp_1',
      },
      sent: { model: 'small', temperature: 0.6, top_p: 0.9, max_tokens: 100, reasoning_effort: 'low' },
      requests: 1,
      latencyMs: expect.any(Number),
    });
    expect(server.requests[0]?.messages).toEqual([{ role: 'user', content: 'Which one?' }]);
  });

  it('differs from every other call and bypasses caches, so that samples are independent', async () => {
    const { server, ask } = await start({});
    await ask();
    await ask();
    const headers = server.requests.map(request => request.headers);
    expect(new Set(headers.map(one => one['x-client-request-id'])).size).toBe(2);
    expect(headers.map(one => one['cache-control'])).toEqual(['no-cache', 'no-cache']);
    expect(server.requests[0]?.body).not.toHaveProperty('seed');
  });

  it('sends the headers that a gateway needs, and their values to no other host', async () => {
    const { headers, secrets } = fillHeaders(
      { 'x-portkey-provider': 'openai', 'x-portkey-api-key': '$PORTKEY_KEY', 'Helicone-Cache-Enabled': 'true' },
      { PORTKEY_KEY: 'pk-0123456789' },
    );
    const { server } = await start({ misbehave: () => refuse(400, 'bad key pk-0123456789') });
    const requests: string[] = [];
    const onRequest = (method: string, host: string) => (status: number | null) =>
      void requests.push(`${method} ${host} ${status}`);
    const client = clientOf(server.url, { headers, secrets, onRequest });
    expect((await failureOf(client.complete(callOf(''), never))).message).toBe('400 bad key ***');
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: `Bearer ${KEY}`,
      'x-portkey-provider': 'openai',
      'x-portkey-api-key': 'pk-0123456789',
      'helicone-cache-enabled': 'false',
    });
    expect(requests).toEqual([`POST ${new URL(server.url).host} 400`]);
    expect(() => fillHeaders({ 'x-key': '$NOT_SET' }, {})).toThrow('x-key needs the environment variable NOT_SET');
  });

  it('sends the key to older Azure addresses only in their own header', async () => {
    const { server } = await start({});
    const client = clientOf(`${server.url}?api-version=2024-10-21`, { headers: { 'api-key': 'azure-0123456789' } });
    await client.complete(callOf(''), never);
    expect(server.requests[0]?.path).toBe('/v1/chat/completions?api-version=2024-10-21');
    expect(server.requests[0]?.headers).toMatchObject({ 'api-key': 'azure-0123456789' });
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
  });

  it('is rejected if the key is in quotation marks', () => {
    expect(() => clientOf('http://127.0.0.1:9/v1', { apiKey: '"sk-0123456789"' })).toThrow('in quotation marks');
  });

  it('sends the parameters of the address, and no key if none is set', async () => {
    const { server } = await start({});
    const client = clientOf(`${server.url}?api-version=1`, { apiKey: null });
    await client.complete(callOf(''), never);
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
    expect(server.requests[0]?.path).toBe('/v1/chat/completions?api-version=1');
  });

  it('passes extra fields, except those that would change what is measured', async () => {
    const { server, ask } = await start({});
    await ask({ extraBody: { provider: { only: ['Together'] }, model: 'other', messages: [] } });
    expect(server.requests[0]?.body).toMatchObject({ model: 'small', provider: { only: ['Together'] } });
    expect(server.requests[0]?.messages).toHaveLength(1);
  });

  it.each([
    ['a second', 1000],
    ['an hour', 3_600_000],
  ])('reports no negative latency and does not wait when the system clock is set back by %s', async (_name, back) => {
    const set = vi.spyOn(Date, 'now');
    onTestFinished(() => set.mockRestore());
    const { ask } = await start(
      {
        answer: () => {
          const now = performance.timeOrigin + performance.now();
          set.mockReturnValue(now - back);
          return ANSWER;
        },
      },
      { limits: { requestsPerMinute: 60_000, tokensPerMinute: null } },
    );
    const replies = await Promise.all([ask(), ask(), ask()]);
    for (const { latencyMs } of replies) expect(latencyMs).toBeGreaterThan(0);
  });

  it('keeps as many requests in flight as configured, and never more', async () => {
    let underWay = 0;
    let most = 0;
    let open = () => {};
    const full = new Promise<void>(resolve => {
      open = resolve;
    });
    const { client } = await start(
      {
        answer: async () => {
          most = Math.max(most, ++underWay);
          if (underWay === 3) open();
          await full;
          underWay--;
          return ANSWER;
        },
      },
      { concurrency: 3 },
    );
    await Promise.all(Array.from({ length: 20 }, () => client.complete(callOf(''), never)));
    expect(most).toBe(3);
  });
});

it('lowers concurrency as soon as the endpoint is overloaded', async () => {
  const refused = new Set<string>();
  let underWay = 0;
  let most = 0;
  let open = () => {};
  const half = new Promise<void>(resolve => {
    open = () => setTimeout(resolve, 50);
  });
  const { client } = await start(
    {
      misbehave: ({ messages: [message] }) => {
        const content = message?.content ?? '';
        if (!refused.has(content)) {
          refused.add(content);
          return refuse(429, 'Rate limit reached');
        }
        most = Math.max(most, ++underWay);
        if (underWay === 8) open();
        return async (response, body) => {
          await half;
          underWay--;
          response.end(body);
        };
      },
    },
    { concurrency: 16 },
  );
  await Promise.all(Array.from({ length: 16 }, (_, number) => client.complete(callOf(String(number)), never)));
  expect(most).toBe(8);
});

it('leaves no listeners on the signal of the run', async () => {
  const warnings: Error[] = [];
  const warn = (warning: Error) => warnings.push(warning);
  process.on('warning', warn);
  onTestFinished(() => void process.off('warning', warn));
  const { client } = await start({}, { concurrency: 20 });
  const { signal } = new AbortController();
  await Promise.all(Array.from({ length: 40 }, () => client.complete(callOf(''), signal)));
  expect(warnings).toEqual([]);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

describe('The cost', () => {
  const usage = { prompt_tokens: 1000, completion_tokens: 100, prompt_tokens_details: { cached_tokens: 600 } };

  it('is the figure that the endpoint reports, if any', async () => {
    const { ask } = await start(
      { answer: () => ({ text: ANSWER, usage: { ...usage, cost: 0.0125 } }) },
      { termsOf: () => ({ prices: { input: 1, cachedInput: null, output: 1 }, contextTokens: null }) },
    );
    expect((await ask()).cost).toBe(0.0125);
  });

  it('is computed from the configured prices, including the price of cached tokens', async () => {
    const { ask } = await start(
      { answer: () => ({ text: ANSWER, usage }) },
      { termsOf: () => ({ prices: { input: 2, cachedInput: 0.5, output: 10 }, contextTokens: null }) },
    );
    expect((await ask()).cost).toBeCloseTo((400 * 2 + 600 * 0.5 + 100 * 10) / 1e6, 12);
  });
});

describe('An endpoint that rejects a parameter', () => {
  it('gets no structured output from then on, with a single notice', async () => {
    const { server, client, notices } = await start({
      misbehave: ({ body }) =>
        'response_format' in body ? refuse(400, 'This response_format type is unavailable now') : undefined,
    });
    const ask = () => client.complete(callOf('', { answerSchema: SCHEMA }), never);
    const replies = await Promise.all(Array.from({ length: 8 }, ask));
    expect(replies.every(({ text, sent }) => text === ANSWER && !('response_format' in sent))).toBe(true);
    expect(notices).toEqual([expect.stringContaining('structured output')]);
    const before = server.requests.length;
    expect((await ask()).requests).toBe(1);
    expect(server.requests.length).toBe(before + 1);
  });

  it('gets max_completion_tokens if it rejects max_tokens', async () => {
    const { ask, notices } = await start({
      misbehave: ({ body }) =>
        'max_tokens' in body
          ? refuse(400, "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.")
          : undefined,
    });
    expect((await ask({ sampling: { maxTokens: 9 } })).sent).toMatchObject({ max_completion_tokens: 9 });
    expect(notices).toHaveLength(1);
  });

  it('gets streaming requests if it requires them, without usage if it rejects that', async () => {
    const { server, ask, notices } = await start({
      misbehave: ({ body }) => {
        if (body.stream !== true)
          return refuse(400, 'This model only support stream mode, please enable the stream parameter');
        return 'stream_options' in body
          ? refuse(422, 'body.stream_options: Extra inputs are not permitted')
          : undefined;
      },
    });
    expect(await ask()).toMatchObject({ text: ANSWER, finishReason: 'stop', requests: 3, sent: { stream: true } });
    expect((await ask()).requests).toBe(1);
    expect(notices).toHaveLength(2);
    expect(server.requests).toHaveLength(4);
  });

  it('gets streaming requests if configured', async () => {
    const { server, ask } = await start({});
    expect(await ask({ extraBody: { stream: true } })).toMatchObject({ text: ANSWER, usage: { outputTokens: 7 } });
    expect(server.requests[0]?.body).toMatchObject({ stream: true, stream_options: { include_usage: true } });
  });

  it('fails the call if adapting the request does not help', async () => {
    const { ask } = await start({ misbehave: () => refuse(400, 'response_format is not for you') });
    expect(await failureOf(ask({ answerSchema: SCHEMA }))).toMatchObject({ kind: 'bad-request', requests: 2 });
  });
});

describe('Failures', () => {
  it.each([
    ['authentication', 401, 'Incorrect API key provided.', 'invalid_api_key'],
    ['quota', 429, 'You exceeded your current quota, please check your plan.', 'insufficient_quota'],
    ['unknown-model', 404, 'The model `small` does not exist.', 'model_not_found'],
  ])('of class %s end the run after one request', async (kind, status, message, code) => {
    const { ask } = await start({ misbehave: () => refuse(status, message, code) });
    const failure = await failureOf(ask());
    expect(failure).toMatchObject({ kind, status, requests: 1, fatal: true, message: `${status} ${message}` });
    expect(failure.hint).toBeTruthy();
  });

  it('caused by a prompt affect only its task and report its length', async () => {
    const { ask } = await start({ misbehave: () => refuse(400, "This model's maximum context length is 16 tokens.") });
    expect(await failureOf(ask())).toMatchObject({
      kind: 'context-too-long',
      requests: 1,
      fatal: false,
      message: "the prompt of about 10 tokens is too long: 400 This model's maximum context length is 16 tokens.",
    });
  });

  it('that are temporary are retried, up to six requests in all', async () => {
    const clock = createLeapingClock();
    const { ask } = await start({ misbehave: () => refuse(500, 'The server had an error') }, { clock });
    expect(await failureOf(ask())).toMatchObject({ kind: 'server', requests: 6, fatal: false });
    expect(clock.slept).toHaveLength(5);
  });

  it('of what the same model just answered are retried, and do not end the run', async () => {
    const clock = createLeapingClock();
    let requests = 0;
    const { ask } = await start(
      { misbehave: () => (++requests > 1 ? refuse(401, 'No auth credentials found') : undefined) },
      { clock },
    );
    await ask();
    const failure = await failureOf(ask());
    expect(failure).toMatchObject({ kind: 'server', status: 401, requests: 6, fatal: false });
    expect(failure.hint).toContain('the key');
    expect(await failureOf(ask({ model: 'other' }))).toMatchObject({
      kind: 'authentication',
      requests: 1,
      fatal: true,
    });
  });

  it('that last through all retries of a call end the run, unless the model answers again', async () => {
    let requests = 0;
    const isRejected = (number: number): boolean => number > 1 && number !== 9;
    const { ask } = await start(
      { misbehave: () => (isRejected(++requests) ? refuse(403, 'This key is disabled') : undefined) },
      { clock: createLeapingClock() },
    );
    await ask();
    expect(await failureOf(ask())).toMatchObject({ requests: 6, fatal: false });
    expect(await failureOf(ask())).toMatchObject({ requests: 1, fatal: true });
    await ask();
    expect(await failureOf(ask())).toMatchObject({ requests: 6, fatal: false });
  });

  it('caused by a spent quota end the run even after answers', async () => {
    let requests = 0;
    const { ask } = await start({
      misbehave: () => (++requests > 1 ? refuse(402, 'Insufficient Balance') : undefined),
    });
    await ask();
    expect(await failureOf(ask())).toMatchObject({ kind: 'quota', requests: 1, fatal: true });
  });

  it('caused by rate limits are retried until the deadline', async () => {
    let requests = 0;
    const clock = createLeapingClock();
    const { ask } = await start(
      { misbehave: () => (++requests <= 12 ? refuse(429, 'Rate limit reached') : undefined) },
      { clock, random: () => 1, deadlineMs: 600_000 },
    );
    expect(await ask()).toMatchObject({ text: ANSWER, requests: 13 });
    expect(clock.slept.slice(0, 7)).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 20_000]);
  });

  it('are final at the deadline of the call', async () => {
    const { ask } = await start(
      { misbehave: () => refuse(429, 'Rate limit reached') },
      { clock: createLeapingClock(), random: () => 1, deadlineMs: 5000 },
    );
    expect(await failureOf(ask())).toMatchObject({ kind: 'rate-limit', requests: 4 });
  });

  it('are avoided by waiting when the endpoint reports that no requests are left', async () => {
    const clock = createLeapingClock();
    const headers = { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '1m30s' };
    const { ask } = await start({ answer: () => ({ text: ANSWER, headers }) }, { clock, deadlineMs: 100_000 });
    await ask();
    await ask();
    expect(clock.slept).toEqual([90_000]);
  });

  it('are final at once when the endpoint asks for a longer wait than the deadline allows', async () => {
    const { server, client, ask } = await start({
      misbehave: () => refuse(429, 'Come tomorrow', '', { 'retry-after': '86400' }),
    });
    expect(await failureOf(ask())).toMatchObject({ kind: 'rate-limit', requests: 1 });
    expect(await failureOf(client.complete(callOf(''), never))).toMatchObject({ kind: 'rate-limit', requests: 0 });
    expect(server.requests).toHaveLength(1);
  });

  it('report that nothing is listening', async () => {
    const { server } = await start({});
    await server.close();
    const failure = await failureOf(clientOf(server.url).complete(callOf(''), never));
    expect(failure).toMatchObject({ kind: 'connection', message: expect.stringContaining('ECONNREFUSED') });
  });

  it('suggest checking the base URL when the response is a web page', async () => {
    const { ask } = await start({
      misbehave: () => response =>
        void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Hi'),
    });
    expect(await failureOf(ask())).toMatchObject({
      kind: 'malformed-response',
      message: 'the endpoint returned a web page',
      hint: expect.stringContaining('Check the base URL'),
    });
  });

  it('include redirects, because prompts must not reach another host', async () => {
    const { ask } = await start({
      misbehave: () => response => void response.writeHead(308, { location: 'https://elsewhere.example/v1' }).end(),
    });
    expect(await failureOf(ask())).toMatchObject({
      kind: 'bad-request',
      fatal: true,
      message: '308 the endpoint redirects to https://elsewhere.example/v1',
    });
  });
});

describe('Timing', () => {
  const hang = () => () => {};

  it('ends a request without a response, and retries it', async () => {
    const { ask } = await start(
      { misbehave: ({ number }) => (number === 0 ? hang() : undefined) },
      { timeoutMs: 1000 },
    );
    expect(await ask()).toMatchObject({ text: ANSWER, requests: 2 });
  });

  it('ends a request whose body never ends, and retries it', async () => {
    const { ask } = await start(
      { misbehave: () => (response, body) => void response.writeHead(200).write(body.slice(0, 9)) },
      { timeoutMs: 30 },
    );
    expect(await failureOf(ask())).toMatchObject({ kind: 'timeout', requests: 6 });
  });

  it('does not delay other calls when one hangs', async () => {
    const { client } = await start(
      { misbehave: ({ messages }) => (messages[0]?.content === 'bad' ? hang() : undefined) },
      { concurrency: 2 },
    );
    const controller = new AbortController();
    const bad = failureOf(client.complete(callOf('bad'), controller.signal));
    const good = await Promise.all(Array.from({ length: 20 }, () => client.complete(callOf('good'), never)));
    expect(good.map(({ text }) => text)).toEqual(Array(20).fill(ANSWER));
    controller.abort();
    expect((await bad).kind).toBe('cancelled');
  });

  it('ends a canceled call wherever it waits', async () => {
    const { server, client } = await start({ misbehave: hang }, { concurrency: 1 });
    const controller = new AbortController();
    const calls = [callOf('in progress'), callOf('in the queue')].map(call =>
      failureOf(client.complete(call, controller.signal)),
    );
    while (server.requests.length === 0) await new Promise(setImmediate);
    controller.abort();
    const [first, second] = await Promise.all(calls);
    expect(first).toMatchObject({ kind: 'cancelled', requests: 1 });
    expect(second).toMatchObject({ kind: 'cancelled', requests: 0 });
    expect(await failureOf(client.complete(callOf('afterwards'), controller.signal))).toMatchObject({
      kind: 'cancelled',
    });
    expect(server.requests).toHaveLength(1);
  });

  it('ends a canceled call that waits for a retry', async () => {
    const { client } = await start({ misbehave: () => refuse(503, 'overloaded', '', { 'retry-after': '15' }) });
    const controller = new AbortController();
    const call = failureOf(client.complete(callOf(''), controller.signal));
    setTimeout(() => controller.abort(), 50);
    expect(await call).toMatchObject({ kind: 'cancelled', requests: 1 });
  });
});

it('stays below a known limit in every sliding window', async () => {
  const { server, client } = await start(
    {
      misbehave: ({ arrivedAt }) =>
        server.requests.filter(request => request.arrivedAt > arrivedAt - 600).length > 60
          ? refuse(429, 'Rate limit reached')
          : undefined,
    },
    { concurrency: 16, limits: { requestsPerMinute: 6000, tokensPerMinute: null } },
  );
  const replies = await Promise.all(Array.from({ length: 150 }, () => client.complete(callOf(''), never)));
  expect(replies.every(({ requests }) => requests === 1)).toBe(true);
});

describe('A prompt longer than the configured context', () => {
  it('is not sent, and its length is reported', async () => {
    const { server, ask } = await start({}, { termsOf: () => ({ prices: null, contextTokens: 20 }) });
    expect((await ask({ sampling: { maxTokens: 10 } })).text).toBe(ANSWER);
    const failure = await failureOf(ask({ sampling: { maxTokens: 11 } }));
    expect(failure).toMatchObject({
      kind: 'context-too-long',
      requests: 0,
      fatal: false,
      message: 'the prompt has about 10 tokens and its answer may have 11, more than the context of 20',
    });
    expect(server.requests).toHaveLength(1);
  });
});

describe('The API key', () => {
  it('is removed from everything that is returned, even if the endpoint echoes it', async () => {
    const { ask } = await start({
      answer: () => ({ text: `Your key is ${KEY}`, completion: { provider: KEY } }),
      misbehave: ({ number }) => (number > 0 ? refuse(401, `Incorrect API key provided: ${KEY}`) : undefined),
    });
    const reply = await ask();
    expect(reply.text).toBe('Your key is ***');
    expect(JSON.stringify(reply)).not.toContain(KEY);
    const failure = await failureOf(ask());
    expect(failure.message).toBe('401 Incorrect API key provided: ***');
    expect(JSON.stringify(failure)).not.toContain(KEY);
  });

  it('removes a key in the address as well', async () => {
    const { server } = await start({ misbehave: () => refuse(400, 'bad request to /v1?key=in-the-address') });
    const client = clientOf(`${server.url}?key=in-the-address`);
    expect((await failureOf(client.complete(callOf(''), never))).message).toBe('400 bad request to /v1?key=***');
  });

  it('is removed from messages about failed connections', async () => {
    const client = clientOf('http://127.0.0.1:1/v1', {
      send: () => Promise.reject(new TypeError(`cannot connect with Bearer ${KEY}`)),
    });
    expect((await failureOf(client.complete(callOf(''), never))).message).toBe('cannot connect with Bearer ***');
  });

  it('is rejected in the address, without being shown', () => {
    expect(() => clientOf(`https://me:${KEY}@models.example/v1`)).toThrow(
      'the base URL of models.example contains a user name or password',
    );
  });

  it('is rejected if it is malformed, without being shown', () => {
    expect(() => clientOf('https://models.example/v1', { apiKey: `${KEY}\n${KEY}` })).toThrow(
      'the API key contains spaces or invalid characters',
    );
  });

  it('is used without a trailing line break', async () => {
    const { ask } = await start({ apiKey: KEY }, { apiKey: `${KEY}\n` });
    expect((await ask()).text).toBe(ANSWER);
  });
});

it.each(['models.example/v1', 'ftp://models.example/v1', ''])('rejects the base URL %j', url => {
  expect(() => clientOf(url)).toThrow(/^the base URL/);
});

it('identifies its endpoint by scheme, host and port only', () => {
  expect(clientOf('https://models.example:8443/v1/?token=secret').origin).toBe('https://models.example:8443');
});
