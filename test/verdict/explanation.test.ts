import { describe, expect, it } from 'vitest';
import { type Random, randomFrom } from '../../src/shared/random.ts';
import { searchStep, searchTasks } from '../../src/verdict/explanation.ts';

/** Searches a change with this many parts; a hybrid's probability of a correct answer depends on the parts it keeps. */
function search(parts: number, tasks: number, rate: (kept: readonly number[]) => number, random: Random) {
  const ids = Array.from({ length: tasks }, (_, index) => `task ${index}`);
  const known = new Map<string, boolean[]>();
  const answersOf = (undone: readonly number[], task: string): boolean[] => known.get(`${undone} ${task}`) ?? [];
  let answers = 0;
  for (;;) {
    const step = searchStep(parts, ids, answersOf);
    if (step.kind !== 'ask') return { step, answers };
    for (const undone of step.hybrids) {
      const kept = Array.from({ length: parts }, (_, index) => index).filter(index => !undone.includes(index));
      for (const task of ids) {
        const own = answersOf(undone, task);
        while (own.length < step.samples) {
          own.push(random.next() < rate(kept));
          answers++;
        }
        known.set(`${undone} ${task}`, own);
      }
    }
  }
}

const share = (runs: number, is: (index: number) => boolean): number =>
  Array.from({ length: runs }, (_, index) => is(index)).filter(Boolean).length / runs;

describe('The search for the cause of a drop', () => {
  it.each([2, 3, 5, 8])('finds the one part of %d that broke the tasks, nine times in ten', parts => {
    const random = randomFrom(`planted ${parts}`);
    let answers = 0;
    const right = share(200, index => {
      const cause = index % parts;
      const found = search(parts, 8, kept => (kept.includes(cause) ? 0.1 : 0.9), random);
      answers += found.answers / 200;
      return found.step.kind === 'found' && found.step.part === cause;
    });
    expect(right).toBeGreaterThan(0.9);
    expect(answers).toBeLessThan(180);
  });

  it.each([2, 4, 8])('blames one of %d parts at most five times in a hundred if none is the cause', parts => {
    const random = randomFrom(`none ${parts}`);
    const named = share(400, () => search(parts, 8, () => 0.5, random).step.kind === 'found');
    expect(named).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 400));
  });

  it('blames no part if two of them each break the tasks', () => {
    const random = randomFrom('both');
    const named = share(100, () => {
      const rate = (kept: readonly number[]) => (kept.includes(0) || kept.includes(3) ? 0.05 : 0.95);
      return search(4, 8, rate, random).step.kind === 'found';
    });
    expect(named).toBeLessThan(0.1);
  });

  it('uses the tasks that dropped most, and none that only slipped', () => {
    const count = (right: number, samples: number) => ({ right, samples });
    const tasks = [
      { taskId: 'slipped', before: count(8, 8), now: count(5, 6) },
      { taskId: 'broke', before: count(8, 8), now: count(0, 6) },
      { taskId: 'better', before: count(0, 8), now: count(6, 6) },
    ];
    expect(searchTasks(tasks)).toEqual(['broke']);
  });
});
