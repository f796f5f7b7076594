import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Count } from '../../src/statistics/permutation.ts';
import { fisherTest, type ScoredTask, scoredTest } from '../../src/statistics/scored.ts';

const of = (right: number, samples: number): Count => ({ right, samples });
const task = (baseline: Count, candidate: Count, rest: Partial<ScoredTask> = {}): ScoredTask => {
  return { weight: 1, baseline, candidate, broken: 0, fixed: 0, ...rest };
};
const flipped = (isDrop: boolean, weight: number): ScoredTask =>
  isDrop ? task(of(1, 1), of(0, 1), { weight }) : task(of(0, 1), of(1, 1), { weight });

const counts = fc
  .integer({ min: 1, max: 8 })
  .chain(samples => fc.record({ samples: fc.constant(samples), right: fc.nat(samples) }));
const chances = fc.double({ min: 0, max: 0.5, noNaN: true });
const suites = fc.array(
  fc.record({
    weight: fc.integer({ min: 1, max: 5 }),
    baseline: counts,
    candidate: counts,
    broken: chances,
    fixed: chances,
  }),
  { minLength: 1, maxLength: 8 },
);

describe('Fisher’s test', () => {
  it.each([
    // The lady tasting tea, and the like-sex twins of R's fisher.test, both one-sided.
    [of(3, 4), of(1, 4), 17 / 70],
    [of(10, 13), of(2, 17), 0.0004652],
    // scipy 1.17.1, hypergeom.cdf.
    [of(10, 10), of(0, 4), 1 / 1001],
    [of(7, 8), of(5, 12), 0.05422719695165516],
  ])('for %j against %j', (baseline, candidate, pValue) => {
    expect(fisherTest(baseline, candidate)).toBeCloseTo(pValue, 7);
  });

  it('is 1 if all answers agree, or the candidate could not be better', () => {
    for (const right of [0, 1, 6]) expect(fisherTest(of(right, 6), of(right === 0 ? 0 : 4, 4))).toBeCloseTo(1, 12);
  });
});

describe('The test of a drop', () => {
  // Enumerated with scipy 1.17.1 (nchypergeom_fisher), without rounding of the scores.
  it.each<[string, ScoredTask[], number]>([
    [
      'one broke and two rose a little',
      [
        task(of(4, 4), of(0, 4), { broken: 0.35, fixed: 0.02 }),
        task(of(2, 4), of(3, 4), { broken: 0.05, fixed: 0.05 }),
        task(of(2, 4), of(3, 4), { broken: 0.05, fixed: 0.05 }),
      ],
      0.030247813411078586,
    ],
    [
      'the same, but none seemed to be broken for good',
      [task(of(4, 4), of(0, 4)), task(of(2, 4), of(3, 4)), task(of(2, 4), of(3, 4))],
      0.3460641399416893,
    ],
    [
      'a heavy one fell and a light one rose',
      [
        task(of(6, 7), of(3, 7), { weight: 5, broken: 0.2, fixed: 0.01 }),
        task(of(2, 7), of(6, 7), { broken: 0.01, fixed: 0.3 }),
      ],
      0.13343765791318268,
    ],
    [
      'two fell that may have broken for good, one of them rather than the other',
      [task(of(4, 5), of(1, 5), { broken: 0.35, fixed: 0.35 }), task(of(5, 6), of(1, 6), { broken: 0.1, fixed: 0.05 })],
      0.008640830069401466,
    ],
    [
      'a heavy one fell from all to none, and a light one rose further',
      [task(of(4, 4), of(0, 4), { weight: 2, fixed: 0.1 }), task(of(1, 6), of(6, 6), { fixed: 0.35 })],
      0.7207792207792185,
    ],
    [
      'one may have broken for good, and another rose to all right',
      [task(of(4, 4), of(1, 5), { broken: 0.5, fixed: 0.1 }), task(of(2, 4), of(5, 5), { broken: 0.1 })],
      0.0396825396825395,
    ],
    [
      'the arms have different numbers of answers',
      [
        task(of(9, 10), of(1, 4), { broken: 0.35, fixed: 0.05 }),
        task(of(3, 10), of(2, 4), { broken: 0.05, fixed: 0.05 }),
        task(of(10, 10), of(3, 4), { broken: 0.3, fixed: 0 }),
      ],
      0.02462244477372213,
    ],
  ])('has the known p-value if %s', (_, tasks, pValue) => expect(scoredTest(tasks)).toBeCloseTo(pValue, 10));

  // Exact fractions, as in R's binom.test.
  it.each([
    [7, 1, 9 / 256],
    [12, 2, 106 / 16384],
    [1, 7, 255 / 256],
  ])('is McNemar’s with one answer per arm: %d down, %d up', (down, up, pValue) => {
    const tasks = Array.from({ length: down + up }, (_, index) => flipped(index < down, 1));
    expect(scoredTest(tasks)).toBeCloseTo(pValue, 12);
  });

  // The eight signs of ±1 ±2 ±4 are equally likely, and their sums all differ.
  it.each([
    [[1, 2, 4], 1],
    [[2, 4], 2],
    [[1, 4], 3],
    [[4], 4],
    [[1, 2], 5],
    [[2], 6],
    [[1], 7],
    [[], 8],
  ])('lets tasks count by their weight: of 1, 2 and 4, those that fell are %j', (fell, rank) => {
    expect(scoredTest([1, 2, 4].map(weight => flipped(fell.includes(weight), weight)))).toBeCloseTo(rank / 8, 12);
  });

  it('is Fisher’s for a single task', () => {
    fc.assert(
      fc.property(counts, counts, (baseline, candidate) => {
        expect(scoredTest([task(baseline, candidate)])).toBeCloseTo(fisherTest(baseline, candidate), 12);
      }),
    );
  });

  it('lets equal numbers of broken and fixed tasks cancel, whatever their priors', () => {
    fc.assert(
      fc.property(suites, tasks => {
        const swapped = tasks.map(({ baseline, candidate, broken, fixed, weight }) => {
          return { weight, baseline: candidate, candidate: baseline, broken: fixed, fixed: broken };
        });
        // A sum of exactly zero: half of all orders are as bad as this.
        expect(scoredTest([...tasks, ...swapped])).toBeGreaterThanOrEqual(0.5 - 1e-12);
        expect(scoredTest(tasks) + scoredTest(swapped)).toBeGreaterThanOrEqual(1 - 1e-9);
      }),
      { numRuns: 50 },
    );
  });

  it('lets them cancel if their scores lie halfway between two steps', () => {
    // 16 steps × 5/3.2 of the mean weight × 0.9 is 22.5.
    const fell = (weight: number) => task(of(3, 3), of(0, 3), { weight });
    const rose = (weight: number) => task(of(0, 3), of(3, 3), { weight });
    const agreed = [1, 4, 3, 3].map(weight => task(of(0, 1), of(0, 1), { weight }));
    expect(scoredTest([...agreed, ...agreed, fell(5), rose(5)])).toBeCloseTo(0.5 + 1 / 20 ** 2 + (9 / 20) ** 2, 12);
  });

  it('ignores tasks whose answers all agree', () => {
    fc.assert(
      fc.property(suites, counts, (tasks, { samples }) => {
        // The same weights again, so that the mean weight stays exactly the same.
        const agreed = tasks.map(({ weight }) =>
          task(of(samples, samples), of(samples, samples), { weight, broken: 0.3 }),
        );
        expect(scoredTest([...tasks, ...agreed])).toBeCloseTo(scoredTest(tasks), 12);
      }),
    );
  });

  it('finds nothing if no answers disagree', () => {
    expect(scoredTest([task(of(8, 8), of(8, 8)), task(of(0, 8), of(0, 8))])).toBe(1);
  });
});
