import type { Usage } from './usage.ts';

/** US dollars per million tokens. */
export interface Prices {
  readonly input: number;
  /** Input tokens read from the provider's cache; null if they cost the same as others. */
  readonly cachedInput: number | null;
  /** Input tokens written to the provider's cache; null if they cost the same as others. */
  readonly cacheWrite?: number | null;
  readonly output: number;
  /** US dollars per request, in addition to its tokens. */
  readonly request?: number;
}

/** Prices and context length of a model; null if unknown. */
export interface ModelTerms {
  readonly prices: Prices | null;
  /** Maximum length of prompt and answer together. */
  readonly contextTokens: number | null;
}

/** Cost of an answer in US dollars. */
export function costOf(usage: Usage, prices: Prices): number {
  const { inputTokens, cachedInputTokens, cacheWriteTokens = 0, outputTokens } = usage;
  const dollars =
    (inputTokens - cachedInputTokens - cacheWriteTokens) * prices.input +
    cachedInputTokens * (prices.cachedInput ?? prices.input) +
    cacheWriteTokens * (prices.cacheWrite ?? prices.input) +
    outputTokens * prices.output;
  return dollars / 1_000_000 + (prices.request ?? 0);
}

/** The sum of two costs or counts; null if either is unknown. */
export const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

/** The sum of some costs; null if any is unknown. */
export const totalCost = (costs: readonly (number | null)[]): number | null => costs.reduce(plus, 0);
