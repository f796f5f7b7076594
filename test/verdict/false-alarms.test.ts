import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/shared/random.ts';
import { type Decision, decisionSchema } from '../../src/verdict/decision.ts';
import { affordable } from '../../src/verdict/plan.ts';
import { shiftedRates } from '../../src/verdict/rates.ts';
import { drawn, simulateRun } from '../../src/verdict/simulation.ts';
import { storedAt, verdictOn } from './simulated.ts';

/** A short version of bench/decision: a quarter of the tasks in between, the others almost always right or wrong. */
const RATES = [0.2, 0.5, 0.8, ...Array.from({ length: 9 }, (_, index) => (index < 5 ? 0.97 : 0.03))];

const RUNS = 150;

interface World {
  readonly tasks: number;
  readonly settings?: Partial<Decision>;
  /** The model when the baseline was stored, and the candidate, given today's baseline. */
  readonly past?: (rates: readonly number[]) => readonly number[];
  readonly candidate?: (rates: readonly number[]) => readonly number[];
}

const same = (rates: readonly number[]): readonly number[] => rates;

/** Share of regressed verdicts, where each run has its own baseline. */
function redShare({ tasks, settings = {}, past = same, candidate = same }: World): number {
  const decision = decisionSchema.parse(settings);
  const random = randomFrom(`false alarms ${tasks} ${JSON.stringify(settings)} ${past} ${candidate}`);
  const before = Array.from({ length: tasks }, (_, index) => RATES[index % RATES.length] ?? 0.5);
  let red = 0;
  for (let run = 0; run < RUNS; run++) {
    const stored = storedAt(past(before), decision, random);
    if (verdictOn({ stored, before, now: candidate(before) }, decision, random).verdict.kind === 'regressed') red++;
  }
  return red / RUNS;
}

describe('A harmless change', () => {
  it.each([12, 25, 113])('fails less than one time in twenty, all looks combined: %d tasks', tasks => {
    expect(redShare({ tasks })).toBeLessThan(0.05);
  });

  it.each<[string, World]>([
    ['with the cheaper plan for agents', { tasks: 48, settings: affordable(decisionSchema.parse({}), 48, ['agent']) }],
    ['if tasks count by price', { tasks: 25, settings: { weights: 'price' } }],
    ['if single tasks fail the build', { tasks: 48, settings: { 'single-tasks': 'fail' } }],
    ['if the provider has lost 3 points since', { tasks: 48, past: rates => shiftedRates(rates, 0.03) }],
  ])('fails as rarely %s', (_, world) => {
    expect(redShare(world)).toBeLessThan(0.05);
  });
});

describe('A change that fixes as many tasks as it breaks', () => {
  it('fails as rarely as a harmless one', () => {
    const swapped = (rates: readonly number[]) =>
      rates.map((rate, index) => (index % 24 === 3 ? 0.03 : index % 24 === 11 ? 0.97 : rate));
    expect(redShare({ tasks: 48, candidate: swapped })).toBeLessThan(0.05);
  });
});

describe('A change that breaks one in ten answers', () => {
  it('is almost always found', () => {
    expect(redShare({ tasks: 113, candidate: rates => rates.map(rate => rate - 0.1) })).toBeGreaterThan(0.9);
  });
});

describe('Missing incorrect answers (3 in 100)', () => {
  it('let every run reach a verdict, and few harmless changes fail', () => {
    const decision = decisionSchema.parse({});
    const random = randomFrom('lost');
    const rates = Array.from({ length: 113 }, (_, index) => RATES[index % RATES.length] ?? 0.5);
    let red = 0;
    for (let run = 0; run < 60; run++) {
      const stored = storedAt(rates, decision, random);
      const tasks = rates.map((rate, index) => ({
        taskId: `${index}`,
        price: 1000,
        stored: (stored[index] ?? []).flatMap(slot => (slot === 'missing' ? [] : slot)),
        baseline: () => drawn(rate, 0, random),
        candidate: () => {
          const outcome = drawn(rate, 0, random);
          return outcome === 'wrong' && random.next() < 0.03 ? 'missing' : outcome;
        },
      }));
      if (simulateRun(tasks, decision).verdict.kind === 'regressed') red++;
    }
    expect(red / 60).toBeLessThan(0.1);
  });
});
