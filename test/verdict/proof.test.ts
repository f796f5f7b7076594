import { describe, expect, it } from 'vitest';
import { dropPValue, singlePValues, unreadablePValue, unreadableSamples } from '../../src/verdict/proof.ts';
import { slots } from './situations.ts';

describe('The p-value of a drop', () => {
  it('uses the answers of each task by its id, and ignores tasks that got none', () => {
    const tasks = ['a', 'b', 'c'].map(taskId => ({ taskId, weight: 1, broken: 0, fixed: 0 }));
    const answers = [
      { taskId: 'c', baseline: slots('rrrrrrr'), candidate: slots('wwwwwww') },
      { taskId: 'a', baseline: slots('rrr'), candidate: slots('rrr') },
    ];
    expect(dropPValue(tasks, answers)).toBeCloseTo(1 / 3432, 12);
  });
});

describe('The proof of unreadable answers', () => {
  // docs/decision.md: about 120 new answers of each version.
  it.each([
    [12, 10],
    [48, 3],
    [113, 2],
    [120, 1],
    [500, 1],
  ])('takes about 120 answers of each arm: with %d tasks, %d each', (tasks, samples) => {
    expect(unreadableSamples(tasks)).toBe(samples);
  });

  it('is exact, and whether readable answers are right does not matter', () => {
    const answers = [
      { taskId: 'a', baseline: slots('rwrwrwr'), candidate: slots('uuuuuuu') },
      { taskId: 'b', baseline: slots('rrr'), candidate: slots('www') },
    ];
    expect(unreadablePValue(answers)).toBeCloseTo(1 / 3432, 12);
    expect(unreadablePValue(answers.slice(1))).toBe(1);
  });
});

describe('The p-values of single tasks', () => {
  const broke = (taskId: string) => ({ taskId, baseline: slots('rrrrrrr'), candidate: slots('wwwwwww') });
  const same = (taskId: string) => ({ taskId, baseline: slots('rrrrrrr'), candidate: slots('rrrrrrr') });
  const once = 1 / 3432;
  const close = (pValues: readonly number[], expected: readonly number[]): void => {
    expect(pValues).toHaveLength(expected.length);
    for (const [index, pValue] of pValues.entries()) expect(pValue).toBeCloseTo(expected[index] ?? 0, 12);
  };

  it('are Fisher’s, corrected by Holm for their number', () => {
    close(
      singlePValues([broke('a')], () => false),
      [once],
    );
    close(
      singlePValues([broke('a'), same('b'), broke('c')], () => false),
      [3 * once, 1, 3 * once],
    );
  });

  it('give half of the share to critical tasks, if there are others', () => {
    const tasks = ['a', 'b', 'c'].map(broke);
    close(
      singlePValues(tasks, taskId => taskId === 'b'),
      [4 * once, 2 * once, 4 * once],
    );
    close(
      singlePValues(tasks, () => true),
      [3 * once, 3 * once, 3 * once],
    );
  });
});
