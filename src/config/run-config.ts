import { isDeepStrictEqual } from 'node:util';
import type { Limits } from '../model/limits.ts';
import type { ModelList } from '../model/list.ts';
import type { ModelTerms, Prices } from '../model/prices.ts';
import type { Budget } from '../trial/budget.ts';
import { type Decision, decisionSchema } from '../verdict/decision.ts';
import type { ConfigFile } from './file.ts';
import { SETTINGS, type Settings } from './settings.ts';

/** What a run does besides its arms. Everything here comes from a trusted place. */
export interface RunConfig {
  /** Suites and folders with tasks. */
  readonly suite: readonly string[];
  readonly dataset: ConfigFile['dataset'];
  /** Code that agents read; undefined for the dataset's own. */
  readonly repository: ConfigFile['repository'];
  readonly decision: Decision;
  readonly budget: Budget;
  /** By the model's name. */
  readonly termsOf: (model: string) => ModelTerms;
  readonly limits: Limits;
  /** Part of the prices that an answer by batch costs; null where nothing goes by batch. */
  readonly batchPrice: number | null;
  /** Further fields that an arm's `extra-body` may pass to the endpoint. */
  readonly extraBodyFields: readonly string[];
  /** Headers for the endpoint, with the names of environment variables in them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly sandbox: ConfigFile['sandbox'];
  /** Further hosts that a sandboxed agent may reach, as `host` or `host:port`. */
  readonly sandboxHosts: readonly string[];
  /** Further programs on PATH that it may start. */
  readonly sandboxPrograms: readonly string[];
  /** The commands of the trusted side: what they get of the environment, agents may get. */
  readonly commands: readonly NonNullable<ConfigFile['command']>[];
  /** Further variables that agents may get. */
  readonly agentEnvironment: readonly string[];
}

/** Fields of the file that decide over money and verdict: a pull request must not choose its own judge. */
export const TRUSTED = [
  'suite',
  'dataset',
  'repository',
  'decision',
  'budget',
  'prices',
  'context-tokens',
  'models',
  'limits',
  'transport',
  'batch-price',
  'extra-body-fields',
  'headers',
  'sandbox',
  'sandbox-hosts',
  'sandbox-programs',
  'agent-environment',
] as const satisfies readonly (keyof ConfigFile)[];

/** A configuration with everything that judges or spends taken from the trusted one. */
export function judgedBy(trusted: ConfigFile, head: ConfigFile): ConfigFile {
  const own = Object.fromEntries(TRUSTED.map(field => [field, trusted[field]]));
  return { ...head, ...own };
}

/** What a run needs besides its configuration file. */
export interface RunTerms {
  /** Prices and contexts of the models that the trusted side lists. */
  readonly models?: ModelList;
  /** The model that `prices` and `context-tokens` of the trusted file were written for; null for whichever is asked. */
  readonly pricedModel: string | null;
}

/** Flags and inputs beat the file; the trusted file (the target branch's, where there is one) beats the one under test. */
export function runConfig(settings: Settings, trusted: ConfigFile, head: ConfigFile, terms: RunTerms): RunConfig {
  const file = judgedBy(trusted, head);
  const { budget, limits } = file;
  const maxCalls = settings['max-calls'] ?? budget['max-calls'];
  const maxCost = settings['max-cost'] ?? budget['max-cost'];
  const shards = settings.shard?.of ?? 1;
  return {
    suite: suitesOf(settings.suite?.split(',') ?? file.suite),
    dataset: settings.dataset ?? file.dataset,
    repository: file.repository,
    decision: overridden(file.decision, settings),
    budget: {
      maxCalls: maxCalls === undefined ? null : Math.floor(maxCalls / shards),
      maxCost: maxCost === undefined ? null : maxCost / shards,
      maxMinutes: settings['max-minutes'] ?? budget['max-minutes'] ?? null,
    },
    termsOf: termsOf(file, terms),
    limits: {
      requestsPerMinute: limits['requests-per-minute'] ?? null,
      tokensPerMinute: limits['tokens-per-minute'] ?? null,
    },
    batchPrice: file.transport === 'batch' ? file['batch-price'] : null,
    extraBodyFields: file['extra-body-fields'],
    headers: file.headers,
    sandbox: settings.sandbox ?? file.sandbox,
    sandboxHosts: file['sandbox-hosts'],
    sandboxPrograms: file['sandbox-programs'],
    commands: commandsOf(trusted),
    agentEnvironment: file['agent-environment'],
  };
}

function commandsOf({ command, matrix }: ConfigFile): NonNullable<ConfigFile['command']>[] {
  return [command, ...(matrix?.agents ?? []).map(variant => variant.command)].filter(one => one !== undefined);
}

/** Names of suites, their files and folders with tasks. */
export function suitesOf(suite: ConfigFile['suite'] | readonly string[]): readonly string[] {
  return typeof suite === 'string' ? [suite] : suite;
}

/** A price or a context that the file itself names beats the list, for the model that it was written for. */
function termsOf(file: ConfigFile, { models = new Map(), pricedModel }: RunTerms): RunConfig['termsOf'] {
  const { prices } = file;
  const own: Prices | null =
    prices === undefined
      ? null
      : { input: prices.input, cachedInput: prices['cached-input'] ?? null, output: prices.output };
  return model => {
    const listed = models.get(model);
    const isOwn = pricedModel === null || pricedModel === model;
    return {
      prices: (isOwn ? own : null) ?? listed?.prices ?? null,
      contextTokens: (isOwn ? file['context-tokens'] : undefined) ?? listed?.contextTokens ?? null,
    };
  };
}

/** A decision with what flags or inputs say instead. */
export function overridden(decision: Decision, settings: Settings): Decision {
  const given = Object.entries(settings).filter(([name, value]) => name in SETTINGS.judgment && value !== undefined);
  return decisionSchema.parse({ ...decision, ...Object.fromEntries(given) });
}

/** Trusted fields that the file under test would change; they take effect once it is merged. */
export function changedTrustedFields(trusted: ConfigFile, head: ConfigFile): string[] {
  return TRUSTED.filter(field => !isDeepStrictEqual(trusted[field], head[field]));
}
