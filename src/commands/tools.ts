import { homedir } from 'node:os';
import path from 'node:path';
import type { Asked } from '../arm/sides.ts';
import { createProgress } from '../cli/progress.ts';
import type { RunConfig } from '../config/run.ts';
import { type CommandLine, OPENAI, type Settings } from '../config/settings.ts';
import { version } from '../config/version.ts';
import type { DatasetSurroundings } from '../dataset/dataset.ts';
import { Failure } from '../errors.ts';
import type { ModelClient } from '../model/model.ts';
import { fetchFor } from '../network.ts';
import type { Tools } from '../preparation.ts';
import type { Standing } from '../progress.ts';
import type { ShardFile } from '../shard/file.ts';
import { joinShards } from '../shard/join.ts';
import { createSolver } from '../solver/create.ts';
import { loadMaterial } from '../suite/material.ts';
import type { TrialStore } from '../trial/store.ts';
import type { World } from '../world.ts';

/** Where downloaded datasets are kept, shared by all runs of a user on this machine. */
function datasetsFolder({ env, directory }: World): string {
  const cache = env.XDG_CACHE_HOME || path.join(homedir(), '.cache');
  return path.resolve(directory, env.SWELANCER_GATE_DATASETS || path.join(cache, 'swelancer-gate'));
}

export async function datasetSurroundings(world: World): Promise<DatasetSurroundings> {
  return { folder: world.directory, cacheFolder: datasetsFolder(world), fetch: await fetchFor(world.env) };
}

/** Secrets of the endpoints; null where there is none. */
export interface Keys {
  readonly apiKey: string | null;
  readonly fallbackApiKey: string | null;
}

/** What an entry point knows besides the settings. */
export interface Occasion extends Keys, Pick<Asked, 'mergeBaseWith'> {
  /** Page of the workflow run. */
  readonly runUrl?: string;
  /** Told after each trial. */
  readonly onProgress?: (standing: Standing) => void;
  /** All shards of this run, where it was divided. */
  readonly shards?: readonly [ShardFile, ...ShardFile[]];
}

/** The keys that the environment holds, under the names that the command line gives. */
export function keysFrom(settings: Pick<CommandLine, 'api-key-env' | 'fallback-api-key-env'>, { env }: World): Keys {
  return {
    apiKey: env[settings['api-key-env']] || null,
    fallbackApiKey: env[settings['fallback-api-key-env']] || null,
  };
}

/** The tools of a run in the real world. One client serves both arms, so that its limits hold for both together. */
export function createTools(settings: Settings, world: World, occasion: Occasion, store: TrialStore): Tools {
  let client: Promise<ModelClient> | undefined;
  const progress = createProgress(world, occasion.onProgress ?? (() => {}));
  const { shards } = occasion;
  const elsewhere = shards === undefined ? null : joinShards(shards, store, occasion.apiKey !== null);
  // Who asks for nothing needs no key.
  const keys = elsewhere?.canAsk === false ? { ...occasion, apiKey: 'none' } : occasion;
  return {
    store,
    elsewhere,
    version: version(),
    signal: world.signal,
    now: world.now,
    onNotice: notice => world.tell(`${notice}\n`),
    ...progress,
    material: async (config, head) =>
      loadMaterial(config.suite, config.dataset, file => head.read(file), await datasetSurroundings(world)),
    solver: (arm, config) =>
      createSolver(arm, {
        client: () => (client ??= createClient(config)),
        workspaces: () => Promise.reject(new Error('workspaces are being wired up')),
      }),
  };

  async function createClient(config: RunConfig): Promise<ModelClient> {
    const given = settings['base-url'] ?? (world.env.OPENAI_BASE_URL || undefined);
    if (keys.apiKey === null && given === undefined) {
      throw new Failure('no-key', 'there is no API key', {
        hint: 'Set OPENAI_API_KEY (or the variable that --api-key-env names). An endpoint that needs no key is named by --base-url.',
      });
    }
    const [{ createModelClient }, { createFallbackClient }, { systemClock }] = await Promise.all([
      import('../model/client.ts'),
      import('../model/fallback.ts'),
      import('../model/clock.ts'),
    ]);
    const timeoutMs = settings.timeout * 1000;
    const fetch = await fetchFor(world.env, timeoutMs);
    const clientOf = (baseUrl: string, apiKey: string | null): ModelClient =>
      createModelClient({
        baseUrl,
        apiKey,
        // An answer that is slow in coming is paid for all the same: one request may take all the time there is.
        timeoutMs,
        deadlineMs: timeoutMs,
        concurrency: settings.concurrency,
        prices: config.prices,
        limits: config.limits,
        contextTokens: config.contextTokens,
        fetch,
        clock: systemClock,
        random: Math.random,
        onNotice: notice => world.tell(`${notice}\n`),
      });
    const first = clientOf(given ?? OPENAI, keys.apiKey);
    const fallback = settings['fallback-base-url'];
    return fallback === undefined ? first : createFallbackClient([first, clientOf(fallback, keys.fallbackApiKey)]);
  }
}
