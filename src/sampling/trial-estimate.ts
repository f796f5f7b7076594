import type { Arm } from '../arm/arm.ts';
import { costOf, type ModelTerms, type Prices, plus } from '../model/prices.ts';
import { estimateTokens } from '../model/token-estimate.ts';
import { usageOf } from '../model/usage.ts';
import type { Solver } from '../solver/solver.ts';
import type { Trial } from '../trial/trial.ts';
import type { WantedTrial } from './wanted.ts';

/** Estimate for some trials; null if unknown. */
export interface Estimate {
  /** Number of trials to request. */
  readonly answers: number;
  /** Number of requests without retries; null if an external program sends them. */
  readonly calls: number | null;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  /** US dollars. */
  readonly cost: number | null;
  /** Whether the numbers are limits, not averages of earlier trials. */
  readonly atMost: boolean;
}

/** An arm with its solver. */
export interface Side {
  readonly arm: Pick<Arm, 'solver' | 'sampling'>;
  readonly solver: Pick<Solver, 'maxRequests' | 'messages'>;
}

/**
 * Estimates trials. For single calls, the prompt is known, and the answer is estimated from stored ones. Agents are
 * estimated from stored trials only, or from their limits if there are none.
 * @param known earlier trials of all arms
 */
export function estimateTrials(
  wanted: readonly WantedTrial[],
  sides: Readonly<Record<string, Side | null>>,
  known: readonly Trial[],
  termsOf: (model: string) => ModelTerms,
): Estimate {
  const asked = wanted.flatMap(({ arm, task, sample }) => {
    const side = sides[arm];
    return side == null || side.solver.maxRequests === 0 ? [] : [{ side, task, sample }];
  });
  const typical = new Map(Object.values(sides).map(side => [side, side && typicalTrial(side, known, termsOf)]));
  const trials = asked.map(({ side, task, sample }): Take => {
    const usual = typical.get(side) ?? UNKNOWN;
    if (isAgent(side)) return usual;
    const inputTokens = estimateTokens(side.solver.messages(task, sample));
    const { outputTokens } = usual;
    const prices = pricesOf(side, termsOf);
    const cost =
      prices === null || outputTokens === null
        ? null
        : costOf(usageOf({ input: inputTokens, output: outputTokens }), prices);
    return { ...usual, inputTokens, cost };
  });
  const total = (figure: 'calls' | 'inputTokens' | 'outputTokens' | 'cost'): number | null =>
    trials.map(trial => trial[figure]).reduce(plus, 0);
  return {
    answers: trials.length,
    calls: rounded(total('calls')),
    inputTokens: rounded(total('inputTokens')),
    outputTokens: rounded(total('outputTokens')),
    cost: total('cost'),
    atMost: trials.some(({ atMost }) => atMost),
  };
}

type Take = Omit<Estimate, 'answers'>;

const UNKNOWN: Take = { calls: null, inputTokens: null, outputTokens: null, cost: null, atMost: false };

/** Whether a trial is from an agent, not a single call. */
export function isAgent({ arm }: Pick<Side, 'arm'>): boolean {
  return arm.solver.kind === 'agent' || arm.solver.kind === 'command';
}

/** Estimate for one trial of an arm. */
function typicalTrial(side: Side, known: readonly Trial[], termsOf: (model: string) => ModelTerms): Take {
  const { arm, solver } = side;
  const prices = pricesOf(side, termsOf);
  const earlier = known.filter(trial => trial.solver === arm.solver.name);
  const usage = earlier.flatMap(trial => trial.usage ?? []);
  const outputTokens = mean(usage.map(one => one.outputTokens));
  if (arm.solver.kind === 'chat' || arm.solver.kind === 'reference') {
    const most = arm.sampling.maxTokens ?? null;
    return { ...UNKNOWN, calls: 1, outputTokens: outputTokens ?? most, atMost: outputTokens === null };
  }
  const calls = (number: number | null): number | null => (arm.solver.kind === 'command' ? null : number);
  if (earlier.length > 0) {
    const measured = mean(earlier.flatMap(({ cost }) => cost ?? []));
    const priced = prices === null ? null : mean(usage.map(one => costOf(one, prices)));
    const inputTokens = mean(usage.map(one => one.inputTokens));
    const taken = { inputTokens, outputTokens, cost: measured ?? priced };
    return { calls: calls(mean(earlier.map(({ requests }) => requests))), ...taken, atMost: false };
  }
  // We cannot limit what an external program sends to its model.
  if (arm.solver.kind === 'command') return UNKNOWN;
  const { maxTokens, maxCost } = arm.solver.limits;
  const most = Math.min(maxTokens, solver.maxRequests * (arm.sampling.maxTokens ?? maxTokens));
  const maximum = prices === null ? null : costOf(usageOf({ input: maxTokens - most, output: most }), prices);
  const bounds = [maximum, maxCost].filter(bound => bound !== null);
  const cost = bounds.length === 0 ? null : Math.min(...bounds);
  return { calls: solver.maxRequests, inputTokens: maxTokens, outputTokens: most, cost, atMost: true };
}

export function pricesOf({ arm }: Side, termsOf: (model: string) => ModelTerms): Prices | null {
  return arm.solver.model === null ? null : termsOf(arm.solver.model).prices;
}

function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function rounded(number: number | null): number | null {
  return number === null ? null : Math.round(number);
}
