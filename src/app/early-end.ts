import type { Arm } from '../arm/arm.ts';
import { asksTheSame } from '../arm/same.ts';
import type { MissingKey } from '../config/api-key.ts';
import { runConfig } from '../config/run-config.ts';
import { suiteName } from '../dataset/references.ts';
import { assembleGate, describeArm, type Measured } from '../report/assemble.ts';
import { notesOn } from '../report/notes.ts';
import type { GateReport } from '../report/report.ts';
import { version } from '../shared/package.ts';
import { FIRST_RUN, NO_CHANGE } from '../verdict/early-verdicts.ts';
import type { Verdict } from '../verdict/verdict.ts';
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
  if (changesNothing(sides)) return conclude(request, sides, NO_CHANGE, now);
  if (missingKey === null || !sides.isFirst || !needsKey(sides.arms.candidate)) return null;
  // The change that sets up the gate often precedes its secret.
  const text = NOTES.missingKey(missingKey.holder, missingKey.hint);
  return conclude(request, { ...sides, notes: [{ kind: 'warning', text }, ...sides.notes] }, FIRST_RUN, now);
}

function changesNothing({ arms: { baseline, candidate } }: GateSides): boolean {
  return baseline !== null && asksTheSame(baseline, candidate);
}

function conclude(
  { settings, reproduce, runUrl }: GateRequest,
  { startedAt, arms, own, judge, notes, changes, parts }: GateSides,
  verdict: Verdict,
  now: Conditions['now'],
): GateReport {
  const config = runConfig(settings, judge.file, own, { pricedModel: null });
  const measured = (arm: Arm): Measured => {
    return {
      description: describeArm(arm, { prompt: [] }, '', settings.config),
      trials: [],
      missing: [],
      isPaidNow: () => false,
    };
  };
  const report = assembleGate({
    id: settings.id,
    version: version(),
    startedAt,
    finishedAt: new Date(now()).toISOString(),
    freshSince: startedAt,
    material: {
      suite: { name: suiteName(config.suite), hash: '' },
      dataset: { name: config.dataset ?? '', source: '', sha256: '' },
      tasks: [],
      doubts: new Map(),
      unreadable: [],
    },
    includeTaskText: false,
    taskDetails: settings['task-details'],
    changes: [...changes],
    parts: [...parts],
    identical: verdict === NO_CHANGE,
    comparison: null,
    decision: config.decision,
    verdict,
    notes: [],
    brokenTasks: [],
    budget: { ...config.budget, calls: 0, cost: 0, exhausted: null },
    baseline: arms.baseline === null ? null : measured(arms.baseline),
    candidate: measured(arms.candidate),
    reproduce,
    runUrl,
  });
  return { ...report, notes: [...notes, ...notesOn(report, [])] };
}
