import { CsvError, parse } from 'csv-parse/sync';
import { Failure } from '../shared/errors.ts';
import { currentLayout, olderLayout } from './layouts.ts';
import type { Task } from './task.ts';

const COLUMNS = ['question_id', 'variant', 'price', 'manager_data', 'manager_commit'];
const CURRENT_COLUMNS = ['title', 'description', 'proposals'];

/**
 * Reads the manager tasks of a SWE-Lancer CSV, in either of its two layouts and in the file's order. Rows of individual
 * contributors' tasks are no tasks here; a row that cannot be read is a failure, never a skipped task.
 * @param name what the user calls the dataset, for messages
 * @throws Failure
 */
export function readTasks(text: string | Buffer, name: string): readonly Task[] {
  const [heading = [], ...records] = rows(text, name);
  const missing = COLUMNS.filter(column => !heading.includes(column));
  if (missing.length > 0) {
    throw new Failure('dataset', `the column ${missing.join(', ')} is missing`, {
      file: name,
      hint: `A SWE-Lancer dataset has the columns ${COLUMNS.join(', ')}. Is this one, and whole?`,
    });
  }
  const layout = CURRENT_COLUMNS.every(column => heading.includes(column)) ? currentLayout : olderLayout;
  const places = new Map(heading.map((column, place) => [column, place]));
  const tasks = new Map<string, Task>();
  for (const [index, record] of records.entries()) {
    const cell = (column: string): string => record[places.get(column) ?? -1] ?? '';
    const fail = (column: string, expected: string, seen = cell(column)): never => {
      const [id, start] = [cell('question_id'), seen].map(shortened);
      throw new Failure(
        'dataset',
        `row ${index + 1} (${id}), column ${column}: expected ${expected}, found "${start}"`,
        { file: name, hint: 'No task is ever skipped: mend the row or use a dataset with a pin.' },
      );
    };
    const variant = cell('variant');
    if (variant === 'ic_swe') continue;
    if (variant !== 'swe_manager') fail('variant', 'swe_manager or ic_swe');
    const task = layout({ cell, fail });
    if (tasks.has(task.id)) fail('question_id', 'an id that no row above has');
    tasks.set(task.id, task);
  }
  if (tasks.size === 0) {
    throw new Failure('dataset', `none of its ${records.length} rows is a manager task`, {
      file: name,
      hint: 'Manager tasks have swe_manager in the column variant.',
    });
  }
  return [...tasks.values()];
}

/** On one line, whatever the dataset holds. */
function shortened(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text).slice(1, -1);
}

function rows(text: string | Buffer, name: string): readonly (readonly string[])[] {
  try {
    return parse(text, { bom: true, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? { line: error.lines } : {};
    throw new Failure('dataset', `not a whole CSV: ${error.message.replace(/ (?:on|at) line \d+$/, '')}`, {
      file: name,
      ...line,
      hint: 'Was it cut off? Fetch it again, or compare it with its source.',
      cause: error,
    });
  }
}
