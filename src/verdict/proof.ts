import { holmAdjusted } from '../statistics/holm.ts';
import { permutationTest } from '../statistics/permutation.ts';
import { fisherTest, scoredTest } from '../statistics/scored.ts';
import type { ProofTask } from './drop-tasks.ts';
import type { ProofAnswers } from './ledger.ts';
import { countOf, readable, right } from './look.ts';

/**
 * The tests that can fail a build. Whatever the reason to test, a test only uses later answers, collected from both arms
 * at the same time, which did not influence the decision to test. So each test is exact whatever was stored, and its
 * share of alpha bounds how often it fails a harmless change (docs/decision.md has the argument).
 */

/** Answers of one arm per suspected task: enough for a proof even with one slip. */
export const SINGLE_SAMPLES = 7;

const UNREADABLE_ANSWERS = 120;

export function unreadableSamples(tasks: number): number {
  return Math.ceil(UNREADABLE_ANSWERS / tasks);
}

/** Exact p-value of these answers only: how often the candidate would be this bad if nothing had changed. */
export function dropPValue(tasks: readonly Omit<ProofTask, 'information'>[], answers: readonly ProofAnswers[]): number {
  const taken = new Map(answers.map(one => [one.taskId, one]));
  return scoredTest(
    tasks.map(({ taskId, weight, broken, fixed }) => {
      const { baseline = [], candidate = [] } = taken.get(taskId) ?? {};
      return { weight, broken, fixed, baseline: countOf(baseline, right), candidate: countOf(candidate, right) };
    }),
  );
}

/** The same for readable answers. */
export function unreadablePValue(answers: readonly ProofAnswers[]): number {
  const none = { right: 0, samples: 0 };
  return permutationTest(
    answers.map(({ baseline, candidate }) => ({
      weight: 1,
      given: none,
      baseline: countOf(baseline, readable),
      fresh: none,
      early: countOf(candidate, readable),
      late: none,
      state: 'everyone',
    })),
  ).exactP;
}

/** P-values of single tasks, corrected for their number. Critical tasks get half of the share. */
export function singlePValues(answers: readonly ProofAnswers[], isCritical: (taskId: string) => boolean): number[] {
  const own = answers.map(({ baseline, candidate }) => fisherTest(countOf(baseline, right), countOf(candidate, right)));
  const critical = answers.map(({ taskId }) => isCritical(taskId));
  const groups = [true, false].map(kind => holmAdjusted(own.filter((_, index) => critical[index] === kind)));
  const used = groups.filter(group => group.length > 0).length;
  const next = [0, 0];
  return critical.map(kind => {
    const group = kind ? 0 : 1;
    const p = groups[group]?.[next[group] ?? 0] ?? 1;
    next[group] = (next[group] ?? 0) + 1;
    return Math.min(1, used * p);
  });
}
