import { afterEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/model/model.ts';
import { usageOf } from '../../src/model/usage.ts';
import { callOf, clientOf, failureOf, never } from '../model/setup.ts';
import { skipLoudly } from '../required-tools.ts';
import { type LiteLlm, noLiteLlm, PRICES, startLiteLlm } from '../servers/litellm.ts';
import { type OpenAiServer, type OpenAiServerOptions, startOpenAiServer } from '../servers/openai.ts';

const reason = noLiteLlm();
if (reason !== null) skipLoudly(reason);

describe.skipIf(reason !== null)("Behind LiteLLM's proxy,", () => {
  let server: OpenAiServer | undefined;
  let gateway: LiteLlm | undefined;
  afterEach(async () => {
    gateway?.close();
    await server?.close();
  });

  /** Twelve prompts with five samples each, as in a run. */
  async function sixty(cache: boolean, rest: Partial<OpenAiServerOptions> = {}) {
    const upstream = await startOpenAiServer({
      answer: ({ number }) => `{"selected_proposal_id": ${number}}`,
      ...rest,
    });
    server = upstream;
    gateway = await startLiteLlm(upstream.url, { cache });
    const notices: string[] = [];
    const client = clientOf(gateway.url, {
      apiKey: gateway.key,
      timeoutMs: 60_000,
      deadlineMs: 120_000,
      onNotice: notice => notices.push(notice),
    });
    const replies: Reply[] = [];
    for (let sample = 0; sample < 5; sample++) {
      const prompts = Array.from({ length: 12 }, (_, prompt) => callOf(`Prompt ${prompt}`));
      replies.push(...(await Promise.all(prompts.map(call => client.complete(call, never)))));
    }
    return { replies, answers: replies.map(reply => reply.text), notices, upstream };
  }

  it("every sample is a separate answer, even if the proxy's cache is on", async () => {
    const { answers, notices, upstream } = await sixty(true);
    expect(new Set(answers).size).toBe(60);
    expect(upstream.requests).toHaveLength(60);
    expect(notices).toEqual([expect.stringContaining('answered from its cache')]);
    expect(upstream.requests.at(-1)?.body).not.toHaveProperty('cache');
  });

  it('no request is changed if the proxy has no cache, and its costs and errors are read', async () => {
    const { replies, answers, notices, upstream } = await sixty(false);
    for (const { usage, cost } of replies) {
      const { inputTokens, outputTokens } = usage ?? usageOf({});
      expect(cost).toBeCloseTo(
        inputTokens * PRICES.input_cost_per_token + outputTokens * PRICES.output_cost_per_token,
        12,
      );
      expect(cost).toBeGreaterThan(0);
    }
    expect(new Set(answers).size).toBe(60);
    expect(upstream.requests).toHaveLength(60);
    expect(notices).toEqual([]);
    const wrong = clientOf(gateway?.url ?? '', { apiKey: 'sk-wrong-0123456789' });
    expect(await failureOf(wrong.complete(callOf(''), never))).toMatchObject({ kind: 'authentication' });
  });
});
