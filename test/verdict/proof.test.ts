import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaskAnswers } from '../../src/verdict/look.ts';
import {
  allocateSamples,
  combined,
  DROP_TESTS,
  dropError,
  dropLimits,
  dropPValue,
  dropTest,
  isHopeless,
  isPromising,
  lastDropTest,
  limitsOf,
  maxDropAnswers,
  type ProofTask,
  singlePValues,
  unreadablePValue,
  unreadableSamples,
} from '../../src/verdict/proof.ts';
import { slots } from './situations.ts';

const task = (baseline: string, candidate: string, rest: { weight?: number; control?: string } = {}): TaskAnswers => {
  const { weight = 1, control = '' } = rest;
  const [stored, fresh, own] = [slots(baseline), slots(control), slots(candidate)];
  return {
    ...{ taskId: `${baseline} ${candidate}`, weight },
    ...{ baseline: stored, control: fresh, candidate: own, again: [] },
  };
};
const repeat = <T>(times: number, item: T): T[] => Array.from({ length: times }, () => item);
const all = ({ candidate }: TaskAnswers): number => candidate.length;
const EIGHT = 'rrrrrrrr';
const WRONG = 'wwwwwwww';

describe('The shares of alpha', () => {
  // docs/decision.md: 0.9 for a drop, or 0.7 if a single task can fail the build; 0.2 for single tasks; 0.1 for unreadable answers.
  it.each([
    [true, 0.7],
    [false, 0.9],
  ])('are those of the documentation: single tasks fail %s', (singlesFail, drop) => {
    const limits = limitsOf(0.05, singlesFail);
    expect(limits.drop).toBeCloseTo(drop * 0.05, 12);
    expect(limits.single).toBeCloseTo(0.2 * 0.05, 12);
    expect(limits.unreadable).toBeCloseTo(0.1 * 0.05, 12);
  });
});

describe('The share of a drop', () => {
  it('is the mean of what tests get after a first look that starts worse, and after any other', () => {
    expect((dropError(0.045, true) + dropError(0.045, false)) / 2).toBeCloseTo(0.045, 12);
  });

  // docs/decision.md: whatever is stored.
  it.each([true, false])(
    'exceeds alpha by six tenths at most, with everything else: single tasks fail %s',
    singlesFail => {
      const { drop, single, unreadable } = limitsOf(0.05, singlesFail);
      expect(dropError(drop, true) + unreadable + (singlesFail ? single : 0)).toBeLessThanOrEqual(1.6 * 0.05);
    },
  );
});

describe('The limits of the tests of a drop', () => {
  // scipy 1.17.1, by solving multivariate_normal.cdf for each test in turn, with Pocock spending, and with lower limits
  // of the z-values of 0.7, 0.35 and 0.2.
  it.each([
    [[0.8, 1, 1.2, 1.6], 0.045, [0.011766, 0.014756, 0.018033, 0.025741]],
    [[0.5, 1, 1.2, 1.6], 0.045, [0.008197, 0.015023, 0.019212, 0.02912]],
    [[0.8, 1, 1.2, 1.6], 0.035, [0.009151, 0.011284, 0.013544, 0.018549]],
    [[0.8, 1, 1.2, 1.6], 0.072, [0.018825, 0.02447, 0.031225, 0.050103]],
    [[0.5, 1, 1.2, 1.6], 0.018, [0.003279, 0.005771, 0.006865, 0.00909]],
  ])('for parts %j of %d', (parts, error, expected) => {
    const limits = dropLimits(error, parts);
    expect(limits).toHaveLength(4);
    for (const [index, limit] of limits.entries()) expect(limit).toBeCloseTo(expected[index] ?? 0, 5);
  });

  it.each([0.0001, 0.045, 0.25, 0.45, 0.72])('are smaller than what ends the tests: %d', error => {
    for (const parts of Object.values(DROP_TESTS)) {
      for (const [index, limit] of dropLimits(error, parts).entries()) {
        expect(isHopeless(limit, index + 1, error)).toBe(false);
      }
    }
  });

  // docs/decision.md
  it('allow another test while the p-values of the look and of the tests, combined, are at most 0.3, 0.2 and 0.15', () => {
    for (const [index, most] of [0.3, 0.2, 0.15].entries()) {
      expect([0.99, 1.01].map(factor => isPromising(factor * most, index + 1))).toEqual([true, false]);
    }
    expect(isPromising(1, 0)).toBe(true);
  });

  it('leave the last test without a p-value that ends the tests', () => {
    const ends = [1, 2, 3, 4].map(tests => [0.71, 0.36, 0.21].map(pValue => isHopeless(pValue, tests, 0.045)));
    expect(ends).toEqual([
      [true, false, false],
      [true, true, false],
      [true, true, true],
      [false, false, false],
    ]);
  });

  // scipy 1.17.1, combine_pvalues(method='stouffer') with the roots of the parts as weights.
  it.each([
    [[0.01], [1, 1, 1, 1], 0.01],
    [[0.2, 0.04], [1, 1, 1, 1], 0.033398454576638675],
    [[0.2, 0.04, 0.3], [0.5, 1, 1, 1], 0.03474078693007382],
    [[0.03, 0.9, 0.02, 0.1], [1, 1, 1, 1], 0.02457597330052022],
  ])('apply to the combined p-values: %j', (pValues, parts, expected) => {
    expect(combined(pValues, parts)).toBeCloseTo(expected, 10);
  });

  it('apply to p-values of 0 and 1', () => {
    expect(combined([0], [1])).toBeLessThan(1e-15);
    expect(combined([1], [1])).toBe(1);
    expect(combined([0, 1], [1, 1])).toBeCloseTo(0.5, 12);
  });
});

describe('A drop is tested on the tasks that can show it', () => {
  const isChosen = (one: TaskAnswers): boolean => dropTest([one], all, false).tasks.length > 0;

  it.each([
    ['that only the candidate got wrong', EIGHT, 'w'],
    ['that only the candidate got right', WRONG, 'r'],
    ['with both outcomes before', 'rrrrrrww', 'r'],
    ['with both outcomes before, wrong now', 'rrwwwwww', 'w'],
    ['with both outcomes now', 'rwwwwwww', 'rw'],
  ])('%s: %s, then %s', (_, before, now) => expect(isChosen(task(before, now))).toBe(true));

  it.each([
    ['that are always right', EIGHT, 'r'],
    ['that are always wrong', WRONG, 'w'],
    ['that slipped once before', 'rrrrrrrw', 'r'],
    ['that were right once before', 'rwwwwwww', 'w'],
    ['that are only sometimes right now', WRONG, 'rw'],
    ['without answers', 'rrrrwwww', ''],
    ['with missing answers only', 'rrrrwwww', '-'],
  ])('and not those %s: %s, then %s', (_, before, now) => expect(isChosen(task(before, now))).toBe(false));

  it('counting fresh answers of the baseline, and only the candidate’s answers seen', () => {
    expect(isChosen(task('rrrr', 'r', { control: 'rrww' }))).toBe(true);
    expect(dropTest([task(EIGHT, 'rw')], () => 1, false).tasks).toEqual([]);
  });

  it('with their weights', () => {
    expect(dropTest([task(EIGHT, 'w', { weight: 7 })], all, false).tasks).toMatchObject([{ weight: 7 }]);
  });

  // docs/decision.md: 80 answers of each version, or 0.75 per task of the suite if that is more.
  it.each([
    [12, 80],
    [106, 80],
    [107, 81],
    [200, 150],
  ])('of a suite of %d with %d answers per arm', (count, answers) => {
    expect(dropTest(repeat(count, task(EIGHT, 'r')), all, false).answers).toBe(answers);
  });

  // Bayes' rule by hand, for 5% of tasks that broke for good (3% right) against odds lower by 0.6; at most 0.35.
  it.each([
    [EIGHT, 'w', 0.34527694925879954],
    [EIGHT, 'ww', 0.35],
    [EIGHT, 'rw', 0.01721508922235253],
    ['rrrrwwww', 'w', 0.0732768431819016],
    ['rrrrwwww', 'ww', 0.10617878068481983],
  ])('with the chance that it broke for good: %s, then %s', (before, now, broken) => {
    expect(dropTest([task(before, now)], all, false).tasks[0]?.broken).toBeCloseTo(broken, 12);
    const mirrored = [before, now].map(letters => letters.replace(/./g, letter => (letter === 'r' ? 'w' : 'r')));
    const [tested] = dropTest([task(mirrored[0] ?? '', mirrored[1] ?? '')], all, false).tasks;
    if (tested !== undefined) expect(tested.fixed).toBeCloseTo(broken, 12);
  });

  it('with the root of their variance, or of their chance to have broken, as information', () => {
    const information = (before: string, now: string): number => {
      return dropTest([task(before, now)], all, false).tasks[0]?.information ?? 0;
    };
    // By Laplace's rule, with one right and one wrong answer added.
    expect(information('rrrrwwww', 'rw')).toBeCloseTo(Math.sqrt(0.5 * 0.5), 12);
    expect(information('rrrrrrww', 'rr')).toBeCloseTo(Math.sqrt((9 / 12) * (3 / 12)), 12);
    // As informative as a task of medium difficulty if it surely broke: 0.7 × 0.35 is nearly a half of a half.
    expect(information(EIGHT, 'ww')).toBeCloseTo(Math.sqrt(0.7 * 0.35), 12);
    expect(information(WRONG, 'rr')).toBeCloseTo(Math.sqrt(0.7 * 0.35), 12);
  });
});

describe('A drop that affects all tasks equally', () => {
  const slipped = repeat(4, task(EIGHT, 'rw'));
  const steady = repeat(44, task(EIGHT, 'rr'));
  const middling = repeat(12, task('rrrrwwww', 'rw'));

  it('is tested on all tasks that were right, with equal shares: 2.5 answers per task, at least 130', () => {
    const few = dropTest([...slipped, ...steady], all, true);
    expect([few.tasks.length, few.answers]).toEqual([48, 130]);
    expect(new Set(few.tasks.map(({ information }) => information))).toEqual(new Set([1]));
    const many = dropTest([...slipped, ...repeat(96, task(EIGHT, 'rr')), ...repeat(9, task(WRONG, 'ww'))], all, true);
    expect([many.tasks.length, many.answers]).toEqual([100, 250]);
  });

  it('is tested like any other if it is only doubted, or mostly in tasks that were not always right', () => {
    expect(dropTest([...slipped, ...steady], all, false)).toMatchObject({ tasks: { length: 4 }, answers: 80 });
    const fallen = repeat(12, task('rrrrrrww', 'ww'));
    expect(dropTest([...slipped, ...steady, ...fallen], all, true).tasks).toHaveLength(16);
    expect(dropTest([...steady, ...middling], all, true).tasks).toHaveLength(12);
    expect(dropTest([...slipped, ...steady, ...middling], all, true).tasks).toHaveLength(60);
  });

  // The tasks that were always right fell by half an answer each, and the others by a half each too: 2 of at most 4.
  it.each([
    [7, 48 + 7],
    [8, 4 + 8],
  ])(
    'is one whose drop in steady tasks is more than half of that in others: of %d, %d tasks are tested',
    (count, tested) => {
      const fallen = repeat(count, task('rrrrrrww', 'rwww'));
      expect(dropTest([...slipped, ...steady, ...fallen], all, true).tasks).toHaveLength(tested);
    },
  );

  it('is not seen in tasks that clearly broke', () => {
    const broke = repeat(4, task(EIGHT, 'ww'));
    expect(dropTest([...broke, ...steady], all, true).tasks).toHaveLength(4);
  });
});

describe('The answers of a test', () => {
  const informed = (information: number, index: number): ProofTask => {
    return { taskId: `${index}`, weight: 1, broken: 0, fixed: 0, information };
  };

  it('are allocated by information', () => {
    const allocated = allocateSamples([0.1, 0.4, 0.2].map(informed), 14);
    expect(allocated).toEqual([
      { taskId: '1', samples: 8 },
      { taskId: '2', samples: 4 },
      { taskId: '0', samples: 2 },
    ]);
  });

  it('are at most 16 per task, and none for tasks that tell hardly anything', () => {
    expect(allocateSamples([informed(0.5, 0)], 80)).toEqual([{ taskId: '0', samples: 16 }]);
    expect(allocateSamples([0.5, 0.5, 0.001].map(informed), 10).map(({ samples }) => samples)).toEqual([5, 5]);
  });

  it('are as many as planned, to one, unless every task has enough', () => {
    const tasks = fc.array(fc.double({ min: 0.05, max: 0.5, noNaN: true }), { minLength: 30, maxLength: 60 });
    fc.assert(
      fc.property(tasks, fc.integer({ min: 30, max: 80 }), (informations, answers) => {
        const allocated = allocateSamples(informations.map(informed), answers);
        const sum = allocated.reduce((total, { samples }) => total + samples, 0);
        expect(allocated.every(({ samples }) => samples > 0 && samples <= 16)).toBe(true);
        expect(sum).toBeLessThanOrEqual(answers + 1);
        if (allocated.every(({ samples }) => samples < 16)) expect(sum).toBeGreaterThanOrEqual(answers - 1);
      }),
    );
  });

  it('are at most these in all four tests, of both arms', () => {
    expect(maxDropAnswers(1)).toBe(4 * 2 * 16);
    expect(maxDropAnswers(12)).toBe(2 * (105 + 131 + 157 + 192));
    expect(maxDropAnswers(100)).toBe(2 * (201 + 251 + 301 + 401));
  });

  it('are 368 of each arm in four tests for the detectable drop, at the limit of the last one', () => {
    const { answers, limit } = lastDropTest(48, limitsOf(0.05, false));
    expect(answers).toBeCloseTo(368, 9);
    expect(limit).toBeCloseTo(0.050103, 5);
  });
});

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
