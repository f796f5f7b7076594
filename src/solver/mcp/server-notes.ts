import type { ServerState } from '../solver.ts';

/** What a reader must know of an arm's MCP servers: which of them, or of their tools, the agent had to do without. */
export function serverNotes(servers: readonly ServerState[]): string[] {
  return servers.flatMap(server =>
    server.kind === 'left-out'
      ? [`The agent works without the MCP server ${server.name}: ${server.reason}.`]
      : server.warnings.map(warning => `MCP server ${server.name}: ${warning}`),
  );
}
