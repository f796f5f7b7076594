import type { OutputFormat } from './output.ts';

/** Argument groups, and variables to set. */
interface Part {
  /**
   * `{model}`, `{task}`, `{task-file}`, `{directory}`, `{base-url}`, `{max-turns}` and `{max-cost}` are replaced. A group
   * is omitted if one of its placeholders has no value.
   */
  readonly arguments?: readonly (readonly string[])[];
  /** Variables with the same placeholders and `{api-key}`, which arguments must not contain, because others can read them. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Files in the agent's home, by path, with the same placeholders. */
  readonly home?: Readonly<Record<string, string>>;
}

/** How to run a known agent non-interactively. */
export interface Preset extends Part {
  readonly program: string;
  /** Added if the gate has its own endpoint or key, for agents with OpenAI's protocols. */
  readonly withEndpoint?: Part;
  readonly withoutEndpoint?: Part;
  /** Added in the gate's sandbox, where an agent's own sandbox does not work. */
  readonly inSandbox?: Part;
  readonly withoutSandbox?: Part;
  /** Variables to pass on, before those set here: keys and URLs under the agent's own names. */
  readonly takes: readonly string[];
  /**
   * Files of a repository that it reads by itself, the usual one first: names, and folders with a slash at the end.
   * Source: a run of the tested version with an agent file of every known name and folder, whose text its model was sent;
   * the documentation for settings and for untested presets.
   */
  readonly reads: readonly [string, ...string[]];
  readonly output: OutputFormat;
  /** Exit code after reaching its turn limit. */
  readonly limitCode?: number;
  /** Its package, or another way to get it. */
  readonly from: AgentPackage | string;
  /** Version and date of the test with a local model (`npm run test:agents`); null if untested. */
  readonly tried: { readonly version: string; readonly on: string } | null;
  /** Its documentation. */
  readonly documentation: string;
  /** For the table of presets: the key that it needs, the protocol of its model, and what its output tells. */
  readonly key: string;
  readonly protocol: string;
  readonly reports: string;
}

export interface AgentPackage {
  readonly registry: 'npm' | 'python';
  readonly name: string;
}

/** Instructions to install an agent. */
export function installWords({ from }: Pick<Preset, 'from'>): string {
  if (typeof from === 'string') return from;
  return `${from.registry === 'npm' ? 'npm install --global' : 'python -m pip install'} ${from.name}`;
}

const npm = (name: string): AgentPackage => ({ registry: 'npm', name });

/**
 * All also get the task on standard input, may read the code, and should not change anything. Those that ignore settings,
 * skills or hooks of an unknown folder get arguments or files that make them trust the workspace.
 */
export const PRESETS: Readonly<Record<string, Preset>> = {
  'claude-code': {
    program: 'claude',
    arguments: [
      ['--print', '--output-format', 'stream-json', '--verbose', '--no-session-persistence'],
      // Denies permission prompts; reading needs none.
      ['--permission-prompts', 'none'],
      ['--model', '{model}'],
      ['--max-turns', '{max-turns}'],
      ['--max-budget-usd', '{max-cost}'],
    ],
    sets: { DISABLE_AUTOUPDATER: '1', CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1' },
    takes: [
      ...['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_BASE_URL', 'CLAUDE_CODE_OAUTH_TOKEN'],
      // Bedrock with a short-lived key; the role's credentials would grant more than models.
      ...['CLAUDE_CODE_USE_BEDROCK', 'AWS_BEARER_TOKEN_BEDROCK', 'AWS_REGION', 'ANTHROPIC_BEDROCK_BASE_URL'],
    ],
    reads: ['CLAUDE.md', 'CLAUDE.local.md', 'AGENTS.md', '.claude/', '.mcp.json'],
    output: 'claude',
    from: npm('@anthropic-ai/claude-code'),
    tried: { version: '2.1.332', on: '2026-11-28' },
    documentation: 'https://code.claude.com/docs/en/headless',
    key: '`ANTHROPIC_API_KEY`, `CLAUDE_CODE_OAUTH_TOKEN` or `AWS_BEARER_TOKEN_BEDROCK`',
    protocol: "Anthropic's messages",
    reports: 'steps, turns, tokens, cost',
  },
  /** Its own sandbox does not work inside another one. */
  codex: {
    program: 'codex',
    arguments: [
      ['exec', '--json', '--skip-git-repo-check', '--ephemeral'],
      ['-c', 'projects={"{directory}"={trust_level="trusted"}}', '--dangerously-bypass-hook-trust'],
      ['--model', '{model}'],
    ],
    inSandbox: { arguments: [['--sandbox', 'danger-full-access']] },
    withoutSandbox: { arguments: [['--sandbox', 'read-only']] },
    withEndpoint: {
      arguments: [
        ['-c', 'model_provider=gate'],
        [
          '-c',
          'model_providers.gate={name="gate",base_url="{base-url}",env_key="OPENAI_API_KEY",wire_api="responses"}',
        ],
      ],
      sets: { OPENAI_API_KEY: '{api-key}', OPENAI_BASE_URL: '{base-url}' },
    },
    takes: ['CODEX_API_KEY'],
    reads: ['AGENTS.md', 'AGENTS.override.md', '.agents/skills/', '.codex/'],
    output: 'codex',
    from: npm('@openai/codex'),
    tried: { version: '0.171.0', on: '2026-11-28' },
    documentation: 'https://developers.openai.com/codex/noninteractive',
    key: "the gate's, or `CODEX_API_KEY`",
    protocol: "OpenAI's responses, no chat completions",
    reports: 'steps, tokens',
  },
  /** Your own URL (GOOGLE_GEMINI_BASE_URL) also needs `security.auth.selectedType` in .gemini/settings.json. */
  'gemini-cli': {
    program: 'gemini',
    arguments: [
      ['--output-format', 'stream-json', '--approval-mode', 'plan'],
      ['--model', '{model}'],
    ],
    sets: { GEMINI_CLI_TRUST_WORKSPACE: 'true' },
    takes: [
      'GEMINI_API_KEY',
      'GOOGLE_API_KEY',
      'GOOGLE_GEMINI_BASE_URL',
      'GOOGLE_GENAI_USE_VERTEXAI',
      'GOOGLE_CLOUD_PROJECT',
      'GOOGLE_CLOUD_LOCATION',
    ],
    reads: ['GEMINI.md', '.agents/skills/', '.gemini/'],
    output: 'gemini',
    limitCode: 53,
    from: npm('@google/gemini-cli'),
    tried: { version: '0.61.0', on: '2026-11-28' },
    documentation: 'https://geminicli.com/docs/cli/headless/',
    key: '`GEMINI_API_KEY`',
    protocol: "Gemini's",
    reports: 'steps, tokens',
  },
  /** It needs Node.js 22. */
  'qwen-code': {
    program: 'qwen',
    arguments: [
      ['--output-format', 'stream-json', '--approval-mode', 'plan'],
      ['--model', '{model}'],
      ['--max-session-turns', '{max-turns}'],
    ],
    withEndpoint: {
      arguments: [['--auth-type', 'openai']],
      sets: { OPENAI_API_KEY: '{api-key}', OPENAI_BASE_URL: '{base-url}' },
    },
    takes: ['DASHSCOPE_API_KEY'],
    reads: ['AGENTS.md', 'QWEN.md', '.agents/skills/', '.qwen/'],
    output: 'claude',
    limitCode: 53,
    from: npm('@qwen-code/qwen-code'),
    tried: { version: '0.24.4', on: '2026-11-28' },
    documentation: 'https://qwenlm.github.io/qwen-code-docs/en/users/features/headless/',
    key: "the gate's",
    protocol: 'chat completions',
    reports: 'steps, turns, tokens',
  },
  /** Kimi Code, which replaced the Python kimi-cli. Its task is an argument, and it cannot be restricted to reading. */
  'kimi-cli': {
    program: 'kimi',
    arguments: [
      ['--output-format', 'stream-json'],
      ['--prompt', '{task}'],
    ],
    sets: { KIMI_CODE_NO_AUTO_UPDATE: '1' },
    withEndpoint: {
      sets: {
        KIMI_MODEL_PROVIDER_TYPE: 'openai',
        KIMI_MODEL_NAME: '{model}',
        KIMI_MODEL_BASE_URL: '{base-url}',
        KIMI_MODEL_API_KEY: '{api-key}',
      },
    },
    takes: ['KIMI_MODEL_PROVIDER_TYPE', 'KIMI_MODEL_NAME', 'KIMI_MODEL_BASE_URL', 'KIMI_MODEL_API_KEY'],
    reads: ['AGENTS.md', '.agents/', '.kimi-code/'],
    output: 'kimi',
    from: npm('@moonshot-ai/kimi-code'),
    tried: { version: '2.1.0', on: '2026-11-28' },
    documentation: 'https://moonshotai.github.io/kimi-code/en/',
    key: "the gate's",
    protocol: 'chat completions',
    reports: 'steps, turns',
  },
  /** Without the gate's key, it uses GitHub's models and COPILOT_GITHUB_TOKEN. */
  'copilot-cli': {
    program: 'copilot',
    arguments: [
      ['--output-format', 'json', '--no-ask-user', '--no-auto-update', '--no-color'],
      ['--model', '{model}'],
    ],
    home: { '.copilot/config.json': '{"trusted_folders":["{directory}"]}' },
    withEndpoint: { sets: { COPILOT_PROVIDER_BASE_URL: '{base-url}', COPILOT_PROVIDER_API_KEY: '{api-key}' } },
    takes: ['COPILOT_GITHUB_TOKEN', 'COPILOT_PROVIDER_TYPE', 'COPILOT_PROVIDER_WIRE_API', 'COPILOT_OFFLINE'],
    reads: [
      'AGENTS.md',
      'CLAUDE.md',
      'GEMINI.md',
      '.agents/skills/',
      '.claude/',
      '.github/copilot-instructions.md',
      '.github/copilot/',
      '.github/instructions/',
      '.github/agents/',
      '.github/hooks/',
      '.github/skills/',
      '.mcp.json',
    ],
    output: 'copilot',
    from: npm('@github/copilot'),
    tried: { version: '1.0.102', on: '2026-11-28' },
    documentation: 'https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-programmatic-reference',
    key: "the gate's, or `COPILOT_GITHUB_TOKEN`",
    protocol: "chat completions, or GitHub's",
    reports: 'steps, turns',
  },
  /** Untested: it needs an account. */
  'cursor-agent': {
    program: 'cursor-agent',
    arguments: [
      ['--print', '--output-format', 'stream-json', '--mode', 'ask', '--trust'],
      ['--model', '{model}'],
      ['{task}'],
    ],
    takes: ['CURSOR_API_KEY'],
    reads: ['AGENTS.md', 'CLAUDE.md', '.cursor/', '.cursorrules'],
    output: 'claude',
    from: 'curl https://cursor.com/install -fsS | bash',
    tried: null,
    documentation: 'https://cursor.com/docs/cli/headless',
    key: '`CURSOR_API_KEY`',
    protocol: "Cursor's",
    reports: 'steps',
  },
  /**
   * It sees no code, because a work tree without history has no map; with `--yes-always` it adds files that the model
   * names. All model names of litellm work.
   */
  aider: {
    program: 'aider',
    arguments: [
      ['--message-file', '{task-file}', '--chat-mode', 'ask', '--no-git', '--yes-always'],
      ['--no-pretty', '--no-stream', '--no-analytics', '--no-check-update', '--no-show-model-warnings'],
      ['--no-show-release-notes', '--no-gitignore', '--no-suggest-shell-commands'],
    ],
    withEndpoint: {
      arguments: [['--model', 'openai/{model}']],
      sets: { OPENAI_API_KEY: '{api-key}', OPENAI_API_BASE: '{base-url}' },
    },
    withoutEndpoint: { arguments: [['--model', '{model}']] },
    takes: ['ANTHROPIC_API_KEY', 'DEEPSEEK_API_KEY', 'GEMINI_API_KEY', 'OPENROUTER_API_KEY'],
    reads: ['.aider.conf.yml', '.aider.model.settings.yml'],
    output: 'aider',
    from: { registry: 'python', name: 'aider-chat' },
    tried: { version: '0.86.2', on: '2026-11-28' },
    documentation: 'https://aider.chat/docs/scripting.html',
    key: "the gate's, or its provider's",
    protocol: 'chat completions',
    reports: 'tokens, rounded',
  },
  /** Permissions: https://opencode.ai/docs/permissions/ */
  opencode: {
    program: 'opencode',
    arguments: [['run', '--format', 'json', '--title', 'task']],
    sets: {
      OPENCODE_DISABLE_AUTOUPDATE: 'true',
      OPENCODE_PERMISSION: '{"edit":"deny","bash":"deny","webfetch":"deny"}',
    },
    withEndpoint: {
      arguments: [['--model', 'gate/{model}']],
      sets: {
        OPENAI_API_KEY: '{api-key}',
        OPENCODE_CONFIG_CONTENT:
          '{"provider":{"gate":{"npm":"@ai-sdk/openai-compatible","models":{"{model}":{}},"options":{"baseURL":"{base-url}","apiKey":"{env:OPENAI_API_KEY}"}}}}',
      },
    },
    withoutEndpoint: { arguments: [['--model', '{model}']] },
    takes: ['ANTHROPIC_API_KEY', 'GEMINI_API_KEY', 'OPENROUTER_API_KEY'],
    reads: [
      'AGENTS.md',
      'CLAUDE.md',
      'CONTEXT.md',
      '.agents/skills/',
      '.claude/skills/',
      '.opencode/',
      'opencode.json',
      'opencode.jsonc',
    ],
    output: 'opencode',
    from: npm('opencode-ai'),
    tried: { version: '1.18.33', on: '2026-11-28' },
    documentation: 'https://opencode.ai/docs/cli/',
    key: "the gate's, or its provider's",
    protocol: 'chat completions',
    reports: 'steps, turns, tokens, cost',
  },
  /** Kilo Code, a fork of opencode. */
  kilo: {
    program: 'kilo',
    arguments: [['run', '--format', 'json', '--title', 'task']],
    sets: {
      KILO_DISABLE_AUTOUPDATE: 'true',
      KILO_DISABLE_MODELS_FETCH: 'true',
      KILO_DISABLE_SESSION_INGEST: 'true',
      KILO_SESSION_RETRY_LIMIT: '2',
      KILO_PERMISSION: '{"edit":"deny","bash":"deny","webfetch":"deny"}',
    },
    withEndpoint: {
      arguments: [['--model', 'gate/{model}']],
      sets: {
        OPENAI_API_KEY: '{api-key}',
        KILO_CONFIG_CONTENT:
          '{"provider":{"gate":{"npm":"@ai-sdk/openai-compatible","models":{"{model}":{}},"options":{"baseURL":"{base-url}","apiKey":"{env:OPENAI_API_KEY}"}}}}',
      },
    },
    withoutEndpoint: { arguments: [['--model', '{model}']] },
    takes: ['ANTHROPIC_API_KEY', 'GEMINI_API_KEY', 'OPENROUTER_API_KEY'],
    reads: [
      'AGENTS.md',
      'CLAUDE.md',
      'CONTEXT.md',
      '.agents/skills/',
      '.claude/skills/',
      '.kilo/',
      '.kilocode/',
      'kilo.json',
      'kilo.jsonc',
      'opencode.json',
      'opencode.jsonc',
      '.kilocoderules',
    ],
    output: 'opencode',
    from: npm('@kilocode/cli'),
    tried: { version: '7.7.7', on: '2026-11-28' },
    documentation: 'https://kilo.ai/docs/cli',
    key: "the gate's, or its provider's",
    protocol: 'chat completions',
    reports: 'steps, turns, tokens, cost',
  },
  /** Untested: it needs an account. Its output format is Claude Code's. */
  amp: {
    program: 'amp',
    arguments: [['--execute', '--stream-json', '--no-notifications', '--no-ide']],
    takes: ['AMP_API_KEY'],
    reads: ['AGENTS.md', 'AGENT.md', 'CLAUDE.md', '.agents/skills/', '.claude/skills/', '.amp/'],
    output: 'claude',
    from: npm('@sourcegraph/amp'),
    tried: null,
    documentation: 'https://ampcode.com/manual',
    key: '`AMP_API_KEY`',
    protocol: "Amp's, which chooses the model",
    reports: 'steps, turns, tokens',
  },
  /** Its task is an argument. In plan mode, it does not change anything. */
  cline: {
    program: 'cline',
    arguments: [
      ['--json', '--plan', '--auto-approve', 'true'],
      ['--model', '{model}'],
    ],
    withEndpoint: {
      arguments: [['--provider', 'openai-compatible'], ['{task}']],
      home: {
        '.cline/data/settings/providers.json':
          '{"version":1,"lastUsedProvider":"openai-compatible","modes":{},"providers":{"openai-compatible":{"settings":{"provider":"openai-compatible","apiKey":"{api-key}","model":"{model}","baseUrl":"{base-url}"},"updatedAt":"2026-01-01T00:00:00.000Z","tokenSource":"manual"}}}',
      },
    },
    withoutEndpoint: { arguments: [['{task}']] },
    takes: ['CLINE_API_KEY'],
    reads: ['AGENTS.md', '.cline/', '.clinerules', '.clinerules/'],
    output: 'cline',
    from: npm('cline'),
    tried: { version: '3.0.65', on: '2026-11-28' },
    documentation: 'https://docs.cline.bot',
    key: "the gate's, or `CLINE_API_KEY`",
    protocol: 'chat completions',
    reports: 'steps, turns, tokens, cost',
  },
  /** Read-only without `--auto`. Its own models need an account; it uses any other through its settings. */
  droid: {
    program: 'droid',
    arguments: [['exec', '--output-format', 'stream-json', '--file', '{task-file}']],
    sets: { FACTORY_DROID_AUTO_UPDATE_ENABLED: 'false' },
    withEndpoint: {
      arguments: [['--model', 'custom:{model}']],
      home: {
        '.factory/settings.json':
          '{"customModels":[{"id":"custom:{model}","model":"{model}","displayName":"{model}","provider":"generic-chat-completion-api","baseUrl":"{base-url}","apiKey":"{api-key}"}]}',
      },
    },
    withoutEndpoint: { arguments: [['--model', '{model}']] },
    takes: ['FACTORY_API_KEY'],
    reads: ['AGENTS.md', 'CLAUDE.md', '.agents/', '.agent/skills/', '.factory/'],
    output: 'droid',
    from: npm('@factory/cli'),
    tried: { version: '0.225.2', on: '2026-11-28' },
    documentation: 'https://docs.factory.ai/cli/droid-exec/overview',
    key: "the gate's, or `FACTORY_API_KEY`",
    protocol: 'chat completions',
    reports: 'steps, turns, tokens',
  },
  continue: {
    program: 'cn',
    arguments: [['--print', '--readonly']],
    withEndpoint: {
      home: {
        '.continue/config.yaml':
          '{"name":"gate","version":"1.0.0","schema":"v1","models":[{"name":"{model}","provider":"openai","model":"{model}","apiKey":"{api-key}","apiBase":"{base-url}","roles":["chat"],"capabilities":["tool_use"]}]}',
      },
    },
    takes: ['CONTINUE_API_KEY'],
    reads: ['AGENTS.md', 'AGENT.md', 'CLAUDE.md', 'CODEX.md', '.claude/skills/', '.continue/'],
    output: 'text',
    from: npm('@continuedev/cli'),
    tried: { version: '1.5.47', on: '2026-11-28' },
    documentation: 'https://continue.dev',
    key: "the gate's, or `CONTINUE_API_KEY`",
    protocol: 'chat completions',
    reports: 'only its answer',
  },
  pi: {
    program: 'pi',
    arguments: [
      ['--mode', 'json', '--print', '--no-session', '--offline', '--tools', 'read,grep,find,ls'],
      ['--model', '{model}'],
    ],
    home: { '.pi/agent/settings.json': '{"defaultProjectTrust":"always"}' },
    withEndpoint: {
      arguments: [['--provider', 'gate']],
      home: {
        '.pi/agent/models.json':
          '{"providers":{"gate":{"baseUrl":"{base-url}","api":"openai-completions","apiKey":"{api-key}","models":[{"id":"{model}"}]}}}',
      },
    },
    takes: ['ANTHROPIC_API_KEY', 'GEMINI_API_KEY', 'OPENROUTER_API_KEY'],
    reads: ['AGENTS.md', 'AGENTS.override.md', 'CLAUDE.md', '.agents/skills/', '.pi/'],
    output: 'pi',
    from: npm('@earendil-works/pi-coding-agent'),
    tried: { version: '1.6.0', on: '2026-11-28' },
    documentation: 'https://github.com/earendil-works/pi/tree/main/packages/coding-agent',
    key: "the gate's, or its provider's",
    protocol: 'chat completions',
    reports: 'steps, turns, tokens',
  },
  /** In headless mode it refuses whatever would need an approval, which reading does not. */
  'mistral-vibe': {
    program: 'vibe',
    arguments: [
      ['--prompt-file', '{task-file}', '--output', 'streaming', '--trust', '--agent', 'ask'],
      ['--disabled-tools', 'write_file', '--disabled-tools', 'edit'],
      ['--max-turns', '{max-turns}'],
      ['--max-price', '{max-cost}'],
    ],
    sets: { VIBE_ENABLE_TELEMETRY: 'false', VIBE_ENABLE_UPDATE_CHECKS: 'false' },
    withEndpoint: {
      sets: { OPENAI_API_KEY: '{api-key}', VIBE_ACTIVE_MODEL: 'gate' },
      home: {
        '.vibe/config.toml':
          'providers = [{name = "gate", api_base = "{base-url}", api_key_env_var = "OPENAI_API_KEY"}]\nmodels = [{name = "{model}", provider = "gate", alias = "gate"}]\n',
      },
    },
    withoutEndpoint: { sets: { VIBE_ACTIVE_MODEL: '{model}' } },
    takes: ['MISTRAL_API_KEY'],
    reads: ['AGENTS.md', '.agents/skills/', '.vibe/'],
    output: 'vibe',
    limitCode: 3,
    from: { registry: 'python', name: 'mistral-vibe' },
    tried: { version: '3.0.2', on: '2026-11-28' },
    documentation: 'https://docs.mistral.ai/mistral-vibe/introduction',
    key: "the gate's, or `MISTRAL_API_KEY`",
    protocol: 'chat completions',
    reports: 'steps',
  },
  /**
   * Superagent's, not xAI's. It reads .grok/GROK.md, cannot be kept from writing, and limits an answer to 1,536 tokens unless
   * told otherwise. Every release calls itself 1.0.1, so that cached answers outlive an update.
   */
  'grok-cli': {
    program: 'grok',
    arguments: [
      ['--prompt', '{task}'],
      ['--model', '{model}'],
      ['--max-tool-rounds', '{max-turns}'],
    ],
    sets: { GROK_MAX_TOKENS: '16384' },
    withEndpoint: { sets: { GROK_API_KEY: '{api-key}', GROK_BASE_URL: '{base-url}' } },
    takes: ['GROK_API_KEY', 'GROK_BASE_URL'],
    reads: ['.grok/'],
    output: 'grok',
    from: npm('@vibe-kit/grok-cli'),
    tried: { version: '0.0.34', on: '2026-11-28' },
    documentation: 'https://github.com/superagent-ai/grok-cli',
    key: "the gate's, or `GROK_API_KEY`",
    protocol: 'chat completions',
    reports: 'steps, turns',
  },
};
