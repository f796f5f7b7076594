import { count, integer } from '../shared/format.ts';
import { UNREADABLE, type Unreadable } from '../trial/unreadable.ts';
import type { VerdictCause } from '../verdict/cause.ts';
import type { ArmReport, Report } from './report.ts';

/** The entry for a cause, or for the reason of missing answers, which reports keep as plain text. */
export function entryFor<T>(entries: Readonly<Partial<Record<VerdictCause, T>>>, cause: string): T | undefined {
  return new Map<string, T>(Object.entries(entries)).get(cause);
}

export function lostAnswers({ missing, candidate, baseline }: Report): string {
  const lost = missing.baseline.length + missing.candidate.length;
  const all = lost + candidate.trials + (missing.baseline.length === 0 ? 0 : (baseline?.trials ?? 0));
  return `${integer(lost)} of ${count(all, 'answer')} ${lost === 1 ? 'is' : 'are'} missing`;
}

/** The reason for missing answers, if there is only one; otherwise ''. */
export function onlyReason({ missing }: Pick<Report, 'missing'>): string {
  const reasons = new Set([...missing.baseline, ...missing.candidate].map(({ reason }) => reason));
  const [only] = reasons;
  return reasons.size === 1 && only !== undefined ? only : '';
}

export function unreadableAnswers({ readings }: Pick<ArmReport, 'readings'>): number {
  return UNREADABLE.reduce((sum, reading) => sum + (readings[reading] ?? 0), 0);
}

/** Why more than half of the unreadable answers are so; null if there is no such reason. */
export function mainReading(arm: Pick<ArmReport, 'readings'>): Unreadable | null {
  return UNREADABLE.find(reading => 2 * (arm.readings[reading] ?? 0) > unreadableAnswers(arm)) ?? null;
}
