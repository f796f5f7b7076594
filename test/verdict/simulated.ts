import type { Random } from '../../src/shared/random.ts';
import type { Decision } from '../../src/verdict/decision.ts';
import { baselineTarget } from '../../src/verdict/plan.ts';
import { nextStep } from '../../src/verdict/procedure.ts';
import { drawn } from '../../src/verdict/simulation.ts';
import type { Slot } from '../../src/verdict/situation.ts';
import { decidedIn } from './situations.ts';

/** More answers than any verdict takes: the rule reads them in order, and never more than it needs (properties.test.ts). */
const PLENTY = 120;

/** Stored answers of tasks with these accuracies. */
export function storedAt(rates: readonly number[], decision: Decision, random: Random): Slot[][] {
  const samples = baselineTarget(rates.length, decision);
  return rates.map(rate => Array.from({ length: samples }, () => drawn(rate, 0, random)));
}

/** The verdict on one simulated run with all answers available from the start, which is much faster than step by step. */
export function verdictOn(
  {
    stored,
    before,
    now,
    critical = false,
  }: { stored: readonly Slot[][]; before: readonly number[]; now: readonly number[]; critical?: boolean },
  decision: Decision,
  random: Random,
) {
  const draw = (rate = 0): Slot[] => Array.from({ length: PLENTY }, () => drawn(rate, 0, random));
  const tasks = stored.map((baseline, index) => ({
    taskId: `${index}`,
    price: 1000 * (1 + (index % 3)),
    critical: critical && index === 0,
    baseline,
    fresh: draw(before[index]),
    candidate: draw(now[index]),
  }));
  return decidedIn(nextStep({ tasks, decision, hasBaseline: true, baselineAgeHours: 0, canSample: false }));
}
