import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { reportSchema } from '../../src/report/report.ts';
import { onRealDataset, realDataset, realText } from '../real-dataset.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { type OpenAiServer, type OpenAiServerOptions, startOpenAiServer } from '../servers/openai.ts';
import { type Outcome, PROGRAM, type ProgramOptions, runProgram } from './command-line.ts';

const PROMPT = '{{title}}\n\n{{description}}\n\n{{proposals}}\n';
const CONFIGURATION = 'suite: starter\nmodel: some/model\nprompt: prompts/manager.md\n';

it.runIf(existsSync('/dev/full'))('A result that does not fit on the disk is an error', () => {
  const full = openSync('/dev/full', 'w');
  onTestFinished(() => closeSync(full));
  const words = [PROGRAM, 'tasks', 'starter', '--json'];
  const { status, stderr } = spawnSync(process.execPath, words, { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' });
  expect([status, stderr]).toEqual([3, expect.stringContaining('the result cannot be printed: ENOSPC')]);
});

it('An error that nothing catches has the exit code of an error, not that of a drop', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const thrower = path.join(folder, 'thrower.cjs');
  writeFileSync(
    thrower,
    `process.on('newListener', name => name === 'uncaughtException' && setImmediate(() => { throw new Error('lost'); }));`,
  );
  const env = { NODE_OPTIONS: `--require ${JSON.stringify(thrower)}` };
  const { exitCode, stdout, stderr } = await runProgram(['tasks', 'starter', '--json'], { cwd: folder, env });
  expect([exitCode, JSON.parse(stdout)]).toEqual([3, { error: { kind: 'bug', message: 'lost' } }]);
  expect(stderr).toContain('this is a bug in swelancer-gate');
});

describe('The gate, if something is wrong', () => {
  let repository: Repository;
  let server: OpenAiServer | null = null;

  beforeEach(() => {
    repository = makeRepository();
    repository.commit('configuration', { 'swelancer-gate.yml': CONFIGURATION, 'prompts/manager.md': PROMPT });
    repository.git('checkout', '--quiet', '-b', 'change');
    repository.commit('change', { 'prompts/manager.md': `Be careful.\n${PROMPT}` });
  });
  afterEach(async () => {
    repository.remove();
    await server?.close();
    server = null;
  });

  async function gate(
    options: Partial<OpenAiServerOptions> = {},
    words: readonly string[] = [],
    { env = { OPENAI_API_KEY: 'sk-right' }, ...rest }: Partial<ProgramOptions> = {},
  ): Promise<Outcome> {
    server = await startOpenAiServer({
      answer: () => '{"selected_proposal_id": 0}',
      apiKey: 'sk-right',
      models: ['some/model'],
      ...options,
    });
    return runProgram(['gate', '--base-url', server.url, ...words], { cwd: repository.folder, env, ...rest });
  }
  const report = () =>
    reportSchema.parse(
      JSON.parse(readFileSync(path.join(repository.folder, '.swelancer-gate/out/report.json'), 'utf8')),
    );
  const stackTrace = /\n\s+at .*:\d+:\d+/;

  it('requires a key before anything is sent', async () => {
    const { exitCode, stderr } = await runProgram(['gate'], { cwd: repository.folder });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('the API key in OPENAI_API_KEY is missing');
    expect(stderr).toContain('Set the environment variable OPENAI_API_KEY');
    expect(stderr).not.toMatch(stackTrace);
  });

  it('stops when a wrong key is first rejected, without printing the key', async () => {
    const { exitCode, stdout, stderr } = await gate({}, ['--concurrency', '2'], {
      env: { OPENAI_API_KEY: 'sk-wrong' },
    });
    expect(exitCode).toBe(3);
    expect(report().verdict).toMatchObject({ kind: 'error', cause: 'authentication' });
    expect(server?.requests.length).toBeLessThanOrEqual(2);
    expect(stdout + stderr).toMatch(/key/i);
    expect(stdout + stderr + JSON.stringify(report())).not.toContain('sk-wrong');
  });

  it('names a model that is unknown to the endpoint', async () => {
    const { exitCode, stdout } = await gate({ models: ['another'] }, ['--concurrency', '2']);
    expect(exitCode).toBe(3);
    expect(report().verdict).toMatchObject({ kind: 'error', cause: 'unknown-model' });
    expect(stdout).toContain('some/model');
    expect(server?.requests.length).toBeLessThanOrEqual(2);
  });

  it('sends nothing if the report could not be written', async () => {
    repository.write({ 'a-file': '' });
    const { exitCode, stderr } = await gate({}, ['--out', 'a-file']);
    expect([exitCode, server?.requests]).toEqual([2, []]);
    expect(stderr).toContain('the report cannot be written to');
  });

  it('goes on if its progress is no longer read, as in `2>&1 | head`', async () => {
    const { exitCode } = await gate({}, [], { onStart: child => child.stderr.destroy() });
    expect([exitCode, report().verdict.kind]).toEqual([0, 'passed']);
  });

  it('is not measured if max-calls went on requests that all failed', async () => {
    const broken: OpenAiServerOptions['misbehave'] = () => response => void response.writeHead(500).end('{}');
    const { exitCode, stdout } = await gate({ misbehave: broken }, ['--max-calls', '6', '--concurrency', '1']);
    expect(exitCode).toBe(3);
    expect(stdout).toContain('Not measured');
  });

  it('says that the endpoint returned a web page, and what to check', async () => {
    const misbehave: OpenAiServerOptions['misbehave'] = () => response =>
      void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Welcome</title>');
    const { exitCode, stdout } = await gate({ misbehave }, ['--concurrency', '2']);
    expect(exitCode).toBe(3);
    expect(stdout).toContain('web page');
    expect(stdout).toContain('/v1');
  });

  it('counts a proposal that does not exist as an unreadable answer', async () => {
    const { exitCode } = await gate({ answer: () => '{"selected_proposal_id": 99}' });
    expect(exitCode).toBe(0);
    expect(report().candidate.readings).toEqual({ 'unknown-id': report().candidate.trials });
    expect(report().candidate.accuracy).toBe(0);
  });

  it('names line and variable of an error in a prompt', async () => {
    repository.commit('typo', { 'prompts/manager.md': '{{title}}\n{{propsals}}\n' });
    const { exitCode, stderr } = await gate();
    expect([exitCode, server?.requests.length]).toEqual([2, 0]);
    expect(stderr).toBe(
      'swelancer-gate: prompts/manager.md:2: unknown variable {{propsals}}\n  Did you mean "proposals"? To send the braces as text, write \\{{propsals}}.\n',
    );
  });

  it('rejects a prompt without the proposals', async () => {
    repository.commit('half', { 'prompts/manager.md': '{{title}}\n' });
    const { exitCode, stderr } = await gate();
    expect(exitCode).toBe(2);
    expect(stderr).toContain('the prompt never shows the proposals');
  });

  it('names line and nearest field of an error in the configuration', async () => {
    repository.commit('typo', { 'swelancer-gate.yml': 'model: m\nsamplin: {temperature: 1}\n' });
    const { exitCode, stderr } = await gate();
    expect([exitCode, server?.requests.length]).toEqual([2, 0]);
    expect(stderr).toBe('swelancer-gate: swelancer-gate.yml:2: unknown field "samplin"\n  Did you mean "sampling"?\n');
  });

  it('names a task of a suite that is missing from the dataset', async () => {
    repository.commit('suite', {
      'mine.json': '{"name": "mine", "dataset": "starter", "tasks": ["101-manager-0", "999-manager-0"]}',
      'swelancer-gate.yml': CONFIGURATION.replace('suite: starter', 'suite: ./mine.json'),
    });
    // The target branch has it, too: a suite that only the change adds is not used.
    repository.git('branch', '--force', 'main');
    repository.commit('reword', { 'prompts/manager.md': `Be thorough.\n${PROMPT}` });
    const { exitCode, stderr } = await gate();
    expect([exitCode, server?.requests.length]).toEqual([3, 0]);
    expect(stderr).toContain('999-manager-0');
  });

  it('says that a folder is not in a repository', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'no-repository-'));
    const { exitCode, stderr } = await runProgram(['gate'], { cwd: folder });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('is not in a git repository');
    rmSync(folder, { recursive: true });
  });

  it('suggests fetch-depth: 0 if the base is missing from a shallow clone', async () => {
    const clone = makeRepository();
    clone.git('fetch', '--quiet', '--depth=1', `file://${repository.folder}`, 'change');
    clone.git('checkout', '--quiet', 'FETCH_HEAD');
    const { exitCode, stderr } = await runProgram(['gate', '--baseline', repository.git('rev-parse', 'main')], {
      cwd: clone.folder,
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('fetch-depth: 0');
    clone.remove();
  });

  it.each([
    [['--margin', 'NaN'], '--margin'],
    [['--alpha', '7'], '--alpha'],
    [['--max-cost', '-1'], '--max-cost'],
    [['--policy', 'lenient'], '--policy'],
    [['--id', '../x'], '--id'],
  ])('rejects %s', async (words, name) => {
    const { exitCode, stderr } = await gate({}, words);
    expect([exitCode, server?.requests.length]).toEqual([2, 0]);
    expect(stderr).toContain(name);
    expect(stderr).not.toMatch(stackTrace);
  });

  it('suggests a flag with a similar name', async () => {
    const { exitCode, stderr } = await gate({}, ['--baselin', 'main']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Did you mean --baseline?');
  });

  describe.skipIf(realDataset === null)(onRealDataset, () => {
    const withDataset = (text: string): Promise<Outcome> => {
      writeFileSync(path.join(repository.folder, 'dataset.csv'), text);
      return gate({}, ['--suite', 'lite', '--dataset', './dataset.csv']);
    };

    it('names a task with one changed byte', async () => {
      const text = realText ?? '';
      const index = text.indexOf('contributing', text.indexOf('html_description'));
      const { exitCode, stderr } = await withDataset(`${text.slice(0, index)}q${text.slice(index + 1)}`);
      expect([exitCode, server?.requests.length]).toEqual([3, 0]);
      expect(stderr).toMatch(/task \d+-manager-\d+ of .* differs from the one pinned in the suite lite/);
    });

    it('shows the expected hash of a pinned file with one changed byte', async () => {
      const text = realText ?? '';
      const pin = createHash('sha256').update(text).digest('hex');
      writeFileSync(path.join(repository.folder, 'dataset.csv'), `${text.slice(0, 99)}q${text.slice(100)}`);
      const { exitCode, stderr } = await gate({}, ['--suite', 'lite', '--dataset', `./dataset.csv#sha256=${pin}`]);
      expect([exitCode, server?.requests.length]).toEqual([3, 0]);
      expect(stderr).toContain(pin);
    });

    it('suggests comparing a truncated CSV with its source', async () => {
      const text = realText ?? '';
      const { exitCode, stderr } = await withDataset(text.slice(0, text.length / 2));
      expect([exitCode, server?.requests.length]).toEqual([3, 0]);
      expect(stderr).toContain('compare it with its source');
      expect(stderr).not.toMatch(stackTrace);
    });
  });
});
