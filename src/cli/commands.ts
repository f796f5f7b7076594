import { z } from 'zod';
import { modelsSchema, repositoryPath } from '../config/file.ts';
import {
  COMPARED_RESULTS,
  commandLineSchema,
  parseSettings,
  RESULTS,
  settingsSchema,
  TAKEN_BY,
} from '../config/settings.ts';
import type { World } from '../shared/world.ts';
import type { COMMAND_HELP } from './help.ts';
import { PROVIDERS } from './init/providers.ts';
import { FORK_EVENTS } from './init/workflow.ts';

/** Help and start of a command, whose code is loaded when it runs. */
export interface CommandEntry {
  readonly name: keyof typeof COMMAND_HELP;
  readonly schema: z.ZodObject;
  /** The setting given as a positional argument. */
  readonly word: string | null;
  /**
   * @param flags names of the settings given on the command line
   * @throws Failure for invalid values, and whatever the command throws.
   */
  run(given: Readonly<Record<string, unknown>>, world: World, flags: ReadonlySet<string>): Promise<number>;
}

function entry<S extends z.ZodObject>(
  name: keyof typeof COMMAND_HELP,
  schema: S,
  load: () => Promise<(settings: z.infer<S>, world: World, flags: ReadonlySet<string>) => Promise<number>>,
  word: (keyof S['shape'] & string) | null = null,
): CommandEntry {
  const place = (setting: string): string => (setting === word ? setting : `--${setting}`);
  return {
    name,
    schema,
    word,
    run: async (given, world, flags) => {
      const settings = parseSettings(schema, given, place);
      return (await load())(settings, given.debug === true ? debugging(world) : world, flags);
    },
  };
}

/** As on a runner whose job was rerun with debug logging. */
const debugging = (world: World): World => ({ ...world, env: { ...world.env, RUNNER_DEBUG: '1' } });

const json = commandLineSchema.pick({ json: true }).shape;
const debug = commandLineSchema.pick({ debug: true }).shape;
const dataset = settingsSchema.pick({ dataset: true }).shape;
const keys = commandLineSchema.pick({ 'api-key-env': true, 'fallback-api-key-env': true }).shape;

const taskFolder = repositoryPath.default('tasks/').describe('Folder with your own tasks.');

const minedFolder = repositoryPath.default('.swelancer-gate/mined');

const history = z.string().min(1).optional().describe('Folder of a history to add a record of this run to.');

const simulation = z.strictObject({
  ...TAKEN_BY.simulation,
  ...json,
  runs: z.coerce.number().int().min(10).max(100_000).default(1000).describe('Number of simulated runs.'),
  seed: z.string().min(1).default('swelancer-gate').describe('Random seed. The same seed gives the same numbers.'),
});

const initSchema = z.strictObject({
  provider: z
    .enum(PROVIDERS.map(({ name }) => name))
    .optional()
    .describe(`Provider of the model: ${PROVIDERS.map(({ name }) => name).join(', ')} (a server of your own).`),
  'base-url': settingsSchema.shape['base-url'].describe('Address of the endpoint, up to /v1.'),
  secret: z
    .string()
    .regex(/^[A-Za-z_]\w*$/, 'takes the name of a secret, such as OPENAI_API_KEY')
    .optional()
    .describe("Name of the secret with the API key; none for an endpoint that needs no key. Default: the provider's."),
  model: z.string().min(1).optional().describe("Model, by the provider's name for it."),
  nightly: z.boolean().default(false).describe('Also write a workflow that compares models every night.'),
  models: z
    .preprocess(names => String(names).split(','), modelsSchema)
    .optional()
    .describe('Models to compare every night, comma-separated.'),
  shards: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .optional()
    .describe('Number of machines that share a nightly run. Implies --nightly. Default: 1.'),
  dashboard: z
    .boolean()
    .default(false)
    .describe('Also write a workflow that publishes the nightly results on GitHub Pages.'),
  forks: z
    .boolean()
    .default(false)
    .describe('Also write a workflow that measures pull requests from forks after a review.'),
  'forks-by': z
    .enum(FORK_EVENTS)
    .optional()
    .describe('Event that measures pull requests from forks. Implies --forks. Default: pull_request_target.'),
  accept: z.boolean().default(false).describe('Also write a workflow that lets a comment accept a drop.'),
  tasks: z.boolean().default(false).describe('Also set up a folder with your own tasks.'),
  prompt: repositoryPath.optional().describe('Path of the prompt. A starter prompt is written if there is none.'),
  files: z
    .string()
    .transform(text => text.split(',').map(file => file.trim()))
    .optional()
    .describe('Agent files to watch, comma-separated. Default: the files that agents read in every session.'),
  yes: z.boolean().default(false).describe('Accept the defaults without asking.'),
  ...json,
});

/** The commands, in the order of `--help`. */
export const COMMANDS: readonly CommandEntry[] = [
  entry(
    'demo',
    z.strictObject({
      comments: z.boolean().default(false).describe('Also print the comment of each pull request.'),
      ...json,
    }),
    async () => (await import('./commands/demo.ts')).demoCommand,
  ),
  entry('init', initSchema, async () => (await import('./commands/init.ts')).initCommand),
  entry(
    'gate',
    z.strictObject({ ...TAKEN_BY.gate, ...commandLineSchema.shape }),
    async () => (await import('./commands/gate.ts')).gateCommand,
  ),
  entry(
    'run',
    z.strictObject({
      ...TAKEN_BY.run,
      ...keys,
      ...json,
      ...debug,
      verbose: commandLineSchema.shape.verbose,
      samples: z
        .union([z.literal('baseline'), z.coerce.number().int().positive().max(100)])
        .default(1)
        .describe('Answers per task. baseline: as many as later gates need, for runs on the default branch.'),
      history,
    }),
    async () => (await import('./commands/run.ts')).runCommand,
  ),
  entry(
    'compare',
    z.strictObject({
      models: z
        .preprocess(names => String(names).split(','), modelsSchema)
        .optional()
        .describe('Models to compare, comma-separated. Overrides the matrix.'),
      samples: z.coerce.number().int().positive().max(100).default(1).describe('Answers per task and arm.'),
      history,
      ...TAKEN_BY.compare,
      ...keys,
      ...json,
      ...debug,
      out: settingsSchema.shape.out.describe('Folder for compare.json, compare.md and compare.html.'),
      alpha: settingsSchema.shape.alpha.describe('Maximum chance that any "A beats B" of the report is wrong.'),
    }),
    async () => (await import('./commands/compare.ts')).compareCommand,
  ),
  entry(
    'merge',
    z.strictObject({
      folders: z.array(z.string().min(1)).min(1).describe('Folders with the files of all shards.'),
      history,
      ...settingsSchema.pick({ 'base-url': true, store: true, out: true, concurrency: true }).shape,
      ...keys,
      ...debug,
      ...json,
    }),
    async () => (await import('./commands/merge.ts')).mergeCommand,
    'folders',
  ),
  entry(
    'report',
    z.strictObject({
      file: z.string().min(1).describe('The report.json or compare.json of an earlier run.'),
      against: z.string().min(1).optional().describe('The report.json to compare with, of the same tasks.'),
      out: z
        .string()
        .min(1)
        .optional()
        .describe(`Folder for the results. Default: ${RESULTS}, or ${COMPARED_RESULTS} with --against.`),
      ...json,
    }),
    async () => (await import('./commands/report.ts')).reportCommand,
    'file',
  ),
  entry(
    'dashboard',
    z.strictObject({
      history: z
        .string()
        .min(1)
        .default('.swelancer-gate/history')
        .describe("Folder of the history, or a checkout of the action's branch."),
      id: settingsSchema.shape.id.unwrap().optional().describe('Gate of the repository. Default: all of them.'),
      out: z.string().min(1).default('.swelancer-gate/dashboard').describe('Folder for the site.'),
      ...json,
    }),
    async () => (await import('./commands/dashboard.ts')).dashboardCommand,
  ),
  entry(
    'history',
    z.strictObject({
      action: z.enum(['list', 'drift', 'prune']).default('list').describe('Action: list, drift or prune.'),
      history: z
        .string()
        .min(1)
        .default('.swelancer-gate/history')
        .describe("Folder of the history, or a checkout of the action's branch."),
      id: settingsSchema.shape.id.unwrap().optional().describe('Only the records of this gate.'),
      keep: z.coerce.number().int().nonnegative().optional().describe('prune: number of newest records to keep.'),
      'older-than': z.coerce
        .number()
        .positive()
        .optional()
        .describe('prune: remove records older than this many days.'),
      yes: z.boolean().default(false).describe('prune: remove the records instead of listing them.'),
      ...json,
    }),
    async () => (await import('./commands/history.ts')).historyCommand,
    'action',
  ),
  entry(
    'import',
    z.strictObject({
      file: z.string().min(1).describe("A log of Inspect (.eval or .json), or promptfoo's results (.json)."),
      run: z.string().min(1).optional().describe('Name of the run, if the file has several.'),
      suite: z.string().min(1).default('lite').describe('Suite that was answered, by name or file.'),
      ...dataset,
      ...settingsSchema.pick({ out: true }).shape,
      ...json,
    }),
    async () => (await import('./commands/import.ts')).importCommand,
    'file',
  ),
  entry(
    'export',
    z.strictObject({
      file: z.string().min(1).describe('The report.json of an earlier run.'),
      out: z.string().min(1).default('.swelancer-gate/inspect').describe('Folder for the logs.'),
      ...json,
    }),
    async () => (await import('./commands/export.ts')).exportCommand,
    'file',
  ),
  entry(
    'quiz',
    z.strictObject({
      task: z.string().min(1).describe('Id of the task, such as 14958-manager-0, or its number alone.'),
      ...dataset,
      answer: z.boolean().default(false).describe('Also print the correct answer.'),
      ...json,
    }),
    async () => (await import('./commands/quiz.ts')).quizCommand,
    'task',
  ),
  entry(
    'tasks',
    z.strictObject({
      suite: z
        .string()
        .min(1)
        .default('gate')
        .describe('Name of a suite, a suite file, or a folder with your own tasks.'),
      ...dataset,
      ...json,
    }),
    async () => (await import('./commands/tasks.ts')).tasksCommand,
    'suite',
  ),
  entry(
    'tasks new',
    z.strictObject({
      id: z.string().min(1).describe('Name of the task, and of its file.'),
      folder: taskFolder,
      title: z.string().min(1).optional().describe('Title of the issue.'),
      proposals: z.coerce.number().int().min(2).max(99).optional().describe('Number of proposals. Default: 2.'),
      answer: z.coerce.number().int().min(1).optional().describe('Number of the correct proposal. Default: 1.'),
      critical: z.boolean().default(false).describe('Fail the build if this task alone breaks for good.'),
      ...json,
    }),
    async () => (await import('./commands/own-tasks.ts')).newTaskCommand,
    'id',
  ),
  entry(
    'tasks lock',
    z.strictObject({ folder: taskFolder, ...json }),
    async () => (await import('./commands/own-tasks.ts')).lockTasksCommand,
    'folder',
  ),
  entry(
    'tasks mine',
    z.strictObject({
      repository: z
        .string()
        .transform(text => text.replace(/^(?:https?:\/\/)?github\.com\//, '').replace(/(?:\.git)?\/?$/, ''))
        .pipe(z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'takes owner/name, such as octo/prompts'))
        .describe('Repository on GitHub, as owner/name.'),
      out: minedFolder.describe('Folder for the candidates and their page.'),
      'max-tasks': z.coerce.number().int().min(1).max(1000).default(40).describe('Maximum number of candidates.'),
      'max-requests': z.coerce
        .number()
        .int()
        .min(1)
        .max(100_000)
        .default(1000)
        .describe("Maximum number of requests to GitHub's API. A token has 5,000 an hour."),
      ...json,
    }),
    async () => (await import('./commands/mine-tasks.ts')).mineTasksCommand,
    'repository',
  ),
  entry(
    'tasks keep',
    z.strictObject({
      ids: z.array(z.string().min(1)).optional().describe('Ids of the candidates to keep.'),
      list: z.string().min(1).optional().describe("File with the ids, such as the page's kept.txt."),
      mined: minedFolder.describe('Folder that `tasks mine` wrote.'),
      folder: taskFolder,
      ...json,
    }),
    async () => (await import('./commands/mine-tasks.ts')).keepTasksCommand,
    'ids',
  ),
  entry(
    'verify',
    z.strictObject({
      ...settingsSchema.pick({ config: true, suite: true, dataset: true, model: true }).shape,
      ...json,
    }),
    async () => (await import('./commands/verify.ts')).verifyCommand,
  ),
  entry(
    'explain',
    z.strictObject({ ...TAKEN_BY.gate, ...keys, ...json }),
    async () => (await import('./commands/explain.ts')).explainCommand,
  ),
  entry('power', simulation, async () => (await import('./commands/power.ts')).powerCommand),
  entry('self-test', simulation, async () => (await import('./commands/self-test.ts')).selfTestCommand),
];
