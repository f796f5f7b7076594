import { z } from 'zod';

/**
 * A figure that is told rather than decided upon. One that cannot be is brought to the nearest that can, in writing and
 * in reading alike: it must never cost the answer that it came with.
 */
export function figure(max: number) {
  return z.preprocess(
    value => (typeof value === 'number' ? nearest(value, max) : value),
    z.number().nonnegative().max(max),
  );
}

/** The same for whole numbers. */
export function wholeFigure(max: number) {
  return z.preprocess(
    value => (typeof value === 'number' ? Math.round(nearest(value, max)) : value),
    z.int().nonnegative().max(max),
  );
}

/** Not a number becomes 0. */
const nearest = (value: number, max: number): number => (value > 0 ? Math.min(value, max) : 0);
