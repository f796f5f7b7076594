import type { RunConfig } from '../config/run-config.ts';
import { assembleGate, type GateFacts } from '../report/assemble.ts';
import { notesOn } from '../report/notes.ts';
import type { GateReport } from '../report/report.ts';
import type { Sampler } from '../sampling/sampler.ts';
import type { GateRequest, GateSides } from './sides.ts';

/** How a gate ended, with or without requests. */
interface GateResult
  extends Pick<
    GateFacts,
    'version' | 'freshSince' | 'material' | 'identical' | 'comparison' | 'verdict' | 'baseline' | 'candidate' | 'disk'
  > {
  readonly config: Pick<RunConfig, 'decision' | 'budget'>;
  readonly spent: Sampler['spent'];
  readonly brokenTasks: Readonly<GateReport['brokenTasks']>;
  readonly notes: GateReport['notes'];
  /** Problems of the store, one sentence each. */
  readonly damage: readonly string[];
  /** Milliseconds since the epoch. */
  readonly finishedAt: number;
}

/** The report of a gate. */
export function reportGate(
  { settings, reproduce, runUrl }: GateRequest,
  { startedAt, changes, parts }: Pick<GateSides, 'startedAt' | 'changes' | 'parts'>,
  { config, spent, brokenTasks, notes, damage, finishedAt, ...result }: GateResult,
): GateReport {
  const report = assembleGate({
    ...result,
    id: settings.id,
    startedAt,
    finishedAt: new Date(finishedAt).toISOString(),
    includeTaskText: settings['include-task-text'] ?? false,
    taskDetails: settings['task-details'],
    changes: [...changes],
    parts: [...parts],
    decision: config.decision,
    brokenTasks: [...brokenTasks],
    notes: [],
    budget: { ...config.budget, ...spent },
    reproduce,
    runUrl,
  });
  return { ...report, notes: [...notes, ...notesOn(report, damage)] };
}
