import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/report.ts';
import { PROGRAM } from '../../src/shared/program.ts';
import { onRealDataset, realDataset } from '../real-dataset.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { type OpenAiServer, startOpenAiServer } from '../servers/openai.ts';
import { type Outcome, runProgram } from './command-line.ts';
import { manager, promptInStyle } from './manager.ts';

const CONFIGURATION = 'suite: lite\nmodel: some/model\nprompt: prompts/manager.md\nprices: {input: 1, output: 2}\n';

describe.skipIf(realDataset === null)(`The gate, ${onRealDataset}`, () => {
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
      '.gitignore': '.swelancer-gate\n',
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

  it('fails a prompt that makes the model worse, and lists the tasks', async () => {
    repository.commit('be hasty', { 'prompts/manager.md': promptInStyle('hasty') });
    const { exitCode, stdout } = await gate('--verbose');
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

  it('sends no request if no prompt changed', async () => {
    repository.commit('something else', { 'README.md': 'Hello' });
    expect((await gate()).exitCode).toBe(0);
    expect(server.requests).toHaveLength(0);
    expect(report().verdict).toMatchObject({ kind: 'passed', cause: 'no-change' });
  });

  it('never pays for an answer twice', async () => {
    repository.commit('be hasty', { 'prompts/manager.md': promptInStyle('hasty') });
    await gate();
    const first = report();
    const sent = server.requests.length;
    expect((await gate()).exitCode).toBe(1);
    expect(server.requests).toHaveLength(sent);
    expect(report().comparison).toEqual(first.comparison);
  });

  it('writes every report format', async () => {
    repository.commit('be hasty', { 'prompts/manager.md': promptInStyle('hasty') });
    await gate();
    for (const name of ['report.json', 'comment.md', 'summary.md', 'report.html', 'junit.xml']) {
      expect(existsSync(path.join(repository.folder, '.swelancer-gate/out', name)), name).toBe(true);
    }
  });

  it('prints only the report as JSON on standard output', async () => {
    const { stdout } = await gate('--json');
    expect(reportSchema.parse(JSON.parse(stdout)).verdict.cause).toBe('no-change');
  });

  it('estimates no calls if nothing has changed, and says where max-calls stops a run', async () => {
    expect((await gate('--estimate')).stdout).toBe('No calls: nothing the model sees has changed.\n');
    repository.commit('be thorough', { 'prompts/manager.md': promptInStyle('thorough') });
    expect((await gate('--estimate', '--max-calls', '1000')).stdout).toContain(
      'Budget  the run stops after 1,000 calls (max-calls)\n',
    );
    expect((await gate('--estimate')).stdout).not.toContain('Budget');
  });

  it('estimates calls, tokens and cost, and sends nothing', async () => {
    repository.commit('be thorough', { 'prompts/manager.md': promptInStyle('thorough') });
    const { exitCode, stdout } = await gate('--estimate', '--json', '--max-calls', '100');
    expect([exitCode, server.requests.length]).toEqual([0, 0]);
    const { firstRound, tooSmall } = JSON.parse(stdout);
    expect(firstRound.inputTokens).toBeGreaterThan(113 * 500);
    expect(tooSmall).toEqual([expect.stringContaining('The budget of 100 calls is below the 565 of the first round.')]);
    await gate();
    expect(server.requests).toHaveLength(firstRound.calls);
  });

  it('stops at max-calls, and does not pass a run that was cut short', async () => {
    repository.commit('be thorough', { 'prompts/manager.md': promptInStyle('thorough') });
    const { exitCode, stderr } = await gate('--max-calls', '100');
    expect([exitCode, server.requests.length]).toEqual([0, 100]);
    expect(report().verdict.kind).toBe('inconclusive');
    expect(report().budget).toMatchObject({ calls: 100, exhausted: 'calls' });
    expect(stderr).toContain('The budget of 100 calls is below the 565 of the first round.');
  });

  it('keeps its answers if it is interrupted, and continues from there', async () => {
    repository.commit('be hasty', { 'prompts/manager.md': promptInStyle('hasty') });
    const answer = manager({ careful: 0.6, hasty: 0.4 });
    let interrupt = (): void => {};
    const slow = await startOpenAiServer({
      answer: question => {
        if (question.number === 100) interrupt();
        return answer(question);
      },
      latencyMs: 20,
    });
    const words = ['gate', '--base-url', slow.url, '--dataset', realDataset ?? '', '--concurrency', '8'];
    const surroundings = { cwd: repository.folder, env: { OPENAI_API_KEY: 'sk-right' } };
    const stopped = await runProgram(words, {
      ...surroundings,
      onStart: child => {
        interrupt = () => child.kill('SIGINT');
      },
    });
    expect(stopped.exitCode).toBe(3);
    expect(report().verdict).toMatchObject({ kind: 'error', cause: 'interrupted' });
    const kept = report().trials.baseline.length + report().trials.candidate.length;
    expect(kept).toBeGreaterThan(0);
    const sent = slow.requests.length;
    expect((await runProgram(words, surroundings)).exitCode).toBe(1);
    const { baseline, candidate } = report().trials;
    expect(slow.requests.length - sent).toBe(baseline.length + candidate.length - kept);
    await slow.close();
  });

  it('accepts an earlier report as the baseline, with its answers', async () => {
    const main = repository.git('rev-parse', 'main');
    const words = ['--base-url', server.url, '--dataset', realDataset ?? ''];
    const surroundings = { cwd: repository.folder, env: { OPENAI_API_KEY: 'sk-right' } };
    await runProgram(['run', '--head', main, '--samples', '4', '--out', '../before', ...words], surroundings);
    expect(server.requests).toHaveLength(4 * 113);
    repository.commit('be hasty', { 'prompts/manager.md': promptInStyle('hasty') });
    const { exitCode } = await gate('--baseline', '../before/report.json', '--store', 'another-store');
    expect(exitCode).toBe(1);
    expect(report().baseline).toMatchObject({ commit: main });
    expect(report().baseline?.trials).toBeGreaterThanOrEqual(4 * 113);
  });

  it('rejects a baseline report on other tasks', async () => {
    const surroundings = { cwd: repository.folder, env: { OPENAI_API_KEY: 'sk-right' } };
    await runProgram(
      ['run', '--head', 'main', '--suite', 'starter', '--out', '../before', '--base-url', server.url],
      surroundings,
    );
    repository.commit('be hasty', { 'prompts/manager.md': promptInStyle('hasty') });
    const { exitCode, stderr } = await gate('--baseline', '../before/report.json');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('is about other tasks');
  });

  it('replays recorded answers without a key, with the same decision or a different one', async () => {
    repository.commit('be hasty', { 'prompts/manager.md': promptInStyle('hasty') });
    await gate();
    const first = report();
    const sent = server.requests.length;
    const surroundings = { cwd: repository.folder };
    const replay = ['gate', '--replay', '.swelancer-gate/out/report.json', '--out', 'again', '--json'];
    const same = await runProgram(replay, surroundings);
    expect(same.exitCode).toBe(1);
    const { budget, baseline, candidate, reproduce, ...rest } = reportSchema.parse(JSON.parse(same.stdout));
    expect(first).toMatchObject(rest);
    expect([budget, baseline, candidate]).toMatchObject([{ calls: 0, cost: 0 }, { calls: 0 }, { calls: 0, cost: 0 }]);
    expect(reproduce).toBe(`${PROGRAM} gate --replay .swelancer-gate/out/report.json`);
    // The threshold requires two answers per task, and only one was recorded.
    const other = await runProgram([...replay, '--policy', 'threshold', '--margin', '40'], surroundings);
    expect(JSON.parse(other.stdout).verdict.kind).toBe('inconclusive');
    expect(server.requests).toHaveLength(sent);
    const overwrites = await runProgram(['gate', '--replay', 'again/report.json', '--out', 'again'], surroundings);
    expect([overwrites.exitCode, overwrites.stderr]).toEqual([
      2,
      expect.stringContaining('would overwrite the report'),
    ]);
  });
});
