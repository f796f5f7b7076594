import path from 'node:path';
import type { Git } from '../arm/git.ts';
import type { RequestedSides } from '../arm/sides.ts';
import { type ApiKey, type Keys, NO_KEY_NEEDED, readApiKey } from '../config/api-key.ts';
import type { RunConfig } from '../config/run-config.ts';
import type { CommandLine, Settings } from '../config/settings.ts';
import { loadMaterial } from '../dataset/material.ts';
import { loadModelList } from '../model/list.ts';
import type { ModelClient } from '../model/model.ts';
import { makeReportFolder } from '../report/folder.ts';
import type { BatchTransport } from '../sampling/batch/transport.ts';
import type { RunProgress } from '../sampling/progress.ts';
import type { ShardFile } from '../sampling/shard/file.ts';
import { mergeShards } from '../sampling/shard/merge.ts';
import { version } from '../shared/package.ts';
import type { World } from '../shared/world.ts';
import { openStore, type TrialStore } from '../trial/store.ts';
import { datasetOptions } from './data-folders.ts';
import { createProgress } from './progress-line.ts';
import { createSolvers } from './solvers.ts';
import { openCode } from './task-code.ts';
import type { Tools } from './tools.ts';

/** Inputs of an entry point besides the settings. */
export interface RunContext extends Keys, Pick<RequestedSides, 'mergeBaseWith' | 'defaultBranch'> {
  /** Page of the workflow run. */
  readonly runUrl?: string;
  /** Whether the change may come from outside the repository, so that neither its programs nor its rules are used. */
  readonly isFromFork?: boolean;
  /** Whether a report will be written. Its folder is created before the first answer is paid for. */
  readonly writesReport?: boolean;
  /** Called after each trial. */
  readonly onProgress?: (progress: RunProgress) => void;
  /** Repository of the working directory, if already open. */
  readonly git?: Git;
  /** All shards of this run, if it was sharded. */
  readonly shards?: readonly [ShardFile, ...ShardFile[]];
}

/** The keys from the environment variables named on the command line. */
export function keysFrom(settings: Pick<CommandLine, 'api-key-env' | 'fallback-api-key-env'>, { env }: World): Keys {
  return {
    apiKey: keyFrom(settings['api-key-env'], env),
    fallbackApiKey: keyFrom(settings['fallback-api-key-env'], env),
  };
}

function keyFrom(name: string, env: World['env']): ApiKey {
  return readApiKey(env[name], {
    holder: `the API key in ${name}`,
    hint: `Set the environment variable ${name} to your key. If the endpoint needs no key, set it to \`none\`.`,
  });
}

/** Runs `work` with the real tools of a run, and always closes them. */
export async function withTools<T>(
  settings: Settings,
  world: World,
  context: RunContext,
  work: (tools: Tools) => Promise<T>,
): Promise<T> {
  if (context.writesReport) makeReportFolder(path.resolve(world.directory, settings.out));
  const store = openStore(path.resolve(world.directory, settings.store));
  const { close, ...tools } = createTools(settings, world, context, store);
  try {
    return await work(tools);
  } finally {
    await close();
    store.close();
  }
}

function createTools(
  settings: Settings,
  outer: World,
  context: RunContext,
  store: TrialStore,
): Tools & { close(): Promise<void> } {
  const { tell, end, ...progress } = createProgress(outer, context.onProgress ?? (() => {}));
  const world = { ...outer, tell };
  const { shards } = context;
  const merged = shards === undefined ? null : mergeShards(shards, store, context.apiKey);
  // A merge without a key sends no requests, unless its shards needed no key either.
  const apiKey = merged !== null && context.apiKey.kind === 'missing' ? NO_KEY_NEEDED : context.apiKey;
  const code = openCode(world);
  const solvers = createSolvers(settings, world, { ...context, apiKey }, code, progress.onTurn);

  return {
    store,
    merged,
    missingKey: apiKey.kind === 'missing' ? apiKey : null,
    version: version(),
    signal: world.signal,
    now: world.now,
    elapsed: world.elapsed,
    onNotice: notice => tell(`${notice}\n`),
    ...progress,
    material: async (config, place) => {
      const options = await datasetOptions(world, place);
      return loadMaterial(config.suite, config.dataset, place, options);
    },
    models: async (reference, place) =>
      reference === undefined
        ? new Map()
        : loadModelList(reference, file => place.read(file), await datasetOptions(world, place)),
    solver: solvers.create,
    disk: code.disk,
    transport: config => openTransport(config, solvers.client(), settings, world),
    close: () => {
      end();
      return code.close();
    },
  };
}

/** The endpoint's batches with the journal of the store; null without. A run without a client sends nothing. */
async function openTransport(
  { batchPrice }: RunConfig,
  client: Promise<ModelClient> | undefined,
  settings: Settings,
  world: World,
): Promise<BatchTransport | null> {
  const { origin, batches } = (await client) ?? {};
  if (batchPrice === null || origin === undefined || batches === undefined) return null;
  const [{ openJournal }, { systemClock }] = await Promise.all([
    import('../sampling/batch/journal.ts'),
    import('../model/clock.ts'),
  ]);
  const journal = openJournal(path.resolve(world.directory, settings.store));
  return { origin, batches, journal, priceShare: batchPrice, clock: systemClock };
}
