import { z } from 'zod';
import { usageOf } from '../../../model/usage.ts';
import type { AgentStep } from '../../../trial/trial.ts';
import { anything, count, lastMessage, linesOf, type ParsedTranscript } from './lines.ts';

const content = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('toolCall'), name: z.string(), arguments: anything }),
]);

/** `pi --mode json`: only complete messages among its events. */
const piLine = z.object({
  type: z.literal('message_end'),
  message: z.discriminatedUnion('role', [
    z.object({
      role: z.literal('assistant'),
      content: z.array(content.nullable().catch(null)),
      usage: z.object({ input: count, output: count, cacheRead: count }),
      stopReason: z.string(),
      errorMessage: z.string().optional(),
    }),
    z.object({
      role: z.literal('toolResult'),
      toolName: z.string(),
      content: z.array(z.object({ text: z.string().default('') })),
    }),
  ]),
});

export function readPi(printed: string): ParsedTranscript {
  const messages = linesOf(piLine, printed).map(({ message }) => message);
  const answers = messages.flatMap(message => (message.role === 'assistant' ? [message] : []));
  const steps = messages.flatMap((message): AgentStep[] => {
    if (message.role === 'toolResult') {
      return [{ kind: 'got', tool: message.toolName, text: message.content.map(({ text }) => text).join('') }];
    }
    return message.content.flatMap((part): AgentStep[] => {
      if (part === null) return [];
      if (part.type === 'toolCall') return [{ kind: 'used', tool: part.name, arguments: part.arguments }];
      return part.text === '' ? [] : [{ kind: 'said', text: part.text }];
    });
  });
  const last = answers.at(-1);
  const failed = last?.stopReason === 'error' || last?.stopReason === 'aborted';
  const sum = (field: 'input' | 'output' | 'cacheRead'): number =>
    answers.reduce((total, { usage }) => total + usage[field], 0);
  return {
    steps,
    text: lastMessage(steps),
    failure: failed ? (last.errorMessage ?? last.stopReason) : null,
    stoppedBy: last?.stopReason === 'length' ? 'limit' : null,
    usage:
      answers.length === 0
        ? null
        : usageOf({ input: sum('input') + sum('cacheRead'), cached: sum('cacheRead'), output: sum('output') }),
    turns: answers.length,
  };
}
