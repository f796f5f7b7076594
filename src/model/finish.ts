import { parseJson } from '../shared/json.ts';

/** How an answer ended. `unknown`: for a reason that is none of the model's own, such as an engine that was drained. */
export type AnswerEnding = 'done' | 'cut' | 'refused' | 'tools' | 'unknown';

/**
 * Finish reasons in use, in lower case: OpenAI, Anthropic (`end_turn`, `max_tokens`, `tool_use`, `refusal`,
 * `model_context_window_exceeded`), Gemini (`SAFETY`, `MAX_TOKENS`, `PROHIBITED_CONTENT` …), Mistral (`model_length`),
 * Zhipu (`sensitive`), Cohere (`COMPLETE`), Bedrock (`guardrail_intervened`), TGI (`eos_token`), vLLM (`repetition`).
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

/** An endpoint that gives no reason at all says nothing against its answer. */
export function endingOf(reason: string | null): AnswerEnding {
  return reason === null || reason === '' ? 'done' : (ENDINGS.get(reason.toLowerCase()) ?? 'unknown');
}

/** Whether a text is one whole JSON object, in a code fence or after thoughts: then its end does not matter. */
export function isWholeAnswer(text: string): boolean {
  const said = text.replace(/^[\s\S]*<\/think(?:ing)?>/i, '').trim();
  const [, inside = said] = /^```\w*\n([\s\S]*?)\n?```$/.exec(said) ?? [];
  return isWholeObject(inside);
}

/** Whether a text is the JSON of an object. */
export function isWholeObject(text: string): boolean {
  if (!text.trimStart().startsWith('{')) return false;
  try {
    parseJson(text);
    return true;
  } catch {
    return false;
  }
}
