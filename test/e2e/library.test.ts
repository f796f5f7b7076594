import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { once } from '../../src/shared/once.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { type OpenAiServer, startOpenAiServer } from '../servers/openai.ts';
import { starterManager, starterPrompt } from './starter-manager.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The strictest compiler options, without types from other packages. */
const CONSUMER_OPTIONS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  module: 'nodenext',
  target: 'es2022',
  lib: ['es2023', 'dom'],
  types: [],
};

/** What a user of the package writes. */
const consumer = (directory: string, baseUrl: string): string => `
import { compare, type CompareReport, Failure, gate, type GateReport, type MeasurementReport, type Options, run } from 'swelancer-gate';

const lines: string[] = [];
const options: Options = {
  directory: ${JSON.stringify(directory)},
  settings: { 'base-url': ${JSON.stringify(baseUrl)}, concurrency: 4, 'include-task-text': false },
  apiKey: 'sk-of-a-test',
  onNotice: line => lines.push(line),
};
// @ts-expect-error a misspelled setting
const misspelled: Options = { settings: { concurency: 4 } };
const measured: MeasurementReport = await run({ ...options, samples: 2 });
const compared: GateReport = await gate(options);
const arms: CompareReport = await compare({ ...options, models: ['one', 'two'] });
const failure: unknown = await gate({ ...options, settings: { baseline: 'no-such-ref' } }).catch(error => error);
const refused: unknown = await run(misspelled).catch(error => error);
const gone = await run({ ...options, settings: { ...options.settings, store: 'empty' }, signal: AbortSignal.abort() });
console.log(JSON.stringify({
  measured: [measured.verdict.kind, measured.candidate.trials, measured.tasks[0]?.id],
  compared: [compared.verdict.kind, compared.verdict.exitCode, compared.baseline?.label],
  arms: [arms.tasks.length, arms.arms.map(arm => arm.model)],
  failure: failure instanceof Failure ? [failure.kind, failure.message, failure.hint] : failure,
  refused: refused instanceof Failure ? refused.message : refused,
  gone: gone.verdict.cause,
  told: lines.some(line => line.startsWith('Round 1: ')),
}));
`;

describe('The package, installed without network', () => {
  let folder: string;
  let repository: Repository;
  let server: OpenAiServer;

  beforeAll(async () => {
    server = await startOpenAiServer({ answer: starterManager });
    repository = makeRepository();
    const config = 'suite: starter\nmodel: test\nprompt: p.md\n';
    repository.commit('start', { 'swelancer-gate.yml': config, 'p.md': starterPrompt('Be careful.') });
    repository.git('checkout', '--quiet', '-b', 'change');
    repository.commit('hasten', { 'p.md': starterPrompt('Be hasty.') });
    folder = mkdtempSync(path.join(tmpdir(), 'swelancer-gate-test-'));
    const npm = (cwd: string, ...words: string[]) => execFileSync('npm', words, { cwd, stdio: 'pipe' });
    npm(root, 'pack', '--ignore-scripts', '--pack-destination', folder);
    writeFileSync(path.join(folder, 'package.json'), '{"type": "module", "private": true}');
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    npm(folder, 'install', '--offline', '--no-audit', '--no-fund', `./swelancer-gate-${version}.tgz`);
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: CONSUMER_OPTIONS }));
    writeFileSync(path.join(folder, 'consumer.ts'), consumer(repository.folder, server.url));
  });
  afterAll(async () => {
    await server.close();
    repository.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const compile = once(() => {
    const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '--project', folder], { cwd: folder, stdio: 'inherit' });
  });

  it('has types that need no other package, and that reject wrong use', () => compile());

  it('gates, measures and fails through functions the same way as the command, without files of a report', async () => {
    const env = { PATH: process.env.PATH ?? '', HOME: folder };
    compile();
    expect(await runNode(['consumer.js'], folder, env)).toEqual({
      measured: ['measured', 24, '101-manager-0'],
      compared: ['regressed', 1, 'main'],
      arms: [12, ['one', 'two']],
      failure: [
        'configuration',
        'there is no commit no-such-ref in this repository',
        'Check the spelling, or fetch the ref.',
      ],
      refused: expect.stringContaining('settings.concurency: '),
      gone: 'interrupted',
      told: true,
    });
    expect(existsSync(path.join(repository.folder, '.swelancer-gate/out'))).toBe(false);
  });

  it('includes the schemas and the command', async () => {
    const script = `
      import { createRequire } from 'node:module';
      const require = createRequire(import.meta.url);
      console.log(JSON.stringify(require('swelancer-gate/schema/config.schema.json').properties.suite.default));`;
    expect(await runNode(['--input-type=module', '--eval', script], folder, { PATH: process.env.PATH ?? '' })).toBe(
      'gate',
    );
    const bin = path.join(folder, 'node_modules/.bin/swelancer-gate');
    expect(execFileSync(bin, ['--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

/** The JSON output of a program, which calls the server in this process. */
async function runNode(words: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<unknown> {
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd, env });
  return JSON.parse(stdout);
}
