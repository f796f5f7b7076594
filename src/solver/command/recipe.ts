import { ALWAYS_READ, SETTINGS } from '../../arm/agent-files.ts';
import type { AgentCommand, AgentLimits } from '../../arm/arm.ts';
import { didYouMean } from '../../shared/did-you-mean.ts';
import { Failure } from '../../shared/errors.ts';
import type { OutputFormat } from './output.ts';
import { installWords, PRESETS, type Preset } from './presets.ts';

/** How to run an agent, independent of task and model: plain data without URLs and keys. */
export interface Recipe {
  readonly program: string;
  /** With placeholders `{task}`, `{task-file}`, `{directory}` and `{base-url}`. */
  readonly arguments: readonly string[];
  /** Variables to set, with placeholders `{api-key}` and `{base-url}`. */
  readonly sets: Readonly<Record<string, string>>;
  /** Files in its home, with placeholders `{api-key}`, `{base-url}` and `{directory}`. */
  readonly home: Readonly<Record<string, string>>;
  /** Variables to pass on. */
  readonly takes: readonly string[];
  /** Files of a repository that it reads by itself: names and folders. */
  readonly reads: readonly string[];
  readonly output: OutputFormat;
  /** Whether the program itself enforces the maximum of turns. */
  readonly limitsTurns: boolean;
  /** Exit code after reaching its turn limit; null if there is none. */
  readonly limitCode: number | null;
  /** What to do if it is missing. */
  readonly install: string;
}

/**
 * Resolves an arm's `command:`.
 * @throws Failure if there is no such preset.
 */
export function recipeOf(
  command: AgentCommand,
  { model, limits }: { readonly model: string | null; readonly limits: AgentLimits },
  { hasEndpoint, isSandboxed }: { readonly hasEndpoint: boolean; readonly isSandboxed: boolean },
): Recipe {
  const values = {
    model,
    'max-turns': String(limits.maxTurns),
    'max-cost': limits.maxCost === null ? null : String(limits.maxCost),
  };
  if ('run' in command) {
    const [program = '', ...rest] = command.run;
    const own = {
      sets: {},
      home: {},
      takes: command.environment,
      // Which of them is unknown.
      reads: [...ALWAYS_READ, ...SETTINGS],
      output: 'text',
      limitsTurns: false,
      limitCode: null,
      install: 'Install it, or name its path.',
    } as const;
    return { program, arguments: rest.map(word => fill(word, values) ?? ''), ...own };
  }
  const preset = knownPreset(command.preset);
  const parts = [
    preset,
    (isSandboxed ? preset.inSandbox : preset.withoutSandbox) ?? {},
    (hasEndpoint ? preset.withEndpoint : preset.withoutEndpoint) ?? {},
  ];
  const groups = parts.flatMap(part => part.arguments ?? []).map(group => group.map(word => fill(word, values)));
  const filled = (field: 'sets' | 'home'): Record<string, string> =>
    Object.fromEntries(
      parts
        .flatMap(part => Object.entries(part[field] ?? {}))
        .map(([name, value]) => [name, fill(value, values)])
        .filter(isWhole),
    );
  return {
    program: preset.program,
    arguments: [...groups.flatMap(group => (isWhole(group) ? group : [])), ...command.arguments],
    sets: filled('sets'),
    home: filled('home'),
    takes: [...preset.takes, ...command.environment],
    reads: preset.reads,
    output: preset.output,
    limitsTurns: parts.some(part => part.arguments?.some(group => group.includes('{max-turns}'))),
    limitCode: preset.limitCode ?? null,
    install: `Install it: ${installWords(preset)}`,
  };
}

/** Names of the variables that a command's agent gets in addition to those that every program needs. */
export function variablesOf(command: string | AgentCommand): readonly string[] {
  const takenBy = (preset: string): readonly string[] => presetNamed(preset)?.takes ?? [];
  if (typeof command === 'string') return takenBy(command);
  return [...('preset' in command ? takenBy(command.preset) : []), ...command.environment];
}

const presetNamed = (name: string) => (Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined);

/** @throws Failure if there is no such preset. */
export function knownPreset(name: string): Preset {
  const preset = presetNamed(name);
  if (preset !== undefined) return preset;
  const program = name.trim().split(/\s+/).join(', ');
  throw new Failure('configuration', `there is no preset "${name}" for the command solver`, {
    hint: `${didYouMean(name, Object.keys(PRESETS))} For your own program, write \`command: {run: [${program}]}\`.`,
  });
}

/**
 * Warning on an untested preset; null for others.
 * @throws Failure if there is no such preset.
 */
export function untriedNote(command: AgentCommand): string | null {
  if (!('preset' in command)) return null;
  const { tried, documentation } = knownPreset(command.preset);
  if (tried !== null) return null;
  return `The preset ${command.preset} is based on its documentation (${documentation}) and was never tested.`;
}

/** Replaces known placeholders; others are kept. Null if a known one has no value. */
export function fill(text: string, values: Readonly<Record<string, string | null>>): string | null {
  let whole = true;
  const filled = text.replaceAll(/\{([a-z-]+)\}/g, (found, name: string) => {
    if (!Object.hasOwn(values, name)) return found;
    const value = values[name] ?? null;
    whole &&= value !== null;
    return value ?? '';
  });
  return whole ? filled : null;
}

const isWhole = (words: readonly (string | null | undefined)[]): words is readonly string[] =>
  words.every(word => typeof word === 'string');
