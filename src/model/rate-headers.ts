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

/** @param ownNow milliseconds since the epoch, by our own clock */
export function readRateHeaders(headers: Headers, ownNow: number): RateHeaders {
  // Moments are named by the endpoint's clock, which need not agree with ours.
  const itsNow = Date.parse(headers.get('date') ?? '');
  const now = Number.isNaN(itsNow) ? ownNow : itsNow;
  const finer = headers.get('retry-after-ms') ?? '';
  return {
    retryAfterMs: /^\d+(\.\d+)?$/.test(finer) ? plausible(Number(finer)) : parseMoment(headers.get('retry-after'), now),
    counters: COUNTERS.flatMap(([unit, name, reset]) => {
      const remaining = headers.get(name) ?? '';
      if (!/^\d{1,15}$/.test(remaining)) return [];
      return { name, unit, remaining: Number(remaining), resetMs: parseMoment(headers.get(reset), now) };
    }),
  };
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** No limit of an endpoint lasts longer; a longer wait is a mistake, such as milliseconds where seconds belong. */
const MAX_WAIT_MS = 32 * 86_400_000;

const plausible = (ms: number): number => (ms > 0 && ms <= MAX_WAIT_MS ? ms : 0);

/**
 * Milliseconds from now until what a header names: seconds, an epoch in s or ms, a duration such as `6m0s`, or a date;
 * 0 when it has passed, or is more than a month away.
 */
export function parseMoment(value: string | null, now: number): number {
  return plausible(momentOf(value?.trim() ?? '', now));
}

function momentOf(text: string, now: number): number {
  if (/^\d+(\.\d+)?$/.test(text)) {
    const number = Number(text);
    if (number > 1e12) return number - now;
    if (number > 1e9) return number * 1000 - now;
    return number * 1000;
  }
  if (/^(\d+(\.\d+)?(ms|[smhd]))+$/.test(text)) {
    return [...text.matchAll(/([\d.]+)(ms|[smhd])/g)].reduce(
      (sum, [, amount, unit = '']) => sum + Number(amount) * (UNITS[unit] ?? 0),
      0,
    );
  }
  const date = Date.parse(text);
  return date - now;
}
