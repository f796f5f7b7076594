import type { Forecast } from './forecast.ts';
import type { WantedTrial } from './wanted.ts';

/** The cost of trials: a forecast, corrected by the answers so far. */
export interface LearnedCost {
  /** US dollars that a trial may cost; null if nothing is known about its arm. */
  expected(one: WantedTrial): number | null;
  /** Whether a trial has no upper bound and its arm no answer yet. */
  isUnknown(one: WantedTrial): boolean;
  /** Records the cost of an answer in US dollars. */
  learn(one: WantedTrial, cost: number): void;
}

export function createLearnedCost(forecast: Forecast): LearnedCost {
  /** By arm, the maximum ratio of an answer's cost to its forecast; without a forecast, the maximum cost. */
  const ratios = new Map<string, number>();
  return {
    expected(one) {
      const forecasted = forecast(one);
      const ratio = ratios.get(one.arm);
      if (forecasted === null) return ratio ?? null;
      return forecasted.cost * (forecasted.isBound ? Math.max(1, ratio ?? 1) : (ratio ?? 1));
    },
    isUnknown: one => forecast(one)?.isBound !== true && !ratios.has(one.arm),
    learn(one, cost) {
      const forecasted = forecast(one);
      const ratio = forecasted === null ? cost : forecasted.cost === 0 ? 1 : cost / forecasted.cost;
      ratios.set(one.arm, Math.max(ratios.get(one.arm) ?? 0, ratio));
    },
  };
}
