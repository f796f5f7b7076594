import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoment, waitAskedBy } from '../../src/model/waiting.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const asked = (headers: Record<string, string>) => waitAskedBy(new Headers(headers), NOW);

describe('waitAskedBy', () => {
  it.each([
    ['Retry-After in seconds', { 'retry-after': '7' }, 7000],
    ['Retry-After as a date', { 'retry-after': 'Sun, 01 Mar 2026 12:00:30 GMT' }, 30_000],
    ['Retry-After in the past', { 'retry-after': 'Sun, 01 Mar 2026 11:00:00 GMT' }, 0],
    ["OpenAI's retry-after-ms, which is finer", { 'retry-after': '1', 'retry-after-ms': '350' }, 350],
    [
      'OpenAI, requests used up',
      { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '6m0s' },
      360_000,
    ],
    ['OpenAI, tokens used up', { 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': '20ms' }, 20],
    ['OpenRouter, epoch in ms', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW + 5000) }, 5000],
    ['GitHub Models, epoch in s', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 9) }, 9000],
    ['gateways in front of vLLM, seconds', { 'ratelimit-remaining': '0', 'ratelimit-reset': '3' }, 3000],
    [
      'Anthropic, RFC 3339',
      { 'anthropic-ratelimit-tokens-remaining': '0', 'anthropic-ratelimit-tokens-reset': '2026-03-01T12:00:02Z' },
      2000,
    ],
    ['the longest of several', { 'retry-after': '1', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4' }, 4000],
    [
      'nothing while something is left',
      { 'x-ratelimit-remaining-requests': '3', 'x-ratelimit-reset-requests': '1s' },
      0,
    ],
    [
      'nothing for words it does not know',
      { 'retry-after': 'soon', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'later' },
      0,
    ],
    ['nothing without headers', {}, 0],
  ])('reads %s', (_what, headers, ms) => expect(asked(headers)).toBe(ms));
});

describe('parseMoment', () => {
  it.each([
    ['1h2m3.5s', 3_723_500],
    ['1d', 86_400_000],
    ['0.5', 500],
    ['0', 0],
  ])('reads %s', (text, ms) => expect(parseMoment(text, NOW)).toBe(ms));

  it('gives a finite wait, never negative, whatever a header says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.mshd:TZ -]{0,12}$/)), text => {
        expect(parseMoment(text, NOW)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
