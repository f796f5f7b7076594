import { describe, expect, it } from 'vitest';
import { dropError, limitsOf } from '../../src/verdict/error-limits.ts';

describe('The shares of alpha', () => {
  // docs/decision.md: 0.9 for a drop, or 0.7 if a single task can fail the build; 0.2 for single tasks; 0.1 for unreadable answers.
  it.each([
    [true, 0.7],
    [false, 0.9],
  ])('are those of the documentation: single tasks fail %s', (singlesFail, drop) => {
    const limits = limitsOf(0.05, singlesFail);
    expect(limits.drop).toBeCloseTo(drop * 0.05, 12);
    expect(limits.single).toBeCloseTo(0.2 * 0.05, 12);
    expect(limits.unreadable).toBeCloseTo(0.1 * 0.05, 12);
  });
});

describe('The share of a drop', () => {
  it('is the mean of what tests get after a first look that starts worse, and after any other', () => {
    expect((dropError(0.045, true) + dropError(0.045, false)) / 2).toBeCloseTo(0.045, 12);
  });

  // docs/decision.md: whatever is stored.
  it.each([true, false])(
    'exceeds alpha by six tenths at most, with everything else: single tasks fail %s',
    singlesFail => {
      const { drop, single, unreadable } = limitsOf(0.05, singlesFail);
      expect(dropError(drop, true) + unreadable + (singlesFail ? single : 0)).toBeLessThanOrEqual(1.6 * 0.05);
    },
  );
});
