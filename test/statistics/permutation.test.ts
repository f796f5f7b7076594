import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Count, permutationTest, type Stratum } from '../../src/statistics/permutation.ts';

const none: Count = { right: 0, samples: 0 };
const of = (right: number, samples: number): Count => ({ right, samples });

function stratum(baseline: Count, candidate: Count, rest: Partial<Stratum> = {}): Stratum {
  return { weight: 1, given: none, baseline, fresh: none, early: candidate, late: none, state: 'everyone', ...rest };
}

/** Tasks that flipped, with one answer per arm: `down` from right to wrong, `up` the other way. */
function flips(down: number, up: number): Stratum[] {
  return [
    ...Array.from({ length: down }, () => stratum(of(1, 1), of(0, 1))),
    ...Array.from({ length: up }, () => stratum(of(0, 1), of(1, 1))),
  ];
}

const counts = fc
  .integer({ min: 1, max: 8 })
  .chain(samples => fc.record({ samples: fc.constant(samples), right: fc.integer({ min: 0, max: samples }) }));
const strata = fc.array(
  fc
    .record({ baseline: counts, candidate: counts, weight: fc.integer({ min: 1, max: 5 }) })
    .map(({ baseline, candidate, weight }) => stratum(baseline, candidate, { weight })),
  { minLength: 1, maxLength: 12 },
);

describe('The permutation test', () => {
  // Exact fractions; McNemar's test as in R's binom.test, exact2x2 and Fagerland, Lydersen and Laake 2013.
  it.each([
    [7, 1, 18 / 256, 10 / 256],
    [12, 2, 212 / 16384, 121 / 16384],
    [10, 0, 2 / 1024, 1 / 1024],
    [9, 1, 22 / 1024, 12 / 1024],
    [10, 2, 158 / 4096, 92 / 4096],
    [8, 2, 112 / 1024, 67 / 1024],
  ])('is McNemar’s with one answer per arm: %d down, %d up', (down, up, exact, mid) => {
    const test = permutationTest(flips(down, up));
    expect(2 * test.exactP).toBeCloseTo(exact, 12);
    expect(2 * test.midP).toBeCloseTo(mid, 12);
  });

  it('is the exact Cochran-Mantel-Haenszel test, for R’s Rabbits example of mantelhaen.test', () => {
    const rabbits = [
      stratum(of(0, 6), of(0, 5)),
      stratum(of(3, 6), of(0, 6)),
      stratum(of(6, 6), of(2, 6)),
      stratum(of(5, 6), of(6, 6)),
      stratum(of(2, 2), of(5, 5)),
    ];
    expect(permutationTest(rabbits).exactP).toBeCloseTo(0.0199725, 7);
  });

  // Hollander and Wolfe's depression scores, as in R's wilcox.test: V = 40 of nine ranks.
  it('is Wilcoxon’s signed-rank test with one answer per arm and the ranks as weights', () => {
    const risen = [2, 3];
    const ranks = Array.from({ length: 9 }, (_, index) => {
      const [flip] = risen.includes(index + 1) ? flips(0, 1) : flips(1, 0);
      return { ...(flip ?? stratum(none, none)), weight: index + 1 };
    });
    expect(permutationTest(ranks).exactP).toBeCloseTo(0.01953125, 12);
    const fine = ranks.map(rank => ({ ...rank, weight: 1_000_003 * rank.weight + (rank.weight % 2) }));
    expect(permutationTest(fine).exactP).toBeCloseTo(0.01953125, 2);
  });

  it('is one half by symmetry, however many tasks there are', () => {
    const even = Array.from({ length: 400 }, () => stratum(of(8, 16), of(8, 16)));
    expect(permutationTest(even).midP).toBeCloseTo(0.5, 12);
  });

  // Variance of the hypergeometric distribution: n p (1 − p) (N − n) / (N − 1).
  it('knows the variance of the candidate’s right answers if nothing changed', () => {
    fc.assert(
      fc.property(counts, counts, counts, (baseline, fresh, candidate) => {
        const all = baseline.samples + fresh.samples + candidate.samples;
        const share = (baseline.right + fresh.right + candidate.right) / all;
        const variance = (candidate.samples * share * (1 - share) * (all - candidate.samples)) / (all - 1);
        expect(permutationTest([stratum(baseline, candidate, { fresh })]).variances[0]).toBeCloseTo(variance, 10);
      }),
    );
  });

  it('uses the baseline’s fresh answers, which do not decide what is asked', () => {
    // scipy 1.17.1: hypergeom.cdf(1, 14, 11, 2) = 1 − C(11, 2) / C(14, 2).
    const early = stratum(of(8, 8), of(1, 2), { fresh: of(2, 4) });
    expect(permutationTest([early]).exactP).toBeCloseTo(1 - 55 / 91, 12);
  });

  it('leaves no freedom to a task that was not followed up because its answers agreed', () => {
    const closed = stratum(of(8, 8), of(2, 2), { fresh: of(1, 4), state: 'closed' });
    expect(permutationTest([closed])).toEqual({ midP: 1, exactP: 1, oppositeMidP: 1, variances: [0] });
    const open = flips(3, 1);
    expect(permutationTest([closed, ...open]).midP).toBe(permutationTest(open).midP);
  });

  // By hand: 8 stored answers, one new answer per task, two more where they disagreed.
  it.each([
    [8, [1 / 165, 25 / 165, 109 / 165, 1]],
    [10, [0, 0, 1 / 9, 1]],
  ])('accounts for repeating only tasks that disagree: %d right in all', (total, cumulative) => {
    cumulative.forEach((share, right) => {
      if (total - right > 8) return;
      const task = stratum(of(total - right, 8), of(Math.min(1, right), 1), {
        late: of(Math.max(0, right - 1), 2),
        state: 'open',
      });
      expect(permutationTest([task]).exactP).toBeCloseTo(share, 12);
    });
  });

  it('agrees with enumerating all orders of the answers, whatever the groups', () => {
    const size = fc.integer({ min: 0, max: 3 });
    const groups = fc.record({
      given: size,
      baseline: size,
      fresh: size,
      early: fc.integer({ min: 1, max: 3 }),
      late: size,
    });
    fc.assert(
      fc.property(groups, fc.integer({ min: 0, max: 2 ** 15 - 1 }), (sizes, bits) => {
        const drawn = split(bits, sizes);
        const deciding = [drawn.given, drawn.baseline, drawn.early];
        const agreed =
          deciding.every(count => count.right === 0) || deciding.every(count => count.right === count.samples);
        fc.pre(!agreed);
        const task: Stratum = { weight: 1, ...drawn, state: 'open' };
        expect(permutationTest([task]).exactP).toBeCloseTo(byCounting(task), 12);
      }),
      { numRuns: 200 },
    );
  });

  // By C(before + now, now): all answers agree, and f tasks are now always wrong.
  it.each([
    [1, 8, 1, 0.0556],
    [1, 8, 2, 0.0111],
    [2, 8, 1, 0.0062],
    [3, 8, 1, 0.0007],
    [1, 24, 4, 2.4e-5],
    [5, 24, 4, 1.4e-22],
    [3, 24, 16, 2.0e-33],
  ])('%d broken tasks of a deterministic suite, %d against %d answers', (broken, before, now, midP) => {
    const test = permutationTest(Array.from({ length: broken }, () => stratum(of(before, before), of(0, now))));
    expect(Math.abs(test.midP / midP - 1)).toBeLessThan(0.05);
  });

  it('mirrors if the arms are swapped', () => {
    fc.assert(
      fc.property(strata, tasks => {
        const { midP, oppositeMidP } = permutationTest(tasks);
        const swapped = permutationTest(tasks.map(task => ({ ...task, baseline: task.early, early: task.baseline })));
        expect(swapped.midP).toBeCloseTo(oppositeMidP, 10);
        expect(swapped.oppositeMidP).toBeCloseTo(midP, 10);
      }),
    );
  });

  it('ignores tasks whose answers all agree, and the scale of the weights', () => {
    fc.assert(
      fc.property(strata, counts, (tasks, { samples }) => {
        const { midP } = permutationTest(tasks);
        expect(permutationTest([...tasks, stratum(of(samples, samples), of(2, 2))]).midP).toBe(midP);
        expect(permutationTest(tasks.map(task => ({ ...task, weight: 2 * task.weight }))).midP).toBeCloseTo(midP, 12);
      }),
    );
  });

  it('has no result if no answers disagree', () => {
    expect(permutationTest([stratum(of(8, 8), of(2, 2)), stratum(of(0, 8), of(0, 2))]).midP).toBe(1);
  });

  it('stays exact with weights too fine for one convolution', () => {
    const fine = flips(12, 2).map((task, index) => ({ ...task, weight: 1_000_000 + (index % 2) }));
    expect(permutationTest(fine).exactP).toBeCloseTo(permutationTest(flips(12, 2)).exactP, 12);
  });
});

type Groups = Record<'given' | 'baseline' | 'fresh' | 'early' | 'late', number>;

/** Group sizes and one bit per answer, converted to counts. */
function split(bits: number, sizes: Groups): Record<keyof Groups, Count> {
  let rest = bits;
  const take = (samples: number): Count => {
    let right = 0;
    for (let answer = 0; answer < samples; answer++, rest >>= 1) right += rest & 1;
    return { right, samples };
  };
  const { given, baseline, fresh, early, late } = sizes;
  return { given: take(given), baseline: take(baseline), fresh: take(fresh), early: take(early), late: take(late) };
}

/** Share of all orders of this task's answers that would also have been repeated, with a candidate at most as good. */
function byCounting(task: Stratum): number {
  const sizes = {
    given: 0,
    baseline: task.baseline.samples,
    fresh: task.fresh.samples,
    early: task.early.samples,
    late: task.late.samples,
  };
  const answers = sizes.baseline + sizes.fresh + sizes.early + sizes.late;
  const total = (one: Record<'baseline' | 'fresh' | 'early' | 'late', Count>): number =>
    one.baseline.right + one.fresh.right + one.early.right + one.late.right;
  let all = 0;
  let low = 0;
  for (let bits = 0; bits < 2 ** answers; bits++) {
    const order = split(bits, sizes);
    const deciding = task.given.right + order.baseline.right + order.early.right;
    const decidingSamples = task.given.samples + order.baseline.samples + order.early.samples;
    if (total(order) !== total(task) || deciding === 0 || deciding === decidingSamples) continue;
    all++;
    if (order.early.right + order.late.right <= task.early.right + task.late.right) low++;
  }
  return low / all;
}
