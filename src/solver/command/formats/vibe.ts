import { z } from 'zod';
import type { AgentStep } from '../../../trial/trial.ts';
import { anything, lastMessage, linesOf, type ParsedTranscript } from './lines.ts';

/** `vibe --output streaming`: the entries of its session, each when it is complete. */
const vibeLine = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('message'),
    role: z.literal('assistant'),
    content: z.array(z.looseObject({ text: z.string().default('') })),
  }),
  z.object({
    type: z.literal('effect'),
    detail: z.object({ toolName: z.string(), input: anything }),
    state: z.looseObject({
      output: z.unknown().optional(),
      error: z.looseObject({ message: z.string() }).nullish().catch(null),
    }),
  }),
]);

export function readVibe(printed: string): ParsedTranscript {
  const steps = linesOf(vibeLine, printed).flatMap((line): AgentStep[] => {
    if (line.type === 'message') {
      const text = line.content.map(part => part.text).join('');
      return text === '' ? [] : [{ kind: 'said', text }];
    }
    // `file_system.read_file`
    const tool = line.detail.toolName.replace(/^.*\./s, '');
    const { output, error } = line.state;
    return [
      { kind: 'used', tool, arguments: line.detail.input },
      { kind: 'got', tool, text: error?.message ?? resultOf(output) },
    ];
  });
  return { steps, text: lastMessage(steps) };
}

/** The text of a result that is an object with more; all of it for tools without one. */
function resultOf(output: unknown): string {
  const { data } = z
    .union([
      z.looseObject({ content: z.string() }).transform(({ content }) => content),
      z.looseObject({ matches: z.string() }).transform(({ matches }) => matches),
      z.looseObject({ stdout: z.string() }).transform(({ stdout }) => stdout),
    ])
    .safeParse(output);
  return data ?? anything.parse(output);
}
