import { describe, expect, it } from 'vitest';
import type { TaskReport } from '../../src/report/report.ts';
import { stateOf } from '../../src/report/tasks.ts';
import { type Random, randomFrom } from '../../src/shared/random.ts';
import { decisionSchema } from '../../src/verdict/decision.ts';
import { assumedRates } from '../../src/verdict/rates.ts';
import { drawn, simulateRun } from '../../src/verdict/simulation.ts';
import type { Slot } from '../../src/verdict/situation.ts';
import { storedAt } from '../verdict/simulated.ts';

const TASKS = 48;
const RUNS = 50;
const decision = decisionSchema.parse({});
/** A budget that never runs out. Setting one makes the gate ask step by step. */
const LARGE_BUDGET = Number.MAX_SAFE_INTEGER;

type Rates = (random: Random) => number[];

const WORLDS: readonly (readonly [string, Rates])[] = [
  ['typical', random => assumedRates(TASKS, random)],
  ['weak', random => assumedRates(TASKS, random, 0.25, 0.3)],
  ['strong', random => assumedRates(TASKS, random, 0.25, 0.8)],
  ['of medium strength', random => assumedRates(TASKS, random, 0.8)],
];

/** Breaks every Nth task for good. */
const breaking =
  (every: number) =>
  (rates: readonly number[]): number[] =>
    rates.map((rate, task) => (task % every === 0 ? 0 : rate));

const CHANGES: readonly (readonly [string, (rates: readonly number[]) => readonly number[]])[] = [
  ['nothing changes', rates => rates],
  ['every fourth task breaks', breaking(4)],
];

/** Share of the unchanged tasks that the report lists as worse beyond luck. */
function listed(ratesOf: Rates, change: (rates: readonly number[]) => readonly number[], random: Random): number {
  let [unchanged, moved] = [0, 0];
  for (let run = 0; run < RUNS; run++) {
    const before = ratesOf(random);
    const now = change(before);
    const stored = storedAt(before, decision, random);
    const taken = before.map((_, task) => ({ baseline: [...(stored[task] ?? [])], candidate: [] as Slot[] }));
    const answer = (slots: Slot[] | undefined, rate = 0) => {
      const outcome = drawn(rate, 0, random);
      slots?.push(outcome);
      return outcome;
    };
    simulateRun(
      before.map((rate, task) => ({
        ...{ taskId: `${task}`, price: 1 },
        stored: (stored[task] ?? []).flatMap(slot => (slot === 'missing' ? [] : slot)),
        baseline: () => answer(taken[task]?.baseline, rate),
        candidate: () => answer(taken[task]?.candidate, now[task]),
      })),
      decision,
      LARGE_BUDGET,
    );
    for (const [task, { baseline, candidate }] of taken.entries()) {
      if (now[task] !== before[task]) continue;
      unchanged++;
      if (stateOf(reported(baseline, candidate)) === 'worse') moved++;
    }
  }
  return moved / unchanged;
}

function reported(baseline: readonly Slot[], candidate: readonly Slot[]): TaskReport {
  const side = (slots: readonly Slot[]) => {
    return { right: slots.filter(slot => slot === 'right').length, samples: slots.length, missing: 0, picks: [] };
  };
  return {
    ...{ id: '1-manager-0', title: '', url: null, price: 1, proposals: 4, correctProposalId: 1, change: 'same' },
    baseline: side(baseline),
    candidate: side(candidate),
  };
}

describe.each(WORLDS)('A model that is %s', (world, ratesOf) => {
  it.each(CHANGES)('has fewer than 1 in 100 of its unchanged tasks listed as worse when %s', (name, change) => {
    const share = listed(ratesOf, change, randomFrom(`${world} ${name}`));
    expect(share).toBeLessThan(0.01);
  });
});
