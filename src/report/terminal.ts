import picocolors from 'picocolors';
import { percent, price } from '../shared/format.ts';
import { wrap } from '../shared/wrap.ts';
import { next } from './advice.ts';
import { armRows, armsOf, diskWords, floors, SIDES } from './arms.ts';
import { columns } from './columns.ts';
import { costWords } from './costs.ts';
import { headline } from './headline.ts';
import { outcomeOf, type ReportOutcome } from './outcome.ts';
import {
  causeWords,
  compared,
  LABELS,
  lead,
  method,
  REPRODUCE,
  sampleWords,
  TERMINAL,
  whatChanged,
} from './phrases.ts';
import { publishedWords } from './published.ts';
import type { Report, TaskReport } from './report.ts';
import { issueNumber, movedTasks, picks, shortTitle, uncertainTasks } from './tasks.ts';
import { oneLine } from './untrusted.ts';
import type { Words } from './words.ts';

interface TerminalOptions {
  /** Columns at which sentences wrap and titles are truncated. */
  readonly width: number;
  readonly color: boolean;
  /** Whether to also print the numbers of both arms, the method and every task that moved. */
  readonly verbose?: boolean;
}

const SIGNS: Readonly<Record<ReportOutcome, string>> = {
  dropped: '✘',
  accepted: '✔',
  improved: '✔',
  'no-drop': '✔',
  unchanged: '✔',
  measured: '✔',
  'first-run': '•',
  'not-decided': '•',
  'not-measured': '!',
};

/** Rows per kind of move without --verbose. */
const MAX_ROWS = 5;

/** The result as plain text for a terminal or log: verdict, tasks that moved, cost, next step. */
export function renderTerminal(report: Report, { width, color, verbose = false }: TerminalOptions): string {
  const { bold, dim, green, red, yellow } = picocolors.createColors(color);
  const outcome = outcomeOf(report);
  const dropped = outcome === 'accepted' ? green : red;
  const paint = { passed: green, measured: green, regressed: dropped, inconclusive: yellow, error: red };
  const sentence = (text: string): string[] => wrap(oneLine(text, 2000), width);
  const labeled = (label: string, text: string): string[] => labeledLines(label, text, width, bold);
  const changed = whatChanged(report);
  const cause = causeWords(report);
  const advice = next(report);
  const notes = report.notes.filter(({ kind }) => verbose || kind === 'warning');
  // As in the comment: the first answers of a failed run say nothing about the change.
  const moved =
    outcome === 'not-measured' ? [] : movedSections(report, width, verbose ? Number.POSITIVE_INFINITY : MAX_ROWS);
  const disk = diskWords(report);
  const published = publishedWords(report);
  return [
    ...wrap(`${SIGNS[outcome]} ${headline(report)}`, width).map(line => bold(paint[report.verdict.kind](line))),
    ...sentence(plain(compared(report))).map(dim),
    '',
    ...sentence(plain(lead(report))),
    ...moved.flatMap(({ title, lines }) => ['', bold(title), ...lines]),
    '',
    ...(cause === null ? [] : labeled(TERMINAL.cause, plain(cause))),
    ...(changed === null || report.changes.length === 0 ? [] : labeled(TERMINAL.changed, plain(changed))),
    ...(published === null ? [] : labeled(TERMINAL.published, published)),
    ...notes.flatMap(({ text }) => labeled(LABELS.note, text)),
    ...(advice === null ? [] : labeled(LABELS.next, plain(advice))),
    ...labeled(TERMINAL.cost, withoutLabel(costWords(report))),
    reproduceLine(report, bold),
    ...(verbose ? ['', ...armLines(report, width), '', ...details(report).flatMap(sentence)] : []),
    ...(verbose && disk !== null ? sentence(disk) : []),
    '',
  ].join('\n');
}

const LABEL_WIDTH = 11;

/** A label before the result's last lines, all equally wide. */
export const labelCell = (label: string): string => label.replace(':', '').padEnd(LABEL_WIDTH);

type Style = (text: string) => string;

/** A text with its label, wrapped. */
export function labeledLines(label: string, text: string, width: number, style: Style): string[] {
  return wrap(oneLine(text, 2000), width - LABEL_WIDTH).map(
    (line, index) => `${index === 0 ? style(labelCell(label)) : labelCell('')}${line}`,
  );
}

/** Never wrapped, so that it can be copied. */
export function reproduceLine({ reproduce }: Pick<Report, 'reproduce'>, style: Style): string {
  return `${style(labelCell(REPRODUCE.title))}${oneLine(reproduce, 1000)}`;
}

/** Costs without the word that is their label. */
export const withoutLabel = (words: string): string => words.replace(/^Cost /, '');

/** Words without markup, on one line. */
export function plain(words: Words): string {
  return words
    .map(part => {
      if (typeof part === 'string') return part;
      if ('strong' in part) return part.strong;
      return 'code' in part ? oneLine(part.code, 1000) : oneLine(part.untrusted, 1000);
    })
    .join('');
}

function details(report: Report): string[] {
  const samples = sampleWords(report);
  const all = floors(report).map(({ name, accuracy }) => `${oneLine(name, 40)} ${percent(accuracy)}`);
  return [...(samples === null ? [] : [samples]), ...method(report), `Accuracy: ${all.join(' · ')}`];
}

function movedSections(report: Report, width: number, most: number): { title: string; lines: string[] }[] {
  const groups = [
    { title: LABELS.gotWorse, tasks: movedTasks(report, 'worse') },
    { title: LABELS.gotBetter, tasks: movedTasks(report, 'better') },
    ...(most > MAX_ROWS ? [{ title: LABELS.mayBeLuck, tasks: uncertainTasks(report) }] : []),
  ];
  return groups
    .filter(({ tasks }) => tasks.length > 0)
    .map(({ title, tasks }) => {
      const shown = tasks.slice(0, most);
      const left = tasks.length - shown.length;
      return {
        title: `${title}: ${tasks.length}`,
        lines: [...taskLines(shown, report, width), ...(left > 0 ? [`  ${TERMINAL.more(left)}`] : [])],
      };
    });
}

/** The title comes last because only its width varies. */
function taskLines(tasks: readonly TaskReport[], { taskDetails }: Report, width: number): string[] {
  const cells = tasks.map(task => [oneLine(issueNumber(task), 20), price(task.price), picks(task)]);
  return columns(cells, column => column === 1).map((start, index) => {
    const title = taskDetails === 'numbers' ? '' : shortTitle(tasks[index]?.title ?? '');
    return `  ${start}  ${oneLine(title, Math.max(10, width - start.length - 4))}`.trimEnd();
  });
}

/** The numbers of both arms, as a table. */
function armLines(report: Report, width: number): string[] {
  const sides = armsOf(report);
  // The widest label takes 32.
  const most = Math.max(10, Math.floor((width - 36) / 2));
  const cell = (words: Words): string => oneLine(plain(words), most);
  const rows = armRows(report).map(row => [row.label, ...sides.map(side => cell(row[side]))]);
  return columns([['', ...sides.map(side => SIDES[side])], ...rows], column => column > 0).map(line => `  ${line}`);
}
