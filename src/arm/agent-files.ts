const FOLDERS_WITH_RULES = ['cursor', 'windsurf', 'claude', 'agents', 'continue', 'amazonq', 'augment', 'trae'];

/** Files that agents read in every session, by their documentation; a folder stands for all of its files. */
export const ALWAYS_READ: readonly string[] = [
  ...['AGENTS.md', 'AGENT.md', 'CLAUDE.md', 'CRUSH.md', 'GEMINI.md', 'QWEN.md', 'WARP.md'],
  ...['.agents/AGENTS.md', '.claude/CLAUDE.md', '.junie/AGENTS.md', '.junie/guidelines.md'],
  ...['.github/copilot-instructions.md', '.github/instructions'],
  ...['.cursorrules', '.windsurfrules', '.clinerules', '.roorules', '.kilocoderules', '.goosehints', '.rules'],
  ...FOLDERS_WITH_RULES.map(name => `.${name}/rules`),
  // `code` is their default mode.
  ...['.roo/rules', '.roo/rules-code', '.kilocode/rules', '.kilocode/rules-code'],
  ...['.kiro/steering', '.openhands/microagents'],
];
