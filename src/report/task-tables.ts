import type { PhrasingContent, RootContent, Table } from 'mdast';
import { count, price } from '../shared/format.ts';
import { TITLE_LENGTH } from './foreign.ts';
import { code, details, foreign, heading, link, paragraph, table, text } from './markdown.ts';
import type { Report, TaskReport } from './report.ts';
import { choices, issueNumber, issuePath, LEGEND, movedTasks, picks, sureness } from './tasks.ts';
import { artifacts } from './words.ts';

/** The tasks that moved, which way and how sure, with what the signs mean. */
export function moves(report: Report, rows: number): RootContent[] {
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
