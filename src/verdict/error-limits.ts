import type { Decision } from './decision.ts';

/** Shares of alpha. */
const SHARES = {
  /** Single broken tasks; halved each time new ones are suspected. */
  single: 0.2,
  /** Answers that became unreadable. */
  unreadable: 0.1,
} as const;

/** Maximum probabilities of failing a harmless change, by what is tested, over all tests of it. */
export interface ErrorLimits {
  readonly drop: number;
  readonly single: number;
  readonly unreadable: number;
}

/** Those of what can fail the build add up to alpha. If single tasks only warn, their share goes to drops. */
export function limitsOf(alpha: number, singlesFail: boolean): ErrorLimits {
  const drop = 1 - SHARES.unreadable - (singlesFail ? SHARES.single : 0);
  return { drop: drop * alpha, single: SHARES.single * alpha, unreadable: SHARES.unreadable * alpha };
}

/**
 * Factors on the share of drops. If nothing changed, at most half of all first looks start worse, so the average is 1. If
 * the stored answers come from another model, all may, so the limit is the larger factor (docs/decision.md).
 */
const STARTS = { worse: 1.6, other: 0.4 } as const;

/** Maximum probability of failing a harmless change by tests of a drop that have started, given the share of drops. */
export function dropError(share: number, startsWorse: boolean): number {
  return share * STARTS[startsWorse ? 'worse' : 'other'];
}

/** The limits for these tasks. A critical one can fail the build on its own, whatever the setting. */
export function limitsFor(
  { alpha, 'single-tasks': single }: Decision,
  tasks: readonly { readonly critical?: boolean }[],
): ErrorLimits {
  return limitsOf(alpha, single === 'fail' || tasks.some(task => task.critical));
}
