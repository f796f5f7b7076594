import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/shared/random.ts';
import { assumedRates, likelyRates, shiftedRates } from '../../src/verdict/rates.ts';

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const odds = (rate: number): number => rate / (1 - rate);

describe('The tasks of a typical suite', () => {
  const typical = () => assumedRates(20_000, randomFrom('typical'));
  const isMiddling = (rate: number): boolean => rate > 0.2 && rate < 0.8;

  it('are right 55 times in a hundred', () => expect(mean(typical())).toBeCloseTo(0.55, 2));

  // Of a Beta(2, 2) variable, 79.2% are between 0.2 and 0.8; of the 3% slips, 1 in 54 is above a fifth.
  it('are of medium difficulty one time in four', () => {
    const rates = typical();
    expect(rates.filter(isMiddling).length / rates.length).toBeCloseTo(0.25 * 0.792 + 0.75 * 0.021, 2);
  });

  it('otherwise slip three times in a hundred', () => {
    const slips = typical()
      .filter(rate => !isMiddling(rate))
      .map(rate => Math.min(rate, 1 - rate));
    expect(mean(slips)).toBeGreaterThan(0.02);
    expect(mean(slips)).toBeLessThan(0.04);
  });

  it('never slip if there are to be no slips', () => {
    const steady = assumedRates(10_000, randomFrom('steady'), 0, 0.7, false);
    expect(new Set(steady)).toEqual(new Set([0, 1]));
    expect(mean(steady)).toBeCloseTo(0.7, 1);
  });

  it('are as accurate as asked, whatever the share of medium difficulty', () => {
    for (const middling of [0.1, 0.5]) {
      expect(mean(assumedRates(20_000, randomFrom(`${middling}`), middling, 0.7))).toBeCloseTo(0.7, 2);
    }
  });
});

describe('Shifted rates', () => {
  const suites = fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { minLength: 2, maxLength: 20 });

  it('move the mean by that much, and the odds of every task by the same factor', () => {
    fc.assert(
      fc.property(suites, fc.double({ min: -0.5, max: 0.5, noNaN: true }), (rates, part) => {
        const by = part * (part < 0 ? mean(rates) : 1 - mean(rates));
        const moved = shiftedRates(rates, by);
        expect(mean(moved)).toBeCloseTo(mean(rates) + by, 6);
        const factors = moved.map((rate, index) => odds(rate) / odds(rates[index] ?? 0));
        for (const factor of factors) expect(factor / (factors[0] ?? 0)).toBeCloseTo(1, 4);
      }),
    );
  });

  it('of tasks that are always right drop in proportion', () => {
    for (const rate of shiftedRates([1, 1], -0.1)) expect(rate).toBeCloseTo(0.9, 6);
    const [always, never] = shiftedRates([1, 0], -0.1);
    expect(always).toBeCloseTo(0.8, 6);
    expect(never).toBe(0);
  });

  it('of tasks that are always right or wrong cannot rise', () => {
    expect(shiftedRates([1, 0], 0.1)).toEqual([1, 0]);
  });
});

describe('Likely rates', () => {
  const of = (right: number, samples: number) => ({ right, samples });

  it('are the shares of right answers, where these disagree', () => {
    expect(likelyRates([of(3, 8), of(1, 8)])).toEqual([3 / 8, 1 / 8]);
  });

  it('of tasks that always agreed allow for the slips seen elsewhere, in either direction', () => {
    expect(likelyRates([of(8, 8), of(0, 8), of(0, 8), of(7, 8)])).toEqual([1 - 1 / 24, 1 / 24, 1 / 24, 7 / 8]);
  });
});
