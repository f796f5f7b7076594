import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/shared/random.ts';
import { decisionSchema } from '../../src/verdict/decision.ts';
import { powerOf, selfTest } from '../../src/verdict/power.ts';
import { likelyRates, shiftedRates } from '../../src/verdict/rates.ts';
import type { Outcome } from '../../src/verdict/situation.ts';

const decision = decisionSchema.parse({});
const limit = { runs: 60, maxCalls: Number.POSITIVE_INFINITY };
const answers = (right: number, samples: number): Outcome[] =>
  Array.from({ length: samples }, (_, index) => (index < right ? 'right' : 'wrong'));
const suite = (tasks: number, samples: number) =>
  Array.from({ length: tasks }, (_, index) => {
    const right = index % 4 === 0 ? samples / 2 : index % 4 === 1 ? 0 : samples;
    return { taskId: `${index}`, price: 1000, stored: answers(right, samples) };
  });

describe('Power', () => {
  const { rates, rows } = powerOf(suite(113, 8), decision, limit, randomFrom('power'));

  it('is computed from stored answers for each drop', () => {
    expect(rates).toBe('stored');
    expect(rows.map(row => row.drop)).toEqual([0, 0.03, 0.05, 0.1]);
  });

  it('rises with the drop, from few false positives to almost certain detection', () => {
    const red = rows.map(row => row.verdicts.regressed);
    expect(red[0]).toBeLessThan(0.1);
    expect(red[2]).toBeGreaterThan(red[0] ?? 1);
    expect(red[3]).toBeGreaterThan(0.9);
  });

  it('assumes a typical suite if too little is stored', () => {
    expect(powerOf(suite(12, 0), decision, { ...limit, runs: 1 }, randomFrom('none')).rates).toBe('assumed');
  });

  it('falls with a smaller budget', () => {
    const tight = powerOf(suite(113, 8), decision, { runs: 40, maxCalls: 113 }, randomFrom('tight'));
    expect(tight.rows[2]?.verdicts.regressed).toBe(0);
    expect(tight.rows[0]?.candidateCalls).toBe(113);
  });
});

describe('The simulated runs', () => {
  const once = { runs: 1, maxCalls: Number.POSITIVE_INFINITY };
  const powerOn = (tasks: ReturnType<typeof suite>, limits = once) =>
    powerOf(tasks, decision, limits, randomFrom('once'));

  it('store as many answers as the task with the fewest, or as the default branch would collect', () => {
    const uneven = suite(20, 12).map((task, index) => ({
      ...task,
      stored: task.stored.slice(0, index === 7 ? 2 : 12),
    }));
    expect(powerOn(uneven)).toMatchObject({ rates: 'stored', baselineSamples: 2 });
    expect(powerOn([...uneven, ...suite(1, 1)])).toMatchObject({ rates: 'assumed', baselineSamples: 16 });
  });

  it('have the rates of the stored answers, lower by each drop', () => {
    // Tasks that were always right stay so without a change; ten points fewer are found.
    const steady = Array.from({ length: 50 }, (_, index) => ({ taskId: `${index}`, price: 1, stored: answers(8, 8) }));
    const { rows } = powerOn(steady, { ...once, runs: 4 });
    expect(rows[0]).toMatchObject({ drop: 0, verdicts: { passed: 1 }, candidateCalls: 50, baselineCalls: 0 });
    expect(rows[3]).toMatchObject({ drop: 0.1, verdicts: { passed: 0 } });
  });
});

describe('The self-test', () => {
  it('splits stored answers if there are enough', () => {
    const result = selfTest(suite(50, 300), decision, 20, randomFrom('split'));
    expect(result).toMatchObject({ method: 'split', runs: 20 });
    expect(result?.verdicts.regressed).toBeLessThan(0.12);
  });

  it('resamples them if there are few', () => {
    expect(selfTest(suite(50, 8), decision, 5, randomFrom('few'))?.method).toBe('resampled');
  });

  it('always passes if the answers never differ', () => {
    const never = suite(50, 28).map(task => ({ ...task, stored: answers(28, 28) }));
    expect(selfTest(never, decision, 5, randomFrom('same'))?.verdicts.passed).toBeCloseTo(1, 12);
  });

  // Each arm needs up to 6 answers of the looks, 4 × 16 of the tests of a drop and 7 of a single task; the baseline keeps 5.
  it('splits answers from the number on with which no arm can run out', () => {
    const methodOf = (samples: number) => selfTest(suite(50, samples), decision, 1, randomFrom('enough'))?.method;
    expect(methodOf(5 + 2 * 77)).toBe('split');
    expect(methodOf(5 + 2 * 77 - 1)).toBe('resampled');
  });

  it('has no result for single answers, or without tasks', () => {
    expect(selfTest(suite(50, 1), decision, 5, randomFrom('one'))).toBeNull();
    expect(selfTest([...suite(50, 8), ...suite(1, 1)], decision, 5, randomFrom('one'))).toBeNull();
    expect(selfTest([], decision, 5, randomFrom('one'))).toBeNull();
  });
});

describe('Estimated rates', () => {
  it('let tasks that always agreed slip as often as others did', () => {
    const counts = [...Array.from({ length: 9 }, () => ({ right: 10, samples: 10 })), { right: 9, samples: 10 }];
    expect(likelyRates(counts)[0]).toBeCloseTo(1 - 0.1 / 9, 12);
  });

  it('can be shifted by a given amount', () => {
    const moved = shiftedRates([0.97, 0.5, 0.1], -0.05);
    expect(moved.reduce((a, b) => a + b) / 3).toBeCloseTo((0.97 + 0.5 + 0.1) / 3 - 0.05, 9);
  });
});
