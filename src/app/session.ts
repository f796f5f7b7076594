import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Arm } from '../arm/arm.ts';
import { checkExtraBody } from '../arm/extra-body.ts';
import type { Git } from '../arm/git.ts';
import { openGit } from '../arm/git.ts';
import type { RequestedSides } from '../arm/sides.ts';
import type { Source } from '../arm/source.ts';
import { type ApiKey, type Keys, missingKey, NO_KEY_NEEDED, readApiKey } from '../config/api-key.ts';
import type { RunConfig } from '../config/run-config.ts';
import { type CommandLine, OPENAI, type Settings } from '../config/settings.ts';
import { codeOf } from '../dataset/catalogue.ts';
import type { DatasetSurroundings } from '../dataset/dataset.ts';
import { loadMaterial } from '../dataset/material.ts';
import { type ExtraHeaders, fillHeaders } from '../model/extra-headers.ts';
import { loadModelList } from '../model/list.ts';
import type { ModelClient } from '../model/model.ts';
import type { RunProgress } from '../sampling/progress.ts';
import type { ShardFile } from '../sampling/shard/file.ts';
import { joinShards } from '../sampling/shard/join.ts';
import { Failure } from '../shared/errors.ts';
import { integer } from '../shared/format.ts';
import { fetchFor } from '../shared/network.ts';
import { version } from '../shared/package.ts';
import type { World } from '../shared/world.ts';
import { variablesOf } from '../solver/command/recipe.ts';
import { createSolver } from '../solver/create.ts';
import { serverNotes } from '../solver/mcp/server-notes.ts';
import type { Sandbox } from '../solver/sandbox/sandbox.ts';
import type { OpenWorkspaces } from '../solver/workspace/create.ts';
import { openStore, type TrialStore } from '../trial/store.ts';
import { openCheckout, readHandedOver, readTrusted } from './handed-over.ts';
import { presetNotes } from './preset-notes.ts';
import { createProgress } from './progress-line.ts';
import type { Tools } from './tools.ts';

const MEBIBYTE = 2 ** 20;
/** What the code of tasks may take on disk before folders that nobody uses are removed. */
const MOST_CODE = 4096 * MEBIBYTE;

/** What all runs of a user on this machine share. */
function cacheFolder({ env }: World): string {
  return path.join(env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'swelancer-gate');
}

/** Where downloaded datasets are kept. */
function datasetsFolder(world: World): string {
  return path.resolve(world.directory, world.env.SWELANCER_GATE_DATASETS || cacheFolder(world));
}

/** Where the code of tasks is kept and laid out. */
function codeFolder(world: World): string {
  return path.resolve(world.directory, world.env.SWELANCER_GATE_CODE || path.join(cacheFolder(world), 'code'));
}

/** @param place where files of the user's own are read */
export async function datasetSurroundings(world: World, place: Source): Promise<DatasetSurroundings> {
  return {
    readFile: ownFiles(place, world),
    cacheFolder: datasetsFolder(world),
    fetch: await fetchFor(world.env),
  };
}

/**
 * Files that a configuration or a flag names. In the repository they are read at the given place: a file in the checkout
 * may be the change's own. A pin makes it the right one wherever it lies.
 */
function ownFiles(place: Source, world: World): DatasetSurroundings['readFile'] {
  const onDisk = (file: string): Promise<Buffer | null> =>
    readFile(path.resolve(world.directory, file)).catch(() => null);
  if (place.commit === null) return onDisk;
  const { commit } = place;
  return async (file, isPinned) => {
    const checkout = await openCheckout(await openGit(world), world, null, [commit]);
    if (isPinned) return (await readTrusted(file, checkout)) ?? onDisk(file);
    return readHandedOver(file, 'file', checkout);
  };
}

/** What an entry point knows besides the settings. */
export interface Occasion extends Keys, Pick<RequestedSides, 'mergeBaseWith' | 'defaultBranch'> {
  /** Page of the workflow run. */
  readonly runUrl?: string;
  /** The change comes, or may come, from outside the repository: no program that it names is run, nor its own rules. */
  readonly fork?: boolean;
  /** Told after each trial. */
  readonly onProgress?: (standing: RunProgress) => void;
  /** Repository of the working directory, where it is open already. */
  readonly git?: Git;
  /** All shards of this run, where it was divided. */
  readonly shards?: readonly [ShardFile, ...ShardFile[]];
}

/** The keys in the environment, under the names that the command line gives. */
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

/** Works with the tools of a run in the real world, and closes them whatever comes of it. */
export async function withTools<T>(
  settings: Settings,
  world: World,
  occasion: Occasion,
  work: (tools: Tools) => Promise<T>,
): Promise<T> {
  const store = openStore(path.resolve(world.directory, settings.store));
  const { close, ...tools } = createTools(settings, world, occasion, store);
  try {
    return await work(tools);
  } finally {
    await close();
    store.close();
  }
}

/** One client serves both arms, so that its limits hold for both together. */
function createTools(
  settings: Settings,
  world: World,
  occasion: Occasion,
  store: TrialStore,
): Tools & { close(): Promise<void> } {
  const given = settings['base-url'] ?? (world.env.OPENAI_BASE_URL || undefined);
  let client: Promise<ModelClient> | undefined;
  let workspaces: Promise<OpenWorkspaces> | undefined;
  let sandbox: Promise<Sandbox> | undefined;
  const told = new Set<string>();
  let opened: OpenWorkspaces | null = null;
  const progress = createProgress(world, occasion.onProgress ?? (() => {}));
  const { shards } = occasion;
  const elsewhere = shards === undefined ? null : joinShards(shards, store, occasion.apiKey);
  // A merge without a key asks for nothing, unless its shards needed none either.
  const apiKey = elsewhere !== null && occasion.apiKey.kind === 'missing' ? NO_KEY_NEEDED : occasion.apiKey;
  return {
    store,
    elsewhere,
    missingKey: apiKey.kind === 'missing' ? apiKey : null,
    version: version(),
    signal: world.signal,
    now: world.now,
    elapsed: world.elapsed,
    onNotice: notice => world.tell(`${notice}\n`),
    ...progress,
    material: async (config, place) => {
      const surroundings = await datasetSurroundings(world, place);
      return loadMaterial(config.suite, config.dataset, place, surroundings);
    },
    models: async (reference, place) =>
      reference === undefined
        ? new Map()
        : loadModelList(reference, file => place.read(file), await datasetSurroundings(world, place)),
    solver: async (arm, config, { dataset }) => {
      if (arm.solver.kind === 'command' && occasion.fork === true) throw noProgramOfStrangers(arm);
      tellOnce(presetNotes(arm));
      checkExtraBody(arm, config.extraBodyFields, settings.config);
      const solver = await createSolver(arm, {
        client: () => (client ??= createClient(config)),
        workspaces: () => (workspaces ??= openWorkspaces(config.repository, dataset.name)),
        environment: world.env,
        sandbox: () => (sandbox ??= findSandbox(config)),
        sandboxHosts: config.sandboxHosts,
        sandboxPrograms: config.sandboxPrograms,
        permitted: [...config.commands.flatMap(variablesOf), ...config.agentEnvironment],
        isOfStrangers: occasion.fork === true,
        endpoint: apiKey.kind === 'missing' ? null : { baseUrl: given ?? OPENAI, apiKey: sentKey(apiKey) },
        pricesOf: model => (model === null ? null : config.termsOf(model).prices),
        onTurn: progress.onTurn,
      });
      tellOnce(serverNotes(solver.servers ?? []));
      return solver;
    },
    disk: () => opened?.diskUse ?? null,
    async post(config) {
      // Where no solver has asked for a client, nothing is to be carried.
      const { origin, batches } = (await client) ?? {};
      if (config.batchPrice === null || origin === undefined || batches === undefined) return null;
      const [{ openJournal }, { systemClock }] = await Promise.all([
        import('../sampling/batch/journal.ts'),
        import('../model/clock.ts'),
      ]);
      const journal = openJournal(path.resolve(world.directory, settings.store));
      return { origin, batches, journal, priceShare: config.batchPrice, clock: systemClock };
    },
    async close() {
      // Where they could not be opened, that was told.
      await workspaces?.catch(() => {});
      if (opened === null) return;
      await opened.close();
      const { most } = opened.diskUse;
      if (most > 0)
        world.tell(`The code of the tasks took at most ${integer(Math.ceil(most / MEBIBYTE))} MiB of disk.\n`);
    },
  };

  function tellOnce(notes: readonly string[]): void {
    for (const note of notes.filter(note => !told.has(note))) {
      told.add(note);
      world.tell(`${note}\n`);
    }
  }

  async function findSandbox(config: RunConfig): Promise<Sandbox> {
    const { openSandbox } = await import('../solver/sandbox/sandbox.ts');
    const found = await openSandbox(config.sandbox, world.env);
    const kept =
      found.kind === 'none'
        ? `Agents run without a sandbox: ${found.reason}.`
        : 'Agents run in a sandbox (bubblewrap): no files but their workspace, no network but their model.';
    world.tell(`${kept}\n`);
    return found;
  }

  async function openWorkspaces(given: string | undefined, dataset: string): Promise<OpenWorkspaces> {
    const repository = given ?? (await codeOf(dataset));
    if (repository === undefined) {
      throw new Failure('configuration', `the dataset ${dataset} does not name its source repository`, {
        hint: 'Name it in the configuration file: repository: owner/name, an address, or a folder.',
      });
    }
    const { createWorkspaces } = await import('../solver/workspace/create.ts');
    opened = await createWorkspaces({
      repository,
      directory: world.directory,
      folder: codeFolder(world),
      maxBytes: MOST_CODE,
      environment: world.env,
      onNotice: notice => world.tell(`${notice}\n`),
    });
    return opened;
  }

  async function createClient(config: RunConfig): Promise<ModelClient> {
    const [{ createModelClient }, { createFallbackClient, underName }, { systemClock }] = await Promise.all([
      import('../model/client.ts'),
      import('../model/fallback.ts'),
      import('../model/clock.ts'),
    ]);
    const timeoutMs = settings.timeout * 1000;
    const fetch = await fetchFor(world.env, timeoutMs);
    const clientOf = (baseUrl: string, key: ApiKey, extra: Partial<ExtraHeaders> = {}): ModelClient => {
      if (key.kind === 'missing') throw missingKey(key);
      return createModelClient({
        ...extra,
        baseUrl,
        apiKey: sentKey(key),
        ...(world.env.RUNNER_DEBUG === '1' && { onRequest: tellRequest(world) }),
        // An answer that is slow in coming is paid for all the same: one request may take all the time there is.
        timeoutMs,
        deadlineMs: timeoutMs,
        concurrency: settings.concurrency,
        termsOf: config.termsOf,
        limits: config.limits,
        fetch,
        clock: systemClock,
        random: Math.random,
        onNotice: notice => world.tell(`${notice}\n`),
      });
    };
    const first = clientOf(given ?? OPENAI, apiKey, fillHeaders(config.headers, world.env));
    const fallback = settings['fallback-base-url'];
    if (fallback === undefined) return first;
    const second = clientOf(fallback, occasion.fallbackApiKey);
    const name = settings['fallback-model'];
    return createFallbackClient([first, name === undefined ? second : underName(second, name)]);
  }
}

/** Prints each request for who looks for a fault: GitHub sets RUNNER_DEBUG when a run is repeated with debug logging. */
function tellRequest(world: World) {
  return (method: string, host: string) => {
    const sentAt = world.elapsed();
    return (status: number | null): void =>
      world.tell(`debug: ${method} ${host} ${status ?? 'no response'} ${Math.round(world.elapsed() - sentAt)} ms\n`);
  };
}

/** What is sent of a key; null where none is needed. */
function sentKey(key: Exclude<ApiKey, { kind: 'missing' }>): string | null {
  return key.kind === 'key' ? key.value : null;
}

/** A program runs with the key and on the runner: nobody from outside may have one run, whoever named it. */
function noProgramOfStrangers({ name }: Arm): Failure {
  return new Failure('configuration', `solver: command is not run for pull requests from forks (${name})`, {
    hint: 'Read the change, push its commits to a branch of this repository, and open a pull request from there; or leave forks out: if: github.event.pull_request.head.repo.full_name == github.repository.',
  });
}
