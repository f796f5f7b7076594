const FOLDERS_WITH_RULES = [
  'cursor',
  'windsurf',
  'claude',
  'agents',
  'continue',
  'amazonq',
  'augment',
  'trae',
  'aiassistant',
  'cline',
  'kilo',
  'qwen',
];

/** Files that agents read in every session, by their documentation; a folder stands for all of its files. */
export const ALWAYS_READ: readonly string[] = [
  ...['AGENTS.md', 'AGENTS.override.md', 'AGENT.md', 'CLAUDE.md', 'CRUSH.md', 'GEMINI.md', 'QWEN.md', 'WARP.md'],
  ...['.agents/AGENTS.md', '.claude/CLAUDE.md', '.factory/AGENTS.md', '.kimi-code/AGENTS.md'],
  ...['.junie/AGENTS.md', '.junie/guidelines.md', '.grok/GROK.md', '.pi/SYSTEM.md', '.pi/APPEND_SYSTEM.md'],
  ...['.github/copilot-instructions.md', '.github/instructions'],
  ...['.augment-guidelines', '.cursorrules', '.windsurfrules', '.clinerules', '.roorules', '.kilocoderules'],
  ...['.goosehints', '.rules'],
  ...FOLDERS_WITH_RULES.map(name => `.${name}/rules`),
  // `code` is their default mode.
  ...['.roo/rules', '.roo/rules-code', '.kilocode/rules', '.kilocode/rules-code'],
  ...['.kiro/steering', '.openhands/microagents'],
];

/** Settings and programs that only agents use, in every session. */
export const SETTINGS: readonly string[] = [
  ...['.mcp.json', '.cursor/mcp.json', '.github/mcp.json', '.pi/mcp.json', '.roo/mcp.json', '.vscode/mcp.json'],
  ...['claude', 'factory', 'gemini', 'grok', 'pi', 'qwen'].map(name => `.${name}/settings.json`),
  ...['.github/copilot/settings.json', '.codex/config.toml', '.vibe/config.toml'],
  ...['claude', 'codex', 'cursor', 'gemini', 'github', 'qwen'].map(name => `.${name}/hooks`),
  ...['.codex/hooks.json', '.cursor/hooks.json'],
  ...['', '.opencode/'].flatMap(folder => [`${folder}opencode.json`, `${folder}opencode.jsonc`]),
  ...['', '.kilo/', '.kilocode/'].flatMap(folder => [`${folder}kilo.json`, `${folder}kilo.jsonc`]),
  ...['.aider.conf.yml', '.aider.model.settings.yml'],
];
