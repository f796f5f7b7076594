import { describe, expect, it } from 'vitest';
import { estimateChange, type TaskPair } from '../../src/statistics/change.ts';
import { detectableDrop } from '../../src/statistics/detectable.ts';
import { noiseOf, slipRate } from '../../src/statistics/noise.ts';

const pair = (before: number, of: number, now: number, ofNow: number, weight = 1): TaskPair => ({
  weight,
  baseline: { right: before, samples: of },
  candidate: { right: now, samples: ofNow },
});
const repeat = <T>(times: number, item: T): T[] => Array.from({ length: times }, () => item);

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

  it('has no interval for new tasks if there is only one task', () => {
    expect(estimateChange([pair(4, 8, 2, 4)], 4).unseen).toBeNull();
  });
});

describe('The noise of answers', () => {
  it('is estimated without bias', () => expect(noiseOf([{ right: 1, samples: 2 }])).toEqual([0.5]));

  it('of tasks with one sample is taken from the others', () => {
    expect(
      noiseOf([
        { right: 2, samples: 4 },
        { right: 1, samples: 1 },
      ])?.[1],
    ).toBeCloseTo(1 / 3, 12);
  });

  it('is unknown if hardly any task has two samples', () => {
    expect(noiseOf(repeat(3, { right: 1, samples: 1 }))).toBeNull();
  });

  it('that has not appeared yet is about as likely as what appeared once', () => {
    const counts = [...repeat(16, { right: 8, samples: 8 }), ...repeat(4, { right: 7, samples: 8 })];
    expect(slipRate(counts)).toBeCloseTo(4 / 8 / 16, 12);
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
