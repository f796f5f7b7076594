import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/report.ts';
import { onRealDataset, realDataset } from '../real-dataset.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { type OpenAiServer, startOpenAiServer } from '../servers/openai.ts';
import { type Outcome, runProgram } from './command-line.ts';
import { manager, promptInStyle } from './manager.ts';

const CONFIGURATION = 'suite: lite\nmodel: some/model\nprompt: prompts/manager.md\nprices: {input: 1, output: 2}\n';

describe.skipIf(realDataset === null)(`the gate, ${onRealDataset}`, () => {
  let repository: Repository;
  let server: OpenAiServer;

  beforeEach(async () => {
    server = await startOpenAiServer({
      answer: manager({ careful: 0.6, thorough: 0.6, hasty: 0.4 }),
      apiKey: 'sk-right',
      models: ['some/model'],
    });
    repository = makeRepository();
    repository.commit('configuration', {
      'swelancer-gate.yml': CONFIGURATION,
      'prompts/manager.md': promptInStyle('careful'),
    });
    repository.git('checkout', '--quiet', '-b', 'change');
  });
  afterEach(async () => {
    repository.remove();
    await server.close();
  });

  const gate = (...words: string[]): Promise<Outcome> =>
    runProgram(['gate', '--base-url', server.url, '--dataset', realDataset ?? '', ...words], {
      cwd: repository.folder,
      env: { OPENAI_API_KEY: 'sk-right' },
    });
  const report = () =>
    reportSchema.parse(
      JSON.parse(readFileSync(path.join(repository.folder, '.swelancer-gate/out/report.json'), 'utf8')),
    );

  it('fails a prompt that made the model worse, and names the tasks', async () => {
    repository.commit('be hasty', { 'prompts/manager.md': promptInStyle('hasty') });
    const { exitCode, stdout } = await gate();
    expect(exitCode).toBe(1);
    expect(report().verdict).toMatchObject({ kind: 'regressed', cause: 'drop' });
    const worse = report().tasks.filter(task => task.change === 'worse');
    expect(worse.length).toBeGreaterThan(10);
    for (const { id } of worse) expect(stdout).toContain(`  ${id.split('-')[0]} `);
  });

  it('passes a harmless change', async () => {
    repository.commit('be thorough', { 'prompts/manager.md': promptInStyle('thorough') });
    expect((await gate()).exitCode).toBe(0);
    expect(report().verdict.kind).toBe('passed');
    expect(report().comparison?.difference).toBe(0);
  });

  it('makes no request when no prompt changed', async () => {
    repository.commit('something else', { 'README.md': 'Hello' });
    expect((await gate()).exitCode).toBe(0);
    expect(server.requests).toHaveLength(0);
    expect(report().verdict).toMatchObject({ kind: 'passed', cause: 'no-change' });
  });

  it('pays for nothing twice', async () => {
    repository.commit('be hasty', { 'prompts/manager.md': promptInStyle('hasty') });
    await gate();
    const first = report();
    const sent = server.requests.length;
    expect((await gate()).exitCode).toBe(1);
    expect(server.requests).toHaveLength(sent);
    expect(report().comparison).toEqual(first.comparison);
  });

  it('writes every rendering', async () => {
    repository.commit('be hasty', { 'prompts/manager.md': promptInStyle('hasty') });
    await gate();
    for (const name of ['report.json', 'comment.md', 'summary.md', 'report.html', 'junit.xml']) {
      expect(existsSync(path.join(repository.folder, '.swelancer-gate/out', name)), name).toBe(true);
    }
  });

  it('prints the report as JSON, and nothing else, on standard output', async () => {
    const { stdout } = await gate('--json');
    expect(reportSchema.parse(JSON.parse(stdout)).verdict.cause).toBe('no-change');
  });
});
