import { normalCdf } from '../statistics/distributions.ts';
import { lookBounds, pocockSpending } from '../statistics/looks.ts';
import type { Decision } from './decision.ts';

/** Numbers of answers, fixed before any answer is seen. */
export interface SamplePlan {
  /** Answers per candidate task in each look. */
  readonly looks: readonly number[];
  /** Answers for every candidate task; later ones only go to tasks whose answers disagree. */
  readonly everyone: number;
  /** Baseline answers per task within a run: without stored ones, to check old ones, and before a failure. */
  readonly fresh: number;
}

/** The plan for a suite of this many tasks: small suites take more answers per task. */
export function planOf(tasks: number, decision: Decision): SamplePlan {
  const pass = Math.min(4, Math.max(1, Math.round(50 / tasks)));
  // Half of what the default branch collects; fewer than four passes could not confirm a real drop (docs/decision.md).
  const fresh = Math.max(4 * pass, Math.ceil(Math.min(defaultBaseline(tasks), baselineTarget(tasks, decision)) / 2));
  if (decision.policy === 'threshold') return { looks: [2 * pass], everyone: 2 * pass, fresh };
  return {
    looks: [1, 2, 4, 6].slice(0, decision['max-rounds']).map(passes => passes * pass),
    everyone: (decision.policy === 'strict' ? 4 : 2) * pass,
    fresh,
  };
}

/** Solvers whose answers take ten to a hundred times the time and money of a single call. */
const EXPENSIVE: ReadonlySet<string> = new Set(['agent', 'command']);

/**
 * The decision for arms with these solvers. By default, agents collect fewer baseline answers, also before a failure. All
 * looks remain, because later ones only use tasks whose answers disagree.
 */
export function affordable(decision: Decision, tasks: number, solvers: readonly string[]): Decision {
  if (decision['baseline-samples'] !== 'auto' || !solvers.some(solver => EXPENSIVE.has(solver))) return decision;
  return { ...decision, 'baseline-samples': Math.min(12, Math.max(5, Math.ceil(400 / tasks))) };
}

/** Stored baseline answers per task with which a gate can start without fresh ones. */
export function storedEnough(tasks: number, decision: Decision): number {
  return Math.min(planOf(tasks, decision).fresh, baselineTarget(tasks, decision));
}

/** Baseline answers per task collected on the default branch, so that pull requests only pay for the candidate. */
export function baselineTarget(tasks: number, decision: Decision): number {
  const configured = decision['baseline-samples'];
  return configured === 'auto' ? defaultBaseline(tasks) : configured;
}

/**
 * About 500 answers in total, 5 to 16 per task, and 8 if that is at most 900. More do not find more drops, because new
 * answers prove these (docs/decision.md).
 */
function defaultBaseline(tasks: number): number {
  const most = Math.max(Math.floor(500 / tasks), Math.min(8, Math.ceil(900 / tasks)));
  return Math.min(16, Math.max(5, most));
}

/** One look: its answers and its limits. */
export interface LookPlan {
  /** Answers per candidate task. */
  readonly samples: number;
  /** Standardized bound of a suspected drop, and its p-value. */
  readonly suspicionBound: number;
  readonly pLimit: number;
  /** The p-value limit of the reversed test for an improvement. */
  readonly improvementLimit: number;
  /** Standardized bound for ruling out a drop. */
  readonly passBound: number;
}

/** Probability of a pass if the true drop equals the margin, over all looks. */
const PASS_ERROR = 0.05;

/**
 * The looks with their limits. `baselineShare`: mean over tasks of 1 / baseline answers, which determines how much each
 * look adds; `suspicion`, `improvement`: maximum probability to suspect a harmless change, or call it better, over all looks.
 */
export function looksOf(
  plan: SamplePlan,
  baselineShare: number,
  { suspicion, improvement }: { readonly suspicion: number; readonly improvement: number },
): LookPlan[] {
  const information = plan.looks.map(samples => 1 / (1 / samples + baselineShare));
  const shares = information.map(amount => amount / (information.at(-1) ?? amount));
  const bounds = (error: number): readonly number[] => {
    const spent = shares.map(share => pocockSpending(error, share));
    return lookBounds(shares, spent);
  };
  const suspicions = bounds(suspicion);
  const improvements = bounds(improvement);
  const passes = bounds(PASS_ERROR);
  return plan.looks.map((samples, look) => {
    const suspicionBound = suspicions[look] ?? Number.POSITIVE_INFINITY;
    return {
      samples,
      suspicionBound,
      pLimit: 1 - normalCdf(suspicionBound),
      improvementLimit: 1 - normalCdf(improvements[look] ?? Number.POSITIVE_INFINITY),
      passBound: passes[look] ?? Number.POSITIVE_INFINITY,
    };
  });
}
