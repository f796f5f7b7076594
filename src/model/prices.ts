import type { Usage } from './usage.ts';

/** US dollars per million tokens. */
export interface Prices {
  readonly input: number;
  /** Input tokens read from the provider's cache; null when they cost as much as others. */
  readonly cachedInput: number | null;
  readonly output: number;
}

/** What an endpoint asks for a model, and how much it takes; null is unknown. */
export interface ModelTerms {
  readonly prices: Prices | null;
  /** Longest prompt and answer together. */
  readonly contextTokens: number | null;
}

/** US dollars that an answer cost. */
export function costOf(usage: Usage, prices: Prices): number {
  const fresh = usage.inputTokens - usage.cachedInputTokens;
  const dollars =
    fresh * prices.input +
    usage.cachedInputTokens * (prices.cachedInput ?? prices.input) +
    usage.outputTokens * prices.output;
  return dollars / 1_000_000;
}
