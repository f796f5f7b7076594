import type { PhrasingContent, RootContent, Table } from 'mdast';
import { count, percent, price } from '../figures.ts';
import { armRows, floors, SIDES } from './arms.ts';
import { textChart } from './chart.ts';
import { oneLine, TITLE_LENGTH } from './foreign.ts';
import {
  code,
  codeBlock,
  details,
  fitting,
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
import { issueNumber, issuePath, LEGEND, movedTasks, picks } from './tasks.ts';
import { advice, compared, headline, method, runPage, VERDICTS, wordsOf } from './words.ts';

export interface CommentOptions {
  /** Most UTF-8 bytes. GitHub takes 65,536 characters, of which the caller's marker needs some. */
  readonly limit?: number;
}

/** The pull request comment in GitHub Markdown. Its first line says verdict, accuracies, difference and cost. */
export function renderComment(report: Report, { limit = 65_000 }: CommentOptions = {}): string {
  const most = Math.max(movedTasks(report, 'worse').length, movedTasks(report, 'better').length);
  return fitting(most, limit, rows => serialise(commentBlocks(report, rows)));
}

/** The comment as a tree, with at most so many rows in each table of tasks. */
export function commentBlocks(report: Report, rows: number): RootContent[] {
  const { comparison, verdict, notes, reproduce } = report;
  const warnings = notes.filter(note => note.kind === 'warning').slice(0, 5);
  const others = notes.filter(note => !warnings.includes(note)).slice(0, 20);
  // Who passed is spared what is only of use to somebody who has to act.
  const aside = (summary: string, blocks: readonly RootContent[]): readonly RootContent[] =>
    verdict.kind === 'passed' ? details(summary, blocks) : blocks;
  return [
    heading(3, `${VERDICTS[verdict.kind].mark} ${headline(report)}`),
    paragraph(...phrases(compared(report))),
    ...(comparison === null ? [] : [codeBlock(textChart(comparison), 'text')]),
    paragraph(...sentence(verdict.reason)),
    ...sentences(warnings.map(note => [strong(text('Note:')), text(' '), ...sentence(note.text)])),
    paragraph(strong(text('What to do:')), text(' '), ...phrases(advice(report))),
    ...aside('Run it yourself', [codeBlock(oneLine(reproduce, 1000), 'sh')]),
    ...aside('Tasks that moved', moves(report, rows)),
    ...details('In numbers', [armTable(report)]),
    ...details('What simple rules would get', [floorTable(report)]),
    ...details(
      'How this was decided',
      method(report).map(words => paragraph(text(words))),
    ),
    ...details('More notes', sentences(others.map(note => sentence(note.text)))),
    footer(report),
  ];
}

function sentence(value: string): PhrasingContent[] {
  return phrases(wordsOf(oneLine(value, 600)));
}

function sentences(items: readonly PhrasingContent[][]): RootContent[] {
  return items.length === 0 ? [] : [list(items)];
}

function moves(report: Report, rows: number): RootContent[] {
  const worse = moved('Got worse', movedTasks(report, 'worse'), rows);
  const better = moved('Got better', movedTasks(report, 'better'), rows);
  return worse.length + better.length === 0 ? [] : [paragraph(text(LEGEND)), ...worse, ...better];
}

/** Rows in sight; the others are folded, for a phone. */
const OPEN_ROWS = 10;

function moved(title: string, tasks: readonly TaskReport[], rows: number): RootContent[] {
  if (tasks.length === 0) return [];
  const shown = tasks.slice(0, rows);
  const folded = shown.slice(OPEN_ROWS);
  const left = tasks.length - shown.length;
  return [
    heading(4, `${title}: ${count(tasks.length, 'task')}`),
    ...(shown.length === 0 ? [] : [taskTable(shown.slice(0, OPEN_ROWS))]),
    ...(folded.length === 0 ? [] : details(`${folded.length} more`, [taskTable(folded)])),
    ...(left === 0
      ? []
      : [paragraph(text(`${count(left, 'more task')} did not fit here and can be seen in the full report.`))]),
  ];
}

/** Number with a link, title, price, and the picks on both sides. */
export function taskTable(tasks: readonly TaskReport[]): Table {
  return table(
    ['Task', 'Before → now'],
    tasks.map(task => [
      [issue(task), text(' '), foreign(task.title, TITLE_LENGTH), text(` ·\u00A0${price(task.price)}`)],
      [text(picks(task))],
    ]),
  );
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

function armTable(report: Report): Table {
  const sides = report.baseline === null ? (['candidate'] as const) : (['baseline', 'candidate'] as const);
  return table(
    ['', ...sides.map(side => SIDES[side])],
    armRows(report).map(row => [[text(row.label)], ...sides.map(side => phrases(row[side]))]),
  );
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

function footer(report: Report): RootContent {
  const run = runPage(report);
  // The artifact is uploaded after the program has ended; the run's page lists it.
  const links = run === null ? [] : [link(`${run}#artifacts`, [text('Run and full report')]), text(' · ')];
  const small = (value: string): PhrasingContent => ({ type: 'html', value });
  return paragraph(
    small('<sub>'),
    ...links,
    text('Gate '),
    code(report.id),
    text(' · SWE-Lancer Gate '),
    foreign(report.tool.version),
    small('</sub>'),
  );
}
