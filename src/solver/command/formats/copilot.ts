import { z } from 'zod';
import type { AgentStep } from '../../../trial/trial.ts';
import { anything, lastMessage, linesOf, type ParsedTranscript } from './lines.ts';

/** `copilot --output-format json`. */
const copilotLine = z.discriminatedUnion('type', [
  z.object({ type: z.literal('assistant.turn_start') }),
  z.object({ type: z.literal('assistant.message'), data: z.object({ content: z.string() }) }),
  z.object({
    type: z.literal('tool.execution_start'),
    data: z.object({ toolCallId: z.string(), toolName: z.string(), arguments: anything }),
  }),
  z.object({
    type: z.literal('tool.execution_complete'),
    data: z.object({ toolCallId: z.string(), result: z.object({ content: z.string() }).optional() }),
  }),
  z.object({ type: z.literal('session.error'), data: z.object({ message: z.string() }) }),
  z.object({ type: z.literal('result'), exitCode: z.number() }),
]);

export function readCopilot(printed: string): ParsedTranscript {
  const lines = linesOf(copilotLine, printed);
  const names = new Map<string, string>();
  const steps = lines.flatMap((line): AgentStep[] => {
    if (line.type === 'assistant.message' && line.data.content !== '')
      return [{ kind: 'said', text: line.data.content }];
    if (line.type === 'tool.execution_start') {
      names.set(line.data.toolCallId, line.data.toolName);
      return [{ kind: 'used', tool: line.data.toolName, arguments: line.data.arguments }];
    }
    if (line.type === 'tool.execution_complete') {
      return [{ kind: 'got', tool: names.get(line.data.toolCallId) ?? '', text: line.data.result?.content ?? '' }];
    }
    return [];
  });
  const error = lines.findLast(line => line.type === 'session.error');
  const end = lines.findLast(line => line.type === 'result');
  return {
    steps,
    text: lastMessage(steps),
    failure: end?.exitCode === 0 ? null : (error?.data.message ?? 'it printed no result'),
    turns: lines.filter(line => line.type === 'assistant.turn_start').length,
  };
}
