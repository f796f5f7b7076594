import { counts, reportArm } from '../report/assemble.ts';
import type { CompareReport } from '../report/compare/report.ts';
import type { ArmReport, Report, TaskReport } from '../report/report.ts';
import { oneLine } from '../report/untrusted.ts';
import { digestOf } from '../shared/digest.ts';
import { accuracyInterval } from '../statistics/accuracy.ts';
import type { MissingTrial, Trial } from '../trial/trial.ts';
import type { Acceptance } from './acceptance.ts';
import { type AcceptanceRecord, type AnswersRecord, type ArmRecord, RECORD_VERSION, type RunRecord } from './record.ts';

/**
 * The record of a run that measured one arm; null without new answers.
 * @param run id of the GitHub run; generated elsewhere
 */
export function recordMeasure(report: Report, run?: string): RunRecord | null {
  const { candidate, freshSince, tasks } = report;
  // In a report of one arm, that arm is the candidate.
  const name = candidate.model ?? candidate.solver;
  const answers = { trials: report.trials.candidate, missing: report.missing.candidate };
  const arm = recordArm({ ...candidate, name }, answers, tasks, freshSince);
  return recordRun('measure', report, candidate.commit, arm === null ? [] : [arm], run);
}

/**
 * The record of a run that compared arms; null without new answers.
 * @param run id of the GitHub run; generated elsewhere
 */
export function recordComparison(report: CompareReport, run?: string): RunRecord | null {
  const arms = report.arms.flatMap(arm => {
    const answers = { trials: report.trials[arm.name] ?? [], missing: report.missing[arm.name] ?? [] };
    return recordArm(arm, answers, report.tasks, report.startedAt) ?? [];
  });
  const answered = new Set(arms.map(({ digest }) => digest));
  const silent = report.arms.map(({ digest }) => digest).filter(digest => !answered.has(digest));
  const record = recordRun('compare', report, report.arms[0]?.commit ?? null, arms, run);
  return record && { ...record, silent };
}

function recordRun(
  kind: RunRecord['kind'],
  report: Pick<Report, 'tool' | 'finishedAt' | 'id' | 'runUrl' | 'suite'> & { readonly tasks: readonly AskedTask[] },
  commit: string | null,
  arms: readonly ArmRecord[],
  given: string | undefined,
): RunRecord | null {
  if (arms.length === 0) return null;
  const { tool, finishedAt: at, id, runUrl, suite } = report;
  const { name, hash, chance, floors } = suite;
  const run = given ?? digestOf([at, arms]).slice(0, 12);
  const tasks = report.tasks.map(({ id, url, price, proposals }) => ({ id, url, price, proposals }));
  return {
    ...{ version: RECORD_VERSION, tool: tool.version, at, id, commit, run, runUrl, kind },
    suite: { name, hash, chance, floors, tasks },
    arms: [...arms],
    silent: [],
  };
}

type AskedTask = Pick<TaskReport, 'id' | 'url' | 'price' | 'proposals' | 'correctProposalId'>;

/** An arm's answers since a given time; null if there are none. */
function recordArm(
  arm: Omit<ArmReport, 'name'> & { readonly name: string },
  known: { readonly trials: readonly Trial[]; readonly missing: readonly MissingTrial[] },
  tasks: readonly AskedTask[],
  since: string,
): ArmRecord | null {
  const trials = known.trials.filter(trial => Date.parse(trial.finishedAt) >= Date.parse(since));
  const taken = { trials, missing: known.missing };
  const { name, digest, solver, model, order, ...description } = arm;
  const figures = reportArm(
    {
      description: { ...description, digest, solver, model, order, name: 'candidate' },
      ...taken,
      isPaidNow: () => true,
    },
    tasks,
  );
  const answers = tasks.map(task => answersOf(task, taken)).filter(({ samples, missing }) => samples + missing > 0);
  const interval = accuracyInterval(answers.filter(({ samples }) => samples > 0));
  if (interval === null || figures.accuracy === null || figures.medianLatencyMs === null) return null;
  const { accuracy, earned, cost, usage, medianLatencyMs, served } = figures;
  return {
    ...{ name, digest, solver, model, order, accuracy, ...interval, earned, cost },
    tokens: { input: usage.inputTokens, output: usage.outputTokens },
    medianLatencyMs,
    answers: trials.length,
    formatErrors: trials.filter(trial => trial.proposalId === null).length,
    missing: known.missing.length,
    served,
    tasks: Object.fromEntries(answers.map(({ id, ...answers }) => [id, answers])),
  };
}

function answersOf(task: AskedTask, taken: Parameters<typeof counts>[1]): AnswersRecord & { readonly id: string } {
  const { right, samples, missing, picks } = counts(task, taken);
  const times: Record<string, number> = {};
  for (const pick of picks) times[pick ?? 'none'] = (times[pick ?? 'none'] ?? 0) + 1;
  return { id: task.id, right, samples, missing, picks: times };
}

/** The record of an accepted drop. */
export function recordAcceptance(
  { tool, id, candidate, comparison, runUrl }: Report,
  { comment, at, by, reason }: Acceptance,
  pullRequest: number,
): AcceptanceRecord {
  const { commit } = candidate;
  return {
    ...{ version: RECORD_VERSION, tool: tool.version, at, id, commit, run: String(comment), runUrl },
    kind: 'acceptance',
    pullRequest,
    by,
    reason: oneLine(reason, 300),
    difference:
      comparison === null ? null : { estimate: comparison.difference, low: comparison.low, high: comparison.high },
  };
}
