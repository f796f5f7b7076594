import { describe, expect, it } from 'vitest';
import { estimateChange, type TaskPair } from '../../src/statistics/change.ts';
import { detectableDrop } from '../../src/statistics/detectable.ts';
import { noiseOf, slipRate } from '../../src/statistics/noise.ts';
import { repeat } from '../repeat.ts';

const pair = (before: number, of: number, now: number, ofNow: number, weight = 1): TaskPair => ({
  weight,
  baseline: { right: before, samples: of },
  candidate: { right: now, samples: ofNow },
});

/** `same` unchanged tasks and some that flipped, with one answer per arm. */
const flips = (down: number, up: number, all: number): TaskPair[] => [
  ...repeat(down, pair(1, 1, 0, 1)),
  ...repeat(up, pair(0, 1, 1, 1)),
  ...repeat(all - down - up, pair(1, 1, 1, 1)),
];

describe('The estimated change', () => {
  // Agresti's published R function diffpropci, which divides by N where an unbiased spread divides by N - 1.
  it.each([
    [7, 1, 21, -0.493226, -0.028513],
    [2, 12, 50, 0.056007, 0.328608],
  ])(
    'with one answer per arm nearly has Agresti and Min’s interval: %d down, %d up of %d',
    (down, up, all, low, high) => {
      const { center, error } = estimateChange(flips(down, up, all), 1);
      expect(center).toBeCloseTo((low + high) / 2, 6);
      expect(Math.abs((1.959964 * error) / ((high - low) / 2) - 1)).toBeLessThan(0.02);
    },
  );

  it('is the difference of the accuracies', () => {
    const { baseline, candidate, difference } = estimateChange([pair(8, 8, 1, 2), pair(4, 8, 2, 2)], 2);
    expect([baseline, candidate]).toEqual([0.75, 0.75]);
    expect(difference).toBe(0);
  });

  it('weights the tasks', () => {
    expect(estimateChange([pair(8, 8, 0, 2, 3), pair(8, 8, 2, 2, 1)], 2).difference).toBe(-0.75);
  });

  it('is more precise with more answers, and independent of the scale of the weights', () => {
    const tasks = (of: number): TaskPair[] => repeat(20, pair(of / 2, of, of / 2, of));
    expect(estimateChange(tasks(8), 8).error).toBeLessThan(estimateChange(tasks(4), 4).error);
    const heavier = tasks(4).map(task => ({ ...task, weight: 1000 }));
    expect(estimateChange(heavier, 4).error).toBeCloseTo(estimateChange(tasks(4), 4).error, 12);
  });

  // By hand. Noise of an answer to the first task: 1/3 before (2 of 4), 1/2 now (1 of 2); the second task has none. So the
  // first difference has the variance 1/3 / 4 + 1/2 / 2 = 1/3. One pseudo-flip each way: 1 + 2 / (2 tasks × 2 answers) = 3/2.
  it.each([
    [[1, 1], -1 / 2, Math.sqrt(1 / 3 + 1 / 4) / (2 * 1.5)],
    // Half of the variance is pooled over tasks: of 9 × 1/3 and 10 × 1/6. The flips weigh (9 + 1) / 2.
    [[3, 1], -1 / 4, Math.sqrt((3 + 5 / 3) / 2 + 5 / 4) / (4 * 1.5)],
  ])('with several answers has the noise within tasks: weights %j', ([first, second], difference, expected) => {
    const change = estimateChange([pair(2, 4, 1, 2, first), pair(4, 4, 0, 2, second)], 2);
    expect(change.difference).toBeCloseTo(difference, 12);
    expect(change.center).toBeCloseTo(difference / 1.5, 12);
    expect(change.error).toBeCloseTo(expected, 12);
  });

  it('with one answer per task of either arm has the larger noise between tasks', () => {
    const onceBefore = [pair(1, 1, 1, 4), pair(0, 1, 3, 4), pair(1, 1, 4, 4), pair(0, 1, 0, 4)];
    const onceNow = [pair(2, 4, 1, 1), pair(3, 4, 0, 1), pair(4, 4, 1, 1), pair(0, 4, 0, 1)];
    for (const pairs of [onceBefore, onceNow]) {
      const { center, error } = estimateChange(pairs, 1);
      expect(estimateChange(pairs, 4)).toMatchObject({ center, error });
    }
  });

  it('by one planned answer ignores the noise within tasks, even if follow-ups show it', () => {
    // By hand: the differences 0 and −1 around −1/4, with one pseudo-task each way.
    const again = [pair(2, 4, 1, 2), pair(4, 4, 0, 2)];
    expect(estimateChange(again, 1).error).toBeCloseTo(Math.sqrt(2 * (1 / 16 + 9 / 16) + 1) / 4, 12);
  });

  // By hand: the mean of −1, 0, 0 and ½ with one pseudo-task that fell and one that rose; t of 3 degrees from scipy 1.17.1.
  it('on new tasks has an interval of Student’s t over tasks', () => {
    const pairs = [pair(4, 4, 0, 4), pair(4, 4, 4, 4), pair(0, 4, 0, 4), pair(2, 4, 4, 4)];
    const center = -1 / 12;
    const spread = (11 / 12) ** 2 + 2 * (1 / 12) ** 2 + (7 / 12) ** 2;
    const reach = (3.1824463052837 * Math.sqrt((4 / 3) * spread + 1)) / 6;
    const { unseen } = estimateChange(pairs, 4);
    expect(unseen?.low).toBeCloseTo(center - reach, 10);
    expect(unseen?.high).toBeCloseTo(center + reach, 10);
  });

  it('on a single task has no interval for new tasks, and no error from single answers', () => {
    expect(estimateChange([pair(4, 8, 2, 4)], 4).unseen).toBeNull();
    expect(estimateChange([pair(4, 8, 2, 4)], 4).error).toBeLessThan(1);
    for (const now of [0, 1]) {
      const { unseen, error } = estimateChange([pair(1, 1, now, 1)], 1);
      expect([unseen, error]).toEqual([null, Number.POSITIVE_INFINITY]);
    }
  });
});

describe('The noise of answers', () => {
  const of = (right: number, samples: number) => ({ right, samples });

  it('is estimated without bias, for each task', () => {
    expect(noiseOf([of(1, 2)])).toEqual([0.5]);
    expect(noiseOf([of(2, 4), of(4, 4), of(0, 4)])).toEqual([1 / 3, 0, 0]);
  });

  it('of tasks with one sample is the mean of the others', () => {
    expect(noiseOf([of(2, 4), of(4, 4), of(1, 1)])?.[2]).toBeCloseTo(1 / 6, 12);
  });

  it('is unknown if fewer than half of the tasks have two samples', () => {
    expect(noiseOf([...repeat(3, of(1, 1)), ...repeat(2, of(1, 2))])).toBeNull();
    expect(noiseOf([...repeat(2, of(1, 1)), ...repeat(2, of(1, 2))])).not.toBeNull();
    expect(noiseOf([])).toBeNull();
  });

  it('that has not appeared yet is about as likely as what appeared once', () => {
    const steady = [...repeat(10, of(8, 8)), ...repeat(6, of(0, 8))];
    expect(slipRate([...steady, ...repeat(3, of(7, 8)), of(1, 8), of(4, 8)])).toBeCloseTo(4 / 8 / 16, 12);
  });

  it('that has not appeared yet is at most a coin toss, and unknown of single samples', () => {
    expect(slipRate([of(8, 8), ...repeat(9, of(1, 2))])).toBe(0.5);
    expect(slipRate(repeat(9, of(1, 1)))).toBe(0);
    expect(slipRate(repeat(9, of(1, 2)))).toBe(0);
  });
});

describe('The detectable drop', () => {
  const suite = (tasks: number, of: number) => repeat(tasks, { weight: 1, baseline: { right: of / 2, samples: of } });
  const samples = { everyone: 2, open: 6 };
  const bound = { bound: 2, tolerance: 0 };
  /** Enough answers that the proof never fails. */
  const sure = { answers: 1e9, limit: 0.5 };

  it('is the limit plus 0.84 standard errors if the proof always succeeds', () => {
    const error = Math.sqrt(((8 / 7 / 4) * (1 / 8 + 1 / 6)) / 100);
    expect(detectableDrop(suite(100, 8), samples, bound, sure)).toBeCloseTo((2 + 0.8416212) * error, 7);
  });

  it('is the limit of the proof plus 0.84 standard errors if the suspicion always succeeds', () => {
    // 0.4 answers per arm and task, whose variance is (8/7) / 4 each.
    const error = Math.sqrt((2 * (8 / 7 / 4)) / 0.4 / 100);
    const thin = detectableDrop(suite(100, 8), samples, { bound: -9, tolerance: 0 }, { answers: 40, limit: 0.05 });
    expect(thin).toBeCloseTo((1.644853627 + 0.8416212) * error, 7);
  });

  it('allows for the tasks that only slip: they are followed up late, and the proof misses them', () => {
    // 40 noisy tasks, 10 with one slip, and 50 that always agreed, of which 10/8 slip; each has the weight 2.
    const some = (count: number, right: number) => repeat(count, { weight: 2, baseline: { right, samples: 8 } });
    const tasks = [...some(40, 4), ...some(10, 7), ...some(25, 8), ...some(25, 0)];
    const slip = 10 / 8 / 50;
    const noise = 40 * (8 / 7 / 4) + 10 * (1 / 8);
    const suspicion = Math.sqrt(noise * (1 / 8 + 1 / 6) + 50 * slip * (1 / 2 - 1 / 6)) / 100;
    expect(detectableDrop(tasks, samples, bound, sure)).toBeCloseTo((2 + 0.8416212) * suspicion, 7);
    const proof = Math.sqrt((2 * noise) / (20 / 50)) / 100;
    const seen = noise / (noise + 50 * slip);
    const thin = detectableDrop(tasks, samples, { bound: -9, tolerance: 0 }, { answers: 20, limit: 0.05 });
    expect(thin).toBeCloseTo(((1.644853627 + 0.8416212) * proof) / seen, 7);
  });

  it('is 0.84 standard errors above the tolerance if that is larger than the limit', () => {
    const error = Math.sqrt(((8 / 7 / 4) * (1 / 8 + 1 / 6)) / 100);
    const found = detectableDrop(suite(100, 8), samples, { bound: 2, tolerance: 0.2 }, sure);
    expect(found).toBeCloseTo(0.2 + 0.8416212 * error, 7);
  });

  it('halves with four times as many tasks', () => {
    const [few, many] = [25, 100].map(tasks => detectableDrop(suite(tasks, 8), samples, bound, sure));
    expect(few).toBeCloseTo(2 * (many ?? 0), 12);
  });

  it('grows if the proof has few answers', () => {
    const thin = detectableDrop(suite(100, 8), samples, bound, { answers: 300, limit: 0.03 });
    expect(thin).toBeGreaterThan(detectableDrop(suite(100, 8), samples, bound, sure) ?? 1);
  });

  it('is never below the tolerance', () => {
    const steady = repeat(50, { weight: 1, baseline: { right: 8, samples: 8 } });
    expect(detectableDrop(steady, samples, { bound: 2, tolerance: 0.02 }, sure)).toBe(0.02);
    expect(detectableDrop(suite(9000, 8), samples, { bound: 2, tolerance: 0.02 }, sure)).toBeGreaterThan(0.02);
  });

  it('is unknown if the baseline has single answers', () => {
    expect(
      detectableDrop(repeat(9, { weight: 1, baseline: { right: 1, samples: 1 } }), samples, bound, sure),
    ).toBeNull();
  });
});
