import { z } from 'zod';
import { didYouMean } from '../shared/did-you-mean.ts';
import { Failure } from '../shared/errors.ts';
import { PROGRAM } from '../shared/program.ts';
import { UNCOMPILED } from '../shared/uncompiled.ts';
import { readYaml } from '../shared/yaml.ts';
import { decisionSchema } from '../verdict/decision.ts';
import { complaint, sandboxSchema, settingsSchema } from './settings.ts';

/** A path allowed in a configuration. */
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
  .describe('Names of further environment variables to pass to the agent.');

const samplingSchema = z.strictObject({
  temperature: z.number().min(0).max(2).optional().describe("Sampling temperature. Default: the endpoint's."),
  'top-p': z.number().gt(0).max(1).optional().describe('Nucleus sampling.'),
  'max-tokens': tokens.optional().describe('Maximum output tokens per answer, including reasoning.'),
  'reasoning-effort': z.string().min(1).optional().describe('Reasoning effort, such as low, medium or high.'),
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
  suite: z
    .union([z.string().min(1), z.array(z.string().min(1)).min(1)], { error: 'takes a suite, or a list of suites' })
    .default('gate')
    .describe('Name of a suite, a suite file, or a folder with your own tasks, such as tasks/; or a list of these.'),
  dataset: z
    .string()
    .min(1)
    .optional()
    .describe('Name of a dataset, or a CSV file or address, pinned by #sha256=. Default: the dataset of the suite.'),
  solver: z
    .enum(['chat', 'agent', 'command', 'reference/first', 'reference/longest', 'reference/bm25', 'reference/random'])
    .default('chat')
    .describe(
      'What answers: chat (one model call), agent (a model with read-only tools over the code), command (your own agent), or a fixed rule that needs no model.',
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
      'Agent files, such as AGENTS.md, that the model reads first. Folders and patterns such as .cursor/rules/**/*.mdc also work; "!docs/old.md" leaves files out.',
    ),
  repository: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Code that agents read: owner/name on GitHub, an address, or a folder. Default: the repository of the dataset.',
    ),
  agent: z
    .strictObject({
      'max-turns': z.int().min(1).max(500).default(30).describe('Maximum turns per task.'),
      'max-tokens': tokens.default(500_000).describe('Maximum tokens per task, over all turns.'),
      'max-cost': z.number().positive().optional().describe('Maximum cost per task in US dollars.'),
      'max-minutes': z.number().positive().default(15).describe('Maximum minutes per task.'),
    })
    .prefault({})
    .describe('Limits of an agent per task (solver: agent or command).'),
  command: z
    .union(
      [
        z.string().min(1),
        z.strictObject({
          preset: z.string().min(1).describe('Name of a preset.'),
          arguments: z.array(z.string()).default([]).describe('Further arguments for the program.'),
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
  sandbox: sandboxSchema.default('auto').describe(sandboxSchema.description ?? ''),
  'sandbox-hosts': z
    .array(z.string().regex(/^[a-z0-9][a-z0-9.-]*(?::\d{1,5})?$/i, 'takes host or host:port, such as api.example.com'))
    .default([])
    .describe("Further hosts that a sandboxed agent may reach, besides its model's."),
  'sandbox-programs': z
    .array(z.string().regex(/^[\w.+-]+$/, 'takes names of programs on PATH'))
    .default([])
    .describe('Further installed programs that a sandboxed agent may start, such as MCP servers.'),
  'agent-environment': environmentNames.describe(
    'Environment variables that a changed command may pass to its agent, besides those of the command here.',
  ),
  order: z
    .enum(['dataset', 'shuffled'])
    .default('dataset')
    .describe('Order of the proposals: as in the dataset, or shuffled to remove position bias.'),
  sampling: samplingSchema.default({}).describe("Sampling parameters. Default: the endpoint's."),
  'structured-output': z
    .boolean()
    .default(true)
    .describe('Whether to request JSON by schema, if the endpoint supports it.'),
  'extra-body': z
    .record(z.string(), z.unknown())
    .default({})
    .describe('Further fields to send to the endpoint, such as provider routing.'),
  'extra-body-fields': z
    .array(z.string().min(1))
    .default([])
    .describe('Further fields that extra-body may hold, besides those for routing, reasoning, sampling and safety.'),
  headers: z
    .record(
      z.string().regex(/^[A-Za-z0-9-]+$/, 'takes names of letters, digits and -'),
      z.string().regex(/^[\t\x20-\x7e]*$/, 'takes values of one line in ASCII'),
    )
    .default({})
    .describe(
      "Headers sent to the endpoint with every request, such as a gateway's. $NAME stands for the environment variable NAME.",
    ),
  prices: z
    .strictObject({
      input: dollars.describe('Input tokens.'),
      'cached-input': dollars.optional().describe('Cached input tokens. Default: the same as input.'),
      output: dollars.describe('Output tokens, including reasoning.'),
    })
    .optional()
    .describe('US dollars per million tokens, if the endpoint does not report cost.'),
  'context-tokens': tokens
    .optional()
    .describe('Context length of the model. A longer prompt is an error and is never truncated.'),
  models: z
    .string()
    .min(1)
    .optional()
    .describe(
      "Prices and contexts by model: a JSON file of the repository in the form of OpenRouter's model list, or its address pinned by #sha256=. prices and context-tokens override it.",
    ),
  limits: z
    .strictObject({
      'requests-per-minute': z.int().positive().optional().describe('Maximum requests per minute.'),
      'tokens-per-minute': z.int().positive().optional().describe('Maximum tokens per minute.'),
    })
    .default({})
    .describe('Rate limits of the endpoint, if it does not announce them.'),
  transport: z
    .enum(['direct', 'batch'])
    .default('direct')
    .describe(
      "direct, or batch for the endpoint's Batch API, which takes up to a day and costs less (run and compare only).",
    ),
  'batch-price': z
    .number()
    .gt(0)
    .max(1)
    .default(0.5)
    .describe('Share of the prices that a batch answer costs, if the endpoint does not report cost.'),
  decision: decisionSchema.prefault({}).describe('How the comparison becomes a verdict.'),
  budget: z
    .strictObject({
      'max-calls': z.int().positive().optional().describe('Maximum number of requests per run, not counting retries.'),
      'max-cost': z.number().positive().optional().describe('Maximum cost per run in US dollars.'),
      'max-minutes': z.number().positive().optional().describe('Stop requesting answers after this many minutes.'),
    })
    .default({})
    .describe('Limits of one run.'),
});

/** A field that a matrix entry may override, without a default. */
function override<T extends z.ZodType>(field: z.ZodDefault<T> | z.ZodPrefault<T>): z.ZodExactOptional<T> {
  return z.exactOptional(field.unwrap()).describe(field.description ?? '');
}

const { solver, files, agent, command, order, sampling } = singleSchema.shape;

const variantSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[\w+./-]+( [\w+./-]+)*$/, 'takes words of letters, digits and + . / - _')
    .max(60)
    .describe('Name in reports.'),
  solver: override(solver),
  files: override(files),
  agent: override(agent),
  command,
  order: override(order),
  sampling: override(sampling),
  'structured-output': override(singleSchema.shape['structured-output']),
  'extra-body': override(singleSchema.shape['extra-body']),
});

/** Name of a prompt in comparisons. */
export function promptName(prompt: z.infer<typeof promptSchema>): string {
  if (typeof prompt === 'string') return prompt;
  return prompt.system === undefined ? prompt.user : `${prompt.system} + ${prompt.user}`;
}

/** A list of what is compared: not empty, without duplicates. */
function axis<T>(entry: z.ZodType<T>, nameOf: (entry: T) => string): z.ZodArray<z.ZodType<T>> {
  return z
    .array(entry)
    .min(1, 'needs at least one entry')
    .superRefine((entries, { addIssue }) => {
      const names = entries.map(nameOf);
      names.forEach((name, index) => {
        if (names.indexOf(name) === index) return;
        addIssue({ code: 'custom', path: [index], message: `${name} is listed twice` });
      });
    });
}

/** Models to compare. */
export const modelsSchema = axis(z.string().regex(/^\S+$/, 'takes a model name without spaces'), name => name);

/** The schema of swelancer-gate.yml. */
export const configFileSchema = singleSchema.extend({
  matrix: z
    .strictObject({
      models: modelsSchema.optional().describe('Models, instead of the one under model.'),
      prompts: axis(promptSchema, promptName).optional().describe('Prompts, each in the form of prompt.'),
      agents: axis(variantSchema, ({ name }) => name)
        .optional()
        .describe('Named variants, each with the fields that it overrides.'),
      samples: z.int().min(1).max(100).default(1).describe('New answers per task in each scheduled run.'),
    })
    .optional()
    .describe('What to compare: every model with every prompt and every agent.'),
});
export type ConfigFile = z.infer<typeof configFileSchema>;

/**
 * Reads the configuration file.
 * @throws Failure with file and line, and the closest known name for an unknown field.
 */
export function parseConfigFile(source: string, file: string): ConfigFile {
  const { value, lineOf } = readYaml(source, file);
  const result = configFileSchema.safeParse(value ?? {}, UNCOMPILED);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (issue === undefined) throw new Failure('configuration', 'not understood', { file });
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const at = unknown === undefined ? issue.path : [...issue.path, unknown];
  const line = lineOf(at);
  const name = at.join('.');
  // Our own messages stay; the validator's default ones are replaced.
  const words = /^(Invalid|Too) /.test(issue.message) ? ` ${complaint(issue)}` : `: ${issue.message}`;
  if (unknown !== undefined) {
    const known = fieldsAt(issue.path);
    const isNumber = /^\d+$/.test(unknown) && valueAt(value, at) === null;
    const hint = isNumber
      ? 'A comma ends a value. Write numbers without it, such as 1000 or 0.6.'
      : (elsewhere(unknown) ?? didYouMean(unknown, known));
    throw new Failure('configuration', `unknown field "${name}"`, { file, line, hint });
  }
  const given = valueAt(value, issue.path);
  if (given === null && name !== '') {
    const hint = 'Give it a value, or remove the line.';
    throw new Failure('configuration', `"${name}" is empty`, { file, line, hint });
  }
  throw new Failure('configuration', `${name === '' ? 'the file' : `"${name}"`}${words}`, {
    ...{ file, line },
    ...(isOfChoice(issue) && { hint: `Got ${JSON.stringify(given)}.` }),
  });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}

/** Whether a field takes a number or one of a few words, so that its wrong value helps to find it and is no secret. */
function isOfChoice(issue: z.core.$ZodIssue): boolean {
  if (issue.code === 'invalid_type') return ['number', 'int', 'boolean'].includes(issue.expected);
  if (issue.code === 'too_small' || issue.code === 'too_big') return ['number', 'int'].includes(issue.origin);
  return issue.code === 'invalid_value';
}

/** Sections whose fields are flags of the same name, which users try at the top level. */
const SECTIONS = ['decision', 'budget', 'sampling', 'agent', 'matrix'] as const;

/** Where a name belongs that is known in another place; null if nowhere. */
function elsewhere(name: string): string | null {
  const section = SECTIONS.find(section => fieldsAt([section]).includes(name));
  if (section !== undefined) return `Write it under \`${section}:\`.`;
  if (fieldsAt([]).includes(name)) return `Write \`${name}:\` at the top level.`;
  return name in settingsSchema.shape ? `Pass it as --${name}, or as the input \`${name}\` of the action.` : null;
}

/** Names of the fields at a path of the schema. */
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

/** Source of a configuration file: a commit or the work tree. */
interface Files {
  readonly label: string;
  read(file: string): Promise<string | null>;
  findAbove(file: string): Promise<string | null>;
}

/**
 * The configuration file of a source; null if there is none.
 * @throws Failure if it is invalid.
 */
export async function readConfigFile(source: Files, file: string): Promise<ConfigFile | null> {
  const content = await source.read(file);
  return content === null ? null : parseConfigFile(content, file);
}

/** @throws Failure if it is missing or invalid. */
export async function requireConfigFile(source: Files, file: string): Promise<ConfigFile> {
  const config = await readConfigFile(source, file);
  if (config !== null) return config;
  const above = await source.findAbove(file);
  throw new Failure('configuration', `there is no ${file} (${source.label})`, {
    hint:
      above === null
        ? `Create it with \`${PROGRAM} init\`, or name another file with --config.`
        : `There is ${above}. Run the command in that folder, because paths in the configuration are relative to it.`,
  });
}
