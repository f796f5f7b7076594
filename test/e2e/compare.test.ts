import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareReportSchema } from '../../src/report/compare/report.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { type OpenAiServer, startOpenAiServer } from '../servers/openai.ts';
import { runProgram } from './command-line.ts';
import { starterManager, starterPrompt } from './starter-manager.ts';

const MODELS = JSON.stringify({
  data: [
    { id: 'house/able', context_length: 100_000, pricing: { prompt: '0.000001', completion: '0.000002' } },
    { id: 'house/hasty', context_length: 100_000, pricing: { prompt: '0.0000001', completion: '0.0000002' } },
  ],
});

describe('Comparing arms', () => {
  let repository: Repository;
  let server: OpenAiServer;
  beforeEach(async () => {
    server = await startOpenAiServer({
      answer: question =>
        question.model === 'house/hasty'
          ? starterManager({ ...question, messages: [...question.messages, { role: 'user', content: 'Be hasty.' }] })
          : starterManager(question),
      models: ['house/able', 'house/hasty'],
    });
    repository = makeRepository();
    repository.write({
      'swelancer-gate.yml':
        'suite: starter\nprompt: manager.md\nmodels: models.json\nmatrix: {models: [house/able, house/hasty, house/gone]}\n',
      'manager.md': starterPrompt('Be careful.'),
      'models.json': MODELS,
    });
  });
  afterEach(async () => {
    repository.remove();
    await server.close();
  });
  const compare = async (...words: string[]) => {
    const outcome = await runProgram(['compare', '--base-url', server.url, '--json', ...words], {
      cwd: repository.folder,
      env: { OPENAI_API_KEY: 'none' },
    });
    return { ...outcome, report: compareReportSchema.parse(JSON.parse(outcome.stdout)) };
  };

  it('reports which arms are proven better and at what cost, and a model that does not exist', async () => {
    const { exitCode, report } = await compare('--samples', '4');
    expect(exitCode).toBe(0);
    expect(report.arms.map(({ name, accuracy }) => [name, accuracy])).toEqual([
      ['able', 1],
      ['hasty', 4 / 12],
      ['gone', null],
    ]);
    expect(report.pairs).toMatchObject([{ ahead: 'able', behind: 'hasty', beats: true }]);
    expect(report.groups).toEqual([['able'], ['hasty']]);
    expect(report.arms[2]?.failure?.reason).toBe('unknown-model');
    const [able, hasty] = report.arms;
    expect(able?.costPerAnswer).toBeCloseTo(10 * (hasty?.costPerAnswer ?? Number.NaN), 12);
    const markdown = readFileSync(path.join(repository.folder, '.swelancer-gate/out/compare.md'), 'utf8');
    expect(markdown).toContain('`able`');
    expect(markdown).toContain('Always first');

    const inRepository = { cwd: repository.folder, env: {} };
    const file = '.swelancer-gate/out/compare.json';
    const again = await runProgram(['report', file, '--json', '--out', 'again'], inRepository);
    expect(JSON.parse(again.stdout)).toEqual(report);
    expect((await runProgram(['gate', '--replay', file], inRepository)).stderr).toContain('compares models');
  });

  it('never pays for an answer twice', async () => {
    await compare('--models', 'house/able');
    const before = server.requests.length;
    const { report } = await compare('--models', 'house/able,house/hasty');
    expect(server.requests.length - before).toBe(12);
    expect(report.arms.map(({ name, reused }) => [name, reused])).toEqual([
      ['able', 12],
      ['hasty', 0],
    ]);
  });
});
