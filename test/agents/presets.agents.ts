import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readPosition } from '../../src/app/preset-notes.ts';
import type { Arm } from '../../src/arm/arm.ts';
import { withFurtherFiles } from '../../src/arm/further-files.ts';
import { folderSource } from '../../src/arm/source.ts';
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
  /** Its configuration in a project, by path. Its model is sent the path of each file that contains {path}. */
  readonly configuration: Readonly<Record<string, string>>;
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

const SKILL = '---\nname: tests\ndescription: Mark {path}\n---\nRun them.';
const HOOK = { hooks: [{ type: 'command', command: 'echo Mark {path}' }] };
const SAYS = 'echo \'{"additionalContext":"Mark {path}"}\'';
const GEMINI_KEY = { security: { auth: { selectedType: 'gemini-api-key' } } };

const AGENTS: readonly Agent[] = [
  {
    preset: 'claude-code',
    path: '/v1/messages',
    file: 'CLAUDE.md',
    tool: file => ({ tool: 'Read', arguments: { file_path: file } }),
    env: url => ({ ANTHROPIC_BASE_URL: url, ANTHROPIC_API_KEY: KEY }),
    configuration: {
      'CLAUDE.md': 'Mark {path}. @docs/style.md',
      'docs/style.md': 'Mark {path}',
      '.claude/settings.json': JSON.stringify({ outputStyle: 'terse', hooks: { SessionStart: [HOOK] } }),
      '.claude/output-styles/terse.md': '---\nname: terse\n---\nMark {path}',
      '.claude/rules/tests.md': 'Mark {path}',
      '.claude/skills/tests/SKILL.md': SKILL,
    },
    told,
  },
  {
    preset: 'codex',
    path: '/v1/responses',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'exec_command', arguments: { cmd: `cat ${file}` } }),
    configuration: {
      '.codex/config.toml':
        'developer_instructions = "Mark {path}"\nproject_doc_fallback_filenames = ["TEAM.md"]\nmodel_instructions_file = "../docs/system.md"\nagents.reviewer = {description = "Reviews.", config_file = "../docs/reviewer.toml"}\n',
      'TEAM.md': 'Mark {path}',
      'docs/system.md': 'Mark {path}',
      'docs/reviewer.toml': 'name = "reviewer"\ndescription = "Mark {path}"\ndeveloper_instructions = "Review."',
      '.codex/hooks.json': JSON.stringify({ hooks: { SessionStart: [HOOK] } }),
      '.codex/skills/tests/SKILL.md': SKILL,
    },
    told: { turns: null, filesRead: null, inputTokens: 200 },
  },
  {
    preset: 'gemini-cli',
    path: '/v1beta/models/small:streamGenerateContent',
    file: 'GEMINI.md',
    files: [{ path: '.gemini/settings.json', content: '{"security":{"auth":{"selectedType":"gemini-api-key"}}}' }],
    tool: file => ({ tool: 'read_file', arguments: { file_path: file } }),
    env: url => ({ GOOGLE_GEMINI_BASE_URL: url, GEMINI_API_KEY: KEY }),
    configuration: {
      '.gemini/settings.json': JSON.stringify({ ...GEMINI_KEY, context: { fileName: ['TEAM.md', 'docs/style.md'] } }),
      'TEAM.md': 'Mark {path} @docs/more.md',
      'docs/style.md': 'Mark {path}',
      'docs/more.md': 'Mark {path}',
      '.gemini/skills/tests/SKILL.md': SKILL,
    },
    told: { turns: null, filesRead: 1, inputTokens: 200 },
  },
  {
    preset: 'qwen-code',
    path: '/v1/chat/completions',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'read_file', arguments: { file_path: file } }),
    configuration: {
      '.qwen/settings.json': JSON.stringify({ context: { fileName: 'TEAM.md' }, hooks: { SessionStart: [HOOK] } }),
      'TEAM.md': 'Mark {path} @docs/more.md',
      'docs/more.md': 'Mark {path}',
      '.qwen/rules/tests.md': 'Mark {path}',
      '.qwen/skills/tests/SKILL.md': SKILL,
    },
    told,
  },
  {
    preset: 'kimi-cli',
    path: '/v1/chat/completions',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'Read', arguments: { path: file } }),
    configuration: { '.kimi-code/AGENTS.md': 'Mark {path}', '.kimi-code/skills/tests/SKILL.md': SKILL },
    told: { turns: 2, filesRead: 1, inputTokens: null },
  },
  {
    preset: 'copilot-cli',
    path: '/v1/chat/completions',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'view', arguments: { path: file } }),
    env: () => ({ COPILOT_OFFLINE: 'true' }),
    configuration: {
      '.github/copilot-instructions.md': 'Mark {path} @docs/style.md',
      '.github/docs/style.md': 'Mark {path}',
      '.github/instructions/tests.instructions.md': '---\napplyTo: "**"\n---\nMark {path}',
      '.github/hooks/context.json': JSON.stringify({
        version: 1,
        hooks: { sessionStart: [{ type: 'command', bash: SAYS }] },
      }),
      '.github/skills/tests/SKILL.md': SKILL,
    },
    told: { turns: 2, filesRead: 1, inputTokens: null },
  },
  {
    preset: 'opencode',
    path: '/v1/chat/completions',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'read', arguments: { filePath: file } }),
    configuration: {
      'opencode.json':
        '{"instructions":["docs/*.md"],"skills":{"paths":["team"]},"agent":{"build":{"prompt":"{file:./docs/system.txt}"}}}',
      'docs/style.md': 'Mark {path}',
      'docs/system.txt': 'Mark {path}',
      'team/tests/SKILL.md': SKILL,
    },
    told,
  },
  {
    preset: 'kilo',
    path: '/v1/chat/completions',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'read', arguments: { filePath: file } }),
    configuration: {
      'kilo.json':
        '{"instructions":["docs/*.md"],"skills":{"paths":["team"]},"agent":{"code":{"prompt":"{file:./docs/system.txt}"}}}',
      'docs/style.md': 'Mark {path}',
      'docs/system.txt': 'Mark {path}',
      'team/tests/SKILL.md': SKILL,
    },
    told,
  },
  {
    preset: 'aider',
    path: '/v1/chat/completions',
    configuration: {
      '.aider.conf.yml': 'read: [CONVENTIONS.md, docs]',
      'CONVENTIONS.md': 'Mark {path}',
      'docs/style.md': 'Mark {path}',
    },
    told: { turns: null, filesRead: null, inputTokens: 100 },
  },
  {
    preset: 'cline',
    path: '/v1/chat/completions',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'read_files', arguments: { files: [{ path: file }] } }),
    configuration: { '.cline/rules/tests.md': 'Mark {path}', '.clinerules/style.md': 'Mark {path}' },
    told,
  },
  {
    preset: 'droid',
    binary: '@factory/cli-linux-x64',
    path: '/v1/chat/completions',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'Read', arguments: { file_path: file } }),
    configuration: {
      '.factory/AGENTS.md': 'Mark {path}',
      '.factory/settings.json': JSON.stringify({ hooks: { SessionStart: [HOOK] } }),
      '.factory/skills/tests/SKILL.md': SKILL,
    },
    told,
  },
  {
    preset: 'continue',
    path: '/v1/chat/completions',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'Read', arguments: { filepath: file } }),
    isSilent: true,
    configuration: { '.continue/rules/tests.md': 'Mark {path}', '.continue/skills/tests/SKILL.md': SKILL },
    told: { turns: null, filesRead: null, inputTokens: null },
  },
  {
    preset: 'pi',
    path: '/v1/chat/completions',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'read', arguments: { path: file } }),
    configuration: {
      '.pi/settings.json': '{"skills":["../team"]}',
      'team/tests/SKILL.md': SKILL,
      '.pi/APPEND_SYSTEM.md': 'Mark {path}',
      '.pi/skills/more/SKILL.md': SKILL.replace('tests', 'more'),
    },
    told,
  },
  {
    preset: 'mistral-vibe',
    path: '/v1/chat/completions',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'read_file', arguments: { path: file } }),
    configuration: {
      '.vibe/config.toml': 'skill_paths = ["team/skills"]\nagent_paths = ["team/agents"]\n',
      'team/skills/tests/SKILL.md': SKILL,
      'team/agents/ask.toml': 'system_prompt_id = "team"',
      '.vibe/prompts/team.md': 'Mark {path}',
    },
    told: { turns: null, filesRead: 1, inputTokens: null },
  },
  {
    preset: 'grok-cli',
    path: '/v1/chat/completions',
    file: '.grok/GROK.md',
    tool: file => ({ tool: 'view_file', arguments: { path: file } }),
    version: '1.0.1',
    configuration: { '.grok/GROK.md': 'Mark {path}' },
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

  /** Its own agent file, and those of other agents. */
  function agentFiles(): Arm['files'] {
    const { file, files = [] } = agent;
    const reads: readonly string[] = PRESETS[agent.preset]?.reads ?? [];
    const foreign = ['AGENTS.md', 'CLAUDE.md', 'GEMINI.md', 'QWEN.md'].filter(path => !reads.includes(path));
    return [
      ...files,
      ...(file === undefined ? [] : [{ path: file, content: ADVICE }]),
      ...foreign.map(path => ({ path, content: FOREIGN })),
    ];
  }

  async function start(answer: (asked: Asked, directory: string) => Turn | null, files = agentFiles()) {
    const workspaces = workspacesIn(scratch());
    const server = await startProtocolServer(asked => answer(asked, workspaces.opened[0] ?? ''));
    onTestFinished(() => server.close());
    const command = { preset: agent.preset, arguments: [], environment: ['CLAUDE_CODE_MAX_RETRIES'] };
    const solver = await createCommandSolver(armWith({ files, command, limits: { maxMinutes: 2.5 } }), workspaces, {
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
    });
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

  it.skipIf(programs === null)(
    'sends its model the configuration of the project, and what this names, if the files that it reads are listed',
    async () => {
      const folder = scratch();
      const texts = Object.entries(agent.configuration);
      for (const [file, text] of texts) {
        mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
        writeFileSync(path.join(folder, file), text.replace('{path}', file));
      }
      const source = folderSource(folder);
      const listed = texts.map(([file]) => file).filter(file => readPosition(agent.preset, file) !== null);
      const own = await Promise.all(listed.map(file => source.files(file)));
      const { solver, server } = await start(
        () => ({ text: '{"selected_proposal_id": 4}' }),
        await withFurtherFiles(source, [...(agent.files ?? []), ...own.flat()], () => true),
      );
      await solver.solve(task, 0, never);
      const sent = server.requests.map(({ body }) => body).join();
      const marked = texts.flatMap(([file, text]) => (text.includes('{path}') ? [file] : []));
      expect(marked.filter(file => sent.includes(`Mark ${file}`))).toEqual(marked);
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

  it.skipIf(programs === null || agent.tool === undefined || agent.isSilent)(
    'is stuck, not missing, when its model repeats the same call',
    async () => {
      const { solver } = await start(({ body }, directory) => {
        const use = agent.tool?.(path.join(directory, 'src/rule.ts'));
        return use !== undefined && body.includes(`"${use.tool}"`) ? use : { text: 'A title' };
      });
      expect(await solver.solve(task, 0, never)).toMatchObject({ reading: 'stuck', proposalId: null });
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
