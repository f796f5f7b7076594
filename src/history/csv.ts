import type { HistoryRecord } from './record.ts';

/**
 * The runs of a history as CSV (RFC 4180), one line for each run and arm. Text that a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
export async function renderCsv(records: readonly HistoryRecord[]): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  const rows = records.flatMap(record =>
    record.kind === 'acceptance'
      ? []
      : record.arms.map(arm => ({
          at: record.at,
          kind: record.kind,
          id: record.id,
          commit: record.commit,
          run: record.run,
          run_url: record.runUrl,
          suite: record.suite.name,
          suite_hash: record.suite.hash,
          tasks: record.suite.tasks.length,
          arm: arm.name,
          digest: arm.digest,
          solver: arm.solver,
          model: arm.model,
          order: arm.order,
          accuracy: arm.accuracy,
          low: arm.low,
          high: arm.high,
          earned: arm.earned,
          cost: arm.cost,
          input_tokens: arm.tokens.input,
          output_tokens: arm.tokens.output,
          median_latency_ms: arm.medianLatencyMs,
          answers: arm.answers,
          format_errors: arm.formatErrors,
          missing: arm.missing,
          answered_by: [...new Set(arm.served.map(({ model, host }) => model ?? host))].join(' '),
        })),
  );
  return stringify(rows, { header: true, record_delimiter: 'windows', escape_formulas: true, columns: COLUMNS });
}

const COLUMNS = [
  ...['at', 'kind', 'id', 'commit', 'run', 'run_url', 'suite', 'suite_hash', 'tasks', 'arm', 'digest', 'solver'],
  ...['model', 'order', 'accuracy', 'low', 'high', 'earned', 'cost', 'input_tokens', 'output_tokens'],
  ...['median_latency_ms', 'answers', 'format_errors', 'missing', 'answered_by'],
];
