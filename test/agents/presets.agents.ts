import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Arm } from '../../src/arm/arm.ts';
import { createCommandSolver } from '../../src/solver/command/command.ts';
import { PRESETS } from '../../src/solver/command/presets.ts';
import { variablesOf } from '../../src/solver/command/recipe.ts';
import { openSandbox } from '../../src/solver/sandbox/sandbox.ts';
import { failureOf } from '../model/setup.ts';
import { skipLoudly } from '../required-tools.ts';
import { scratch } from '../scratch.ts';
import { type Asked, startProtocolServer, type Turn } from '../servers/protocols.ts';
import { armWith, never, task, workspacesIn } from '../solver/command/setup.ts';
import { install, type VersionedPackage } from './install.ts';

const KEY = 'sk-test-0123456789';
const ADVICE = 'Weigh every proposal against the rule.';
/** Text of agent files of other agents. */
const FOREIGN = 'Toss a coin.';

interface Agent {
  readonly preset: string;
  /** The package of its program for Linux, if the package that users install only refers to it. */
  readonly binary?: string;
  /** The path of the protocol that it uses for its model. */
  readonly path: string;
  /** The agent file that it reads by default. */
  readonly file?: string;
  /** Other files that it needs in this test. */
  readonly files?: Arm['files'];
  /** How its model reads a file; absent if the agent has no tools. */
  readonly tool?: (file: string) => Turn & { readonly tool: string };
  /** The output of `--version`, if it differs from the package version. */
  readonly version?: string;
  /** It does not report its tool calls. */
  readonly isSilent?: boolean;
  /** Its own variables for the address of the model, if it does not use OpenAI's protocols. */
  readonly env?: (url: string) => Record<string, string>;
  readonly told: {
    readonly turns: number | null;
    readonly filesRead: number | null;
    readonly inputTokens: number | null;
  };
}

const told = { turns: 2, filesRead: 1, inputTokens: 200 };

const AGENTS: readonly Agent[] = [
  {
    preset: 'claude-code',
    path: '/v1/messages',
    file: 'CLAUDE.md',
    tool: file => ({ tool: 'Read', arguments: { file_path: file } }),
    env: url => ({ ANTHROPIC_BASE_URL: url, ANTHROPIC_API_KEY: KEY }),
    told,
  },
  {
    preset: 'codex',
    path: '/v1/responses',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'exec_command', arguments: { cmd: `cat ${file}` } }),
    told: { turns: null, filesRead: null, inputTokens: 200 },
  },
  {
    preset: 'gemini-cli',
    path: '/v1beta/models/small:streamGenerateContent',
    file: 'GEMINI.md',
    files: [{ path: '.gemini/settings.json', content: '{"security":{"auth":{"selectedType":"gemini-api-key"}}}' }],
    tool: file => ({ tool: 'read_file', arguments: { file_path: file } }),
    env: url => ({ GOOGLE_GEMINI_BASE_URL: url, GEMINI_API_KEY: KEY }),
    told: { turns: null, filesRead: 1, inputTokens: 200 },
  },
  {
    preset: 'qwen-code',
    path: '/v1/chat/completions',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'read_file', arguments: { file_path: file } }),
    told,
  },
  {
    preset: 'kimi-cli',
    path: '/v1/chat/completions',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'Read', arguments: { path: file } }),
    told: { turns: 2, filesRead: 1, inputTokens: null },
  },
  {
    preset: 'copilot-cli',
    path: '/v1/chat/completions',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'view', arguments: { path: file } }),
    env: () => ({ COPILOT_OFFLINE: 'true' }),
    told: { turns: 2, filesRead: 1, inputTokens: null },
  },
  {
    preset: 'opencode',
    path: '/v1/chat/completions',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'read', arguments: { filePath: file } }),
    told,
  },
  {
    preset: 'kilo',
    path: '/v1/chat/completions',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'read', arguments: { filePath: file } }),
    told,
  },
  {
    preset: 'aider',
    path: '/v1/chat/completions',
    told: { turns: null, filesRead: null, inputTokens: 100 },
  },
  {
    preset: 'cline',
    path: '/v1/chat/completions',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'read_files', arguments: { files: [{ path: file }] } }),
    told,
  },
  {
    preset: 'droid',
    binary: '@factory/cli-linux-x64',
    path: '/v1/chat/completions',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'Read', arguments: { file_path: file } }),
    told,
  },
  {
    preset: 'continue',
    path: '/v1/chat/completions',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'Read', arguments: { filepath: file } }),
    isSilent: true,
    told: { turns: null, filesRead: null, inputTokens: null },
  },
  {
    preset: 'pi',
    path: '/v1/chat/completions',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'read', arguments: { path: file } }),
    told,
  },
  {
    preset: 'mistral-vibe',
    path: '/v1/chat/completions',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'read_file', arguments: { path: file } }),
    told: { turns: null, filesRead: 1, inputTokens: null },
  },
  {
    preset: 'grok-cli',
    path: '/v1/chat/completions',
    file: '.grok/GROK.md',
    tool: file => ({ tool: 'view_file', arguments: { path: file } }),
    version: '1.0.1',
    told: { turns: 2, filesRead: 1, inputTokens: null },
  },
];

/** The package of a preset, in the version it was tested with. */
function packageOf({ preset, binary }: Agent): VersionedPackage {
  const { from, tried } = PRESETS[preset] ?? {};
  if (typeof from !== 'object' || !tried)
    throw new Error(`${preset} names no package and version that it was tested with`);
  return { ...from, name: binary ?? from.name, version: tried.version };
}

it('These tests cover all presets that name a tested version', () => {
  const tried = Object.keys(PRESETS).filter(name => PRESETS[name]?.tried !== null);
  expect(AGENTS.map(({ preset }) => preset).sort()).toEqual(tried.sort());
});

/** Comma-separated presets to test; default: all. */
const chosen = process.env.SWELANCER_GATE_AGENTS?.split(',');

describe.each(AGENTS.filter(({ preset }) => chosen?.includes(preset) ?? true))('the preset $preset', agent => {
  const programs = ((): string[] | null => {
    try {
      return install(packageOf(agent));
    } catch (error) {
      skipLoudly(`${agent.preset} cannot be installed here (${error instanceof Error ? error.message : error})`);
      return null;
    }
  })();

  async function start(answer: (asked: Asked, directory: string) => Turn | null) {
    const workspaces = workspacesIn(scratch());
    const server = await startProtocolServer(asked => answer(asked, workspaces.opened[0] ?? ''));
    onTestFinished(() => server.close());
    const { file, files = [] } = agent;
    const command = { preset: agent.preset, arguments: [], environment: ['CLAUDE_CODE_MAX_RETRIES'] };
    const reads: readonly string[] = PRESETS[agent.preset]?.reads ?? [];
    const foreign = ['AGENTS.md', 'CLAUDE.md', 'GEMINI.md', 'QWEN.md'].filter(path => !reads.includes(path));
    const all = [
      ...files,
      ...(file === undefined ? [] : [{ path: file, content: ADVICE }]),
      ...foreign.map(path => ({ path, content: FOREIGN })),
    ];
    const solver = await createCommandSolver(
      armWith({ files: all, command, limits: { maxMinutes: 2.5 } }),
      workspaces,
      {
        env: {
          PATH: [...(programs ?? []), process.env.PATH].join(path.delimiter),
          CLAUDE_CODE_MAX_RETRIES: '1',
          ...agent.env?.(server.url),
        },
        endpoint:
          agent.env !== undefined && !agent.env(server.url).COPILOT_OFFLINE
            ? null
            : { baseUrl: `${server.url}/v1`, apiKey: KEY },
        prices: null,
        sandbox: await openSandbox('auto', process.env),
        sandboxHosts: [],
        sandboxPrograms: [],
        permitted: variablesOf(command),
      },
    );
    return { solver, server };
  }

  it.skipIf(programs === null)(
    'asks its model with key, task and no agent file but its own, lets it read the code, and reports what it did',
    async () => {
      const { solver, server } = await start(({ body }, directory) => {
        const use = agent.tool?.(path.join(directory, 'src/rule.ts'));
        if (use === undefined || body.includes('the rule is in proposal 4')) {
          return { text: 'I read it.\n\n{"selected_proposal_id": 4}' };
        }
        return body.includes(`"${use.tool}"`) ? use : { text: 'A title' };
      });
      const { reading, proposalId, usage, behavior, transcript } = await solver.solve(task, 0, never);

      expect({ reading, proposalId }).toEqual({ reading: 'lenient', proposalId: 4 });
      const { turns, filesRead } = behavior ?? {};
      expect({ turns, filesRead, inputTokens: usage?.inputTokens ?? null }).toEqual(agent.told);
      expect(JSON.stringify(transcript)).toContain('I read it.');
      if (agent.tool !== undefined && agent.isSilent !== true)
        expect(JSON.stringify(transcript?.filter(({ kind }) => kind !== 'said'))).toContain('rule');
      expect(JSON.stringify(solver.identity(task, 0))).toContain(agent.version ?? packageOf(agent).version);

      const asked = server.requests.filter(request => request.path === agent.path);
      expect(asked.every(({ key, model }) => key === KEY && model === 'small')).toBe(true);
      const last = asked.at(-1)?.body;
      expect(last).toContain('way 5');
      if (agent.file !== undefined) {
        expect(last).toContain(ADVICE);
        expect(PRESETS[agent.preset]?.reads.some(place => agent.file?.startsWith(place))).toBe(true);
      }
      expect(last).not.toContain(FOREIGN);
    },
  );

  it.skipIf(programs === null)('is missing, not wrong, when its model answers nothing', async () => {
    const { solver } = await start(() => null);
    expect(await failureOf(solver.solve(task, 0, never))).toMatchObject({ kind: 'crashed' });
  });

  it.skipIf(programs === null || agent.tool === undefined)(
    'is missing, not wrong, when its model stops answering after its first turn',
    async () => {
      const { solver } = await start(({ body }, directory) => {
        const use = agent.tool?.(path.join(directory, 'src/rule.ts'));
        const hasRead = body.includes('the rule is in proposal 4');
        if (use === undefined || hasRead) return null;
        return body.includes(`"${use.tool}"`) ? use : { text: 'A title' };
      });
      expect(await failureOf(solver.solve(task, 0, never))).toMatchObject({ kind: 'crashed' });
    },
  );
});

const SERVER: VersionedPackage = {
  registry: 'npm',
  name: '@modelcontextprotocol/server-everything',
  version: '2026.8.31',
};

describe.skipIf(!(chosen?.includes('claude-code') ?? true))('An MCP server of the arm', () => {
  async function ask(programs: readonly string[]) {
    const workspaces = workspacesIn(scratch());
    const server = await startProtocolServer(({ body }) => {
      if (body.includes('Echo: is it here?')) return { text: 'It echoes.\n\n{"selected_proposal_id": 4}' };
      if (body.includes('"mcp__everything__echo"')) {
        return { tool: 'mcp__everything__echo', arguments: { message: 'is it here?' } };
      }
      // The agent does not wait for its servers: a model that keeps reading sees them in a later turn.
      return body.includes('"Read"') && server.requests.length <= 20
        ? { tool: 'Read', arguments: { file_path: path.join(workspaces.opened[0] ?? '', 'src/rule.ts') } }
        : { text: '{"selected_proposal_id": 1}' };
    });
    onTestFinished(() => server.close());
    const claude = {
      registry: 'npm',
      name: '@anthropic-ai/claude-code',
      version: PRESETS['claude-code']?.tried?.version ?? '',
    } as const;
    const files = [
      {
        path: '.mcp.json',
        content: '{"mcpServers":{"everything":{"command":"mcp-server-everything","args":["stdio"]}}}',
      },
      { path: '.claude/settings.json', content: '{"enableAllProjectMcpServers":true}' },
    ];
    const command = {
      preset: 'claude-code',
      arguments: ['--allowedTools', 'mcp__everything'],
      environment: ['MCP_TIMEOUT', 'ENABLE_TOOL_SEARCH'],
    };
    const sandbox = await openSandbox('required', process.env);
    const solver = await createCommandSolver(armWith({ files, command }), workspaces, {
      env: {
        PATH: [...install(claude), ...install(SERVER), process.env.PATH].join(path.delimiter),
        ANTHROPIC_BASE_URL: server.url,
        ANTHROPIC_API_KEY: KEY,
        MCP_TIMEOUT: '20000',
        // All tools are named in the request, as if there were few.
        ENABLE_TOOL_SEARCH: 'false',
      },
      endpoint: null,
      prices: null,
      sandbox,
      sandboxHosts: [],
      sandboxPrograms: programs,
      permitted: variablesOf(command),
    });
    return solver.solve(task, 0, never);
  }

  it('starts in the sandbox if the trusted configuration lists it, and its tool calls are in the transcript', async () => {
    const { proposalId, transcript } = await ask(['mcp-server-everything']);
    expect(proposalId).toBe(4);
    expect(transcript).toContainEqual(expect.objectContaining({ kind: 'used', tool: 'mcp__everything__echo' }));
    expect(JSON.stringify(transcript)).toContain('Echo: is it here?');
  });

  it('does not start otherwise', async () => {
    expect(await ask([])).toMatchObject({ proposalId: 1 });
  });
});
