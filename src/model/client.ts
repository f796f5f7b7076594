import { randomUUID } from 'node:crypto';
import pRetry, { AbortError } from 'p-retry';
import { openBatches } from './batches.ts';
import type { Clock } from './clock.ts';
import { type Completion, readCompletion } from './completion.ts';
import { type EndpointOptions, openEndpoint } from './endpoint.ts';
import { CallFailure, PASSING } from './failure.ts';
import { endingOf, isWholeAnswer, isWholeObject } from './finish.ts';
import { createLimiter, type Limits } from './limits.ts';
import type { Call, Carried, ModelClient, Reply } from './model.ts';
import { costOf, type ModelTerms, plus } from './prices.ts';
import { readRateHeaders } from './rate-headers.ts';
import { type Dialect, evadeCache, firstDialect, learn, requestBody, WITHOUT_SCHEMA } from './request.ts';
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

/**
 * A client of one endpoint. Retries happen here and nowhere else.
 * @throws Failure when the address or the key cannot be used.
 */
export function createModelClient(options: ModelClientOptions): ModelClient {
  const { clock } = options;
  const limiter = createLimiter(options.concurrency, options.limits, clock);
  const endpoint = openEndpoint(options);
  /** Models of one endpoint can take different parameters. */
  const dialects = new Map<string, Dialect>();
  const firstOfAll = firstDialect(endpoint.url.host);
  let wasMisreported = false;
  const memory = createAnswerMemory();
  let hasToldThoughts = false;
  /** Models that refuse a request for another reason than its structured output. */
  const undoubted = new Set<string>();
  const dialectOf = (model: string): Dialect => dialects.get(model) ?? firstOfAll;

  /** Teaches all later calls of a model, unless another call has done so meanwhile: the first tells it. */
  function adopt(model: string, asked: Dialect, dialect: Dialect, notice: string | null): void {
    if (dialectOf(model) !== asked) return;
    dialects.set(model, dialect);
    if (notice !== null) options.onNotice(notice);
  }

  /** One attempt; more than one request when the endpoint has to be asked in another way. */
  async function ask(pending: Pending): Promise<Reply> {
    const { call, signal } = pending;
    const tokens = roughTokens(call);
    /** The refusal of structured output that is being doubted: the same is asked without it. */
    let doubted: CallFailure | null = null;
    for (;;) {
      const known = dialectOf(call.model);
      const asked = doubted === null ? known : { ...known, structuredOutput: false };
      const request = randomUUID();
      const body = requestBody(call, asked, request);
      const { messages, tools, ...sent } = body;
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
        noticeMisreported(completion);
        const reply = replyOf(completion, call, pending.requests, {
          sent,
          latencyMs: clock.elapsed() - sentAt,
          priceShare: 1,
        });
        const replay = cacheHit(headers) ?? memory.replayed(call, completion);
        if (doubted !== null) adopt(call.model, known, asked, WITHOUT_SCHEMA);
        doubted = null;
        if (replay === null) {
          pending.paid = plus(pending.paid, reply.cost);
          checkEnding(completion);
          tellThoughts(completion);
          return { ...reply, cost: pending.paid };
        }
        const evading = evadeCache(asked, isLiteLlm(headers));
        if (evading !== null) adopt(call.model, asked, evading, CACHE_NOTICE);
        else if (dialectOf(call.model) === asked) throw cachedFailure(replay, { requests: 1, cost: 0 });
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error;
        if (error.kind === 'rate-limit' || OVERLOADED.has(error.status ?? 0)) limiter.overloaded(sentAt);
        const lesson = learn(call, asked, error);
        if (doubted !== null) {
          // It was refused for something else, and so will the others be.
          if (error.kind === 'bad-request') undoubted.add(call.model);
          throw error.kind === 'bad-request' ? doubted : error;
        }
        if (lesson !== null) adopt(call.model, asked, lesson.dialect, lesson.notice);
        else if ('response_format' in body && isPlainRefusal(error) && !undoubted.has(call.model)) doubted = error;
        else throw error;
      }
    }
  }

  function noticeMisreported({ misreported }: Completion): void {
    if (!misreported || wasMisreported) return;
    wasMisreported = true;
    options.onNotice(
      `${endpoint.url.host} reports a number of tokens or a cost that cannot be true. It is counted as not reported.`,
    );
  }

  function replyOf(
    { usage, isUncounted, misreported: _, cost, id, model, provider, fingerprint, ...said }: Completion,
    call: Call,
    requests: number,
    { sent, latencyMs, priceShare }: Carried,
  ): Reply {
    const { prices } = options.termsOf(call.model);
    return {
      ...said,
      usage,
      cost: cost ?? (usage === null || prices === null ? null : priceShare * costOf(usage, prices)),
      served: { host: endpoint.url.host, id, model, provider, fingerprint },
      sent,
      requests,
      latencyMs,
    };
  }

  /** Says once where the words of a model are that answers with nothing but thoughts. */
  function tellThoughts({ text, toolCalls, refusal, reasoning, finishReason }: Completion): void {
    if (text !== '' || toolCalls.length > 0 || refusal !== null || reasoning === null) return;
    if (hasToldThoughts || endingOf(finishReason) !== 'done') return;
    hasToldThoughts = true;
    options.onNotice(
      `An answer has empty content, and all its words in ${Object.keys(reasoning).join(' and ')}, where none is looked for. Turn the server's reasoning parser off, or let the model answer after it has thought.`,
    );
  }

  /** Waits before another attempt, with full jitter (Brooker 2015), or throws when there is to be none. */
  async function waitToRetry(error: Error, attempt: number, retriesLeft: number, { deadline, signal }: Pending) {
    if (!(error instanceof CallFailure) || error.hopeless || !PASSING.has(error.kind) || retriesLeft === 0) throw error;
    const delay = options.random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
    if (deadline !== null && clock.elapsed() + delay > deadline) throw error;
    await clock.sleep(delay, signal);
  }

  function checkLength({ model, messages, tools, sampling }: Call): void {
    const { contextTokens } = options.termsOf(model);
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

  return {
    origin: endpoint.url.origin,
    batches: {
      ...openBatches(endpoint, options.timeoutMs),
      body: call => requestBody(call, dialectOf(call.model), randomUUID()),
      reply(call, response, carried) {
        const completion = readCompletion(response);
        checkEnding(completion);
        return replyOf(completion, call, 1, carried);
      },
    },
    async complete(call, run) {
      // A signal of its own: every call listens to it, and Node warns of more than ten listeners on one.
      const signal = AbortSignal.any([run]);
      const pending: Pending = { call, signal, requests: 0, paid: 0, deadline: null };
      try {
        checkLength(call);
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

/** What is thrown while waiting for admission is not mended by waiting again. */
const endCall = (error: Error): never => {
  throw new AbortError(error);
};

/** A request that was read and refused, in whatever words. */
const isPlainRefusal = ({ kind, hopeless, status }: CallFailure): boolean =>
  kind === 'bad-request' && !hopeless && (status === 400 || status === 422);

const OVERLOADED: ReadonlySet<number> = new Set([503, 529]);

/** @throws CallFailure when it was not the model that ended the answer, and it is not whole either. */
function checkEnding({ finishReason, text, toolCalls }: Completion): void {
  if (endingOf(finishReason) !== 'unknown') return;
  const isWhole = toolCalls.length > 0 ? toolCalls.every(call => isWholeObject(call.arguments)) : isWholeAnswer(text);
  if (isWhole) return;
  const reason = finishReason?.replaceAll(/[^\w .:-]/g, '').slice(0, 60);
  throw new CallFailure('server', `the endpoint ended the answer before the model did (finish_reason "${reason}")`, {
    requests: 1,
    hopeless: false,
  });
}

const CACHE_NOTICE =
  'A gateway answered from its cache, and every sample needs an answer of its own: asked so that its cache does not apply.';

const totalTokens = ({ usage }: Completion): number => (usage === null ? 0 : usage.inputTokens + usage.outputTokens);
