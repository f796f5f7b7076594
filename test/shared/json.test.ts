import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson, scanJson } from '../../src/shared/json.ts';

describe('JSON from outside', () => {
  it('is parsed as JSON', () => {
    fc.assert(
      fc.property(fc.json(), text => {
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each(['[', '{"a":'])('nested 100,000 levels deep is rejected before it is traversed: %s', open => {
    expect(() => parseJson(open.repeat(100_000))).toThrow('nested more than 100 levels deep');
  });

  it.each(['[', '{"a":'])('may be nested 100 levels deep, and no deeper: %s', open => {
    const close = open === '[' ? ']' : '}';
    const nested = (depth: number): string => `${open.repeat(depth)}${open === '[' ? '' : '1'}${close.repeat(depth)}`;
    expect(() => parseJson(nested(100))).not.toThrow();
    expect(() => parseJson(nested(101))).toThrow('nested more than 100 levels deep');
  });

  it('may contain any number of brackets in its text', () => {
    const text = '["\\'.repeat(1000);
    expect(parseJson(JSON.stringify([text]))).toEqual([text]);
  });

  it('that arrives in pieces is complete with its last bracket', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), (value, cut) => {
        const text = JSON.stringify(value);
        const at = cut % text.length;
        const scan = scanJson();
        scan.add(text.slice(0, at));
        expect(scan.isWhole).toBe(false);
        scan.add(text.slice(at));
        expect(scan.isWhole).toBe(true);
      }),
    );
  });
});
