import { z } from 'zod';
import type { ToolCall } from './model.ts';

const pieceSchema = z.object({
  index: z.number().nullish().catch(null),
  id: z.string().nullish().catch(null),
  function: z.object({
    name: z.string().nullish().catch(null),
    // Ollama's models and some gateways give an object where OpenAI gives JSON.
    arguments: z
      .union([z.string(), z.record(z.string(), z.unknown()).transform(value => JSON.stringify(value))])
      .nullish()
      .catch(null),
  }),
  extra_content: z.record(z.string(), z.unknown()).nullish().catch(null),
});
type Piece = z.infer<typeof pieceSchema>;

/** The `tool_calls` of a message or of one chunk of it. What is no call at all is left out. */
export const toolCallsSchema = z
  .array(z.unknown())
  .transform(values => values.flatMap(value => pieceSchema.safeParse(value).data ?? []))
  .nullish()
  .catch(null);

interface OpenCall {
  readonly index: number | null;
  readonly id: string;
  readonly name: string;
  arguments: string;
  extra: Readonly<Record<string, unknown>> | null;
}

/**
 * Joins calls that came whole, or in pieces by their index. Endpoints count wrong (Ollama and Gemini give every call of
 * a stream the index 0), leave index or id out, or repeat both with every piece.
 */
export function joinToolCalls(messages: readonly (readonly Piece[])[], streamed: boolean): ToolCall[] {
  const calls: OpenCall[] = [];
  for (const piece of messages.flat()) {
    const { index = null, id, function: said } = piece;
    const known = streamed ? calls.findLast(call => index === null || call.index === index) : undefined;
    if (said.name && (known === undefined || begins(piece, known))) {
      const { name, arguments: json } = said;
      calls.push({ index, id: id ?? '', name, arguments: json ?? '', extra: piece.extra_content ?? null });
    } else if (known !== undefined) {
      known.arguments += said.arguments ?? '';
      known.extra ??= piece.extra_content ?? null;
    }
  }
  return calls.map(({ id, name, arguments: json, extra }, place) => ({
    // Some leave the id out, or give all calls the same.
    id: id === '' || calls.findIndex(call => call.id === id) < place ? `call_${place}` : id,
    name,
    arguments: json,
    ...(extra !== null && { extra: { extra_content: extra } }),
  }));
}

/** Whether a piece with a name is another call than the one known under its index. */
function begins({ id, function: { name } }: Piece, known: OpenCall): boolean {
  if (id) return id !== known.id;
  return name !== known.name || isWhole(known.arguments);
}

function isWhole(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}
