import { estimateChange } from '../statistics/change.ts';
import { normalQuantile } from '../statistics/distributions.ts';
import { type Count, permutationTest } from '../statistics/permutation.ts';
import type { BranchState } from '../trial/branch-state.ts';

/** Small drops of the default branch that add up to one beyond luck. */
export interface Erosion {
  readonly since: BranchState;
  /** Changes of the configuration since then. */
  readonly changes: number;
  /** Accuracy now minus accuracy then, as a fraction. */
  readonly difference: number;
  /** Bounds with the same error rate as the warning. */
  readonly low: number;
  readonly high: number;
}

/** State of a branch, and the state it is compared with. */
export interface BranchTrend {
  readonly anchor: BranchState;
  readonly current: BranchState;
  /** Changes from the anchor to the current state. */
  readonly changes: number;
}

/**
 * p-value limit with a false warning in fewer than 1 of 20 years with 100 comparisons (docs/decision.md).
 */
export const EROSION_LIMIT = 0.0005;

/** A branch with a known first state. */
export function startAt(state: BranchState): BranchTrend {
  return { anchor: state, current: state, changes: 0 };
}

/**
 * The next state of a branch. It becomes the anchor if the new level is deliberate (another model, other tasks, or a drop
 * large enough for the gate to report), or if it is significantly better than the previous one.
 */
export function followedBy({ anchor, current, changes }: BranchTrend, next: BranchState): BranchTrend {
  const isOther = (['solver', 'model', 'suite'] as const).some(field => next[field] !== current[field]);
  const isNewLevel = isOther || dropPValue(current, next) <= EROSION_LIMIT || dropPValue(next, anchor) <= EROSION_LIMIT;
  return isNewLevel ? startAt(next) : { anchor, current: next, changes: changes + 1 };
}

/** The sum of small drops; null if it may be luck. A single large drop is the gate's own matter, and begins a new trend. */
export function erosionOf({ anchor, current, changes }: BranchTrend): Erosion | null {
  if (dropPValue(anchor, current) > EROSION_LIMIT) return null;
  const pairs = pairsOf(anchor, current);
  const { difference, center, error } = estimateChange(
    pairs.map(({ before, now }) => ({ weight: 1, baseline: before, candidate: now })),
    Math.min(...pairs.map(({ now }) => now.samples)),
  );
  const reach = normalQuantile(1 - EROSION_LIMIT) * error;
  return { since: anchor, changes, difference, low: center - reach, high: Math.min(0, center + reach) };
}

/** The trend of a gate's branch up to the configuration with this digest; null if it was never recorded. */
export function trendTo(states: readonly BranchState[], id: string, digest: string): BranchTrend | null {
  const own = new Map<string, BranchState>();
  // The first record of a configuration has its date, the last one the most answers.
  for (const state of states) if (state.id === id) own.set(state.digest, state);
  const order = [...own.keys()];
  const [first, ...later] = order.slice(0, order.indexOf(digest) + 1).flatMap(known => own.get(known) ?? []);
  return first === undefined ? null : later.reduce(followedBy, startAt(first));
}

const NO_ANSWERS: Count = { right: 0, samples: 0 };

/** Exact p-value of "the later state answers at least as well", tasks as strata. */
function dropPValue(earlier: BranchState, later: BranchState): number {
  const strata = pairsOf(earlier, later).map(({ before, now }) => ({
    weight: 1,
    given: NO_ANSWERS,
    baseline: before,
    fresh: NO_ANSWERS,
    early: now,
    late: NO_ANSWERS,
    state: 'everyone' as const,
  }));
  return permutationTest(strata).exactP;
}

/** The tasks with answers in both states. */
function pairsOf(earlier: BranchState, later: BranchState): { readonly before: Count; readonly now: Count }[] {
  return Object.entries(later.tasks).flatMap(([taskId, [right, samples]]) => {
    const [rightBefore, samplesBefore] = earlier.tasks[taskId] ?? [0, 0];
    if (samples === 0 || samplesBefore === 0) return [];
    return [{ before: { right: rightBefore, samples: samplesBefore }, now: { right, samples } }];
  });
}
