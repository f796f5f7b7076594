import picocolors from 'picocolors';
import { count, percent, price } from '../figures.ts';
import { floors } from './arms.ts';
import { textChart } from './chart.ts';
import { oneLine } from './foreign.ts';
import type { Report, TaskReport } from './report.ts';
import { issueNumber, movedTasks, picks } from './tasks.ts';
import type { Words } from './words.ts';
import { advice, compared, headline } from './words.ts';

interface TerminalOptions {
  /** Columns; longer titles are cut, sentences are left to the terminal. */
  readonly width: number;
  readonly colour: boolean;
}

/** The result for a terminal or a log, in plain text. */
export function renderTerminal(report: Report, { width, colour }: TerminalOptions): string {
  const { bold, dim, green, red, yellow } = picocolors.createColors(colour);
  const paint = { passed: green, regressed: red, inconclusive: yellow, error: red }[report.verdict.kind];
  const { comparison } = report;
  const section = (title: string, way: 'worse' | 'better'): string[] => {
    const tasks = movedTasks(report, way);
    return tasks.length === 0 ? [] : ['', bold(`${title}: ${count(tasks.length, 'task')}`), ...taskLines(tasks, width)];
  };
  return [
    bold(paint(headline(report))),
    plain(compared(report)),
    ...(comparison === null
      ? []
      : [
          '',
          ...textChart(comparison)
            .split('\n')
            .map(line => `  ${line}`),
        ]),
    '',
    oneLine(report.verdict.reason),
    ...report.notes.map(({ kind, text }) =>
      kind === 'warning' ? yellow(`Note: ${oneLine(text)}`) : dim(oneLine(text)),
    ),
    `What to do: ${plain(advice(report))}`,
    ...section('Got worse', 'worse'),
    ...section('Got better', 'better'),
    '',
    dim(
      `Accuracy: ${floors(report)
        .map(({ name, accuracy }) => `${oneLine(name, 40)} ${percent(accuracy)}`)
        .join(' · ')}`,
    ),
    dim(`Again: ${oneLine(report.reproduce, 1000)}`),
    '',
  ].join('\n');
}

/** Words without any mark-up, on one line. */
export function plain(words: Words): string {
  return words
    .map(part => (typeof part === 'string' ? part : oneLine('code' in part ? part.code : part.foreign)))
    .join('');
}

/** The title comes last: only its width is unknown. */
function taskLines(tasks: readonly TaskReport[], width: number): string[] {
  const rows = tasks.map(task => [oneLine(issueNumber(task), 20), price(task.price), picks(task)]);
  const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  return tasks.map((task, index) => {
    const cells = (rows[index] ?? []).map((cell, column) =>
      column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    );
    const start = `  ${cells.join('  ')}  `;
    return `${start}${oneLine(task.title, Math.max(10, width - start.length))}`;
  });
}
