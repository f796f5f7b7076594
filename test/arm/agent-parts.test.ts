import { describe, expect, it } from 'vitest';
import { changedParts } from '../../src/arm/agent-parts.ts';

const files = (contents: Readonly<Record<string, string>>) =>
  Object.entries(contents).map(([path, content]) => ({ path, content }));
const words = (before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>) =>
  changedParts(files(before), files(now)).map(({ kind, name, change }) => `${kind} ${name} ${change}`);

describe('The parts of an agent that a change touches', () => {
  it.each([
    ['.claude/skills/review-code/SKILL.md', 'skill review-code'],
    ['.agents/skills/review-code/scripts/lint.sh', 'skill review-code'],
    ['packages/web/.claude/skills/review-code/SKILL.md', 'skill review-code'],
    ['.claude/agents/tester.md', 'sub-agent tester'],
    ['.claude/agents/web/tester.md', 'sub-agent web/tester'],
    ['.github/agents/tester.agent.md', 'sub-agent tester'],
    ['.codex/agents/tester.toml', 'sub-agent tester'],
    ['.gemini/commands/plan.toml', 'command plan'],
    ['.claude/hooks/check.sh', 'hook check.sh'],
    ['.factory/droids/tester.md', 'sub-agent tester'],
    ['.github/prompts/plan.prompt.md', 'command plan'],
  ])('%s is the %s', (path, part) => {
    expect(words({}, { [path]: 'a' })).toEqual([`${part} added`]);
    expect(words({ [path]: 'a' }, { [path]: 'b' })).toEqual([`${part} changed`]);
    expect(words({ [path]: 'a' }, {})).toEqual([`${part} removed`]);
    expect(words({ [path]: 'a' }, { [path]: 'a' })).toEqual([]);
  });

  it('are one skill, whichever of its files changed', () => {
    const skill = { '.claude/skills/review/SKILL.md': 'a', '.claude/skills/review/notes.md': 'b' };
    expect(words({}, skill)).toEqual(['skill review added']);
    expect(words(skill, { '.claude/skills/review/SKILL.md': 'a' })).toEqual(['skill review changed']);
  });

  it('are the servers of .mcp.json, not its lines', () => {
    const mcp = (mcpServers: object) => ({ '.mcp.json': JSON.stringify({ mcpServers }) });
    const before = mcp({ kept: { command: 'a' }, tickets: { command: 'b' }, old: { command: 'c' } });
    const now = mcp({ kept: { command: 'a' }, tickets: { command: 'b', args: ['-v'] }, everything: { command: 'd' } });
    expect(words(before, now)).toEqual([
      'MCP server everything added',
      'MCP server old removed',
      'MCP server tickets changed',
    ]);
    expect(words({}, mcp({ everything: {} }))).toEqual(['MCP server everything added']);
  });

  it('are the hooks and the settings of a settings file', () => {
    const settings = (value: object) => ({ '.claude/settings.json': JSON.stringify(value) });
    const before = settings({ model: 'opus', hooks: { PreToolUse: [1], Stop: [2] } });
    const now = settings({ model: 'opus', hooks: { PreToolUse: [3] }, permissions: { deny: ['Bash'] } });
    expect(words(before, now)).toEqual(['hook PreToolUse changed', 'hook Stop removed', 'setting permissions added']);
  });

  // In vercel/ai, Claude Code, Codex and Cursor each have their own file of hooks.
  it.each(['.codex/hooks.json', '.cursor/hooks.json'])('are the hooks of %s', path => {
    const hooks = (value: object) => ({ [path]: JSON.stringify({ hooks: value }) });
    expect(words(hooks({ afterFileEdit: [1] }), hooks({ afterFileEdit: [2] }))).toEqual(['hook afterFileEdit changed']);
  });

  it.each(['.cursor/mcp.json', '.vscode/mcp.json', '.factory/mcp.json', '.gemini/settings.json'])(
    'are the servers of %s',
    path => {
      const servers = { [path]: '{"mcpServers":{"tickets":{"command":"a"}}}' };
      expect(words({}, servers)).toEqual(['MCP server tickets added']);
    },
  );

  it('are unknown if a file cannot be read or has another format', () => {
    expect(words({ '.mcp.json': '{' }, { '.mcp.json': '{}' })).toEqual([]);
    expect(words({}, { 'AGENTS.md': 'a', 'docs/skills/a.md': 'b', '.mcp.json': '[]' })).toEqual([]);
  });
});
