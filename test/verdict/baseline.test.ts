import { describe, expect, it } from 'vitest';
import { checkedBaseline, storedBaseline, type WeighedTask } from '../../src/verdict/baseline.ts';
import type { SamplePlan } from '../../src/verdict/plan.ts';
import type { Slot } from '../../src/verdict/situation.ts';

const plan: SamplePlan = { looks: [4], everyone: 4, fresh: 4 };
const slots = (right: number, wrong: number): Slot[] => [
  ...Array<Slot>(right).fill('right'),
  ...Array<Slot>(wrong).fill('wrong'),
];
const task = (taskId: string, weight: number, stored: Slot[], fresh: Slot[]): WeighedTask => {
  return { taskId, weight, critical: false, stored, before: stored.length, fresh, candidate: [] };
};

describe('The check of stored answers by fresh ones', () => {
  it('takes the difference per task, by weight, where a task has both', () => {
    const tasks = [
      task('fell', 3, slots(4, 0), slots(2, 2)),
      task('rose', 1, slots(2, 2), slots(4, 0)),
      task('only stored', 5, slots(4, 0), []),
      task('only fresh', 5, [], slots(4, 0)),
      task('lost', 5, slots(4, 0), ['missing']),
    ];
    expect(checkedBaseline(tasks, plan).shift?.difference).toBeCloseTo(-0.25, 12);
  });

  it('counts only the fresh answers that were planned, so that it does not depend on how many came later', () => {
    const { answers, shift } = checkedBaseline([task('one', 1, slots(4, 0), [...slots(4, 0), ...slots(0, 9)])], plan);
    expect(shift).toEqual({ difference: 0, real: false });
    expect(answers).toMatchObject([{ baseline: slots(4, 0), control: slots(4, 0) }]);
  });

  it('excludes the stored answers if the fresh ones differ by more than luck', () => {
    const fell = Array.from({ length: 8 }, (_, index) => task(`${index}`, 1, slots(4, 0), slots(0, 4)));
    const { answers, shift } = checkedBaseline(fell, plan);
    expect(shift).toEqual({ difference: -1, real: true });
    expect(answers[0]).toMatchObject({ baseline: slots(0, 4), control: [] });
  });

  // The two-sided mid-p of McNemar's test is 1/128 for 7 flips, and 1/64 for 6.
  it.each([
    [7, true],
    [6, false],
  ])('calls them shifted at 1%%: %d tasks that all fell, %s', (count, real) => {
    const fell = Array.from({ length: count }, (_, index) => task(`${index}`, 1, slots(1, 0), slots(0, 1)));
    expect(checkedBaseline(fell, plan).shift?.real).toBe(real);
  });
});

describe('The stored baseline', () => {
  it('is supplemented with as many fresh answers as are lacking', () => {
    const tasks = [task('few', 2, slots(1, 0), slots(0, 3)), task('enough', 1, slots(3, 0), slots(0, 3))];
    const { answers, shift } = storedBaseline(tasks, ({ taskId }) => (taskId === 'few' ? 2 : 0));
    expect(answers).toEqual([
      { taskId: 'few', weight: 2, baseline: [...slots(1, 0), ...slots(0, 2)], control: [], candidate: [], again: [] },
      { taskId: 'enough', weight: 1, baseline: slots(3, 0), control: [], candidate: [], again: [] },
    ]);
    expect(shift).toBeNull();
  });
});
