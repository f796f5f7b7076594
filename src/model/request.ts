import type { CallFailure, CallFailureKind } from './failure.ts';
import type { Call, Message, Tool, ToolCall } from './model.ts';
import { LITELLM_BYPASS } from './response-cache.ts';

/** How one endpoint wants to be asked, as learned from its complaints. */
export interface Dialect {
  readonly structuredOutput: boolean;
  /** OpenAI's reasoning models refuse the older name, most other endpoints know only that. */
  readonly maxTokens: 'max_tokens' | 'max_completion_tokens';
  readonly stream: boolean;
  /** Ask for the usage at the end of a stream. */
  readonly streamUsage: boolean;
  /** Ask for cost and cached tokens, as OpenRouter has it. */
  readonly usageAccounting: boolean;
  /** LiteLLM is asked to leave its cache alone. */
  readonly liteLlmBypass: boolean;
  /** Every request names another `user`, so that no two are equal; null where the endpoint refuses the field. */
  readonly ownUser: boolean | null;
  /** Whose thoughts are sent back with an answer; null when the endpoint does not take them. */
  readonly thoughtsOf: string | null;
}

/** @param host with its port, as replies name it */
export function firstDialect(host: string): Dialect {
  return {
    structuredOutput: true,
    maxTokens: 'max_tokens',
    stream: false,
    streamUsage: true,
    usageAccounting: /(?:^|\.)openrouter\.ai(?::\d+)?$/.test(host),
    liteLlmBypass: false,
    ownUser: false,
    thoughtsOf: host,
  };
}

/**
 * The body of a request. `extraBody` cannot replace what the trial's identity names.
 * @param request a name that no other request has
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
    ...(tools !== undefined && { tools: tools.map(wireTool) }),
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

function wireMessage(message: Message, { thoughtsOf }: Dialect) {
  if (message.role === 'tool') return { role: 'tool', tool_call_id: message.toolCallId, content: message.content };
  if (message.role !== 'assistant') return message;
  const { role, content, toolCalls = [], reasoning, host } = message;
  const isOwn = host !== undefined && host === thoughtsOf;
  return {
    role,
    // An empty text beside tool calls is refused by some endpoints, null by none.
    content: content === '' && toolCalls.length > 0 ? null : content,
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

const wireTool = (tool: Tool) => ({ type: 'function', function: tool });

export const WITHOUT_SCHEMA =
  'The endpoint does not offer structured output for this model: answers are asked for in words alone.';

interface Lesson {
  readonly complaint: RegExp;
  readonly change: (dialect: Dialect) => Dialect;
  readonly notice: string;
}

const LESSONS: readonly Lesson[] = [
  {
    complaint: /max_completion_tokens/i,
    change: dialect => ({ ...dialect, maxTokens: 'max_completion_tokens' }),
    notice: 'The endpoint wants max_completion_tokens instead of max_tokens: sent so from now on.',
  },
  {
    complaint: /stream_options|include_usage/i,
    change: dialect => ({ ...dialect, streamUsage: false }),
    notice: 'The endpoint does not tell the usage of streamed answers.',
  },
  {
    // Alibaba: "This model only support stream mode, please enable the stream parameter"; Anthropic: "Streaming is required".
    complaint: /non-stream|(?:only|must|requires?|enable).{0,30}stream|stream.{0,30}(?:required|must)/i,
    change: dialect => ({ ...dialect, stream: true }),
    notice: 'The endpoint wants to stream its answers: done so from now on.',
  },
  {
    complaint:
      /response_(?:format|schema)|json_schema|structured[ _]outputs?|output_config|guided[ _]decoding|parse grammar|requested parameters/i,
    change: dialect => ({ ...dialect, structuredOutput: false }),
    notice: WITHOUT_SCHEMA,
  },
  {
    complaint:
      /\buser\b.{0,40}(?:unsupported|not (?:supported|permitted|allowed))|(?:unknown|unrecognized).{0,40}\buser\b/i,
    change: dialect => ({ ...dialect, ownUser: null }),
    notice: 'The endpoint does not take the field `user`.',
  },
  {
    // Groq: "property 'reasoning_content' is unsupported"; pydantic: "messages.1.reasoning: Extra inputs are not permitted".
    complaint:
      /(?:reasoning\w*|extra_content)\b.{0,40}(?:unsupported|not (?:supported|permitted|allowed))|(?:unknown|unrecognized|unsupported).{0,40}\b(?:reasoning|extra_content)/i,
    change: dialect => ({ ...dialect, thoughtsOf: null }),
    notice: "The endpoint does not take a model's earlier thoughts back: left out from now on.",
  },
];

const TEACHING: ReadonlySet<CallFailureKind> = new Set(['bad-request', 'unknown-model', 'server']);

/** What the refusal of a call teaches: a dialect in which it would be sent otherwise, or null. */
export function learn(call: Call, dialect: Dialect, failure: CallFailure): { dialect: Dialect; notice: string } | null {
  if (!TEACHING.has(failure.kind)) return null;
  const sent = JSON.stringify(requestBody(call, dialect, ''));
  for (const { complaint, change, notice } of LESSONS) {
    if (!complaint.test(failure.message)) continue;
    const changed = change(dialect);
    if (JSON.stringify(requestBody(call, changed, '')) !== sent) return { dialect: changed, notice };
  }
  return null;
}

/** A dialect in which a cache on the way has less to go by than in this one, or null. */
export function evadeCache(dialect: Dialect, isLiteLlm: boolean): Dialect | null {
  if (isLiteLlm && !dialect.liteLlmBypass) return { ...dialect, liteLlmBypass: true };
  return dialect.ownUser === false ? { ...dialect, ownUser: true } : null;
}
