import picocolors from 'picocolors';
import { count, percent, rangeOf, size } from '../../shared/format.ts';
import { wrap } from '../../shared/wrap.ts';
import { ruleFloors } from '../arms.ts';
import { columns } from '../columns.ts';
import { totalCostWords } from '../costs.ts';
import { LABELS, TERMINAL } from '../phrases.ts';
import { labeledLines, plain, reproduceLine, withoutLabel } from '../terminal.ts';
import { oneLine } from '../untrusted.ts';
import { accuracy, costOfRight, headline, interval, place } from './phrases.ts';
import type { CompareReport } from './report.ts';

/** Maximum number of proven pairs; the ranks above them imply most of the others. */
const MAX_PAIRS = 5;

/** The comparison for a terminal or a log, in plain text. compare.html has all other numbers. */
export function renderCompareTerminal(
  report: CompareReport,
  { color, width }: { readonly color: boolean; readonly width: number },
): string {
  const { bold, dim, yellow } = picocolors.createColors(color);
  const proven = report.pairs.filter(({ beats }) => beats);
  return [
    ...wrap(plain(headline(report)), width).map(bold),
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
    ...report.notes.flatMap(({ kind, text }) =>
      labeledLines(LABELS.note, oneLine(text, 600), width, kind === 'warning' ? yellow : bold),
    ),
    ...labeledLines(TERMINAL.cost, withoutLabel(totalCostWords(report.budget)), width, bold),
    reproduceLine(report, bold),
    '',
  ].join('\n');
}

/** Arms and fixed rules by accuracy. The name comes last because only its width varies. */
function mainTable(report: CompareReport): string[] {
  const arms = report.arms.map(arm => ({
    at: arm.accuracy ?? -1,
    cells: [place(arm), accuracy(arm), interval(arm), costOfRight(arm), oneLine(arm.name, 60)],
  }));
  const rules = ruleFloors(report.suite).map(rule => ({
    at: rule.accuracy,
    cells: ['', percent(rule.accuracy), '', '', `(${oneLine(rule.name, 40)})`],
  }));
  const rows = [...arms, ...rules].sort((a, b) => b.at - a.at);
  return columns(
    [['Rank', 'Accuracy', '95% interval', 'Cost per 100 correct', 'Model'], ...rows.map(({ cells }) => cells)],
    column => column > 0 && column < 4,
  ).map(line => line.trimEnd());
}
