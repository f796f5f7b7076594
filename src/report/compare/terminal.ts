import picocolors from 'picocolors';
import { count, percent, rangeOf, size } from '../../shared/format.ts';
import { ruleFloors } from '../arms.ts';
import { columns } from '../columns.ts';
import { plain } from '../terminal.ts';
import { oneLine } from '../untrusted.ts';
import { accuracy, costOfRight, figures, headline, interval, place } from './phrases.ts';
import type { CompareReport } from './report.ts';

/** Maximum number of proven pairs; the ranks above them imply most of the others. */
const MAX_PAIRS = 5;

/** The comparison for a terminal or a log, in plain text. */
export function renderCompareTerminal(report: CompareReport, { color }: { readonly color: boolean }): string {
  const { bold, dim, yellow } = picocolors.createColors(color);
  const proven = report.pairs.filter(({ beats }) => beats);
  return [
    bold(plain(headline(report))),
    '',
    ...mainTable(report).map((line, index) => (index === 0 ? dim(line) : line)),
    '',
    ...proven
      .slice(0, MAX_PAIRS)
      .map(
        ({ ahead, behind, difference, low, high }) =>
          `${oneLine(ahead)} beats ${oneLine(behind)} by ${size(difference)} (likely ${rangeOf(low, high)})`,
      ),
    ...(proven.length > MAX_PAIRS ? [`and ${count(proven.length - MAX_PAIRS, 'more pair')} in compare.html`] : []),
    ...(proven.length === 0 ? [] : ['']),
    ...table(
      [
        ['', ...figures(report).map(({ label }) => label)],
        ...report.arms.map(arm => [oneLine(arm.name, 60), ...figures(report).map(({ of }) => of(arm))]),
      ],
      0,
    ).map(dim),
    '',
    ...report.notes.map(({ kind, text }) =>
      kind === 'warning' ? yellow(`Note: ${oneLine(text, 600)}`) : dim(oneLine(text, 600)),
    ),
    dim(`Repeat: ${oneLine(report.reproduce, 1000)}`),
    '',
  ].join('\n');
}

/** Arms and fixed rules by accuracy. */
function mainTable(report: CompareReport): string[] {
  const arms = report.arms.map(arm => ({
    at: arm.accuracy ?? -1,
    cells: [place(arm), oneLine(arm.name, 60), accuracy(arm), interval(arm), costOfRight(arm)],
  }));
  const rules = ruleFloors(report.suite).map(rule => ({
    at: rule.accuracy,
    cells: ['', `(${oneLine(rule.name, 40)})`, percent(rule.accuracy), '', ''],
  }));
  const rows = [...arms, ...rules].sort((a, b) => b.at - a.at);
  return table(
    [['Rank', '', 'Accuracy', '95% interval', 'Cost per 100 correct'], ...rows.map(({ cells }) => cells)],
    1,
  );
}

/** Numbers after the column with the names are right-aligned. */
function table(rows: readonly (readonly string[])[], name: number): string[] {
  return columns(rows, column => column > name).map(line => line.trimEnd());
}
