import type { Task } from '../../dataset/task.ts';
import type { Message } from '../../model/model.ts';
import { didYouMean } from '../../shared/did-you-mean.ts';
import { Failure } from '../../shared/errors.ts';
import type { ShownProposal } from './order.ts';

/** A message of a prompt before its variables are filled in. */
export interface MessageTemplate {
  readonly role: 'system' | 'user' | 'assistant';
  readonly template: string;
  /** Where it was read, for messages to people. */
  readonly file: string;
  readonly line: number;
}

/** A message of a prompt as it is shown to people. */
export type PromptMessage = Pick<MessageTemplate, 'role' | 'template'>;

/** A file that belongs to the arm, such as AGENTS.md, as it is at the arm's commit. */
export interface ArmFile {
  readonly path: string;
  readonly content: string;
}

/** Stands in for a prompt file when the configuration names none. */
export const DEFAULT_PROMPT = `You are the engineering manager of a software project. An issue was reported, and several contributors proposed how to
resolve it. Choose the one proposal that should be accepted: it names the true root cause, resolves the whole issue, breaks
nothing else, and fits the code base. "Do nothing" is right when the reported behaviour is as intended.

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
const VARIABLE = /\{\{\s*([^{}]*?)\s*\}\}/g;

/**
 * Checks that a template uses known variables only.
 * @throws Failure with file and line of the first unknown one.
 */
export function checkTemplate(message: MessageTemplate): void {
  for (const match of message.template.matchAll(VARIABLE)) {
    const name = match[1] ?? '';
    if (VARIABLES.some(known => known === name)) continue;
    throw new Failure('configuration', `unknown variable {{${name}}}`, {
      file: message.file,
      line: message.line + message.template.slice(0, match.index).split('\n').length - 1,
      hint: didYouMean(name, VARIABLES),
    });
  }
}

/** True when the templates show the proposals at all: without them no model can choose. */
export function showsProposals(templates: readonly MessageTemplate[]): boolean {
  return templates.some(({ template }) => [...template.matchAll(VARIABLE)].some(match => match[1] === 'proposals'));
}

/**
 * The messages that an arm starts with. Agent files come first, as one system message: they are the same for all
 * tasks, so provider caches can hold them.
 */
export function promptOf(templates: readonly MessageTemplate[], files: readonly ArmFile[]): PromptMessage[] {
  const messages = templates.map(({ role, template }) => ({ role, template }));
  if (files.length === 0) return messages;
  return [{ role: 'system', template: shownFiles(files) }, ...messages];
}

const shownFiles = (files: readonly ArmFile[]): string =>
  files.map(file => `<file path="${file.path}">\n${file.content}\n</file>`).join('\n\n');

/** The messages of one task. Text from the dataset is put in once and never searched for variables again. */
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
      content: template.replace(VARIABLE, (whole, name: string) => values.get(name) ?? whole),
    }),
  );
  return files.length === 0 ? messages : [{ role: 'system', content: shownFiles(files) }, ...messages];
}
