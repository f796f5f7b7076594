import { z } from 'zod';
import type { Reply } from './model.ts';

const words = z.string().nullish().catch(null);
const detail = z.record(z.string(), z.unknown());

/**
 * Fields with a model's thoughts. DeepSeek and Moonshot reject an agent's next turn without its `reasoning_content`;
 * OpenRouter needs `reasoning_details` unchanged; vLLM, Ollama and Groq use `reasoning`.
 */
export const thoughtFields = {
  reasoning_content: words,
  reasoning: words,
  reasoning_details: z.array(detail).nullish().catch(null),
};
type Thinking = z.infer<z.ZodObject<typeof thoughtFields>>;
type Detail = z.infer<typeof detail>;

/** The thoughts of a message, whole or in chunks, to send back to their endpoint. */
export function joinThoughts(messages: readonly Thinking[]): Reply['reasoning'] {
  const details = messages.flatMap(message => message.reasoning_details ?? []).reduce<Detail[]>(joinDetail, []);
  const content = joinWords(messages.map(message => message.reasoning_content));
  const reasoning = joinWords(messages.map(message => message.reasoning));
  const thoughts = {
    ...(content !== null && { reasoning_content: content }),
    // OpenRouter sends both with the same content and accepts either.
    ...(details.length > 0 ? { reasoning_details: details } : reasoning !== null && { reasoning }),
  };
  return Object.keys(thoughts).length === 0 ? null : thoughts;
}

/** An empty string is kept, because DeepSeek requires even that. */
function joinWords(pieces: readonly (string | null | undefined)[]): string | null {
  const texts = pieces.filter(piece => typeof piece === 'string');
  return texts.length === 0 ? null : texts.join('');
}

const GROWING: ReadonlySet<string> = new Set(['text', 'summary', 'data']);

/** Consecutive chunks of a thought have the same type and index; the last one has the signature. */
function joinDetail(details: Detail[], next: Detail): Detail[] {
  const last = details.at(-1);
  if (last === undefined || last.index === undefined || last.index !== next.index || last.type !== next.type) {
    details.push({ ...next });
    return details;
  }
  for (const [name, value] of Object.entries(next)) {
    const before = last[name];
    if (GROWING.has(name) && typeof before === 'string' && typeof value === 'string') last[name] = before + value;
    else if (value !== null) last[name] = value;
  }
  return details;
}
