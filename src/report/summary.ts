import { count } from '../shared/format.ts';
import type { CommentOptions } from './comment.ts';
import { commentBlocks, movedRows } from './comment.ts';
import { fitting, heading, paragraph, serialize, text } from './markdown.ts';
import type { Report } from './report.ts';
import { taskTable } from './task-tables.ts';

/** Maximum bytes of a job summary: GitHub rejects more than 1 MiB per step. */
const LIMIT = 1_000_000;

/** The job summary: the comment with every note, and every task. */
export function renderSummary(report: Report, { limit = LIMIT }: CommentOptions = {}): string {
  const all = { rows: movedRows(report), maxNotes: report.notes.length, earlier: [], uploaded: true };
  const comment = commentBlocks(report, all);
  return fitting(report.tasks.length, limit, rows => {
    const left = report.tasks.length - rows;
    if (report.tasks.length === 0) return serialize(comment);
    return serialize([
      ...comment,
      heading(4, `All ${count(report.tasks.length, 'task')}`),
      taskTable(report.tasks.slice(0, rows), report.taskDetails),
      ...(left === 0 ? [] : [paragraph(text(`${count(left, 'more task')} did not fit here.`))]),
    ]);
  });
}
