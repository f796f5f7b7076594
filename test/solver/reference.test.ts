import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReferenceRule } from '../../src/arm/arm.ts';
import { showProposals } from '../../src/arm/prompt/order.ts';
import type { Task } from '../../src/dataset/task.ts';
import { readTasks } from '../../src/dataset/tasks.ts';
import { bm25 } from '../../src/solver/bm25.ts';
import { chance, createReferenceSolver, floors } from '../../src/solver/reference.ts';
import { realText } from '../real-dataset.ts';

const task: Task = {
  id: '1-manager-0',
  title: 'The login button',
  description: 'does nothing on Android',
  price: 1000,
  proposals: [
    { id: 2, text: 'Retry.' },
    { id: 3, text: 'On Android the login button has no handler' },
    { id: 5, text: 'Rewrite all of it, which takes a long, long, long, long time' },
    { id: 7, text: 'Start over, which takes a long, long, long, long, long while' },
  ],
  correctProposalId: 3,
  commit: '',
};

const picked = async (rule: ReferenceRule, of: Task = task, sample = 0): Promise<number | null> =>
  (await createReferenceSolver(rule, 'dataset').solve(of, sample, AbortSignal.abort())).proposalId;

describe('A reference solver', () => {
  test.each<[ReferenceRule, number]>([
    ['first', 2],
    ['longest', 5],
    ['bm25', 3],
  ])('%s picks %i', async (rule, id) => {
    expect(await picked(rule)).toBe(id);
  });

  test.each<ReferenceRule>(['longest', 'bm25'])('%s takes the first of equals', async rule => {
    const twins = task.proposals.map(({ id }) => ({ id, text: 'the same' }));
    expect(await picked(rule, { ...task, proposals: twins })).toBe(2);
  });

  test('random picks the same proposal for a task and sample, and every proposal eventually', async () => {
    const samples = [...Array(100).keys()];
    const picks = await Promise.all(samples.map(sample => picked('random', task, sample)));
    expect(await Promise.all(samples.map(sample => picked('random', task, sample)))).toEqual(picks);
    expect(new Set(picks)).toEqual(new Set([2, 3, 5, 7]));
  });

  test('first picks the first displayed proposal in shuffled order, and the other rules see the same texts', async () => {
    for (const sample of [0, 1, 2, 3]) {
      const shown = showProposals(task, 'shuffled', sample);
      const solve = (rule: ReferenceRule) =>
        createReferenceSolver(rule, 'shuffled').solve(task, sample, AbortSignal.abort());
      expect(await solve('first')).toMatchObject({ position: 0, proposalId: shown[0]?.proposal.id });
      const place = shown.findIndex(({ proposal }) => proposal.id === 3);
      expect(await solve('bm25')).toMatchObject({ position: place, proposalId: 3 });
    }
  });

  test('makes no calls and costs nothing', async () => {
    for (const rule of ['first', 'longest', 'bm25', 'random'] as const) {
      expect(await createReferenceSolver(rule, 'dataset').solve(task, 0, AbortSignal.abort())).toMatchObject({
        reading: 'json',
        cost: 0,
        requests: 0,
        usage: null,
        served: null,
      });
    }
  });

  test('is identified by its rule, its order and the whole task', () => {
    const solver = createReferenceSolver('bm25', 'dataset');
    expect(solver.name).toBe('reference/bm25');
    expect(solver.identity(task, 0)).not.toEqual(solver.identity({ ...task, description: 'other' }, 0));
    expect(solver.identity(task, 0)).not.toEqual(createReferenceSolver('bm25', 'shuffled').identity(task, 0));
  });
});

describe('BM25', () => {
  test('matches its formula', () => {
    // Computed by hand: 2 documents of 2 and 4 words, with "b" once in one of them.
    const rarity = Math.log(1 + 1.5 / 1.5);
    const expected = (rarity * 2.2) / (1 + 1.2 * (0.25 + (0.75 * 2) / 3));
    expect(bm25('B? b!', ['a b', 'c c c a'])[0]).toBeCloseTo(expected, 12);
    expect(bm25('B? b!', ['a b', 'c c c a'])[1]).toBe(0);
  });

  test('is a number for any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { minLength: 1 }), (query, texts) => {
        expect(bm25(query, texts).every(score => Number.isFinite(score) && score >= 0)).toBe(true);
      }),
    );
  });
});

test.skipIf(realText === null)('on the real lite file the floors are those that are known', () => {
  const { tasks } = readTasks(realText ?? '', 'lite');
  expect(chance(tasks)).toBeCloseTo(0.2475, 4);
  expect(floors(tasks)).toEqual([
    { solver: 'reference/first', accuracy: 38 / 113 },
    { solver: 'reference/longest', accuracy: 40 / 113 },
    { solver: 'reference/bm25', accuracy: 41 / 113 },
  ]);
});
