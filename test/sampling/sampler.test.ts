import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CallFailure, type CallFailureKind } from '../../src/model/failure.ts';
import { trialKey } from '../../src/sampling/key.ts';
import { createSampler, type SamplerOptions } from '../../src/sampling/sampler.ts';
import { interleaved, type WantedTrial } from '../../src/sampling/wanted.ts';
import type { Solver } from '../../src/solver/solver.ts';
import type { Budget } from '../../src/trial/budget.ts';
import { openStore, type TrialStore } from '../../src/trial/store.ts';
import { makeSolver, makeTask, makeTrial, SOLUTION } from '../trial/samples.ts';

const TASKS = Array.from({ length: 20 }, (_, index) => makeTask(`${index}-manager-0`));
const NO_LIMIT: Budget = { maxCalls: null, maxCost: null, maxMinutes: null };
const failure = (kind: CallFailureKind, fatal = false) =>
  new CallFailure(kind, `it was ${kind}`, { requests: 1, fatal });

describe('Sampling', () => {
  let folder: string;
  let store: TrialStore;
  let solved: string[];
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sampling-'));
    store = openStore(folder);
    solved = [];
  });
  afterEach(() => {
    store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const solver = (solve?: Solver['solve'], identity?: Solver['identity']): Solver =>
    makeSolver(async (task, sample, signal) => {
      solved.push(`${task.id} ${sample}`);
      return solve === undefined ? SOLUTION : solve(task, sample, signal);
    }, identity);
  const sampler = (changes: Partial<SamplerOptions> = {}) =>
    createSampler({
      solvers: { baseline: solver(undefined, () => 'old'), candidate: solver(undefined, () => 'new') },
      store,
      merged: null,
      budget: NO_LIMIT,
      concurrency: 4,
      signal: new AbortController().signal,
      now: () => Date.UTC(2026, 0, 1),
      elapsed: () => 0,
      onTrial: () => {},
      ...changes,
    });
  const one = (arm: WantedTrial['arm'], samples = 1): WantedTrial[] =>
    TASKS.flatMap(task => Array.from({ length: samples }, (_, sample) => ({ arm, task, sample })));
  const [first = makeTask('none')] = TASKS;

  it('requests each trial once and stores it', async () => {
    const run = sampler();
    await run.take([...one('candidate'), ...one('candidate')]);
    await run.take(one('candidate'));
    expect(solved).toHaveLength(20);
    expect(run.known('candidate', [first]).trials).toMatchObject([{ taskId: first.id, sample: 0, proposalId: 0 }]);
    expect(run.spent).toEqual({ calls: 20, cost: 5, exhausted: null });
  });

  it('does not pay for answers that an earlier run stored', async () => {
    await sampler().take(one('candidate'));
    solved = [];
    const again = sampler();
    await again.take(one('candidate'));
    expect(solved).toEqual([]);
    expect(again.known('candidate', TASKS).trials.map(again.isPaidNow)).toEqual(TASKS.map(() => false));
  });

  it('continues with the other arms when an independent one fails', async () => {
    const unknown = solver(
      () => Promise.reject(failure('unknown-model', true)),
      () => 'old',
    );
    const solvers = { baseline: unknown, candidate: solver(undefined, () => 'new') };
    const run = sampler({ solvers, independentArms: true, concurrency: 1 });
    await run.take([...one('baseline'), ...one('candidate')]);
    expect(run.failure('baseline')?.kind).toBe('unknown-model');
    expect(run.failure('candidate')).toBeNull();
    expect(run.known('candidate', TASKS).trials).toHaveLength(20);
    expect(solved).toHaveLength(21);
  });

  it('makes one request for both arms if they would send the same', async () => {
    const same = solver();
    const run = sampler({ solvers: { baseline: same, candidate: same } });
    await run.take([...one('baseline'), ...one('candidate')]);
    expect(solved).toHaveLength(20);
    expect(run.known('baseline', TASKS)).toEqual(run.known('candidate', TASKS));
  });

  it('finds stored samples after a gap that a killed run left', async () => {
    const wanted = one('candidate', 3).filter(({ sample }) => sample !== 1);
    await sampler().take(wanted);
    expect(
      sampler()
        .known('candidate', [first])
        .trials.map(trial => trial.sample),
    ).toEqual([0, 2]);
  });

  it('never exceeds the configured concurrency', async () => {
    let underWay = 0;
    let most = 0;
    const slow = solver(async () => {
      most = Math.max(most, ++underWay);
      await new Promise(resolve => setImmediate(resolve));
      underWay--;
      return SOLUTION;
    });
    await sampler({ solvers: { baseline: null, candidate: slow } }).take(one('candidate'));
    expect(most).toBe(4);
  });

  it('records a failed trial as missing, continues, and does not request it again', async () => {
    const flaky = solver(async task => {
      if (task === first) throw failure('server');
      return SOLUTION;
    });
    const run = sampler({ solvers: { baseline: null, candidate: flaky } });
    await run.take(one('candidate'));
    await run.take(one('candidate'));
    expect(run.known('candidate', [first])).toEqual({
      trials: [],
      missing: [{ taskId: first.id, sample: 0, reason: 'server', message: 'it was server', requests: 1, cost: 0 }],
    });
    expect(solved).toHaveLength(20);
  });

  it('counts the cost of failed calls toward the cap', async () => {
    const expensive = solver(async () => {
      throw new CallFailure('overtime', 'it took too long', { requests: 36, cost: 1.13, fatal: false });
    });
    const run = sampler({ solvers: { baseline: null, candidate: expensive }, budget: { ...NO_LIMIT, maxCost: 0.25 } });
    await run.take(one('candidate'));
    expect(run.spent).toEqual({ calls: 36, cost: 1.13, exhausted: 'cost' });
  });

  it('does not store an answer that a cache repeats in a later run', async () => {
    const served = (id: string) => ({ host: 'gateway', id, model: null, provider: null, fingerprint: null });
    const replaying = solver(async task => ({ ...SOLUTION, served: served(`completion of ${task.id}`) }));
    await sampler({ solvers: { baseline: null, candidate: replaying } }).take(one('candidate'));
    const later = sampler({ solvers: { baseline: null, candidate: replaying } });
    await expect(later.take(one('candidate', 2))).rejects.toMatchObject({ kind: 'cached', fatal: true });
    expect([...store.samples(first.id)]).toEqual([0]);
    const alike = solver(
      async () => ({ ...SOLUTION, served: served('chatcmpl-mock') }),
      () => 'mock',
    );
    const mocked = sampler({ solvers: { baseline: null, candidate: alike } });
    await mocked.take(one('candidate'));
    await mocked.take(one('candidate', 2));
    expect(mocked.known('candidate', [first]).trials).toHaveLength(2);
  });

  it('stops at the first failure that every call would share', async () => {
    const run = sampler({
      solvers: { baseline: null, candidate: solver(async () => Promise.reject(failure('authentication', true))) },
    });
    await expect(run.take(one('candidate'))).rejects.toMatchObject({ kind: 'authentication' });
    expect(solved.length).toBeLessThanOrEqual(4);
  });

  it('treats eight consecutive failures, or as many as there are concurrent calls, as an outage', async () => {
    const lost = { baseline: null, candidate: solver(async () => Promise.reject(failure('connection'))) };
    await expect(sampler({ solvers: lost, concurrency: 1 }).take(one('candidate'))).rejects.toMatchObject({
      kind: 'connection',
    });
    expect(solved).toHaveLength(8);
    solved.length = 0;
    await expect(sampler({ solvers: lost, concurrency: 12 }).take(one('candidate'))).rejects.toThrow();
    expect(solved.length).toBeGreaterThanOrEqual(12);
  });

  it.each([
    ['tasks that are too long', 'context-too-long'],
    ['agents that take too long', 'overtime'],
  ] as const)('does not treat %s as an outage', async (_what, kind) => {
    const run = sampler({ solvers: { baseline: null, candidate: solver(async () => Promise.reject(failure(kind))) } });
    await run.take(one('candidate'));
    expect(run.known('candidate', [first]).missing[0]?.reason).toBe(kind);
    expect(solved).toHaveLength(20);
  });

  it('ends with the failure, not with the budget, if max-calls went on requests that all failed', async () => {
    const down = solver(() => Promise.reject(failure('connection')));
    const run = sampler({ solvers: { candidate: down }, budget: { ...NO_LIMIT, maxCalls: 4 }, concurrency: 1 });
    await expect(run.take(one('candidate'))).rejects.toThrow('it was connection');
    expect(run.spent).toMatchObject({ calls: 4, exhausted: 'calls' });
    const tasks = solver(() => Promise.reject(failure('content-filter')));
    const filtered = sampler({ solvers: { candidate: tasks }, budget: { ...NO_LIMIT, maxCalls: 4 }, concurrency: 1 });
    await filtered.take(one('candidate'));
  });

  it('makes no more requests than max-calls', async () => {
    const run = sampler({ budget: { ...NO_LIMIT, maxCalls: 7 } });
    await run.take(one('candidate'));
    expect(run.spent).toMatchObject({ calls: 7, exhausted: 'calls' });
  });

  it('spends no more than max-cost', async () => {
    const run = sampler({ budget: { ...NO_LIMIT, maxCost: 2 }, concurrency: 1 });
    await run.take(one('candidate'));
    expect(run.spent).toMatchObject({ cost: 2, exhausted: 'cost' });
  });

  it('does not exceed max-cost with concurrent trials whose price is not known in advance', async () => {
    const run = sampler({ budget: { ...NO_LIMIT, maxCost: 2 }, concurrency: 16 });
    await run.take(one('candidate'));
    expect(run.spent).toMatchObject({ cost: 2, exhausted: 'cost' });
  });

  it('starts with a single trial if costs are unknown, but only under max-cost', async () => {
    const underWay: number[] = [];
    let now = 0;
    const counting = solver(async () => {
      underWay.push(++now);
      await new Promise(resolve => setImmediate(resolve));
      now--;
      return SOLUTION;
    });
    const solvers = { baseline: null, candidate: counting };
    await sampler({ solvers, budget: { ...NO_LIMIT, maxCost: 100 } }).take(one('candidate'));
    expect(underWay.slice(0, 6)).toEqual([1, 1, 2, 3, 4, 4]);
  });

  it('starts no agent whose turns could exceed max-calls, and runs the first one alone under max-cost', async () => {
    const agent = { ...solver(async () => ({ ...SOLUTION, requests: 10, cost: 0.5 })), maxRequests: 30 };
    const solvers = { baseline: null, candidate: agent };
    const counted = sampler({ solvers, budget: { ...NO_LIMIT, maxCalls: 50 } });
    await counted.take(one('candidate'));
    expect(counted.spent).toMatchObject({ calls: 30, exhausted: 'calls' });
    const paid = sampler({ solvers, budget: { ...NO_LIMIT, maxCost: 1.2 }, concurrency: 16 });
    await paid.take(one('candidate'));
    expect(paid.spent).toMatchObject({ cost: 1, exhausted: 'cost' });
  });

  it('uses what another run on the same store has answered in the meantime', async () => {
    const other = openStore(folder);
    const another = sampler({ store: other });
    const slow = solver(async task => {
      // The other run finishes before this one gets its first answer.
      await another.take(one('candidate').filter(wanted => wanted.task !== task));
      return SOLUTION;
    });
    const run = sampler({
      solvers: { baseline: null, candidate: makeSolver(slow.solve, () => 'new') },
      concurrency: 1,
    });
    await run.take(one('candidate'));
    expect(run.spent.calls).toBe(1);
    expect(run.known('candidate', TASKS).trials).toHaveLength(20);
    other.close();
  });

  it('leaves trials in progress to another run, and takes them over when it gives them up', async () => {
    const other = openStore(folder);
    const last = TASKS.at(-1);
    const key = trialKey(
      solver(undefined, () => 'new'),
      first,
      0,
    );
    const candidate = solver(
      async task => {
        if (task === last) other.release(key);
        return SOLUTION;
      },
      () => 'new',
    );
    other.claim(key);
    await sampler({ solvers: { baseline: null, candidate }, concurrency: 1 }).take(one('candidate'));
    expect([solved.length, solved.at(-1)]).toEqual([20, `${first.id} 0`]);
    other.close();
  });

  it('waits for the answer of another live run instead of requesting it again', async () => {
    const other = openStore(folder);
    const wanted = one('candidate').slice(0, 1);
    let answer: () => void = () => {};
    const slow = solver(
      () => new Promise(resolve => (answer = () => resolve(SOLUTION))),
      () => 'new',
    );
    const solvers = { baseline: null, candidate: slow };
    const asking = sampler({ store: other, solvers }).take(wanted);
    const waiting = sampler({ solvers });
    const waited = waiting.take(wanted);
    setTimeout(() => answer(), 300);
    await Promise.all([asking, waited]);
    expect(solved).toHaveLength(1);
    expect(waiting.known('candidate', [first]).trials).toHaveLength(1);
    other.close();
  });

  it('stops waiting for another run when the user interrupts it', async () => {
    const other = openStore(folder);
    const candidate = solver(undefined, () => 'new');
    other.claim(trialKey(candidate, first, 0));
    const run = sampler({ solvers: { baseline: null, candidate }, signal: AbortSignal.timeout(100) });
    await run.take(one('candidate').slice(0, 1));
    expect(run.spent.exhausted).toBe('interrupted');
    other.close();
  });

  it('reads as many trials as are stored, whatever sample number they claim', () => {
    store.add(makeTrial({ taskId: first.id, sample: 1_000_000 }));
    let digested = 0;
    const candidate = solver(undefined, () => digested++);
    sampler({ solvers: { baseline: null, candidate } }).known('candidate', TASKS);
    expect(digested).toBe(1);
  });

  describe('with a cost estimate for each trial', () => {
    const twoArms = (costs: Readonly<Record<string, number>>) =>
      Object.fromEntries(
        Object.entries(costs).map(([arm, cost]) => [
          arm,
          solver(
            async () => {
              await new Promise(resolve => setImmediate(resolve));
              return { ...SOLUTION, cost };
            },
            () => arm,
          ),
        ]),
      );

    it('starts nothing that could exceed max-cost by itself', async () => {
      const forecast = () => ({ cost: 0.98, isBound: true });
      const run = sampler({ budget: { ...NO_LIMIT, maxCost: 0.5 }, forecast });
      await run.take(one('candidate'));
      expect([solved, run.spent]).toEqual([[], { calls: 0, cost: 0, exhausted: 'cost' }]);
    });

    it.each([1, 3, 16])(
      'stays under max-cost with %i concurrent calls, even if one arm costs a hundred times as much',
      async concurrency => {
        const costs = { baseline: 0.01, candidate: 1 };
        const forecast = ({ arm }: WantedTrial) => ({ cost: arm === 'candidate' ? 1 : 0.01, isBound: true });
        const run = sampler({ solvers: twoArms(costs), budget: { ...NO_LIMIT, maxCost: 5 }, forecast, concurrency });
        await run.take([...one('baseline'), ...one('candidate')]);
        expect(run.spent.cost).toBeLessThanOrEqual(5);
        expect(run.spent.cost).toBeGreaterThan(4);
      },
    );

    it('waits for trials in progress before it ends early', async () => {
      // Each may cost up to 1, but costs 0.1.
      const forecast = () => ({ cost: 1, isBound: true });
      const budget = { ...NO_LIMIT, maxCost: 2.5 };
      const run = sampler({ solvers: twoArms({ candidate: 0.1 }), budget, forecast, concurrency: 16 });
      await run.take(one('candidate'));
      expect(run.spent).toMatchObject({ calls: 16, exhausted: 'cost' });
    });

    it('learns the cost of answers without a bound for each arm', async () => {
      const forecast = () => ({ cost: 0.4, isBound: false });
      const budget = { ...NO_LIMIT, maxCost: 1.01 };
      const run = sampler({ solvers: twoArms({ candidate: 0.05 }), budget, forecast, concurrency: 16 });
      await run.take(one('candidate'));
      expect(run.spent).toMatchObject({ calls: 20, exhausted: null });
    });
  });

  it('stops under max-cost if the price is unknown', async () => {
    const unpriced = solver(async () => ({ ...SOLUTION, cost: null }));
    const run = sampler({
      budget: { ...NO_LIMIT, maxCost: 2 },
      solvers: { baseline: null, candidate: unpriced },
      concurrency: 1,
    });
    await run.take(one('candidate'));
    expect(run.spent).toEqual({ calls: 1, cost: null, exhausted: 'unknown-price' });
  });

  it('stops after max-minutes', async () => {
    let now = 0;
    const slow = solver(async () => {
      now += 60_000;
      return SOLUTION;
    });
    const run = sampler({
      budget: { ...NO_LIMIT, maxMinutes: 3 },
      solvers: { baseline: null, candidate: slow },
      concurrency: 1,
      elapsed: () => now,
    });
    await run.take(one('candidate'));
    expect(run.spent).toMatchObject({ calls: 3, exhausted: 'minutes' });
  });

  it('keeps paid answers when the user interrupts it', async () => {
    const stop = new AbortController();
    const interrupted = solver(async (_task, _sample, signal) => {
      if (solved.length === 6) stop.abort();
      if (signal.aborted) throw failure('cancelled');
      return SOLUTION;
    });
    const run = sampler({ solvers: { baseline: null, candidate: interrupted }, signal: stop.signal, concurrency: 1 });
    await run.take(one('candidate'));
    expect([run.spent.exhausted, run.known('candidate', TASKS).trials.length, solved.length]).toEqual([
      'interrupted',
      5,
      6,
    ]);
  });
});

describe('The order of trials', () => {
  const all = TASKS.flatMap(task =>
    (['candidate', 'baseline'] as const).flatMap(arm => [0, 1].map((sample): WantedTrial => ({ arm, task, sample }))),
  );
  const names = (wanted: readonly WantedTrial[]) =>
    wanted.map(({ arm, task, sample }) => `${arm} ${task.id} ${sample}`);

  it('alternates between the arms', () => {
    expect(names(interleaved(all)).slice(0, 4)).toEqual([
      'baseline 0-manager-0 0',
      'candidate 0-manager-0 0',
      'baseline 1-manager-0 0',
      'candidate 1-manager-0 0',
    ]);
  });

  it('repeats a prompt soon, but not before it was answered', () => {
    const order = interleaved(all);
    for (const one of order.filter(({ sample }) => sample === 1)) {
      const before = order.findIndex(({ arm, task, sample }) => arm === one.arm && task === one.task && sample === 0);
      const distance = order.indexOf(one) - before;
      // The last block is smaller: it holds the remaining tasks.
      expect([8, 32]).toContain(distance);
    }
  });
});
