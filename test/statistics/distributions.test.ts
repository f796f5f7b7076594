import { describe, expect, it } from 'vitest';
import { binomialCdf, bisect, normalCdf, normalQuantile, studentQuantile } from '../../src/statistics/distributions.ts';

// Expected values: scipy 1.17.1 (norm.cdf, norm.ppf, t.ppf, binom.cdf); the quantiles are also R's qnorm and qt.
describe('Distributions', () => {
  it.each([
    [-3, 0.0013498980316300933],
    [-1, 0.15865525393145707],
    [0, 0.5],
    [0.5, 0.6914624612740131],
    [2, 0.9772498680518208],
    [-40, 0],
    [40, 1],
  ])('the normal share below %d is %d', (z, share) => expect(normalCdf(z)).toBeCloseTo(share, 14));

  it.each([
    [0.95, 1.644853626951],
    [0.975, 1.95996398454],
    [0.03, -1.880793608151],
  ])('the normal quantile of %d is %d', (share, z) => expect(normalQuantile(share)).toBeCloseTo(z, 10));

  it.each([
    [0.975, 1, 12.706204736175],
    [0.975, 10, 2.228138851986],
    [0.975, 3, 3.182446305284],
    [0.9, 5, 1.475884048824],
    [0.025, 2, -4.302652729749],
    [0.95, 24, 1.710882079909],
    [0.975, 112, 1.981371814876],
  ])("Student's quantile of %d with %d degrees is %d", (share, degrees, t) =>
    expect(studentQuantile(share, degrees)).toBeCloseTo(t, 10),
  );

  it.each([
    [20, 113, 0.3, 0.002057262828131689],
    [5, 12, 0.5, 0.38720703125],
    [12, 12, 0.5, 1],
    [2, 400, 0.02, 0.013115660339394894],
    [0, 12, 1, 0],
    [3, 12, 1, 0],
    [3, 12, 0, 1],
  ])('at most %d of %d right at %d each', (right, samples, rate, share) =>
    expect(binomialCdf(right, samples, rate)).toBeCloseTo(share, 12),
  );

  it('reject what is not a number, instead of adding terms forever', () => {
    expect(() => normalCdf(Number.NaN)).toThrow('not a number');
  });

  it('are inverted by bisection, to the last digit', () => {
    expect(bisect(x => x * x >= 2, 0, 9)).toBeCloseTo(Math.SQRT2, 14);
    expect(bisect(() => false, 0, 9)).toBe(9);
  });
});
