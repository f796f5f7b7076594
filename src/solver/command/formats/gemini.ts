import { z } from 'zod';
import { usageOf } from '../../../model/usage.ts';
import type { AgentStep } from '../../../trial/trial.ts';
import { anything, count, lastMessage, linesOf, type ParsedTranscript } from './lines.ts';

/** `gemini --output-format stream-json`. */
const geminiLine = z.discriminatedUnion('type', [
  z.object({ type: z.literal('message'), role: z.string(), content: z.string(), delta: z.boolean().default(false) }),
  z.object({ type: z.literal('tool_use'), tool_name: z.string(), tool_id: z.string(), parameters: anything }),
  z.object({ type: z.literal('tool_result'), tool_id: z.string(), output: z.string().default('') }),
  z.object({
    type: z.literal('result'),
    status: z.string(),
    error: z.object({ message: z.string() }).optional(),
    stats: z.object({ input_tokens: count, output_tokens: count, cached: count.default(0) }).optional(),
  }),
]);

export function readGemini(printed: string): ParsedTranscript {
  const lines = linesOf(geminiLine, printed);
  const names = new Map<string, string>();
  const steps: AgentStep[] = [];
  for (const line of lines) {
    if (line.type === 'tool_use') {
      names.set(line.tool_id, line.tool_name);
      steps.push({ kind: 'used', tool: line.tool_name, arguments: line.parameters });
    } else if (line.type === 'tool_result') {
      steps.push({ kind: 'got', tool: names.get(line.tool_id) ?? '', text: line.output });
    } else if (line.type === 'message' && line.role === 'assistant') {
      const before = steps.at(-1);
      if (line.delta && before?.kind === 'said') steps.pop();
      steps.push({ kind: 'said', text: (line.delta && before?.kind === 'said' ? before.text : '') + line.content });
    }
  }
  const end = lines.findLast(line => line.type === 'result');
  return {
    steps,
    text: lastMessage(steps),
    failure: end?.status === 'success' ? null : (end?.error?.message ?? 'it printed no result'),
    usage:
      end?.stats === undefined
        ? null
        : usageOf({ input: end.stats.input_tokens, cached: end.stats.cached, output: end.stats.output_tokens }),
  };
}
