import { updateDriftIssue } from '../github/drift-issue.ts';
import { branchHistory } from '../github/history-branch.ts';
import { annotate } from '../github/outputs.ts';
import { driftName, watch } from '../history/drift/drift.ts';
import { driftTitle, renderDrift, renderEnded } from '../history/drift/issue.ts';
import type { History } from '../history/history.ts';
import type { HistoryRecord } from '../history/record.ts';
import { Failure } from '../shared/errors.ts';
import { count } from '../shared/format.ts';
import type { Context } from './context.ts';

/** Number of runs in which to look for drift: possibly normal ones, and later ones that are not yet normal. */
const RUNS = 150;

/**
 * Adds a record to the history, if there is one, and reports drift in its issue. Problems are only notices, because they
 * say nothing about the configuration under test.
 */
export async function remember(record: HistoryRecord | null, context: Pick<Context, 'inputs' | 'run'>): Promise<void> {
  const { inputs, run } = context;
  const branch = inputs.action.history;
  if (branch === '' || record === null) return;
  try {
    const history = branchHistory(run, inputs.action['github-token'], branch);
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
