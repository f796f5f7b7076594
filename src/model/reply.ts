import { jsonObject } from '../shared/json.ts';
import type { Completion } from './completion.ts';
import { CallFailure } from './failure.ts';
import { endingOf, isWholeAnswer } from './finish.ts';
import type { BatchedCall, Reply } from './model.ts';
import { NOTICES } from './notices.ts';
import { costOf, type ModelTerms } from './prices.ts';

/**
 * The reply of an endpoint.
 * @param requests of the call so far
 */
export function replyOf(
  {
    usage,
    isUncounted: _uncounted,
    misreported: _misreported,
    cost,
    id,
    model,
    provider,
    fingerprint,
    ...reported
  }: Completion,
  { host, prices }: { readonly host: string } & Pick<ModelTerms, 'prices'>,
  requests: number,
  { sent, latencyMs, priceShare }: BatchedCall,
): Reply {
  return {
    ...reported,
    usage,
    cost: cost ?? (usage === null || prices === null ? null : priceShare * costOf(usage, prices)),
    served: { host, id, model, provider, fingerprint },
    sent,
    requests,
    latencyMs,
  };
}

/** @throws CallFailure if the endpoint ended the answer, not the model, and it is incomplete. */
export function checkEnding({ finishReason, text, toolCalls }: Completion): void {
  if (endingOf(finishReason) !== 'unknown') return;
  const isWhole =
    toolCalls.length > 0 ? toolCalls.every(call => jsonObject(call.arguments) !== null) : isWholeAnswer(text);
  if (isWhole) return;
  const reason = finishReason?.replaceAll(/[^\w .:-]/g, '').slice(0, 60);
  throw new CallFailure('server', `the endpoint ended the answer before the model did (finish_reason "${reason}")`, {
    requests: 1,
    fatal: false,
  });
}

/** Notices about a completion with impossible numbers, or with text in the wrong field. */
export function odditiesOf(
  { misreported, text, toolCalls, refusal, reasoning, finishReason }: Completion,
  host: string,
): readonly string[] {
  const isSilent = text === '' && toolCalls.length === 0 && refusal === null && endingOf(finishReason) === 'done';
  return [
    ...(misreported ? [NOTICES.misreported(host)] : []),
    ...(isSilent && reasoning !== null ? [NOTICES.noContent(Object.keys(reasoning).join(' and '))] : []),
  ];
}
