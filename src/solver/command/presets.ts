import type { OutputFormat } from './output.ts';

/** Arguments in groups, and variables that are set. */
interface Part {
  /**
   * `{model}`, `{task}`, `{task-file}`, `{base-url}`, `{max-turns}` and `{max-cost}` are filled in; a group is left out
   * where one of them has no value.
   */
  readonly arguments?: readonly (readonly string[])[];
  /** Filled in alike, and with `{api-key}`, which no argument may hold: others on the machine can read those. */
  readonly sets?: Readonly<Record<string, string>>;
}

/** How a known agent is run without anybody at the terminal. */
interface Preset extends Part {
  readonly program: string;
  /** What is added where the gate has an endpoint or key of its own, for agents that speak OpenAI's protocols. */
  readonly withEndpoint?: Part;
  readonly withoutEndpoint?: Part;
  /** Variables that are handed on as they are, before all that is set here: keys and addresses by the agent's own names. */
  readonly takes: readonly string[];
  readonly output: OutputFormat;
  /** Code that it ends with when its bound on turns stopped it. */
  readonly limitCode?: number;
  /** How to get it, for people. */
  readonly install: string;
}

/**
 * All get the task on standard input as well, may read the code, and are to change nothing; none is sandboxed by us.
 * "Tried" presets were driven against a model on loopback (`npm run test:agents`), with a tool that reads a file.
 */
export const PRESETS: Readonly<Record<string, Preset>> = {
  /** Tried with 2.1.331. https://code.claude.com/docs/en/headless */
  'claude-code': {
    program: 'claude',
    arguments: [
      ['--print', '--output-format', 'stream-json', '--verbose', '--no-session-persistence'],
      // Who would be asked for leave says no; reading needs none.
      ['--permission-prompts', 'none'],
      ['--model', '{model}'],
      ['--max-turns', '{max-turns}'],
      ['--max-budget-usd', '{max-cost}'],
    ],
    sets: { DISABLE_AUTOUPDATER: '1', CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1' },
    takes: ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_BASE_URL', 'CLAUDE_CODE_OAUTH_TOKEN'],
    output: 'claude',
    install: 'npm install --global @anthropic-ai/claude-code',
  },
  /** Tried with 0.169.0: it speaks the responses API only. https://developers.openai.com/codex/noninteractive */
  codex: {
    program: 'codex',
    arguments: [
      ['exec', '--json', '--sandbox', 'read-only', '--skip-git-repo-check', '--ephemeral'],
      ['--model', '{model}'],
    ],
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
    output: 'codex',
    install: 'npm install --global @openai/codex',
  },
  /**
   * Tried with 0.61.0. An address of one's own (GOOGLE_GEMINI_BASE_URL) also needs `security.auth.selectedType` in
   * .gemini/settings.json. https://geminicli.com/docs/cli/headless/
   */
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
    output: 'gemini',
    limitCode: 53,
    install: 'npm install --global @google/gemini-cli',
  },
  /** Tried with 0.24.4, which needs Node.js 22. https://qwenlm.github.io/qwen-code-docs/en/users/features/headless/ */
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
    output: 'claude',
    limitCode: 53,
    install: 'npm install --global @qwen-code/qwen-code',
  },
  /**
   * Tried with Kimi Code 2.1.0, which took the place of the Python kimi-cli. The task is an argument, and all tools are
   * allowed without a word: this one can write. https://moonshotai.github.io/kimi-code/en/
   */
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
    output: 'kimi',
    install: 'npm install --global @moonshot-ai/kimi-code',
  },
  /**
   * Tried with 1.0.102, with a model of one's own. Without a key of the gate it uses GitHub's models and
   * COPILOT_GITHUB_TOKEN. https://docs.github.com/en/copilot/reference/copilot-cli-reference/cli-programmatic-reference
   */
  'copilot-cli': {
    program: 'copilot',
    arguments: [
      ['--output-format', 'json', '--no-ask-user', '--no-auto-update', '--no-color'],
      ['--model', '{model}'],
    ],
    withEndpoint: { sets: { COPILOT_PROVIDER_BASE_URL: '{base-url}', COPILOT_PROVIDER_API_KEY: '{api-key}' } },
    takes: [
      'COPILOT_GITHUB_TOKEN',
      'GH_TOKEN',
      'COPILOT_PROVIDER_TYPE',
      'COPILOT_PROVIDER_WIRE_API',
      'COPILOT_OFFLINE',
    ],
    output: 'copilot',
    install: 'npm install --global @github/copilot',
  },
  /** Written from its documentation, not tried: it needs an account. https://cursor.com/docs/cli/headless */
  'cursor-agent': {
    program: 'cursor-agent',
    arguments: [
      ['--print', '--output-format', 'stream-json', '--mode', 'ask', '--trust'],
      ['--model', '{model}'],
      ['{task}'],
    ],
    takes: ['CURSOR_API_KEY'],
    output: 'claude',
    install: 'curl https://cursor.com/install -fsS | bash',
  },
  /**
   * Tried with 0.86.2. It is shown no code, as a work tree without history has no map; with `--yes-always` it takes in the
   * files that the model names. Any model's name works that litellm knows. https://aider.chat/docs/scripting.html
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
    output: 'aider',
    install: 'python -m pip install aider-chat',
  },
  /** Tried with 1.18.33. https://opencode.ai/docs/cli/ and https://opencode.ai/docs/permissions/ */
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
    output: 'opencode',
    install: 'npm install --global opencode-ai',
  },
};
