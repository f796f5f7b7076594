import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Report, reportSchema } from '../../src/report/report.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { type OpenAiServer, type OpenAiServerOptions, sendError, startOpenAiServer } from '../servers/openai.ts';
import { type Outcome, runProgram } from './command-line.ts';
import { starterManager, starterPrompt } from './starter-manager.ts';

const TASKS = 12;

describe('The gate, with difficult endpoints', () => {
  let repository: Repository;
  const servers: OpenAiServer[] = [];
  beforeEach(() => {
    repository = makeRepository();
  });
  afterEach(async () => {
    repository.remove();
    await Promise.all(servers.splice(0).map(server => server.close()));
  });

  async function start(options: Partial<OpenAiServerOptions> = {}): Promise<OpenAiServer> {
    const server = await startOpenAiServer({ answer: starterManager, ...options });
    servers.push(server);
    return server;
  }

  /** Commits a change that makes the model worse. The lines are added to the configuration. */
  function commitChange(...lines: string[]): void {
    const configuration = ['suite: starter', 'model: m', 'prompt: p.md', ...lines].join('\n');
    repository.commit('start', { 'swelancer-gate.yml': configuration, 'p.md': starterPrompt('Be careful.') });
    repository.git('checkout', '--quiet', '-b', 'change');
    repository.commit('change', { 'p.md': starterPrompt('Be hasty.') });
  }

  const gate = (server: OpenAiServer, ...words: string[]): Promise<Outcome> =>
    runProgram(['gate', '--base-url', server.url, ...words], {
      cwd: repository.folder,
      env: { OPENAI_API_KEY: 'sk-right', FALLBACK_API_KEY: 'sk-other' },
    });
  const report = (folder = '.swelancer-gate/out'): Report =>
    reportSchema.parse(JSON.parse(readFileSync(path.join(repository.folder, folder, 'report.json'), 'utf8')));
  const notes = (): string =>
    report()
      .notes.map(({ text }) => text)
      .join('\n');

  it('learns once that a reasoning model requires max_completion_tokens, and counts reasoning tokens', async () => {
    const server = await start({
      answer: async question => ({
        text: String(await starterManager(question)),
        usage: { completion_tokens: 900, completion_tokens_details: { reasoning_tokens: 850 } },
      }),
      misbehave: ({ body }) =>
        'max_tokens' in body
          ? response => sendError(response, 400, "Use 'max_completion_tokens' instead.", 'unsupported_parameter')
          : undefined,
    });
    commitChange('sampling: {max-tokens: 4096, reasoning-effort: high}');
    const { exitCode, stderr } = await gate(server, '--concurrency', '1');
    expect(exitCode).toBe(1);
    expect(stderr.match(/requires max_completion_tokens/g)).toHaveLength(1);
    const { baseline, candidate, trials } = report();
    expect(server.requests).toHaveLength(1 + candidate.trials + (baseline?.trials ?? 0));
    expect(trials.candidate[0]?.sent).toMatchObject({ max_completion_tokens: 4096, reasoning_effort: 'high' });
    expect(candidate.usage.reasoningTokens).toBe(850 * candidate.trials);
  });

  it('treats answers aborted by the engine as missing, and requests them again later', async () => {
    let drained = true;
    const server = await start({
      answer: async question =>
        drained && question.messages.some(({ content }) => content.includes('Be thorough.'))
          ? { text: '{"selected_proposal', finishReason: 'abort' }
          : String(await starterManager(question)),
    });
    commitChange();
    repository.commit('harmless', { 'p.md': starterPrompt('Be thorough.') });
    const first = await gate(server, '--timeout', '4', '--concurrency', '64');
    expect(first.exitCode).toBe(3);
    expect(report().verdict.kind).toBe('error');
    drained = false;
    const again = await gate(server);
    expect(again.exitCode).toBe(0);
    expect(report().verdict.kind).toBe('passed');
  });

  it('streams if the endpoint requires it, and still counts tokens', async () => {
    const server = await start({
      misbehave: ({ body }) =>
        body.stream === true
          ? undefined
          : response => sendError(response, 400, 'This model only supports stream mode.', 'invalid_parameter'),
    });
    commitChange();
    expect((await gate(server)).exitCode).toBe(1);
    const { candidate, missing } = report();
    expect(missing).toEqual({ baseline: [], candidate: [] });
    expect(candidate.usage.outputTokens).toBeGreaterThan(candidate.trials);
  });

  it('logs each request with --debug, without the key', async () => {
    const server = await start();
    commitChange();
    const { stdout, stderr } = await gate(server, '--debug', '--max-calls', '3');
    const { host } = new URL(server.url);
    expect(stderr.match(new RegExp(`^debug: POST ${host} 200 \\d+ ms$`, 'gm'))).toHaveLength(server.requests.length);
    expect(stdout + stderr).not.toContain('sk-right');
  });

  it('applies a lower price to cached input tokens', async () => {
    const usage = {
      prompt_tokens: 1000,
      completion_tokens: 10,
      total_tokens: 1010,
      prompt_tokens_details: { cached_tokens: 800 },
    };
    const server = await start({
      answer: async question => ({ text: String(await starterManager(question)), usage }),
    });
    commitChange('prices: {input: 10, cached-input: 1, output: 100}');
    await gate(server);
    const { candidate, budget } = report();
    expect(candidate.usage.cachedInputTokens).toBe(800 * candidate.trials);
    // 200 × 10 + 800 × 1 + 10 × 100 = 3800 dollars per million answers.
    expect(budget.cost).toBeCloseTo(0.0038 * server.requests.length, 9);
  });

  it('never exceeds max-cost, whatever the concurrency', async () => {
    const server = await start({ latencyMs: 5 });
    commitChange('prices: {input: 10, output: 10}');
    await gate(server, '--max-cost', '0.5', '--concurrency', '16');
    const { budget } = report();
    expect(budget.exhausted).toBe('cost');
    expect(budget.cost).toBeLessThanOrEqual(0.5);
    expect(budget.cost).toBeGreaterThan(0.48);
  });

  it('suggests a larger limit if answers are truncated', async () => {
    const server = await start({ answer: () => ({ text: 'First of all, let us', finishReason: 'length' }) });
    commitChange('sampling: {max-tokens: 64}');
    await gate(server);
    expect(report().candidate.readings).toEqual({ truncated: report().candidate.trials });
    expect(notes()).toContain('Raise `sampling.max-tokens`, for example to 128.');
  });

  it('stops at once if the quota is exhausted, and says so', async () => {
    const message = 'You exceeded your current quota, please check your plan and billing details.';
    const server = await start({
      misbehave: () => response => sendError(response, 429, message, 'insufficient_quota'),
    });
    commitChange();
    const { exitCode, stdout } = await gate(server, '--concurrency', '4');
    expect([exitCode, report().verdict.cause]).toEqual([3, 'quota']);
    expect(server.requests.length).toBeLessThanOrEqual(4);
    expect(stdout).toContain('Add credit, or raise the spending limit');
  });

  it('reports answers blocked by a filter, and decides from the others', async () => {
    const refused = '101-manager-0';
    const server = await start({
      misbehave: ({ messages }) =>
        messages.some(({ content }) => content.includes(refused))
          ? response => sendError(response, 400, 'The response was filtered', 'content_filter')
          : undefined,
    });
    commitChange();
    await gate(server);
    expect(notes()).toContain(`answers failed (content-filter), for example for task ${refused}: 400`);
    expect(report().missing.candidate.every(({ taskId }) => taskId === refused)).toBe(true);
  });

  it('reports how many answers each endpoint gave if the first one failed during the run', async () => {
    const second = await start();
    const first = await start({
      misbehave: ({ number }) =>
        number < 20 ? undefined : response => sendError(response, 403, 'This key is disabled', 'forbidden'),
    });
    commitChange();
    await gate(first, '--fallback-base-url', second.url);
    const trials = [...report().trials.baseline, ...report().trials.candidate];
    const of = ({ url }: OpenAiServer) => trials.filter(({ served }) => served?.host === new URL(url).host).length;
    expect([of(first), of(second)]).toEqual([20, second.requests.length]);
    expect(second.requests.every(({ headers }) => headers.authorization === 'Bearer sk-other')).toBe(true);
    expect(notes()).toContain('The answers come from more than one endpoint: ');
  });

  it('passes the fields that pin a router, and lists the providers if it is not pinned', async () => {
    const server = await start({
      answer: async question => ({
        text: String(await starterManager(question)),
        completion: { provider: 'provider' in question.body ? 'Fast' : `Host ${question.number % 2}` },
      }),
    });
    commitChange();
    await gate(server);
    expect(notes()).toContain('More than one provider served the model, and their accuracy can differ: Host 0 (');
    repository.commit('pin it', {
      'swelancer-gate.yml': 'suite: starter\nmodel: m\nprompt: p.md\nextra-body: {provider: {only: [Fast]}}',
    });
    await runProgram(['run', '--base-url', server.url], { cwd: repository.folder, env: { OPENAI_API_KEY: 'k' } });
    expect(report().candidate.served).toMatchObject([{ provider: 'Fast', trials: TASKS }]);
    expect(notes()).toBe('');
  });

  it('spaces requests evenly within a configured limit, so that the endpoint rejects none', async () => {
    const server = await start();
    repository.write({ 'swelancer-gate.yml': 'suite: starter\nmodel: m\nlimits: {requests-per-minute: 600}\n' });
    await runProgram(['run', '--base-url', server.url], { cwd: repository.folder, env: { OPENAI_API_KEY: 'k' } });
    const times = server.requests.map(({ arrivedAt }) => arrivedAt);
    expect(times).toHaveLength(TASKS);
    // Eleven gaps of 100 ms, minus the time to connect.
    expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(0.9 * 11 * 100);
  });

  it('lets two runs share a store without losing answers or paying for many of them twice', async () => {
    const server = await start({ latencyMs: 20 });
    commitChange();
    await gate(server, '--store', 'alone', '--out', 'alone');
    const needed = server.requests.length;
    const both = await Promise.all(
      ['one', 'other'].map(out => gate(server, '--store', 'shared', '--out', out, '--concurrency', '2')),
    );
    expect(both.map(({ exitCode }) => exitCode)).toEqual([1, 1]);
    const sent = server.requests.length - needed;
    expect(sent).toBeLessThan(1.2 * needed);
    const again = await gate(server, '--store', 'shared', '--out', 'again');
    expect([again.exitCode, server.requests.length - needed]).toEqual([1, sent]);
    expect(report('again').notes).toEqual(report('alone').notes);
    expect(report('again').comparison).toEqual(report('alone').comparison);
  });
});
