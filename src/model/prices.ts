import type { Usage } from '../trial/trial.ts';

/** US dollars per million tokens. */
export interface Prices {
  readonly input: number;
  /** Input tokens read from the provider's cache; null when they cost as much as others. */
  readonly cachedInput: number | null;
  readonly output: number;
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
