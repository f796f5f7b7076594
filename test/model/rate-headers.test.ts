import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoment, readRateHeaders } from '../../src/model/rate-headers.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const utc = (after: number) => new Date(NOW + after).toUTCString();
const read = (headers: Record<string, string>) => readRateHeaders(new Headers(headers), NOW);

describe('Retry-After', () => {
  it.each([
    ['seconds', { 'retry-after': '7' }, 7000],
    ['a date', { 'retry-after': 'Sun, 01 Mar 2026 12:00:30 GMT' }, 30_000],
    ['a date in the past', { 'retry-after': 'Sun, 01 Mar 2026 11:00:00 GMT' }, 0],
    ["OpenAI's finer milliseconds", { 'retry-after': '1', 'retry-after-ms': '350' }, 350],
    ["a date by the endpoint's own clock", { 'retry-after': utc(3_610_000), date: utc(3_600_000) }, 10_000],
    ['a value that is not a limit', { 'retry-after': '1e308' }, 0],
    ['a number that overflows', { 'retry-after-ms': '9'.repeat(400) }, 0],
    ['unrecognized text', { 'retry-after': 'soon' }, 0],
    ['nothing', {}, 0],
  ])('may be %s', (_what, headers, ms) => expect(read(headers).retryAfterMs).toBe(ms));
});

describe('Rate limit counters', () => {
  it.each([
    ['OpenAI, requests', 'requests', 'x-ratelimit-remaining-requests', 'x-ratelimit-reset-requests', '6m0s', 360_000],
    ['OpenAI, tokens', 'tokens', 'x-ratelimit-remaining-tokens', 'x-ratelimit-reset-tokens', '20ms', 20],
    ['OpenRouter, epoch in ms', 'requests', 'x-ratelimit-remaining', 'x-ratelimit-reset', String(NOW + 5000), 5000],
    ['epoch in s', 'requests', 'x-ratelimit-remaining', 'x-ratelimit-reset', String(NOW / 1000 + 9), 9000],
    ['gateways, seconds', 'requests', 'ratelimit-remaining', 'ratelimit-reset', '3', 3000],
    [
      'Anthropic, RFC 3339',
      'tokens',
      'anthropic-ratelimit-tokens-remaining',
      'anthropic-ratelimit-tokens-reset',
      '2026-03-01T12:00:02Z',
      2000,
    ],
  ])('are read from %s', (_provider, unit, name, reset, value, resetMs) => {
    expect(read({ [name]: '12', [reset]: value }).counters).toEqual([
      { name, unit, remaining: 12, resetMs, msPerUnit: null },
    ]);
  });

  it('are ignored if they are not numbers', () => {
    expect(read({ 'x-ratelimit-remaining': 'some', 'x-ratelimit-reset': '1' }).counters).toEqual([]);
  });
});

describe('parseMoment', () => {
  it.each([
    ['1h2m3.5s', 3_723_500],
    ['1d', 86_400_000],
    ['0.5', 500],
    ['0', 0],
  ])('reads %s', (text, ms) => expect(parseMoment(text, NOW)).toBe(ms));

  it('yields a finite, non-negative wait for any header', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.mshd:TZ -]{0,12}$/)), text => {
        expect(parseMoment(text, NOW)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
