import { isMap, isScalar, isSeq } from 'yaml';
import { z } from 'zod';
import type { Sampling } from '../../model/model.ts';
import { Failure } from '../../shared/errors.ts';
import { readYaml } from '../../shared/yaml.ts';
import type { MessageTemplate } from './template.ts';

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
 * Reads GitHub's prompt format (https://docs.github.com/en/github-models/use-github-models/storing-prompts-in-github-repositories),
 * or the bare list of messages that promptfoo takes as JSON (https://www.promptfoo.dev/docs/configuration/chat/); JSON is YAML.
 * @throws Failure with file and line.
 */
export function parsePromptYaml(source: string, file: string): PromptYaml {
  const { value, document, lineAt } = readYaml(source, file);
  const isList = Array.isArray(value);
  const result = promptYamlSchema.safeParse(isList ? { messages: value } : value);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new Failure('configuration', `"${issue?.path.join('.')}": ${issue?.message}`, {
      file,
      hint: 'It takes messages: a list of role and content.',
    });
  }
  const nodes = isList ? document.contents : document.get('messages');
  const { model, modelParameters } = result.data;
  const maxTokens = modelParameters.maxCompletionTokens ?? modelParameters.maxTokens;
  return {
    messages: result.data.messages.map(({ role, content }, index) => {
      const node = isSeq(nodes) ? nodes.items[index] : undefined;
      const text = isMap(node) ? node.get('content', true) : undefined;
      const block = isScalar(text) && (text.type === 'BLOCK_LITERAL' || text.type === 'BLOCK_FOLDED') ? 1 : 0;
      const line = isScalar(text) && text.range ? lineAt(text.range[0]) + block : 1;
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
