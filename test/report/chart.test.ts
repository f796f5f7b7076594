import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textChart } from '../../src/report/chart.ts';

describe('The text chart', () => {
  it('shows the interval, the margin and the zero line', () => {
    expect(textChart({ difference: -0.143, low: -0.193, high: -0.093, margin: 0.06 }).split('\n')).toEqual([
      'worse                         better',
      '  ├──────●──────┤    ¦       │',
      '─────────────────────┴───────┴──────',
      '                margin −6.0  0',
    ]);
  });

  it('shows where the interval crosses zero', () => {
    expect(textChart({ difference: 0.01, low: -0.02, high: 0.04, margin: 0.06 })).toMatch(/├─+┼─*●─+┤/);
  });

  it('fits a phone and keeps all its marks for any interval', () => {
    const fraction = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fraction, fraction, fraction, fc.double({ min: 0.001, max: 1, noNaN: true }), (a, b, c, margin) => {
        const [low = 0, difference = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
        const chart = textChart({ low, difference, high, margin });
        expect(Math.max(...chart.split('\n').map(line => line.length))).toBeLessThanOrEqual(38);
        expect(chart.match(/●/g)).toHaveLength(1);
        expect(chart.match(/┴/g)).toHaveLength(2);
        expect(chart).toContain('margin −');
      }),
    );
  });
});
