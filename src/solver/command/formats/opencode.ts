import { z } from 'zod';
import { usageOf } from '../../../model/usage.ts';
import type { AgentStep } from '../../../trial/trial.ts';
import { anything, count, lastMessage, linesOf, type ParsedTranscript } from './lines.ts';

/** `opencode run --format json`. */
const opencodeLine = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), part: z.object({ text: z.string() }) }),
  z.object({
    type: z.literal('tool_use'),
    part: z.object({ tool: z.string(), state: z.object({ input: anything, output: z.string().default('') }) }),
  }),
  z.object({
    type: z.literal('step_finish'),
    part: z.object({
      cost: z.number().nonnegative().default(0),
      tokens: z.object({
        input: count,
        output: count,
        reasoning: count.default(0),
        cache: z.object({ read: count, write: count }).default({ read: 0, write: 0 }),
      }),
    }),
  }),
  z.object({
    type: z.literal('error'),
    error: z.object({ name: z.string(), data: z.object({ message: z.string() }).optional() }),
  }),
]);

export function readOpencode(printed: string): ParsedTranscript {
  const lines = linesOf(opencodeLine, printed);
  const steps = lines.flatMap((line): AgentStep[] => {
    if (line.type === 'text') return [{ kind: 'said', text: line.part.text }];
    if (line.type !== 'tool_use') return [];
    const { tool, state } = line.part;
    return [
      { kind: 'used', tool, arguments: state.input },
      { kind: 'got', tool, text: state.output },
    ];
  });
  const turns = lines.flatMap(line => (line.type === 'step_finish' ? [line.part] : []));
  const error = lines.findLast(line => line.type === 'error')?.error;
  const sum = (of: (part: (typeof turns)[number]) => number): number =>
    turns.reduce((total, part) => total + of(part), 0);
  const cost = sum(part => part.cost);
  return {
    steps,
    text: lastMessage(steps),
    failure: error === undefined ? null : (error.data?.message ?? error.name),
    stoppedBy: error?.name === 'ContentFilterError' ? 'refusal' : null,
    turns: turns.length,
    // Models without a known price cost 0 there.
    cost: cost === 0 ? null : cost,
    usage:
      turns.length === 0
        ? null
        : usageOf({
            input: sum(({ tokens }) => tokens.input + tokens.cache.read + tokens.cache.write),
            cached: sum(({ tokens }) => tokens.cache.read),
            output: sum(({ tokens }) => tokens.output + tokens.reasoning),
            reasoning: sum(({ tokens }) => tokens.reasoning),
          }),
  };
}
