import { z } from 'zod';
import { Failure } from '../shared/errors.ts';
import { decisionSchema } from '../verdict/decision.ts';
import { shardSchema } from './shard.ts';

const decision = decisionSchema.shape;
const positive = z.coerce.number().positive().finite();
const count = z.coerce.number().int().positive();
const text = z.string().min(1);
const address = z.url({
  protocol: /^https?$/,
  error: ({ input }) => {
    // What follows the host can hold a key: it is not repeated.
    const [, host] = /^([\w.-]+(?::\d+)?)(?:\/|$)/.exec(String(input)) ?? [];
    return host === undefined
      ? 'takes an address such as https://api.openai.com/v1'
      : `is without http:// or https:// in front: write http://${host}/…`;
  },
});

/** OpenAI's own endpoint, where the openai package goes when nobody says otherwise. */
export const OPENAI = 'https://api.openai.com/v1';

/**
 * Every setting of a run that does not come from the configuration file, by its name on the command line and in
 * action.yml alike, in groups: a setting's group says which commands take it, whether it overrides a field of the
 * file, and whether it is part of what is measured. The descriptions are the reference: help, action.yml and README
 * repeat them.
 */
export const SETTINGS = {
  /** Which gate of the repository this is. */
  gate: {
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'lower-case letters, digits and hyphens')
      .default('default')
      .describe('Name of this gate when a repository has several; each has a comment of its own.'),
  },
  /** Where the configuration under test is found. */
  configuration: {
    config: text.default('swelancer-gate.yml').describe('Configuration file, read at the commit of each arm.'),
    head: text
      .optional()
      .describe('The ref or commit under test. Default: the work tree, or the head of the pull request.'),
  },
  /** What it is compared with. */
  comparison: {
    baseline: text
      .optional()
      .describe(
        'What to compare with: a ref, a commit or an earlier report.json. Default: the merge base with the default branch.',
      ),
    'also-against': text
      .optional()
      .describe(
        'An older ref, such as the last release, to hold the same answers against: many small drops add up there.',
      ),
  },
  /** Fields of the configuration file, set from outside: who is asked. */
  arm: {
    model: text.optional().describe('Model of both arms, instead of what the configuration file says.'),
  },
  /** Fields of the configuration file, set from outside: what is asked. */
  questions: {
    suite: text.optional().describe('Name of a suite (smoke, gate, lite, kimi-k2, starter) or a suite file.'),
    dataset: text.optional().describe('Name of a dataset (lite, all, starter), or a CSV file.'),
  },
  /** Where requests go. */
  endpoint: {
    'base-url': address
      .optional()
      .describe(
        'Address of the endpoint that speaks the OpenAI protocol. Default: OPENAI_BASE_URL, else https://api.openai.com/v1.',
      ),
  },
  /** How requests are sent. */
  pace: {
    'fallback-base-url': address
      .optional()
      .describe('A second endpoint of the same model, asked only when the first one cannot answer.'),
    'fallback-model': text.optional().describe('Name of the model at the second endpoint. Default: the same name.'),
    timeout: positive.default(300).describe('Seconds for one answer, all its retries together.'),
  },
  /** Each machine's own: where it keeps things, and how much it does at once. */
  machine: {
    concurrency: count.max(256).default(8).describe('Calls under way at once.'),
    store: text.default('.swelancer-gate/store').describe('Folder of the stored trials.'),
    out: text
      .default('.swelancer-gate/out')
      .describe('Folder for report.json, comment.md, summary.md, report.html and junit.xml.'),
  },
  /** How much of the benchmark is shown. */
  display: {
    'include-task-text': z
      .stringbool({ truthy: ['true'], falsy: ['false'] })
      .optional()
      .describe(
        'Keep issues and proposals in report.json and report.html. Default: only on your own machine and in private repositories, because the benchmark asks to stay out of training corpora.',
      ),
    'task-details': z
      .enum(['numbers', 'titles', 'answers'])
      .default('titles')
      .describe(
        'What comment, job summary and log tell of a task: its number, its title too, or the picks and the right answer too.',
      ),
  },
  /** Fields under `budget:`, set from outside. */
  budget: {
    'max-calls': count.optional().describe('Most requests this run begins; retries of those under way come on top.'),
    'max-cost': positive.optional().describe('Most US dollars this run may spend. Needs a known price.'),
    'max-minutes': positive.optional().describe('Most minutes this run may sample.'),
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
  /** One machine of several. */
  division: {
    shard: shardSchema
      .optional()
      .describe(
        "One part of so many, such as 2/4: take its tasks' trials, decide nothing, and leave a file to be merged. It gets its part of max-calls and max-cost.",
      ),
  },
};

const { alpha, 'min-accuracy': minAccuracy } = SETTINGS.judgment;
const measuring = {
  ...SETTINGS.gate,
  ...SETTINGS.configuration,
  ...SETTINGS.questions,
  ...SETTINGS.endpoint,
  ...SETTINGS.pace,
  ...SETTINGS.machine,
  ...SETTINGS.budget,
  ...SETTINGS.division,
};

/** Settings of the commands that measure or simulate. None takes a setting that it would ignore. */
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

/** All of them: a gate takes every setting. */
export const settingsSchema = z.strictObject(TAKEN_BY.gate);

/** Settings that shards hand to the machine that merges them: what is measured and how it is judged. */
export const sharedSettingsSchema = z.object({
  ...SETTINGS.gate,
  ...SETTINGS.configuration,
  ...SETTINGS.comparison,
  ...SETTINGS.arm,
  ...SETTINGS.questions,
  ...SETTINGS.endpoint,
  ...SETTINGS.pace,
  ...SETTINGS.budget,
  ...SETTINGS.judgment,
  'task-details': SETTINGS.display['task-details'],
});

/** Settings that decide the result, and so belong into the command that repeats a run. */
export const REPEATED = {
  config: SETTINGS.configuration.config,
  ...SETTINGS.questions,
  ...SETTINGS.arm,
  ...SETTINGS.judgment,
};

/** The field of the configuration file that each setting overrides, by the field's path. */
export const OVERRIDING: ReadonlyMap<string, string> = new Map([
  ...Object.keys({ ...SETTINGS.questions, ...SETTINGS.arm }).map(name => [name, name] as const),
  ...Object.keys(SETTINGS.judgment).map(name => [`decision.${name}`, name] as const),
  ...Object.keys(SETTINGS.budget).map(name => [`budget.${name}`, name] as const),
]);
export type Settings = z.infer<typeof settingsSchema>;

/** Settings that only the command line has. */
export const commandLineSchema = z.strictObject({
  'api-key-env': z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable')
    .default('OPENAI_API_KEY')
    .describe('Name of the environment variable that holds the key.'),
  'fallback-api-key-env': z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'the name of an environment variable')
    .default('FALLBACK_API_KEY')
    .describe('Name of the environment variable that holds the key of the second endpoint.'),
  json: z.boolean().default(false).describe('Print the result as JSON on standard output.'),
  verbose: z
    .boolean()
    .optional()
    .describe('Also print the numbers of both arms, the method and every task that moved.'),
  replay: text
    .optional()
    .describe('Decide again from the answers in this report.json, without a call: what if the margin were 8?'),
  estimate: z
    .boolean()
    .default(false)
    .describe('Say how many calls, tokens and dollars the run would take, and send nothing.'),
});
export type CommandLine = z.infer<typeof commandLineSchema>;

/** Settings that only the action has. */
export const actionSchema = z.strictObject({
  'api-key': z.string().default('').describe('Key for the endpoint. Empty for endpoints that need none.'),
  'fallback-api-key': z.string().default('').describe('Key for the second endpoint.'),
  'github-token': z.string().default('').describe('Token that writes the comment. Needs pull-requests: write.'),
  comment: z
    .stringbool({ truthy: ['true'], falsy: ['false'] })
    .default(true)
    .describe('Write the result into one comment of the pull request, updated in place.'),
  check: z
    .stringbool({ truthy: ['true'], falsy: ['false'] })
    .default(false)
    .describe('Write the verdict into a check run of its own on the commit, too. Needs checks: write.'),
  cache: z
    .stringbool({ truthy: ['true'], falsy: ['false'] })
    .default(true)
    .describe("Keep trials, datasets and code that agents read in the repository's Actions cache."),
  artifact: text.optional().describe('Name of the artifact with the report. Default: swelancer-gate- and the id.'),
  shards: text
    .optional()
    .describe(
      'Folder with the downloaded shards of this run: decides from their answers, and asks only for what they lack.',
    ),
  history: z
    .string()
    .regex(/^(?!.*\.\.)[\w][\w./-]*$/, 'the name of a branch')
    .default('')
    .describe(
      'Branch on which runs of the default branch are recorded, such as swelancer-gate-history, to find drift; it needs contents: write and issues: write. Default: none.',
    ),
  'working-directory': text.default('.').describe('Folder of the repository in which the configuration file lies.'),
});
export type ActionOnly = z.infer<typeof actionSchema>;

/**
 * Checks text values from flags or inputs; empty text counts as not given, as GitHub passes it.
 * @throws Failure naming the setting and what it takes.
 */
export function parseSettings<T extends z.ZodType>(
  schema: T,
  values: Readonly<Record<string, unknown>>,
  place: (name: string) => string,
): z.infer<T> {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const name = String(issue?.path[0] ?? (issue?.code === 'unrecognized_keys' ? issue.keys[0] : ''));
  throw new Failure('configuration', `${place(name)}: ${issue === undefined ? 'not understood' : complaint(issue)}`, {
    hint: `Got ${JSON.stringify(given[name])}.`,
  });
}

/** What is wrong with a value, in plain words: a validator's own text names its types. */
function complaint(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int'
        ? 'must be a number'
        : `must be a ${issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values.map(value => JSON.stringify(value)).join(' or ')}`;
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
