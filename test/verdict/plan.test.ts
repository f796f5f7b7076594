import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/shared/random.ts';
import { decisionSchema } from '../../src/verdict/decision.ts';
import { limitsFor } from '../../src/verdict/error-limits.ts';
import { termsOf } from '../../src/verdict/evidence.ts';
import { affordable, baselineTarget, looksOf, planOf, storedEnough } from '../../src/verdict/plan.ts';
import { likelyDetectable } from '../../src/verdict/power.ts';
import type { Outcome } from '../../src/verdict/situation.ts';

const decision = decisionSchema.parse({});

describe('The plan', () => {
  // docs/decision.md: one pass is 50/N answers per task, from 1 to 4; looks come after 1, 2, 4 and 6 passes.
  it.each([
    [1, 4],
    [12, 4],
    [14, 4],
    [15, 3],
    [21, 2],
    [33, 2],
    [34, 1],
    [1000, 1],
  ])('for %d tasks has passes of %d answers', (tasks, pass) => {
    expect(planOf(tasks, decision)).toMatchObject({ looks: [1, 2, 4, 6].map(look => look * pass), everyone: 2 * pass });
    const strict = decisionSchema.parse({ policy: 'strict' });
    expect(planOf(tasks, strict)).toMatchObject({ looks: [1, 2, 4, 6].map(look => look * pass), everyone: 4 * pass });
    const threshold = decisionSchema.parse({ policy: 'threshold' });
    expect(planOf(tasks, threshold)).toMatchObject({ looks: [2 * pass], everyone: 2 * pass });
  });

  it.each([1, 2, 3, 4])('has at most %d rounds if so configured', rounds => {
    expect(planOf(100, decisionSchema.parse({ 'max-rounds': rounds })).looks).toEqual([1, 2, 4, 6].slice(0, rounds));
  });

  // docs/decision.md: 500/N stored answers, from 5 to 16, and 8 if that takes no more than 900; for agents 400/N, from 5 to 12.
  it.each([
    [10, 16, 12],
    [31, 16, 12],
    [33, 15, 12],
    [40, 12, 10],
    [62, 8, 7],
    [70, 8, 6],
    [112, 8, 5],
    [113, 8, 5],
    [129, 7, 5],
    [180, 5, 5],
    [1000, 5, 5],
  ])('for %d tasks stores %d answers per task, and %d of agents', (tasks, stored, byAgents) => {
    expect(baselineTarget(tasks, decision)).toBe(stored);
    expect(baselineTarget(tasks, affordable(decision, tasks, ['agent']))).toBe(byAgents);
  });

  it('stores as many answers as configured, and starts with half of what it would store by itself', () => {
    const few = decisionSchema.parse({ 'baseline-samples': 3 });
    expect([baselineTarget(48, few), storedEnough(48, few), planOf(48, few).fresh]).toEqual([3, 3, 4]);
    const many = decisionSchema.parse({ 'baseline-samples': 100 });
    expect([baselineTarget(48, many), storedEnough(48, many), planOf(48, many).fresh]).toEqual([100, 5, 5]);
  });

  it.each([
    // tasks, then stored and fresh samples for single calls, and for agents
    [12, 16, 16, 12, 16],
    [48, 10, 5, 9, 5],
    [113, 8, 4, 5, 4],
    [237, 5, 4, 5, 4],
  ])(
    'for %d tasks takes fewer stored and fresh samples for agents',
    (tasks, collected, fresh, byAgents, freshByAgents) => {
      const expensive = affordable(decision, tasks, ['agent']);
      expect([baselineTarget(tasks, decision), planOf(tasks, decision).fresh]).toEqual([collected, fresh]);
      expect([baselineTarget(tasks, expensive), planOf(tasks, expensive).fresh]).toEqual([byAgents, freshByAgents]);
      expect(planOf(tasks, expensive).looks).toEqual(planOf(tasks, decision).looks);
      expect(storedEnough(tasks, expensive)).toBeLessThanOrEqual(byAgents);
    },
  );

  it("is the expensive one if either arm is an agent, and keeps the user's own settings", () => {
    expect(affordable(decision, 48, ['chat', 'command'])['baseline-samples']).toBe(9);
    expect(affordable(decision, 48, ['chat', 'reference/first'])).toEqual(decision);
    const own = decisionSchema.parse({ 'baseline-samples': 20 });
    expect(affordable(own, 48, ['agent'])).toEqual(own);
  });

  it('takes no more fresh samples because more are stored', () => {
    expect(planOf(48, decisionSchema.parse({ 'baseline-samples': 100 })).fresh).toBe(5);
  });
});

describe('The limits of the looks', () => {
  const bounds = (values: readonly number[]) => values.map(value => value.toFixed(4));

  it('are the published ones of Pocock spending if the baseline is exact', () => {
    const plan = { looks: [1, 2, 3], everyone: 3, fresh: 0 };
    const looks = looksOf(plan, 0, { suspicion: 0.025, improvement: 0.05 });
    expect(bounds(looks.map(look => look.suspicionBound))).toEqual(['2.2794', '2.2949', '2.2959']);
    // scipy 1.17.1, by solving multivariate_normal.cdf for each look in turn; passes spend 5%.
    expect(bounds(looks.map(look => look.passBound))).toEqual(['2.0020', '1.9938', '1.9803']);
    expect(looks.map(({ samples }) => samples)).toEqual([1, 2, 3]);
  });

  // scipy 1.17.1 again: 1, 2, 4 and 6 answers against 8 stored ones have 26, 47, 78 and 100% of the information.
  it('allow for the noise of the stored answers', () => {
    const looks = looksOf(planOf(113, decision), 1 / 8, { suspicion: 0.2, improvement: 0.05 });
    expect(bounds(looks.map(look => look.suspicionBound))).toEqual(['1.4489', '1.3977', '1.2337', '1.2132']);
    expect(bounds(looks.map(({ pLimit }) => pLimit))).toEqual(['0.0737', '0.0811', '0.1087', '0.1125']);
    expect(bounds(looks.map(look => look.improvementLimit))).toEqual(['0.0184', '0.0173', '0.0218', '0.0205']);
    expect(bounds(looks.map(look => look.passBound))).toEqual(['2.0875', '2.1136', '2.0181', '2.0430']);
  });
});

describe('The detectable drop', () => {
  const tasks = Array.from({ length: 12 }, (_, index) => ({ taskId: `${index}`, price: 1, stored: [] }));
  const found = (given: typeof decision): number => likelyDetectable(tasks, given, randomFrom('plan')) ?? 0;

  it('is about the same for agents, whose plan is cheaper but whose proof takes as many samples', () => {
    expect(found(decision)).toBeGreaterThan(0.03);
    const ofAgents = found(affordable(decision, 12, ['agent']));
    expect(ofAgents / found(decision)).toBeGreaterThan(0.9);
    expect(ofAgents / found(decision)).toBeLessThan(1.5);
  });

  const stored = (right: number, samples: number, price: number, taskId: string) => {
    const answers = Array.from({ length: samples }, (_, index): Outcome => (index < right ? 'right' : 'wrong'));
    return { taskId, price, stored: answers };
  };

  it('is larger if a task is critical, because that takes a share of alpha', () => {
    const critical = tasks.map((task, index) => ({ ...task, critical: index === 0 }));
    const larger = likelyDetectable(critical, decision, randomFrom('plan')) ?? 0;
    expect(larger).toBeGreaterThan(1.01 * found(decision));
    expect(larger).toBe(found(decisionSchema.parse({ 'single-tasks': 'fail' })));
  });

  it('is that of the stored answers if these are enough', () => {
    const measured = Array.from({ length: 48 }, (_, index) => stored(4 + (index % 5), 8, 1 + index, `${index}`));
    for (const weights of ['equal', 'price'] as const) {
      const given = decisionSchema.parse({ weights });
      const answers = measured.map(({ taskId, price, stored: baseline }) => {
        const weight = weights === 'price' ? price : 1;
        return { taskId, weight, baseline, control: [], candidate: [], again: [] };
      });
      const limits = limitsFor(given, []);
      const { detectable } = termsOf(planOf(48, given), given, { answers, shift: null }, limits);
      expect(likelyDetectable(measured, given, randomFrom('stored'))).toBeCloseTo(detectable ?? 0, 12);
    }
  });

  it('assumes further answers like the stored ones, or those of a typical suite if there are single ones', () => {
    const steady = (samples: number) =>
      Array.from({ length: 48 }, (_, index) => stored(samples, samples, 1, `${index}`));
    // Tasks that never differed are expected to stay that way, so only the tolerance of 2 points limits the gate.
    expect(likelyDetectable(steady(2), decision, randomFrom('two'))).toBeCloseTo(0.02, 12);
    expect(likelyDetectable(steady(1), decision, randomFrom('one'))).toBeGreaterThan(0.02);
  });
});
