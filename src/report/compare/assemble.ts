import { showProposals } from '../../arm/prompt/order.ts';
import type { Material } from '../../dataset/material.ts';
import { issueUrl, type Task } from '../../dataset/task.ts';
import type { CallFailure } from '../../model/failure.ts';
import { totalCost } from '../../model/prices.ts';
import { accuracyInterval } from '../../statistics/accuracy.ts';
import type { Count } from '../../statistics/permutation.ts';
import { isRight } from '../../trial/is-right.ts';
import type { Trial } from '../../trial/trial.ts';
import { counts, type Measured, reportArm, reportSuite } from '../assemble.ts';
import { groupsOf, rankOf } from './groups.ts';
import { notesOn } from './notes.ts';
import { comparePairs } from './pairs.ts';
import { COMPARE_REPORT_VERSION, type ComparedArm, type CompareReport } from './report.ts';

/** Results of one arm. */
export interface MeasuredArm extends Measured {
  readonly name: string;
  readonly agent: string | null;
  readonly failure: CallFailure | null;
}

/** Results of a comparison. The rest of the report is derived from them. */
export interface CompareFacts
  extends Pick<CompareReport, 'id' | 'startedAt' | 'finishedAt' | 'alpha' | 'budget' | 'reproduce' | 'runUrl'> {
  readonly version: string;
  readonly material: Material;
  readonly arms: readonly MeasuredArm[];
  /** Problems with the store, one sentence each. */
  readonly damage: readonly string[];
}

/** The report of a comparison. */
export function assembleComparison({ version, material, arms, damage, ...rest }: CompareFacts): CompareReport {
  const { tasks } = material;
  const byTask = new Map(arms.map(arm => [arm.name, taskCounts(arm, tasks)]));
  const contenders = arms
    .map(({ name }) => ({ name, counts: byTask.get(name) ?? new Map<string, Count>() }))
    .filter(contender => contender.counts.size > 0);
  const pairs = comparePairs(contenders, rest.alpha);
  const measured = arms.map(arm => compareArm(arm, tasks, [...(byTask.get(arm.name)?.values() ?? [])]));
  const ranked = measured.sort((a, b) => (b.accuracy ?? -1) - (a.accuracy ?? -1));
  const names = ranked.filter(({ accuracy }) => accuracy !== null).map(({ name }) => name);
  const report = {
    version: COMPARE_REPORT_VERSION,
    kind: 'compare',
    tool: { name: 'swelancer-gate', version },
    ...rest,
    suite: reportSuite(material),
    arms: ranked.map(arm => ({
      ...arm,
      rank: arm.accuracy === null ? null : rankOf(arm.name, names, pairs),
      efficient: isEfficient(arm, ranked),
    })),
    pairs,
    groups: groupsOf(names, pairs),
    notes: [],
    tasks: tasks.map(task => ({
      id: task.id,
      title: task.title,
      url: issueUrl(task),
      price: task.price,
      proposals: task.proposals.length,
      correctProposalId: task.correctProposalId,
      arms: Object.fromEntries(arms.map(arm => [arm.name, counts(task, arm)])),
    })),
    trials: Object.fromEntries(arms.map(({ name, trials }) => [name, [...trials]])),
    missing: Object.fromEntries(arms.map(({ name, missing }) => [name, [...missing]])),
  } satisfies CompareReport;
  return { ...report, notes: notesOn(report, damage) };
}

function taskCounts({ trials }: MeasuredArm, tasks: readonly Task[]): Map<string, Count> {
  const byId = new Map(tasks.map(task => [task.id, task]));
  const result = new Map<string, Count>();
  for (const trial of trials) {
    const task = byId.get(trial.taskId);
    if (task === undefined) continue;
    const { right, samples } = result.get(task.id) ?? { right: 0, samples: 0 };
    result.set(task.id, { right: right + (isRight(trial, task) ? 1 : 0), samples: samples + 1 });
  }
  return result;
}

type Unranked = Omit<ComparedArm, 'rank' | 'efficient'>;

/** The numbers of one arm. */
function compareArm(arm: MeasuredArm, tasks: readonly Task[], answered: readonly Count[]): Unranked {
  const { name, agent, trials, failure } = arm;
  const report = reportArm(arm, tasks);
  const interval = accuracyInterval(answered);
  const cost = totalCost(trials.map(trial => trial.cost));
  const right = answered.reduce((sum, task) => sum + task.right, 0);
  return {
    ...report,
    name,
    agent,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    costPerAnswer: cost === null || trials.length === 0 ? null : cost / trials.length,
    costPerRight: cost === null || right === 0 ? null : cost / right,
    p90LatencyMs: percentile(
      trials.map(trial => trial.latencyMs),
      0.9,
    ),
    tokensPerAnswer: tokensPerAnswer(trials),
    firstPicks: firstPicks(arm, tasks),
    failure: failure === null ? null : { reason: failure.kind, message: failure.message, hint: failure.hint },
  };
}

/** Nearest rank. */
function percentile(values: readonly number[], share: number): number | null {
  return values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? null;
}

function tokensPerAnswer(trials: readonly Trial[]): ComparedArm['tokensPerAnswer'] {
  const reported = trials.flatMap(({ usage }) => (usage === null ? [] : [usage]));
  if (reported.length === 0) return null;
  const mean = (of: (usage: (typeof reported)[number]) => number): number =>
    reported.reduce((sum, usage) => sum + of(usage), 0) / reported.length;
  return { input: mean(usage => usage.inputTokens), output: mean(usage => usage.outputTokens) };
}

/** How often the first option was picked, and the rate expected from an unbiased solver with the same accuracy. */
function firstPicks({ description, trials }: MeasuredArm, tasks: readonly Task[]): ComparedArm['firstPicks'] {
  const byId = new Map(tasks.map(task => [task.id, task]));
  const picks = trials.flatMap(trial => {
    const task = byId.get(trial.taskId);
    if (task === undefined || trial.position === null) return [];
    const [first] = showProposals(task, description.order, trial.sample);
    const others = task.proposals.length - 1;
    return [
      { trial, others, isFirstRight: first?.proposal.id === task.correctProposalId, right: isRight(trial, task) },
    ];
  });
  if (picks.length === 0) return null;
  const accuracy = picks.filter(({ right }) => right).length / picks.length;
  const even = picks.map(({ isFirstRight, others }) =>
    isFirstRight ? accuracy : (1 - accuracy) / Math.max(1, others),
  );
  return {
    share: picks.filter(({ trial }) => trial.position === 0).length / picks.length,
    unbiased: even.reduce((sum, chance) => sum + chance, 0) / picks.length,
  };
}

/** Whether it is Pareto-optimal in cost and accuracy. */
function isEfficient({ name, accuracy, costPerAnswer }: Unranked, all: readonly Unranked[]): boolean {
  if (accuracy === null || costPerAnswer === null) return false;
  return !all.some(other => {
    if (other.name === name || other.accuracy === null || other.costPerAnswer === null) return false;
    const [gain, saving] = [other.accuracy - accuracy, costPerAnswer - other.costPerAnswer];
    return gain >= 0 && saving >= 0 && gain + saving > 0;
  });
}
