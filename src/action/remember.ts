import { updateDriftIssue } from '../github/drift-issue.ts';
import { branchHistory } from '../github/history-branch.ts';
import { annotate } from '../github/outputs.ts';
import type { Acceptance } from '../history/acceptance.ts';
import { driftName, watch } from '../history/drift/drift.ts';
import { driftTitle, renderDrift, renderEnded } from '../history/drift/issue.ts';
import type { History } from '../history/history.ts';
import type { HistoryRecord } from '../history/record.ts';
import { recordAcceptance, recordComparison, recordMeasure } from '../history/recorder.ts';
import type { CompareReport } from '../report/compare/report.ts';
import type { Report } from '../report/report.ts';
import { Failure } from '../shared/errors.ts';
import { count } from '../shared/format.ts';
import type { Context } from './context.ts';

/** Runs of each kind in which to look for drift: possibly normal ones, and later ones that are not yet normal. */
const RUNS = 150;

/** Records a run: a measurement of the default branch, or an accepted drop. @returns whether it recorded new answers */
export async function rememberRun(report: Report, accepted: Acceptance | null, context: Context): Promise<boolean> {
  const { plan, run } = context;
  if (plan.records === 'measurement') return remember(recordMeasure(report, String(run.id)), context);
  if (accepted !== null && plan.pullRequest !== null) {
    await remember(recordAcceptance(report, accepted, plan.pullRequest.number), context);
  }
  return false;
}

/** Records a comparison of models. @returns whether it recorded new answers */
export async function rememberComparison(report: CompareReport, context: Context): Promise<boolean> {
  return remember(recordComparison(report, String(context.run.id)), context);
}

/**
 * Adds a record to the history, if there is one. Problems are only notices, because they say nothing about the
 * configuration under test.
 */
async function remember(record: HistoryRecord | null, context: Context): Promise<boolean> {
  if (record === null) return false;
  return (await noticingFailures(() => historyOf(context).add(record))) !== null;
}

/** Reports drift in its issue, once per job, because reading the history takes hundreds of requests. */
export async function reportDrift(context: Context): Promise<void> {
  const { inputs, run } = context;
  const { id } = inputs.settings;
  const read = await noticingFailures(() => historyOf(context).newest(id, RUNS));
  if (read === null) return;
  const { records, damage } = read;
  if (damage.length > 0) annotate('notice', `History: skipped ${count(damage.length, 'unreadable record')}.`);
  const { drifts, ending } = watch(records);
  const problem = await updateDriftIssue(run, inputs.action['github-token'], {
    id,
    names: drifts.flatMap(({ arm, kinds }) => kinds.map(kind => driftName(arm, kind))),
    title: driftTitle(id),
    body: renderDrift(drifts, run.url),
    ended: names => renderEnded(names.map(ending)),
  });
  if (problem !== null) annotate('notice', problem);
}

const historyOf = ({ inputs: { action }, run }: Context): History =>
  branchHistory(run, action['github-token'], action.history);

/** The result, or null after a notice. */
async function noticingFailures<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    annotate('notice', `History: ${error.message}${error.hint === undefined ? '' : ` ${error.hint}`}`);
    return null;
  }
}
