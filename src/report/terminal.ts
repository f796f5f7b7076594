import picocolors from 'picocolors';
import { count, percent, price } from '../shared/format.ts';
import { armRows, diskWords, floors, SIDES } from './arms.ts';
import { textChart } from './chart.ts';
import { oneLine } from './foreign.ts';
import type { Report, TaskReport } from './report.ts';
import { issueNumber, movedTasks, picks, sureness } from './tasks.ts';
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
  const disk = diskWords(report);
  const section = (title: string, way: 'worse' | 'better'): string[] => {
    const tasks = movedTasks(report, way);
    return tasks.length === 0
      ? []
      : ['', bold(`${title}: ${count(tasks.length, 'task')}`), ...taskLines(tasks, way, { ...report, width })];
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
    ...armLines(report, width),
    '',
    ...(disk === null ? [] : [dim(disk)]),
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
function taskLines(
  tasks: readonly TaskReport[],
  way: 'worse' | 'better',
  { taskDetails, width }: Pick<Report, 'taskDetails'> & { readonly width: number },
): string[] {
  const cells = tasks.map(task => [
    oneLine(issueNumber(task), 20),
    price(task.price),
    picks(task),
    sureness(task, way),
  ]);
  return columns(cells, [1, 3]).map((start, index) => {
    const title = taskDetails === 'numbers' ? '' : (tasks[index]?.title ?? '');
    return `  ${start}  ${oneLine(title, Math.max(10, width - start.length - 4))}`.trimEnd();
  });
}

/** The numbers of both sides, one under the other. */
function armLines(report: Report, width: number): string[] {
  const sides = report.baseline === null ? (['candidate'] as const) : (['baseline', 'candidate'] as const);
  // The widest label takes 32.
  const most = Math.max(10, Math.floor((width - 36) / 2));
  const cell = (words: Words): string => oneLine(plain(words), most);
  const rows = armRows(report).map(row => [row.label, ...sides.map(side => cell(row[side]))]);
  return columns([['', ...sides.map(side => SIDES[side])], ...rows], [1, 2]).map(line => `  ${line}`);
}

/** Rows with cells of one width, some of them to the right. */
function columns(rows: readonly (readonly string[])[], toTheRight: readonly number[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0))) ?? [];
  return rows.map(row =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return toTheRight.includes(column) ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  '),
  );
}
