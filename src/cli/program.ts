import { Argument, Command, CommanderError, Help, Option } from 'commander';
import { z } from 'zod';
import { SETTINGS } from '../config/settings.ts';
import { EXIT, failureJson } from '../shared/errors.ts';
import { camelCase } from '../shared/format.ts';
import { version } from '../shared/package.ts';
import { PROGRAM } from '../shared/program.ts';
import type { World } from '../shared/world.ts';
import { COMMANDS, type CommandEntry } from './commands.ts';
import { COMMAND_HELP, COMMAND_LINE_GROUPS, DOCUMENTATION, OPTION_GROUPS, PROGRAM_SUMMARY } from './help.ts';

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

  const onEnd = (code: number): void => {
    exitCode = code;
  };
  for (const command of COMMANDS) addCommand(program, command, world, onEnd);

  try {
    await program.parseAsync(words[0] === 'help' ? helpWords(words.slice(1)) : words, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.passed;
    // Without a command, the help is the message.
    if (error.code === 'commander.help') return EXIT.usage;
    const failure = usageFailure(error, words);
    world.tell(`swelancer-gate: ${failure.message}\n  ${failure.hint}\n`);
    if (words.includes('--json')) world.print(failureJson('usage', failure));
    return EXIT.usage;
  }
}

/** As in git and npm, `help gate` is `gate --help`. An unknown command stays one. */
function helpWords(words: readonly string[]): readonly string[] {
  const isKnown = words.length === 0 || COMMANDS.some(({ name }) => name === words[0]);
  return isKnown ? [...words, '--help'] : words;
}

/** @param onEnd called with the exit code of the command */
function addCommand(
  program: Command,
  { name, schema, word, run }: CommandEntry,
  world: World,
  onEnd: (exitCode: number) => void,
): void {
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
    if (setting === word) command.addArgument(argumentFor(setting, field));
    else command.addOption(optionFor(setting, field, measures));
  }
  command.action(async (...parts: unknown[]) => {
    const positional = word === null ? {} : { [word]: parts[0] };
    const given = Object.fromEntries(
      Object.keys(schema.shape).map(setting => [setting, command.getOptionValue(camelCase(setting))]),
    );
    const flags = Object.keys(given).filter(setting => command.getOptionValueSource(camelCase(setting)) === 'cli');
    onEnd(await run({ ...given, ...positional }, world, new Set(flags)));
  });
}

function argumentFor(setting: string, field: unknown): Argument {
  const defaultValue = defaultOf(field);
  const isRequired = defaultValue === undefined && !(field instanceof z.ZodOptional);
  const words = inner(field) instanceof z.ZodArray ? `${setting}...` : setting;
  return new Argument(isRequired ? `<${words}>` : `[${words}]`, describe(field)).default(defaultValue);
}

function optionFor(setting: string, field: unknown, hasHeading: boolean): Option {
  const option = new Option(isFlag(field) ? `--${setting}` : `--${setting} <${placeholder(field)}>`, describe(field));
  if (hasHeading) option.helpGroup(groupOf(setting));
  return isFlag(field) ? option : option.default(defaultOf(field));
}

const defaultOf = (field: unknown): unknown => (field instanceof z.ZodDefault ? field.def.defaultValue : undefined);

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
  const names = [words.slice(0, 2).join(' '), words[0]];
  const command = names.find(name => COMMANDS.some(one => one.name === name));
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

export const describe = (field: unknown): string => (field instanceof z.ZodType ? (field.description ?? '') : '');

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
