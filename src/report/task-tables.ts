import type { PhrasingContent, RootContent, Table } from 'mdast';
import { count, integer, price } from '../shared/format.ts';
import { answersTo } from './links.ts';
import { details, link, paragraph, strong, table, text, untrusted } from './markdown.ts';
import { LABELS } from './phrases.ts';
import type { Report, TaskReport } from './report.ts';
import {
  choices,
  issueNumber,
  issuePath,
  movedTasks,
  picks,
  shares,
  shortTitle,
  stateOf,
  uncertainTasks,
} from './tasks.ts';
import { oneLine } from './untrusted.ts';

/** Visible rows on a phone; the rest are collapsed. Rows with picks are twice as tall. */
const OPEN_ROWS = { numbers: 5, titles: 4, answers: 2 };

/** Number of rows that a named cause above the table displaces. */
const ROWS_OF_CAUSE = 2;

/** Maximum title length in tables: three lines on a phone, with the number. */
const CELL_LENGTH = 48;

/** Truncates after a word if one ends in the last third. */
function atWord(title: string, length: number): string {
  const line = oneLine(title, length);
  const end = line.endsWith('…') ? line.lastIndexOf(' ') : -1;
  return end < (2 * length) / 3 ? line : `${line.slice(0, end)}…`;
}

/** The first tasks that got worse, then all others that moved, collapsed. */
export function movedBlocks(report: Report, rows: number): RootContent[] {
  const fitting = Math.max(1, OPEN_ROWS[report.taskDetails] - (report.explanation === undefined ? 0 : ROWS_OF_CAUSE));
  const worse = movedTasks(report, 'worse');
  const others = movedTasks(report, 'better').length + uncertainTasks(report).length;
  // A collapsed section for a single row would take as much space.
  const open = worse.slice(0, Math.min(rows, worse.length + others === fitting + 1 ? fitting + 1 : fitting));
  return [
    ...(open.length === 0 ? [] : [movedTable(open, LABELS.gotWorse, report)]),
    ...foldedMoves(report, rows - open.length, open.length),
  ];
}

/** All tasks that moved, collapsed, without those already shown. */
export function foldedMoves(report: Report, rows: number, inSight = 0): RootContent[] {
  const groups = [
    { title: LABELS.gotWorse, tasks: movedTasks(report, 'worse').slice(inSight) },
    { title: LABELS.gotBetter, tasks: movedTasks(report, 'better') },
    { title: LABELS.mayBeLuck, tasks: uncertainTasks(report) },
  ].filter(({ tasks }) => tasks.length > 0);
  const fitting = groups.map(({ title, tasks }, index) => {
    const before = groups.slice(0, index).reduce((sum, group) => sum + group.tasks.length, 0);
    return { title, tasks: tasks.slice(0, Math.max(0, rows - before)) };
  });
  const number = (of: typeof groups): number => of.reduce((sum, { tasks }) => sum + tasks.length, 0);
  const left = number(groups) - number(fitting);
  return details(foldedSummary(groups, inSight), [
    ...fitting.filter(({ tasks }) => tasks.length > 0).map(({ title, tasks }) => movedTable(tasks, title, report)),
    ...(left > 0 ? [paragraph(text(`${count(left, 'more task')} did not fit here; see the full report.`))] : []),
  ]);
}

/** `6 more got worse, 2 got better, 4 may be luck` */
function foldedSummary(
  groups: readonly { readonly title: string; readonly tasks: readonly TaskReport[] }[],
  inSight: number,
): string {
  if (groups.length === 1 && groups[0]?.title === LABELS.mayBeLuck) {
    return `${count(groups[0].tasks.length, 'task')} moved, maybe by luck`;
  }
  return groups
    .map(({ title, tasks: { length } }, index) => {
      const more = inSight > 0 && title === LABELS.gotWorse;
      const noun = index > 0 ? '' : more ? ' more' : length === 1 ? ' task' : ' tasks';
      return `${integer(length)}${noun} ${title.toLowerCase()}`;
    })
    .join(', ');
}

function movedTable(tasks: readonly TaskReport[], title: string, report: Report): Table {
  return table(
    [title, LABELS.before, LABELS.now],
    tasks.map(task => {
      const { before, now } = shares(task);
      const answers = answersTo(task, report);
      return [
        taskCell(task, report.taskDetails),
        [text(before)],
        [strong(answers === null ? text(now) : link(answers, [text(now)]))],
      ];
    }),
  );
}

/** Every task, with its direction if it moved beyond luck. */
export function taskTable(tasks: readonly TaskReport[], shown: Report['taskDetails']): Table {
  const moved = (task: TaskReport): string => {
    const state = stateOf(task);
    return state === 'worse' || state === 'better' ? state : '';
  };
  return table(
    ['Task', 'Before → now', 'Moved'],
    tasks.map(task => [
      [...taskCell(task, shown), text(` ·\u00A0${price(task.price)}`)],
      [text(picks(task))],
      [text(moved(task))],
    ]),
  );
}

/** As much of a task as the settings allow. */
function taskCell(task: TaskReport, shown: Report['taskDetails']): PhrasingContent[] {
  return [
    issueLink(task),
    ...(shown === 'numbers' ? [] : [text(' '), untrusted(atWord(shortTitle(task.title), CELL_LENGTH))]),
    ...(shown === 'answers' ? [text(` · ${choices(task)}`)] : []),
  ];
}

/**
 * The task's number, linked to its issue. redirect.github.com (as in Renovate and Dependabot) avoids the
 * back-reference that a plain link would create in the original issue.
 */
export function issueLink(task: Pick<TaskReport, 'id' | 'url'>): PhrasingContent {
  const number = issueNumber(task);
  const path = issuePath(task);
  return path === null ? untrusted(number) : link(`https://redirect.github.com${path}`, [untrusted(number)]);
}
