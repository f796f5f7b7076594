import { describe, expect, it, onTestFinished } from 'vitest';
import { createModelClient, type ModelClientOptions } from '../../src/model/client.ts';
import { systemClock } from '../../src/model/clock.ts';
import { CallFailure } from '../../src/model/failure.ts';
import type { Call } from '../../src/model/model.ts';
import { type OpenAiServerOptions, sendError, startOpenAiServer } from '../servers/openai.ts';

const KEY = 'sk-test-0123456789';
const ANSWER = '{"selected_proposal_id": 3}';
const call: Call = {
  model: 'small',
  messages: [{ role: 'user', content: 'Which one?' }],
  sampling: { temperature: 0.6, maxTokens: 100 },
  answerSchema: { name: 'decision', schema: { type: 'object' } },
  extraBody: {},
};
const never = new AbortController().signal;

async function start(answer: OpenAiServerOptions['answer'], options: Partial<ModelClientOptions> = {}) {
  const server = await startOpenAiServer({ answer, apiKey: KEY, models: ['small'] });
  onTestFinished(() => server.close());
  const notices: string[] = [];
  const client = createModelClient({
    baseUrl: server.url,
    apiKey: KEY,
    timeoutMs: 10_000,
    deadlineMs: 20_000,
    concurrency: 4,
    prices: null,
    limits: { requestsPerMinute: null, tokensPerMinute: null },
    contextTokens: null,
    fetch,
    clock: systemClock,
    random: () => 0,
    onNotice: notice => notices.push(notice),
    ...options,
  });
  const ask = (changes: Partial<Call> = {}) => client.complete({ ...call, ...changes }, never);
  const failure = (changes: Partial<Call> = {}): Promise<CallFailure> =>
    ask(changes).then(
      () => Promise.reject(new Error('it answered')),
      (error: unknown) => (error instanceof CallFailure ? error : Promise.reject(error)),
    );
  return { server, client, notices, ask, failure };
}

describe('a call', () => {
  it('brings the answer, who gave it and what it took', async () => {
    const { server, ask } = await start(() => ({
      text: ANSWER,
      completion: { model: 'small-2026', provider: 'Together', system_fingerprint: 'fp_1' },
      usage: { prompt_tokens: 50, prompt_tokens_details: { cached_tokens: 20 }, total_tokens: 57 },
    }));
    expect(await ask()).toEqual({
      text: ANSWER,
      refusal: null,
      finishReason: 'stop',
      usage: { inputTokens: 50, cachedInputTokens: 20, outputTokens: 7, reasoningTokens: 0 },
      cost: null,
      served: { host: new URL(server.url).host, model: 'small-2026', provider: 'Together', fingerprint: 'fp_1' },
      sent: {
        model: 'small',
        temperature: 0.6,
        max_tokens: 100,
        response_format: { type: 'json_schema', json_schema: { ...call.answerSchema, strict: true } },
      },
      requests: 1,
      latencyMs: expect.any(Number),
    });
    expect(server.requests[0]?.messages).toEqual(call.messages);
  });
});
