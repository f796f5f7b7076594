import { isDeepStrictEqual } from 'node:util';
import type { PhrasingContent, RootContent, Table } from 'mdast';
import { cost, count, percent } from '../shared/format.ts';
import { PROGRAM } from '../shared/program.ts';
import { armRows, floors, SIDES } from './arms.ts';
import { textChart } from './chart.ts';
import { oneLine } from './foreign.ts';
import { historyBlocks } from './history.ts';
import {
  code,
  codeBlock,
  details,
  fitting,
  footer,
  foreign,
  heading,
  link,
  list,
  paragraph,
  phrases,
  serialise,
  strong,
  table,
  text,
} from './markdown.ts';
import type { Report } from './report.ts';
import { moves } from './task-tables.ts';
import { movedTasks } from './tasks.ts';
import type { Told } from './told.ts';
import {
  advice,
  artifacts,
  changeWords,
  compared,
  comparePage,
  headline,
  isAccepted,
  markOf,
  method,
  wordsOf,
} from './words.ts';

export interface CommentOptions {
  /** Most UTF-8 bytes. GitHub takes 65,536 characters, of which the caller's marker needs some. */
  readonly limit?: number;
  /** What the runs before this one told, the newest first. */
  readonly earlier?: readonly Told[];
}

/** The pull request comment in GitHub Markdown. Its first line says verdict, accuracies, difference and cost. */
export function renderComment(report: Report, { limit = 60_000, earlier = [] }: CommentOptions = {}): string {
  const most = Math.max(movedTasks(report, 'worse').length, movedTasks(report, 'better').length);
  return fitting(most, limit, rows => serialise(commentBlocks(report, { rows, moreNotes: 20, earlier })));
}

interface Extent {
  /** Most rows in each table of tasks. */
  readonly rows: number;
  /** Most notes besides those in sight. */
  readonly moreNotes: number;
  readonly earlier: readonly Told[];
}

/** The comment as a tree. */
export function commentBlocks(report: Report, { rows, moreNotes, earlier }: Extent): RootContent[] {
  const { comparison, verdict, notes, reproduce } = report;
  const warnings = notes.filter(note => note.kind === 'warning').slice(0, 5);
  const others = notes.filter(note => !warnings.includes(note)).slice(0, moreNotes);
  return [
    heading(3, `${markOf(verdict)} ${headline(report)}`),
    paragraph(...phrases(compared(report))),
    ...(comparison === null ? [] : [codeBlock(textChart(comparison), 'text')]),
    paragraph(...sentence(verdict.reason)),
    ...sentences(warnings.map(note => [strong(text('Note:')), text(' '), ...sentence(note.text)])),
    paragraph(strong(text('What to do:')), text(' '), ...phrases(advice(report))),
    ...(isSettled(report) ? [] : [codeBlock(oneLine(reproduce, 1000), 'sh')]),
    ...(isAboutTasks(report) ? moves(report, rows) : details('Tasks that moved', moves(report, rows))),
    ...details('In numbers', armTable(report)),
    ...details('What simple rules would get', [floorTable(report)]),
    ...details('Changed prompt and agent files', changedFiles(report)),
    ...details(
      'How this was decided',
      method(report).map(words => paragraph(text(words))),
    ),
    ...details('Run it on your own machine', locally(report)),
    ...details('More notes', sentences(others.map(note => sentence(note.text)))),
    ...historyBlocks(earlier, report),
    ...footer(
      'Run and full report',
      artifacts(report),
      text('Gate '),
      code(report.id),
      text(' · SWE-Lancer Gate '),
      foreign(report.tool.version),
    ),
  ];
}

/** Who passed is spared what is only of use to somebody who has to act; so is who has accepted a drop. */
function isSettled({ verdict }: Report): boolean {
  return verdict.kind === 'passed' || isAccepted(verdict);
}

/** Whether single tasks are what somebody has to look at now; where too little is known, most of their moves are luck. */
function isAboutTasks({ verdict }: Report): boolean {
  return (verdict.kind === 'regressed' && !isAccepted(verdict)) || verdict.cause === 'undecided';
}

/** How the same can be had without GitHub, and what it takes. */
function locally(report: Report): RootContent[] {
  const { reproduce, candidate, budget } = report;
  const model =
    candidate.model === null
      ? []
      : [
          text(', the key in '),
          code('OPENAI_API_KEY'),
          text(', and the address in '),
          code('OPENAI_BASE_URL'),
          text(" unless it is OpenAI's"),
          text(budget.calls > 0 ? `. It asks the model anew; the cost of this run: ${cost(budget.cost)}` : ''),
        ];
  return [
    paragraph(
      text(
        `${isSettled(report) ? 'This' : 'The command above'} takes Node 20.11 or newer and a clone that has both commits`,
      ),
      ...model,
      text('.'),
    ),
    ...(isSettled(report) ? [codeBlock(oneLine(reproduce, 1000), 'sh')] : []),
    paragraph(
      text(
        'Without a call, from the answers in this run: download its report, and see what another margin would have said with ',
      ),
      code(`${PROGRAM} gate --replay report.json --margin 8`),
      text('.'),
    ),
  ];
}

/** Rows for files; more of them are counted. */
const MOST_FILES = 20;

function changedFiles(report: Report): RootContent[] {
  const { changes } = report;
  if (changes.length === 0) return [];
  const page = comparePage(report);
  const left = changes.length - MOST_FILES;
  return [
    table(
      ['File', 'Change', 'Lines now'],
      changes
        .slice(0, MOST_FILES)
        .map(change => [
          [code(change.path)],
          [text(changeWords(change))],
          [text(change.kind === 'changed' ? places(change.lines) : '')],
        ]),
    ),
    ...(left > 0 ? [paragraph(text(`${count(left, 'more file')} changed.`))] : []),
    ...(page === null ? [] : [paragraph(link(page, [text('All that differs between the two commits')]))]),
  ];
}

/** `3–5, 12`, the first ten places. */
function places(lines: Report['changes'][number]['lines']): string {
  const shown = lines.slice(0, 10).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  return `${shown.join(', ')}${lines.length > shown.length ? ' …' : ''}`;
}

function sentence(value: string): PhrasingContent[] {
  return phrases(wordsOf(oneLine(value, 600)));
}

function sentences(items: readonly PhrasingContent[][]): RootContent[] {
  return items.length === 0 ? [] : [list(items)];
}

function armTable(report: Report): RootContent[] {
  const sides = report.baseline === null ? (['candidate'] as const) : (['baseline', 'candidate'] as const);
  const rows = armRows(report);
  // Long names that both sides share would make the table too wide for a phone.
  const shared = report.baseline === null ? [] : rows.filter(isSharedName);
  const sentence = shared.flatMap(({ label, candidate }, index) => [
    text(`${index === 0 ? 'Both sides: ' : ', '}${label.toLowerCase()} `),
    ...phrases(candidate),
  ]);
  return [
    table(
      ['', ...sides.map(side => SIDES[side])],
      rows
        .filter(row => !shared.includes(row))
        .map(row => [[text(row.label)], ...sides.map(side => phrases(row[side]))]),
    ),
    ...(shared.length === 0 ? [] : [paragraph(...sentence, text('.'))]),
  ];
}

function isSharedName({ baseline, candidate }: ReturnType<typeof armRows>[number]): boolean {
  return candidate.some(part => typeof part !== 'string') && isDeepStrictEqual(baseline, candidate);
}

function floorTable(report: Report): Table {
  return table(
    ['', 'Accuracy'],
    floors(report).map(({ name, accuracy, measured }) => [
      [measured ? strong(text(name)) : foreign(name)],
      [text(percent(accuracy))],
    ]),
  );
}
