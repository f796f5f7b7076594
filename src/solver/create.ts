import type { Arm, ArmOf, ArmSolver } from '../arm/arm.ts';
import { systemClock } from '../model/clock.ts';
import type { ModelClient } from '../model/model.ts';
import type { Prices } from '../model/prices.ts';
import { createChatSolver } from './chat.ts';
import type { AgentEndpoint } from './command/command.ts';
import { createReferenceSolver } from './reference.ts';
import type { Sandbox } from './sandbox/sandbox.ts';
import type { AgentTurn, Solver } from './solver.ts';
import type { Workspaces } from './workspace/workspace.ts';

/** Resources for solvers, created on demand and shared by all arms of a run. */
export interface SolverTools {
  client(): Promise<ModelClient>;
  workspaces(): Promise<Workspaces>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Endpoint of the gate's own model for external agents; null if there is none. */
  readonly endpoint: AgentEndpoint | null;
  /** Sandbox of an agent's program. */
  sandbox(): Promise<Sandbox>;
  /** Further hosts that it may reach from the sandbox. */
  readonly sandboxHosts: readonly string[];
  /** Further programs on PATH that it may start in the sandbox. */
  readonly sandboxPrograms: readonly string[];
  /** Names of all environment variables that it may get, whatever its command lists. */
  readonly permitted: readonly string[];
  /** Whether the change comes from outside the repository. */
  readonly isFromFork: boolean;
  pricesOf(model: string | null): Prices | null;
  /** Called for each turn of the built-in agent. */
  onTurn(turn: AgentTurn): void;
}

/** The solver of an arm. */
export async function createSolver(arm: Arm, tools: SolverTools): Promise<Solver> {
  const { client, workspaces, environment, endpoint } = tools;
  if (isOf(arm, 'reference')) return createReferenceSolver(arm.solver.rule, arm.order);
  if (isOf(arm, 'agent')) {
    const [{ createAgentSolver }, { openServers }] = await Promise.all([
      import('./agent/agent.ts'),
      import('./mcp/servers.ts'),
    ]);
    const servers = await openServers(arm, tools);
    return createAgentSolver(
      arm,
      await client(),
      await workspaces(),
      systemClock,
      environment.PATH ?? '',
      servers,
      tools.onTurn,
    );
  }
  if (isOf(arm, 'command')) {
    const { createCommandSolver } = await import('./command/command.ts');
    const prices = tools.pricesOf(arm.solver.model);
    const { sandboxHosts, sandboxPrograms, permitted } = tools;
    const options = {
      env: environment,
      endpoint,
      prices,
      sandbox: await tools.sandbox(),
      sandboxHosts,
      sandboxPrograms,
      permitted,
    };
    return createCommandSolver(arm, await workspaces(), options);
  }
  if (isOf(arm, 'chat')) return createChatSolver(arm, await client());
  throw new Error(`there is no solver ${arm.solver.name}`);
}

function isOf<K extends ArmSolver['kind']>(arm: Arm, kind: K): arm is ArmOf<K> {
  return arm.solver.kind === kind;
}
