import { isMap, isScalar, isSeq } from 'yaml';
import { z } from 'zod';
import type { Sampling } from '../../model/model.ts';
import { didYouMean } from '../../shared/did-you-mean.ts';
import { Failure } from '../../shared/errors.ts';
import { readYaml, type Yaml } from '../../shared/yaml.ts';
import type { MessageTemplate } from './template.ts';

/** OpenAI's newer name for the system role. Some endpoints reject it; all know the older name. */
const roleSchema = z
  .enum(['system', 'developer', 'user', 'assistant'])
  .transform(role => (role === 'developer' ? ('system' as const) : role));

const messagesSchema = z.array(z.strictObject({ role: roleSchema, content: z.string() })).min(1);

const refused = (reason: string) => z.undefined({ error: reason }).optional();

const parametersSchema = z.strictObject({
  temperature: z.number().min(0).max(2).optional(),
  topP: z.number().gt(0).max(1).optional(),
  maxTokens: z.int().positive().optional(),
  maxCompletionTokens: z.int().positive().optional(),
  stop: z.union([z.string().min(1), z.array(z.string().min(1)).min(1).max(4)]).optional(),
  seed: refused('a seed makes samples depend on each other, so the gate sends none: remove it'),
});

const answerSchema = z.looseObject({ name: z.string(), schema: z.looseObject({}) });

const promptFileSchema = z.strictObject({
  messages: messagesSchema,
  model: z.string().min(1).optional(),
  modelParameters: parametersSchema.default({}),
  responseFormat: z.enum(['text', 'json_object', 'json_schema']).optional(),
  jsonSchema: z.union([z.string(), z.looseObject({})]).optional(),
  // Used only by GitHub's own pages and evaluations.
  name: z.unknown().optional(),
  description: z.unknown().optional(),
  testData: z.unknown().optional(),
  evaluators: z.unknown().optional(),
});
type PromptFile = z.infer<typeof promptFileSchema>;

export interface PromptYaml {
  readonly messages: readonly MessageTemplate[];
  readonly model: string | undefined;
  readonly sampling: Sampling;
  /** Response format of the prompt, which replaces the gate's own. */
  readonly ownFormat: boolean;
  /** Additional request fields. */
  readonly extraBody: Readonly<Record<string, unknown>>;
}

/**
 * Reads GitHub's prompt format (https://docs.github.com/en/github-models/use-github-models/storing-prompts-in-github-repositories),
 * or promptfoo's list of messages in YAML or JSON (https://www.promptfoo.dev/docs/configuration/chat/).
 * Fields that change the request are used, or rejected if that is impossible.
 * @throws Failure with file and line.
 */
export function parsePromptYaml(source: string, file: string): PromptYaml {
  const yaml = readYaml(source, file);
  const isList = Array.isArray(yaml.value);
  const prompt = isList
    ? { messages: read(messagesSchema, yaml, file), modelParameters: {} }
    : read(promptFileSchema, yaml, file);
  const { temperature, topP, maxTokens, maxCompletionTokens, stop } = prompt.modelParameters;
  const limit = maxCompletionTokens ?? maxTokens;
  const format = isList ? null : responseFormat(prompt, yaml, file);
  return {
    messages: withPlaces(prompt.messages, isList ? yaml.document.contents : yaml.document.get('messages'), yaml, file),
    model: prompt.model,
    sampling: {
      ...(temperature !== undefined && { temperature }),
      ...(topP !== undefined && { topP }),
      ...(limit !== undefined && { maxTokens: limit }),
    },
    ownFormat: format !== null,
    extraBody: { ...(stop !== undefined && { stop }), ...format },
  };
}

/** The request's response_format; null if the prompt sets none. */
function responseFormat(
  { responseFormat: type, jsonSchema }: PromptFile,
  { lineOf }: Yaml,
  file: string,
): Readonly<Record<string, unknown>> | null {
  if (type !== 'json_schema') {
    if (jsonSchema !== undefined) {
      throw new Failure('configuration', '"jsonSchema" has no effect without "responseFormat: json_schema"', {
        file,
        line: lineOf(['jsonSchema']),
        hint: 'Add that line, or remove the schema.',
      });
    }
    return type === undefined ? null : type === 'text' ? {} : { response_format: { type } };
  }
  const parsed = answerSchema.safeParse(typeof jsonSchema === 'string' ? parseJson(jsonSchema) : jsonSchema);
  if (parsed.success) return { response_format: { type, json_schema: parsed.data } };
  throw new Failure('configuration', '"jsonSchema" is not a JSON object with a name and a schema', {
    file,
    line: lineOf(['jsonSchema']),
    hint: 'Write it as {"name": …, "schema": {…}}, as in GitHub Models.',
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function read<T>(schema: z.ZodType<T>, { value, lineOf }: Yaml, file: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const at = [...(issue?.path ?? []), ...(unknown === undefined ? [] : [unknown])];
  const name = at.join('.');
  const line = lineOf(at);
  if (unknown !== undefined) {
    const known = Object.keys(at.length === 1 ? promptFileSchema.shape : parametersSchema.shape);
    throw new Failure('configuration', `unknown field "${name}"`, { file, line, hint: didYouMean(unknown, known) });
  }
  throw new Failure('configuration', `${name === '' ? 'the prompt file' : `"${name}"`}: ${issue?.message}`, {
    file,
    line,
    hint: 'A prompt file has messages: a list of role and content. To send a YAML or JSON file as plain text, name it .md or .txt.',
  });
}

/** Messages with their line numbers. */
function withPlaces(
  messages: PromptFile['messages'],
  nodes: unknown,
  { lineAt }: Yaml,
  file: string,
): readonly MessageTemplate[] {
  return messages.map(({ role, content }, index) => {
    const node = isSeq(nodes) ? nodes.items[index] : undefined;
    const text = isMap(node) ? node.get('content', true) : undefined;
    const block = isScalar(text) && (text.type === 'BLOCK_LITERAL' || text.type === 'BLOCK_FOLDED') ? 1 : 0;
    const line = isScalar(text) && text.range ? lineAt(text.range[0]) + block : 1;
    return { role, template: content, file, line };
  });
}
