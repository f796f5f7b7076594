import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeRepository, type Repository } from '../repository.ts';
import { type OpenAiServer, startOpenAiServer } from '../servers/openai.ts';
import { type Outcome, runProgram } from './command-line.ts';
import { starterManager, starterPrompt } from './starter-manager.ts';

/** The agent files decide: with `Be hasty.`, the model gets most tasks wrong. */
const configuration = (files: string): string => `suite: starter\nmodel: some/model\nprompt: p.md\nfiles: [${files}]\n`;
const HARMLESS = 'Be careful.\n';
const HARMFUL = 'Be hasty.\n';

let repository: Repository;
let server: OpenAiServer;

beforeEach(async () => {
  server = await startOpenAiServer({ answer: starterManager });
  repository = makeRepository();
  repository.write({ '.gitignore': '.cache/\n.swelancer-gate/\n', 'p.md': starterPrompt('') });
});
afterEach(async () => {
  repository.remove();
  await server.close();
});

const gate = (words: readonly string[] = [], { folder = repository.folder, env = {} } = {}): Promise<Outcome> =>
  runProgram(['gate', '--base-url', server.url, ...words], {
    cwd: folder,
    env: { OPENAI_API_KEY: 'sk-test', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...env },
  });

function link(target: string, file: string): void {
  const place = path.join(repository.folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  symlinkSync(target, place);
}

function branch(): void {
  repository.git('checkout', '--quiet', '-b', 'change');
}

describe('A harmful change is found', () => {
  async function expectRegression(): Promise<void> {
    const inWorkTree = await gate();
    expect(inWorkTree.exitCode, inWorkTree.stderr).toBe(1);
    repository.commit('change');
    expect((await gate(['--baseline', 'main', '--head', 'change'])).exitCode).toBe(1);
  }

  it('behind a symlink to a file', async () => {
    link('AGENTS.md', 'CLAUDE.md');
    repository.commit('start', { 'swelancer-gate.yml': configuration('CLAUDE.md'), 'AGENTS.md': HARMLESS });
    branch();
    repository.write({ 'AGENTS.md': HARMFUL });
    await expectRegression();
  });

  it.each([
    ['opencode.json', '{"instructions": ["docs/*.md"], /* ours */ }'],
    ['.codex/config.toml', 'project_doc_fallback_filenames = ["docs/style.md"]'],
    ['.aider.conf.yml', 'read: docs/style.md'],
  ])('in a file that only %s names', async (settings, text) => {
    const written = { 'swelancer-gate.yml': configuration(settings), [settings]: text, 'docs/style.md': HARMLESS };
    repository.commit('start', written);
    branch();
    repository.write({ 'docs/style.md': HARMFUL });
    await expectRegression();
  });

  it('behind a symlink to a folder', async () => {
    link('../shared/rules', '.cursor/rules');
    repository.commit('start', { 'swelancer-gate.yml': configuration('.cursor/rules'), 'shared/rules/a.md': HARMLESS });
    branch();
    repository.write({ 'shared/rules/new.md': HARMFUL });
    await expectRegression();
  });

  it('in a file that matches a pattern', async () => {
    const files = configuration("'.cursor/rules/**/*.mdc'");
    repository.commit('start', { 'swelancer-gate.yml': files, '.cursor/rules/a.mdc': HARMLESS });
    branch();
    repository.write({ '.cursor/rules/deep/b.mdc': HARMFUL });
    await expectRegression();
  });

  it('in a submodule', async () => {
    const rules = makeRepository('rules');
    rules.commit('one', { 'a.md': HARMLESS });
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', rules.folder, 'rules');
    repository.commit('start', { 'swelancer-gate.yml': configuration('rules') });
    branch();
    const inside = path.join(repository.folder, 'rules');
    writeFileSync(path.join(inside, 'a.md'), HARMFUL);
    repository.git('-C', inside, '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '-am', 'two');
    await expectRegression();
    rules.remove();
  });

  it('if the configuration file itself is a symlink, even only on the base', async () => {
    link('config/gate.yml', 'swelancer-gate.yml');
    repository.commit('start', { 'config/gate.yml': configuration('AGENTS.md'), 'AGENTS.md': HARMLESS });
    branch();
    repository.git('rm', '--quiet', 'swelancer-gate.yml');
    repository.write({ 'swelancer-gate.yml': configuration('AGENTS.md'), 'AGENTS.md': HARMFUL });
    await expectRegression();
  });

  it('from a hook in a subfolder of a linked work tree', async () => {
    repository.commit('start', {
      'app/swelancer-gate.yml': configuration('AGENTS.md'),
      'app/p.md': starterPrompt(''),
      'app/AGENTS.md': HARMLESS,
    });
    const linked = path.join(path.dirname(repository.folder), 'linked');
    repository.git('worktree', 'add', '--quiet', '-b', 'change', linked);
    writeFileSync(path.join(linked, 'app/AGENTS.md'), HARMFUL);
    const gitDirectory = path.join(repository.folder, '.git/worktrees/linked');
    const env = { GIT_DIR: gitDirectory, GIT_INDEX_FILE: path.join(gitDirectory, 'index'), GIT_PREFIX: '' };
    const { exitCode, stderr } = await gate([], { folder: path.join(linked, 'app'), env });
    expect(exitCode, stderr).toBe(1);
  });
});

describe('A file that cannot be read is an error, never a pass', () => {
  async function expectUnreadable(outcome: Outcome, ...words: string[]): Promise<void> {
    expect(outcome.exitCode, outcome.stderr).toBe(3);
    for (const word of words) expect(outcome.stderr).toContain(word);
    expect(server.requests).toEqual([]);
  }

  it.each(['files', 'files and configuration'])('in a clone without blobs, if the %s changed', async what => {
    repository.commit('start', { 'swelancer-gate.yml': configuration('AGENTS.md'), 'AGENTS.md': HARMLESS });
    const base = repository.git('rev-parse', 'HEAD');
    branch();
    repository.commit('harm', {
      'AGENTS.md': HARMFUL,
      ...(what !== 'files' && { 'swelancer-gate.yml': `${configuration('AGENTS.md')}order: shuffled\n` }),
    });
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const clone = makeRepository('clone');
    for (const [name, value] of Object.entries({ url: `file://${repository.folder}`, promisor: 'true' })) {
      clone.git('config', `remote.origin.${name}`, value);
    }
    // What actions/checkout does for a sparse checkout, without the credentials.
    clone.git('fetch', '--quiet', '--filter=blob:none', 'origin', 'main', 'change');
    clone.git('checkout', '--quiet', repository.git('rev-parse', 'change'));
    clone.git('config', 'remote.origin.url', 'https://127.0.0.1:9/unreachable.git');
    const file = what === 'files' ? 'AGENTS.md' : 'swelancer-gate.yml';
    const outcome = await gate(['--baseline', base, '--head', 'HEAD'], { folder: clone.folder });
    await expectUnreadable(outcome, `${file}: cannot be read at ${base.slice(0, 7)}`, 'sparse-checkout');
    clone.remove();
  });

  it('in a submodule that is not checked out', async () => {
    const rules = makeRepository('rules');
    rules.commit('one', { 'a.md': HARMLESS });
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', rules.folder, 'rules');
    repository.commit('start', { 'swelancer-gate.yml': configuration('rules') });
    const clone = makeRepository('clone');
    clone.git('pull', '--quiet', repository.folder, 'main');
    const outcome = await gate(['--baseline', 'HEAD', '--head', 'HEAD'], { folder: clone.folder });
    await expectUnreadable(outcome, 'rules: is a submodule whose commit', 'submodules: true');
    rules.remove();
    clone.remove();
  });

  it('behind a Git LFS pointer', async () => {
    const sha256 = createHash('sha256').update(HARMLESS).digest('hex');
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${HARMLESS.length}\n`;
    repository.commit('start', { 'swelancer-gate.yml': configuration('AGENTS.md'), 'AGENTS.md': pointer });
    branch();
    repository.commit('text', { 'AGENTS.md': HARMFUL });
    await expectUnreadable(await gate(), 'AGENTS.md: is a Git LFS pointer at main', 'git lfs fetch');
  });

  it('in a file over the limit', async () => {
    repository.commit('start', {
      'swelancer-gate.yml': configuration('AGENTS.md'),
      'AGENTS.md': HARMLESS.repeat(2_000_000),
    });
    branch();
    repository.commit('harm', { 'AGENTS.md': HARMFUL });
    await expectUnreadable(await gate(), 'AGENTS.md: is larger than 16 MiB at main');
  });
});

describe('Nothing is requested if a file is changed only', () => {
  it.each([
    ['line endings', [], { '.gitattributes': '* text=auto eol=crlf\n' }, 'AGENTS.md'],
    ['core.autocrlf', ['core.autocrlf', 'true'], {}, 'AGENTS.md'],
    [
      'a filter',
      ['filter.x.smudge', 'tr a-z A-Z', 'filter.x.clean', 'tr A-Z a-z'],
      { '.gitattributes': '*.md filter=x\n' },
      'AGENTS.md',
    ],
    ['a path in another spelling', [], {}, './/AGENTS.md'],
    ['a sparse checkout', ['core.sparseCheckout', 'true'], {}, 'rules'],
  ])('by %s', async (kind, config, files, agentFile) => {
    repository.commit('start', {
      ...files,
      'swelancer-gate.yml': configuration(agentFile),
      'AGENTS.md': 'be careful.\nread everything.\n',
      'rules/a.md': 'rule\n',
    });
    for (let index = 0; index < config.length; index += 2) {
      repository.git('config', config[index] ?? '', config[index + 1] ?? '');
    }
    if (kind === 'a sparse checkout') repository.git('sparse-checkout', 'set', '--no-cone', '/*', '!/rules');
    else {
      // Writes every file again, as a checkout would.
      repository.git('rm', '--quiet', '-r', '--cached', '.');
      repository.git('reset', '--quiet', '--hard');
    }
    const { exitCode, stderr } = await gate(['--baseline', 'HEAD']);
    expect(exitCode, stderr).toBe(0);
    expect(server.requests).toEqual([]);
  });
});

it('A file that git ignores is never sent or reported', async () => {
  repository.commit('start', {
    '.gitignore': '.cache/\n.swelancer-gate/\nsettings.local.json\n',
    'swelancer-gate.yml': configuration('.claude'),
    '.claude/rules.md': HARMLESS,
  });
  repository.write({ '.claude/settings.local.json': '{"token": "t0p-secret"}', '.claude/rules.md': HARMFUL });
  expect((await gate()).exitCode).toBe(1);
  expect(JSON.stringify(server.requests)).not.toContain('t0p-secret');
  const out = path.join(repository.folder, '.swelancer-gate');
  const written = readdirSync(out, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  expect(written.length).toBeGreaterThan(3);
  for (const { parentPath, name } of written) {
    expect(readFileSync(path.join(parentPath, name), 'utf8')).not.toContain('t0p-secret');
  }
});

it('A folder of 19 MB is estimated, and its answers are missing if the context is too small for it', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 19 }, (_, index) => [`rules/${index}.md`, 'a rule, and another one. '.repeat(40_000)]),
  );
  repository.commit('start', {
    ...files,
    'swelancer-gate.yml': `${configuration('rules')}context-tokens: 128000\n`,
  });
  repository.commit('change', { 'rules/0.md': HARMFUL });
  const words = ['--baseline', 'HEAD~', '--head', 'HEAD'];
  const estimate = await gate([...words, '--estimate']);
  expect(estimate.exitCode, estimate.stderr).toBe(0);
  const { stdout } = await gate(words);
  expect(stdout).toContain('context-too-long');
  expect(server.requests).toEqual([]);
}, 240_000);
