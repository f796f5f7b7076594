import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile } from '../../src/statistics/distributions.ts';
import { lookBounds, pocockSpending } from '../../src/statistics/looks.ts';

const thirds = [1 / 3, 2 / 3, 1];

describe('The limits of repeated looks', () => {
  it('are those of the GroupSeq vignette for O’Brien-Fleming spending of 5%, three looks', () => {
    const spent = thirds.map(share => 2 - 2 * normalCdf(normalQuantile(0.975) / Math.sqrt(share)));
    expect(spent[0]).toBeCloseTo(0.000687, 6);
    const bounds = lookBounds(thirds, spent);
    expect(bounds.map(bound => bound.toFixed(4))).toEqual(['3.2001', '2.1408', '1.6948']);
  });

  // gsDesign and rpact; confirmed with scipy 1.17.1 by solving multivariate_normal.cdf for each look in turn.
  it('are the published ones for Pocock spending of 2.5%, three looks', () => {
    const bounds = lookBounds(
      thirds,
      thirds.map(share => pocockSpending(0.025, share)),
    );
    expect(bounds.map(bound => bound.toFixed(5))).toEqual(['2.27943', '2.29491', '2.29594']);
  });

  it('spend everything on a single look', () => {
    expect(lookBounds([1], [0.05])[0]).toBeCloseTo(normalQuantile(0.95), 10);
  });
});
