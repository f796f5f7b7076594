import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/shared/random.ts';
import { decisionSchema } from '../../src/verdict/decision.ts';
import { affordable, baselineTarget, planOf, storedEnough } from '../../src/verdict/plan.ts';
import { likelyDetectable } from '../../src/verdict/power.ts';

const decision = decisionSchema.parse({});

describe('The plan', () => {
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

describe('The detectable drop', () => {
  const tasks = Array.from({ length: 12 }, (_, index) => ({ taskId: `${index}`, price: 1, stored: [] }));
  const found = (given: typeof decision): number => likelyDetectable(tasks, given, randomFrom('plan')) ?? 0;

  it('is about the same for agents, whose plan is cheaper but whose proof takes as many samples', () => {
    expect(found(decision)).toBeGreaterThan(0.03);
    const ofAgents = found(affordable(decision, 12, ['agent']));
    expect(ofAgents / found(decision)).toBeGreaterThan(0.9);
    expect(ofAgents / found(decision)).toBeLessThan(1.5);
  });
});
