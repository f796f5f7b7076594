import { z } from 'zod';
import type { AgentStep } from '../../../trial/trial.ts';
import { anything, lastMessage, linesOf, type ParsedTranscript } from './lines.ts';

/** `kimi --output-format stream-json`: the messages of OpenAI's chat completions. */
const kimiLine = z.discriminatedUnion('role', [
  z.object({
    role: z.literal('assistant'),
    content: z.string().default(''),
    tool_calls: z
      .array(z.object({ id: z.string(), function: z.object({ name: z.string(), arguments: z.string() }) }))
      .default([]),
  }),
  z.object({ role: z.literal('tool'), tool_call_id: z.string(), content: anything }),
]);

export function readKimi(printed: string): ParsedTranscript {
  const lines = linesOf(kimiLine, printed);
  const names = new Map<string, string>();
  const steps = lines.flatMap((line): AgentStep[] => {
    if (line.role === 'tool') return [{ kind: 'got', tool: names.get(line.tool_call_id) ?? '', text: line.content }];
    for (const call of line.tool_calls) names.set(call.id, call.function.name);
    return [
      ...(line.content === '' ? [] : [{ kind: 'said' as const, text: line.content }]),
      ...line.tool_calls.map(call => ({
        kind: 'used' as const,
        tool: call.function.name,
        arguments: call.function.arguments,
      })),
    ];
  });
  return { steps, text: lastMessage(steps), turns: lines.filter(({ role }) => role === 'assistant').length };
}
