import type { Arm } from '../arm/arm.ts';
import { checkExtraBody } from '../arm/extra-body.ts';
import type { Keys } from '../config/api-key.ts';
import type { RunConfig } from '../config/run-config.ts';
import type { Settings } from '../config/settings.ts';
import type { ModelClient } from '../model/model.ts';
import { Failure } from '../shared/errors.ts';
import { eachOnce } from '../shared/once.ts';
import type { World } from '../shared/world.ts';
import { variablesOf } from '../solver/command/recipe.ts';
import { createSolver, type SolverTools } from '../solver/create.ts';
import { serverNotes } from '../solver/mcp/server-notes.ts';
import type { Sandbox } from '../solver/sandbox/sandbox.ts';
import { baseUrlOf, openClient, sentKey } from './clients.ts';
import { presetNotes } from './preset-notes.ts';
import type { TaskCode } from './task-code.ts';
import type { Tools } from './tools.ts';

interface Solvers {
  readonly create: Tools['solver'];
  /** Undefined if no solver has needed one. */
  client(): Promise<ModelClient> | undefined;
}

/** One client, one sandbox and one place for code serve both arms, so that limits hold for both together. */
export function createSolvers(
  settings: Settings,
  world: World,
  { isFromFork = false, ...keys }: Keys & { readonly isFromFork?: boolean },
  code: TaskCode,
  onTurn: SolverTools['onTurn'],
): Solvers {
  const { apiKey } = keys;
  const showOnce = eachOnce(note => world.tell(`${note}\n`));
  let client: Promise<ModelClient> | undefined;
  let sandbox: Promise<Sandbox> | undefined;
  return {
    client: () => client,
    async create(arm, config, { dataset }) {
      if (arm.solver.kind === 'command' && isFromFork) throw noProgramsFromForks(arm);
      showOnce(presetNotes(arm));
      checkExtraBody(arm, config.extraBodyFields, settings.config);
      const solver = await createSolver(arm, {
        client: () => {
          client ??= openClient(settings, world, keys, config);
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
        isFromFork,
        endpoint: apiKey.kind === 'missing' ? null : { baseUrl: baseUrlOf(settings, world), apiKey: sentKey(apiKey) },
        pricesOf: model => (model === null ? null : config.termsOf(model).prices),
        onTurn,
      });
      showOnce(serverNotes(solver.servers ?? []));
      return solver;
    },
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
