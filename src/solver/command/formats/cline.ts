import { z } from 'zod';
import { usageOf } from '../../../model/usage.ts';
import type { AgentStep } from '../../../trial/trial.ts';
import { anything, count, lastMessage, linesOf, type ParsedTranscript } from './lines.ts';

/** `cline --json`: events of the agent. Streamed content is repeated in full at its end. */
const clineLine = z.union([
  z.object({
    type: z.literal('agent_event'),
    event: z.discriminatedUnion('type', [
      z.object({
        type: z.literal('content_start'),
        contentType: z.literal('tool'),
        toolName: z.string(),
        input: anything,
      }),
      z.object({
        type: z.literal('content_end'),
        contentType: z.enum(['text', 'tool']).catch('text'),
        toolName: z.string().default(''),
        text: z.string().default(''),
        output: anything.default(''),
      }),
      z.object({
        type: z.literal('done'),
        reason: z.string(),
        text: z.string().default(''),
        iterations: count,
        usage: z
          .object({ inputTokens: count, outputTokens: count, cacheReadTokens: count, totalCost: z.number().catch(0) })
          .nullable()
          .catch(null),
      }),
    ]),
  }),
  z.object({ type: z.literal('error'), message: z.string() }),
]);

export function readCline(printed: string): ParsedTranscript {
  const lines = linesOf(clineLine, printed);
  const events = lines.flatMap(line => (line.type === 'agent_event' ? [line.event] : []));
  const steps = events.flatMap((event): AgentStep[] => {
    if (event.type === 'content_start') return [{ kind: 'used', tool: event.toolName, arguments: event.input }];
    if (event.type === 'done') return [];
    if (event.contentType === 'tool') return [{ kind: 'got', tool: event.toolName, text: event.output }];
    return event.text === '' ? [] : [{ kind: 'said', text: event.text }];
  });
  const done = events.find(event => event.type === 'done');
  const error = lines.findLast(line => line.type === 'error');
  const hasEnded = done?.reason === 'completed';
  const usage = done?.usage ?? null;
  return {
    steps,
    text: hasEnded ? done.text : lastMessage(steps),
    failure: hasEnded ? null : (error?.message ?? done?.reason ?? null),
    stoppedBy: done?.reason === 'max_iterations' ? 'limit' : null,
    usage:
      usage === null
        ? null
        : usageOf({ input: usage.inputTokens, cached: usage.cacheReadTokens, output: usage.outputTokens }),
    // It only knows prices of its own models.
    cost: usage === null || usage.totalCost === 0 ? null : usage.totalCost,
    turns: done?.iterations ?? null,
  };
}
