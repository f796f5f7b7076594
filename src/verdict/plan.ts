import { normalCdf } from '../statistics/distributions.ts';
import { lookBounds, pocockSpending } from '../statistics/looks.ts';
import type { Decision } from './decision.ts';

/** How many answers the gate takes, fixed before any of them is seen. */
export interface SamplePlan {
  /** Answers per candidate task at each look. */
  readonly looks: readonly number[];
  /** Answers that every candidate task gets; later ones go to tasks whose answers disagree. */
  readonly everyone: number;
  /** Baseline answers per task that are taken within a run: where none are stored, to check old ones, and before a red. */
  readonly fresh: number;
}

/** The plan for a suite of this many tasks: small suites take more answers per task. */
export function planOf(tasks: number, decision: Decision): SamplePlan {
  const pass = Math.min(4, Math.max(1, Math.round(50 / tasks)));
  // Half of what the default branch collects; fewer than four passes could not confirm a real drop (docs/decision.md).
  const fresh = Math.max(4 * pass, Math.ceil(Math.min(dependable(tasks), baselineTarget(tasks, decision)) / 2));
  if (decision.policy === 'threshold') return { looks: [2 * pass], everyone: 2 * pass, fresh };
  return {
    looks: [1, 2, 4, 6].slice(0, decision['max-rounds']).map(passes => passes * pass),
    everyone: (decision.policy === 'strict' ? 4 : 2) * pass,
    fresh,
  };
}

/** Solvers whose one answer takes as much time and money as ten to a hundred of a model asked once. */
const DEAR: ReadonlySet<string> = new Set(['agent', 'command']);

/**
 * The decision for arms with these solvers: where agents answer and nobody said otherwise, fewer baseline answers are
 * collected and taken before a red. All looks stay: the later ones ask only tasks whose answers disagree.
 */
export function affordable(decision: Decision, tasks: number, solvers: readonly string[]): Decision {
  if (decision['baseline-samples'] !== 'auto' || !solvers.some(solver => DEAR.has(solver))) return decision;
  return { ...decision, 'baseline-samples': Math.min(12, Math.max(5, Math.ceil(400 / tasks))) };
}

/** Stored baseline answers per task with which a gate needs no fresh ones to begin. */
export function storedEnough(tasks: number, decision: Decision): number {
  return Math.min(planOf(tasks, decision).fresh, baselineTarget(tasks, decision));
}

/** Baseline answers per task that runs on the default branch collect, so that pull requests pay for the candidate alone. */
export function baselineTarget(tasks: number, decision: Decision): number {
  const wished = decision['baseline-samples'];
  return wished === 'auto' ? dependable(tasks) : wished;
}

/**
 * About 500 answers in all, from 5 to 16 a task, and 8 where that takes no more than 900. More of them find no more drops,
 * because new answers prove those (docs/decision.md).
 */
function dependable(tasks: number): number {
  const most = Math.max(Math.floor(500 / tasks), Math.min(8, Math.ceil(900 / tasks)));
  return Math.min(16, Math.max(5, most));
}

/** One look: how far it sees and what its results are held against. */
export interface LookPlan {
  /** Answers per candidate task. */
  readonly samples: number;
  /** Standardized bound of a suspected drop, and the p-value that goes with it. */
  readonly red: number;
  readonly pLimit: number;
  /** The p-value of the opposite test that proves an improvement. */
  readonly betterLimit: number;
  /** Standardised bound of a drop that is ruled out. */
  readonly pass: number;
}

/** Chance of a pass when the true drop is just the margin, all looks together. */
const PASS_ERROR = 0.05;

/**
 * The looks with their limits. `baselineShare`: mean over tasks of 1 / baseline answers, which sets how much each look
 * adds; `alarm`, `better`: how often a harmless change may be suspected, or called better, all looks together.
 */
export function looksOf(
  plan: SamplePlan,
  baselineShare: number,
  { alarm, better }: { readonly alarm: number; readonly better: number },
): LookPlan[] {
  const information = plan.looks.map(samples => 1 / (1 / samples + baselineShare));
  const shares = information.map(amount => amount / (information.at(-1) ?? amount));
  const bounds = (error: number): readonly number[] => {
    const spent = shares.map(share => pocockSpending(error, share));
    return lookBounds(shares, spent);
  };
  const reds = bounds(alarm);
  const betters = bounds(better);
  const passes = bounds(PASS_ERROR);
  return plan.looks.map((samples, look) => {
    const red = reds[look] ?? Number.POSITIVE_INFINITY;
    const betterLimit = 1 - normalCdf(betters[look] ?? Number.POSITIVE_INFINITY);
    return {
      samples,
      red,
      pLimit: 1 - normalCdf(red),
      betterLimit,
      pass: passes[look] ?? Number.POSITIVE_INFINITY,
    };
  });
}
