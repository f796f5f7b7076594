import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/shared/random.ts';
import { decisionSchema } from '../../src/verdict/decision.ts';
import { drawn, maxAnswers, type SimulatedTask, simulateRun, tally } from '../../src/verdict/simulation.ts';
import type { Slot } from '../../src/verdict/situation.ts';

const decision = decisionSchema.parse({});

/** Tasks with eight right answers stored, whose answers repeat these letters. */
function suite(count: number, candidate: string, stored = 'rrrrrrrr', baseline = 'r'): SimulatedTask[] {
  const slotOf = (letter: string | undefined) => (letter === 'r' ? 'right' : 'wrong');
  const repeated = (letters: string) => {
    let drawnSoFar = 0;
    return (): Slot => slotOf(letters[drawnSoFar++ % letters.length]);
  };
  return Array.from({ length: count }, (_, index) => ({
    ...{ taskId: `${candidate} ${index}`, price: 1, stored: [...stored].map(slotOf) },
    ...{ baseline: repeated(baseline), candidate: repeated(candidate) },
  }));
}

describe('A simulated run', () => {
  it('ends like a run that asks step by step, although it draws answers ahead', () => {
    for (const [baseline, candidate] of [
      ['r', 'w'],
      ['rw', 'wrwr'],
    ] as const) {
      const tasks = () => [...suite(30, 'r'), ...suite(12, candidate, 'rrwwrrww', baseline)];
      expect(simulateRun(tasks(), decision)).toEqual(simulateRun(tasks(), decision, 1e9));
    }
  });

  it('fails if a critical task breaks, and only names any other', () => {
    const run = (critical: boolean) =>
      simulateRun([...suite(60, 'r'), ...suite(1, 'w').map(task => ({ ...task, critical }))], decision).verdict;
    expect(run(true)).toMatchObject({ kind: 'regressed', cause: 'broken-tasks' });
    expect(run(false)).toMatchObject({ kind: 'passed' });
  });

  it('starts no batch after its budget', () => {
    const torn = () => [...suite(25, 'rw', 'rwrwrwrw'), ...suite(25, 'wr', 'rwrwrwrw')];
    const strict = decisionSchema.parse({ margin: 1 });
    expect(simulateRun(torn(), strict, 1).taken).toEqual({ candidate: 50, baseline: 0 });
    expect(simulateRun(torn(), strict, 50).taken).toEqual({ candidate: 50, baseline: 0 });
    expect(
      simulateRun(torn(), strict, 51).taken.candidate + simulateRun(torn(), strict, 51).taken.baseline,
    ).toBeGreaterThan(50);
    expect(simulateRun(torn(), strict, 0).verdict.cause).toBe('budget');
  });

  it('collects a baseline if none is stored', () => {
    const { verdict, taken } = simulateRun(suite(50, 'r', ''), decision, 1e9);
    expect([verdict.kind, taken]).toEqual(['passed', { candidate: 50, baseline: 250 }]);
  });

  it('takes at most the answers of all looks, four tests of a drop and one of single tasks', () => {
    expect(maxAnswers({ looks: [1, 2, 4, 6], everyone: 2, fresh: 4 })).toBe(6 + 4 * 16 + 7);
  });
});

describe('The tally of runs', () => {
  it('has the share of each verdict, of named tasks, and the average cost', () => {
    let run = 0;
    const suites = () => (run++ % 4 === 0 ? [...suite(44, 'r'), ...suite(6, 'w')] : suite(50, 'r'));
    const result = tally(8, suites, decision);
    expect(result).toMatchObject({
      runs: 8,
      verdicts: { passed: 0.75, regressed: 0.25, inconclusive: 0, error: 0 },
      named: 0.25,
    });
    const red = simulateRun([...suite(44, 'r'), ...suite(6, 'w')], decision).taken;
    expect(result.candidateCalls).toBeCloseTo(0.75 * 50 + 0.25 * red.candidate, 12);
    expect(result.baselineCalls).toBeCloseTo(0.25 * red.baseline, 12);
  });

  it('stays within the budget of each run', () => {
    const result = tally(2, () => [...suite(44, 'r'), ...suite(6, 'w')], decision, 50);
    expect(result).toMatchObject({ verdicts: { inconclusive: 1 }, named: 0, candidateCalls: 50, baselineCalls: 0 });
  });
});

describe('A simulated answer', () => {
  it('is right at the rate given among readable ones', () => {
    const random = randomFrom('drawn');
    const draws = Array.from({ length: 8000 }, () => drawn(0.75, 0.2, random));
    const share = (outcome: string): number => draws.filter(one => one === outcome).length / draws.length;
    expect(share('unreadable')).toBeCloseTo(0.2, 1);
    expect(share('right')).toBeCloseTo(0.6, 1);
    expect(share('wrong')).toBeCloseTo(0.2, 1);
    expect(new Set([drawn(1, 0, random), drawn(0, 1, random), drawn(0, 0, random)])).toEqual(
      new Set(['right', 'unreadable', 'wrong']),
    );
  });
});
