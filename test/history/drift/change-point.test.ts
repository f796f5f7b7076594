import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeLimit, likeliestChange, pageStep } from '../../../src/history/drift/change-point.ts';

const SERIES = [61.1, 58.4, 62.8, 60.2, 59.3, 61.9, 57.7, 60.6, 63.0, 59.8, 54.9, 55.7, 53.1, 56.2];
const WEIGHTS = [1, 1, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 4, 1];
const equallyWeighted = (values: readonly number[]) => values.map(value => ({ value, weight: 1 }));

describe('The most likely change point of a series', () => {
  it("is the split with the largest t of scipy's two-sample test", () => {
    const found = likeliestChange(equallyWeighted(SERIES), 0);
    expect(found?.at).toBe(10);
    expect(found?.size).toBeCloseTo(5.553992873256036, 10);
  });

  it('has the t of weighted least squares (numpy) if values have different weights', () => {
    const found = likeliestChange(
      SERIES.map((value, index) => ({ value, weight: WEIGHTS[index] ?? 0 })),
      0,
    );
    expect(found?.at).toBe(10);
    expect(found?.size).toBeCloseTo(7.196555650650584, 10);
  });

  it('never splits off a single value at either end', () => {
    const spikes = equallyWeighted([9, 0, 0.1, 0, 0.1, 0, 0.1, 0, 0.1, 9]);
    expect(likeliestChange(spikes, 0)?.at).toBeGreaterThanOrEqual(2);
    expect(likeliestChange(spikes, 0)?.at).toBeLessThanOrEqual(8);
    expect(likeliestChange(equallyWeighted([1, 2, 3]), 0)).toBeNull();
  });

  it('is limited by the minimum variance in a series that never varies', () => {
    const flat = equallyWeighted([...Array(20).fill(0), 0.01, 0.01]);
    expect(likeliestChange(flat, 0.0001)?.size).toBeCloseTo(0.01 / Math.sqrt(0.0001 * (1 / 20 + 1 / 2)), 10);
  });

  it('does not depend on the unit or origin of the values, or on the unit of the weights', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 6, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 9 }), fc.integer({ min: -50, max: 50 }), (series, scale, shift) => {
        fc.pre(new Set(series).size > 3);
        const plain = likeliestChange(equallyWeighted(series), 1e-6)?.size ?? 0;
        const moved = series.map(value => ({ value: value * scale + shift, weight: 5 }));
        expect(likeliestChange(moved, 1e-6)?.size).toBeCloseTo(plain, 6);
      }),
    );
  });
});

describe('The limit', () => {
  // scipy 1.17: t.isf(norm.sf(4), n - 2)
  it.each([
    [10, 7.5951],
    [12, 6.5672],
    [20, 5.1774],
    [30, 4.6978],
    [60, 4.3131],
    [90, 4.2017],
  ])('for %i values at 4 standard deviations is %f', (count, limit) => {
    expect(changeLimit(count, 4)).toBeCloseTo(limit, 4);
  });

  // R package cpm 2.3: "Student" thresholds for an average run length of 2,000, divided by the standard deviation of t.
  it.each([
    [30, 4.31],
    [40, 4.15],
    [60, 4.063],
    [90, 4.013],
    [120, 3.94],
    [200, 3.88],
  ])('for %i values at 3.84 standard deviations is within 1% of cpm’s', (count, threshold) => {
    const deviation = Math.sqrt((count - 2) / (count - 4));
    expect(Math.abs(changeLimit(count, 3.84) / (threshold * deviation) - 1)).toBeLessThan(0.01);
  });
});

describe("Page's sum", () => {
  const means = { from: -0.1, to: 0 };

  it('increases by the log-likelihood ratio of the two means', () => {
    // log(dnorm(0, 0, 0.05) / dnorm(0, -0.1, 0.05)) is 2.
    expect(pageStep(0, { value: 0, weight: 1 }, means, 0.0025)).toBeCloseTo(2, 12);
    expect(pageStep(1, { value: 0, weight: 3 }, means, 0.0025)).toBeCloseTo(7, 12);
  });

  it('never falls below zero', () => {
    expect(pageStep(0.5, { value: -0.1, weight: 1 }, means, 0.0025)).toBe(0);
  });
});
