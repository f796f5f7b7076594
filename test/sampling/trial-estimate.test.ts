import { describe, expect, it } from 'vitest';
import type { AgentLimits, ArmSolver } from '../../src/arm/arm.ts';
import type { ModelTerms } from '../../src/model/prices.ts';
import { estimateTrials, type Side } from '../../src/sampling/trial-estimate.ts';
import { makeTask, makeTrial } from '../trial/samples.ts';

const LIMITS: AgentLimits = { maxTurns: 10, maxTokens: 100_000, maxCost: null, maxMinutes: 15 };
const PRICED = (): ModelTerms => ({ prices: { input: 1, cachedInput: null, output: 10 }, contextTokens: null });
const UNPRICED = (): ModelTerms => ({ prices: null, contextTokens: null });

function side(
  kind: 'chat' | 'agent' | 'command',
  given: { readonly limits?: Partial<AgentLimits>; readonly maxTokens?: number } = {},
): Side {
  const { limits, maxTokens } = given;
  const agent = { model: 'm', limits: { ...LIMITS, ...limits } };
  const solvers: Readonly<Record<typeof kind, ArmSolver>> = {
    chat: { kind: 'chat', name: 'chat', model: 'm' },
    agent: { kind: 'agent', name: 'agent', ...agent },
    command: { kind: 'command', name: 'command', ...agent, command: { run: ['my-agent'], environment: [] } },
  };
  return {
    arm: { solver: solvers[kind], sampling: { ...(maxTokens && { maxTokens }) } },
    solver: {
      maxRequests: kind === 'agent' ? LIMITS.maxTurns : 1,
      messages: () => [{ role: 'user', content: 'a '.repeat(493) }],
    },
  };
}

/** Two trials of an arm whose prompts have 500 tokens each. */
function estimate(candidate: Side, known: Parameters<typeof estimateTrials>[2] = [], termsOf = PRICED) {
  const wanted = ['1', '2'].map(id => ({ arm: 'candidate', task: makeTask(id), sample: 0 }));
  return estimateTrials(wanted, { baseline: null, candidate }, known, termsOf);
}

const usage = (inputTokens: number, outputTokens: number) => ({
  ...{ inputTokens, outputTokens, cachedInputTokens: 0, reasoningTokens: 0 },
});

describe('The estimate for single calls', () => {
  it('uses their prompts, and stored answers for the output', () => {
    const known = [40, 60].map(output => makeTrial({ usage: usage(9_999, output) }));
    expect(estimate(side('chat'), known)).toEqual({
      ...{ answers: 2, calls: 2, inputTokens: 1000, outputTokens: 100, atMost: false },
      cost: expect.closeTo(0.002, 10),
    });
  });

  it('uses the maximum answer length if none is stored, and is unknown without a limit', () => {
    expect(estimate(side('chat', { maxTokens: 200 }))).toMatchObject({ outputTokens: 400, atMost: true });
    expect(estimate(side('chat'))).toMatchObject({ calls: 2, outputTokens: null, cost: null });
  });
});

describe('The estimate for agents', () => {
  const known = [
    makeTrial({ solver: 'agent', requests: 4, usage: usage(10_000, 100), cost: 0.1 }),
    makeTrial({ solver: 'agent', requests: 7, usage: usage(30_000, 300), cost: 0.2 }),
    makeTrial({ solver: 'chat', requests: 1, usage: usage(1, 1), cost: 9 }),
  ];

  it('uses the average of their stored trials', () => {
    expect(estimate(side('agent'), known)).toEqual({
      ...{ answers: 2, calls: 11, inputTokens: 40_000, outputTokens: 400, atMost: false },
      cost: expect.closeTo(0.3, 10),
    });
  });

  it('computes the cost of stored tokens if none was reported', () => {
    const unpaid = known.slice(0, 2).map(trial => ({ ...trial, cost: null }));
    expect(estimate(side('agent'), unpaid).cost).toBeCloseTo(2 * (0.02 + 0.002), 10);
    expect(estimate(side('agent'), unpaid, UNPRICED).cost).toBeNull();
  });

  it('uses the limits of a trial before any is stored, and reports that', () => {
    expect(estimate(side('agent', { maxTokens: 1000 }))).toEqual({
      ...{ answers: 2, calls: 20, inputTokens: 200_000, outputTokens: 20_000, atMost: true },
      cost: expect.closeTo(2 * (0.09 + 0.1), 10),
    });
  });

  it('uses the limit in dollars if it is reached first', () => {
    expect(estimate(side('agent', { limits: { maxCost: 0.25 } })).cost).toBe(0.5);
    expect(estimate(side('agent', { limits: { maxCost: 0.25 } }), [], UNPRICED).cost).toBe(0.5);
  });
});

describe('The estimate for commands', () => {
  it('never counts calls, and takes the rest only from stored trials', () => {
    const nothing = { calls: null, inputTokens: null, outputTokens: null, cost: null };
    expect(estimate(side('command'))).toEqual({ answers: 2, ...nothing, atMost: false });
    const known = [makeTrial({ solver: 'command', requests: 1, usage: usage(5_000, 50), cost: 0.3 })];
    expect(estimate(side('command'), known)).toMatchObject({ calls: null, inputTokens: 10_000, cost: 0.6 });
  });
});
