import { normalCdf, normalQuantile } from '../statistics/distributions.ts';
import { lookBounds, pocockSpending } from '../statistics/looks.ts';
import { dropAnswers, MAX_DROP_SAMPLES, spreadAnswers } from './drop-tasks.ts';
import { dropError, type ErrorLimits } from './error-limits.ts';

/**
 * The tests of a drop: each one's answers as a part of `dropAnswers`, and its weight. A mere doubt starts with fewer, and
 * only runs that are still undecided take the large ones.
 */
export const DROP_TESTS = { suspected: [0.8, 1, 1.2, 1.6], doubted: [0.5, 1, 1.2, 1.6] } as const;

/** Maximum answers of both arms in all tests of a drop. */
export function maxDropAnswers(tasks: number): number {
  const each = spreadAnswers(tasks);
  // Rounding the answers of each task may add one.
  return 2 * sum(DROP_TESTS.suspected.map(part => Math.min(MAX_DROP_SAMPLES * tasks, Math.ceil(part * each) + 1)));
}

/** Answers of each arm in all tests of a suspected drop, and the p-value limit of the last one. */
export function lastDropTest(tasks: number, limits: ErrorLimits): { readonly answers: number; readonly limit: number } {
  return {
    answers: sum(DROP_TESTS.suspected) * dropAnswers(tasks),
    limit: dropLimits(dropError(limits.drop, true), DROP_TESTS.suspected).at(-1) ?? 0,
  };
}

/** Maximum p-value of the look and the tests so far, combined, to go on. Chosen by simulation (docs/decision.md). */
const PROMISING = [0.3, 0.2, 0.15];

/** Whether a drop is worth another test after this many, given the p-value of the look and of these tests, combined. */
export function isPromising(pValue: number, tests: number): boolean {
  return tests === 0 || pValue <= (PROMISING[tests - 1] ?? 0);
}

/** A drop is never tested again once the combined p-value after this many tests is larger. The limits count on it. */
const HOPELESS = [0.7, 0.35, 0.2];

/** The same with room for a limit of `error`, which must be smaller. */
function hopelessAbove(error: number): number[] {
  return HOPELESS.map(most => Math.max(most, Math.min(1, 2 * error)));
}

/** Whether this many tests with this combined p-value end all tests of a drop. */
export function isHopeless(pValue: number, tests: number, error: number): boolean {
  return pValue > (hopelessAbove(error)[tests - 1] ?? 1);
}

/**
 * Limits of the p-values that `combined` gives, test by test. If hopeless tests are never continued, all limits together
 * are crossed at most with probability `error`.
 */
export function dropLimits(error: number, parts: readonly number[]): number[] {
  const shares = parts.map((_, test) => sum(parts.slice(0, test + 1)) / sum(parts));
  return lookBounds(
    shares,
    shares.map(share => pocockSpending(error, share)),
    hopelessAbove(error).map(most => -normalQuantile(most)),
  ).map(bound => 1 - normalCdf(bound));
}

/**
 * Combines the p-values of the tests so far, each from new answers and weighted by its part (inverse normal: Lehmacher
 * and Wassmer, Biometrics 55, 1999). Each is at least uniform whatever came before, so `dropLimits` needs no normal
 * approximation of answers.
 */
export function combined(pValues: readonly number[], parts: readonly number[]): number {
  const total = sum(
    pValues.map((pValue, test) => {
      const z = pValue <= 0 ? 9 : pValue >= 1 ? -9 : -normalQuantile(pValue);
      return z * Math.sqrt(parts[test] ?? 1);
    }),
  );
  return 1 - normalCdf(total / Math.sqrt(sum(parts.slice(0, pValues.length))));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
