import { EXIT } from '../shared/errors.ts';
import type { VerdictKind } from '../verdict/kind.ts';
import type { Report } from './report.ts';

/** What a result means to the author of a change. */
export type ReportOutcome =
  | 'dropped'
  | 'accepted'
  | 'improved'
  | 'no-drop'
  | 'unchanged'
  | 'measured'
  | 'first-run'
  | 'not-decided'
  | 'not-measured';

export function outcomeOf({ verdict, baseline }: Pick<Report, 'verdict' | 'baseline'>): ReportOutcome {
  if (verdict.kind === 'error') return 'not-measured';
  if (verdict.kind === 'regressed') return isAccepted(verdict) ? 'accepted' : 'dropped';
  if (verdict.kind === 'inconclusive') {
    return verdict.cause === 'no-baseline' && baseline === null ? 'first-run' : 'not-decided';
  }
  if (verdict.kind === 'measured') return 'measured';
  if (verdict.finding === 'improved') return 'improved';
  return verdict.cause === 'no-change' ? 'unchanged' : 'no-drop';
}

/** A drop that a maintainer accepted. It is still reported but does not fail the build. */
function isAccepted({ kind, exitCode }: Report['verdict']): boolean {
  return kind === 'regressed' && exitCode === EXIT.passed;
}

const MARKS: Readonly<Record<ReportOutcome, string>> = {
  dropped: '❌',
  accepted: '☑️',
  improved: '✅',
  'no-drop': '✅',
  unchanged: '✅',
  measured: '✅',
  'first-run': '⚪',
  'not-decided': '⚪',
  'not-measured': '⚠️',
};

/** The emoji before a headline. */
export function markOf(report: Pick<Report, 'verdict' | 'baseline'>): string {
  return MARKS[outcomeOf(report)];
}

/** Names of earlier results, where only the verdict is known. */
export const VERDICTS: Readonly<Record<VerdictKind, string>> = {
  passed: 'No drop',
  measured: 'Measured',
  regressed: 'Dropped',
  inconclusive: 'Not decided',
  error: 'Not measured',
};
