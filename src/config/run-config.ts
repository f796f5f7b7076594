import { isDeepStrictEqual } from 'node:util';
import type { Limits } from '../model/limits.ts';
import type { ModelList } from '../model/list.ts';
import type { ModelTerms, Prices } from '../model/prices.ts';
import { UNCOMPILED } from '../shared/uncompiled.ts';
import type { Budget } from '../trial/budget.ts';
import { type Decision, decisionSchema } from '../verdict/decision.ts';
import type { ConfigFile } from './file.ts';
import { SETTINGS, type Settings } from './settings.ts';

/** Everything about a run except its arms. All of it comes from trusted sources. */
export interface RunConfig {
  /** Suites and folders with tasks. */
  readonly suite: readonly string[];
  readonly dataset: ConfigFile['dataset'];
  /** Code that agents read; undefined for the dataset's repository. */
  readonly repository: ConfigFile['repository'];
  readonly decision: Decision;
  readonly budget: Budget;
  /** By the model's name. */
  readonly termsOf: (model: string) => ModelTerms;
  readonly limits: Limits;
  /** Share of the prices that a batch answer costs; null without batches. */
  readonly batchPrice: number | null;
  /** Further fields that an arm's `extra-body` may pass to the endpoint. */
  readonly extraBodyFields: readonly string[];
  /** Headers for the endpoint, which can contain names of environment variables. */
  readonly headers: Readonly<Record<string, string>>;
  readonly sandbox: ConfigFile['sandbox'];
  /** Further hosts that a sandboxed agent may reach, as `host` or `host:port`. */
  readonly sandboxHosts: readonly string[];
  /** Further programs on PATH that it may start. */
  readonly sandboxPrograms: readonly string[];
  /** Commands of the trusted configuration. Agents may get the environment variables that these list. */
  readonly commands: readonly NonNullable<ConfigFile['command']>[];
  /** Further variables that agents may get. */
  readonly agentEnvironment: readonly string[];
}

/** Fields that control cost and verdict: a pull request must not choose them. */
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

/** A configuration with the fields for decision and cost replaced by the trusted ones. */
export function judgedBy(trusted: ConfigFile, head: ConfigFile): ConfigFile {
  const own = Object.fromEntries(TRUSTED.map(field => [field, trusted[field]]));
  return { ...head, ...own };
}

/** Inputs of a run besides its configuration file. */
export interface RunTerms {
  /** Prices and context lengths of models, from the trusted list. */
  readonly models?: ModelList;
  /** The model that `prices` and `context-tokens` of the trusted file are for; null for any model. */
  readonly pricedModel: string | null;
}

/** Flags and inputs override the file. The trusted file (the target branch's, if any) overrides the one under test. */
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

/** Names of suites, suite files and folders with tasks. */
export function suitesOf(suite: ConfigFile['suite'] | readonly string[]): readonly string[] {
  return typeof suite === 'string' ? [suite] : suite;
}

/** Prices and context length in the file override the list, for the model that they are for. */
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

/** A decision with overrides from flags or inputs. */
export function overridden(decision: Decision, settings: Settings): Decision {
  const overrides = Object.entries(settings).filter(
    ([name, value]) => name in SETTINGS.judgment && value !== undefined,
  );
  return decisionSchema.parse({ ...decision, ...Object.fromEntries(overrides) }, UNCOMPILED);
}

/** Trusted fields that the file under test changes. They take effect once it is merged. */
export function changedTrustedFields(trusted: ConfigFile, head: ConfigFile): string[] {
  return TRUSTED.filter(field => !isDeepStrictEqual(trusted[field], head[field]));
}
