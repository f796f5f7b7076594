import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Task } from '../dataset/task.ts';
import { didYouMean } from '../did-you-mean.ts';
import { Failure } from '../errors.ts';
import type { Message, Sampling } from '../model/model.ts';
import type { ShownProposal } from '../solver/order.ts';
import type { ArmFile, MessageTemplate } from './arm.ts';

/** Stands in for a prompt file when the configuration names none. */
const DEFAULT_PROMPT = `You are the engineering manager of a software project. An issue was reported, and several contributors proposed how to
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
 * The messages of one task. Text from the dataset is put in once and never searched for variables again.
 * Agent files come first, as one system message: they are the same for all tasks, so provider caches can hold them.
 */
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
  if (files.length === 0) return messages;
  const content = files.map(file => `<file path="${file.path}">\n${file.content}\n</file>`).join('\n\n');
  return [{ role: 'system', content }, ...messages];
}

/** What a GitHub `.prompt.yml` file says; fields that only its own evaluation uses are left alone. */
const promptYamlSchema = z.object({
  messages: z.array(z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string() })).min(1),
  model: z.string().min(1).optional(),
  modelParameters: z
    .strictObject({
      temperature: z.number().min(0).max(2).optional(),
      topP: z.number().gt(0).max(1).optional(),
      maxTokens: z.int().positive().optional(),
      maxCompletionTokens: z.int().positive().optional(),
    })
    .default({}),
});

export interface PromptYaml {
  readonly messages: readonly MessageTemplate[];
  readonly model: string | undefined;
  readonly sampling: Sampling;
}

/**
 * Reads GitHub's prompt format (https://docs.github.com/en/github-models/use-github-models/storing-prompts-in-github-repositories).
 * @throws Failure with file and line.
 */
export function parsePromptYaml(source: string, file: string): PromptYaml {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken !== undefined) {
    throw new Failure('configuration', `not valid YAML: ${broken.message.split('\n')[0]}`, {
      file,
      line: lines.linePos(broken.pos[0]).line,
    });
  }
  const result = promptYamlSchema.safeParse(document.toJS());
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new Failure('configuration', `"${issue?.path.join('.')}": ${issue?.message}`, {
      file,
      hint: 'A .prompt.yml has messages: a list of role and content.',
    });
  }
  const nodes = document.get('messages');
  const { model, modelParameters } = result.data;
  const maxTokens = modelParameters.maxCompletionTokens ?? modelParameters.maxTokens;
  return {
    messages: result.data.messages.map(({ role, content }, index) => {
      const node = isSeq(nodes) ? nodes.items[index] : undefined;
      const text = isMap(node) ? node.get('content', true) : undefined;
      const block = isScalar(text) && (text.type === 'BLOCK_LITERAL' || text.type === 'BLOCK_FOLDED') ? 1 : 0;
      const line = isScalar(text) && text.range ? lines.linePos(text.range[0]).line + block : 1;
      return { role, template: content, file, line };
    }),
    model,
    sampling: {
      ...(modelParameters.temperature === undefined ? {} : { temperature: modelParameters.temperature }),
      ...(modelParameters.topP === undefined ? {} : { topP: modelParameters.topP }),
      ...(maxTokens === undefined ? {} : { maxTokens }),
    },
  };
}
