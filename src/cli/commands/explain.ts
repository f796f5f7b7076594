import { isDeepStrictEqual } from 'node:util';
import { readJudge } from '../../app/judge.ts';
import { findHead } from '../../app/measure-session.ts';
import {
  type PlacedFile,
  type Resolved,
  readPlacedFile,
  requirePlacedFile,
  resolveFields,
  resolveSettings,
  type SettingOrigin,
} from '../../app/origin.ts';
import { presetNotes } from '../../app/preset-notes.ts';
import type { Arm } from '../../arm/arm.ts';
import { openGit } from '../../arm/git.ts';
import { readArm } from '../../arm/read.ts';
import { findSides, type Sides } from '../../arm/sides.ts';
import type { Source } from '../../arm/source.ts';
import type { CommandLine, Settings } from '../../config/settings.ts';
import { oneLine } from '../../report/untrusted.ts';
import { digestOf } from '../../shared/digest.ts';
import { EXIT, Failure } from '../../shared/errors.ts';
import { shortCommit } from '../../shared/format.ts';
import type { World } from '../../shared/world.ts';

type ExplainSettings = Settings & Omit<CommandLine, 'estimate' | 'replay'>;

/** One arm as the model would see it. */
interface Side {
  readonly label: string;
  readonly commit: string | null;
  /** SHA-256 of everything that can change an answer. Sides with the same hash send the same requests. */
  readonly digest: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly fields: readonly Resolved[];
  /** Notes for the user. */
  readonly notes: readonly string[];
}

/** The full configuration, as printed with `--json`. */
interface Explanation {
  readonly settings: readonly Resolved[];
  readonly candidate: Side;
  /** The reason if a gate would find none. */
  readonly baseline: Side | null;
  readonly noBaseline: string | null;
  readonly keys: readonly { readonly variable: string; readonly isSet: boolean }[];
}

/** Prints every setting and field with its origin. Sends no requests and never shows a key. */
export async function explainCommand(
  settings: ExplainSettings,
  world: World,
  said: ReadonlySet<string>,
): Promise<number> {
  const explanation = await explainAll(settings, world, said);
  world.print(settings.json ? `${JSON.stringify(explanation, null, 1)}\n` : describe(explanation));
  return EXIT.passed;
}

async function explainAll(settings: ExplainSettings, world: World, said: ReadonlySet<string>): Promise<Explanation> {
  const sides = await sidesOf(settings, world);
  const head = typeof sides === 'string' ? await findHead(settings, world) : sides.head;
  const own = await requirePlacedFile(head, settings.config);
  const before = typeof sides === 'string' ? sides : await readUsable(sides.baseline, settings.config);
  const trusted = typeof sides === 'string' ? own : await readTrusted(sides, own, settings);
  return {
    settings: resolveSettings(settings, world, said),
    candidate: await sideOf('candidate', own, trusted, settings),
    baseline: typeof before === 'string' ? null : await sideOf('baseline', before, trusted, settings),
    noBaseline: typeof before === 'string' ? before : null,
    keys: [settings['api-key-env'], settings['fallback-api-key-env']].map(variable => ({
      variable,
      isSet: Boolean(world.env[variable]),
    })),
  };
}

/** As in a gate: fields that control cost and verdict come from the target branch if it has a configuration. */
async function readTrusted({ trusted }: Sides, own: PlacedFile, settings: ExplainSettings): Promise<PlacedFile> {
  const { judge } = await readJudge(trusted, settings);
  return judge === null ? own : requirePlacedFile(judge.source, settings.config);
}

/** What a gate would compare, or why it cannot. */
async function sidesOf({ baseline, head }: ExplainSettings, world: World): Promise<Sides | string> {
  if (baseline?.endsWith('.json')) return `the report ${baseline} replaces it`;
  try {
    return await findSides(await openGit(world), world, { baseline, head });
  } catch (error) {
    if (!(error instanceof Failure) || baseline !== undefined || head !== undefined) throw error;
    return error.message;
  }
}

/** The configuration of a source, or why there is none. */
async function readUsable(source: Source, file: string): Promise<PlacedFile | string> {
  try {
    return (await readPlacedFile(source, file)) ?? `there is no ${file} at ${source.label}`;
  } catch (error) {
    if (error instanceof Failure && error.kind === 'configuration')
      return `${file} at ${source.label} cannot be used: ${error.message}`;
    throw error;
  }
}

async function sideOf(
  name: Arm['name'],
  placed: PlacedFile,
  trusted: PlacedFile,
  settings: ExplainSettings,
): Promise<Side> {
  const arm = await readArm(name, placed.source, placed.config, settings);
  const { name: _name, label, commit, ...asked } = arm;
  const prompts = new Set(arm.prompt.map(message => message.file));
  return {
    label,
    commit,
    digest: digestOf(asked),
    files: [
      ...[...prompts].map(path => ({ path, sha256: digestOf(arm.prompt.filter(({ file }) => file === path)) })),
      ...arm.files.map(({ path, content }) => ({ path, sha256: digestOf(content) })),
    ],
    fields: resolveFields(placed, trusted, arm, settings),
    notes: presetNotes(arm),
  };
}

/** Maximum width of a line, except for values. */
const NAME_WIDTH = 28;
const VALUE_WIDTH = 44;

function describe({ settings, candidate, baseline, noBaseline, keys }: Explanation): string {
  const old = new Map(baseline?.fields.map(field => [field.name, field]));
  const rows = candidate.fields.flatMap(field => {
    const before = old.get(field.name);
    const same = before === undefined || isDeepStrictEqual(before.value, field.value);
    return same ? [row(field)] : [row(field), row({ ...before, name: '  before' })];
  });
  const same = baseline?.digest === candidate.digest;
  return [
    'Settings',
    ...settings.map(row),
    '',
    'Configuration',
    ...rows,
    '',
    ...side('Candidate', candidate),
    ...(baseline === null ? [`Baseline: none, because ${noBaseline}`] : side('Baseline', baseline)),
    ...(baseline === null ? [] : [same ? 'Both send the same requests.' : 'They send different requests.']),
    '',
    'Keys',
    ...keys.map(({ variable, isSet }) => `  ${variable.padEnd(NAME_WIDTH)} ${isSet ? 'set' : 'not set'}`),
    'Nothing was sent to a model.\n',
  ].join('\n');
}

function row({ name, value, origin }: Resolved): string {
  const text = oneLine(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''), VALUE_WIDTH);
  return `  ${name.padEnd(NAME_WIDTH)} ${(value === null ? '-' : text).padEnd(VALUE_WIDTH)} ${place(origin)}`.trimEnd();
}

function side(title: string, { label, commit, digest, files, notes }: Side): string[] {
  const at = commit === null ? label : `${label} (${shortCommit(commit)})`;
  return [
    `${title}: ${oneLine(at)}, digest ${digest.slice(0, 12)}`,
    ...files.map(({ path, sha256 }) => `  ${oneLine(path)}  ${sha256.slice(0, 12)}`),
    ...notes.map(note => `  ${note}`),
  ];
}

function place(origin: SettingOrigin): string {
  switch (origin.kind) {
    case 'flag':
      return `--${origin.name}`;
    case 'environment':
      return origin.variable;
    case 'file':
      return `${oneLine(origin.file)}${origin.line === null ? '' : `:${origin.line}`} (${oneLine(origin.at)})`;
    case 'default':
      return 'default';
  }
}
