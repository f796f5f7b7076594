import { Argument, Command, CommanderError, Help, Option } from 'commander';
import { z } from 'zod';
import { modelsSchema, repositoryPath } from '../config/file.ts';
import { commandLineSchema, parseSettings, SETTINGS, settingsSchema, TAKEN_BY } from '../config/settings.ts';
import { EXIT, failureJson } from '../shared/errors.ts';
import { camelCase } from '../shared/format.ts';
import { version } from '../shared/package.ts';
import { PROGRAM } from '../shared/program.ts';
import type { World } from '../shared/world.ts';
import { COMMAND_HELP, COMMAND_LINE_GROUPS, DOCUMENTATION, OPTION_GROUPS, PROGRAM_SUMMARY } from './help.ts';
import { PROVIDERS } from './init/providers.ts';
import { FORK_EVENTS } from './init/workflow.ts';

/** Help and start of a command, whose code is loaded when it runs. */
interface Entry {
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
): Entry {
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
export const COMMANDS: readonly Entry[] = [
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
      ...settingsSchema.pick({ out: true }).shape,
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

/**
 * Parses the command line and runs the command.
 * @throws Failure for bad values, and whatever the command throws.
 */
export async function runProgram(words: readonly string[], world: World): Promise<number> {
  let exitCode: number = EXIT.passed;
  const program = new Command('swelancer-gate')
    .description(PROGRAM_SUMMARY)
    .usage('COMMAND [options]')
    .addHelpText('after', `\n\`${PROGRAM} COMMAND --help\` lists a command's options.\n${DOCUMENTATION}`)
    .version(version(), '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Show this help.')
    .helpCommand(false)
    .configureHelp({ formatItem: helpItem, minWidthToWrap: 20 })
    .showSuggestionAfterError()
    // Flags after `tasks new` belong to it, even if `tasks` has one of the same name.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: world.print,
      writeErr: world.tell,
      getOutHelpWidth: () => world.terminal.columns,
      getErrHelpWidth: () => world.terminal.columns,
      // Printed below in the form of all other errors.
      outputError: () => {},
    });

  for (const { name, schema, word, run } of COMMANDS) {
    const { summary, group, examples } = COMMAND_HELP[name];
    // `tasks new` is the subcommand `new` of `tasks`, which is listed before it.
    const [own = name, parent] = name.split(' ').reverse();
    const command = (program.commands.find(one => one.name() === parent) ?? program)
      .command(own)
      .helpGroup(`${group}:`)
      .description(summary)
      .addHelpText('after', exampleLines(examples, world.terminal.columns))
      .helpOption('-h, --help', 'Show this help.')
      .copyInheritedSettings(program);
    // Only the commands with a store have enough options to need headings.
    const measures = 'store' in schema.shape;
    for (const [setting, field] of Object.entries(schema.shape)) {
      const defaultValue: unknown = field instanceof z.ZodDefault ? field.def.defaultValue : undefined;
      if (setting === word) {
        const required = defaultValue === undefined && !(field instanceof z.ZodOptional);
        const words = inner(field) instanceof z.ZodArray ? `${setting}...` : setting;
        command.addArgument(
          new Argument(required ? `<${words}>` : `[${words}]`, describe(field)).default(defaultValue),
        );
      } else {
        const option = new Option(
          isFlag(field) ? `--${setting}` : `--${setting} <${placeholder(field)}>`,
          describe(field),
        );
        if (measures) option.helpGroup(groupOf(setting));
        command.addOption(isFlag(field) ? option : option.default(defaultValue));
      }
    }
    command.action(async (...parts: unknown[]) => {
      const positional = word === null ? {} : { [word]: parts[0] };
      const given = Object.fromEntries(
        Object.keys(schema.shape).map(setting => [setting, command.getOptionValue(camelCase(setting))]),
      );
      const flags = Object.keys(given).filter(setting => command.getOptionValueSource(camelCase(setting)) === 'cli');
      exitCode = await run({ ...given, ...positional }, world, new Set(flags));
    });
  }

  try {
    await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.passed;
    const failure = usageFailure(error, words);
    world.tell(`swelancer-gate: ${failure.message}\n  ${failure.hint}\n`);
    if (words.includes('--json')) world.print(failureJson('usage', failure));
    return EXIT.usage;
  }
}

/** Minimum columns for descriptions next to the flags. With less, they go below. */
const MIN_DESCRIPTION = 26;

/** One flag or command with its description, within the terminal's width. */
function helpItem(term: string, termWidth: number, description: string, help: Help): string {
  const columns = help.helpWidth ?? 80;
  if (description === '' || columns - termWidth - 4 >= MIN_DESCRIPTION) {
    return Help.prototype.formatItem.call(help, term, termWidth, description, help);
  }
  return `  ${term}\n${help.boxWrap(description, columns - 6).replace(/^/gm, '      ')}`;
}

/** What is wrong with the command line, and the closest known word or how to list all. */
function usageFailure({ message }: CommanderError, words: readonly string[]): { message: string; hint: string } {
  const [complaint = '', suggestion] = message.replace(/^error: /, '').split('\n');
  const command = COMMANDS.find(({ name }) => name === words[0])?.name;
  const help = `Run \`${PROGRAM}${command === undefined ? '' : ` ${command}`} --help\`.`;
  const [, nearest] = /^\((Did you mean .*\?)\)$/.exec(suggestion ?? '') ?? [];
  return { message: complaint, hint: nearest ?? help };
}

function exampleLines(examples: readonly (readonly [string, string])[], columns: number): string {
  const width = Math.max(...examples.map(([command]) => command.length));
  const aligned = examples.map(([command, meaning]) => `  swelancer-gate ${command.padEnd(width)}  # ${meaning}`);
  const fits = aligned.every(line => line.length <= columns);
  const lines = fits
    ? aligned
    : examples.flatMap(([command, meaning]) => [`  # ${meaning}`, `  swelancer-gate ${command}`]);
  return `\nExamples:\n${lines.join('\n')}`;
}

/** Heading of a setting's flag in the help. */
function groupOf(setting: string): string {
  const found = Object.entries(SETTINGS).find(([, settings]) => Object.hasOwn(settings, setting));
  const headings = new Map(Object.entries({ ...OPTION_GROUPS, ...COMMAND_LINE_GROUPS }));
  return headings.get(found?.[0] ?? setting) ?? 'Options:';
}

const describe = (field: unknown): string => (field instanceof z.ZodType ? (field.description ?? '') : '');

function inner(field: unknown): unknown {
  return field instanceof z.ZodDefault || field instanceof z.ZodOptional ? inner(field.unwrap()) : field;
}

const isFlag = (field: unknown): boolean => inner(field) instanceof z.ZodBoolean;

/** Maximum choices next to a flag. Longer lists are in its description. */
const MAX_CHOICES = 5;

/** Placeholder of an option's value in the help: its choices or its type. */
function placeholder(field: unknown): string {
  const kind = inner(field);
  if (kind instanceof z.ZodEnum) return kind.options.length <= MAX_CHOICES ? kind.options.join('|') : 'name';
  return kind instanceof z.ZodNumber ? 'number' : 'value';
}
