import { jsonObject } from '../shared/json.ts';
import { withoutThoughts } from './inline-thoughts.ts';

/** How an answer ended. `unknown`: for a reason outside the model, such as a drained engine. */
export type AnswerEnding = 'done' | 'cut' | 'refused' | 'tools' | 'unknown';

/**
 * Known finish reasons, in lowercase: OpenAI, Anthropic (`end_turn`, `max_tokens`, `tool_use`, `refusal`,
 * `model_context_window_exceeded`), Gemini (`SAFETY`, `MAX_TOKENS`, `PROHIBITED_CONTENT` …), Mistral (`model_length`),
 * Zhipu (`sensitive`), Cohere (`COMPLETE`), Bedrock (`guardrail_intervened`), TGI (`eos_token`), vLLM (`repetition`).
 * Gemini's OpenAI endpoint adds its own reason, as in `content_filter: PROHIBITED_CONTENT`.
 */
const REASONS: Readonly<Record<Exclude<AnswerEnding, 'unknown'>, readonly string[]>> = {
  done: ['stop', 'end_turn', 'stop_sequence', 'eos', 'eos_token', 'complete', 'completed', 'end', 'finished'],
  cut: [
    'length',
    'max_tokens',
    'max_output_tokens',
    'max_completion_tokens',
    'model_length',
    'model_context_window_exceeded',
    'context_window_exceeded',
    'context_length_exceeded',
    'repetition',
  ],
  refused: [
    'content_filter',
    'content_filtered',
    'refusal',
    'safety',
    'image_safety',
    'prohibited_content',
    'blocklist',
    'spii',
    'recitation',
    'sensitive',
    'guardrail_intervened',
    'error_toxic',
  ],
  tools: ['tool_calls', 'tool_call', 'tool_use', 'function_call'],
};

const ENDINGS: ReadonlyMap<string, AnswerEnding> = new Map([
  ...REASONS.done.map(reason => [reason, 'done'] as const),
  ...REASONS.cut.map(reason => [reason, 'cut'] as const),
  ...REASONS.refused.map(reason => [reason, 'refused'] as const),
  ...REASONS.tools.map(reason => [reason, 'tools'] as const),
]);

/** An answer without a finish reason is accepted. */
export function endingOf(reason: string | null): AnswerEnding {
  if (reason === null || reason === '') return 'done';
  return ENDINGS.get(reason.toLowerCase().replace(/:.*$/s, '')) ?? 'unknown';
}

/** Whether a text is a complete JSON object, also in a code fence or after thoughts. It needs no finish reason. */
export function isWholeAnswer(text: string): boolean {
  const answer = withoutThoughts(text).trim();
  const [, inside = answer] = /^```\w*\n([\s\S]*?)\n?```$/.exec(answer) ?? [];
  return jsonObject(inside) !== null;
}

/** Whether a text clearly stops before its end: before the answer, or in a JSON object. */
export function isUnfinished(text: string): boolean {
  const answer = withoutThoughts(text).trim();
  return answer === '' || /^(?:\{|```)[^}]*$/.test(answer);
}
