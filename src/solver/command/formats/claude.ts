import { z } from 'zod';
import { usageOf } from '../../../model/usage.ts';
import type { AgentStep } from '../../../trial/trial.ts';
import { anything, count, linesOf, type ParsedTranscript } from './lines.ts';

/** Claude Code's `--output-format stream-json`, also used by Qwen Code and Cursor's agent. */
const claudeLine = z.discriminatedUnion('type', [
  z.object({
    type: z.enum(['assistant', 'user']),
    message: z.object({
      content: z
        .array(
          z.union([
            z.object({ type: z.literal('text'), text: z.string() }),
            z.object({ type: z.literal('tool_use'), id: z.string(), name: z.string(), input: anything }),
            z.object({ type: z.literal('tool_result'), tool_use_id: z.string(), content: anything }),
            z.object({ type: z.string() }).transform(() => null),
          ]),
        )
        .catch([]),
    }),
  }),
  /** Cursor's own: `{"readToolCall": {"args": …, "result": …}}`. */
  z.object({
    type: z.literal('tool_call'),
    subtype: z.string(),
    tool_call: z.record(z.string(), z.object({ args: anything, result: anything.optional() })),
  }),
  z.object({
    type: z.literal('result'),
    subtype: z.string().default(''),
    is_error: z.boolean().default(false),
    stop_reason: z.string().nullish(),
    result: z.string().nullish(),
    error: z.object({ message: z.string() }).nullish(),
    num_turns: count.optional(),
    total_cost_usd: z.number().nonnegative().nullish(),
    usage: z
      .object({
        input_tokens: count,
        output_tokens: count,
        cache_read_input_tokens: count.default(0),
        cache_creation_input_tokens: count.default(0),
        /** Qwen Code includes cached tokens in `input_tokens`, and reports the total. */
        total_tokens: count.optional(),
      })
      .nullish(),
  }),
]);

export function readClaude(printed: string): ParsedTranscript {
  const lines = linesOf(claudeLine, printed);
  const names = new Map<string, string>();
  const steps = lines.flatMap((line): AgentStep[] => {
    if (line.type === 'result') return [];
    if (line.type === 'tool_call') {
      return Object.entries(line.tool_call).map(([name, { args, result }]) => {
        const tool = name.replace(/ToolCall$/, '');
        return line.subtype === 'started'
          ? { kind: 'used', tool, arguments: args }
          : { kind: 'got', tool, text: result ?? '' };
      });
    }
    return line.message.content.flatMap((part): AgentStep[] => {
      if (part === null) return [];
      if (part.type === 'tool_use') {
        names.set(part.id, part.name);
        return [{ kind: 'used', tool: part.name, arguments: part.input }];
      }
      if (part.type === 'tool_result') {
        return [{ kind: 'got', tool: names.get(part.tool_use_id) ?? '', text: part.content }];
      }
      return line.type === 'assistant' ? [{ kind: 'said', text: part.text }] : [];
    });
  });
  const end = lines.findLast(line => line.type === 'result');
  if (end === undefined) return { steps, text: null, failure: 'it printed no result' };
  const isRefused = end.is_error && end.stop_reason === 'refusal';
  const stoppedBy = /^error_max/.test(end.subtype) ? 'limit' : isRefused ? 'refusal' : null;
  // Older versions of Qwen Code report a failed call as a success (qwen-code#8920).
  const hasFailed = end.is_error || /^\[API Error: /.test(end.result ?? '');
  const { usage: raw } = end;
  const read = raw?.cache_read_input_tokens ?? 0;
  return {
    steps,
    text: end.result ?? null,
    stoppedBy,
    failure: hasFailed && stoppedBy === null ? (end.error?.message ?? end.result ?? end.subtype) : null,
    turns: end.num_turns ?? null,
    cost: end.total_cost_usd ?? null,
    usage: !raw
      ? null
      : usageOf({
          input:
            raw.total_tokens === undefined
              ? raw.input_tokens + read + raw.cache_creation_input_tokens
              : raw.total_tokens - raw.output_tokens,
          cached: read,
          output: raw.output_tokens,
        }),
  };
}
