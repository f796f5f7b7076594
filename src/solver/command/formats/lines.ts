import { z } from 'zod';
import type { Usage } from '../../../model/usage.ts';
import { jsonOrUndefined } from '../../../shared/json.ts';
import type { AgentStep } from '../../../trial/trial.ts';

/** Information in one format. */
export interface ParsedTranscript {
  readonly steps: readonly AgentStep[];
  /** Its last message. */
  readonly text: string | null;
  /** Its error message, if it did not finish. */
  readonly failure?: string | null;
  /** What ended it instead of an answer: a limit on its turns, cost or length, or a refusal of its model. */
  readonly stoppedBy?: 'limit' | 'refusal' | null;
  readonly usage?: Usage | null;
  /** US dollars. */
  readonly cost?: number | null;
  readonly turns?: number | null;
}

export function linesOf<T>(schema: z.ZodType<T>, printed: string): T[] {
  return printed.split('\n').flatMap(line => {
    const { data } = schema.safeParse(jsonOrUndefined(line));
    return data === undefined ? [] : [data];
  });
}

export const count = z.number().int().nonnegative().catch(0);
export const anything = z
  .unknown()
  .transform(value => (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')));

/** Text after the last tool call. */
export function lastMessage(steps: readonly AgentStep[]): string | null {
  const last = steps.findLastIndex(step => step.kind !== 'said');
  const said = steps.slice(last + 1).flatMap(step => (step.kind === 'said' ? [step.text] : []));
  return said.at(-1) ?? null;
}
