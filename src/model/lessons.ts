import type { CallFailure, CallFailureKind } from './failure.ts';
import type { Call } from './model.ts';
import { NOTICES } from './notices.ts';
import { type Dialect, requestBody } from './request.ts';

interface Lesson {
  readonly complaint: RegExp;
  readonly change: (dialect: Dialect) => Dialect;
  readonly notice: string;
}

const LESSONS: readonly Lesson[] = [
  {
    complaint: /max_completion_tokens/i,
    change: dialect => ({ ...dialect, maxTokens: 'max_completion_tokens' }),
    notice: NOTICES.completionLimit,
  },
  {
    complaint: /stream_options|include_usage/i,
    change: dialect => ({ ...dialect, streamUsage: false }),
    notice: NOTICES.noStreamUsage,
  },
  {
    // Alibaba: "This model only support stream mode, please enable the stream parameter"; Anthropic: "Streaming is required".
    complaint: /non-stream|(?:only|must|requires?|enable).{0,30}stream|stream.{0,30}(?:required|must)/i,
    change: dialect => ({ ...dialect, stream: true }),
    notice: NOTICES.streamOnly,
  },
  {
    complaint:
      /response_(?:format|schema)|json_schema|structured[ _]outputs?|output_config|guided[ _]decoding|parse grammar|requested parameters/i,
    change: dialect => ({ ...dialect, structuredOutput: false }),
    notice: NOTICES.noSchema,
  },
  {
    complaint:
      /\buser\b.{0,40}(?:unsupported|not (?:supported|permitted|allowed))|(?:unknown|unrecognized).{0,40}\buser\b/i,
    change: dialect => ({ ...dialect, ownUser: null }),
    notice: NOTICES.noUser,
  },
  {
    // Groq: "property 'reasoning_content' is unsupported"; pydantic: "messages.1.reasoning: Extra inputs are not permitted".
    complaint:
      /(?:reasoning\w*|extra_content)\b.{0,40}(?:unsupported|not (?:supported|permitted|allowed))|(?:unknown|unrecognized|unsupported).{0,40}\b(?:reasoning|extra_content)/i,
    change: dialect => ({ ...dialect, thoughtsOf: null }),
    notice: NOTICES.noThoughts,
  },
  {
    // Groq checks calls against the schema, and its models pass null for what they leave out.
    complaint: /expected \w+, but got null/i,
    change: dialect => ({ ...dialect, nullableOptions: true }),
    notice: NOTICES.nullableOptions,
  },
];

const TEACHING: ReadonlySet<CallFailureKind> = new Set(['bad-request', 'unknown-model', 'server']);

/** Whether the endpoint may have rejected a parameter, or, with a status, what the model made of it. */
const teaches = ({ kind, status }: CallFailure): boolean =>
  TEACHING.has(kind) || (kind === 'malformed-response' && status !== null);

/** The dialect that avoids the error of a rejected call, or null. */
export function learn(call: Call, dialect: Dialect, failure: CallFailure): { dialect: Dialect; notice: string } | null {
  if (!teaches(failure)) return null;
  const sent = JSON.stringify(requestBody(call, dialect, ''));
  for (const { complaint, change, notice } of LESSONS) {
    if (!complaint.test(failure.message)) continue;
    const changed = change(dialect);
    if (JSON.stringify(requestBody(call, changed, '')) !== sent) return { dialect: changed, notice };
  }
  return null;
}

/** A dialect that is harder to cache than this one, or null. */
export function evadeCache(dialect: Dialect, isLiteLlm: boolean): Dialect | null {
  if (isLiteLlm && !dialect.liteLlmBypass) return { ...dialect, liteLlmBypass: true };
  return dialect.ownUser === false ? { ...dialect, ownUser: true } : null;
}
