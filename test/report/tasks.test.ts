import { describe, expect, it } from 'vitest';
import type { TaskReport } from '../../src/report/report.ts';
import {
  choices,
  direction,
  issueNumber,
  issuePath,
  movedTasks,
  picks,
  shortTitle,
  stateOf,
} from '../../src/report/tasks.ts';
import { sample } from './samples.ts';

const TASK: TaskReport = {
  id: '90001-manager-0',
  title: 'A task',
  url: 'https://github.com/example/app/issues/90001',
  price: 1000,
  proposals: 5,
  correctProposalId: 3,
  baseline: { right: 2, samples: 4, missing: 1, picks: [3, null, 3, 0] },
  candidate: { right: 2, samples: 4, missing: 0, picks: [3, 1, 3, 0] },
  change: 'same',
};
const NONE = { right: 0, samples: 0, missing: 0, picks: [] };

describe('The picks of a task', () => {
  it('are drawn in order, with unreadable answers as wrong', () => {
    expect(picks(TASK)).toBe('●○●○·\u00A0→\u00A0●○●○');
  });

  it('are shown as counts in both arms if one has too many to draw', () => {
    const baseline = { right: 21, samples: 24, missing: 0, picks: Array(24).fill(3) };
    expect(picks({ ...TASK, baseline })).toBe('21/24\u00A0→\u00A02/4');
  });

  it('show which arm has none', () => {
    expect(picks({ ...TASK, baseline: null, candidate: NONE })).toBe('–\u00A0→\u00A0–');
  });
});

describe('The choices of a task', () => {
  it('name the proposals that were picked, and the right one', () => {
    expect(choices(TASK)).toBe('right is 3, picked 3\u00A0–\u00A03\u00A00 → 3\u00A01\u00A03\u00A00');
  });

  it('are cut off if there are many', () => {
    const candidate = { right: 24, samples: 24, missing: 0, picks: Array(24).fill(3) };
    expect(choices({ ...TASK, baseline: null, candidate })).toMatch(/picked – → (3\u00A0){8}…$/);
  });
});

describe('The direction in which a task moved', () => {
  it.each([
    [8, 8, 0, 2, 'worse'],
    [8, 8, 1, 2, 'worse'],
    [7, 8, 1, 2, 'same'],
    [1, 1, 0, 1, 'worse'],
    [0, 8, 1, 2, 'better'],
    [4, 8, 1, 2, 'same'],
  ] as const)('from %d of %d to %d of %d right is %s', (before, of, now, ofNow, way) => {
    const baseline = { ...NONE, right: before, samples: of };
    const candidate = { ...NONE, right: now, samples: ofNow };
    expect(direction({ ...TASK, baseline, candidate })).toBe(way);
  });

  it('is unknown if the task was not measured', () => {
    expect(direction({ ...TASK, change: 'not-measured' })).toBe('not-measured');
  });

  it('lists tasks least likely by luck first, then by size of the move, then by price', () => {
    const ids = movedTasks(sample('regressed'), 'worse').map(issueNumber);
    expect(ids).toEqual(['90120', '90092', '90127']);
  });

  it('orders equal tasks by id, the same in every language', () => {
    const task = { ...TASK, baseline: { ...NONE, right: 8, samples: 8 }, candidate: { ...NONE, samples: 2 } };
    const tasks = ['a', 'z', 'B'].map(id => ({ ...task, id }));
    expect(movedTasks({ tasks }, 'worse').map(({ id }) => id)).toEqual(['B', 'a', 'z']);
  });

  it.each([
    [8, 8, 0, 2, 'worse'], // 1 in 45
    [3, 3, 0, 3, 'worse'], // 1 in 20
    [7, 8, 0, 2, 'uncertain'], // 3 in 45
    [1, 1, 0, 1, 'uncertain'],
    [0, 8, 2, 2, 'better'],
    [0, 8, 1, 2, 'uncertain'],
    [4, 8, 1, 2, 'same'],
  ] as const)(
    'is uncertain if luck explains it more often than 1 time in 20: %d of %d to %d of %d is %s',
    (...counts) => {
      const [before, of, now, ofNow, state] = counts;
      const baseline = { ...NONE, right: before, samples: of };
      const candidate = { ...NONE, right: now, samples: ofNow };
      expect(stateOf({ ...TASK, baseline, candidate })).toBe(state);
    },
  );
});

describe('A title in a list', () => {
  it.each([
    ['[HOLD for payment 2026-01-31] [$1000] Chat: it jumps', 'Chat: it jumps'],
    ['[HOLD for payment 2026-01-31] [Distance] [$500] - Map: it jumps', '[Distance] Map: it jumps'],
    ['[ON HOLD for #12345][Paid][$10,000]  Chat', 'Chat'],
    ['[iOS] Chat [$500]', '[iOS] Chat [$500]'],
    ['[$500]', '[$500]'],
    ['Chat', 'Chat'],
  ])('%s is shown as %s', (title, shown) => {
    expect(shortTitle(title)).toBe(shown);
  });
});

describe('The issue of a task', () => {
  it('is linked only if it is on github.com', () => {
    expect(issuePath(TASK)).toBe('/example/app/issues/90001');
    for (const url of [
      null,
      'https://github.com.evil.example/example/app/issues/1',
      'https://evil.example/example/app/issues/1',
      'https://github.com/example/app/issues/1#"><script>',
      'javascript:alert(1)//https://github.com/example/app/issues/1',
    ]) {
      expect(issuePath({ ...TASK, url })).toBeNull();
    }
  });
});
