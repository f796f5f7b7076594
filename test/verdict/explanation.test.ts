import { describe, expect, it } from 'vitest';
import { type Random, randomFrom } from '../../src/shared/random.ts';
import { explanationWords, type Part, partName, searchStep, searchTasks } from '../../src/verdict/explanation.ts';

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

  it('runs a half without some parts, and one with only those, two answers to each of ten tasks', () => {
    const ids = Array.from({ length: 10 }, (_, index) => `${index}`);
    expect(searchStep(5, ids, () => [])).toEqual({
      kind: 'ask',
      samples: 2,
      hybrids: [
        [0, 1, 2],
        [3, 4],
      ],
    });
    expect(searchStep(5, ids.slice(0, 4), () => [])).toMatchObject({ samples: 4 });
    expect(searchStep(5, ids.slice(0, 1), () => [])).toMatchObject({ samples: 10 });
  });

  it('proves a single part by as many as 24 new answers of each hybrid', () => {
    expect(searchStep(1, ['a', 'b', 'c'], () => [])).toEqual({ kind: 'ask', samples: 8, hybrids: [[0], []] });
    // Eight right answers without the part and none with it, to three tasks: one in C(16, 8)³.
    const found = searchStep(1, ['a', 'b', 'c'], undone => Array(8).fill(undone.length > 0));
    expect(found).toMatchObject({ kind: 'found', part: 0, broughtBack: ['a', 'b', 'c'] });
    expect(found).toHaveProperty('pValue', expect.closeTo(1 / 12870 ** 3, 12));
  });

  it('brings back the tasks that are right more often than not, whatever is missing', () => {
    const answers = (undone: readonly number[], taskId: string) => {
      const right = { a: 8, b: 4, c: 4 }[taskId] ?? 0;
      if (undone.length === 0) return Array(8).fill(taskId === 'c' ? null : false);
      return Array.from({ length: 8 }, (_, sample) => (taskId === 'c' && sample < 2 ? null : sample >= 8 - right));
    };
    expect(searchStep(1, ['a', 'b', 'c'], answers)).toMatchObject({ kind: 'found', broughtBack: ['a', 'c'] });
  });

  it('proves with other answers than it chose by', () => {
    // The first four answers of each hybrid point to part 0; later ones show no difference.
    const luck = (undone: readonly number[]) => [...Array(4).fill(undone.includes(0)), ...Array(6).fill(true)];
    expect(searchStep(2, ['a', 'b', 'c', 'd'], luck)).toEqual({ kind: 'none' });
    expect(searchStep(2, ['a', 'b', 'c', 'd'], undone => luck(undone).slice(0, 4))).toEqual({
      kind: 'ask',
      samples: 4 + 6,
      hybrids: [[0], [1]],
    });
  });

  it('proves with the first answers if these hybrids were not needed before', () => {
    // Part 1 of three: without it, all tasks are right.
    const known = (undone: readonly number[]) => (undone.join() === '1' ? [] : Array(4).fill(undone.includes(1)));
    expect(searchStep(3, ['a', 'b', 'c', 'd'], known)).toEqual({ kind: 'ask', samples: 6, hybrids: [[1], [0, 2]] });
    // Of two parts, the hybrids of the proof are those of the only round.
    const pair = (undone: readonly number[]) => Array(4).fill(undone.includes(1));
    expect(searchStep(2, ['a', 'b', 'c', 'd'], pair)).toEqual({ kind: 'ask', samples: 4 + 6, hybrids: [[1], [0]] });
  });

  it('waits until both hybrids have answers to all tasks', () => {
    const all = { a: 4, b: 4, c: 4, d: 4 };
    const asks = (half: Record<string, number>, rest: Record<string, number>): boolean => {
      const step = searchStep(2, Object.keys(all), (undone, taskId) => {
        return Array((undone.includes(0) ? half : rest)[taskId]).fill(undone.includes(0));
      });
      return step.kind === 'ask' && step.samples === 4;
    };
    expect(asks(all, all)).toBe(false);
    expect(asks({ ...all, c: 3 }, all)).toBe(true);
    expect(asks(all, { ...all, d: 3 })).toBe(true);
  });

  it('repeats a round that points nowhere once, and then gives up', () => {
    const even = (count: number) => () => Array.from({ length: count }, (_, index) => index % 2 === 0);
    expect(searchStep(4, ['a', 'b', 'c', 'd'], even(4))).toMatchObject({ kind: 'ask', samples: 8 });
    expect(searchStep(4, ['a', 'b', 'c', 'd'], even(8))).toEqual({ kind: 'none' });
  });

  /** Answers to one task: the first ten and the next ten, right this many times with and without the first half. */
  const halves = (without: readonly number[], only: readonly number[]) => (undone: readonly number[]) =>
    (undone.includes(0) ? without : only).flatMap(right => Array.from({ length: 10 }, (_, sample) => sample < right));
  const nextHybrid = (without: readonly number[], only: readonly number[]) => {
    const known = halves(without, only);
    const step = searchStep(4, ['a'], undone => (undone.length === 2 ? known(undone) : []));
    return step.kind === 'ask' ? { undone: step.hybrids[0], samples: step.samples } : step.kind;
  };

  // Fisher's test as in scipy 1.17.1: 7 and 3 of 10 have p = 0.089, 10 and 7 p = 0.105.
  it('follows a half at p ≤ 0.1, and otherwise repeats the round', () => {
    expect(nextHybrid([7], [3])).toEqual({ undone: [0], samples: 10 });
    expect(nextHybrid([3], [7])).toEqual({ undone: [2], samples: 10 });
    expect(nextHybrid([10], [7])).toEqual({ undone: [0, 1], samples: 20 });
  });

  // 14 and 10 of 20 have p = 0.17, 14 and 11 p = 0.26.
  it('follows a half of a repeated round at p ≤ 0.25, and otherwise ends', () => {
    expect(nextHybrid([7, 7], [5, 5])).toEqual({ undone: [0], samples: 10 });
    expect(nextHybrid([7, 7], [5, 6])).toBe('none');
  });

  // docs/decision.md: the last part is tested at 5%. 7 and 2 of 10 have p = 0.035, 9 and 5 p = 0.070.
  it('names the last part at p ≤ 0.05', () => {
    expect(searchStep(1, ['a'], halves([7], [2]))).toMatchObject({ kind: 'found', part: 0 });
    expect(searchStep(1, ['a'], halves([9], [5]))).toEqual({ kind: 'none' });
  });

  it('finds nothing in a change without parts', () => {
    expect(searchStep(0, ['a'], () => [])).toEqual({ kind: 'none' });
  });
});

describe('The tasks of the search', () => {
  const count = (right: number, samples: number) => ({ right, samples });

  it('are those that dropped most, and none that only slipped', () => {
    const tasks = [
      { taskId: 'slipped', before: count(8, 8), now: count(5, 6) },
      { taskId: 'fell', before: count(8, 8), now: count(2, 6) },
      { taskId: 'broke', before: count(8, 8), now: count(0, 6) },
      { taskId: 'better', before: count(0, 8), now: count(6, 6) },
      { taskId: 'lost', before: count(8, 8), now: count(0, 0) },
      { taskId: 'new', before: count(0, 0), now: count(0, 6) },
    ];
    expect(searchTasks(tasks)).toEqual(['broke', 'fell']);
  });

  // Fisher's test by hand: 3 right, then 2 wrong has p = 1/10; 3 right, then 1 wrong p = 1/4.
  it('fell by 40 points or more, which luck does one time in ten at most', () => {
    const fallen = (taskId: string, before: readonly [number, number], now: readonly [number, number]) => {
      return { taskId, before: count(...before), now: count(...now) };
    };
    const tasks = [
      fallen('luck', [3, 3], [0, 1]),
      fallen('rare', [3, 3], [0, 2]),
      fallen('little', [100, 100], [61, 100]),
      fallen('much', [100, 100], [60, 100]),
    ];
    expect(searchTasks(tasks)).toEqual(['much', 'rare']);
  });

  it('are at most ten, in a fixed order', () => {
    const tasks = [...'fkbalcigjdhe'].map(taskId => ({ taskId, before: count(8, 8), now: count(0, 6) }));
    expect(searchTasks(tasks)).toEqual([...'abcdefghij']);
  });
});

describe('A part of a change', () => {
  it.each<[Part, string]>([
    [{ kind: 'setting', path: 'gate.yml', name: 'model' }, '`model` in `gate.yml`'],
    [{ kind: 'file', path: 'a.md', change: 'added' }, 'the new file `a.md`'],
    [{ kind: 'file', path: 'a.md', change: 'removed', of: 'the skill `x`' }, 'the removal of `a.md` (the skill `x`)'],
    [{ kind: 'server', path: 'm.json', name: 'db', change: 'added' }, 'the new MCP server `db`'],
    [{ kind: 'server', path: 'm.json', name: 'db', change: 'removed' }, 'the removal of the MCP server `db`'],
    [{ kind: 'server', path: 'm.json', name: 'db', change: 'changed' }, 'the change of the MCP server `db`'],
    [{ kind: 'lines', path: 'a.md', from: 3, to: 3, change: 'changed' }, 'line 3 of `a.md`'],
    [{ kind: 'lines', path: 'a.md', from: 3, to: 5, change: 'added', of: 'x' }, 'lines 3–5 of `a.md` (x)'],
    [{ kind: 'lines', path: 'a.md', from: 3, to: 3, change: 'removed' }, 'the removal before line 3 of `a.md`'],
  ])('is named for people: %j', (part, name) => expect(partName(part)).toBe(name));

  it('is named with the tasks that come back, or it is said that there is none', () => {
    const part: Part = { kind: 'setting', path: 'gate.yml', name: 'model' };
    expect(explanationWords.found(part, 3, 4)).toBe('Undoing `model` in `gate.yml` brings back 3 of 4 tasks.');
    expect(explanationWords.none(3)).toBe('No single part of the change (3 were tested) explains the drop.');
    expect(explanationWords.unfinished(3)).toContain('among the 3 parts of the change');
  });
});
