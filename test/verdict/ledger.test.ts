import { describe, expect, it } from 'vitest';
import type { WeighedTask } from '../../src/verdict/baseline.ts';
import { createLedger } from '../../src/verdict/ledger.ts';
import { slots } from './situations.ts';

const task = (taskId: string, fresh: string, candidate: string): WeighedTask => {
  return {
    taskId,
    weight: 1,
    critical: false,
    stored: [],
    before: 10,
    fresh: slots(fresh),
    candidate: slots(candidate),
  };
};

describe('The ledger', () => {
  it('gives each test answers that were not used before, from both arms', () => {
    const ledger = createLedger([task('a', 'rwrwrr', 'wwrrwu')], () => 1);
    ledger.see('a', 2);
    ledger.see('a', 1);
    const first = ledger.next([{ taskId: 'a', samples: 2 }]);
    expect(first).toEqual({ answers: [{ taskId: 'a', baseline: slots('wr'), candidate: slots('rr') }], wanted: [] });
    expect(ledger.next([{ taskId: 'a', samples: 2 }]).answers).toEqual([
      { taskId: 'a', baseline: slots('wr'), candidate: slots('wu') },
    ]);
    expect(ledger.candidateSeen('a')).toBe(6);
    expect(ledger.next([{ taskId: 'a', samples: 2 }]).wanted).toEqual([
      { taskId: 'a', arm: 'baseline', samples: 10 + 5 + 2 },
      { taskId: 'a', arm: 'candidate', samples: 6 + 2 },
    ]);
    expect(ledger.taken()).toEqual({ candidate: 6, baseline: 5 });
  });

  it('asks for what is lacking, and uses nothing until everything is there', () => {
    const ledger = createLedger([task('a', 'rrr', 'w'), task('b', '', 'www'), task('c', 'rrr', 'www')], () => 0);
    const asked = ['a', 'b', 'c'].map(taskId => ({ taskId, samples: 3 }));
    expect(ledger.next(asked)).toEqual({
      answers: [],
      wanted: [
        { taskId: 'a', arm: 'candidate', samples: 3 },
        { taskId: 'b', arm: 'baseline', samples: 10 + 3 },
      ],
    });
    expect(ledger.taken()).toEqual({ candidate: 0, baseline: 0 });
  });

  it('knows its tasks', () => {
    expect(() => createLedger([], () => 0).next([{ taskId: 'x', samples: 1 }])).toThrow('unknown task x');
  });
});
