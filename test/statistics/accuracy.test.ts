import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/shared/random.ts';
import { accuracyInterval } from '../../src/statistics/accuracy.ts';

const tasks =
  (...rights: number[]) =>
  (samples: number) =>
    rights.map(right => ({ right, samples }));

describe('The interval of an accuracy', () => {
  // Agresti and Coull 1998: with two right and two wrong answers added, 10 of 20 has the error √(0.5² / 24).
  it('of a single pass is the plus-four interval over tasks', () => {
    const twenty = tasks(...Array.from({ length: 20 }, (_, index) => index % 2))(1);
    const { low, high } = accuracyInterval(twenty) ?? { low: 0, high: 0 };
    expect(low).toBeCloseTo(0.5 - 1.959964 * Math.sqrt(0.25 / 24), 6);
    expect(high).toBeCloseTo(0.5 + 1.959964 * Math.sqrt(0.25 / 24), 6);
  });

  // By hand: two more right and two more wrong answers, each a quarter of a task, make 2 of 3; the noise of an answer is 1/3 and 0.
  it('of several samples has the noise within tasks', () => {
    const { low, high } = accuracyInterval(tasks(2, 4)(4)) ?? { low: 0, high: 0 };
    expect((low + high) / 2).toBeCloseTo(2 / 3, 12);
    expect((high - low) / 2).toBeCloseTo((1.95996398454 * Math.sqrt(1 / 12 + 1 / 16)) / 3, 10);
  });

  it('treats tasks as random ones if most have a single sample', () => {
    const { low, high } = accuracyInterval([...tasks(1, 1, 0)(1), ...tasks(1)(2)]) ?? { low: 0, high: 0 };
    const center = 4.5 / 8;
    expect((low + high) / 2).toBeCloseTo(center, 12);
    expect((high - low) / 2).toBeCloseTo(1.95996398454 * Math.sqrt((center * (1 - center)) / 8), 10);
  });

  it('is narrow if every task is always answered the same way, however many are wrong', () => {
    const steady = accuracyInterval(tasks(8, 8, 8, 8, 8, 0, 0, 0, 0, 0)(8)) ?? { low: 0, high: 1 };
    const unsteady = accuracyInterval(tasks(4, 4, 4, 4, 4, 4, 4, 4, 4, 4)(8)) ?? { low: 0, high: 0 };
    expect(steady.high - steady.low).toBeLessThan((unsteady.high - unsteady.low) / 2);
  });

  it('is null without an answer', () => expect(accuracyInterval([])).toBeNull());

  it('mirrors if right and wrong are swapped, and stays within 0 and 1', () => {
    const count = fc
      .integer({ min: 1, max: 12 })
      .chain(samples => fc.record({ right: fc.nat(samples), samples: fc.constant(samples) }));
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 40 }), counts => {
        const own = accuracyInterval(counts) ?? { low: Number.NaN, high: Number.NaN };
        const mirrored = accuracyInterval(counts.map(({ right, samples }) => ({ right: samples - right, samples })));
        expect(mirrored?.low).toBeCloseTo(1 - own.high, 9);
        expect(own.low).toBeGreaterThanOrEqual(0);
        expect(own.high).toBeLessThanOrEqual(1);
        expect(own.low).toBeLessThanOrEqual(own.high);
      }),
    );
  });

  // 1,000 suites per cell: the standard error of the share is 0.7 points.
  it.each([
    [25, 2],
    [25, 8],
    [113, 2],
    [113, 8],
  ])('contains the true value of %d fixed tasks with %d samples each in at least 94 of 100 cases', (size, samples) => {
    const random = randomFrom(`coverage ${size} ${samples}`);
    let held = 0;
    for (let suite = 0; suite < 1000; suite++) {
      const chances = Array.from({ length: size }, () => (random.next() < 0.25 ? random.next() : random.below(2)));
      const truth = chances.reduce((a, b) => a + b) / size;
      const answers = chances.map(chance => ({
        right: Array.from({ length: samples }).filter(() => random.next() < chance).length,
        samples,
      }));
      const { low, high } = accuracyInterval(answers) ?? { low: 1, high: 0 };
      if (low <= truth && truth <= high) held++;
    }
    expect(held / 1000).toBeGreaterThan(0.94 - 0.014);
  });
});
