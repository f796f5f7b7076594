import type { Arm } from '../arm/arm.ts';
import type { Material } from '../dataset/material.ts';
import { issueUrl, type Task } from '../dataset/task.ts';
import { totalCost } from '../model/prices.ts';
import type { Served, Usage } from '../model/usage.ts';
import { chance, floors } from '../solver/reference.ts';
import type { Solver } from '../solver/solver.ts';
import { isRight } from '../trial/is-right.ts';
import type { Behavior, Trial } from '../trial/trial.ts';
import type { ArmAnswers } from '../verdict/answers.ts';
import type { ArmReport, GateReport, MeasurementReport, Report, sharedShape, TaskReport } from './report.ts';
import { REPORT_VERSION } from './version.ts';

/** Results of a run. The rest of the report is derived from them. */
interface RunFacts
  extends Pick<
    Report,
    | 'id'
    | 'startedAt'
    | 'finishedAt'
    | 'freshSince'
    | 'decision'
    | 'notes'
    | 'budget'
    | 'taskDetails'
    | 'reproduce'
    | 'runUrl'
  > {
  readonly version: string;
  /** Null if no code was checked out. */
  readonly disk?: Report['disk'] | null;
  readonly material: Material;
  /** Whether the report keeps the issue and proposals of every task. */
  readonly includeTaskText: boolean;
  readonly candidate: Measured;
}

export interface GateFacts
  extends RunFacts,
    Pick<GateReport, 'identical' | 'comparison' | 'verdict' | 'brokenTasks' | 'changes' | 'parts'> {
  readonly baseline: Measured | null;
}

/** The report of a gate. */
export function assembleGate({
  identical,
  comparison,
  verdict,
  brokenTasks,
  changes,
  parts,
  ...facts
}: GateFacts): GateReport {
  const { baseline, ...run } = facts;
  return {
    kind: 'gate',
    ...shared(run, baseline),
    ...{ identical, comparison, verdict, brokenTasks, changes, parts },
    alsoAgainst: null,
    baseline: baseline === null ? null : reportArm(baseline, run.material.tasks),
  };
}

/** The report of a run without a comparison. */
export function assembleMeasurement({
  verdict,
  ...facts
}: RunFacts & Pick<MeasurementReport, 'verdict'>): MeasurementReport {
  return {
    kind: 'measurement',
    ...shared(facts, null),
    ...{
      baseline: null,
      identical: false,
      comparison: null,
      verdict,
      brokenTasks: [],
      alsoAgainst: null,
      changes: [],
      parts: [],
    },
  };
}

function shared(facts: RunFacts, baseline: Measured | null): Pick<Report, keyof typeof sharedShape> {
  const { version, disk, material, includeTaskText, candidate, ...rest } = facts;
  const { tasks } = material;
  return {
    version: REPORT_VERSION,
    tool: { name: 'swelancer-gate', version },
    ...rest,
    ...(disk && { disk }),
    suite: reportSuite(material),
    candidate: reportArm(candidate, tasks),
    tasks: tasks.map(task => ({
      ...reportTask(task, baseline, candidate),
      ...(includeTaskText && { text: { description: task.description, proposals: [...task.proposals] } }),
    })),
    trials: { baseline: [...(baseline?.trials ?? [])], candidate: [...candidate.trials] },
    missing: { baseline: [...(baseline?.missing ?? [])], candidate: [...candidate.missing] },
  };
}

/** The suite, and the accuracy of fixed rules on it. */
export function reportSuite({ suite, dataset, tasks }: Material): Report['suite'] {
  return {
    ...suite,
    tasks: tasks.length,
    price: sum(tasks.map(task => task.price)),
    // Without tasks, nothing was measured.
    chance: tasks.length === 0 ? 0 : chance(tasks),
    floors: tasks.length === 0 ? [] : [...floors(tasks)],
    dataset,
  };
}

/** Description of an arm in the report. */
export type ArmDescription = Pick<
  ArmReport,
  'name' | 'label' | 'commit' | 'digest' | 'solver' | 'model' | 'order' | 'files' | 'prompt' | 'sandbox' | 'servers'
>;

/**
 * @param prompt,sandbox,servers of the arm's solver
 * @param digest of `armDigest`
 * @param config path of the configuration file
 */
export function describeArm(
  arm: Arm,
  { prompt, sandbox, servers }: Pick<Solver, 'prompt' | 'sandbox' | 'servers'>,
  digest: string,
  config: string,
): ArmDescription {
  const { name, label, commit, solver, order } = arm;
  const asked = { solver: solver.name, model: solver.model, order, files: filesOf(arm, config), prompt: [...prompt] };
  return { name, label, commit, digest, ...asked, ...(sandbox && { sandbox }), ...(servers && { servers }) };
}

/** Paths of an arm's configuration, and of its prompt and agent files if a model sees them. */
export function filesOf(arm: Arm, config: string): string[] {
  const prompts = arm.solver.kind !== 'reference' ? arm.prompt.map(message => message.file) : [];
  return [...new Set([config, ...prompts, ...arm.files.map(file => file.path)])];
}

/** Results of one arm: trials by task and sample, and missing answers. */
export interface Measured extends ArmAnswers {
  readonly description: ArmDescription;
  /** Whether a trial was paid for in this run instead of coming from the store. */
  readonly isPaidNow: (trial: Trial) => boolean;
}

/** The part of a task needed to count its answers. */
type AskedTask = Pick<Task, 'id' | 'price' | 'correctProposalId'>;

/** The numbers of one arm. */
export function reportArm(
  { description, trials, missing, isPaidNow }: Measured,
  tasks: readonly AskedTask[],
): ArmReport {
  const paid = trials.filter(isPaidNow);
  const shares = new Map(tasks.map(task => [task, shareRight(task, trials)]));
  const known = [...shares.values()].filter(share => share !== null);
  const times = trials.map(trial => trial.finishedAt).sort();
  return {
    ...description,
    accuracy: known.length === 0 ? null : sum(known) / known.length,
    earned: sum(tasks.map(task => task.price * (shares.get(task) ?? 0))),
    trials: trials.length,
    reused: trials.length - paid.length,
    calls: sum([...paid.map(trial => trial.requests), ...missing.map(({ requests = 0 }) => requests)]),
    missing: missing.length,
    readings: countBy(trials, trial => trial.reading),
    usage: totalUsage(trials),
    // What failed before it was sent cost nothing.
    cost: totalCost([...paid, ...missing].map(({ cost = 0 }) => cost)),
    medianLatencyMs: median(trials.map(trial => trial.latencyMs)),
    served: servedBy(trials),
    positions: positions(tasks, trials),
    oldestTrial: times[0] ?? null,
    newestTrial: times.at(-1) ?? null,
    ...behaviorOf(trials),
  };
}

/** Numbers of one task, and the direction it moved. */
function reportTask(task: Task, baseline: Measured | null, candidate: Measured): TaskReport {
  const before = baseline === null ? null : counts(task, baseline);
  const now = counts(task, candidate);
  return {
    id: task.id,
    title: task.title,
    url: issueUrl(task),
    price: task.price,
    proposals: task.proposals.length,
    correctProposalId: task.correctProposalId,
    ...(task.critical === true && { critical: true }),
    baseline: before,
    candidate: now,
    change: changeBetween(before, now),
  };
}

/** Direction in which a task's share of correct answers moved. */
export function changeBetween(before: TaskReport['baseline'], now: TaskReport['candidate']): TaskReport['change'] {
  if (before === null || before.samples === 0 || now.samples === 0) return 'not-measured';
  const movement = now.right / now.samples - before.right / before.samples;
  return movement < 0 ? 'worse' : movement > 0 ? 'better' : 'same';
}

/** The answers to one task. */
export function counts(task: AskedTask, { trials, missing }: ArmAnswers): TaskReport['candidate'] {
  const own = trials.filter(trial => trial.taskId === task.id).sort((a, b) => a.sample - b.sample);
  return {
    right: own.filter(trial => isRight(trial, task)).length,
    samples: own.length,
    missing: missing.filter(trial => trial.taskId === task.id).length,
    picks: own.map(trial => trial.proposalId),
  };
}

function shareRight(task: AskedTask, trials: readonly Trial[]): number | null {
  const own = trials.filter(trial => trial.taskId === task.id);
  return own.length === 0 ? null : own.filter(trial => isRight(trial, task)).length / own.length;
}

/** Means of agent activity per trial; empty for solvers without tools. */
function behaviorOf(trials: readonly Trial[]): Pick<ArmReport, 'behavior'> {
  const known = trials.flatMap(({ behavior }) => behavior ?? []);
  if (known.length === 0) return {};
  const mean = (field: keyof Behavior): number | null => {
    const counted = known.flatMap(one => one[field] ?? []);
    return counted.length === 0 ? null : sum(counted) / counted.length;
  };
  const [turns, toolCalls] = [mean('turns'), mean('toolCalls')];
  return { behavior: { turns, toolCalls, filesRead: mean('filesRead'), searches: mean('searches') } };
}

function totalUsage(trials: readonly Trial[]): Usage {
  const total = (field: keyof Usage): number => sum(trials.map(trial => trial.usage?.[field] ?? 0));
  return {
    inputTokens: total('inputTokens'),
    cachedInputTokens: total('cachedInputTokens'),
    outputTokens: total('outputTokens'),
    reasoningTokens: total('reasoningTokens'),
  };
}

function servedBy(trials: readonly Trial[]): ArmReport['served'] {
  const groups = new Map<string, Served & { trials: number }>();
  for (const { served } of trials) {
    if (served === null) continue;
    const name = JSON.stringify([served.host, served.model, served.provider, served.fingerprint]);
    groups.set(name, { ...served, trials: (groups.get(name)?.trials ?? 0) + 1 });
  }
  return [...groups.values()].sort((a, b) => b.trials - a.trials);
}

function positions(tasks: readonly AskedTask[], trials: readonly Trial[]): ArmReport['positions'] {
  const byId = new Map(tasks.map(task => [task.id, task]));
  const picked = new Map<number, { picked: number; right: number }>();
  for (const trial of trials) {
    const task = byId.get(trial.taskId);
    if (trial.position === null || task === undefined) continue;
    const known = picked.get(trial.position) ?? { picked: 0, right: 0 };
    picked.set(trial.position, { picked: known.picked + 1, right: known.right + (isRight(trial, task) ? 1 : 0) });
  }
  return [...picked].sort(([a], [b]) => a - b).map(([position, numbers]) => ({ position, ...numbers }));
}

function countBy<T, K extends string>(items: readonly T[], name: (item: T) => K): Partial<Record<K, number>> {
  const result: Partial<Record<K, number>> = {};
  for (const item of items) result[name(item)] = (result[name(item)] ?? 0) + 1;
  return result;
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length / 2)];
  const low = sorted[Math.ceil(sorted.length / 2) - 1];
  return high === undefined || low === undefined ? null : (low + high) / 2;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
