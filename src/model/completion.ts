import { z } from 'zod';
import { parseJson } from '../shared/json.ts';
import { failureOfBody, failureOfErrorObject } from './classify.ts';
import type { Reply } from './model.ts';
import { joinThoughts, thoughtFields } from './thoughts.ts';
import { joinToolCalls, toolCallsSchema } from './tool-calls.ts';
import type { Usage } from './usage.ts';

/** What a response says, whole or streamed. */
export interface Completion extends Pick<Reply, 'text' | 'toolCalls' | 'reasoning' | 'refusal' | 'finishReason'> {
  readonly usage: Usage | null;
  /** US dollars by the endpoint's own account. */
  readonly cost: number | null;
  /** Whether a figure of the account was left out because it cannot be. */
  readonly misreported: boolean;
  readonly model: string | null;
  readonly provider: string | null;
  readonly fingerprint: string | null;
}

const words = z.string().nullish().catch(null);
/** Names are stored with every answer. */
const name = words.transform(text => text?.slice(0, 200) ?? null);
/** Ten times the longest context there is, and more than any answer costs. A figure above is a mistake, and counts as none. */
const MAX_TOKENS = 100_000_000;
const MAX_DOLLARS = 10_000;

const figure = z
  .number()
  .nonnegative()
  .nullish()
  // JSON has numbers that are too large for JavaScript.
  .catch(({ value }) => (value === Number.POSITIVE_INFINITY ? value : null));
const count = figure.transform(value => (value == null ? value : Math.round(value)));

/** Field names of OpenAI and OpenRouter, DeepSeek (`prompt_cache_hit_tokens`), Moonshot (`cached_tokens`), Anthropic (`cache_…`). */
const usageSchema = z.object({
  prompt_tokens: count,
  input_tokens: count,
  completion_tokens: count,
  output_tokens: count,
  total_tokens: count,
  prompt_tokens_details: z.object({ cached_tokens: count }).nullish().catch(null),
  prompt_cache_hit_tokens: count,
  cached_tokens: count,
  cache_read_input_tokens: count,
  cache_creation_input_tokens: count,
  completion_tokens_details: z.object({ reasoning_tokens: count }).nullish().catch(null),
  reasoning_tokens: count,
  cost: figure,
});

/** Some models answer in parts, thoughts apart; the text is the answer. */
const contentSchema = z
  .union([
    z.string(),
    z
      .array(z.looseObject({ type: z.string(), text: z.string().optional() }))
      .transform(parts => parts.map(part => (part.type === 'text' ? (part.text ?? '') : '')).join('')),
  ])
  .nullish();

const messageSchema = z.object({
  content: contentSchema,
  refusal: words,
  tool_calls: toolCallsSchema,
  ...thoughtFields,
});

const completionSchema = z.object({
  model: name,
  provider: name,
  system_fingerprint: name,
  choices: z
    .array(
      z.object({
        index: z.number().nullish(),
        message: messageSchema.nullish(),
        delta: messageSchema.nullish(),
        finish_reason: name,
        error: z.unknown().optional(),
      }),
    )
    .nullish(),
  usage: usageSchema.nullish().catch(null),
  error: z.unknown().optional(),
});
type Part = z.infer<typeof completionSchema>;

/**
 * Reads the body of a response with status 200. Its content type is not asked: endpoints stream without being asked to,
 * and the other way round.
 * @throws CallFailure when it is no whole completion.
 */
export function readCompletion(body: string): Completion {
  const parts = /^\s*(?:data|event|id|retry)?:/.test(body) ? readStream(body) : [readPart(body)];
  return join(parts, body);
}

/** Server-sent events, as far as this protocol uses them: one JSON value in each `data` line, `[DONE]` at the end. */
function readStream(body: string): Part[] {
  const data = body
    .split(/\r\n|\n|\r/)
    .filter(line => line.startsWith('data:'))
    .map(line => line.slice('data:'.length).trim())
    .filter(line => line !== '');
  const end = data.indexOf('[DONE]');
  const parts = withoutEchoes(end === -1 ? data : data.slice(0, end)).map(readPart);
  const finished = end !== -1 || parts.some(part => part.choices?.[0]?.finish_reason);
  if (!finished) throw failureOfBody(body, 'the stream was cut before its end');
  return parts;
}

/** A broken proxy sends every event twice. Single repetitions are left: two equal tokens in a row look the same. */
function withoutEchoes(events: readonly string[]): readonly string[] {
  const echoed = events.length % 2 === 0 && events.every((event, place) => event === events[place ^ 1]);
  return echoed ? events.filter((_, place) => place % 2 === 0) : events;
}

function readPart(json: string): Part {
  let value: unknown;
  try {
    value = parseJson(json);
  } catch {
    throw failureOfBody(json, 'the response is not whole JSON');
  }
  const parsed = completionSchema.safeParse(value);
  if (!parsed.success) throw failureOfBody(json, `the response is not a completion: ${z.prettifyError(parsed.error)}`);
  const error = parsed.data.error ?? parsed.data.choices?.[0]?.error;
  if (error !== undefined && error !== null) throw failureOfErrorObject(error);
  return parsed.data;
}

function join(parts: readonly Part[], body: string): Completion {
  const choices = parts.flatMap(part => part.choices?.filter(choice => (choice.index ?? 0) === 0) ?? []);
  if (choices.length === 0) throw failureOfBody(body, 'the response has no choices');
  // The last chunk of some streams repeats the whole message.
  const deltas = choices.flatMap(choice => choice.delta ?? []);
  const messages = deltas.length > 0 ? deltas : choices.flatMap(choice => choice.message ?? []);
  const text = messages.map(message => message.content ?? '').join('');
  const refusal = messages.map(message => message.refusal ?? '').join('');
  const finishReason = choices.findLast(choice => choice.finish_reason)?.finish_reason ?? null;
  const raw = parts.findLast(part => part.usage)?.usage ?? null;
  const reported = raw === null ? null : usageOf(raw);
  const usage = reported !== null && Object.values(reported).some(tokens => tokens > MAX_TOKENS) ? null : reported;
  const cost = raw?.cost == null || raw.cost > MAX_DOLLARS ? null : raw.cost;
  const toolCalls = joinToolCalls(
    messages.map(message => message.tool_calls ?? []),
    deltas.length > 0,
  );
  // A model that was just being started answers nothing at no cost (OpenRouter documents it): nobody's answer.
  if (
    text === '' &&
    refusal === '' &&
    toolCalls.length === 0 &&
    !reported?.outputTokens &&
    [null, 'stop', 'error'].includes(finishReason)
  ) {
    throw failureOfBody(body, 'the response is empty');
  }
  return {
    text,
    toolCalls,
    reasoning: joinThoughts(messages),
    refusal: refusal === '' ? null : refusal,
    finishReason,
    usage,
    cost,
    misreported: usage !== reported || cost !== (raw?.cost ?? null),
    model: parts.find(part => part.model)?.model ?? null,
    provider: parts.find(part => part.provider)?.provider ?? null,
    fingerprint: parts.find(part => part.system_fingerprint)?.system_fingerprint ?? null,
  };
}

function usageOf(raw: z.infer<typeof usageSchema>): Usage {
  const cached =
    raw.prompt_tokens_details?.cached_tokens ??
    raw.prompt_cache_hit_tokens ??
    raw.cached_tokens ??
    raw.cache_read_input_tokens ??
    0;
  // Anthropic's own names count what came from the cache, and what went into it, apart.
  const inputTokens =
    raw.prompt_tokens ??
    (raw.input_tokens ?? 0) + (raw.cache_read_input_tokens ?? 0) + (raw.cache_creation_input_tokens ?? 0);
  // xAI and Gemini leave reasoning out of the completion's tokens, but not out of the total, nor of the bill.
  const said = raw.completion_tokens ?? raw.output_tokens ?? 0;
  const outputTokens = Math.max(said, (raw.total_tokens ?? 0) - inputTokens);
  const reasoning = raw.completion_tokens_details?.reasoning_tokens ?? raw.reasoning_tokens ?? outputTokens - said;
  return {
    inputTokens,
    cachedInputTokens: Math.min(cached, inputTokens),
    outputTokens,
    reasoningTokens: Math.min(reasoning, outputTokens),
  };
}
