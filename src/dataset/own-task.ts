import { isDeepStrictEqual } from 'node:util';
import type { Root, RootContent } from 'mdast';
import { stringify } from 'yaml';
import { z } from 'zod';
import { Failure } from '../shared/errors.ts';
import { parseJson } from '../shared/json.ts';
import { readYaml } from '../shared/yaml.ts';
import type { Task } from './task.ts';

/**
 * A user's own tasks: one Markdown file per task, or JSON lines. The text is used byte for byte; nothing is decoded.
 */

const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9][\w.-]{0,99}$/, 'takes letters, digits, ".", "_" and "-"')
  .refine(id => !/^\d+-manager-/.test(id), 'must not look like a task of SWE-Lancer');

const facts = {
  answer: z.int().nonnegative().describe('Number of the correct proposal.'),
  price: z.number().nonnegative().default(0).describe('Price of the task in US dollars.'),
  commit: z
    .string()
    .regex(/^[\da-f]{40}$/, 'takes the 40 hexadecimal digits of a commit')
    .default('')
    .describe('Commit that fixed the issue. Agents see the code just before it.'),
  critical: z.boolean().default(false).describe('Whether the build fails if this task alone breaks for good.'),
  when: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('Ask this task only if one of these files changed. Patterns work. Default: always.'),
};

/** The front matter between `---` lines of a Markdown file. */
export const frontMatterSchema = z.strictObject({
  id: idSchema.optional().describe('Name of the task. Default: the file name.'),
  ...facts,
});

/** One line of a JSON lines file. */
export const taskLineSchema = z.strictObject({
  id: idSchema.describe('Name of the task.'),
  title: z.string().min(1).describe('Title of the issue.'),
  description: z.string().min(1).describe('The issue, as the model reads it.'),
  proposals: z
    .array(
      z.strictObject({
        id: z.int().nonnegative().describe('Number of the proposal.'),
        text: z.string().min(1).describe('The proposal, as the model reads it.'),
      }),
    )
    .min(2)
    .describe('The proposals with their numbers.'),
  ...facts,
});
type TaskLine = z.infer<typeof taskLineSchema>;

/** Placeholder texts of a new file. */
export const PLACEHOLDER = '<!-- Write here. -->';

const SHAPE = 'A task has "# Title", the issue, and a heading "## Proposal N" for each of its proposals.';

/**
 * Reads the Markdown file of one task.
 * @throws Failure with file and line
 */
export async function readTaskFile(text: string, file: string): Promise<Task> {
  const [whole, front] = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text) ?? [];
  if (whole === undefined || front === undefined || !text.startsWith(whole)) {
    throw failure('has no front matter', file, 1, 'Begin it with ---, a line such as "answer: 2", and ---.');
  }
  // The line break replaces the first line of dashes, so that line numbers match the file.
  const yaml = readYaml(`\n${front.trimEnd()}`, file);
  const parsed = frontMatterSchema.safeParse(yaml.value ?? {});
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = issue?.path ?? [];
    throw failure(complaint(parsed.error), file, Math.max(2, yaml.lineOf(field)), 'docs/own-tasks.md has the fields.');
  }
  const body = text.slice(whole.length);
  const firstLine = whole.split('\n').length - 1;
  const { id = idOf(file), ...rest } = parsed.data;
  const name = idSchema.safeParse(id);
  if (!name.success)
    throw failure(
      `the file name is not a valid task id: it ${complaint(name.error)}`,
      file,
      1,
      'Rename it, or set "id:".',
    );
  const { stray, ...texts } = await sections(body, file, firstLine);
  try {
    return checked({ id, ...texts, ...rest }, file, firstLine + 1);
  } catch (error) {
    if (stray === null) throw error;
    const what = `"${stray.text.slice(0, 60)}" does not begin a proposal`;
    throw failure(what, file, firstLine + stray.line, 'Write it as "## Proposal 1", with its number.');
  }
}

/** A section of the body: a heading and the text below it. */
interface Section {
  readonly line: number;
  readonly text: string;
}

interface Sections extends Pick<Task, 'title' | 'description' | 'proposals'> {
  /** The first malformed proposal heading. */
  readonly stray: { readonly line: number; readonly text: string } | null;
}

async function sections(body: string, file: string, firstLine: number): Promise<Sections> {
  const { fromMarkdown } = await import('mdast-util-from-markdown');
  const root = fromMarkdown(body);
  const [first, ...others] = headingsOf(root, body);
  if (first?.depth !== 1) throw failure('has no title', file, firstLine + 1, SHAPE);
  const open = openBlock(root, body);
  if (open !== null) {
    throw failure(
      `${open.what} is never closed`,
      file,
      firstLine + open.line,
      `Close it with ${open.close} before "## Proposal".`,
    );
  }
  const starts = others.filter(({ depth, text }) => depth === 2 && PROPOSAL.test(text));
  const sectionOf = (from: Heading, to: Heading | undefined): Section => ({
    line: from.line,
    text: withoutBlankEdges(body.slice(from.end, to?.start ?? body.length)),
  });
  const issue = sectionOf(first, starts[0]);
  if (isUnwritten(issue.text))
    throw failure('the issue is empty', file, firstLine + issue.line, 'Write it below the title.');
  const proposals = starts.map((start, index) => {
    const { line, text } = sectionOf(start, starts[index + 1]);
    if (isUnwritten(text)) throw failure(`${start.text} is empty`, file, firstLine + line, 'Write what was proposed.');
    return { id: Number(PROPOSAL.exec(start.text)?.[1]), text };
  });
  const stray = others.find(({ depth, text }) => /^proposal\b/i.test(text) && !(depth === 2 && PROPOSAL.test(text)));
  const written = stray === undefined ? null : { line: stray.line, text: `${'#'.repeat(stray.depth)} ${stray.text}` };
  return { title: first.text, description: issue.text, proposals, stray: written };
}

const PROPOSAL = /^Proposal (\d{1,6})$/;

interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly line: number;
  /** Characters from the start of the body. */
  readonly start: number;
  readonly end: number;
}

/** Top-level headings only; those in quotes, lists and code are part of the text. */
function headingsOf({ children }: Root, body: string): Heading[] {
  return children.flatMap((node: RootContent): Heading[] => {
    if (node.type !== 'heading' || node.position === undefined) return [];
    const [first, last] = [node.children[0], node.children.at(-1)];
    const text = body.slice(first?.position?.start.offset ?? 0, last?.position?.end.offset ?? 0);
    const { start, end } = node.position;
    return [{ depth: node.depth, text, line: start.line, start: start.offset ?? 0, end: end.offset ?? 0 }];
  });
}

/** An unclosed code block or comment that swallows a proposal; null if there is none. */
function openBlock(
  { children }: Root,
  body: string,
): { readonly what: string; readonly close: string; readonly line: number } | null {
  // Such a block reaches the end of the file, so it must be the last one.
  const last = children.at(-1);
  if (last?.position === undefined || (last.type !== 'code' && last.type !== 'html')) return null;
  const { start, end } = last.position;
  const lines = body.slice(start.offset, end.offset).split('\n');
  if (!lines.some(line => /^ {0,3}## Proposal \d/.test(line))) return null;
  if (last.type === 'html') {
    const isOpen = (lines[0] ?? '').startsWith('<!--') && !lines.some(line => line.includes('-->'));
    return isOpen ? { what: 'a comment', close: '-->', line: start.line } : null;
  }
  const fence = /^(`{3,}|~{3,})/.exec(lines[0] ?? '')?.[1];
  if (fence === undefined) return null;
  const closing = (lines.at(-1) ?? '').trim();
  const isClosed = closing.startsWith(fence) && closing === (fence[0] ?? '').repeat(closing.length);
  return isClosed ? null : { what: 'a code block', close: fence, line: start.line };
}

function withoutBlankEdges(text: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex(line => line.trim() !== '');
  const last = lines.findLastIndex(line => line.trim() !== '');
  return first === -1
    ? ''
    : lines
        .slice(first, last + 1)
        .join('\n')
        .replace(/\r$/, '');
}

const isUnwritten = (text: string): boolean => text === '' || text === PLACEHOLDER;

/**
 * Reads tasks in JSON lines.
 * @throws Failure with file and line
 */
export function readTaskLines(text: string, file: string): Task[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    let value: unknown;
    try {
      value = parseJson(line);
    } catch (cause) {
      throw new Failure('configuration', 'not JSON', {
        file,
        line: index + 1,
        hint: 'Each line is one task, as a JSON object.',
        cause,
      });
    }
    const parsed = taskLineSchema.safeParse(value);
    if (!parsed.success) throw failure(complaint(parsed.error), file, index + 1, 'docs/own-tasks.md has the fields.');
    return [checked(parsed.data, file, index + 1)];
  });
}

/** The task as one line of JSON that `readTaskLines` reads back exactly. */
export function taskLine({ correctProposalId: answer, price, commit, critical, when, ...texts }: Task): string {
  return JSON.stringify({
    ...texts,
    answer,
    ...(price > 0 && { price }),
    ...(commit !== '' && { commit }),
    ...(critical === true && { critical }),
    ...(when !== undefined && { when }),
  });
}

function checked(
  {
    answer,
    critical,
    when,
    ...task
  }: Omit<Task, 'correctProposalId' | 'critical' | 'when'> & Pick<TaskLine, 'answer' | 'critical' | 'when'>,
  file: string,
  at: number,
): Task {
  const ids = task.proposals.map(({ id }) => id);
  if (ids.length < 2)
    throw failure(`has ${ids.length === 1 ? 'one proposal' : 'no proposals'}, and needs at least two`, file, at, SHAPE);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw failure(`has two proposals ${twice}`, file, at, 'Give each its own number.');
  if (!ids.includes(answer)) {
    throw failure(
      `the answer is ${answer}, and there is no such proposal`,
      file,
      at,
      `Its proposals are ${ids.join(', ')}.`,
    );
  }
  return {
    ...task,
    correctProposalId: answer,
    ...(critical && { critical }),
    ...(when !== undefined && { when }),
  };
}

/**
 * The file of a task, which `readTaskFile` reads back exactly.
 * @throws Failure if Markdown cannot express a text, because it has such a heading or an unclosed code block
 */
export async function taskFile(task: Task, file: string): Promise<string> {
  const text = fileText(task, file);
  const isKept = await readTaskFile(text, file).then(
    read => isDeepStrictEqual(read, task),
    () => false,
  );
  if (isKept) return text;
  throw new Failure('configuration', `the task ${task.id} cannot be written as Markdown`, {
    file,
    hint: 'Its text has a heading such as "## Proposal 1", or code that is never closed. Use JSON lines for it.',
  });
}

function fileText(task: Task, file: string): string {
  const { price, commit, critical, when, correctProposalId: answer } = task;
  const front = {
    ...(task.id !== idOf(file) && { id: task.id }),
    answer,
    ...(price > 0 && { price }),
    ...(commit !== '' && { commit }),
    ...(critical === true && { critical }),
    ...(when !== undefined && { when: [...when] }),
  };
  const parts = [
    `# ${task.title}`,
    task.description,
    ...task.proposals.flatMap(({ id, text }) => [`## Proposal ${id}`, text]),
  ];
  return `---\n${stringify(front)}---\n${parts.join('\n\n')}\n`;
}

/** A new file with placeholders and proposals numbered from 1. */
export function taskDraft(task: {
  readonly title: string;
  readonly answer: number;
  readonly critical: boolean;
  readonly proposals: number;
}): string {
  const numbers = Array.from({ length: task.proposals }, (_, index) => index + 1);
  return [
    `---\nanswer: ${task.answer}\n${task.critical ? 'critical: true\n' : ''}---`,
    `# ${task.title}`,
    PLACEHOLDER,
    ...numbers.flatMap(proposal => [`## Proposal ${proposal}`, PLACEHOLDER]),
  ]
    .join('\n\n')
    .replace('---\n\n#', '---\n#')
    .concat('\n');
}

const idOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.md$/, '');

function failure(what: string, file: string, line: number, hint: string): Failure {
  return new Failure('configuration', what, { file, line, hint });
}

const KINDS: Readonly<Record<string, string>> = {
  int: 'a whole number',
  string: 'text: put it in quotes',
  boolean: 'true or false',
  array: 'a list',
};

/** The first problem, with its field. */
function complaint(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'cannot be used';
  if (issue.code === 'unrecognized_keys') return `has an unknown field: ${issue.keys.join(', ')}`;
  const field = issue.path.join('.');
  if (issue.code === 'invalid_type') {
    if (field === '') return 'is not a JSON object';
    return /received undefined$/.test(issue.message)
      ? `"${field}" is missing`
      : `"${field}" must be ${KINDS[issue.expected] ?? `a ${issue.expected}`}`;
  }
  return field === '' ? issue.message : `"${field}" ${issue.message.replace(/^Invalid input: /, '')}`;
}
