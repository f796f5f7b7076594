import { describe, expect, it } from 'vitest';
import { checkExtraBody } from '../../src/arm/extra-body.ts';

const check = (extraBody: Record<string, unknown>, further: string[] = []): void =>
  checkExtraBody({ extraBody, label: 'change' }, further, 'swelancer-gate.yml');

describe('extra-body', () => {
  it.each([
    { provider: { only: ['groq'] } },
    { reasoning: { effort: 'high' }, chat_template_kwargs: { enable_thinking: false } },
    { top_k: 20, seed: 7, n: 1 },
    { safe_prompt: true },
  ])('passes fields that change answers: %j', fields => {
    expect(() => check(fields)).not.toThrow();
  });

  it.each([
    ['a larger number of answers', { n: 128 }],
    ['a number of answers given as text', { n: '64' }],
    ['the same under a synonym that some gateways accept', { N: 128 }],
    ['more answers under another name', { best_of: 8 }],
    ['another endpoint', { api_base: 'https://evil.example' }],
    ['another key', { api_key: 'os.environ/OTHER_KEY' }],
    ['other models', { models: ['expensive/model'] }],
    ['a more expensive tier', { service_tier: 'priority' }],
    ['a callback address', { webhook: 'https://evil.example' }],
    ['tools that look things up', { plugins: [{ id: 'web' }] }],
    ['storage of answers at the provider', { store: true, metadata: {} }],
    ['fields that a gateway forwards', { extra_body: { n: 128 } }],
    ['a property of every object', { constructor: 1 }],
  ])('does not pass %s', (_what, fields) => {
    expect(() => check(fields)).toThrow(`"extra-body.${Object.keys(fields)[0]}" is `);
  });

  it('names the setting that a field would bypass', () => {
    expect(() => check({ max_tokens: 9 })).toThrow(
      expect.objectContaining({ hint: 'Set `sampling.max-tokens` instead.' }),
    );
  });

  it('passes a field that the trusted configuration allows, but never more than one answer', () => {
    expect(() => check({ service_tier: 'flex' }, ['service_tier'])).not.toThrow();
    expect(() => check({ n: 2 }, ['n'])).toThrow('at most 1');
  });
});
