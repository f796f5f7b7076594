// @actions/core and @actions/github load an HTTP client and undici (1 MB) at the start of every run, for tokens of OpenID
// Connect, processes and proxies. This program uses none of that: src/github/client.ts passes a fetch that knows proxies.
// The MCP client loads jose to sign in to remote servers, which the gate never starts. The bundle has these in their place
// (scripts/build.mjs).

/** @actions/github asks it for agents while it is loaded. */
export class HttpClient {
  getAgent() {}
  getAgentDispatcher() {}
}

export class BearerCredentialHandler {}

export const fetch = unused;
export const getExecOutput = unused;

function unused() {
  throw new Error('not part of this bundle');
}
