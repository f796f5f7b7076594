import { z } from 'zod';
import { usageOf } from '../../../model/usage.ts';
import type { AgentStep } from '../../../trial/trial.ts';
import { anything, count, linesOf, type ParsedTranscript } from './lines.ts';

/** `droid exec --output-format stream-json`. */
const droidLine = z.discriminatedUnion('type', [
  z.object({ type: z.literal('message'), role: z.string(), text: z.string() }),
  z.object({ type: z.literal('tool_call'), id: z.string(), toolName: z.string(), parameters: anything }),
  z.object({ type: z.literal('tool_result'), id: z.string(), value: anything.default('') }),
  z.object({ type: z.literal('error'), message: z.string() }),
  z.object({
    type: z.literal('completion'),
    finalText: z.string().nullish(),
    numTurns: count.optional(),
    usage: z
      .object({
        /** Without cached ones. */
        input_tokens: count,
        output_tokens: count,
        cache_read_input_tokens: count,
        cache_creation_input_tokens: count,
      })
      .nullish()
      .catch(null),
  }),
]);

export function readDroid(printed: string): ParsedTranscript {
  const lines = linesOf(droidLine, printed);
  const names = new Map<string, string>();
  const steps = lines.flatMap((line): AgentStep[] => {
    if (line.type === 'tool_call') {
      names.set(line.id, line.toolName);
      return [{ kind: 'used', tool: line.toolName, arguments: line.parameters }];
    }
    if (line.type === 'tool_result') return [{ kind: 'got', tool: names.get(line.id) ?? '', text: line.value }];
    return line.type === 'message' && line.role === 'assistant' ? [{ kind: 'said', text: line.text }] : [];
  });
  const end = lines.findLast(line => line.type === 'completion');
  if (end === undefined) {
    // The last error only says that the program failed.
    const error = lines.find(line => line.type === 'error');
    return { steps, text: null, failure: error?.message ?? 'it printed no result' };
  }
  const { usage } = end;
  return {
    steps,
    text: end.finalText ?? null,
    turns: end.numTurns ?? null,
    usage: usage
      ? usageOf({
          input: usage.input_tokens + usage.cache_read_input_tokens + usage.cache_creation_input_tokens,
          cached: usage.cache_read_input_tokens,
          output: usage.output_tokens,
        })
      : null,
  };
}
