/** What an endpoint says is left of one of its limits. */
export interface Counter {
  /** The header that said it. */
  readonly name: string;
  readonly unit: 'requests' | 'tokens';
  readonly remaining: number;
  /** Milliseconds until there is more. */
  readonly resetMs: number;
}

/** OpenAI, Anthropic, OpenRouter and gateways in front of vLLM, and the IETF draft. */
const COUNTERS: readonly (readonly [unit: Counter['unit'], remaining: string, reset: string])[] = [
  ['requests', 'x-ratelimit-remaining-requests', 'x-ratelimit-reset-requests'],
  ['tokens', 'x-ratelimit-remaining-tokens', 'x-ratelimit-reset-tokens'],
  ['requests', 'anthropic-ratelimit-requests-remaining', 'anthropic-ratelimit-requests-reset'],
  ['tokens', 'anthropic-ratelimit-tokens-remaining', 'anthropic-ratelimit-tokens-reset'],
  ['tokens', 'anthropic-ratelimit-input-tokens-remaining', 'anthropic-ratelimit-input-tokens-reset'],
  ['requests', 'x-ratelimit-remaining', 'x-ratelimit-reset'],
  ['requests', 'ratelimit-remaining', 'ratelimit-reset'],
];

export interface RateHeaders {
  /** Milliseconds that the endpoint asks to wait before the next request; 0 when it does not. */
  readonly retryAfterMs: number;
  readonly counters: readonly Counter[];
}

export function readRateHeaders(headers: Headers, now: number): RateHeaders {
  const finer = headers.get('retry-after-ms') ?? '';
  return {
    retryAfterMs: /^\d+(\.\d+)?$/.test(finer) ? Number(finer) : parseMoment(headers.get('retry-after'), now),
    counters: COUNTERS.flatMap(([unit, name, reset]) => {
      const remaining = headers.get(name) ?? '';
      if (!/^\d+$/.test(remaining)) return [];
      return { name, unit, remaining: Number(remaining), resetMs: parseMoment(headers.get(reset), now) };
    }),
  };
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds from now until what a header names: seconds, an epoch in s or ms, a duration such as `6m0s`, or a date. */
export function parseMoment(value: string | null, now: number): number {
  const text = value?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) {
    const number = Number(text);
    if (number > 1e12) return Math.max(0, number - now);
    if (number > 1e9) return Math.max(0, number * 1000 - now);
    return number * 1000;
  }
  if (/^(\d+(\.\d+)?(ms|[smhd]))+$/.test(text)) {
    return [...text.matchAll(/([\d.]+)(ms|[smhd])/g)].reduce(
      (sum, [, amount, unit = '']) => sum + Number(amount) * (UNITS[unit] ?? 0),
      0,
    );
  }
  const date = Date.parse(text);
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
