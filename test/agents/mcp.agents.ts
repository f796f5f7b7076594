import path from 'node:path';
import { expect, it } from 'vitest';
import { openServers } from '../../src/solver/mcp/servers.ts';
import { openSandbox } from '../../src/solver/sandbox/sandbox.ts';
import { startAgent, submit, use } from '../solver/agent/setup.ts';
import { install } from './install.ts';

const everything = install({
  registry: 'npm',
  name: '@modelcontextprotocol/server-everything',
  version: '2026.8.31',
});
const files = [
  {
    path: '.mcp.json',
    content: '{"mcpServers":{"everything":{"command":"mcp-server-everything","args":["stdio"]}}}',
  },
];

it('The agent solver uses the tools of a real MCP server in a sandbox', async () => {
  const servers = await openServers(
    { name: 'candidate', files, label: 'work tree' },
    {
      environment: { PATH: [...everything, process.env.PATH].join(path.delimiter), OPENAI_API_KEY: 'sk-secret' },
      sandbox: () => openSandbox('required', process.env),
      sandboxHosts: [],
      sandboxPrograms: ['mcp-server-everything'],
      isFromFork: false,
    },
  );
  expect(servers.states).toMatchObject([{ kind: 'started', version: 'mcp-servers/everything 2.0.0', warnings: [] }]);
  const { server, solve } = await startAgent(
    [
      use('mcp__everything__echo', { message: 'is it here?' }),
      use('mcp__everything__get-sum', { a: 'one', b: 2 }),
      use('mcp__everything__get-tiny-image', {}),
      use('mcp__everything__get-structured-content', { location: 'Chicago' }),
      use('mcp__everything__get-env', {}),
      submit(4),
    ],
    { arm: { files }, servers },
  );
  const { proposalId, behavior, transcript = [] } = await solve();
  expect(proposalId).toBe(4);
  expect(behavior).toMatchObject({ turns: 6, toolCalls: 6 });
  const results = transcript.flatMap(step => (step.kind === 'got' ? [step.text] : []));
  expect(results[0]).toBe('Echo: is it here?');
  expect(results[1]).toMatch(/^Error: /);
  expect(results[2]).toMatch(/\[image\/png, [\d,]+ characters of base64\]/);
  expect(results[3]).toContain('temperature');
  expect(results[4]).not.toContain('sk-secret');
  expect(JSON.stringify(server.requests[0]?.body.tools)).toContain('mcp__everything__echo');
});
