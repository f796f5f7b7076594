import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Report, reportSchema } from '../../src/report/report.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { type OpenAiServer, startOpenAiServer } from '../servers/openai.ts';
import { runProgram } from './command-line.ts';
import { starterManager, starterPrompt } from './starter-manager.ts';

/** Sets prices, which the endpoint does not report: $1 per million tokens. */
const configuration = (model: string): string =>
  `suite: starter\nmodel: ${model}\nprompt: p.md\nfiles: [AGENTS.md]\nsampling: {max-tokens: 100}\nprices: {input: 1, output: 1}\nbudget: {max-cost: 0.5}\n`;

describe('max-cost', () => {
  let repository: Repository;
  let server: OpenAiServer;
  beforeEach(async () => {
    server = await startOpenAiServer({ answer: starterManager });
    repository = makeRepository();
    repository.commit('start', {
      '.gitignore': '.swelancer-gate\n.cache\n',
      'AGENTS.md': 'Be kind.\n',
      'p.md': starterPrompt('Be careful.'),
      'swelancer-gate.yml': configuration('cheap'),
    });
    repository.git('checkout', '--quiet', '-b', 'change');
  });
  afterEach(async () => {
    repository.remove();
    await server.close();
  });

  async function gate(): Promise<Report> {
    const { stdout, stderr } = await runProgram(['gate', '--json', '--head', 'change', '--base-url', server.url], {
      cwd: repository.folder,
      env: { OPENAI_API_KEY: 'sk-0123456789' },
    });
    if (stdout === '') throw new Error(stderr);
    return reportSchema.parse(JSON.parse(stdout));
  }

  it('is not exceeded by a change with a single expensive call', async () => {
    repository.commit('a long file', { 'AGENTS.md': 'word '.repeat(800_000) });
    const report = await gate();
    expect(report.verdict).toMatchObject({ kind: 'inconclusive', exitCode: 0 });
    expect(report.budget.cost).toBeLessThanOrEqual(0.5);
    expect(server.requests.filter(({ body }) => JSON.stringify(body).length > 1_000_000)).toEqual([]);
  });

  it('never applies one model’s prices to another', async () => {
    repository.commit('an expensive model', { 'swelancer-gate.yml': configuration('expensive') });
    const report = await gate();
    expect(report.verdict.kind).toBe('inconclusive');
    expect(report.budget.cost).toBeNull();
    expect(server.requests.filter(({ model }) => model === 'expensive').length).toBeLessThanOrEqual(1);
  });
});
