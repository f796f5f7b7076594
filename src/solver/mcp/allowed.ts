import type { McpServer } from '../../arm/mcp-servers.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import type { ServerState } from '../solver.ts';

/** A server that may start, with all variables of its command replaced. */
export type AllowedServer = Omit<Extract<McpServer, { kind: 'program' }>, 'kind'>;

/**
 * Splits the servers of an arm into those that may start and those that may not. The list of programs comes from the
 * target branch: a change chooses the arguments of a program, never the program.
 * @param programs names on PATH
 * @param isFromFork whether the change comes from outside the repository, so that none may start
 */
export function allowedServers(
  servers: readonly McpServer[],
  programs: readonly string[],
  isFromFork: boolean,
): { readonly allowed: readonly AllowedServer[]; readonly leftOut: readonly ServerState[] } {
  const allowed: AllowedServer[] = [];
  const leftOut: ServerState[] = [];
  for (const server of servers) {
    const found = isFromFork ? 'no program runs for a pull request from a fork' : filledIn(server, programs);
    if (typeof found === 'string') leftOut.push({ kind: 'left-out', name: server.name, reason: found });
    else allowed.push(found);
  }
  return { allowed, leftOut };
}

/** The server with its variables replaced, or why it may not start. */
function filledIn(server: McpServer, programs: readonly string[]): AllowedServer | string {
  if (server.kind === 'remote') return 'it is a remote server, and trials have no network';
  const missing = new Set<string>();
  const fill = (text: string): string => fillVariables(text, missing);
  const filled = {
    name: server.name,
    command: fill(server.command),
    arguments: server.arguments.map(fill),
    environment: Object.fromEntries(Object.entries(server.environment).map(([name, value]) => [name, fill(value)])),
  };
  if (!programs.includes(filled.command)) {
    return `sandbox-programs does not list ${filled.command.slice(0, 60)} on the target branch`;
  }
  const [variable] = missing;
  return variable === undefined ? filled : `it needs the variable ${variable}, and servers get none of the runner's`;
}

/**
 * Replaces `${NAME:-default}` with its default. Environment variables are never used, because a server configured by
 * the change could read them.
 */
function fillVariables(text: string, missing: Set<string>): string {
  return text.replaceAll(/\$\{([A-Za-z_]\w*)(?::-([^}]*))?\}/g, (_whole, name: string, fallback?: string) => {
    if (fallback === undefined) missing.add(name);
    return fallback ?? '';
  });
}

/** All servers as rejected, if there is no sandbox. */
export function withoutSandbox(
  servers: readonly AllowedServer[],
  { reason }: Extract<Sandbox, { kind: 'none' }>,
): ServerState[] {
  return servers.map(({ name }) => ({
    kind: 'left-out',
    name,
    reason: `MCP servers only start in a sandbox, and there is none: ${reason}`,
  }));
}
