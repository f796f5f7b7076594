import { jsonOrUndefined } from '../shared/json.ts';

/** The words that decide the meaning of an error: its codes and types, then its message. */
export const wordsOf = (value: unknown): string => `${tagsIn(value).join(' ')} ${readError(value).message}`;

/**
 * Fields with a message, or with an object or list that has one: OpenAI's, Cloudflare's, Mistral's, FastAPI's, and
 * Portkey's format.
 */
const MESSAGES = ['error', 'errors', 'message', 'detail', 'msg', 'data'] as const;

/** Message and code of an error in any known format, including plain text. */
export function readError(value: unknown): { message: string; code: string } {
  if (typeof value === 'string') return { message: value, code: '' };
  if (Array.isArray(value)) {
    const parts = value.map(readError);
    return { message: parts.map(({ message }) => message).join('; '), code: parts[0]?.code ?? '' };
  }
  if (value === null || typeof value !== 'object') return { message: '', code: '' };
  const fields = new Map(Object.entries(value));
  const inner = MESSAGES.map(name => readError(fields.get(name))).find(({ message }) => message !== '');
  const raw = readError(readRaw(fields.get('metadata')));
  const place = [fields.get('param'), fields.get('loc')].flat().filter(part => typeof part === 'string');
  const code = fields.get('code') ?? fields.get('type');
  return {
    message: [place.join('.'), inner?.message ?? '', raw.message].filter(part => part !== '').join(': '),
    code: inner?.code || (typeof code === 'string' || typeof code === 'number' ? String(code) : ''),
  };
}

/** Fields with the class of an error, at any depth: `quotaId` is in Gemini's details. */
const TAGS: ReadonlySet<string> = new Set(['code', 'type', 'status', 'reason', 'quotaId', 'error_type', 'error_code']);

function tagsIn(value: unknown, depth = 0): string[] {
  if (value === null || typeof value !== 'object' || depth > 8) return [];
  // At OpenRouter, an error of the provider about the user's own key.
  const own = 'is_byok' in value && value.is_byok === true ? ['is_byok'] : [];
  const tags = Object.entries(value).flatMap(([name, part]) =>
    typeof part === 'string' || typeof part === 'number'
      ? TAGS.has(name)
        ? [String(part)]
        : []
      : tagsIn(part, depth + 1),
  );
  return [...own, ...tags];
}

/** OpenRouter puts the upstream provider's message into `metadata.raw`. */
function readRaw(metadata: unknown): unknown {
  if (metadata === null || typeof metadata !== 'object' || !('raw' in metadata)) return null;
  return typeof metadata.raw === 'string' ? (jsonOrUndefined(metadata.raw) ?? metadata.raw) : metadata.raw;
}
