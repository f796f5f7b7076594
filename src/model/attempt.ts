import { randomUUID } from 'node:crypto';
import { eachOnce } from '../shared/once.ts';
import { type Dialects, isPlainRefusal } from './dialects.ts';
import { CallFailure } from './failure.ts';
import { evadeCache, learn } from './lessons.ts';
import type { Reply } from './model.ts';
import { NOTICES } from './notices.ts';
import { type ModelTerms, plus } from './prices.ts';
import { checkEnding, odditiesOf, replyOf } from './reply.ts';
import { conversationOf, requestBody, requestJson } from './request.ts';
import { cachedFailure, cacheHit, createAnswerMemory, isLiteLlm } from './response-cache.ts';
import type { PendingCall, SendRequest } from './sender.ts';

interface AttemptOptions {
  readonly host: string;
  readonly dialects: Dialects;
  readonly send: SendRequest;
  readonly termsOf: (model: string) => ModelTerms;
  readonly onNotice: (notice: string) => void;
}

/** One attempt at a call, with more than one request if the dialect has to change or a cache answered. */
export function createAttempts({
  host,
  dialects,
  send,
  termsOf,
  onNotice,
}: AttemptOptions): (pending: PendingCall) => Promise<Reply> {
  const memory = createAnswerMemory();
  const showOnce = eachOnce(onNotice);

  return async pending => {
    const { call } = pending;
    /** A rejection that may be due to structured output; the request is repeated without it. */
    let doubted: CallFailure | null = null;
    for (;;) {
      const known = dialects.of(call.model);
      const asked = doubted === null ? known : { ...known, structuredOutput: false };
      const request = randomUUID();
      const body = requestBody(call, asked, request);
      const conversation = conversationOf(call.messages, asked);
      try {
        const { headers, completion, latencyMs } = await send(pending, requestJson(body, conversation), request);
        showOnce(odditiesOf(completion, host));
        if (doubted !== null) dialects.adopt(call.model, known, asked, NOTICES.noSchema);
        doubted = null;
        const replay = cacheHit(headers) ?? memory.replayed(call.model, conversation.digest, completion);
        if (replay === null) {
          const { messages, tools, ...sent } = body;
          const terms = { host, ...termsOf(call.model) };
          const reply = replyOf(completion, terms, pending.requests, { sent, latencyMs, priceShare: 1 });
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
          if (!isPlainRefusal(error)) throw error;
          // Rejected for another reason, which also applies to other calls.
          dialects.trust(call.model);
          throw doubted;
        }
        if (lesson !== null) dialects.adopt(call.model, asked, lesson.dialect, lesson.notice);
        else if ('response_format' in body && dialects.mayDoubt(call.model, error, pending.requests)) doubted = error;
        else throw error;
      }
    }
  };
}
