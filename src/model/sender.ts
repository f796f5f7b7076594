import { AbortError } from 'p-retry';
import type { Clock } from './clock.ts';
import { type Completion, readCompletion } from './completion.ts';
import type { Endpoint } from './endpoint.ts';
import { CallFailure } from './failure.ts';
import type { Limiter } from './limits.ts';
import type { Call } from './model.ts';
import { readRateHeaders } from './rate-headers.ts';
import { costInHeaders } from './reported-usage.ts';
import { roughTokens } from './token-estimate.ts';

/** The state of a running call. */
export interface PendingCall {
  readonly call: Call;
  readonly signal: AbortSignal;
  requests: number;
  /** US dollars of all responses so far, used or not; null if any price is unknown. */
  paid: number | null;
  /** On the monotonic clock; null before the first request. */
  deadline: number | null;
  /** The latest failure, if it was fatal and is retried because the model has answered before. */
  softened: CallFailure | null;
}

/** The response to one request. */
interface ReceivedCompletion {
  readonly headers: Headers;
  readonly completion: Completion;
  readonly latencyMs: number;
}

/**
 * Sends one request with a unique name when it is admitted.
 * @throws CallFailure
 */
export type SendRequest = (
  pending: PendingCall,
  json: Uint8Array<ArrayBuffer>,
  request: string,
) => Promise<ReceivedCompletion>;

export function createSender(
  options: { readonly timeoutMs: number; readonly deadlineMs: number; readonly clock: Clock },
  endpoint: Endpoint,
  limiter: Limiter,
): SendRequest {
  const { clock } = options;
  return async (pending, json, request) => {
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
      const read = readCompletion(outcome);
      const completion = { ...read, cost: costInHeaders(headers) ?? read.cost };
      limiter.succeeded();
      limiter.charge(totalTokens(completion) - tokens);
      return { headers, completion, latencyMs: clock.elapsed() - sentAt };
    } catch (error) {
      if (error instanceof CallFailure && isOverload(error)) limiter.overloaded(sentAt);
      throw error;
    }
  };
}

/** Failures while waiting for admission are not retried. */
const endCall = (error: Error): never => {
  throw new AbortError(error);
};

const isOverload = ({ kind, status }: CallFailure): boolean =>
  kind === 'rate-limit' || status === 503 || status === 529;

const totalTokens = ({ usage }: Completion): number => (usage === null ? 0 : usage.inputTokens + usage.outputTokens);
