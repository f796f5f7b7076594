import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/model/redact.ts';

describe('A redactor', () => {
  it('removes secrets in every encoding in which they appear', () => {
    const redact = createRedactor(['s3cret/"key"+']);
    expect(redact('Bearer s3cret/"key"+')).toBe('Bearer ***');
    expect(redact(JSON.stringify({ said: 's3cret/"key"+' }))).toBe('{"said":"***"}');
    expect(redact('?key=s3cret%2F%22key%22%2B')).toBe('?key=***');
    expect(redact(`Basic ${Buffer.from('s3cret/"key"+').toString('base64')}`)).toBe('Basic ***');
  });

  it.each<[string, (text: string) => string]>([
    ['Base64', text => Buffer.from(text).toString('base64')],
    ['Base64 for addresses', text => Buffer.from(text).toString('base64url')],
    ['hexadecimal digits', text => Buffer.from(text).toString('hex')],
    ['reverse', text => [...text].reverse().join('')],
  ])('removes secrets from a longer text in %s', (_name, encode) => {
    const secret = fc.stringMatching(/^[!-~]{16,40}$/);
    fc.assert(
      fc.property(secret, fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (secret, before, after) => {
        const found = createRedactor([secret])(encode(`${before}${secret}${after}`));
        expect(found).toContain('***');
        // At most one byte at each end remains.
        expect(found.replaceAll('***', '').length).toBeLessThanOrEqual(encode(`${before}${after}`).length + 6);
      }),
    );
  });

  it('leaves everything else unchanged, including text that equals a placeholder key', () => {
    const redact = createRedactor(['', 'EMPTY', '1', 'sk-0123456789']);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), text => {
        expect(redact(text)).toBe(text);
      }),
    );
  });

  it('removes every secret at any position', () => {
    const secret = fc.stringMatching(/^[!-~]{8,40}$/);
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (secret, before, after) => {
        expect(createRedactor([secret])(`${before}${secret}${after}`)).not.toContain(secret);
      }),
    );
  });
});
