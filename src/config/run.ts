import { isDeepStrictEqual } from 'node:util';
import type { Limits } from '../model/limits.ts';
import type { ModelList } from '../model/list.ts';
import type { ModelTerms, Prices } from '../model/prices.ts';
import type { Budget } from '../trial/budget.ts';
import { type Decision, decisionSchema } from '../verdict/decision.ts';
import type { ConfigFile } from './file.ts';
import { SETTINGS, type Settings } from './settings.ts';

/** What a run does besides its arms. Everything here but the suite comes from a trusted place. */
export interface RunConfig {
  readonly suite: string;
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
}

/** Fields of the file that decide over money and verdict: a pull request must not choose its own judge. */
export const TRUSTED = [
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
] as const;

/** Flags and inputs beat the file; the trusted file (the base's, where there is one) beats the one under test. */
export function runConfig(
  settings: Settings,
  trusted: ConfigFile,
  head: ConfigFile,
  models: ModelList = new Map(),
): RunConfig {
  const { decision, budget, limits } = trusted;
  const maxCalls = settings['max-calls'] ?? budget['max-calls'];
  const maxCost = settings['max-cost'] ?? budget['max-cost'];
  const shards = settings.shard?.of ?? 1;
  return {
    suite: settings.suite ?? head.suite,
    dataset: settings.dataset ?? trusted.dataset,
    repository: trusted.repository,
    decision: overridden(decision, settings),
    budget: {
      maxCalls: maxCalls === undefined ? null : Math.floor(maxCalls / shards),
      maxCost: maxCost === undefined ? null : maxCost / shards,
      maxMinutes: settings['max-minutes'] ?? budget['max-minutes'] ?? null,
    },
    termsOf: termsOf(trusted, models),
    limits: {
      requestsPerMinute: limits['requests-per-minute'] ?? null,
      tokensPerMinute: limits['tokens-per-minute'] ?? null,
    },
    batchPrice: trusted.transport === 'batch' ? trusted['batch-price'] : null,
  };
}

/** A price or a context that the file itself names beats the list. */
function termsOf(file: ConfigFile, models: ModelList): RunConfig['termsOf'] {
  const { prices } = file;
  const own: Prices | null =
    prices === undefined
      ? null
      : { input: prices.input, cachedInput: prices['cached-input'] ?? null, output: prices.output };
  return model => {
    const listed = models.get(model);
    return {
      prices: own ?? listed?.prices ?? null,
      contextTokens: file['context-tokens'] ?? listed?.contextTokens ?? null,
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
