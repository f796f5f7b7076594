import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGit } from '../../../src/arm/git.ts';
import { findFiles } from '../../../src/cli/init/find.ts';
import { makeRepository, type Repository } from '../../repository.ts';

describe('Files that init finds', () => {
  let repository: Repository;
  beforeEach(() => {
    repository = makeRepository();
  });
  afterEach(() => repository.remove());

  const write = (...files: string[]): void => repository.write(Object.fromEntries(files.map(file => [file, 'text\n'])));
  const link = (file: string, target: string): void => symlinkSync(target, path.join(repository.folder, file));
  const found = async (folder = '', preset: string | null = null) => {
    const directory = path.join(repository.folder, folder);
    return findFiles(directory, await (await openGit({ directory, env: process.env })).workTreeFiles(), preset);
  };
  const watched = async (preset: string | null = null): Promise<string[]> =>
    (await found('', preset)).candidates.filter(({ leftOut }) => leftOut === null).map(({ path }) => path);
  const leftOut = async () =>
    Object.fromEntries(
      (await found()).candidates.flatMap(one => (one.leftOut === null ? [] : [[one.path, one.leftOut]])),
    );

  // In langfuse/langfuse, both files are symlinks into .agents, where no agent looks.
  it('include a file with several names once, under the one that agents read', async () => {
    write('.agents/AGENTS.md');
    link('AGENTS.md', '.agents/AGENTS.md');
    link('CLAUDE.md', 'AGENTS.md');
    expect(await watched()).toEqual(['AGENTS.md']);
  });

  // In biomejs/biome, CLAUDE.md is a symlink to CONTRIBUTING.md.
  it('include a file with another name behind a symlink', async () => {
    write('AGENTS.md', 'CONTRIBUTING.md');
    link('CLAUDE.md', 'CONTRIBUTING.md');
    expect(await watched()).toEqual(['AGENTS.md', 'CLAUDE.md']);
  });

  it('include folders behind symlinks', async () => {
    write('.agents/rules/one.md', '.agents/rules/two.md');
    repository.write({ '.cursor/mcp.json': '{}' });
    link('.cursor/rules', '../.agents/rules');
    expect(await watched()).toEqual(['.agents/rules']);
  });

  // In vercel/ai, .agents/skills and .claude/skills are symlinks to skills.
  it('are named as agents look for them, if their folder has another name', async () => {
    write('skills/review/SKILL.md', '.agents/x.md', '.claude/x.md');
    link('.agents/skills', '../skills');
    link('.claude/skills', '../skills');
    expect(await leftOut()).toEqual({ '.agents/skills': 'read on demand' });
  });

  it('count a folder with two names once', async () => {
    repository.write({ '.agents/rules/one.md': 'x'.repeat(60_000), '.claude/x.md': 'text' });
    link('.claude/rules', '../.agents/rules');
    expect(await watched()).toEqual(['.agents/rules']);
  });

  it('include the instructions for every session, with each folder once', async () => {
    write('.github/copilot-instructions.md', '.github/instructions/a.instructions.md', '.github/instructions/b/c.md');
    write('.cursor/rules/a/one.mdc', '.claude/rules/style.md', '.claude/settings.json');
    expect(await watched()).toEqual([
      '.claude/rules',
      '.cursor/rules',
      '.github/copilot-instructions.md',
      '.github/instructions',
    ]);
  });

  it('leave out those read on demand, for a single folder, or for another purpose', async () => {
    write(
      '.claude/agents/a.md',
      '.claude/skills/x/SKILL.md',
      '.claude/skills/x/AGENTS.md',
      '.agents/skills/y/SKILL.md',
    );
    write('.github/prompts/z.prompt.md', 'packages/one/AGENTS.md', 'packages/two/.cursor/rules/r.mdc');
    write('src/app/prompts/review/system.md', 'review.prompt.yml');
    write('.mcp.json', '.claude/settings.json', '.claude/hooks/check.sh', '.codex/hooks.json', '.vscode/mcp.json');
    expect(await watched()).toEqual([]);
    expect(await leftOut()).toEqual({
      '.agents/skills': 'read on demand',
      '.claude/agents': 'read on demand',
      '.claude/hooks': 'only agents use it',
      '.claude/settings.json': 'only agents use it',
      '.claude/skills': 'read on demand',
      '.codex/hooks.json': 'only agents use it',
      '.github/prompts': 'read on demand',
      '.mcp.json': 'only agents use it',
      '.vscode/mcp.json': 'only agents use it',
      'packages/one/AGENTS.md': 'only for work in packages/one',
      'packages/two/.cursor/rules': 'only for work in packages/two',
      'review.prompt.yml': 'a prompt for something else',
      'src/app/prompts': 'prompts for something else',
    });
  });

  it('include what the agent of a preset reads by itself, if that agent is measured', async () => {
    write('AGENTS.md', '.mcp.json', '.claude/settings.json', '.claude/skills/x/SKILL.md', '.cursor/mcp.json');
    expect(await watched()).toEqual(['AGENTS.md']);
    expect(await watched('claude-code')).toEqual(['.claude/settings.json', '.claude/skills', '.mcp.json', 'AGENTS.md']);
    const { candidates } = await found('', 'claude-code');
    expect(candidates.at(-1)).toEqual({ path: '.cursor/mcp.json', leftOut: 'not read by this agent' });
  });

  // In vercel/ai, CLAUDE.md is a symlink to AGENTS.md, and both folders of skills are symlinks to skills.
  it('have the names that the measured agent reads', async () => {
    write('AGENTS.md', 'skills/review/SKILL.md', '.agents/x.md', '.claude/x.md');
    link('CLAUDE.md', 'AGENTS.md');
    link('.agents/skills', '../skills');
    link('.claude/skills', '../skills');
    expect(await watched('claude-code')).toEqual(['.claude/skills', 'CLAUDE.md']);
    expect(await watched('codex')).toEqual(['.agents/skills', 'AGENTS.md']);
  });

  // In wshobson/agents, langfuse/langfuse and github/awesome-copilot.
  it('leave out what the measured agent does not read, or only reads in a subfolder', async () => {
    write('AGENTS.md', '.cursor/rules/a.mdc', '.agents/skills/b/SKILL.md', 'plugins/c/.mcp.json', 'web/CLAUDE.md');
    const { candidates } = await found('', 'claude-code');
    expect(Object.fromEntries(candidates.map(({ path, leftOut }) => [path, leftOut]))).toEqual({
      'AGENTS.md': null,
      '.agents/skills': 'not read by this agent',
      '.cursor/rules': 'not read by this agent',
      'plugins/c/.mcp.json': 'only for work in plugins/c',
      'web/CLAUDE.md': 'only for work in web',
    });
  });

  it.each(['.claude/CLAUDE.md', '.junie/AGENTS.md'])('include %s, which belongs to the root', async name => {
    write(name, `web/${name}`);
    expect(await watched()).toEqual([name]);
    expect(await leftOut()).toEqual({ [`web/${name}`]: 'only for work in web' });
  });

  // In RooCodeInc/Roo-Code, the rules of single modes have 200 KB.
  it('leave out what an agent only reads in some modes', async () => {
    write('.roo/rules/a.md', '.roo/rules-code/b.md', '.roo/rules-debug/c.md', '.roo/commands/d.md', '.roomodes');
    write('.kilocode/rules/e.md');
    expect(await watched()).toEqual(['.kilocode/rules', '.roo/rules-code', '.roo/rules']);
    expect(await leftOut()).toEqual({
      '.roo/commands': 'read on demand',
      '.roo/rules-debug': 'read on demand',
      '.roomodes': 'read on demand',
    });
  });

  // wshobson/agents and github/awesome-copilot are collections of skills, and no agent reads them there.
  it('leave out the skills of a collection or a plugin', async () => {
    write('skills/review/SKILL.md', 'plugins/db/skills/sql/SKILL.md', 'plugins/db/skills/sql/more.md', 'skills.md');
    expect(await leftOut()).toEqual({ 'plugins/db/skills': 'read on demand', skills: 'read on demand' });
  });

  it.each(['QWEN.md', 'WARP.md', 'CRUSH.md', 'AGENT.md', '.rules', '.openhands/microagents'])(
    'include %s, which an agent always reads',
    async name => {
      write(name.includes('/') ? `${name}/repo.md` : name);
      expect(await watched()).toEqual([name]);
    },
  );

  // ollama/ollama has Claude.md, and earendil-works/pi had a report about AGENTS.MD.
  it('leave out agent files in other letters, which Linux does not find, and say so', async () => {
    write('Claude.md', 'AGENTS.MD', 'docs/agents.md');
    expect(await leftOut()).toEqual({
      'Claude.md': 'on Linux, agents only look for CLAUDE.md; rename it',
      'AGENTS.MD': 'on Linux, agents only look for AGENTS.md; rename it',
    });
  });

  // In prisma/prisma, .agents/rules has 212 KB.
  it('leave out a large folder, which every request would include', async () => {
    repository.write({
      'AGENTS.md': 'text',
      '.cursor/rules/a.mdc': 'x'.repeat(60_000),
      '.cursor/rules/b.mdc': 'x'.repeat(60_000),
    });
    expect(await leftOut()).toEqual({ '.cursor/rules': '120 KB, which every request would include' });
  });

  it('include a prompt with the proposals, even in a subfolder', async () => {
    repository.write({ 'src/prompts/a/manager.md': 'Choose: {{proposals}}', 'src/prompts/b.md': 'Review.' });
    const { prompts, candidates } = await found();
    expect([prompts, candidates.map(({ path }) => path)]).toEqual([['src/prompts/a/manager.md'], ['src/prompts']]);
  });

  it('leave out symlinks that cannot be followed, with the reason', async () => {
    write('AGENTS.md', 'packages/one/x.md');
    repository.write({ '.gitignore': 'notes.md\n', 'notes.md': 'mine' });
    link('packages/one/AGENTS.md', '../../AGENTS.md');
    link('CLAUDE.md', 'gone.md');
    link('GEMINI.md', 'notes.md');
    expect((await found()).unreadable).toEqual([
      { path: 'CLAUDE.md', reason: 'its link is broken' },
      { path: 'GEMINI.md', reason: 'git does not track notes.md, where its link leads' },
    ]);
    expect((await found('packages/one')).unreadable).toEqual([
      { path: 'AGENTS.md', reason: 'its link leaves this folder' },
    ]);
  });
});
