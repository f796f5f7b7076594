import { describe, expect, it } from 'vitest';
import { fairTasks } from '../../src/mining/fair-tasks.ts';
import { findsAnswer } from '../../src/solver/reference.ts';
import { makeTask } from '../trial/samples.ts';

/** A task with two proposals, of which the longer or the shorter one is right, in either position. */
const task = (id: string, isLongest: boolean, isFirst: boolean) => {
  const texts = isLongest === isFirst ? ['a longer way to do it', 'short'] : ['short', 'a longer way to do it'];
  const proposals = texts.map((text, index) => ({ id: index + 1, text }));
  return { ...makeTask(id), description: 'It fails', title: 'T', proposals, correctProposalId: isFirst ? 1 : 2 };
};

describe('Mined tasks', () => {
  it('are all kept if simple rules do about as well as chance', () => {
    const tasks = Array.from({ length: 20 }, (_, index) => task(`t-${index}`, index % 2 === 0, index % 4 < 2));
    expect(fairTasks(tasks)).toMatchObject({ kept: tasks, dropped: [], chance: 0.5 });
  });

  it('are dropped until picking the longest proposal beats chance by no more than 10 points', () => {
    const tasks = Array.from({ length: 20 }, (_, index) => task(`t-${index}`, index % 5 !== 0, index % 2 === 0));
    const { kept, dropped, floors } = fairTasks(tasks);
    expect(kept.filter(one => findsAnswer('longest', one)).length).toBeLessThanOrEqual(0.6 * kept.length);
    expect(new Set(dropped.map(({ rule }) => rule))).toEqual(new Set(['longest']));
    expect(dropped.length + kept.length).toBe(20);
    expect(Math.max(...floors.map(({ accuracy }) => accuracy))).toBeLessThanOrEqual(0.6);
    expect(kept.length).toBeGreaterThanOrEqual(8);
  });

  it('can be empty', () => {
    expect(fairTasks([])).toEqual({ kept: [], dropped: [], chance: 0, floors: [] });
  });
});
