import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/shared/random.ts';
import { type Decision, decisionSchema } from '../../src/verdict/decision.ts';
import { affordable } from '../../src/verdict/plan.ts';
import { drawn, type SimulatedTask, tally } from '../../src/verdict/simulation.ts';

/** A short version of bench/decision: a quarter of the tasks in between, the others nearly always right or wrong. */
const RATES = [0.2, 0.5, 0.8, ...Array.from({ length: 9 }, (_, index) => (index < 5 ? 0.97 : 0.03))];

/** Share of red verdicts among so many runs, each with a baseline of its own; all tasks `drop` less often right. */
function redShare(tasks: number, runs: number, drop: number, settings: Partial<Decision> = {}): number {
  const decision = decisionSchema.parse(settings);
  const random = randomFrom(`false alarms ${tasks} ${drop} ${JSON.stringify(settings)}`);
  const suite = (): SimulatedTask[] =>
    Array.from({ length: tasks }, (_, index) => {
      const rate = RATES[index % RATES.length] ?? 0.5;
      const baseline = () => drawn(rate, 0, random);
      const candidate = () => drawn(rate - drop, 0, random);
      const price = 1000 * (1 + (index % 3));
      return { taskId: `${index}`, price, baseline, candidate, stored: Array.from({ length: 8 }, baseline) };
    });
  return tally(runs, suite, decision).verdicts.regressed;
}

describe('a change that does nothing', () => {
  const runs = 60;
  /** Five in a hundred and three standard errors of this simulation. */
  const most = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs);

  it.each([12, 25, 113])('fails at most one time in twenty, all looks together: %d tasks', tasks => {
    expect(redShare(tasks, runs, 0)).toBeLessThan(most);
  });

  it('fails as rarely by the cheaper plan for agents', () => {
    expect(redShare(48, runs, 0, affordable(decisionSchema.parse({}), 48, ['agent']))).toBeLessThan(most);
  });

  it('fails as rarely when tasks count by price', () => {
    expect(redShare(25, runs, 0, { weights: 'price' })).toBeLessThan(most);
  });
});

describe('a change that breaks every tenth answer', () => {
  it('is found nearly always', () => expect(redShare(113, 50, 0.1)).toBeGreaterThan(0.9));
});
