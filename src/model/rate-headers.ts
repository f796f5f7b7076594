/** Remaining quota reported by an endpoint. */
export interface Counter {
  /** The header that reported it. */
  readonly name: string;
  readonly unit: 'requests' | 'tokens';
  readonly remaining: number;
  /** Milliseconds until the quota is reset, or fully refilled if it refills gradually. */
  readonly resetMs: number;
  /** Milliseconds per refilled unit; null if everything is reset at once, or unknown. */
  readonly msPerUnit: number | null;
}

interface Family {
  readonly unit: Counter['unit'];
  readonly remaining: string;
  readonly reset: string;
  /** Set if the quota refills gradually, and `reset` is the time when it is full. */
  readonly limit?: string;
}

/** OpenAI (and gateways in front of vLLM), Anthropic, OpenRouter, and the IETF draft. */
const COUNTERS: readonly Family[] = [
  ...(['requests', 'tokens'] as const).map(unit => ({
    unit,
    remaining: `x-ratelimit-remaining-${unit}`,
    reset: `x-ratelimit-reset-${unit}`,
    limit: `x-ratelimit-limit-${unit}`,
  })),
  ...(['requests', 'tokens', 'input-tokens'] as const).map(what => ({
    unit: what === 'requests' ? what : ('tokens' as const),
    remaining: `anthropic-ratelimit-${what}-remaining`,
    reset: `anthropic-ratelimit-${what}-reset`,
    limit: `anthropic-ratelimit-${what}-limit`,
  })),
  { unit: 'requests', remaining: 'x-ratelimit-remaining', reset: 'x-ratelimit-reset' },
  { unit: 'requests', remaining: 'ratelimit-remaining', reset: 'ratelimit-reset' },
];

export interface RateHeaders {
  /** Requested wait before the next request in milliseconds; 0 if none. */
  readonly retryAfterMs: number;
  readonly counters: readonly Counter[];
}

/** @param ownNow milliseconds since the epoch, by our own clock */
export function readRateHeaders(headers: Headers, ownNow: number): RateHeaders {
  // Timestamps use the endpoint's clock, which can differ from ours.
  const itsNow = Date.parse(headers.get('date') ?? '');
  const now = Number.isNaN(itsNow) ? ownNow : itsNow;
  const finer = headers.get('retry-after-ms') ?? '';
  const retryAfterMs = /^\d+(\.\d+)?$/.test(finer)
    ? plausible(Number(finer))
    : parseMoment(headers.get('retry-after'), now);
  const counters = COUNTERS.flatMap(({ unit, remaining: name, reset, limit }): Counter[] => {
    const remaining = amountIn(headers, name);
    if (remaining === null) return [];
    const resetMs = parseMoment(headers.get(reset), now);
    const used = (limit === undefined ? 0 : (amountIn(headers, limit) ?? 0)) - remaining;
    return [{ name, unit, remaining, resetMs, msPerUnit: used > 0 ? resetMs / used : null }];
  });
  return { retryAfterMs, counters };
}

function amountIn(headers: Headers, name: string): number | null {
  const text = headers.get(name) ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Maximum plausible wait. A longer one is an error, such as milliseconds instead of seconds. */
const MAX_WAIT_MS = 32 * 86_400_000;

const plausible = (ms: number): number => (ms > 0 && ms <= MAX_WAIT_MS ? ms : 0);

/**
 * Milliseconds from now until the time in a header: seconds, an epoch in s or ms, a duration such as `6m0s`, or a date;
 * 0 if it is in the past or more than a month away.
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
