import type { PhrasingContent, RootContent } from 'mdast';
import { count, percent, points, signed } from '../../shared/format.ts';
import { ruleFloors } from '../arms.ts';
import { runPage } from '../links.ts';
import {
  code,
  codeBlock,
  details,
  fitting,
  footer,
  link,
  list,
  paragraph,
  phrases,
  serialize,
  strong,
  table,
  text,
  untrusted,
} from '../markdown.ts';
import { oneLine } from '../untrusted.ts';
import { wordsOf } from '../words.ts';
import { accuracy, costOfRight, figures, headline, interval, method, place } from './phrases.ts';
import type { CompareReport } from './report.ts';

/** Maximum bytes of a job summary: GitHub rejects more than 1 MiB per step. */
const LIMIT = 1_000_000;

/** The comparison in GitHub Markdown, for the job summary. Its tables are narrow enough for a phone. */
export function renderCompareMarkdown(report: CompareReport, limit = LIMIT): string {
  return fitting(report.pairs.length, limit, rows => serialize(blocks(report, rows)));
}

function blocks(report: CompareReport, rows: number): RootContent[] {
  const { notes, reproduce } = report;
  const run = runPage(report);
  return [
    { type: 'heading', depth: 3, children: phrases(headline(report)) },
    mainTable(report),
    ...(notes.length === 0
      ? []
      : [list(notes.slice(0, 20).map(note => [strong(text('Note: ')), ...phrases(wordsOf(oneLine(note.text, 600)))]))]),
    ...details(
      'Numbers',
      report.arms.flatMap((arm): RootContent[] => [
        paragraph(strong(code(arm.name))),
        list(figures(report).map(({ label, of }) => [text(`${label}: ${of(arm)}`)])),
      ]),
    ),
    ...details(`All ${count(report.pairs.length, 'pair')}`, pairs(report, rows)),
    ...details(
      'Method',
      method(report).map(words => paragraph(text(words))),
    ),
    ...details('Reproduce', [codeBlock(oneLine(reproduce, 1000), 'sh')]),
    ...footer(run === null ? [] : [[link(`${run}#artifacts`, [text('Full report')])], [link(run, [text('Run log')])]]),
  ];
}

/** Arms and fixed rules by accuracy. */
function mainTable(report: CompareReport): RootContent {
  const arms = report.arms.map(arm => ({
    at: arm.accuracy ?? -1,
    cells: [
      [text(`${place(arm)} `), code(arm.name)],
      [strong(text(accuracy(arm))), text(` (${interval(arm)})`)],
      [text(costOfRight(arm))],
    ],
  }));
  const rules = ruleFloors(report.suite).map(rule => ({
    at: rule.accuracy,
    cells: [
      [{ type: 'emphasis', children: [untrusted(rule.name)] } satisfies PhrasingContent],
      [text(percent(rule.accuracy))],
      [],
    ],
  }));
  const rows = [...arms, ...rules].sort((a, b) => b.at - a.at);
  return table(
    ['Model', 'Accuracy', 'Cost per 100 correct'],
    rows.map(({ cells }) => cells),
  );
}

function pairs({ pairs }: CompareReport, rows: number): RootContent[] {
  if (pairs.length === 0) return [];
  const shown = pairs.toSorted((a, b) => a.adjustedP - b.adjustedP).slice(0, rows);
  return [
    ...(shown.length === 0
      ? []
      : [
          table(
            ['', 'Difference', 'p, corrected'],
            shown.map(pair => [
              [code(pair.ahead), text(pair.beats ? ' beats ' : ' and '), code(pair.behind)],
              [text(`${points(pair.difference)} (${signed(pair.low)} to ${signed(pair.high)})`)],
              [text(pValue(pair.adjustedP))],
            ]),
          ),
        ]),
    ...(shown.length === pairs.length
      ? []
      : [paragraph(text(`${count(pairs.length - shown.length, 'more pair')} did not fit here.`))]),
  ];
}

const pValue = (p: number): string => (p < 0.0001 ? 'under 0.0001' : p.toFixed(4));
