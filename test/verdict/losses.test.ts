import { describe, expect, it } from 'vitest';
import { isTooMany, lostTasksOf, tooManyLosses } from '../../src/verdict/losses.ts';
import { repeat } from '../repeat.ts';
import { taskAnswers as task } from './situations.ts';

const two = (): number => 2;

describe('Missing answers', () => {
  it.each([
    [1, 2, false],
    [2, 2, true],
    [2, 99, true],
    [2, 100, false],
    [20, 1000, false],
    [21, 1000, true],
  ])('are too many beyond one, or 2% if that is more: %d of %d', (lost, of, tooMany) => {
    expect(isTooMany(lost, of)).toBe(tooMany);
  });

  it('are counted among the candidate’s answers asked for so far', () => {
    const tasks = [...repeat(8, task('rrrr', 'rrr')), ...repeat(2, task('rrrr', 'r-r'))];
    expect(tooManyLosses(tasks, two)).toEqual({ lost: 2, slots: 20 });
    expect(tooManyLosses(tasks, () => 1)).toBeNull();
  });

  it('are counted among the stored and fresh answers of the baseline', () => {
    const tasks = [
      ...repeat(8, task('rrrr', 'rr', { control: 'rr' })),
      task('rr-r', 'rr', { control: 'rr' }),
      task('rrrr', 'rr', { control: '-r' }),
    ];
    expect(tooManyLosses(tasks, two)).toEqual({ lost: 2, slots: 60 });
  });
});

describe('Tasks with missing answers', () => {
  const answered = repeat(10, task('rrrr', 'rr'));

  it('are reported if the baseline does much worse, or much better, on them', () => {
    const hard = repeat(2, task('rrrw', 'r-'));
    expect(lostTasksOf([...answered, ...hard], two)).toEqual({ tasks: 2, there: 0.75, elsewhere: 1 });
    const easy = repeat(2, task('rr', '--', { control: 'rr' }));
    const others = repeat(10, task('rrww', 'rr'));
    expect(lostTasksOf([...others, ...easy], two)).toEqual({ tasks: 2, there: 1, elsewhere: 0.5 });
  });

  it.each([
    ['as many are missing by chance', [...answered, ...repeat(2, task('rrrrrrw', 'r-'))]],
    ['it is one task', [...answered, task('wwww', '--')]],
    ['no task has all answers', repeat(4, task('rrrr', '--'))],
    ['the baseline has no answers to them', [...answered, ...repeat(2, task('--', '--'))]],
    ['nothing is missing', answered],
  ])('are not reported if %s', (_, tasks) => expect(lostTasksOf(tasks, two)).toBeNull());
});
