import type { Arm } from '../arm/arm.ts';
import { asksTheSame } from '../arm/same.ts';
import type { MissingKey } from '../config/api-key.ts';
import { runConfig } from '../config/run-config.ts';
import { suiteName } from '../dataset/references.ts';
import { describeArm, type Measured } from '../report/assemble.ts';
import type { GateReport } from '../report/report.ts';
import { version } from '../shared/package.ts';
import { FIRST_RUN, NO_CHANGE } from '../verdict/early-verdicts.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { reportGate } from './gate-report.ts';
import { NOTES } from './notes.ts';
import type { GateRequest, GateSides } from './sides.ts';
import { needsKey } from './tools.ts';

/** What a gate without requests depends on besides its sides. */
interface Conditions {
  /** Null if there is a key, or none is needed. */
  readonly missingKey: MissingKey | null;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** The report of a gate that needs no answers, and so no tasks and no store; null if the sides must be compared. */
export function endEarly(request: GateRequest, sides: GateSides, { missingKey, now }: Conditions): GateReport | null {
  if (changesNothing(sides)) return reportUnmeasured(request, sides, NO_CHANGE, now);
  if (missingKey === null || !sides.isFirst || !needsKey(sides.arms.candidate)) return null;
  // The change that sets up the gate often precedes its secret.
  const text = NOTES.missingKey(missingKey.holder, missingKey.hint);
  return reportUnmeasured(request, { ...sides, notes: [{ kind: 'warning', text }, ...sides.notes] }, FIRST_RUN, now);
}

function changesNothing({ arms: { baseline, candidate } }: GateSides): boolean {
  return baseline !== null && asksTheSame(baseline, candidate);
}

function reportUnmeasured(
  request: GateRequest,
  sides: GateSides,
  verdict: Verdict,
  now: Conditions['now'],
): GateReport {
  const { settings } = request;
  const { startedAt, arms, own, judge, notes } = sides;
  const config = runConfig(settings, judge.file, own, { pricedModel: null });
  const unmeasured = (arm: Arm): Measured => {
    return {
      description: describeArm(arm, { prompt: [] }, '', settings.config),
      trials: [],
      missing: [],
      isPaidNow: () => false,
    };
  };
  return reportGate(request, sides, {
    version: version(),
    finishedAt: now(),
    freshSince: startedAt,
    config,
    material: {
      suite: { name: suiteName(config.suite), hash: '' },
      dataset: { name: config.dataset ?? '', source: '', sha256: '' },
      tasks: [],
      doubts: new Map(),
      unreadable: [],
    },
    identical: verdict === NO_CHANGE,
    comparison: null,
    verdict,
    brokenTasks: [],
    spent: { calls: 0, cost: 0, exhausted: null },
    baseline: arms.baseline === null ? null : unmeasured(arms.baseline),
    candidate: unmeasured(arms.candidate),
    notes,
    damage: [],
  });
}
