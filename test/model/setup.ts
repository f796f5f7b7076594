import { onTestFinished } from 'vitest';
import { createModelClient, type ModelClientOptions } from '../../src/model/client.ts';
import { systemClock } from '../../src/model/clock.ts';
import { CallFailure } from '../../src/model/failure.ts';
import type { Call, ModelClient } from '../../src/model/model.ts';
import { senderFor } from '../../src/shared/network.ts';
import { rejected } from '../failures.ts';
import { type Misbehavior, type OpenAiServerOptions, sendError, startOpenAiServer } from '../servers/openai.ts';

export const KEY = 'sk-test-0123456789';
export const ANSWER = '{"selected_proposal_id": 3}';
export const never = new AbortController().signal;
const send = await senderFor({});

export const callOf = (content: string, changes: Partial<Call> = {}): Call => ({
  model: 'small',
  messages: [{ role: 'user', content }],
  sampling: {},
  answerSchema: null,
  extraBody: {},
  ...changes,
});

/** A client without known prices or limits, which retries without waiting. */
export const clientOf = (url: string, changes: Partial<ModelClientOptions> = {}): ModelClient =>
  createModelClient({
    baseUrl: url,
    apiKey: KEY,
    timeoutMs: 10_000,
    deadlineMs: 20_000,
    concurrency: 4,
    termsOf: () => ({ prices: null, contextTokens: null }),
    limits: { requestsPerMinute: null, tokensPerMinute: null },
    send,
    clock: systemClock,
    random: () => 0,
    onNotice: () => {},
    ...changes,
  });

/** The failure of a call. */
export const failureOf = (call: Promise<unknown>): Promise<CallFailure> => rejected(CallFailure, call);

/** A server and its client, for one test. */
export async function start(server: Partial<OpenAiServerOptions>, changes: Partial<ModelClientOptions> = {}) {
  const running = await startOpenAiServer({ answer: () => ANSWER, ...server });
  onTestFinished(() => running.close());
  const notices: string[] = [];
  const client = clientOf(running.url, { onNotice: notice => notices.push(notice), ...changes });
  const ask = (call: Partial<Call> = {}) => client.complete(callOf('Which one?', call), never);
  return { server: running, client, notices, ask };
}

/** An error response in OpenAI's format. */
export const refuse =
  (status: number, message: string, code = 'error', headers: Readonly<Record<string, string>> = {}): Misbehavior =>
  response =>
    sendError(response, status, message, code, headers);
