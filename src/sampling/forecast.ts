import type { RunConfig } from '../config/run-config.ts';
import { costOf, type ModelTerms, type Prices } from '../model/prices.ts';
import { estimateTokens } from '../model/token-estimate.ts';
import { usageOf } from '../model/usage.ts';
import { pricesOf, type Side } from './trial-estimate.ts';
import type { WantedTrial } from './wanted.ts';

/**
 * US dollars that one trial may cost, from its prompt, before it is sent. `isBound`: the known prices and token limits
 * make this a maximum. Null if unknown.
 */
export type Forecast = (one: WantedTrial) => { readonly cost: number; readonly isBound: boolean } | null;

/** Assumed price of a model until its first answer: that of the most expensive one in wide use. */
const UNKNOWN_PRICES: Prices = { input: 15, cachedInput: null, output: 75 };
/** Assumed tokens of an unlimited answer until the first one arrives. */
const UNLIMITED_ANSWER = 4096;

/**
 * Forecasts trials of some arms.
 * @param sides by the arm's name
 */
function createForecast(
  sides: Readonly<Record<string, Side | null>>,
  termsOf: (model: string) => ModelTerms,
): Forecast {
  const inputs = new Map<string, number>();
  return ({ arm, task, sample }) => {
    const side = sides[arm];
    if (side == null) return null;
    const { solver, sampling } = side.arm;
    const prices = pricesOf(side, termsOf) ?? UNKNOWN_PRICES;
    if (solver.kind === 'reference') return { cost: 0, isBound: true };
    if (solver.kind === 'chat') {
      const name = `${arm} ${task.id}`;
      const input = inputs.get(name) ?? estimateTokens(side.solver.messages(task, sample));
      inputs.set(name, input);
      const isBound = sampling.maxTokens !== undefined && pricesOf(side, termsOf) !== null;
      return { cost: costOf(usageOf({ input, output: sampling.maxTokens ?? UNLIMITED_ANSWER }), prices), isBound };
    }
    const { maxTokens, maxCost } = solver.limits;
    // Agents mostly read their own conversation again; external programs cannot be predicted.
    const tokens = solver.kind === 'agent' ? costOf(usageOf({ input: maxTokens }), prices) : null;
    const bounds = [tokens, maxCost].filter(bound => bound !== null);
    return bounds.length === 0 ? null : { cost: Math.min(...bounds), isBound: false };
  };
}

/** Forecasts for a run with a dollar limit; none without one. */
export function forecastFor(
  sides: Readonly<Record<string, Side | null>>,
  { budget, termsOf }: Pick<RunConfig, 'budget' | 'termsOf'>,
): Forecast | undefined {
  return budget.maxCost === null ? undefined : createForecast(sides, termsOf);
}
