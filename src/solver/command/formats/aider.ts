import { usageOf } from '../../../model/usage.ts';
import type { AgentStep } from '../../../trial/trial.ts';
import type { ParsedTranscript } from './lines.ts';

/** aider exits with 0 even if its model failed, and prints rounded token counts if it answered. */
export function readAider(printed: string): ParsedTranscript {
  const steps: AgentStep[] = [{ kind: 'said', text: printed }];
  const [, sent, received] =
    [...printed.matchAll(/^Tokens: ([\d.]+[kM]?) sent,.*?([\d.]+[kM]?) received/gm)].at(-1) ?? [];
  if (sent === undefined || received === undefined) return { steps, text: null, failure: 'its model gave no answer' };
  return { steps, text: printed, usage: usageOf({ input: rounded(sent), output: rounded(received) }) };
}

function rounded(tokens: string): number {
  const unit = tokens.endsWith('M') ? 1_000_000 : tokens.endsWith('k') ? 1_000 : 1;
  return Math.round(Number.parseFloat(tokens) * unit);
}
