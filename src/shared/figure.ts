import { z } from 'zod';

/**
 * A reported number that is shown but never decides. Impossible values are clamped when written and when read, so that
 * they never cost the answer they belong to.
 */
export function figure(max: number) {
  return z.preprocess(
    value => (typeof value === 'number' ? nearest(value, max) : value),
    z.number().nonnegative().max(max),
  );
}

/** The same for integers. */
export function wholeFigure(max: number) {
  return z.preprocess(
    value => (typeof value === 'number' ? Math.round(nearest(value, max)) : value),
    z.int().nonnegative().max(max),
  );
}

/** NaN becomes 0. */
const nearest = (value: number, max: number): number => (value > 0 ? Math.min(value, max) : 0);
