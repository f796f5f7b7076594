import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dollarTick, scaleAround, tickText } from '../../../src/report/html/scale.ts';

const ANY = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

describe('The scale of an axis', () => {
  it('has round numbers around the values', () => {
    expect(scaleAround([23, 61], 4, [0, 100]).ticks).toEqual([20, 30, 40, 50, 60, 70]);
  });

  it('does not stretch differences in the fifth digit over the whole axis', () => {
    const { from, to } = scaleAround([0.048541, 0.048552], 4, [0, 1]);
    expect(to - from).toBeGreaterThan(0.009);
  });

  it('stays within its bounds', () => {
    const { from, to } = scaleAround([1, 99], 4, [0, 100]);
    expect([from, to]).toEqual([0, 100]);
  });

  it('includes every value and gives every tick a different label, for any values', () => {
    const value = fc.double({ min: 0.0001, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), values => {
        const scale = scaleAround(values, 4, ANY);
        expect(scale.from).toBeLessThanOrEqual(Math.min(...values) * 1.000001);
        expect(scale.to).toBeGreaterThanOrEqual(Math.max(...values) * 0.999999);
        expect(scale.ticks.length).toBeLessThanOrEqual(12);
        const texts = scale.ticks.map(tick => tickText(tick, scale));
        expect(new Set(texts).size).toBe(texts.length);
      }),
    );
  });

  it('labels money in dollars, with two digits of cents or none', () => {
    const texts = (values: readonly number[]) => {
      const scale = scaleAround([0, ...values], 4, ANY);
      return scale.ticks.map(tick => dollarTick(tick, scale));
    };
    expect(texts([0.2])).toEqual(['$0.00', '$0.05', '$0.10', '$0.15', '$0.20']);
    expect(texts([0.9])).toEqual(['$0.00', '$0.50', '$1.00']);
    expect(texts([12])).toEqual(['$0', '$5', '$10', '$15']);
  });
});
