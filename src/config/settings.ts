import { z } from 'zod';
import { Failure } from '../shared/errors.ts';
import { UNCOMPILED } from '../shared/uncompiled.ts';
import { decisionSchema } from '../verdict/decision.ts';
import { shardSchema } from './shard.ts';

const decision = decisionSchema.shape;
const positive = z.coerce.number().positive().finite();
const count = z.coerce.number().int().positive();
const text = z.string().min(1);
/** GitHub Actions passes inputs as text. */
const trueOrFalse = z.stringbool({ truthy: ['true'], falsy: ['false'] });
const environmentName = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable');
/** Also a field of the configuration file. */
export const sandboxSchema = z
  .enum(['required', 'auto', 'off'])
  .describe(
    "Whether your agent's program runs in a sandbox, with access only to its workspace and its model. required: fail without a sandbox. auto: use one if it works. off: never.",
  );
const address = z.url({
  protocol: /^https?$/,
  error: ({ input }) => {
    // Everything after the host can contain a key, so it is not repeated.
    const [, host] = /^([\w.-]+(?::\d+)?)(?:\/|$)/.exec(String(input)) ?? [];
    return host === undefined
      ? 'takes an address such as https://api.openai.com/v1'
      : `must start with http:// or https://, such as ${/^(?:localhost|127\.)/.test(host) ? 'http' : 'https'}://${host}/v1`;
  },
});

/** OpenAI's own endpoint, the default. */
export const OPENAI = 'https://api.openai.com/v1';

/** The configuration file, if none is named. */
export const CONFIG_FILE = 'swelancer-gate.yml';

/** The folder for the results of a run, if none is named. */
export const RESULTS = '.swelancer-gate/out';
/** The same for a comparison of two reports, one of which may be in the other folder. */
export const COMPARED_RESULTS = '.swelancer-gate/compared';
/** The same for a replayed report, which is often in the first folder. */
export const REPLAYED_RESULTS = '.swelancer-gate/replayed';

/**
 * Settings of a run from outside the configuration file, by their name on the command line and in action.yml. The group
 * of a setting determines which commands take it, whether it overrides a field of the file, and whether it affects what
 * is measured. The help, action.yml and docs/reference.md are generated from the descriptions.
 */
export const SETTINGS = {
  /** Name of the gate. */
  gate: {
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be lowercase letters, digits and hyphens')
      .default('default')
      .describe('Name of this gate, if a repository has several. Each gate has its own comment.'),
  },
  /** Location of the configuration under test. */
  configuration: {
    config: text.default(CONFIG_FILE).describe('Configuration file, read at the commit of each arm.'),
    head: text.optional().describe('Ref or commit to test. Default: the work tree, or the head of the pull request.'),
  },
  /** Baseline of the comparison. */
  comparison: {
    baseline: text
      .optional()
      .describe('Ref, commit or report.json to compare with. Default: the merge base with the default branch.'),
    'also-against': text
      .optional()
      .describe(
        'Also compare with an older ref, such as the last release, to catch drops that add up over many changes.',
      ),
  },
  /** Fields of the configuration file, set from outside: the model. */
  arm: {
    model: text.optional().describe('Model to use in every arm. Overrides the configuration file.'),
  },
  /** Fields of the configuration file, set from outside: the tasks. */
  questions: {
    suite: text
      .optional()
      .describe(
        'Name of a suite (smoke, gate, lite, diamond, kimi-k2, starter), a suite file, or a folder with your own tasks, such as tasks/. Separate several with commas.',
      ),
    dataset: text.optional().describe('Name of a dataset (lite, all, starter), or a CSV file.'),
  },
  /** Destination of requests. */
  endpoint: {
    'base-url': address
      .optional()
      .describe('Address of an OpenAI-compatible endpoint. Default: OPENAI_BASE_URL, or https://api.openai.com/v1.'),
  },
  /** Sending of requests. */
  pace: {
    'fallback-base-url': address
      .optional()
      .describe('Second endpoint for the same model, used only when the first one fails.'),
    'fallback-model': text.optional().describe('Name of the model at the second endpoint. Default: the same name.'),
    timeout: positive.default(300).describe('Maximum seconds for one answer, including retries.'),
  },
  /** Confinement of agents. */
  confinement: {
    sandbox: sandboxSchema.optional().describe(sandboxSchema.description ?? ''),
  },
  /** Settings of one machine: its folders and concurrency. */
  machine: {
    concurrency: count.max(256).default(8).describe('Maximum number of concurrent calls.'),
    store: text.default('.swelancer-gate/store').describe('Folder of cached answers.'),
    out: text.default(RESULTS).describe('Folder for report.json, comment.md, summary.md, report.html and junit.xml.'),
  },
  /** How much benchmark text is shown. */
  display: {
    'include-task-text': trueOrFalse
      .optional()
      .describe(
        'Whether to include issue and proposal text in report.json and report.html. Default: only on your machine and in private repositories, because the benchmark asks to stay out of training corpora.',
      ),
    'task-details': z
      .enum(['numbers', 'titles', 'answers'])
      .default('titles')
      .describe('How much to show per task in the comment, summary and log: numbers, titles, or answers.'),
  },
  /** Fields under `budget:`, set from outside. */
  budget: {
    'max-calls': count.optional().describe('Maximum number of requests, not counting retries.'),
    'max-cost': positive.optional().describe('Maximum cost in US dollars. Needs a known price.'),
    'max-minutes': positive.optional().describe('Stop requesting answers after this many minutes.'),
  },
  /** Fields under `decision:`, set from outside. */
  judgment: {
    policy: decision.policy
      .unwrap()
      .optional()
      .describe(decision.policy.description ?? ''),
    margin: z
      .union([z.literal('auto'), positive.max(100)])
      .optional()
      .describe(decision.margin.description ?? ''),
    alpha: z.coerce
      .number()
      .min(0.0001)
      .max(0.5)
      .optional()
      .describe(decision.alpha.description ?? ''),
    'on-inconclusive': decision['on-inconclusive']
      .unwrap()
      .optional()
      .describe(decision['on-inconclusive'].description ?? ''),
    'min-accuracy': z.coerce
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe(decision['min-accuracy'].description ?? ''),
  },
  /** Sharding. */
  division: {
    shard: shardSchema
      .optional()
      .describe('Run only shard N of M, such as 2/4, and write a file for merge. Shards split max-calls and max-cost.'),
  },
};

const { alpha, 'min-accuracy': minAccuracy } = SETTINGS.judgment;
const measuring = {
  ...SETTINGS.gate,
  ...SETTINGS.configuration,
  ...SETTINGS.questions,
  ...SETTINGS.endpoint,
  ...SETTINGS.pace,
  ...SETTINGS.confinement,
  ...SETTINGS.machine,
  ...SETTINGS.budget,
  ...SETTINGS.division,
};

/** Settings of the commands that measure or simulate. No command accepts a setting that it would ignore. */
export const TAKEN_BY = {
  gate: {
    ...measuring,
    ...SETTINGS.arm,
    ...SETTINGS.comparison,
    ...SETTINGS.judgment,
    ...SETTINGS.display,
  },
  run: { ...measuring, ...SETTINGS.arm, ...SETTINGS.display, alpha, 'min-accuracy': minAccuracy },
  compare: { ...measuring, alpha },
  simulation: {
    ...SETTINGS.configuration,
    ...SETTINGS.arm,
    ...SETTINGS.questions,
    ...SETTINGS.endpoint,
    store: SETTINGS.machine.store,
    ...SETTINGS.budget,
    ...SETTINGS.judgment,
  },
};

/** All settings: a gate takes every one. */
export const settingsSchema = z.strictObject(TAKEN_BY.gate);

/** Settings that shards pass to the merging machine: what is measured and how it is judged. */
export const sharedSettingsSchema = z.object({
  ...SETTINGS.gate,
  ...SETTINGS.configuration,
  ...SETTINGS.comparison,
  ...SETTINGS.arm,
  ...SETTINGS.questions,
  ...SETTINGS.endpoint,
  ...SETTINGS.pace,
  ...SETTINGS.confinement,
  ...SETTINGS.budget,
  ...SETTINGS.judgment,
  'task-details': SETTINGS.display['task-details'],
});

/** Settings that affect the result, and so belong in the command that reproduces a run. */
export const REPEATED = {
  config: SETTINGS.configuration.config,
  ...SETTINGS.questions,
  ...SETTINGS.arm,
  ...SETTINGS.confinement,
  ...SETTINGS.judgment,
};

/** The setting that overrides each field of the configuration file, by the field's path. */
export const OVERRIDING: ReadonlyMap<string, string> = new Map([
  ...Object.keys({ ...SETTINGS.questions, ...SETTINGS.arm }).map(name => [name, name] as const),
  ...Object.keys(SETTINGS.confinement).map(name => [name, name] as const),
  ...Object.keys(SETTINGS.judgment).map(name => [`decision.${name}`, name] as const),
  ...Object.keys(SETTINGS.budget).map(name => [`budget.${name}`, name] as const),
]);
export type Settings = z.infer<typeof settingsSchema>;

/** Settings of the command line only. */
export const commandLineSchema = z.strictObject({
  'api-key-env': environmentName
    .default('OPENAI_API_KEY')
    .describe(
      'Name of the environment variable with the API key. Set the variable to none if the endpoint needs no key.',
    ),
  'fallback-api-key-env': environmentName
    .default('FALLBACK_API_KEY')
    .describe('Name of the environment variable with the API key of the second endpoint.'),
  json: z.boolean().default(false).describe('Print the result as JSON on standard output.'),
  verbose: z
    .boolean()
    .optional()
    .describe('Also print the numbers of both arms, the method and every task that moved.'),
  debug: z.boolean().optional().describe('Print each request: method, host, status and time.'),
  replay: text
    .optional()
    .describe(
      `Decide again from the answers in this report.json, for example with another --margin. Makes no calls. Default of --out: ${REPLAYED_RESULTS}.`,
    ),
  estimate: z.boolean().default(false).describe('Estimate calls, tokens and cost. Makes no calls.'),
});
export type CommandLine = z.infer<typeof commandLineSchema>;

/** Settings of the action only. */
export const actionSchema = z.strictObject({
  'api-key': z.string().default('').describe('API key for the endpoint. Use none for an endpoint that needs no key.'),
  'fallback-api-key': z.string().default('').describe('API key for the second endpoint. Use none if it needs no key.'),
  'github-token': z.string().default('').describe('Token to write the comment with. Needs pull-requests: write.'),
  comment: z
    .enum(['true', 'false', 'always'])
    .default('true')
    .describe(
      'Whether to comment on the pull request. The comment is updated in place. Changes that do not affect the model get no comment, unless this is always.',
    ),
  check: trueOrFalse.default(false).describe('Whether to also create a check run on the commit. Needs checks: write.'),
  cache: trueOrFalse
    .default(true)
    .describe("Whether to keep answers, datasets and task code in the repository's Actions cache."),
  upload: trueOrFalse
    .default(true)
    .describe('Whether to upload the report as artifacts. A failed upload never changes the verdict.'),
  artifact: text.optional().describe('Name of the report artifact. Default: swelancer-gate- and the id.'),
  shards: text
    .optional()
    .describe('Folder with the downloaded shards of this run. Only missing answers are requested.'),
  history: z
    .string()
    .regex(/^(?!.*\.\.)[\w][\w./-]*$/, 'the name of a branch')
    .default('')
    .describe(
      'Branch that records runs of the default branch to find drift, such as swelancer-gate-history. Needs contents: write and issues: write. Default: none.',
    ),
  'working-directory': text.default('.').describe('Folder with the configuration file.'),
});
export type ActionOnly = z.infer<typeof actionSchema>;

/**
 * Validates text values from flags or inputs. Empty text counts as absent, because GitHub passes it that way.
 * @throws Failure that names the setting and the values it takes.
 */
export function parseSettings<T extends z.ZodType>(
  schema: T,
  values: Readonly<Record<string, unknown>>,
  place: (name: string) => string,
): z.infer<T> {
  const present = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
  const result = schema.safeParse(present, UNCOMPILED);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const name = String(issue?.path[0] ?? (issue?.code === 'unrecognized_keys' ? issue.keys[0] : ''));
  throw new Failure('configuration', `${place(name)}: ${issue === undefined ? 'not understood' : complaint(issue)}`, {
    hint: `Got ${JSON.stringify(present[name])}.`,
  });
}

/** The validator's types as the user writes them. */
const KINDS: Readonly<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'text',
  boolean: 'true or false',
  array: 'a list, such as [a, b]',
  object: 'a mapping of fields, such as {name: value}',
  record: 'a mapping of fields, such as {name: value}',
};

const anyOf = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

/** Describes what is wrong with a value. The validator's own messages name internal types. */
export function complaint(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.message.endsWith('received undefined')) return 'is missing';
      return `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${anyOf(issue.values.map(value => JSON.stringify(value)))}`;
    case 'too_small':
      return issue.origin === 'string'
        ? 'must not be empty'
        : `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      return `must be ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}`;
    case 'invalid_union': {
      const branches = issue.errors.flatMap(([first]) => (first === undefined ? [] : [complaint(first)]));
      return branches.map((words, index) => (index === 0 ? words : words.replace(/^must be /, ''))).join(' or ');
    }
    default:
      return issue.message;
  }
}
