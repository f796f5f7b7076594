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

/** Number of runs in which to look for drift: possibly normal ones, and later ones that are not yet normal. */
const RUNS = 150;

/** Records a run: a measurement of the default branch, or an accepted drop. */
export async function rememberRun(report: Report, accepted: Acceptance | null, context: Context): Promise<void> {
  const { plan, run } = context;
  if (plan.records === 'measurement') return remember(recordMeasure(report, String(run.id)), context);
  if (accepted === null || plan.pullRequest === null) return;
  return remember(recordAcceptance(report, accepted, plan.pullRequest.number), context);
}

/** Records a comparison of models. */
export async function rememberComparison(report: CompareReport, context: Context): Promise<void> {
  return remember(recordComparison(report, String(context.run.id)), context);
}

/**
 * Adds a record to the history, if there is one, and reports drift in its issue. Problems are only notices, because they
 * say nothing about the configuration under test.
 */
async function remember(record: HistoryRecord | null, context: Pick<Context, 'inputs' | 'run'>): Promise<void> {
  if (record === null) return;
  const { inputs, run } = context;
  try {
    const history = branchHistory(run, inputs.action['github-token'], inputs.action.history);
    await history.add(record);
    if (record.kind !== 'acceptance') await reportDrift(history, record, context);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    annotate('notice', `History: ${error.message}${error.hint === undefined ? '' : ` ${error.hint}`}`);
  }
}

async function reportDrift(
  history: History,
  record: HistoryRecord,
  { inputs: { action }, run }: Pick<Context, 'inputs' | 'run'>,
): Promise<void> {
  const { id } = record;
  const { records, damage } = await history.newest(id, RUNS);
  if (damage.length > 0)
    annotate('notice', `History: ${count(damage.length, 'record')} cannot be read, and is left out.`);
  const { drifts, ending } = watch(records);
  const problem = await updateDriftIssue(run, action['github-token'], {
    id,
    names: drifts.flatMap(({ arm, kinds }) => kinds.map(kind => driftName(arm, kind))),
    title: driftTitle(id),
    body: renderDrift(drifts, run.url),
    ended: names => renderEnded(names.map(ending)),
  });
  if (problem !== null) annotate('notice', problem);
}
