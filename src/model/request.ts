import { createHash } from 'node:crypto';
import type { Call, Message, Tool, ToolCall } from './model.ts';
import { withNullableOptions } from './nullable-parameters.ts';
import { LITELLM_BYPASS } from './response-cache.ts';

/** Request variant of one endpoint, learned from its error messages. */
export interface Dialect {
  readonly structuredOutput: boolean;
  /** OpenAI's reasoning models reject the older name; most other endpoints only know that one. */
  readonly maxTokens: 'max_tokens' | 'max_completion_tokens';
  readonly stream: boolean;
  /** Request usage at the end of a stream. */
  readonly streamUsage: boolean;
  /** Request cost and cached tokens (OpenRouter). */
  readonly usageAccounting: boolean;
  /** Let a model pass null for optional parameters of tools. */
  readonly nullableOptions: boolean;
  /** Bypass LiteLLM's cache. */
  readonly liteLlmBypass: boolean;
  /** A different `user` per request, so that no two are equal; null if the endpoint rejects the field. */
  readonly ownUser: boolean | null;
  /** Host whose thoughts are sent back with an answer; null if the endpoint rejects them. */
  readonly thoughtsOf: string | null;
}

/** @param host with its port, as named in replies */
export function firstDialect(host: string): Dialect {
  return {
    structuredOutput: true,
    maxTokens: 'max_tokens',
    stream: false,
    streamUsage: true,
    usageAccounting: /(?:^|\.)openrouter\.ai(?::\d+)?$/.test(host),
    nullableOptions: false,
    liteLlmBypass: false,
    ownUser: false,
    thoughtsOf: host,
  };
}

type RequestBody = ReturnType<typeof requestBody>;

/**
 * The body of a request. `extraBody` cannot override fields of the trial's identity.
 * @param request a unique name
 */
export function requestBody(
  { model, messages, sampling, answerSchema, extraBody, tools }: Call,
  dialect: Dialect,
  request: string,
) {
  const stream = dialect.stream || extraBody.stream === true;
  const { temperature, topP, maxTokens, reasoningEffort } = sampling;
  return {
    ...(dialect.usageAccounting && { usage: { include: true } }),
    ...extraBody,
    model,
    messages: messages.map(message => wireMessage(message, dialect)),
    ...(tools !== undefined && { tools: tools.map(tool => wireTool(tool, dialect)) }),
    ...(temperature !== undefined && { temperature }),
    ...(topP !== undefined && { top_p: topP }),
    ...(maxTokens !== undefined && { [dialect.maxTokens]: maxTokens }),
    ...(reasoningEffort !== undefined && { reasoning_effort: reasoningEffort }),
    ...(answerSchema !== null &&
      dialect.structuredOutput && {
        response_format: { type: 'json_schema', json_schema: { ...answerSchema, strict: true } },
      }),
    ...(dialect.liteLlmBypass && { cache: LITELLM_BYPASS }),
    ...(dialect.ownUser && { user: `swelancer-gate-${request}` }),
    ...(stream && { stream: true, ...(dialect.streamUsage && { stream_options: { include_usage: true } }) }),
  };
}

/** Messages in JSON. */
export interface Conversation {
  /** In UTF-8, without brackets and commas. */
  readonly messages: readonly Buffer[];
  /** Equal for equal conversations. */
  readonly digest: string;
}

interface ConvertedMessage {
  readonly thoughtsOf: string | null;
  readonly json: Buffer;
  readonly digest: Buffer;
}

const converted = new WeakMap<Message, ConvertedMessage>();

/** Converts messages to JSON. Each is converted once, although every turn of an agent sends all earlier ones again. */
export function conversationOf(messages: readonly Message[], dialect: Dialect): Conversation {
  const all = messages.map((message): ConvertedMessage => {
    const known = converted.get(message);
    if (known?.thoughtsOf === dialect.thoughtsOf) return known;
    const json = Buffer.from(JSON.stringify(wireMessage(message, dialect)));
    const own = { thoughtsOf: dialect.thoughtsOf, json, digest: createHash('sha256').update(json).digest() };
    converted.set(message, own);
    return own;
  });
  const digest = createHash('sha256').update(Buffer.concat(all.map(one => one.digest)));
  return { messages: all.map(({ json }) => json), digest: digest.digest('base64') };
}

/** The JSON of a body, given its messages. */
export function requestJson(
  { messages: _messages, ...rest }: RequestBody,
  { messages }: Conversation,
): Buffer<ArrayBuffer> {
  const start = `${JSON.stringify(rest).slice(0, -1)},"messages":[`;
  const parts = messages.flatMap((message, index) => (index === 0 ? [message] : [COMMA, message]));
  return Buffer.concat([Buffer.from(start), ...parts, END]);
}

const COMMA = Buffer.from(',');
const END = Buffer.from(']}');

function wireMessage(message: Message, { thoughtsOf }: Dialect) {
  if (message.role === 'tool') return { role: 'tool', tool_call_id: message.toolCallId, content: message.content };
  if (message.role !== 'assistant') return message;
  const { role, content, toolCalls = [], reasoning, host } = message;
  const isOwn = host !== undefined && host === thoughtsOf;
  return {
    role,
    // Some endpoints reject empty or blank text next to tool calls (Anthropic, Bedrock); all accept null.
    content: content.trim() === '' && toolCalls.length > 0 ? null : content,
    ...(isOwn && reasoning),
    ...(toolCalls.length > 0 && { tool_calls: toolCalls.map(call => wireToolCall(call, isOwn)) }),
  };
}

const wireToolCall = ({ id, name, arguments: json, extra }: ToolCall, isOwn: boolean) => ({
  ...(isOwn && extra),
  id,
  type: 'function',
  function: { name, arguments: json },
});

const wireTool = (tool: Tool, { nullableOptions }: Dialect) => ({
  type: 'function',
  function: nullableOptions ? { ...tool, parameters: withNullableOptions(tool.parameters) } : tool,
});
