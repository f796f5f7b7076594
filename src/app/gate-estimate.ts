import { type Estimate, estimateTrials, isAgent, type Side } from '../sampling/trial-estimate.ts';
import { samplesOf } from '../sampling/wanted.ts';
import { cost, count, integer } from '../shared/format.ts';
import { randomFrom } from '../shared/random.ts';
import { maxDropAnswers } from '../verdict/drop-sequence.ts';
import { planOf } from '../verdict/plan.ts';
import { likelyDetectable } from '../verdict/power.ts';
import { nextStep } from '../verdict/procedure.ts';
import type { PreparedGate } from './prepare-gate.ts';

/** Estimate of a gate with the current store. */
export interface GateEstimate {
  /** Until the first round, after which most gates end. */
  readonly firstRound: Estimate;
  /** Answers until the last round, if no earlier one decides. */
  readonly maxAnswers: number;
  /** Maximum additional answers to search for the cause of a drop. */
  readonly searchAnswers: number;
  /** Calls for those; null if an external program sends them. */
  readonly maxCalls: number | null;
  /** Whether agents answer, each with many calls. */
  readonly byAgents: boolean;
  /** Conflicts between limits and agents, and limits below the first round, one sentence each. */
  readonly tooSmall: readonly string[];
}

/** Estimates a gate from its exact prompts and the stored answers. */
export function estimateGate(prepared: PreparedGate): GateEstimate {
  const { identical, config, solvers, sampler, material, situation } = prepared;
  const { tasks } = material;
  const step = identical ? null : nextStep(situation(true));
  const wanted = step?.kind === 'sample' ? sampler.open(samplesOf(step.wanted, tasks)) : [];
  const known = (['baseline', 'candidate'] as const).flatMap(arm =>
    solvers[arm] === null ? [] : sampler.known(arm, tasks).trials,
  );
  const sides = sidesOf(prepared);
  const firstRound = estimateTrials(wanted, sides, known, config.termsOf);
  const { looks } = planOf(tasks.length, config.decision);
  const laterLooks = (looks.at(-1) ?? 0) - (looks[0] ?? 0);
  const proof = config.decision.policy === 'threshold' ? 0 : maxDropAnswers(tasks.length);
  const { answers, calls } = firstRound;
  const maxAnswers = answers === 0 ? 0 : answers + tasks.length * laterLooks + proof;
  const searches = proof > 0 && config.decision['explain-drop'] === 'auto';
  return {
    firstRound,
    maxAnswers,
    searchAnswers: searches ? Math.floor(maxAnswers / 2) : 0,
    maxCalls: calls === null || answers === 0 ? calls : Math.round((calls / answers) * maxAnswers),
    byAgents: Object.values(sides).some(side => side !== null && isAgent(side)),
    tooSmall: answers === 0 ? [] : capsBelow(firstRound, prepared),
  };
}

/** The smallest drop, as a fraction, that the gate would find 8 times in 10; null if unknown. */
export function detectableBy({ situation, config }: PreparedGate): number | null {
  const tasks = situation(true).tasks.map(({ taskId, price, critical = false, baseline, fresh }) => {
    return { taskId, price, critical, stored: [...baseline, ...fresh].filter(slot => slot !== 'missing') };
  });
  return likelyDetectable(tasks, config.decision, randomFrom('estimate'));
}

function sidesOf({ arms, solvers }: PreparedGate): Record<'baseline' | 'candidate', Side | null> {
  const baseline = arms.baseline && solvers.baseline ? { arm: arms.baseline, solver: solvers.baseline } : null;
  return { baseline, candidate: { arm: arms.candidate, solver: solvers.candidate } };
}

function capsBelow(firstRound: Estimate, { config: { budget }, arms, solvers }: PreparedGate): string[] {
  const { answers, cost: dollars, atMost } = firstRound;
  const { maxCalls, maxCost } = budget;
  const consequence = 'The rest is not measured, so the run cannot decide.';
  // Each run of a program counts as one call, whatever requests it sends.
  const calls = firstRound.calls ?? answers;
  const turns = Math.max(solvers.baseline?.maxRequests ?? 0, solvers.candidate.maxRequests);
  const round = (amount: string): string =>
    atMost && turns > 1 ? `what the first round may take, at most ${amount}` : `the ${amount} of the first round`;
  return [
    ...(maxCalls !== null && [arms.baseline, arms.candidate].some(arm => arm?.solver.kind === 'command')
      ? [
          'The budget counts each run of the agent as one call, because the requests of its program cannot be counted here.',
        ]
      : []),
    ...(maxCalls !== null && maxCalls < turns
      ? [
          `The budget of ${count(maxCalls, 'call')} is below the ${integer(turns)} that one answer of the agent may take, so no answer is requested. Raise max-calls, or lower agent.max-turns.`,
        ]
      : maxCalls !== null && maxCalls < calls
        ? [`The budget of ${count(maxCalls, 'call')} is below ${round(integer(calls))}. ${consequence}`]
        : []),
    ...(maxCost !== null && dollars !== null && maxCost < dollars
      ? [`The budget of ${cost(maxCost)} is below ${round(cost(dollars))}. ${consequence}`]
      : []),
  ];
}
