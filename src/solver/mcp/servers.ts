import path from 'node:path';
import type { Arm } from '../../arm/arm.ts';
import { MCP_FILE, mcpServersOf } from '../../arm/mcp-servers.ts';
import { CallFailure } from '../../model/failure.ts';
import type { Tool } from '../../model/model.ts';
import { Failure } from '../../shared/errors.ts';
import { allowedEnvironment } from '../command/environment.ts';
import { destinationOf } from '../sandbox/destination.ts';
import { openHome } from '../sandbox/home.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { SandboxState, ServerState } from '../solver.ts';
import { writeCheckout } from '../workspace/write-checkout.ts';
import { type AllowedServer, allowedServers, withoutSandbox } from './allowed.ts';
import { connect, type ServerConnection, ServerProblem, type ServerSandbox } from './connection.ts';
import { type OfferedTool, offerOf } from './offer.ts';

/** The MCP servers of an arm, each started once before the first trial. */
export interface McpServers {
  readonly states: readonly ServerState[];
  /** Their sandbox; absent if none starts. */
  readonly sandbox?: SandboxState;
  readonly tools: readonly Tool[];
  /** Everything about them that can change an answer, beyond the arm's files; null if none starts. */
  readonly identity: unknown;
  /** The servers of one trial. Each starts when its first tool is called. */
  open(directory: string): McpSession;
}

export interface McpSession {
  /** Whether a tool belongs to a server. */
  has(tool: string): boolean;
  /**
   * Result of a tool, or an error for the model; can be long.
   * @throws CallFailure if its server no longer starts.
   */
  call(tool: string, given: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<string>;
  close(): Promise<void>;
}

export interface ServerOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  sandbox(): Promise<Sandbox>;
  readonly sandboxHosts: readonly string[];
  readonly sandboxPrograms: readonly string[];
  /** Whether the change comes from outside the repository. */
  readonly isFromFork: boolean;
  readonly limits?: ServerSandbox['limits'];
}

const LIMITS: ServerSandbox['limits'] = { startMs: 30_000, callMs: 60_000 };

export const NO_SERVERS: McpServers = {
  states: [],
  tools: [],
  identity: null,
  open: () => ({ has: () => false, call: async () => '', close: async () => {} }),
};

/**
 * Starts every server of an arm once, to learn its tools.
 * @throws Failure if an allowed server does not start.
 */
export async function openServers(
  arm: Pick<Arm, 'name' | 'files' | 'label'>,
  options: ServerOptions,
): Promise<McpServers> {
  const { sandboxPrograms, isFromFork } = options;
  const { allowed, leftOut } = allowedServers(mcpServersOf(arm.files), sandboxPrograms, isFromFork);
  if (allowed.length === 0) return { ...NO_SERVERS, states: leftOut };
  const sandbox = await options.sandbox();
  if (sandbox.kind === 'none') return { ...NO_SERVERS, states: [...leftOut, ...withoutSandbox(allowed, sandbox)] };
  const destinations = options.sandboxHosts.flatMap(host => destinationOf(`https://${host}`) ?? []);
  const place: ServerSandbox = {
    bubblewrap: sandbox.program,
    environment: allowedEnvironment(options.environment, [], []),
    destinations,
    programs: sandboxPrograms,
    limits: options.limits ?? LIMITS,
  };
  const offers = await withFiles(arm, directory =>
    Promise.all(allowed.map(server => checkServer(server, directory, place, arm))),
  );
  const offered = new Map(offers.flatMap(({ tools }) => tools).map(one => [one.tool.name, one]));
  return {
    states: [...offers.map(({ state }) => state), ...leftOut],
    sandbox: { kind: 'bubblewrap', hosts: destinations.map(({ host, port }) => `${host}:${port}`) },
    tools: [...offered.values()].map(({ tool }) => tool),
    identity: {
      servers: offers.map(({ state: { name, version } }) => ({ name, version })),
      tools: [...offered.values()],
      reaches: destinations,
      programs: sandboxPrograms,
    },
    open: directory => openSession(allowed, offered, directory, place),
  };
}

interface ServerCheck {
  readonly state: Extract<ServerState, { kind: 'started' }>;
  readonly tools: readonly OfferedTool[];
}

async function checkServer(
  server: AllowedServer,
  directory: string,
  place: ServerSandbox,
  { name, label }: Pick<Arm, 'name' | 'label'>,
): Promise<ServerCheck> {
  let connection: ServerConnection | null = null;
  try {
    connection = await connect(server, directory, place);
    const { version } = connection;
    const { tools, warnings } = offerOf(server.name, await connection.list());
    const state = { kind: 'started', name: server.name, version, tools: tools.length, warnings } as const;
    return { state, tools };
  } catch (error) {
    if (!(error instanceof ServerProblem)) throw error;
    throw new Failure('configuration', `the MCP server ${server.name} (${label}) ${error.message}`, {
      file: MCP_FILE,
      hint:
        name === 'baseline'
          ? `It fails before this change, so the change cannot be measured. If the change repairs it, review and merge it by hand. Otherwise run the server by hand, or remove ${server.command} from sandbox-programs on the target branch.`
          : `Run the server by hand, or remove ${server.command} from sandbox-programs on the target branch to measure without it.`,
    });
  } finally {
    await connection?.close();
  }
}

/** Runs `work` with a folder of only the arm's files, because a server may be one of them. */
async function withFiles<T>({ files }: Pick<Arm, 'files'>, use: (directory: string) => Promise<T>): Promise<T> {
  const { folder, remove } = await openHome();
  try {
    const nothing = { list: async () => [], async *read() {} };
    await writeCheckout(nothing, files, path.join(folder, 'files'), new AbortController().signal);
    return await use(path.join(folder, 'files'));
  } finally {
    await remove();
  }
}

function openSession(
  servers: readonly AllowedServer[],
  offered: ReadonlyMap<string, OfferedTool>,
  directory: string,
  place: ServerSandbox,
): McpSession {
  const connections = new Map<string, Promise<ServerConnection>>();

  function connectionTo(name: string): Promise<ServerConnection> {
    const server = servers.find(one => one.name === name);
    if (server === undefined) throw new Error(`there is no MCP server ${name}`);
    const connection = connections.get(name) ?? connect(server, directory, place);
    connections.set(name, connection);
    return connection;
  }

  return {
    has: tool => offered.has(tool),
    async call(tool, given, signal) {
      const found = offered.get(tool);
      if (found === undefined) throw new Error(`there is no tool ${tool}`);
      let connection: ServerConnection;
      try {
        connection = await connectionTo(found.server);
      } catch (cause) {
        if (!(cause instanceof ServerProblem)) throw cause;
        // It started before the first trial, so this is not a difference between arms.
        const message = `the MCP server ${found.server} ${cause.message}`;
        throw new CallFailure('crashed', message, { requests: 0, fatal: false, cause });
      }
      return connection.call(found.name, given, signal);
    },
    async close() {
      const opened = await Promise.allSettled(connections.values());
      await Promise.all(opened.map(one => (one.status === 'fulfilled' ? one.value.close() : undefined)));
    },
  };
}
