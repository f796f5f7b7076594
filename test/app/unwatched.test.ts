import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unwatchedChanges } from '../../src/app/unwatched.ts';
import { openGit } from '../../src/arm/git.ts';
import { readArm } from '../../src/arm/read.ts';
import { commitSource } from '../../src/arm/source.ts';
import { parseConfigFile } from '../../src/config/file.ts';
import { makeRepository, type Repository, worldOf } from '../repository.ts';

const CONFIG = 'swelancer-gate.yml';

let repository: Repository;
beforeEach(() => {
  repository = makeRepository();
  repository.write({ 'AGENTS.md': 'Be kind.', '.cursor/rules/a.mdc': 'A', 'docs/AGENTS.md': 'Docs.' });
});
afterEach(() => repository.remove());

/** What a change of these files edits without being measured. */
async function unwatched(
  edits: Readonly<Record<string, string>>,
  lines = 'model: m',
  listed: readonly string[] = ['AGENTS.md'],
): Promise<string[]> {
  const text = `${lines}\nfiles: ${JSON.stringify(listed)}\n`;
  const git = await openGit(worldOf(repository));
  const side = async (name: 'baseline' | 'candidate', commit: string) => {
    const source = commitSource(git, commit, name);
    return { source, arm: await readArm(name, source, parseConfigFile(text, CONFIG), { config: CONFIG }) };
  };
  const before = repository.commit('before');
  const now = repository.commit('now', edits);
  return unwatchedChanges(await side('baseline', before), await side('candidate', now), listed);
}

it('Edits of files that agents read in every session are found if they are not measured', async () => {
  const edits = { 'AGENTS.md': 'Be brief.', 'CLAUDE.md': 'New.', '.cursor/rules/a.mdc': 'B', 'README.md': 'R' };
  expect(await unwatched(edits)).toEqual(['.cursor/rules/a.mdc', 'CLAUDE.md']);
});

it('Edits of files for a subfolder, of links to measured files, and of imported files are not among them', async () => {
  symlinkSync('AGENTS.md', path.join(repository.folder, 'CLAUDE.md'));
  repository.write({ 'AGENTS.md': '@GEMINI.md', 'GEMINI.md': 'Old.' });
  expect(await unwatched({ 'GEMINI.md': 'New.', 'docs/AGENTS.md': 'New.' })).toEqual([]);
});

it.each([
  ['solver: command\ncommand: claude-code', ['CLAUDE.md']],
  ['solver: command\ncommand: {run: [my-agent]}', []],
  ['solver: reference/first', []],
])('Only files that the agent reads are found: %s', async (lines, expected) => {
  expect(await unwatched({ 'CLAUDE.md': 'New.', '.cursor/rules/a.mdc': 'B' }, lines)).toEqual(expected);
});

it.each([
  ['opencode', 'opencode.json', '{"instructions":["rules/*.md"]}'],
  ['claude-code', '.claude/settings.json', '{"outputStyle":"terse"}'],
  ['claude-code', '.mcp.json', '{}'],
  ['codex', '.codex/config.toml', 'model_reasoning_effort = "low"'],
  ['gemini-cli', '.gemini/settings.json', '{"context":{"fileName":"RULES.md"}}'],
  ['copilot-cli', '.github/hooks/check.json', '{}'],
  ['aider', '.aider.conf.yml', 'read: CONVENTIONS.md'],
])('Edits of the settings of %s are found: %s', async (preset, file, text) => {
  expect(await unwatched({ [file]: text }, `solver: command\ncommand: ${preset}`)).toEqual([file]);
  expect(await unwatched({ [file]: `${text} ` })).toEqual([]);
});

it('Edits of files to which an unlisted file leads are found', async () => {
  repository.write({ 'CLAUDE.md': '@docs/a.md', 'docs/a.md': 'Old.', 'opencode.json': '{"instructions":["b.md"]}' });
  expect(await unwatched({ 'docs/a.md': 'New.', 'b.md': 'New.' })).toEqual(['docs/a.md']);
  expect(await unwatched({ 'b.md': 'Newer.' }, 'solver: command\ncommand: opencode')).toEqual(['b.md']);
});

it('Files that are left out on purpose are not among them', async () => {
  const edits = { 'CLAUDE.md': 'New.', '.cursor/rules/a.mdc': 'B', 'GEMINI.md': 'New.' };
  expect(await unwatched(edits, 'model: m', ['AGENTS.md', '!CLAUDE.md', '!.cursor'])).toEqual(['GEMINI.md']);
});

it('Files that cannot be read do not matter, because they are not measured', async () => {
  symlinkSync('nothing.md', path.join(repository.folder, 'GEMINI.md'));
  repository.write({ 'CLAUDE.md': Buffer.from('Pr\xfcfung', 'latin1') });
  expect(await unwatched({ 'WARP.md': 'New.' })).toEqual(['WARP.md']);
});
