import { describe, expect, it } from 'vitest';
import {
  combined,
  DROP_TESTS,
  dropLimits,
  isHopeless,
  isPromising,
  lastDropTest,
  maxDropAnswers,
} from '../../src/verdict/drop-sequence.ts';
import { limitsOf } from '../../src/verdict/error-limits.ts';

describe('The limits of the tests of a drop', () => {
  // scipy 1.17.1, by solving multivariate_normal.cdf for each test in turn, with Pocock spending, and with lower limits
  // of the z-values of 0.7, 0.35 and 0.2.
  it.each([
    [[0.8, 1, 1.2, 1.6], 0.045, [0.011766, 0.014756, 0.018033, 0.025741]],
    [[0.5, 1, 1.2, 1.6], 0.045, [0.008197, 0.015023, 0.019212, 0.02912]],
    [[0.8, 1, 1.2, 1.6], 0.035, [0.009151, 0.011284, 0.013544, 0.018549]],
    [[0.8, 1, 1.2, 1.6], 0.072, [0.018825, 0.02447, 0.031225, 0.050103]],
    [[0.5, 1, 1.2, 1.6], 0.018, [0.003279, 0.005771, 0.006865, 0.00909]],
  ])('for parts %j of %d', (parts, error, expected) => {
    const limits = dropLimits(error, parts);
    expect(limits).toHaveLength(4);
    for (const [index, limit] of limits.entries()) expect(limit).toBeCloseTo(expected[index] ?? 0, 5);
  });

  it.each([0.0001, 0.045, 0.25, 0.45, 0.72])('are smaller than what ends the tests: %d', error => {
    for (const parts of Object.values(DROP_TESTS)) {
      for (const [index, limit] of dropLimits(error, parts).entries()) {
        expect(isHopeless(limit, index + 1, error)).toBe(false);
      }
    }
  });

  // docs/decision.md
  it('allow another test while the p-values of the look and of the tests, combined, are at most 0.3, 0.2 and 0.15', () => {
    for (const [index, most] of [0.3, 0.2, 0.15].entries()) {
      expect([0.99, 1.01].map(factor => isPromising(factor * most, index + 1))).toEqual([true, false]);
    }
    expect(isPromising(1, 0)).toBe(true);
  });

  it('leave the last test without a p-value that ends the tests', () => {
    const ends = [1, 2, 3, 4].map(tests => [0.71, 0.36, 0.21].map(pValue => isHopeless(pValue, tests, 0.045)));
    expect(ends).toEqual([
      [true, false, false],
      [true, true, false],
      [true, true, true],
      [false, false, false],
    ]);
  });

  // scipy 1.17.1, combine_pvalues(method='stouffer') with the roots of the parts as weights.
  it.each([
    [[0.01], [1, 1, 1, 1], 0.01],
    [[0.2, 0.04], [1, 1, 1, 1], 0.033398454576638675],
    [[0.2, 0.04, 0.3], [0.5, 1, 1, 1], 0.03474078693007382],
    [[0.03, 0.9, 0.02, 0.1], [1, 1, 1, 1], 0.02457597330052022],
  ])('apply to the combined p-values: %j', (pValues, parts, expected) => {
    expect(combined(pValues, parts)).toBeCloseTo(expected, 10);
  });

  it('apply to p-values of 0 and 1', () => {
    expect(combined([0], [1])).toBeLessThan(1e-15);
    expect(combined([1], [1])).toBe(1);
    expect(combined([0, 1], [1, 1])).toBeCloseTo(0.5, 12);
  });
});

describe('All tests of a drop', () => {
  it('take at most these answers of both arms', () => {
    expect(maxDropAnswers(1)).toBe(4 * 2 * 16);
    expect(maxDropAnswers(12)).toBe(2 * (105 + 131 + 157 + 192));
    expect(maxDropAnswers(100)).toBe(2 * (201 + 251 + 301 + 401));
  });

  it('take 368 answers of each arm for the detectable drop, at the limit of the last one', () => {
    const { answers, limit } = lastDropTest(48, limitsOf(0.05, false));
    expect(answers).toBeCloseTo(368, 9);
    expect(limit).toBeCloseTo(0.050103, 5);
  });
});
