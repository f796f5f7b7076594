import path from 'node:path';
import process from 'node:process';
import type { Settings } from './config/settings.ts';
import type { CompareReport } from './report/compare/report.ts';
import type { GateReport, MeasurementReport } from './report/report.ts';
import { systemTime } from './shared/time.ts';
import type { World } from './shared/world.ts';

export { Failure } from './shared/errors.ts';
export type { CompareReport, GateReport, MeasurementReport };

/** Settings of the command line, by name. Missing ones have their defaults. */
export type RunSettings = Partial<Omit<Settings, 'out' | 'shard'>>;

export interface Options {
  /** Folder of the configuration file. Default: the working directory. */
  readonly directory?: string;
  readonly settings?: RunSettings;
  /** Key of the endpoint. Default: OPENAI_API_KEY. Null for an endpoint that needs none. */
  readonly apiKey?: string | null;
  /** Key of the fallback endpoint. Default: FALLBACK_API_KEY. Null for an endpoint that needs none. */
  readonly fallbackApiKey?: string | null;
  /** Ends the run early. Completed answers are kept, and there is still a report. */
  readonly signal?: AbortSignal;
  /** Called with progress, one line at a time. */
  onNotice?(line: string): void;
}

export interface RunOptions extends Options {
  /** Answers per task. Default: 1. */
  readonly samples?: number;
}

export interface CompareOptions extends RunOptions {
  /** Models, overriding those under `matrix` in the configuration. */
  readonly models?: readonly string[];
}

/**
 * Compares the configuration before and after a change, like the command `gate`. A regression is not an error, but the
 * report's verdict.
 * @throws Failure if nothing can be compared, with a hint.
 */
export async function gate(options: Options = {}): Promise<GateReport> {
  const { runGate } = await import('./app/gate-session.ts');
  return runGate(await settingsOf(options), worldOf(options), await keysOf(options));
}

/**
 * Measures one configuration, like the command `run`.
 * @throws Failure if nothing can be measured, with a hint.
 */
export async function run(options: RunOptions = {}): Promise<MeasurementReport> {
  const { runMeasure } = await import('./app/measure-session.ts');
  return runMeasure(await settingsOf(options), options.samples ?? 1, worldOf(options), await keysOf(options));
}

/**
 * Compares models, prompts and agents, like the command `compare`.
 * @throws Failure if nothing can be measured, with a hint.
 */
export async function compare(options: CompareOptions = {}): Promise<CompareReport> {
  const { runCompare } = await import('./app/compare-session.ts');
  const asked = { models: options.models, samples: options.samples ?? 1 };
  return runCompare(await settingsOf(options), asked, worldOf(options), await keysOf(options));
}

async function settingsOf({ settings = {} }: Options): Promise<Settings> {
  const { parseSettings, settingsSchema } = await import('./config/settings.ts');
  // Validated as text, as on the command line.
  const given = Object.entries(settings).map(([name, value]) => [
    name,
    typeof value === 'boolean' ? String(value) : value,
  ]);
  return parseSettings(settingsSchema, Object.fromEntries(given), name => `settings.${name}`);
}

async function keysOf({ apiKey, fallbackApiKey }: Options) {
  const { NO_KEY_NEEDED, readApiKey } = await import('./config/api-key.ts');
  const keyOf = (option: 'apiKey' | 'fallbackApiKey', given: string | null | undefined, variable: string) => {
    const hint = `Pass it as ${option}, or set ${variable}. If the endpoint needs no key, pass null.`;
    const missing = { holder: `the option ${option}`, hint };
    return given === null ? NO_KEY_NEEDED : readApiKey(given ?? process.env[variable], missing);
  };
  return {
    apiKey: keyOf('apiKey', apiKey, 'OPENAI_API_KEY'),
    fallbackApiKey: keyOf('fallbackApiKey', fallbackApiKey, 'FALLBACK_API_KEY'),
  };
}

function worldOf({ directory = '.', signal = new AbortController().signal, onNotice }: Options): World {
  return {
    directory: path.resolve(directory),
    env: process.env,
    signal,
    ...systemTime(),
    print: () => {},
    tell: text => onNotice?.(text.trimEnd()),
    ask: null,
    terminal: { columns: 80, color: false, live: false },
  };
}
