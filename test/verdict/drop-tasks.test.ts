import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocateSamples, dropTest, type ProofTask } from '../../src/verdict/drop-tasks.ts';
import type { TaskAnswers } from '../../src/verdict/look.ts';
import { repeat } from '../repeat.ts';
import { taskAnswers as task } from './situations.ts';

const all = ({ candidate }: TaskAnswers): number => candidate.length;
const EIGHT = 'rrrrrrrr';
const WRONG = 'wwwwwwww';

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
});
