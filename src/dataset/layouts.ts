import { decodeEscapes, UnreadableText } from './escapes.ts';
import { type PythonValue, parsePythonLiteral } from './python-literal.ts';
import type { Proposal, Task } from './task.ts';

/** One row of a dataset, with its error reporting. */
export interface Row {
  cell(column: string): string;
  /** @throws Failure that names row, task, column, the expected value and the start of the actual one */
  fail(column: string, expected: string, seen?: string): never;
}

/** `openai/SWELancer-Benchmark`: the whole task is in `manager_data`, a Python literal. */
export function olderLayout(row: Row): Task {
  const data = managerData(row);
  return finish(row, {
    title: string(row, data, 'title'),
    description: string(row, data, 'html_description'),
    proposals: listedProposals(row, data),
    correct: correctId(row, data),
  });
}

/**
 * `openai/frontier-evals`: title, description and proposals also have their own columns, backslash-escaped and with
 * different line breaks. `manager_data` is preferred, so that tasks and hashes are the same in both layouts.
 */
export function currentLayout(row: Row): Task {
  const data = managerData(row);
  return finish(row, {
    title: at(data, 'title') === undefined ? decoded(row, 'title') : string(row, data, 'title'),
    description:
      at(data, 'html_description') === undefined ? decoded(row, 'description') : string(row, data, 'html_description'),
    proposals: at(data, 'game', PROPOSALS) === undefined ? renderedProposals(row) : listedProposals(row, data),
    correct: correctId(row, data),
  });
}

interface Parts {
  readonly title: string;
  readonly description: string;
  readonly proposals: readonly Proposal[];
  readonly correct: number;
}

const PROPOSALS = 'all_formal_proposals';

function finish(row: Row, { title, description, proposals, correct }: Parts): Task {
  const id = row.cell('question_id');
  // Used in file names, URLs and messages.
  if (!/^[\w-][\w.-]{0,99}$/.test(id)) row.fail('question_id', 'an id of letters, digits, "_", "-" and "."');
  const price = row.cell('price');
  if (!/^\d+(\.\d+)?$/.test(price)) row.fail('price', 'dollars as a plain number');
  const commit = row.cell('manager_commit');
  if (!/^([\da-f]{40})?$/.test(commit)) row.fail('manager_commit', 'a commit of 40 hexadecimal digits or nothing');
  const ids = proposals.map(proposal => proposal.id);
  const list = `[${ids.join(', ')}]`;
  if (ids.length < 2) row.fail('manager_data', 'two proposals or more', list);
  // Two wrong ones may share an id, as in 29812-manager-0: SWE-Lancer's grader only compares with the correct one.
  if (ids.filter(id => id === correct).length !== 1) {
    row.fail('manager_data', `the correct proposal's id, ${correct}, once among the proposals`, list);
  }
  return {
    id,
    title,
    description: unsigned(description),
    price: Number(price),
    proposals: proposals.map(proposal => ({ id: proposal.id, text: unsigned(proposal.text) })),
    correctProposalId: correct,
    commit,
  };
}

/**
 * Removes the query of signed Amazon S3 URLs. The signatures have expired, secret scanners flag their key ids, and some
 * copies of the dataset lack them.
 */
function unsigned(text: string): string {
  return text.replaceAll(/\?[^\s?"'()<>]*X-Amz-Credential=[^\s"'()<>]*/g, '');
}

function managerData(row: Row): PythonValue {
  return readable(row, 'manager_data', parsePythonLiteral);
}

function decoded(row: Row, column: string): string {
  return readable(row, column, text => decodeEscapes(text));
}

function readable<T>(row: Row, column: string, read: (text: string) => T): T {
  const text = row.cell(column);
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    return row.fail(column, `${error.expected} at offset ${error.offset}`, text.slice(error.offset));
  }
}

function listedProposals(row: Row, data: PythonValue): readonly Proposal[] {
  const list = at(data, 'game', PROPOSALS);
  if (!Array.isArray(list)) return missing(row, `game.${PROPOSALS}`, 'a list', list);
  return list.map((entry: PythonValue) => ({
    id: integer(row, at(entry, 'id'), 'the id of a proposal'),
    text: string(row, entry, 'content'),
  }));
}

/** The format of SWE-Lancer's own prompts: a heading with the number, the text, and a line of dashes. */
function renderedProposals(row: Row): readonly Proposal[] {
  const text = decoded(row, 'proposals');
  const headings = [...text.matchAll(/(?:^\s*|\n-{20,}\s*\n)Proposal: (\d+):[ \t]*(?:\r?\n|$)/g)];
  if (headings[0]?.index !== 0) row.fail('proposals', '"Proposal: NUMBER:" on the first line', text);
  return headings.map((heading, place) => ({
    id: Number(heading[1]),
    text: text
      .slice(heading.index + heading[0].length, headings[place + 1]?.index)
      .replace(/\n-{20,}\s*$/, '')
      .trim(),
  }));
}

function correctId(row: Row, data: PythonValue): number {
  return integer(row, at(data, 'game', 'correct_proposal', 'id'), 'game.correct_proposal.id');
}

/** Ids are numbers in some files and strings in others. `True` is neither, although `True == 1` in Python. */
function integer(row: Row, value: PythonValue | undefined, name: string): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  if (typeof value === 'string' && /^\d{1,9}$/.test(value)) return Number(value);
  return missing(row, name, 'a whole number', value);
}

function string(row: Row, data: PythonValue, key: string): string {
  const value = at(data, key);
  return typeof value === 'string' ? value : missing(row, key, 'a string', value);
}

function missing(row: Row, name: string, expected: string, value: PythonValue | undefined): never {
  return row.fail('manager_data', `${expected} for ${name}`, value === undefined ? 'nothing' : String(value));
}

function at(value: PythonValue | undefined, ...keys: readonly string[]): PythonValue | undefined {
  return keys.reduce((inner, key) => (inner instanceof Map ? inner.get(key) : undefined), value);
}
