import { CALL_FAILURES } from '../model/failure.ts';
import type { VerdictKind } from './kind.ts';

/** The causes of each kind of verdict, as in report.json. */
export const CAUSES = {
  passed: ['no-change', 'ruled-out', 'within-threshold'],
  measured: ['measured', 'imported'],
  regressed: ['drop', 'broken-tasks', 'unreadable-answers', 'below-floor', 'not-ruled-out'],
  inconclusive: ['undecided', 'budget', 'missing-answers', 'no-baseline', 'stale-baseline', 'waiting-for-batch'],
  error: ['missing-answers', 'no-tasks', 'interrupted', ...CALL_FAILURES],
} as const satisfies Readonly<Record<VerdictKind, readonly string[]>>;

export type VerdictCause<K extends VerdictKind = VerdictKind> = (typeof CAUSES)[K][number];
