/** Pairs of headers that say how much is left and when there is more: OpenAI, Anthropic, OpenRouter and gateways, IETF draft. */
const COUNTERS: readonly (readonly [remaining: string, reset: string])[] = [
  ['x-ratelimit-remaining-requests', 'x-ratelimit-reset-requests'],
  ['x-ratelimit-remaining-tokens', 'x-ratelimit-reset-tokens'],
  ['anthropic-ratelimit-requests-remaining', 'anthropic-ratelimit-requests-reset'],
  ['anthropic-ratelimit-tokens-remaining', 'anthropic-ratelimit-tokens-reset'],
  ['anthropic-ratelimit-input-tokens-remaining', 'anthropic-ratelimit-input-tokens-reset'],
  ['anthropic-ratelimit-output-tokens-remaining', 'anthropic-ratelimit-output-tokens-reset'],
  ['x-ratelimit-remaining', 'x-ratelimit-reset'],
  ['ratelimit-remaining', 'ratelimit-reset'],
];

/** Milliseconds that a response asks to wait before the next request; 0 when it does not. */
export function waitAskedBy(headers: Headers, now: number): number {
  const waits = COUNTERS.filter(([remaining]) => headers.get(remaining)?.trim() === '0').map(([, reset]) =>
    parseMoment(headers.get(reset), now),
  );
  const milliseconds = headers.get('retry-after-ms');
  if (milliseconds !== null && /^\d+(\.\d+)?$/.test(milliseconds)) waits.push(Number(milliseconds));
  else waits.push(parseMoment(headers.get('retry-after'), now));
  return Math.max(0, ...waits);
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
