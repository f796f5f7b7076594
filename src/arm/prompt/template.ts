import type { Task } from '../../dataset/task.ts';
import type { Message } from '../../model/model.ts';
import { didYouMean } from '../../shared/did-you-mean.ts';
import { Failure } from '../../shared/errors.ts';
import type { ShownProposal } from './order.ts';

/** A message of a prompt, before its variables are replaced. */
export interface MessageTemplate {
  readonly role: 'system' | 'user' | 'assistant';
  readonly template: string;
  /** Where it was read, for error messages. */
  readonly file: string;
  readonly line: number;
}

/** A message of a prompt for display. */
export type PromptMessage = Pick<MessageTemplate, 'role' | 'template'>;

/** A file of the arm, such as AGENTS.md, at the arm's commit. */
export interface ArmFile {
  readonly path: string;
  readonly content: string;
}

/** The prompt if the configuration names none. */
export const DEFAULT_PROMPT = `You are the engineering manager of a software project. An issue was reported, and several contributors proposed how to
resolve it. Choose the one proposal that should be accepted: it names the true root cause, resolves the whole issue, breaks
nothing else, and fits the code base. "Do nothing" is right when the reported behavior is as intended.

# Issue: {{title}}

{{description}}

# Proposals

{{proposals}}

# Answer

Answer with JSON only, naming the number of the proposal you choose: {"selected_proposal_id": <number>}
`;

export const DEFAULT_TEMPLATES: readonly MessageTemplate[] = [
  { role: 'user', template: DEFAULT_PROMPT, file: '(built-in prompt)', line: 1 },
];

const VARIABLES = ['title', 'description', 'price', 'proposals', 'question_id'] as const;
/** A variable; after a backslash, the braces are text. The name is trimmed later, so that one pass is enough. */
const VARIABLE = /\\?\{\{([^{}]*)\}\}/g;

/** Maximum length of a name in messages. */
const MAX_SHOWN = 60;

/** Every variable with its name and position. */
function* variables(template: string): Iterable<{ readonly name: string; readonly index: number }> {
  for (const { 0: whole, 1: name = '', index } of template.matchAll(VARIABLE)) {
    if (!whole.startsWith('\\')) yield { name: name.trim(), index };
  }
}

/**
 * Checks that a template uses only known variables.
 * @throws Failure with file and line of the first unknown one.
 */
export function checkTemplate(message: MessageTemplate): void {
  for (const { name, index } of variables(message.template)) {
    if (VARIABLES.some(known => known === name)) continue;
    const shown = name.slice(0, MAX_SHOWN);
    throw new Failure('configuration', `unknown variable {{${shown}}}`, {
      file: message.file,
      line: message.line + message.template.slice(0, index).split('\n').length - 1,
      hint: `${didYouMean(shown, VARIABLES)} To send the braces as text, write \\{{${shown}}}.`,
    });
  }
}

/** Whether the templates show the proposals, without which no model can choose. */
export function showsProposals(templates: readonly MessageTemplate[]): boolean {
  return templates.some(({ template }) => [...variables(template)].some(({ name }) => name === 'proposals'));
}

/**
 * The first messages of an arm. Agent files come first in one system message that is the same for all tasks, so that
 * providers can cache it.
 */
export function promptOf(templates: readonly MessageTemplate[], files: readonly ArmFile[]): PromptMessage[] {
  const messages = templates.map(({ role, template }) => ({ role, template }));
  if (files.length === 0) return messages;
  return [{ role: 'system', template: shownFiles(files) }, ...messages];
}

/** The paths of each text. AGENTS.md and a link to it, such as CLAUDE.md, are one text and sent once. */
export function namesByText(files: readonly ArmFile[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { path, content } of files) names.set(content, [...(names.get(content) ?? []), path]);
  return names;
}

/** Rendered once for all tasks, because agent files can be long. */
const writtenFiles = new WeakMap<readonly ArmFile[], string>();

function shownFiles(files: readonly ArmFile[]): string {
  const known = writtenFiles.get(files);
  if (known !== undefined) return known;
  const text = [...namesByText(files)]
    .map(([content, paths]) => `<file path="${paths.join(', ')}">\n${content}\n</file>`)
    .join('\n\n');
  writtenFiles.set(files, text);
  return text;
}

/** The messages of one task. Inserted text is never searched for variables. */
export function renderMessages(
  templates: readonly MessageTemplate[],
  files: readonly ArmFile[],
  task: Task,
  shown: readonly ShownProposal[],
): Message[] {
  const values = new Map<string, string>([
    ['title', task.title],
    ['description', task.description],
    ['price', String(task.price)],
    ['question_id', task.id],
    ['proposals', shown.map(({ shown: number, proposal }) => `## Proposal ${number}\n\n${proposal.text}`).join('\n\n')],
  ]);
  const messages = templates.map(
    ({ role, template }): Message => ({
      role,
      content: template.replace(VARIABLE, (whole, name: string) =>
        whole.startsWith('\\') ? whole.slice(1) : (values.get(name.trim()) ?? whole),
      ),
    }),
  );
  return files.length === 0 ? messages : [{ role: 'system', content: shownFiles(files) }, ...messages];
}
