import { z } from 'zod';
import { parseJson } from '../shared/json.ts';
import { failureOfBody, failureOfErrorObject } from './classify.ts';
import { endingOf, isUnfinished, isWholeAnswer } from './finish.ts';
import type { Reply } from './model.ts';
import { accountOf, type ResponseUsage, reportedUsageSchema } from './reported-usage.ts';
import { joinThoughts, thoughtFields } from './thoughts.ts';
import { joinToolCalls, legacyCallSchema, toolCallsSchema } from './tool-calls.ts';

/** Contents of a response, whole or streamed. */
export interface Completion
  extends Pick<Reply, 'text' | 'toolCalls' | 'reasoning' | 'refusal' | 'finishReason'>,
    ResponseUsage {
  /** Its id and creation time in seconds, if any. Cached responses repeat both. */
  readonly id: string | null;
  readonly model: string | null;
  readonly provider: string | null;
  readonly fingerprint: string | null;
}

const words = z.string().nullish().catch(null);
/** Maximum length of names, which are stored with every answer. */
const name = words.transform(text => text?.slice(0, 200) ?? null);

const textPart = z.union([
  z.string(),
  z
    .looseObject({
      type: words,
      text: z.union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)]).optional(),
    })
    .transform(({ type, text }) => (TEXT_PARTS.has(type ?? 'text') ? (text ?? '') : '')),
]);
const TEXT_PARTS: ReadonlySet<string> = new Set(['text', 'output_text', 'input_text']);

/** Some models answer in parts, with thoughts separate. Some gateways send the answer's JSON as an object. */
const contentSchema = z
  .union([
    z.string(),
    z.array(textPart).transform(parts => parts.join('')),
    z.looseObject({ type: z.enum(['text', 'output_text']), text: z.string() }).transform(({ text }) => text),
    z.record(z.string(), z.unknown()).transform(value => JSON.stringify(value)),
  ])
  .nullish();

const messageSchema = z.object({
  content: contentSchema,
  refusal: words,
  tool_calls: toolCallsSchema,
  function_call: legacyCallSchema,
  ...thoughtFields,
});

const usageSchema = reportedUsageSchema.nullish().catch(null);

const completionSchema = z.object({
  id: name,
  created: z.number().nullish().catch(null),
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
        // Moonshot's streams
        usage: usageSchema,
      }),
    )
    .nullish(),
  usage: usageSchema,
  // Groq's streams
  x_groq: z.object({ usage: usageSchema }).nullish().catch(null),
  error: z.unknown().optional(),
});
type Part = z.infer<typeof completionSchema>;

/**
 * Reads the body of a response with status 200. The content type is ignored, because endpoints stream without being
 * asked to, and vice versa.
 * @throws CallFailure if it is not a complete completion.
 */
export function readCompletion(body: string): Completion {
  const parts = /^\s*(?:data|event|id|retry)?:/.test(body) ? readStream(body) : [readPart(body)];
  return join(parts, body);
}

/** The part of server-sent events that this protocol uses: one JSON value per `data` line, and `[DONE]` at the end. */
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

/** A broken proxy sends every event twice. Single repetitions are kept, because two equal tokens look the same. */
function withoutEchoes(events: readonly string[]): readonly string[] {
  const echoed = events.length % 2 === 0 && events.every((event, place) => event === events[place ^ 1]);
  return echoed ? events.filter((_, place) => place % 2 === 0) : events;
}

function readPart(json: string): Part {
  let value: unknown;
  try {
    value = parseJson(json);
  } catch {
    throw failureOfBody(json, 'the response is incomplete JSON');
  }
  const parsed = completionSchema.safeParse(value);
  if (!parsed.success) throw failureOfBody(json, `the response is not a completion: ${z.prettifyError(parsed.error)}`);
  const { choices } = parsed.data;
  const bare = choices?.length ? undefined : bareErrorSchema.safeParse(value).data;
  const miniMaxs = miniMaxErrorSchema.safeParse(value).data;
  const error = [parsed.data.error, choices?.[0]?.error, miniMaxs, bare].find(saysSomething);
  if (error !== undefined) throw failureOfErrorObject(error);
  return parsed.data;
}

/** MiniMax's errors with status 200, some of them next to an empty choice. */
const miniMaxErrorSchema = z
  .object({ base_resp: z.object({ status_code: z.number().refine(code => code !== 0), status_msg: z.string() }) })
  .transform(({ base_resp: { status_msg } }) => status_msg);

/** Other errors with status 200 at the top level: vLLM (`object: error`), Qianfan (`error_msg`). */
const bareErrorSchema = z.union([
  z.object({ message: z.string().min(1), code: z.unknown().optional(), type: z.unknown().optional() }),
  z.object({ error_msg: z.string().min(1) }).transform(({ error_msg }) => error_msg),
]);

/** Some gateways send an empty error along with valid choices. */
function saysSomething(error: unknown): boolean {
  if (error === null || typeof error !== 'object') return Boolean(error);
  return Object.values(error).some(saysSomething);
}

function join(parts: readonly Part[], body: string): Completion {
  const choices = parts.flatMap(part => part.choices?.filter(choice => (choice.index ?? 0) === 0) ?? []);
  if (choices.length === 0) throw failureOfBody(body, 'the response has no choices');
  // The last chunk of some streams repeats the entire message.
  const deltas = choices.flatMap(choice => choice.delta ?? []);
  const messages = deltas.length > 0 ? deltas : choices.flatMap(choice => choice.message ?? []);
  const refusal = messages.map(message => message.refusal ?? '').join('');
  const finishReason = choices.findLast(choice => choice.finish_reason)?.finish_reason ?? null;
  const toolCalls = joinToolCalls(
    messages.map(message => message.tool_calls ?? message.function_call ?? []),
    deltas.length > 0,
  );
  const reasoning = joinThoughts(messages);
  const content = messages.map(message => message.content ?? '').join('');
  const text = content === '' && toolCalls.length === 0 && refusal === '' ? answerAmong(reasoning) : content;
  const account = accountOf(parts.map(reportedIn).findLast(usage => usage != null) ?? null);
  // A model that is starting up returns an empty, free response (documented by OpenRouter), which is not an answer.
  const isEmpty =
    text === '' && refusal === '' && toolCalls.length === 0 && !account.usage?.outputTokens && !account.misreported;
  if (isEmpty && endingOf(finishReason) === 'done') throw failureOfBody(body, 'the response is empty');
  // Some models never send a finish reason, but gateways also leave it out if the model's server is gone.
  if (finishReason === null && toolCalls.length === 0 && refusal === '' && isUnfinished(text)) {
    throw failureOfBody(body, 'the answer was cut before its end');
  }
  const first = parts.find(part => part.id);
  return {
    text,
    toolCalls,
    reasoning,
    refusal: refusal === '' ? null : refusal,
    finishReason,
    ...account,
    id: first?.id ? `${first.id} ${first.created ?? ''}`.trim() : null,
    model: parts.find(part => part.model)?.model ?? null,
    provider: parts.find(part => part.provider)?.provider ?? null,
    fingerprint: parts.find(part => part.system_fingerprint)?.system_fingerprint ?? null,
  };
}

const reportedIn = ({ usage, choices, x_groq }: Part) => usage ?? choices?.[0]?.usage ?? x_groq?.usage;

/** Servers with a reasoning parser can put the whole JSON answer into the thoughts and leave the content empty. */
function answerAmong(thoughts: Reply['reasoning']): string {
  const words = thoughts?.reasoning_content ?? thoughts?.reasoning;
  return typeof words === 'string' && isWholeAnswer(words) ? words.trim() : '';
}
