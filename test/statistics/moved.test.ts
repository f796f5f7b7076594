import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/shared/random.ts';
import { chancesOfChange, type Pair } from '../../src/statistics/moved.ts';

const pair = (right: number, samples: number, rightNow: number, samplesNow: number): Pair => ({
  before: { right, samples },
  now: { right: rightNow, samples: samplesNow },
});

describe('the chance that a task really moved', () => {
  // Worked out with beta functions and numerical integration at 25 digits (mpmath 1.3).
  it.each<[string, Pair[], number, number]>([
    ['one task, 8 of 8 before and 0 of 2 now', [pair(8, 8, 0, 2)], 0.9027168606, 0.001311011107],
    ['one task that flipped once', [pair(1, 1, 0, 1)], 0.1775737939, 0.01857862878],
    [
      'the same among nine that stayed',
      [pair(8, 8, 0, 2), ...Array(9).fill(pair(8, 8, 2, 2))],
      0.854196251,
      0.001240544872,
    ],
    ['the same among nine that fell too', Array(10).fill(pair(8, 8, 0, 2)), 0.9800524132, 0.001423325137],
    [
      'a mixed suite',
      [pair(5, 8, 1, 4), pair(0, 8, 2, 2), pair(3, 8, 1, 2), pair(7, 7, 7, 7)],
      0.1364776529,
      0.01697914325,
    ],
  ])('is known for %s', (_, pairs, worse, better) => {
    const [first] = chancesOfChange(pairs);
    expect(first?.worse).toBeCloseTo(worse, 5);
    expect(first?.better).toBeCloseTo(better, 5);
  });

  it('is the same the other way round', () => {
    const some = fc
      .tuple(fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(6))
      .map(([a, b, c, d]) => pair(a, a + b + 1, c, c + d + 1));
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), pairs => {
        const back = chancesOfChange(pairs.map(({ before, now }) => ({ before: now, now: before })));
        chancesOfChange(pairs).forEach(({ worse, better }, index) => {
          expect(back[index]?.better).toBeCloseTo(worse, 9);
          expect(worse + better).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('holds what it says: of the tasks called 80 to 100% sure, at least as many did get worse', () => {
    const random = randomFrom('how sure');
    const answers = (rate: number, samples: number) => ({
      right: Array.from({ length: samples }, () => random.next() < rate).filter(Boolean).length,
      samples,
    });
    let said = 0;
    let sure = 0;
    let worse = 0;
    for (let suite = 0; suite < 60; suite++) {
      // Tasks as `assumedRates` has them: nearly always right or wrong, or anything between; one in six is broken.
      const tasks = Array.from({ length: 50 }, () => {
        const rate = random.next() < 0.25 ? random.next() : random.next() < 0.55 ? 0.98 : 0.02;
        const now = random.next() < 1 / 6 ? rate * random.next() ** 3 : rate;
        return { pair: { before: answers(rate, 8), now: answers(now, 2) }, isWorse: now < rate };
      });
      chancesOfChange(tasks.map(task => task.pair)).forEach((chance, index) => {
        if (chance.worse < 0.8) return;
        sure++;
        said += chance.worse;
        if (tasks[index]?.isWorse) worse++;
      });
    }
    expect(sure).toBeGreaterThan(100);
    expect(worse / sure).toBeGreaterThan(said / sure - 0.05);
  });
});
