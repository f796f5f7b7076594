import { estimateChange } from '../../statistics/change.ts';
import { normalQuantile } from '../../statistics/distributions.ts';
import { holmAdjusted } from '../../statistics/holm.ts';
import { type Count, permutationTest } from '../../statistics/permutation.ts';
import type { ModelPair } from './report.ts';

/** An arm in a comparison. */
export interface Contender {
  readonly name: string;
  /** Answers by task id, without empty tasks. */
  readonly counts: ReadonlyMap<string, Count>;
}

/**
 * Every pair of arms on their common tasks. One beats the other only after Holm's correction, so all claims together are
 * right with a probability of at least 1 - alpha. The test is exact for any set of tasks. Its null hypothesis is that
 * each task is equally hard for both; arms that differ only on single tasks are separated even less often.
 */
export function comparePairs(contenders: readonly Contender[], alpha: number): ModelPair[] {
  const pairs = contenders.flatMap((one, index) =>
    contenders.slice(index + 1).flatMap(other => compareTwo(one, other) ?? []),
  );
  const adjusted = holmAdjusted(pairs.map(({ pValue }) => pValue));
  return pairs.map((pair, index) => {
    const adjustedP = adjusted[index] ?? 1;
    return { ...pair, adjustedP, beats: pair.difference > 0 && adjustedP <= alpha };
  });
}

/** Null if they have no task in common. */
function compareTwo(one: Contender, other: Contender): Omit<ModelPair, 'adjustedP' | 'beats'> | null {
  const shared = [...one.counts].flatMap(([task, own]) => {
    const others = other.counts.get(task);
    return others === undefined ? [] : [{ one: own, other: others }];
  });
  if (shared.length === 0) return null;
  const rate = ({ right, samples }: Count): number => right / samples;
  const isAhead = shared.reduce((sum, task) => sum + rate(task.one) - rate(task.other), 0) >= 0;
  const both = shared.map(task =>
    isAhead ? { ahead: task.one, behind: task.other } : { ahead: task.other, behind: task.one },
  );
  const passes = Math.min(...both.flatMap(({ ahead, behind }) => [ahead.samples, behind.samples]));
  const { difference, center, error } = estimateChange(
    both.map(({ ahead, behind }) => ({ weight: 1, baseline: behind, candidate: ahead })),
    passes,
  );
  const { exactP } = permutationTest(
    both.map(({ ahead, behind }) => ({
      weight: 1,
      given: NOTHING,
      baseline: ahead,
      fresh: NOTHING,
      early: behind,
      late: NOTHING,
      state: 'everyone',
    })),
  );
  const reach = normalQuantile(0.975) * error;
  return {
    ahead: isAhead ? one.name : other.name,
    behind: isAhead ? other.name : one.name,
    tasks: shared.length,
    difference,
    low: Math.max(-1, center - reach),
    high: Math.min(1, center + reach),
    // The direction was chosen after seeing the answers, so both tails count.
    pValue: Math.min(1, 2 * exactP),
  };
}

const NOTHING: Count = { right: 0, samples: 0 };
