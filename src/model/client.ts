import { randomUUID } from 'node:crypto';
import pRetry, { AbortError } from 'p-retry';
import { openBatches } from './batches.ts';
import type { Clock } from './clock.ts';
import { type Completion, readCompletion } from './completion.ts';
import { createDialects } from './dialects.ts';
import { type EndpointOptions, openEndpoint } from './endpoint.ts';
import { CallFailure, RETRYABLE } from './failure.ts';
import { createLimiter, type Limits } from './limits.ts';
import type { Call, ModelClient, Reply } from './model.ts';
import { NOTICES } from './notices.ts';
import { type ModelTerms, plus } from './prices.ts';
import { readRateHeaders } from './rate-headers.ts';
import { checkEnding, odditiesOf, replyOf } from './reply.ts';
import { conversationJson, evadeCache, learn, requestBody, requestJson } from './request.ts';
import { cachedFailure, cacheHit, createAnswerMemory, isLiteLlm } from './response-cache.ts';
import { estimateTokens, roughTokens } from './token-estimate.ts';

export interface ModelClientOptions extends EndpointOptions {
  /** Timeout of one request. */
  readonly timeoutMs: number;
  /** Timeout of one call, including all of its requests. */
  readonly deadlineMs: number;
  /** Maximum concurrent requests. */
  readonly concurrency: number;
  /** By model: prices, used if the endpoint reports no cost, and a context length to check before sending. */
  readonly termsOf: (model: string) => ModelTerms;
  readonly limits: Limits;
  readonly clock: Clock;
  /** A real number in [0, 1). */
  readonly random: () => number;
  /** Called once for each change that the endpoint required. */
  readonly onNotice: (notice: string) => void;
}

/** Rate-limited requests do not count as attempts; only the deadline ends them. */
const RETRIES = 5;
const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 20_000;

/** The state of a running call. */
interface Pending {
  readonly call: Call;
  readonly signal: AbortSignal;
  requests: number;
  /** US dollars of all responses so far, used or not; null if any price is unknown. */
  paid: number | null;
  /** On the monotonic clock; null before the first request. */
  deadline: number | null;
}

/** Outcome of one request. */
interface Sent {
  readonly headers: Headers;
  readonly completion: Completion;
  readonly latencyMs: number;
}

/**
 * A client of one endpoint. All retries happen here.
 * @throws Failure if the URL or key is invalid.
 */
export function createModelClient(options: ModelClientOptions): ModelClient {
  const { clock, termsOf } = options;
  const limiter = createLimiter(options.concurrency, options.limits, clock);
  const endpoint = openEndpoint(options);
  const { host, origin } = endpoint.url;
  const dialects = createDialects(host, options.onNotice);
  const memory = createAnswerMemory();
  const shown = new Set<string>();

  function showOnce(notices: readonly string[]): void {
    for (const notice of notices) {
      if (!shown.has(notice)) options.onNotice(notice);
      shown.add(notice);
    }
  }

  /** Sends one request when it is admitted. */
  async function send(pending: Pending, json: string, request: string): Promise<Sent> {
    const { call, signal } = pending;
    const tokens = roughTokens(call);
    const patience = pending.deadline === null ? options.deadlineMs : pending.deadline - clock.elapsed();
    const admitted = await limiter.admit(tokens, patience, signal).catch(endCall);
    const sentAt = clock.elapsed();
    pending.deadline ??= sentAt + options.deadlineMs;
    pending.requests++;
    try {
      const timeout = Math.max(1, Math.ceil(Math.min(options.timeoutMs, pending.deadline - sentAt)));
      const { headers, outcome } = await endpoint.post(json, request, timeout, signal);
      limiter.heard(admitted, readRateHeaders(headers, clock.now()));
      if (outcome instanceof CallFailure) throw outcome;
      const completion = readCompletion(outcome);
      limiter.succeeded();
      limiter.charge(totalTokens(completion) - tokens);
      return { headers, completion, latencyMs: clock.elapsed() - sentAt };
    } catch (error) {
      if (error instanceof CallFailure && isOverload(error)) limiter.overloaded(sentAt);
      throw error;
    }
  }

  /** One attempt, with more than one request if the dialect has to change. */
  async function ask(pending: Pending): Promise<Reply> {
    const { call } = pending;
    /** A rejection that may be due to structured output; the request is repeated without it. */
    let doubted: CallFailure | null = null;
    for (;;) {
      const known = dialects.of(call.model);
      const asked = doubted === null ? known : { ...known, structuredOutput: false };
      const request = randomUUID();
      const body = requestBody(call, asked, request);
      const conversation = conversationJson(call.messages, asked);
      try {
        const { headers, completion, latencyMs } = await send(pending, requestJson(body, conversation), request);
        showOnce(odditiesOf(completion, host));
        if (doubted !== null) dialects.adopt(call.model, known, asked, NOTICES.noSchema);
        doubted = null;
        const replay = cacheHit(headers) ?? memory.replayed(call.model, conversation, completion);
        if (replay === null) {
          const { messages, tools, ...sent } = body;
          const reply = replyOf(completion, { host, ...termsOf(call.model) }, pending.requests, {
            sent,
            latencyMs,
            priceShare: 1,
          });
          pending.paid = plus(pending.paid, reply.cost);
          checkEnding(completion);
          return { ...reply, cost: pending.paid };
        }
        const evading = evadeCache(asked, isLiteLlm(headers));
        if (evading !== null) dialects.adopt(call.model, asked, evading, NOTICES.cached);
        else if (dialects.of(call.model) === asked) throw cachedFailure(replay, { requests: 1, cost: 0 });
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error;
        const lesson = learn(call, asked, error);
        if (doubted !== null) {
          if (error.kind !== 'bad-request') throw error;
          // Rejected for another reason, which also applies to other calls.
          dialects.trust(call.model);
          throw doubted;
        }
        if (lesson !== null) dialects.adopt(call.model, asked, lesson.dialect, lesson.notice);
        else if ('response_format' in body && dialects.mayDoubt(call.model, error)) doubted = error;
        else throw error;
      }
    }
  }

  /** Waits before another attempt, with full jitter (Brooker 2015), or throws if there are none left. */
  async function waitToRetry(error: Error, attempt: number, retriesLeft: number, { deadline, signal }: Pending) {
    if (!(error instanceof CallFailure) || error.fatal || !RETRYABLE.has(error.kind) || retriesLeft === 0) throw error;
    const delay = options.random() * Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
    if (deadline !== null && clock.elapsed() + delay > deadline) throw error;
    await clock.sleep(delay, signal);
  }

  return {
    origin,
    batches: {
      ...openBatches(endpoint, options.timeoutMs),
      body: call => requestBody(call, dialects.of(call.model), randomUUID()),
      reply(call, response, carried) {
        const completion = readCompletion(response);
        checkEnding(completion);
        return replyOf(completion, { host, ...termsOf(call.model) }, 1, carried);
      },
    },
    async complete(call, run) {
      // Each call gets its own signal, because Node warns about more than ten listeners on one.
      const signal = AbortSignal.any([run]);
      const pending: Pending = { call, signal, requests: 0, paid: 0, deadline: null };
      try {
        checkLength(call, termsOf(call.model));
        return await pRetry(attempt => limiter.inTurn(attempt, signal, () => ask(pending)), {
          retries: RETRIES,
          minTimeout: 0,
          onFailedAttempt: ({ error, attemptNumber, retriesLeft }) =>
            waitToRetry(error, attemptNumber, retriesLeft, pending),
          shouldConsumeRetry: ({ error }) => !(error instanceof CallFailure && error.kind === 'rate-limit'),
        });
      } catch (error) {
        throw explain(error, pending);
      }
    },
  };
}

/** @throws CallFailure if the call does not fit into the model's context. */
function checkLength({ messages, tools, sampling }: Call, { contextTokens }: ModelTerms): void {
  if (contextTokens === null) return;
  const prompt = estimateTokens(messages, tools);
  const answer = sampling.maxTokens ?? 0;
  if (prompt + answer <= contextTokens) return;
  const message = `the prompt has about ${prompt} tokens${answer > 0 ? ` and its answer may have ${answer}` : ''}, more than the context of ${contextTokens}`;
  throw new CallFailure('context-too-long', message, { requests: 0, fatal: false });
}

/** Converts a thrown value to the failure of the call. */
function explain(error: unknown, { call, signal, requests, paid: cost }: Pending): unknown {
  if (signal.aborted) {
    return new CallFailure('cancelled', 'the call was cancelled', { requests, cost, fatal: false });
  }
  if (!(error instanceof CallFailure)) return error;
  if (error.kind !== 'context-too-long' || requests === 0) return error.with({ requests, cost });
  return error.with({
    message: `the prompt of about ${estimateTokens(call.messages, call.tools)} tokens is too long: ${error.message}`,
    requests,
    cost,
  });
}

/** Failures while waiting for admission are not retried. */
const endCall = (error: Error): never => {
  throw new AbortError(error);
};

const isOverload = ({ kind, status }: CallFailure): boolean =>
  kind === 'rate-limit' || status === 503 || status === 529;

const totalTokens = ({ usage }: Completion): number => (usage === null ? 0 : usage.inputTokens + usage.outputTokens);
