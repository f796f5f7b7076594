import type { Usage } from './usage.ts';

/** US dollars per million tokens. */
export interface Prices {
  readonly input: number;
  /** Input tokens read from the provider's cache; null when they cost as much as others. */
  readonly cachedInput: number | null;
  /** Input tokens written into the provider's cache; null when they cost as much as others. */
  readonly cacheWrite?: number | null;
  readonly output: number;
  /** US dollars for each request, besides its tokens. */
  readonly request?: number;
}

/** What an endpoint asks for a model, and how much it takes; null is unknown. */
export interface ModelTerms {
  readonly prices: Prices | null;
  /** Longest prompt and answer together. */
  readonly contextTokens: number | null;
}

/** US dollars that an answer cost. */
export function costOf(usage: Usage, prices: Prices): number {
  const { inputTokens, cachedInputTokens, cacheWriteTokens = 0, outputTokens } = usage;
  const dollars =
    (inputTokens - cachedInputTokens - cacheWriteTokens) * prices.input +
    cachedInputTokens * (prices.cachedInput ?? prices.input) +
    cacheWriteTokens * (prices.cacheWrite ?? prices.input) +
    outputTokens * prices.output;
  return dollars / 1_000_000 + (prices.request ?? 0);
}

/** The sum of two costs; null when one of them is not known. */
export const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
