import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TaskPair } from '../../src/statistics/change.ts';
import { compareChange } from '../../src/statistics/exact.ts';

const pair = (weight: number, before: readonly [number, number], now: readonly [number, number]): TaskPair => ({
  weight,
  baseline: { right: before[0], samples: before[1] },
  candidate: { right: now[0], samples: now[1] },
});

it('Equal numbers compare as equal: thirds, sevenths and weights that add up to 2.5 points', () => {
  const pairs = [pair(3, [2, 3], [1, 3]), pair(7, [3, 7], [5, 7]), pair(14, [6, 7], [5, 7]), pair(16, [5, 9], [5, 9])];
  // −3/3 + 14/7 − 14/7 of 40.
  expect(compareChange(pairs, -2.5)).toBe(0);
  expect(compareChange(pairs, -2.500001)).toBe(1);
  expect(compareChange(pairs, -2.499999)).toBe(-1);
});

it('Exact and floating-point comparisons agree except near equality', () => {
  const count = fc.integer({ min: 1, max: 30 }).chain(samples => fc.tuple(fc.nat(samples), fc.constant(samples)));
  const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 3_200_000 }), count, count), { minLength: 1 });
  fc.assert(
    fc.property(pairs, fc.double({ min: -100, max: 100, noNaN: true }), (drawn, points) => {
      const total = drawn.reduce((sum, [weight]) => sum + weight, 0);
      const change = drawn.reduce((sum, [weight, [a, m], [b, n]]) => sum + (weight * (b / n - a / m)) / total, 0);
      fc.pre(Math.abs(100 * change - points) > 1e-6);
      const all = drawn.map(([weight, before, now]) => pair(weight, before, now));
      expect(compareChange(all, points)).toBe(Math.sign(100 * change - points));
    }),
  );
});
