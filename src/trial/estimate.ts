import type { Message } from '../model/model.ts';
import { costOf, type ModelTerms } from '../model/prices.ts';
import type { SamplerOptions, Wanted } from './sampling.ts';
import type { Trial } from './trial.ts';

/** What trials would take. */
export interface Estimate {
  readonly calls: number;
  readonly inputTokens: number;
  /** Null when neither earlier answers nor a limit tell. */
  readonly outputTokens: number | null;
  /** Whether `outputTokens` is the limit of each answer rather than what earlier answers took. */
  readonly atMost: boolean;
  /** US dollars; null when no price, or no length of the answers, is known. */
  readonly cost: number | null;
}

/**
 * Estimates trials: the prompts are known exactly, the answers by those that were stored for the same tasks.
 * @param known earlier trials of either arm
 * @param maxTokens limit of one answer; null when there is none
 */
export function estimateTrials(
  wanted: readonly Wanted[],
  solvers: SamplerOptions['solvers'],
  known: readonly Trial[],
  maxTokens: number | null,
  termsOf: (model: string) => ModelTerms,
  countTokens: (messages: readonly Message[]) => number,
): Estimate {
  const calls = wanted.filter(({ arm }) => (solvers[arm]?.mostRequests ?? 0) > 0);
  const inputs = calls.map(({ arm, task, sample }) => countTokens(solvers[arm]?.messages(task, sample) ?? []));
  const inputTokens = inputs.reduce((sum, tokens) => sum + tokens, 0);
  const lengths = known.flatMap(({ usage }) => (usage === null ? [] : [usage.outputTokens]));
  const perAnswer = lengths.length > 0 ? lengths.reduce((a, b) => a + b) / lengths.length : maxTokens;
  const outputTokens = calls.length === 0 ? 0 : perAnswer === null ? null : Math.round(calls.length * perAnswer);
  const cost = calls.reduce<number | null>((sum, { arm }, index) => {
    const model = solvers[arm]?.model ?? null;
    const prices = model === null ? null : termsOf(model).prices;
    if (sum === null || prices === null || perAnswer === null) return null;
    const rest = { cachedInputTokens: 0, outputTokens: perAnswer, reasoningTokens: 0 };
    return sum + costOf({ inputTokens: inputs[index] ?? 0, ...rest }, prices);
  }, 0);
  return { calls: calls.length, inputTokens, outputTokens, atMost: lengths.length === 0, cost };
}
