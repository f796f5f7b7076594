import { isDeepStrictEqual } from 'node:util';
import type { PhrasingContent, RootContent, Table } from 'mdast';
import { cost, count, percent, price } from '../figures.ts';
import { armRows, floors, SIDES } from './arms.ts';
import { textChart } from './chart.ts';
import { oneLine, TITLE_LENGTH } from './foreign.ts';
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
import type { Report, TaskReport } from './report.ts';
import { choices, issueNumber, issuePath, LEGEND, movedTasks, picks, sureness } from './tasks.ts';
import type { Told } from './told.ts';
import {
  advice,
  changeWords,
  compared,
  comparePage,
  headline,
  isAccepted,
  markOf,
  method,
  runPage,
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

/** Where the report can be fetched: it is uploaded after the program has ended, and listed on the run's page. */
function artifacts(report: Report): string | null {
  const run = runPage(report);
  return run === null ? null : `${run}#artifacts`;
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
      code('npx swelancer-gate gate --replay report.json --margin 8'),
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

function moves(report: Report, rows: number): RootContent[] {
  const worse = moved(report, 'worse', rows);
  const better = moved(report, 'better', rows);
  return worse.length + better.length === 0 ? [] : [...worse, ...better, paragraph(text(LEGEND)), ...inReport(report)];
}

/** Where the answers themselves are. GitHub has no address for a place inside an artifact. */
function inReport(report: Report): RootContent[] {
  const run = artifacts(report);
  const [first] = [...movedTasks(report, 'worse'), ...movedTasks(report, 'better')];
  if (run === null || first === undefined) return [];
  return [
    paragraph(
      text('Every answer, in the model’s own words, is in the '),
      link(run, [text('report of this run')]),
      text(': open '),
      code(`report.html#${first.id}`),
      text(' for the first of them.'),
    ),
  ];
}

/** Rows in sight; the others are folded, for a phone. */
const OPEN_ROWS = 10;

function moved(report: Report, way: 'worse' | 'better', rows: number): RootContent[] {
  const tasks = movedTasks(report, way);
  if (tasks.length === 0) return [];
  const rowsOf = (some: readonly TaskReport[]): Table => movedTable(some, way, report.taskDetails);
  const shown = tasks.slice(0, rows);
  const folded = shown.slice(OPEN_ROWS);
  const left = tasks.length - shown.length;
  return [
    heading(4, `Got ${way}: ${count(tasks.length, 'task')}`),
    ...(shown.length === 0 ? [] : [rowsOf(shown.slice(0, OPEN_ROWS))]),
    ...(folded.length === 0 ? [] : details(`${folded.length} more`, [rowsOf(folded)])),
    ...(left === 0
      ? []
      : [paragraph(text(`${count(left, 'more task')} did not fit here and can be seen in the full report.`))]),
  ];
}

function movedTable(tasks: readonly TaskReport[], way: 'worse' | 'better', shown: Report['taskDetails']): Table {
  return table(
    ['Task', 'Before → now'],
    // In one cell, where a phone breaks the line.
    tasks.map(task => [taskCell(task, shown), [text(`${picks(task)} ${sureness(task, way)}`)]]),
  );
}

/** Every task, with which way it moved where that is more likely than not. */
export function taskTable(tasks: readonly TaskReport[], shown: Report['taskDetails']): Table {
  const surely = (task: TaskReport): string => {
    const way = (['worse', 'better'] as const).find(way => (task.chances?.[way] ?? 0) >= 0.5);
    return way === undefined ? '' : `${way}, ${sureness(task, way)}`;
  };
  return table(
    ['Task', 'Before → now', 'Moved'],
    tasks.map(task => [taskCell(task, shown), [text(picks(task))], [text(surely(task))]]),
  );
}

/** As much of a task as may be told. */
function taskCell(task: TaskReport, shown: Report['taskDetails']): PhrasingContent[] {
  return [
    issue(task),
    ...(shown === 'numbers' ? [] : [text(' '), foreign(task.title, TITLE_LENGTH)]),
    text(` ·\u00A0${price(task.price)}`),
    ...(shown === 'answers' ? [text(` · ${choices(task)}`)] : []),
  ];
}

/**
 * The task's number, linked to its issue. By way of redirect.github.com, as Renovate and Dependabot do: GitHub would
 * write a back-reference into the original issue for every plain link to it.
 */
function issue(task: TaskReport): PhrasingContent {
  const number = issueNumber(task);
  const path = issuePath(task);
  return path === null ? foreign(number) : link(`https://redirect.github.com${path}`, [foreign(number)]);
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
