import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import pRetry from 'p-retry';
import { createAttempts } from './attempt.ts';
import { openBatches } from './batches.ts';
import type { Clock } from './clock.ts';
import { readCompletion } from './completion.ts';
import { createDialects } from './dialects.ts';
import { type EndpointOptions, openEndpoint } from './endpoint.ts';
import { CallFailure, type CallFailureKind, RETRYABLE } from './failure.ts';
import { createLimiter, type Limits } from './limits.ts';
import type { Call, ModelClient, Reply } from './model.ts';
import type { ModelTerms } from './prices.ts';
import { checkEnding, replyOf } from './reply.ts';
import { requestBody } from './request.ts';
import { createSender, type PendingCall } from './sender.ts';
import { estimateTokens } from './token-estimate.ts';

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
  const send = createSender(options, endpoint, limiter);
  const attempt = createAttempts({ host, dialects, send, termsOf, onNotice: options.onNotice });
  /** Models that have answered since a call gave up on a rejection. */
  const answered = new Set<string>();

  async function ask(pending: PendingCall): Promise<Reply> {
    const name = nameOf(pending.call);
    try {
      const reply = await attempt(pending);
      answered.add(name);
      return reply;
    } catch (error) {
      pending.softened = error instanceof CallFailure && answered.has(name) ? softened(error) : null;
      throw pending.softened ?? error;
    }
  }

  /** Waits before another attempt, with full jitter (Brooker 2015), or throws if there are none left. */
  async function waitToRetry(error: Error, attempt: number, retriesLeft: number, { deadline, signal }: PendingCall) {
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
    async complete(call, signal) {
      // Calls share the signal of their run; Node would take that for a leak.
      setMaxListeners(0, signal);
      const pending: PendingCall = { call, signal, requests: 0, paid: 0, deadline: null, softened: null };
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
        if (error === pending.softened) answered.delete(nameOf(call));
        throw explain(error, pending);
      }
    },
  };
}

/** A model, separately with and without tools. */
const nameOf = ({ model, tools }: Call): string => JSON.stringify([model, tools !== undefined]);

/** Failures that end a run even after the same model has answered. */
const FINAL: ReadonlySet<CallFailureKind> = new Set(['quota', 'cached']);

/**
 * A rejection of what was accepted before, such as a valid key. It may pass, so it is retried as a server error. If it
 * lasts through all retries of a call, later ones end the run. Null for all other failures.
 */
function softened({ kind, fatal, message, status, hint, requests, cost }: CallFailure): CallFailure | null {
  if (!fatal || FINAL.has(kind)) return null;
  return new CallFailure('server', message, {
    ...(status !== null && { status }),
    ...(hint !== null && { hint }),
    ...{ requests, cost, fatal: false },
  });
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
function explain(error: unknown, { call, signal, requests, paid: cost }: PendingCall): unknown {
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
