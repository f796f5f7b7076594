import { cost, count } from './figures.ts';
import type { Message } from './model/model.ts';
import type { Prepared } from './preparation.ts';
import { type Estimate, estimateTrials } from './trial/estimate.ts';
import { samplesOf } from './trial/sampling.ts';
import { planOf } from './verdict/plan.ts';
import { nextStep } from './verdict/procedure.ts';

/** What a gate would take from here. */
export interface GateEstimate {
  /** Until the first look, with which most gates end. */
  readonly firstRound: Estimate;
  /** Calls until the last look, if nothing could be decided before. */
  readonly mostCalls: number;
  /** Caps that end before the first round does, a sentence each. */
  readonly tooSmall: readonly string[];
}

/** Estimates a gate from its prompts, which are known exactly, and from the answers that are stored. */
export function estimateGate(prepared: Prepared, countTokens: (messages: readonly Message[]) => number): GateEstimate {
  const { identical, config, arms, solvers, sampler, material, situation } = prepared;
  const { tasks } = material;
  const step = identical ? null : nextStep(situation(true));
  const wanted = step?.kind === 'sample' ? sampler.open(samplesOf(step.wanted, tasks)) : [];
  const known = (['baseline', 'candidate'] as const).flatMap(arm =>
    solvers[arm] === null ? [] : sampler.known(arm, tasks).trials,
  );
  const { maxTokens = null } = arms.candidate.sampling;
  const firstRound = estimateTrials(wanted, solvers, known, maxTokens, config.termsOf, countTokens);
  const { looks, fresh } = planOf(tasks.length, config.decision);
  const laterLooks = (looks.at(-1) ?? 0) - (looks[0] ?? 0);
  // Before a red, stored answers are checked by fresh ones; where none are stored, the first round's are fresh.
  const control = known.some(({ finishedAt }) => finishedAt < prepared.freshSince) ? fresh : 0;
  const mostCalls = firstRound.calls === 0 ? 0 : firstRound.calls + tasks.length * (laterLooks + control);
  return { firstRound, mostCalls, tooSmall: capsBelow(firstRound, prepared) };
}

function capsBelow({ calls, cost: dollars }: Estimate, { config: { budget } }: Prepared): string[] {
  const consequence = 'What it cuts off is not measured, and the verdict can then only be inconclusive.';
  return [
    ...(budget.maxCalls !== null && budget.maxCalls < calls
      ? [`The budget of ${count(budget.maxCalls, 'call')} is below the ${calls} of the first round. ${consequence}`]
      : []),
    ...(budget.maxCost !== null && dollars !== null && budget.maxCost < dollars
      ? [`The budget of ${cost(budget.maxCost)} is below the ${cost(dollars)} of the first round. ${consequence}`]
      : []),
  ];
}
