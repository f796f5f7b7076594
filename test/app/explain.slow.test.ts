import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseConfigFile } from '../../src/config/file.ts';
import { runConfig } from '../../src/config/run-config.ts';
import { parseSettings, settingsSchema } from '../../src/config/settings.ts';
import { say } from '../person.ts';
import { makeRepository, type Repository } from '../repository.ts';

const BASE = 'model: old\nprompt: p.md\nfiles: [AGENTS.md]\nbudget:\n  max-calls: 7\n';
const HEAD = 'model: new\nprompt: p.md\nfiles: [AGENTS.md]\nbudget: {max-calls: 9999}\ndecision: {margin: 90}\n';
const FILES = { 'p.md': '{{proposals}}', 'AGENTS.md': 'Be kind.' };

describe('explain', () => {
  let repository: Repository;
  let base: string;
  beforeEach(() => {
    repository = makeRepository();
    base = repository.commit('start', { 'swelancer-gate.yml': BASE, ...FILES });
    repository.git('checkout', '--quiet', '-b', 'change');
    repository.write({ 'swelancer-gate.yml': HEAD });
  });
  afterEach(() => repository.remove());

  const run = (words: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    say(['explain', ...words], { directory: repository.folder, env });
  const explained = async (words: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
    JSON.parse((await run([...words, '--json'], env)).printed);
  const field = (side: { fields: { name: string }[] }, name: string) => side.fields.find(one => one.name === name);
  const setting = ({ settings }: { settings: { name: string }[] }, name: string) =>
    settings.find(one => one.name === name);

  it('warns about presets that were never tested, and only about those', async () => {
    const noted = async (preset: string): Promise<string> => {
      repository.write({ 'swelancer-gate.yml': `solver: command\ncommand: ${preset}\nprompt: p.md\n` });
      return (await run([])).printed;
    };
    expect(await noted('amp')).toMatch(
      /The preset amp is based on its documentation \(https:\S+\) and was never tested/,
    );
    expect(await noted('claude-code')).not.toContain('never tested');
  });

  it('warns if the agent of a preset reads none of the files, even if one is a link to a file that it reads', async () => {
    symlinkSync('AGENTS.md', path.join(repository.folder, 'CLAUDE.md'));
    const noted = async (preset: string): Promise<string> => {
      repository.write({
        'swelancer-gate.yml': `solver: command\ncommand: ${preset}\nprompt: p.md\nfiles: [CLAUDE.md]\n`,
      });
      return (await run([])).printed;
    };
    expect(await noted('codex')).toContain(
      'The preset codex reads none of the files under `files:` by itself (CLAUDE.md)',
    );
    expect(await noted('claude-code')).not.toContain('by itself');
  });

  it('shows where a value comes from: flag, variable, file with line, or default', async () => {
    const all = await explained(['--concurrency', '3', '--suite', 'smoke'], {
      OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
    });
    expect(setting(all, 'concurrency')).toMatchObject({ value: 3, origin: { kind: 'flag', name: 'concurrency' } });
    expect(setting(all, 'timeout')).toMatchObject({ value: 300, origin: { kind: 'default' } });
    expect(setting(all, 'base-url')).toMatchObject({
      value: 'http://127.0.0.1:9/v1',
      origin: { kind: 'environment', variable: 'OPENAI_BASE_URL' },
    });
    expect(field(all.candidate, 'suite')).toMatchObject({ value: 'smoke', origin: { kind: 'flag', name: 'suite' } });
    expect(field(all.candidate, 'files')).toMatchObject({
      value: ['AGENTS.md'],
      origin: { kind: 'file', file: 'swelancer-gate.yml', line: 3, at: 'work tree' },
    });
    expect(field(all.candidate, 'order')).toMatchObject({ value: 'dataset', origin: { kind: 'default' } });
  });

  it('reads budget and decision at the base, as a gate does', async () => {
    const all = await explained();
    const origin = { kind: 'file', file: 'swelancer-gate.yml', line: 5, at: `main (${base.slice(0, 7)})` };
    expect(field(all.candidate, 'budget.max-calls')).toEqual({ name: 'budget.max-calls', value: 7, origin });
    expect(field(all.candidate, 'decision.margin')).toMatchObject({ value: 'auto', origin: { kind: 'default' } });
  });

  it('shows the same budget and decision as a run uses', async () => {
    const flags = { policy: 'strict', alpha: '0.01', 'max-cost': '3', 'on-inconclusive': 'fail' };
    const words = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
    const settings = parseSettings(settingsSchema, flags, name => name);
    const file = (text: string) => parseConfigFile(text, 'swelancer-gate.yml');
    const { decision, budget } = runConfig(settings, file(BASE), file(HEAD), { pricedModel: null });
    const { candidate } = await explained(words);
    for (const [name, value] of Object.entries(decision)) {
      expect(field(candidate, `decision.${name}`), name).toMatchObject({ value: value ?? null });
    }
    expect(field(candidate, 'budget.max-calls')).toMatchObject({ value: budget.maxCalls });
    expect(field(candidate, 'budget.max-cost')).toMatchObject({ value: budget.maxCost });
  });

  it('shows model and sampling from a .prompt.yml if the configuration has none', async () => {
    const prompt =
      'model: from/prompt\nmodelParameters: {temperature: 0.3}\nmessages: [{role: user, content: "{{proposals}}"}]\n';
    repository.write({ 'a.prompt.yml': prompt, 'swelancer-gate.yml': 'prompt: a.prompt.yml\n' });
    const { candidate } = await explained();
    for (const [name, value] of [
      ['model', 'from/prompt'],
      ['sampling.temperature', 0.3],
    ] as const) {
      expect(field(candidate, name)).toMatchObject({ value, origin: { kind: 'file', file: 'a.prompt.yml' } });
    }
  });

  it('has equal digests exactly if baseline and candidate send the same requests', async () => {
    const changed = await explained();
    expect(changed.candidate.digest).not.toBe(changed.baseline.digest);
    expect(changed.candidate.files).toEqual(changed.baseline.files);
    repository.write({ 'swelancer-gate.yml': `${BASE}decision: {alpha: 0.2}\n` });
    const same = await explained();
    expect(same.candidate.digest).toBe(same.baseline.digest);
    repository.write({ 'AGENTS.md': 'Be quick.' });
    const edited = await explained();
    expect(edited.candidate.digest).not.toBe(edited.baseline.digest);
    expect(edited.candidate.files.map((file: { sha256: string }) => file.sha256)).not.toEqual(
      edited.baseline.files.map((file: { sha256: string }) => file.sha256),
    );
  });

  it('prints the earlier value of a field, and that the requests differ', async () => {
    const { printed, exitCode } = await run([]);
    expect(exitCode).toBe(0);
    expect(printed).toMatch(
      /^ {2}model +new +swelancer-gate\.yml:1 \(work tree\)\n {4}before +old +swelancer-gate\.yml:1 \(main/m,
    );
    expect(printed).toContain('They send different requests.');
  });

  it('says whether keys are set, without showing them', async () => {
    const secret = 'sk-very-secret-0123456789';
    const words = ['--base-url', `https://user:${secret}@example.com/v1?key=${secret}`, '--api-key-env', 'MY_KEY'];
    const { printed } = await run(words, { MY_KEY: secret });
    expect(printed).toMatch(/^ {2}MY_KEY +set$/m);
    expect(printed).toMatch(/^ {2}FALLBACK_API_KEY +not set$/m);
    expect(printed).toContain('https://example.com/v1?…');
    expect(printed).not.toContain(secret);
    expect(JSON.stringify(await explained(words, { MY_KEY: secret }))).not.toContain(secret);
  });

  it.each([
    ['the base has no configuration', () => repository.git('rm', '--quiet', '--cached', 'swelancer-gate.yml')],
    ['the configuration at the base is invalid', () => repository.write({ 'swelancer-gate.yml': 'modle: x\n' })],
  ])('explains only the candidate if %s', async (_what, breakBase) => {
    repository.git('checkout', '--quiet', '--force', 'main');
    breakBase();
    repository.git('commit', '--quiet', '--all', '--allow-empty', '--message', 'broken');
    repository.git('checkout', '--quiet', '-b', 'other');
    repository.write({ 'swelancer-gate.yml': HEAD });
    const { baseline, noBaseline, candidate } = await explained();
    expect([baseline, noBaseline]).toEqual([null, expect.stringContaining('swelancer-gate.yml at main')]);
    expect(field(candidate, 'budget.max-calls')).toMatchObject({ value: 9999 });
  });

  it('names file and line of an error', async () => {
    repository.write({ 'swelancer-gate.yml': 'suite: gate\nmodle: x\n' });
    const { exitCode, told } = await run([]);
    expect([exitCode, told]).toEqual([2, expect.stringContaining('swelancer-gate.yml:2: unknown field "modle"')]);
  });
});
