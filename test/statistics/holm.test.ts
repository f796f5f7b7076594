import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holmAdjusted } from '../../src/statistics/holm.ts';

describe('Holm-corrected p-values', () => {
  // statsmodels 0.14, multipletests(p, method='holm'), which equals R's p.adjust(p, 'holm').
  it.each([
    [
      [0.01, 0.04, 0.03, 0.005],
      [0.03, 0.06, 0.06, 0.02],
    ],
    [
      [0.02, 0.02, 0.9, 0.0001, 0.3],
      [0.08, 0.08, 0.9, 0.0005, 0.6],
    ],
    [
      [0.01, 0.013, 0.014, 0.19, 0.35, 0.5, 0.63, 0.67, 0.75, 0.81],
      [0.1, 0.117, 0.117, 1, 1, 1, 1, 1, 1, 1],
    ],
  ])('of %j are %j', (raw, adjusted) => {
    for (const [index, p] of holmAdjusted(raw).entries()) expect(p).toBeCloseTo(adjusted[index] ?? Number.NaN, 12);
  });

  const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

  it('are no smaller than before, no larger than Bonferroni’s, and in the same order', () => {
    fc.assert(
      fc.property(pValues, raw => {
        const adjusted = holmAdjusted(raw);
        for (const [index, p] of raw.entries()) {
          const own = adjusted[index] ?? Number.NaN;
          expect(own).toBeGreaterThanOrEqual(p);
          expect(own).toBeLessThanOrEqual(Math.min(1, raw.length * p));
          for (const [other, q] of raw.entries()) if (p < q) expect(own).toBeLessThanOrEqual(adjusted[other] ?? 0);
        }
      }),
    );
  });
});
