import { z } from 'zod';
import { type JsonScan, jsonObject, jsonOrUndefined, scanJson } from '../shared/json.ts';
import type { Reply, ToolCall } from './model.ts';

const pieceSchema = z.object({
  index: z.number().nullish().catch(null),
  id: z.string().nullish().catch(null),
  function: z.object({
    name: z.string().nullish().catch(null),
    // Ollama and some gateways send an object instead of JSON.
    arguments: z
      .union([z.string(), z.record(z.string(), z.unknown()).transform(value => JSON.stringify(value))])
      .nullish()
      .catch(null),
  }),
  extra_content: z.record(z.string(), z.unknown()).nullish().catch(null),
});
type Piece = z.infer<typeof pieceSchema>;

/** The `tool_calls` of a message or chunk, without invalid entries. */
export const toolCallsSchema = z
  .array(z.unknown())
  .transform(values => values.flatMap(value => pieceSchema.safeParse(value).data ?? []))
  .nullish()
  .catch(null);

/** Converts `function_call`, OpenAI's older field. */
export const legacyCallSchema = z
  .object({ name: z.unknown(), arguments: z.unknown() })
  .transform(called => toolCallsSchema.parse([{ function: called }]) ?? null)
  .nullish()
  .catch(null);

interface OpenCall {
  readonly index: number | null;
  readonly id: string;
  readonly name: string;
  readonly pieces: string[];
  readonly scan: JsonScan;
  extra: Readonly<Record<string, unknown>> | null;
}

/**
 * Joins calls that arrive whole or in chunks. Endpoints use wrong indices (Ollama and Gemini stream every call with
 * index 0), omit the index or id, or repeat both with every chunk.
 */
export function joinToolCalls(messages: readonly (readonly Piece[])[], streamed: boolean): ToolCall[] {
  const calls: OpenCall[] = [];
  const latest = new Map<number, OpenCall>();
  for (const piece of messages.flat()) {
    const { index = null, id, function: called } = piece;
    const known = !streamed ? undefined : index === null ? calls.at(-1) : latest.get(index);
    if (called.name && (known === undefined || begins(piece, known))) {
      const call = { index, id: id ?? '', name: called.name, pieces: [], scan: scanJson(), extra: null };
      calls.push(call);
      if (index !== null) latest.set(index, call);
      extend(call, piece);
    } else if (known !== undefined) extend(known, piece);
  }
  const ids = new Set<string>();
  return calls.map(({ id, name, pieces, extra }, place) => {
    // Some omit the id or use the same id for all calls.
    const isOwn = id !== '' && !ids.has(id);
    ids.add(id);
    return {
      id: isOwn ? id : `call_${place}`,
      name: name.replace(/<\|.*$/s, ''),
      arguments: decodedOnce(pieces.join('')),
      ...(extra !== null && { extra: { extra_content: extra } }),
    };
  });
}

function extend(call: OpenCall, { function: { arguments: json }, extra_content: extra = null }: Piece): void {
  call.pieces.push(json ?? '');
  call.scan.add(json ?? '');
  call.extra ??= extra;
}

/**
 * Some templates encode the arguments twice, as a JSON string with the JSON of an object. Some servers start with empty
 * arguments, and send the real ones behind them (Llama Stack). No arguments can be null (Groq).
 */
function decodedOnce(json: string): string {
  if (json.trim() === 'null') return '';
  if (/^\{\}\s*\{/.test(json)) return json.slice('{}'.length);
  if (!json.trimStart().startsWith('"')) return json;
  const inner = jsonOrUndefined(json);
  return typeof inner === 'string' && jsonObject(inner) !== null ? inner : json;
}

/** Whether a chunk with a name starts a new call at a known index. */
function begins({ id, function: { name } }: Piece, known: OpenCall): boolean {
  if (id) return id !== known.id;
  return name !== known.name || known.scan.isWhole;
}

/**
 * How models write calls: Kimi, DeepSeek, Qwen and Hermes, MiniMax, Seed-OSS and Granite, Qwen Coder, Claude, Mistral,
 * Llama, gpt-oss, Gemma, and Qwen 2.5 as bare JSON.
 */
const CALL_MARK =
  /<\|tool_calls?_(?:section_)?begin\|>|<｜(?:tool▁calls?▁begin|DSML)｜|<\|?(?:\w+[:_])?tool_calls?\|?>|<function=|<invoke name=|\[TOOL_CALLS\]|<\|python_tag\|>|<\|channel\|>commentary|\bcall:\w+\{|^\s*(?:```\w*\s*)?\{\s*"name"\s*:/;
/** Characters between a mark and the name of its tool. */
const NAME_WITHIN = 200;

/** Whether a server left a call in the text or the thoughts of a reply, because it failed to parse the template's format. */
export function leaksToolCall({ text, reasoning, toolCalls }: Reply, names: readonly string[]): boolean {
  if (toolCalls.length > 0) return false;
  const thoughts = reasoning?.reasoning_content ?? reasoning?.reasoning;
  const words = text.trim() === '' && typeof thoughts === 'string' ? thoughts : text;
  const mark = CALL_MARK.exec(words);
  if (mark === null) return false;
  const after = words.slice(mark.index, mark.index + NAME_WITHIN);
  return names.some(name => after.includes(name));
}

/**
 * The tool that a name means, although a server left a namespace or a number in it: `functions.read_file:0` (Kimi,
 * gpt-oss), `default_api.search` (Gemini). Other names are unchanged.
 */
export function toolNamed(name: string, names: readonly string[]): string {
  if (names.includes(name)) return name;
  const bare = name
    .trim()
    .replace(/:\d+$/, '')
    .replace(/^.*[.:/]/s, '');
  return names.includes(bare) ? bare : name;
}
