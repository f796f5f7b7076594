import { randomUUID } from 'node:crypto';
import pRetry, { AbortError } from 'p-retry';
import { openBatches } from './batches.ts';
import type { Clock } from './clock.ts';
import { type Completion, readCompletion } from './completion.ts';
import { createDialects } from './dialects.ts';
import { type EndpointOptions, openEndpoint } from './endpoint.ts';
import { CallFailure, PASSING } from './failure.ts';
import { createLimiter, type Limits } from './limits.ts';
import type { Call, ModelClient, Reply } from './model.ts';
import { type ModelTerms, plus } from './prices.ts';
import { readRateHeaders } from './rate-headers.ts';
import { checkEnding, odditiesOf, replyOf } from './reply.ts';
import { evadeCache, learn, requestBody, WITHOUT_SCHEMA } from './request.ts';
import { cachedFailure, cacheHit, createAnswerMemory, isLiteLlm } from './response-cache.ts';
import { estimateTokens, roughTokens } from './token-estimate.ts';

export interface ModelClientOptions extends EndpointOptions {
  /** For one request. */
  readonly timeoutMs: number;
  /** For one call, from its first request to the end of its last. */
  readonly deadlineMs: number;
  /** Requests under way at once, at most. */
  readonly concurrency: number;
  /** By the model's name: prices where the endpoint does not report its cost, and a context that is kept before it complains. */
  readonly termsOf: (model: string) => ModelTerms;
  readonly limits: Limits;
  readonly clock: Clock;
  /** A real number in [0, 1). */
  readonly random: () => number;
  /** Told once of everything that the endpoint made us change. */
  readonly onNotice: (notice: string) => void;
}

/** A refused rate is no attempt: only the deadline ends it. */
const RETRIES = 5;
const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 20_000;

/** A call under way, and what it has come to. */
interface Pending {
  readonly call: Call;
  readonly signal: AbortSignal;
  requests: number;
  /** US dollars of all responses so far, used or not; null when the price of one is not known. */
  paid: number | null;
  /** On the clock of durations; null before the first request. */
  deadline: number | null;
}

/** What came back of one request. */
interface Sent {
  readonly headers: Headers;
  readonly completion: Completion;
  readonly latencyMs: number;
}

/**
 * A client of one endpoint. Retries happen here and nowhere else.
 * @throws Failure when the address or the key cannot be used.
 */
export function createModelClient(options: ModelClientOptions): ModelClient {
  const { clock, termsOf } = options;
  const limiter = createLimiter(options.concurrency, options.limits, clock);
  const endpoint = openEndpoint(options);
  const { host, origin } = endpoint.url;
  const dialects = createDialects(host, options.onNotice);
  const memory = createAnswerMemory();
  const told = new Set<string>();

  function tell(notices: readonly string[]): void {
    for (const notice of notices) {
      if (!told.has(notice)) options.onNotice(notice);
      told.add(notice);
    }
  }

  /** One request, when its turn has come. */
  async function send(pending: Pending, body: Record<string, unknown>, request: string): Promise<Sent> {
    const { call, signal } = pending;
    const tokens = roughTokens(call);
    const patience = pending.deadline === null ? options.deadlineMs : pending.deadline - clock.elapsed();
    const admitted = await limiter.admit(tokens, patience, signal).catch(endCall);
    const sentAt = clock.elapsed();
    pending.deadline ??= sentAt + options.deadlineMs;
    pending.requests++;
    try {
      const timeout = Math.max(1, Math.ceil(Math.min(options.timeoutMs, pending.deadline - sentAt)));
      const { headers, outcome } = await endpoint.post(body, request, timeout, signal);
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

  /** One attempt; more than one request when the endpoint has to be asked in another way. */
  async function ask(pending: Pending): Promise<Reply> {
    const { call } = pending;
    /** The refusal of structured output that is being doubted: the same is asked without it. */
    let doubted: CallFailure | null = null;
    for (;;) {
      const known = dialects.of(call.model);
      const asked = doubted === null ? known : { ...known, structuredOutput: false };
      const request = randomUUID();
      const body = requestBody(call, asked, request);
      try {
        const { headers, completion, latencyMs } = await send(pending, body, request);
        tell(odditiesOf(completion, host));
        if (doubted !== null) dialects.adopt(call.model, known, asked, WITHOUT_SCHEMA);
        doubted = null;
        const replay = cacheHit(headers) ?? memory.replayed(call, completion);
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
        if (evading !== null) dialects.adopt(call.model, asked, evading, CACHE_NOTICE);
        else if (dialects.of(call.model) === asked) throw cachedFailure(replay, { requests: 1, cost: 0 });
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error;
        const lesson = learn(call, asked, error);
        if (doubted !== null) {
          if (error.kind !== 'bad-request') throw error;
          // It was refused for something else, and so will the others be.
          dialects.trust(call.model);
          throw doubted;
        }
        if (lesson !== null) dialects.adopt(call.model, asked, lesson.dialect, lesson.notice);
        else if ('response_format' in body && dialects.mayDoubt(call.model, error)) doubted = error;
        else throw error;
      }
    }
  }

  /** Waits before another attempt, with full jitter (Brooker 2015), or throws when there is to be none. */
  async function waitToRetry(error: Error, attempt: number, retriesLeft: number, { deadline, signal }: Pending) {
    if (!(error instanceof CallFailure) || error.hopeless || !PASSING.has(error.kind) || retriesLeft === 0) throw error;
    const delay = options.random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
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
      // A signal of its own: every call listens to it, and Node warns of more than ten listeners on one.
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

/** @throws CallFailure when the call cannot fit the context of its model. */
function checkLength({ messages, tools, sampling }: Call, { contextTokens }: ModelTerms): void {
  if (contextTokens === null) return;
  const prompt = estimateTokens(messages, tools);
  const answer = sampling.maxTokens ?? 0;
  if (prompt + answer <= contextTokens) return;
  const message = `the prompt has about ${prompt} tokens${answer > 0 ? ` and its answer may have ${answer}` : ''}, more than the context of ${contextTokens}`;
  throw new CallFailure('context-too-long', message, { requests: 0, hopeless: false });
}

/** What a call ends with, in place of what was thrown. */
function explain(error: unknown, { call, signal, requests, paid: cost }: Pending): unknown {
  if (signal.aborted) {
    return new CallFailure('cancelled', 'the call was cancelled', { requests, cost, hopeless: false });
  }
  if (!(error instanceof CallFailure)) return error;
  if (error.kind !== 'context-too-long' || requests === 0) return error.with({ requests, cost });
  return error.with({
    message: `the prompt of about ${estimateTokens(call.messages, call.tools)} tokens is too long: ${error.message}`,
    requests,
    cost,
  });
}

/** What is thrown while waiting for admission is not mended by waiting again. */
const endCall = (error: Error): never => {
  throw new AbortError(error);
};

const isOverload = ({ kind, status }: CallFailure): boolean =>
  kind === 'rate-limit' || status === 503 || status === 529;

const CACHE_NOTICE =
  'A gateway answered from its cache, and every sample needs an answer of its own: asked so that its cache does not apply.';

const totalTokens = ({ usage }: Completion): number => (usage === null ? 0 : usage.inputTokens + usage.outputTokens);
