import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Arm } from '../../src/arm/arm.ts';
import { createCommandSolver } from '../../src/solver/command/command.ts';
import { failureOf } from '../model/setup.ts';
import { type Asked, startProtocolServer, type Turn } from '../servers/protocols.ts';
import { armWith, folder, never, task, unconfined, workspacesIn } from '../solver/command/setup.ts';
import { type AgentPackage, install } from './install.ts';

const KEY = 'sk-test-0123456789';
const ADVICE = 'Weigh every proposal against the rule.';

interface Agent {
  readonly preset: string;
  readonly from: AgentPackage;
  /** Protocol that it asks its model by. */
  readonly path: string;
  /** Agent file that it reads by itself. */
  readonly file?: string;
  /** Files beside it that it needs here. */
  readonly files?: Arm['files'];
  /** How its model reads a file; none where the agent has no tools. */
  readonly tool?: (file: string) => Turn & { readonly tool: string };
  /** Its own names for where its model is, when it does not ask by OpenAI's protocols. */
  readonly env?: (url: string) => Record<string, string>;
  readonly told: {
    readonly turns: number | null;
    readonly filesRead: number | null;
    readonly inputTokens: number | null;
  };
}

const npm = (name: string, version: string): AgentPackage => ({ registry: 'npm', name, version });
const told = { turns: 2, filesRead: 1, inputTokens: 200 };

const AGENTS: readonly Agent[] = [
  {
    preset: 'claude-code',
    from: npm('@anthropic-ai/claude-code', '2.1.331'),
    path: '/v1/messages',
    file: 'CLAUDE.md',
    tool: file => ({ tool: 'Read', arguments: { file_path: file } }),
    env: url => ({ ANTHROPIC_BASE_URL: url, ANTHROPIC_API_KEY: KEY }),
    told,
  },
  {
    preset: 'codex',
    from: npm('@openai/codex', '0.169.0'),
    path: '/v1/responses',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'exec_command', arguments: { cmd: `cat ${file}` } }),
    told: { turns: null, filesRead: null, inputTokens: 200 },
  },
  {
    preset: 'gemini-cli',
    from: npm('@google/gemini-cli', '0.61.0'),
    path: '/v1beta/models/small:streamGenerateContent',
    file: 'GEMINI.md',
    files: [{ path: '.gemini/settings.json', content: '{"security":{"auth":{"selectedType":"gemini-api-key"}}}' }],
    tool: file => ({ tool: 'read_file', arguments: { file_path: file } }),
    env: url => ({ GOOGLE_GEMINI_BASE_URL: url, GEMINI_API_KEY: KEY }),
    told: { turns: null, filesRead: 1, inputTokens: 200 },
  },
  {
    preset: 'qwen-code',
    from: npm('@qwen-code/qwen-code', '0.24.4'),
    path: '/v1/chat/completions',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'read_file', arguments: { file_path: file } }),
    told,
  },
  {
    preset: 'kimi-cli',
    from: npm('@moonshot-ai/kimi-code', '2.1.0'),
    path: '/v1/chat/completions',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'Read', arguments: { path: file } }),
    told: { turns: 2, filesRead: 1, inputTokens: null },
  },
  {
    preset: 'copilot-cli',
    from: npm('@github/copilot', '1.0.102'),
    path: '/v1/chat/completions',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'view', arguments: { path: file } }),
    env: () => ({ COPILOT_OFFLINE: 'true' }),
    told: { turns: 2, filesRead: 1, inputTokens: null },
  },
  {
    preset: 'opencode',
    from: npm('opencode-ai', '1.18.33'),
    path: '/v1/chat/completions',
    file: 'AGENTS.md',
    tool: file => ({ tool: 'read', arguments: { filePath: file } }),
    told,
  },
  {
    preset: 'aider',
    from: { registry: 'python', name: 'aider-chat', version: '0.86.2' },
    path: '/v1/chat/completions',
    told: { turns: null, filesRead: null, inputTokens: 100 },
  },
];

/** Presets to try, with commas between; all of them without it. */
const chosen = process.env.SWELANCER_GATE_AGENTS?.split(',');

describe.each(AGENTS.filter(({ preset }) => chosen?.includes(preset) ?? true))('the preset $preset', agent => {
  const programs = ((): string[] | null => {
    try {
      return install(agent.from);
    } catch (error) {
      console.warn(
        `Not tried: ${agent.from.name} cannot be installed here (${error instanceof Error ? error.message : error}).`,
      );
      return null;
    }
  })();

  async function start(answer: (asked: Asked, directory: string) => Turn | null) {
    const workspaces = workspacesIn(folder());
    const server = await startProtocolServer(asked => answer(asked, workspaces.opened[0] ?? ''));
    onTestFinished(() => server.close());
    const { file, files = [] } = agent;
    const command = { preset: agent.preset, arguments: [], environment: ['CLAUDE_CODE_MAX_RETRIES'] };
    const all = [...files, ...(file === undefined ? [] : [{ path: file, content: ADVICE }])];
    const solver = await createCommandSolver(armWith({ files: all, command }), workspaces, {
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
      ...unconfined,
    });
    return { solver, server };
  }

  it.skipIf(programs === null)(
    'asks its model with key, task and agent file, lets it read the code, and tells what it did',
    async () => {
      const { solver, server } = await start(({ body }, directory) => {
        const use = agent.tool?.(path.join(directory, 'src/rule.ts'));
        if (use === undefined || body.includes('the rule is in proposal 4')) {
          return { text: 'I read it.\n\n{"selected_proposal_id": 4}' };
        }
        return body.includes(`"${use.tool}"`) ? use : { text: 'A title' };
      });
      const { reading, proposalId, usage, behaviour, transcript } = await solver.solve(task, 0, never);

      expect({ reading, proposalId }).toEqual({ reading: 'lenient', proposalId: 4 });
      const { turns, filesRead } = behaviour ?? {};
      expect({ turns, filesRead, inputTokens: usage?.inputTokens ?? null }).toEqual(agent.told);
      expect(JSON.stringify(transcript)).toContain('I read it.');
      if (agent.tool !== undefined)
        expect(JSON.stringify(transcript?.filter(({ kind }) => kind !== 'said'))).toContain('rule');
      expect(JSON.stringify(solver.identity(task, 0))).toContain(agent.from.version);

      const asked = server.requests.filter(request => request.path === agent.path);
      expect(asked.every(({ key, model }) => key === KEY && model === 'small')).toBe(true);
      const last = asked.at(-1)?.body;
      expect(last).toContain('way 5');
      if (agent.file !== undefined) expect(last).toContain(ADVICE);
    },
  );

  it.skipIf(programs === null)('is missing, not wrong, when its model answers nothing', async () => {
    const { solver } = await start(() => null);
    expect(await failureOf(solver.solve(task, 0, never))).toMatchObject({ kind: 'crashed' });
  });
});
