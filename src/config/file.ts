import { z } from 'zod';
import { didYouMean } from '../shared/did-you-mean.ts';
import { Failure } from '../shared/errors.ts';
import { readYaml } from '../shared/yaml.ts';
import { decisionSchema } from '../verdict/decision.ts';

/** A path that a configuration may name. */
export const repositoryPath = z
  .string()
  .min(1)
  .refine(value => !value.startsWith('/') && !/^[A-Za-z]:/.test(value) && !value.split(/[\\/]/).includes('..'), {
    message: 'must be a path inside the repository, without ".."',
  });

const tokens = z.int().positive();
const dollars = z.number().nonnegative();

const environmentNames = z
  .array(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/))
  .default([])
  .describe('Names of environment variables that the agent is given besides the plain ones.');

const samplingSchema = z.strictObject({
  temperature: z
    .number()
    .min(0)
    .max(2)
    .optional()
    .describe('How freely the model samples; left to the endpoint if not given.'),
  'top-p': z.number().gt(0).max(1).optional().describe('Nucleus sampling.'),
  'max-tokens': tokens.optional().describe('Most output tokens of one answer, reasoning included.'),
  'reasoning-effort': z.string().min(1).optional().describe('Passed to models that reason: low, medium, high …'),
});

const promptSchema = z.union(
  [
    repositoryPath,
    z.strictObject({
      system: repositoryPath.optional().describe('File of the system message.'),
      user: repositoryPath.describe('File of the user message.'),
    }),
  ],
  { error: 'takes a file inside the repository, or {system, user} with at least a user file' },
);

/** One configuration. */
const singleSchema = z.strictObject({
  suite: z.string().min(1).default('gate').describe('Name of a suite in tasks/, or a suite file of the repository.'),
  dataset: z
    .string()
    .min(1)
    .optional()
    .describe('Name of a dataset, or a CSV file or address, pinned by #sha256=. Default: the dataset of the suite.'),
  solver: z
    .enum(['chat', 'agent', 'command', 'reference/first', 'reference/longest', 'reference/bm25', 'reference/random'])
    .default('chat')
    .describe(
      'What answers: chat (one model call), agent (a model with read-only tools over the code), command (an agent of your own), or a fixed rule that needs no model.',
    ),
  model: z.string().min(1).optional().describe('Model name as the endpoint knows it.'),
  prompt: promptSchema
    .optional()
    .describe(
      'Prompt file: plain text, a .prompt.yml, or a YAML or JSON list of messages; or a pair {system, user} of text files. Default: a built-in prompt.',
    ),
  files: z
    .array(repositoryPath)
    .default([])
    .describe(
      'Agent files, such as AGENTS.md, which the model reads first. Folders and patterns such as .cursor/rules/**/*.mdc work too.',
    ),
  repository: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The code that agents read: owner/name on GitHub, an address, or a folder. Default: the one that the dataset was made from.',
    ),
  agent: z
    .strictObject({
      'max-turns': z.int().min(1).max(500).default(30).describe('Most answers of the model for one task.'),
      'max-tokens': tokens.default(500_000).describe('Most tokens for one task, all turns together.'),
      'max-cost': z.number().positive().optional().describe('Most US dollars for one task.'),
      'max-minutes': z.number().positive().default(15).describe('Most minutes for one task.'),
    })
    .prefault({})
    .describe('What an agent (solver: agent or command) may take for one task.'),
  command: z
    .union(
      [
        z.string().min(1),
        z.strictObject({
          preset: z.string().min(1).describe('Name of a preset.'),
          arguments: z.array(z.string()).default([]).describe('Further arguments of its program.'),
          environment: environmentNames,
        }),
        z.strictObject({
          run: z.array(z.string()).min(1).describe('A program and its arguments.'),
          environment: environmentNames,
        }),
      ],
      { error: 'takes the name of a preset, {preset, arguments}, or {run} with a program and its arguments' },
    )
    .optional()
    .describe('The agent that the command solver runs: a preset such as claude-code, or a program (docs/command.md).'),
  order: z
    .enum(['dataset', 'shuffled'])
    .default('dataset')
    .describe("Show the proposals in the dataset's order, or shuffled to take position bias out."),
  sampling: samplingSchema.default({}).describe('Sampling parameters; what is not given is left to the endpoint.'),
  'structured-output': z.boolean().default(true).describe('Ask for JSON by schema where the endpoint has it.'),
  'extra-body': z
    .record(z.string(), z.unknown())
    .default({})
    .describe('Fields passed to the endpoint as they are, such as provider routing.'),
  'extra-body-fields': z
    .array(z.string().min(1))
    .default([])
    .describe('Further fields that extra-body may hold, besides those for routing, reasoning, sampling and safety.'),
  headers: z
    .record(z.string().regex(/^[A-Za-z0-9-]+$/, 'takes names of letters, digits and -'), z.string())
    .default({})
    .describe(
      "Headers sent to the endpoint with every request, such as a gateway's. $NAME stands for the environment variable NAME.",
    ),
  prices: z
    .strictObject({
      input: dollars.describe('Of what the model reads.'),
      'cached-input': dollars.optional().describe('Of what the provider has in its cache; default: the same as input.'),
      output: dollars.describe('Of what the model writes, reasoning included.'),
    })
    .optional()
    .describe('US dollars per million tokens, where the endpoint does not report its cost.'),
  'context-tokens': tokens
    .optional()
    .describe("The model's context; a longer prompt is an error of its task, never cut."),
  models: z
    .string()
    .min(1)
    .optional()
    .describe(
      "Prices and contexts by model: a JSON file of the repository in the form of OpenRouter's model list, or its address pinned by #sha256=. prices and context-tokens beat it.",
    ),
  limits: z
    .strictObject({
      'requests-per-minute': z.int().positive().optional().describe('Most requests a minute, sent evenly.'),
      'tokens-per-minute': z.int().positive().optional().describe('Most tokens a minute, sent evenly.'),
    })
    .default({})
    .describe("The endpoint's limits, where it does not announce them."),
  transport: z
    .enum(['direct', 'batch'])
    .default('direct')
    .describe(
      "How run asks: call by call, or by the endpoint's batches, which take up to a day and cost less. A gate, which goes by rounds, always asks directly.",
    ),
  'batch-price': z
    .number()
    .gt(0)
    .max(1)
    .default(0.5)
    .describe('Part of the prices that an answer by batch costs, where the endpoint does not report its cost.'),
  decision: decisionSchema.prefault({}).describe('How the comparison becomes a verdict.'),
  budget: z
    .strictObject({
      'max-calls': z
        .int()
        .positive()
        .optional()
        .describe('Most requests that one run begins; retries of those under way come on top.'),
      'max-cost': z.number().positive().optional().describe('Most US dollars of one run.'),
      'max-minutes': z.number().positive().optional().describe('Most minutes of sampling of one run.'),
    })
    .default({})
    .describe('What one run may spend.'),
});

/** A field that an entry of the matrix may set otherwise: without a default of its own. */
function override<T extends z.ZodType>(field: z.ZodDefault<T> | z.ZodPrefault<T>): z.ZodOptional<T> {
  return z.optional(field.unwrap()).describe(field.description ?? '');
}

const { solver, files, agent, command, order, sampling } = singleSchema.shape;

const variantSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[\w+./-]+( [\w+./-]+)*$/, 'takes words of letters, digits and + . / - _')
    .max(60)
    .describe('What it is called in every report.'),
  solver: override(solver),
  files: override(files),
  agent: override(agent),
  command,
  order: override(order),
  sampling: override(sampling),
  'structured-output': override(singleSchema.shape['structured-output']),
  'extra-body': override(singleSchema.shape['extra-body']),
});

/** What a prompt is called where several are compared. */
export function promptName(prompt: z.infer<typeof promptSchema>): string {
  if (typeof prompt === 'string') return prompt;
  return prompt.system === undefined ? prompt.user : `${prompt.system} + ${prompt.user}`;
}

/** A list of what is compared: not empty, and nothing in it twice. */
function axis<T>(entry: z.ZodType<T>, nameOf: (entry: T) => string): z.ZodArray<z.ZodType<T>> {
  return z
    .array(entry)
    .min(1, 'needs at least one entry')
    .superRefine((entries, { addIssue }) => {
      const names = entries.map(nameOf);
      names.forEach((name, index) => {
        if (names.indexOf(name) === index) return;
        addIssue({ code: 'custom', path: [index], message: `${name} is there twice` });
      });
    });
}

/** Models to compare. */
export const modelsSchema = axis(z.string().regex(/^\S+$/, 'takes a model name without spaces'), name => name);

/** What a team writes into swelancer-gate.yml. */
export const configFileSchema = singleSchema.extend({
  matrix: z
    .strictObject({
      models: modelsSchema.optional().describe('Models, instead of the one under model.'),
      prompts: axis(promptSchema, promptName).optional().describe('Prompts, each in the form of prompt.'),
      agents: axis(variantSchema, ({ name }) => name)
        .optional()
        .describe('Names, each with the fields that it sets otherwise than the rest of the file.'),
      samples: z.int().min(1).max(100).default(1).describe('New answers per task that each scheduled run takes.'),
    })
    .optional()
    .describe('What compare sets side by side: every model with every prompt and every agent.'),
});
export type ConfigFile = z.infer<typeof configFileSchema>;

/**
 * Reads the configuration file.
 * @throws Failure with file and line, and the nearest known name for a field that does not exist.
 */
export function parseConfigFile(source: string, file: string): ConfigFile {
  const { value, lineOf } = readYaml(source, file);
  const result = configFileSchema.safeParse(value ?? {});
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (issue === undefined) throw new Failure('configuration', 'not understood', { file });
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const at = unknown === undefined ? issue.path : [...issue.path, unknown];
  const line = lineOf(at);
  const name = at.join('.');
  if (unknown !== undefined) {
    const known = fieldsAt(issue.path);
    throw new Failure('configuration', `unknown field "${name}"`, { file, line, hint: didYouMean(unknown, known) });
  }
  throw new Failure('configuration', `${name === '' ? 'the file' : `"${name}"`}: ${issue.message}`, { file, line });
}

/** Names that a mapping of the schema takes. */
function fieldsAt(path: readonly PropertyKey[]): string[] {
  let schema: unknown = configFileSchema;
  for (const key of path) {
    schema =
      schema instanceof z.ZodObject
        ? schema.shape[String(key)]
        : schema instanceof z.ZodArray
          ? schema.element
          : undefined;
    while (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodPrefault)
      schema = schema.unwrap();
  }
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** Where a configuration file can lie: a commit or the work tree. */
interface Files {
  readonly label: string;
  read(file: string): Promise<string | null>;
}

/**
 * The configuration file at one place; null when there is none.
 * @throws Failure when it cannot be used.
 */
export async function readConfigFile(source: Files, file: string): Promise<ConfigFile | null> {
  const content = await source.read(file);
  return content === null ? null : parseConfigFile(content, file);
}

/** @throws Failure when there is none, or it cannot be used. */
export async function requireConfigFile(source: Files, file: string): Promise<ConfigFile> {
  const config = await readConfigFile(source, file);
  if (config !== null) return config;
  throw new Failure('configuration', `there is no ${file} (${source.label})`, {
    hint: 'Create it with at least a line such as `model: moonshotai/kimi-k2`, or name another with --config.',
  });
}
