import { CsvError, parse } from 'csv-parse/sync';
import { Failure } from '../shared/errors.ts';
import { currentLayout, olderLayout } from './layouts.ts';
import type { Task } from './task.ts';

const COLUMNS = ['question_id', 'variant', 'price', 'manager_data', 'manager_commit'];
const CURRENT_COLUMNS = ['title', 'description', 'proposals'];

/** An unreadable row that should be a manager task, with the reason. */
export interface UnreadableRow {
  /** Its `question_id` in the file. */
  readonly id: string;
  readonly failure: Failure;
}

export interface Rows {
  /** In file order. */
  readonly tasks: readonly Task[];
  /** Requests for one of these fail; other tasks are not affected. */
  readonly unreadable: readonly UnreadableRow[];
}

/**
 * Reads the manager tasks of a SWE-Lancer CSV in either of its two layouts, without individual contributors' tasks.
 * A duplicate id is unreadable, because it is ambiguous.
 * @param name of the dataset, for messages
 * @throws Failure if it is not a SWE-Lancer CSV or has no readable row
 */
export function readTasks(text: string | Buffer, name: string): Rows {
  const [heading = [], ...records] = rows(text, name);
  const missing = COLUMNS.filter(column => !heading.includes(column));
  if (missing.length > 0) {
    throw new Failure('dataset', `the column ${missing.join(', ')} is missing`, {
      file: name,
      hint: `Use a SWE-Lancer dataset, with the columns ${COLUMNS.join(', ')}.`,
    });
  }
  const layout = CURRENT_COLUMNS.every(column => heading.includes(column)) ? currentLayout : olderLayout;
  const places = new Map(heading.map((column, place) => [column, place]));
  const tasks: Task[] = [];
  const unreadable: UnreadableRow[] = [];
  const seen = new Set<string>();
  for (const [index, record] of records.entries()) {
    const cell = (column: string): string => record[places.get(column) ?? -1] ?? '';
    const fail = (column: string, expected: string, seen = cell(column)): never => {
      const [id, start] = [cell('question_id'), seen].map(shortened);
      throw new Failure(
        'dataset',
        `row ${index + 1} (${id}), column ${column}: expected ${expected}, found "${start}"`,
        { file: name, hint: 'Fix the row, or remove the task from the suite.' },
      );
    };
    const variant = cell('variant');
    if (variant === 'ic_swe') continue;
    try {
      if (variant !== 'swe_manager') fail('variant', 'swe_manager or ic_swe');
      const task = layout({ cell, fail });
      if (seen.has(task.id)) fail('question_id', 'an id that no row above has');
      seen.add(task.id);
      tasks.push(task);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unreadable.push({ id: cell('question_id'), failure: error });
    }
  }
  const unreadableIds = new Set(unreadable.map(row => row.id));
  const readable = tasks.filter(task => !unreadableIds.has(task.id));
  if (readable.length === 0) throw unreadable[0]?.failure ?? noTasks(records.length, name);
  return { tasks: readable, unreadable };
}

function noTasks(rows: number, name: string): Failure {
  return new Failure('dataset', `none of its ${rows} rows is a manager task`, {
    file: name,
    hint: 'Use a file in which the variant column is swe_manager.',
  });
}

/** Reduced to one line. */
function shortened(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text).slice(1, -1);
}

function rows(text: string | Buffer, name: string): readonly (readonly string[])[] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? { line: error.lines } : {};
    throw new Failure('dataset', `invalid CSV: ${error.message.replace(/ (?:on|at) line \d+$/, '')}`, {
      file: name,
      ...line,
      hint: 'Download it again, or compare it with its source.',
      cause: error,
    });
  }
}
