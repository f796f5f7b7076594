import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { reportSchema } from '../../src/report/report.ts';
import { systemTime } from '../../src/shared/time.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { works } from '../required-tools.ts';
import { type OpenAiServer, startOpenAiServer } from '../servers/openai.ts';

const hasSandbox = await works('bubblewrap');
const PROGRAM = readFileSync(path.resolve('test/solver/mcp/hostile-server.mjs'), 'utf8');
const configuration = (more = ''): string => `
suite: starter
solver: agent
model: some/model
prompt: manager.md
files: [.mcp.json, server.mjs]
repository: ./code
${more}
`;
const mcp = (servers: object): string => JSON.stringify({ mcpServers: servers });
const OWN = { own: { command: 'node', args: ['server.mjs', 'plain'] } };

let repository: Repository;
let server: OpenAiServer;
beforeEach(async () => {
  // Calls the arm's MCP server, if any, and picks by whether it got an answer.
  server = await startOpenAiServer({
    answer: ({ messages, body }) => {
      const seen = messages.some(({ content }) => content.includes('seen by plain'));
      const tool = /"(mcp__\w+)"/.exec(JSON.stringify(body.tools))?.[1];
      return tool === undefined || seen
        ? { text: `{"selected_proposal_id": ${seen ? 1 : 2}}` }
        : { text: '', toolCalls: [{ name: tool, arguments: {} }] };
    },
  });
  repository = makeRepository();
});
afterEach(async () => {
  repository.remove();
  await server.close();
});

async function gate() {
  let told = '';
  const exitCode = await main(['gate', '--baseline', 'HEAD~1', '--head', 'HEAD', '--max-calls', '60'], {
    directory: repository.folder,
    env: {
      PATH: process.env.PATH,
      OPENAI_BASE_URL: server.url,
      OPENAI_API_KEY: 'none',
      XDG_CACHE_HOME: path.join(repository.folder, '.cache'),
    },
    signal: new AbortController().signal,
    ...systemTime(),
    print: () => {},
    tell: text => {
      told += text;
    },
    ask: null,
    terminal: { columns: 80, color: false, live: false },
  });
  const file = path.join(repository.folder, '.swelancer-gate/out/report.json');
  return { exitCode, told, read: () => reportSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) };
}

describe('MCP servers of the agent solver', () => {
  it.runIf(hasSandbox)(
    'start if the target branch lists their program, with their tools in the transcript',
    async () => {
      repository.commit('start', {
        'swelancer-gate.yml': configuration('sandbox-programs: [node]'),
        'manager.md': '{{title}} {{proposals}}',
        'code/a.ts': 'a',
        '.mcp.json': mcp({}),
        'server.mjs': PROGRAM,
      });
      repository.commit('add a server', { '.mcp.json': mcp(OWN) });
      const { read } = await gate();
      const { baseline, candidate, trials } = read();
      expect([baseline?.servers, candidate.servers]).toEqual([
        undefined,
        [{ kind: 'started', name: 'own', version: 'plain 1', tools: 1, warnings: [] }],
      ]);
      const steps = trials.candidate.flatMap(({ transcript = [] }) => transcript);
      expect(steps).toContainEqual({ kind: 'got', tool: 'mcp__own__look', text: 'seen by plain' });
      expect(trials.baseline.every(({ text }) => text.includes('2'))).toBe(true);
      expect(trials.candidate.every(({ text }) => text.includes('1'))).toBe(true);
    },
  );

  it('do not start if only the change itself lists their program, and report and log say so', async () => {
    repository.commit('start', {
      'swelancer-gate.yml': configuration(),
      'manager.md': '{{title}} {{proposals}}',
      'code/a.ts': 'a',
      '.mcp.json': mcp({}),
      'server.mjs': PROGRAM,
    });
    repository.commit('its own list', {
      'swelancer-gate.yml': configuration('sandbox-programs: [node]'),
      '.mcp.json': mcp(OWN),
    });
    const { told, read } = await gate();
    const words =
      'The agent works without the MCP server own: sandbox-programs does not list node on the target branch.';
    expect(told).toContain(words);
    expect(read().notes.map(({ text }) => text)).toContain(words);
    expect(JSON.stringify(server.requests.map(({ body }) => body.tools))).not.toContain('mcp__');
  });

  it.each([
    ['{"mcpServers": ', 'is not JSON'],
    ['[]', 'the file: '],
    ['{"mcpServers": {"a": {"args": []}}}', '"mcpServers.a": takes {command, args, env} or {type, url}'],
  ])('must be configured in a valid file: %s', async (content, reason) => {
    repository.commit('start', {
      'swelancer-gate.yml': configuration(),
      'manager.md': '{{title}} {{proposals}}',
      'code/a.ts': 'a',
      '.mcp.json': mcp({}),
      'server.mjs': PROGRAM,
    });
    repository.commit('break it', { '.mcp.json': content });
    const { exitCode, told } = await gate();
    expect(exitCode).toBe(2);
    expect(told).toContain(reason);
    expect(told).toContain('.mcp.json');
    expect(server.requests).toEqual([]);
  });
});
