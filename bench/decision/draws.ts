import type { Random } from '../../src/shared/random.ts';
import { type Decision, decisionSchema } from '../../src/verdict/decision.ts';
import { baselineTarget } from '../../src/verdict/plan.ts';
import { shiftedRates } from '../../src/verdict/rates.ts';
import { drawn, type SimulatedTask } from '../../src/verdict/simulation.ts';
import type { Outcome } from '../../src/verdict/situation.ts';
import { CHANGES, type Change, type ChangeName, NOISE } from './worlds.ts';

export const settings = (given: Partial<Decision>): Decision => decisionSchema.parse(given);

/** Parameters of a simulated pull request. */
export interface Draw {
  readonly tasks: number;
  readonly change: ChangeName;
  readonly noise?: keyof typeof NOISE;
  /** Stored baseline answers per task. Default: what the gate collects. */
  readonly stored?: number;
  /** How the provider's model changed since the baseline was stored. */
  readonly stale?: keyof typeof STALE;
  /** Share of the candidate's wrong answers that are missing. */
  readonly lost?: number;
  /** Consecutive tasks of the same issue, which are equally hard. */
  readonly related?: number;
  /** Prices of the 113 public manager tasks, with their counts. */
  readonly priced?: boolean;
}

/** Accuracy change of the provider's model since then. */
const STALE = { 'lost 3': -0.03, 'gained 3': 0.03 } as const;

const PRICES = [
  [92, 1000],
  [9, 2000],
  [7, 4000],
  [4, 8000],
  [1, 32000],
].flatMap(([count, price = 1]) => Array.from({ length: count ?? 0 }, () => price));

/** A newly drawn suite, with its stored baseline and a changed candidate. */
export function suite(draw: Draw, random: Random): readonly SimulatedTask[] {
  return suiteAndTruth(draw, random).tasks;
}

/** The same, with the true difference in accuracy between candidate and baseline, both with today's model. */
export function suiteAndTruth(
  draw: Draw,
  random: Random,
): { readonly tasks: readonly SimulatedTask[]; readonly truth: number } {
  const { related = 1 } = draw;
  const issues = NOISE[draw.noise ?? 'typical'](random)(Math.ceil(draw.tasks / related));
  const rates = Array.from({ length: draw.tasks }, (_, index) => issues[Math.floor(index / related)] ?? 0);
  const today = draw.stale === undefined ? rates : shiftedRates(rates, STALE[draw.stale]);
  const change: Change = CHANGES[draw.change](today, random);
  const prices = draw.priced === true ? random.shuffled(PRICES) : [];
  const samples = draw.stored ?? baselineTarget(draw.tasks, settings({}));
  const truth = mean(change.rates) * (1 - change.unreadable) - mean(today);
  const tasks = rates.map((rate, index) => {
    const stored = (): Outcome => drawn(rate, 0, random);
    return {
      taskId: `${index}`,
      price: prices[index % prices.length] ?? 1,
      stored: Array.from({ length: samples }, stored),
      baseline: () => drawn(today[index] ?? 0, 0, random),
      candidate: () => {
        const outcome = drawn(change.rates[index] ?? 0, change.unreadable, random);
        return outcome === 'wrong' && random.next() < (draw.lost ?? 0) ? 'missing' : outcome;
      },
    };
  });
  return { tasks, truth };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
