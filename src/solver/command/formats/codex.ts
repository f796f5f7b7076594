import { z } from 'zod';
import { usageOf } from '../../../model/usage.ts';
import type { AgentStep } from '../../../trial/trial.ts';
import { anything, count, lastMessage, linesOf, type ParsedTranscript } from './lines.ts';

/** `codex exec --json`. */
const codexLine = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('item.completed'),
    item: z.discriminatedUnion('type', [
      z.object({ type: z.literal('agent_message'), text: z.string() }),
      z.object({ type: z.literal('command_execution'), command: z.string(), aggregated_output: z.string().catch('') }),
      z.object({ type: z.literal('mcp_tool_call'), tool: z.string(), arguments: anything, result: anything }),
      z.object({ type: z.literal('web_search'), query: anything }),
    ]),
  }),
  z.object({
    type: z.literal('turn.completed'),
    usage: z.object({
      input_tokens: count,
      cached_input_tokens: count.default(0),
      output_tokens: count,
      reasoning_output_tokens: count.default(0),
    }),
  }),
  z.object({ type: z.literal('turn.failed'), error: z.object({ message: z.string() }) }),
]);

export function readCodex(printed: string): ParsedTranscript {
  const lines = linesOf(codexLine, printed);
  const steps = lines.flatMap((line): AgentStep[] => {
    if (line.type !== 'item.completed') return [];
    const { item } = line;
    switch (item.type) {
      case 'agent_message':
        return [{ kind: 'said', text: item.text }];
      case 'command_execution':
        return [
          { kind: 'used', tool: 'shell', arguments: item.command },
          { kind: 'got', tool: 'shell', text: item.aggregated_output },
        ];
      case 'mcp_tool_call':
        return [
          { kind: 'used', tool: item.tool, arguments: item.arguments },
          { kind: 'got', tool: item.tool, text: item.result },
        ];
      default:
        return [{ kind: 'used', tool: item.type, arguments: item.query }];
    }
  });
  const end = lines.findLast(line => line.type !== 'item.completed');
  return {
    steps,
    text: lastMessage(steps),
    failure:
      end === undefined ? 'it printed no end of its turn' : end.type === 'turn.failed' ? end.error.message : null,
    usage:
      end?.type !== 'turn.completed'
        ? null
        : usageOf({
            input: end.usage.input_tokens,
            cached: end.usage.cached_input_tokens,
            output: end.usage.output_tokens,
            reasoning: end.usage.reasoning_output_tokens,
          }),
  };
}
