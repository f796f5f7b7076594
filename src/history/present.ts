import type { ArmRecord, RunRecord } from './record.ts';

/** Without a run for a month, a comparison is no longer made. */
const ABANDONED_AFTER_MS = 31 * 86_400_000;

/** An arm, and its newest run with answers. */
export interface PresentArm {
  readonly run: RunRecord;
  readonly arm: ArmRecord;
}

/**
 * The arms of the newest run of each kind, with or without an answer. Others are no longer measured, or were changed on
 * purpose. An arm that is both measured and compared is listed twice.
 * @param runs of one gate, oldest first
 * @param now end of the newest run, of this gate or any other
 */
export function presentArms(runs: readonly RunRecord[], now: string): PresentArm[] {
  const newest = (['measure', 'compare'] as const)
    .flatMap(kind => runs.findLast(run => run.kind === kind) ?? [])
    .filter(({ at }) => Date.parse(at) > Date.parse(now) - ABANDONED_AFTER_MS);
  const earlier = runs.toReversed().flatMap(run => run.arms.map(arm => ({ run, arm })));
  return newest.flatMap(run => [
    ...run.arms.map(arm => ({ run, arm })),
    ...run.silent.flatMap(digest => earlier.find(({ arm }) => arm.digest === digest) ?? []),
  ]);
}
