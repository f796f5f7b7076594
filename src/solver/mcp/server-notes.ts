import type { ServerState } from '../solver.ts';

/** Notes on MCP servers or tools that an arm's agent could not use. */
export function serverNotes(servers: readonly ServerState[]): string[] {
  return servers.flatMap(server =>
    server.kind === 'left-out'
      ? [`The agent works without the MCP server ${server.name}: ${server.reason}.`]
      : server.warnings.map(warning => `MCP server ${server.name}: ${warning}`),
  );
}
