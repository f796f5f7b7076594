import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Arm } from '../arm/arm.ts';
import type { Source } from '../arm/source.ts';
import { type ConfigFile, configFileSchema, requireConfigFile } from '../config/file.ts';
import { TRUSTED } from '../config/run-config.ts';
import {
  type CommandLine,
  commandLineSchema,
  OPENAI,
  OVERRIDING,
  type Settings,
  settingsSchema,
} from '../config/settings.ts';
import type { World } from '../shared/world.ts';
import { readYaml, type Yaml } from '../shared/yaml.ts';

/** Origin of a value. */
export type SettingOrigin =
  | { readonly kind: 'flag'; readonly name: string }
  | { readonly kind: 'environment'; readonly variable: string }
  | { readonly kind: 'file'; readonly file: string; readonly line: number | null; readonly at: string }
  | { readonly kind: 'default' };

/** One setting or field; null if not set. */
export interface Resolved {
  readonly name: string;
  readonly value: unknown;
  readonly origin: SettingOrigin;
}

/** A configuration file with its line numbers. */
export interface PlacedFile {
  readonly file: string;
  readonly config: ConfigFile;
  readonly yaml: Yaml;
  readonly source: Source;
}

/** @throws Failure if it is invalid; null if there is none. */
export async function readPlacedFile(source: Source, file: string): Promise<PlacedFile | null> {
  return (await source.read(file)) === null ? null : requirePlacedFile(source, file);
}

/** @throws Failure if it is missing or invalid. */
export async function requirePlacedFile(source: Source, file: string): Promise<PlacedFile> {
  const config = await requireConfigFile(source, file);
  return { file, config, yaml: readYaml((await source.read(file)) ?? '', file), source };
}

/** Every field of the configuration with its effective value: from flags, otherwise from the file trusted for it. */
export function resolveFields(own: PlacedFile, trusted: PlacedFile, arm: Arm, settings: Settings): Resolved[] {
  const fromPrompt = promptFields(arm);
  return leaves(configFileSchema).map(path => {
    const name = path.join('.');
    const flag = OVERRIDING.get(name);
    if (flag !== undefined && at(settings, [flag]) !== undefined) {
      return { name, value: at(settings, [flag]), origin: { kind: 'flag', name: flag } };
    }
    const placed = TRUSTED.some(field => field === path[0]) ? trusted : own;
    const value = at(placed.config, path);
    if (placed.yaml.document.hasIn(path) || !isDeepStrictEqual(value, at(DEFAULTS, path))) {
      return { name, value, origin: fileOrigin(placed.file, placed.yaml.lineOf(path), placed.source) };
    }
    const prompt = fromPrompt.get(name);
    if (value === undefined && prompt !== undefined) {
      return { name, value: prompt, origin: fileOrigin(arm.prompt[0]?.file ?? placed.file, null, own.source) };
    }
    return { name, value: value ?? null, origin: { kind: 'default' } };
  });
}

/** Every setting that is not a field of the configuration. */
export function resolveSettings(
  settings: Settings & Partial<CommandLine>,
  { env }: Pick<World, 'env'>,
  given: ReadonlySet<string>,
): Resolved[] {
  const overriding = new Set(OVERRIDING.values());
  const names = Object.keys({ ...settingsSchema.shape, ...commandLineSchema.shape });
  return names
    .filter(name => !overriding.has(name) && !NOT_SETTINGS.has(name))
    .map((name): Resolved => {
      const value = at(settings, [name]) ?? null;
      if (given.has(name)) return { name, value: shownAddress(value), origin: { kind: 'flag', name } };
      if (name !== 'base-url') return { name, value, origin: { kind: 'default' } };
      const variable = 'OPENAI_BASE_URL';
      return env[variable]
        ? { name, value: shownAddress(env[variable]), origin: { kind: 'environment', variable } }
        : { name, value: OPENAI, origin: { kind: 'default' } };
    });
}

/** Flags for what to do, not how. */
const NOT_SETTINGS: ReadonlySet<string> = new Set(['json', 'replay', 'estimate']);

/** A URL without parts that can be a key. */
function shownAddress(value: unknown): unknown {
  if (typeof value !== 'string' || !/^https?:/i.test(value) || !URL.canParse(value)) return value;
  const { origin, pathname, search } = new URL(value);
  return `${origin}${pathname}${search === '' ? '' : '?…'}`;
}

const DEFAULTS = configFileSchema.parse({});

/** Values of a .prompt.yml for unset fields. */
function promptFields({ solver, sampling }: Arm): ReadonlyMap<string, unknown> {
  const fields = {
    model: solver.model ?? undefined,
    'sampling.temperature': sampling.temperature,
    'sampling.top-p': sampling.topP,
    'sampling.max-tokens': sampling.maxTokens,
    'sampling.reasoning-effort': sampling.reasoningEffort,
  };
  return new Map(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function fileOrigin(file: string, line: number | null, { commit, label }: Source): SettingOrigin {
  const short = commit?.slice(0, 7);
  return { kind: 'file', file, line, at: short === undefined || short === label ? label : `${label} (${short})` };
}

/** Paths of all leaf fields. */
function leaves(schema: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodPrefault) {
    return leaves(schema.unwrap(), path);
  }
  return schema instanceof z.ZodObject
    ? Object.entries(schema.shape).flatMap(([name, field]) => leaves(field, [...path, name]))
    : [path];
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce(
    (part, name) => (part !== null && typeof part === 'object' ? new Map(Object.entries(part)).get(name) : undefined),
    value,
  );
}
