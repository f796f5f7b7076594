import { describe, expect, it } from 'vitest';
import { presetNotes } from '../../src/app/preset-notes.ts';
import { armWith } from '../solver/command/setup.ts';

interface Layout {
  readonly preset: string;
  readonly files: readonly string[];
  readonly prompt?: string;
  readonly arguments?: readonly string[];
}

function notesOn({ preset, files, prompt = '{{proposals}}', arguments: words = [] }: Layout): string[] {
  return presetNotes(
    armWith({
      command: { preset, arguments: words, environment: [] },
      files: files.map(path => ({ path, content: 'Be kind.' })),
      prompt: [{ role: 'user', template: prompt, file: 'p.md', line: 1 }],
    }),
  );
}

describe('Agent files that a preset does not read', () => {
  it('are named, with what it reads', () => {
    expect(notesOn({ preset: 'codex', files: ['CLAUDE.md'] })).toEqual([
      'The preset codex reads none of the files under `files:` by itself (CLAUDE.md), so no change to them is measured; it reads AGENTS.md, AGENTS.override.md, .agents/skills/, and .codex/.',
    ]);
  });

  it.each<Layout>([
    // Layouts of public repositories.
    { preset: 'gemini-cli', files: ['AGENTS.md', 'CLAUDE.md', '.cursor/rules/style.mdc'] },
    { preset: 'codex', files: ['CLAUDE.md', '.claude/settings.json', '.claude/commands/fix-issue.md'] },
    { preset: 'claude-code', files: ['.cursor/rules/testing.mdc', '.cursor/rules/style.mdc'] },
    { preset: 'qwen-code', files: ['.github/copilot-instructions.md', '.github/instructions/go.instructions.md'] },
    { preset: 'aider', files: ['CONVENTIONS.md'] },
    { preset: 'codex', files: ['docs/AGENTS.md.txt', 'MY-AGENTS.md'] },
  ])('are noted: $preset with $files', layout => {
    expect(notesOn(layout)).toEqual([expect.stringContaining(`The preset ${layout.preset} reads none of the files`)]);
  });

  it.each<Layout>([
    { preset: 'codex', files: [] },
    { preset: 'codex', files: ['CLAUDE.md', 'AGENTS.md'] },
    { preset: 'codex', files: ['packages/app/AGENTS.md'] },
    { preset: 'claude-code', files: ['.claude/skills/review/SKILL.md'] },
    { preset: 'copilot-cli', files: ['.github/copilot-instructions.md'] },
    { preset: 'codex', files: ['docs/rules.md'], prompt: 'Read docs/rules.md first.\n{{proposals}}' },
    { preset: 'aider', files: ['CONVENTIONS.md'], arguments: ['--read', 'CONVENTIONS.md'] },
    { preset: 'codex', files: ['CLAUDE.md'], arguments: ['-c', 'project_doc_fallback_filenames=["CLAUDE.md"]'] },
  ])('are not noted if it reads one, or its arguments name one: $preset with $files', layout => {
    expect(notesOn(layout)).toEqual([]);
  });

  it('are listed up to three, without what could change the log', () => {
    const files = ['a\n::error::b.md', 'c.md', 'd.md', 'e.md', 'f.md'];
    expect(notesOn({ preset: 'codex', files })[0]).toContain('(a ::error::b.md, c.md, d.md, and 2 more)');
  });
});
