import type { RunAnswers } from '../../../src/history/drift/scores.ts';
import { type Random, randomFrom } from '../../../src/shared/random.ts';

/** How an arm behaves: how often each task is right, and what is picked if it is wrong. */
export interface AnswerRates {
  readonly rates: readonly number[];
  /** The choice that is picked if the right one, 0, is not. */
  readonly wrong: readonly number[];
}

/** A mix of tasks that are nearly always right, nearly always wrong, or in between. */
export function behavior(tasks: number, seed = 'arm'): AnswerRates {
  const random = randomFrom(seed);
  return {
    rates: Array.from({ length: tasks }, () => [0.98, 0.98, 0.03, 0.5][random.below(4)] ?? 0),
    wrong: Array.from({ length: tasks }, () => 1 + random.below(4)),
  };
}

/** One answer to every task. */
export function nightOf({ rates, wrong }: AnswerRates, random: Random): RunAnswers {
  return rates.map((rate, task) => {
    const choice = random.next() < rate ? 0 : (wrong[task] ?? 1);
    return { right: choice === 0 ? 1 : 0, samples: 1, picks: [{ choice, count: 1 }] };
  });
}

export function nightsOf(count: number, of: AnswerRates, seed: string): RunAnswers[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => nightOf(of, random));
}

/** Reduces the accuracy on every task by this share. */
export function worse({ rates, wrong }: AnswerRates, by: number): AnswerRates {
  return { rates: rates.map(rate => rate * (1 - by)), wrong };
}

/** A different model of the same accuracy: other tasks are right, and other mistakes are made. */
export function swapped({ rates, wrong }: AnswerRates): AnswerRates {
  return { rates: [...rates.slice(7), ...rates.slice(0, 7)], wrong: wrong.map(choice => (choice % 4) + 1) };
}
