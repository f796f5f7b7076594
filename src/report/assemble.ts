import type { Arm } from '../arm/arm.ts';
import type { Task } from '../dataset/task.ts';
import type { MissingTrial, Served, Trial, Usage } from '../trial/trial.ts';
import { isRight } from '../trial/trial.ts';
import type { ArmReport, TaskReport } from './report.ts';

/** What one arm has to show: its trials by task and sample, and what could not be had. */
export interface Measured {
  readonly arm: Arm;
  readonly trials: readonly Trial[];
  readonly missing: readonly MissingTrial[];
  /** Trials of this run; the others were stored before. */
  readonly isFresh: (trial: Trial) => boolean;
}

/** The numbers of one arm. */
export function reportArm({ arm, trials, missing, isFresh }: Measured, tasks: readonly Task[]): ArmReport {
  const fresh = trials.filter(isFresh);
  const shares = tasks.map(task => shareRight(task, trials)).filter(share => share !== null);
  const times = trials.map(trial => trial.finishedAt).sort();
  return {
    name: arm.name,
    label: arm.label,
    commit: arm.commit,
    solver: arm.solver,
    model: arm.model,
    order: arm.order,
    files: [...new Set([...arm.prompt.map(message => message.file), ...arm.files.map(file => file.path)])],
    accuracy: shares.length === 0 ? null : sum(shares) / shares.length,
    earned: sum(tasks.map(task => task.price * (shareRight(task, trials) ?? 0))),
    trials: trials.length,
    reused: trials.length - fresh.length,
    calls: sum(fresh.map(trial => trial.requests)),
    missing: missing.length,
    readings: countBy(trials, trial => trial.reading),
    usage: totalUsage(trials),
    cost: fresh.some(trial => trial.cost === null) ? null : sum(fresh.map(trial => trial.cost ?? 0)),
    medianLatencyMs: median(trials.map(trial => trial.latencyMs)),
    served: servedBy(trials),
    positions: positions(tasks, trials),
    oldestTrial: times[0] ?? null,
    newestTrial: times.at(-1) ?? null,
  };
}

/** The numbers of one task, and which way it moved. */
export function reportTask(task: Task, baseline: Measured | null, candidate: Measured): TaskReport {
  const before = baseline === null ? null : shareRight(task, baseline.trials);
  const after = shareRight(task, candidate.trials);
  return {
    id: task.id,
    title: task.title,
    url: issueUrl(task),
    price: task.price,
    proposals: task.proposals.length,
    correctProposalId: task.correctProposalId,
    baseline: baseline === null ? null : counts(task, baseline),
    candidate: counts(task, candidate),
    change:
      before === null || after === null
        ? 'not-measured'
        : after < before
          ? 'worse'
          : after > before
            ? 'better'
            : 'same',
  };
}

function counts(task: Task, { trials, missing }: Measured): TaskReport['candidate'] {
  const own = trials.filter(trial => trial.taskId === task.id).sort((a, b) => a.sample - b.sample);
  return {
    right: own.filter(trial => isRight(trial, task)).length,
    samples: own.length,
    missing: missing.filter(trial => trial.taskId === task.id).length,
    picks: own.map(trial => trial.proposalId),
  };
}

/** Ids of the public dataset begin with the number of the issue in Expensify/App; our own starter has no issues. */
function issueUrl(task: Task): string | null {
  const number = /^(\d+)-manager-/.exec(task.id)?.[1];
  return number === undefined || task.commit === '' ? null : `https://github.com/Expensify/App/issues/${number}`;
}

function shareRight(task: Task, trials: readonly Trial[]): number | null {
  const own = trials.filter(trial => trial.taskId === task.id);
  return own.length === 0 ? null : own.filter(trial => isRight(trial, task)).length / own.length;
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

function positions(tasks: readonly Task[], trials: readonly Trial[]): ArmReport['positions'] {
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
