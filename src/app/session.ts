import path from 'node:path';
import type { Arm } from '../arm/arm.ts';
import { checkExtraBody } from '../arm/extra-body.ts';
import type { Git } from '../arm/git.ts';
import type { RequestedSides } from '../arm/sides.ts';
import { type ApiKey, type Keys, NO_KEY_NEEDED, readApiKey } from '../config/api-key.ts';
import type { RunConfig } from '../config/run-config.ts';
import type { CommandLine, Settings } from '../config/settings.ts';
import { loadMaterial } from '../dataset/material.ts';
import { loadModelList } from '../model/list.ts';
import type { ModelClient } from '../model/model.ts';
import { makeReportFolder } from '../report/write.ts';
import type { RunProgress } from '../sampling/progress.ts';
import type { ShardFile } from '../sampling/shard/file.ts';
import { mergeShards } from '../sampling/shard/merge.ts';
import { Failure } from '../shared/errors.ts';
import { version } from '../shared/package.ts';
import type { World } from '../shared/world.ts';
import { variablesOf } from '../solver/command/recipe.ts';
import { createSolver } from '../solver/create.ts';
import { serverNotes } from '../solver/mcp/server-notes.ts';
import type { Sandbox } from '../solver/sandbox/sandbox.ts';
import { openStore, type TrialStore } from '../trial/store.ts';
import { baseUrlOf, openClient, sentKey } from './clients.ts';
import { datasetOptions } from './data-folders.ts';
import { presetNotes } from './preset-notes.ts';
import { createProgress } from './progress-line.ts';
import { openCode } from './task-code.ts';
import type { Tools } from './tools.ts';

/** Inputs of an entry point besides the settings. */
export interface RunContext extends Keys, Pick<RequestedSides, 'mergeBaseWith' | 'defaultBranch'> {
  /** Page of the workflow run. */
  readonly runUrl?: string;
  /** Whether the change may come from outside the repository, so that neither its programs nor its rules are used. */
  readonly fork?: boolean;
  /** Whether a report will be written. Its folder is then created first, so that no answer is paid for in vain. */
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

/** One client, one sandbox and one place for code serve both arms, so that limits hold for both together. */
function createTools(
  settings: Settings,
  world: World,
  context: RunContext,
  store: TrialStore,
): Tools & { close(): Promise<void> } {
  const tell = (notice: string): void => world.tell(`${notice}\n`);
  const shown = new Set<string>();
  const showOnce = (notes: readonly string[]): void => {
    for (const note of notes.filter(note => !shown.has(note))) {
      shown.add(note);
      tell(note);
    }
  };
  const progress = createProgress(world, context.onProgress ?? (() => {}));
  const { shards } = context;
  const merged = shards === undefined ? null : mergeShards(shards, store, context.apiKey);
  // A merge without a key sends no requests, unless its shards needed no key either.
  const apiKey = merged !== null && context.apiKey.kind === 'missing' ? NO_KEY_NEEDED : context.apiKey;
  const code = openCode(world);
  let client: Promise<ModelClient> | undefined;
  let sandbox: Promise<Sandbox> | undefined;

  return {
    store,
    merged,
    missingKey: apiKey.kind === 'missing' ? apiKey : null,
    version: version(),
    signal: world.signal,
    now: world.now,
    elapsed: world.elapsed,
    onNotice: tell,
    ...progress,
    material: async (config, place) => {
      const options = await datasetOptions(world, place);
      return loadMaterial(config.suite, config.dataset, place, options);
    },
    models: async (reference, place) =>
      reference === undefined
        ? new Map()
        : loadModelList(reference, file => place.read(file), await datasetOptions(world, place)),
    solver: async (arm, config, { dataset }) => {
      if (arm.solver.kind === 'command' && context.fork === true) throw noProgramsFromForks(arm);
      showOnce(presetNotes(arm));
      checkExtraBody(arm, config.extraBodyFields, settings.config);
      const solver = await createSolver(arm, {
        client: () => {
          client ??= openClient(settings, world, { ...context, apiKey }, config);
          return client;
        },
        workspaces: () => code.open(config, dataset.name),
        environment: world.env,
        sandbox: () => {
          sandbox ??= findSandbox(config, world);
          return sandbox;
        },
        sandboxHosts: config.sandboxHosts,
        sandboxPrograms: config.sandboxPrograms,
        permitted: [...config.commands.flatMap(variablesOf), ...config.agentEnvironment],
        isFromFork: context.fork === true,
        endpoint: apiKey.kind === 'missing' ? null : { baseUrl: baseUrlOf(settings, world), apiKey: sentKey(apiKey) },
        pricesOf: model => (model === null ? null : config.termsOf(model).prices),
        onTurn: progress.onTurn,
      });
      showOnce(serverNotes(solver.servers ?? []));
      return solver;
    },
    disk: code.disk,
    async transport({ batchPrice }) {
      // Without a client, there is nothing to forward.
      const { origin, batches } = (await client) ?? {};
      if (batchPrice === null || origin === undefined || batches === undefined) return null;
      const [{ openJournal }, { systemClock }] = await Promise.all([
        import('../sampling/batch/journal.ts'),
        import('../model/clock.ts'),
      ]);
      const journal = openJournal(path.resolve(world.directory, settings.store));
      return { origin, batches, journal, priceShare: batchPrice, clock: systemClock };
    },
    close: code.close,
  };
}

/** Says what keeps agents in. */
async function findSandbox(config: RunConfig, world: World): Promise<Sandbox> {
  const { openSandbox } = await import('../solver/sandbox/sandbox.ts');
  const found = await openSandbox(config.sandbox, world.env);
  const kept =
    found.kind === 'none'
      ? `Agents run without a sandbox: ${found.reason}.`
      : 'Agents run in a sandbox (bubblewrap): no files but their workspace, no network but their model.';
  world.tell(`${kept}\n`);
  return found;
}

/** Programs run on the runner with the key, so never for changes from outside, no matter who named them. */
function noProgramsFromForks({ name }: Arm): Failure {
  return new Failure('configuration', `solver: command is not run for pull requests from forks (${name})`, {
    hint: 'Read the change, push its commits to a branch of this repository, and open a pull request from there. To skip forks, add `if: github.event.pull_request.head.repo.full_name == github.repository` to the job.',
  });
}
