import type { Message } from '../model/model.ts';
import { costOf, type Prices } from '../model/prices.ts';
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
  prices: Prices | null,
  countTokens: (messages: readonly Message[]) => number,
): Estimate {
  const calls = wanted.filter(({ arm }) => (solvers[arm]?.mostRequests ?? 0) > 0);
  const inputTokens = calls.reduce(
    (sum, { arm, task, sample }) => sum + countTokens(solvers[arm]?.messages(task, sample) ?? []),
    0,
  );
  const lengths = known.flatMap(({ usage }) => (usage === null ? [] : [usage.outputTokens]));
  const perAnswer = lengths.length > 0 ? lengths.reduce((a, b) => a + b) / lengths.length : maxTokens;
  const outputTokens = calls.length === 0 ? 0 : perAnswer === null ? null : Math.round(calls.length * perAnswer);
  const usage = { inputTokens, cachedInputTokens: 0, outputTokens: outputTokens ?? 0, reasoningTokens: 0 };
  const cost = calls.length === 0 ? 0 : prices === null || outputTokens === null ? null : costOf(usage, prices);
  return { calls: calls.length, inputTokens, outputTokens, atMost: lengths.length === 0, cost };
}
