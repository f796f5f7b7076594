import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/report.ts';
import { say } from '../person.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { type OpenAiServer, startOpenAiServer } from '../servers/openai.ts';
import { runProgram } from './command-line.ts';
import { starterManager } from './starter-manager.ts';

const CONFIGURATION = 'suite: starter\nmodel: some/model\nprompt: prompts/manager.md\n';
const LINES = [
  'You manage a project.',
  '',
  'Read the issue.',
  '',
  'Read every proposal to its end.',
  '',
  'Be fair.',
  '',
  '{{question_id}} {{title}} {{description}}',
  '',
  '{{proposals}}',
  '',
];

describe('The cause of a drop', () => {
  let repository: Repository;
  let server: OpenAiServer;

  beforeEach(async () => {
    server = await startOpenAiServer({
      answer: starterManager,
      apiKey: 'sk-right',
      models: ['some/model'],
    });
    repository = makeRepository();
    repository.commit('configuration', {
      'swelancer-gate.yml': CONFIGURATION,
      'prompts/manager.md': LINES.join('\n'),
    });
    repository.git('checkout', '--quiet', '-b', 'change');
  });
  afterEach(async () => {
    repository.remove();
    await server.close();
  });

  const hasty = (): string =>
    LINES.map(line => {
      if (line === 'You manage a project.') return 'You manage a software project.';
      if (line === 'Read every proposal to its end.') return 'Be hasty.';
      return line === 'Be fair.' ? 'Be fair to all.' : line;
    }).join('\n');

  async function run(...words: string[]): Promise<number | null> {
    const { exitCode } = await runProgram([...words, '--base-url', server.url], {
      cwd: repository.folder,
      env: { OPENAI_API_KEY: 'sk-right' },
    });
    return exitCode;
  }

  const readReport = (out: string) =>
    reportSchema.parse(JSON.parse(readFileSync(path.join(repository.folder, out, 'report.json'), 'utf8')));

  it('is found among harmless edits, and reported by its lines', async () => {
    repository.commit('edit the prompt', { 'prompts/manager.md': hasty() });
    expect(await run('gate')).toBe(1);
    const report = readReport('.swelancer-gate/out');
    expect(report.explanation).toMatchObject({
      kind: 'found',
      of: 3,
      parts: [{ kind: 'lines', path: 'prompts/manager.md', from: 5, to: 5 }],
    });
    expect(report.explanation?.sentence).toContain('Undoing line 5 of `prompts/manager.md` brings back');
    expect(report.budget.calls).toBe(server.requests.length);
  });

  it('is not searched among hundreds of files, and the report says so', async () => {
    const skills = (text: string) =>
      Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`skills/${index}/SKILL.md`, `${text} ${index}\n`]));
    repository.git('checkout', '--quiet', 'main');
    repository.commit('skills', { 'swelancer-gate.yml': `${CONFIGURATION}files: [skills]\n`, ...skills('Be fair') });
    repository.git('checkout', '--quiet', '-B', 'change');
    repository.commit('update all skills', { ...skills('Be good'), 'prompts/manager.md': hasty() });
    expect(await run('gate')).toBe(1);
    expect(readReport('.swelancer-gate/out').explanation).toMatchObject({
      kind: 'unfinished',
      of: 301,
      calls: 0,
      sentence: expect.stringContaining('too many to search'),
    });
  });

  it('is searched within the time limit of the run', async () => {
    repository.commit('edit the prompt', { 'prompts/manager.md': hasty() });
    const elapsed = () => 1000 * server.requests.length;
    const time = { elapsed, now: () => Date.UTC(2026, 0, 1) + elapsed() };
    const options = { directory: repository.folder, env: { OPENAI_API_KEY: 'sk-right', https_proxy: '' }, time };
    const gate = async (out: string, ...words: string[]) => {
      await say(['gate', '--base-url', server.url, '--store', `${out}/store`, '--out', out, ...words], options);
      return readReport(out);
    };
    const { budget, explanation } = await gate('first');
    const seconds = budget.calls - (explanation?.calls ?? 0) + 1;
    const limited = await gate('second', '--max-minutes', `${seconds / 60}`);
    expect([explanation?.kind, limited.verdict.kind, limited.explanation?.kind]).toEqual([
      'found',
      'regressed',
      'unfinished',
    ]);
  });

  it('is found after a merge, without counting the calls of shards twice', async () => {
    repository.commit('edit the prompt', { 'prompts/manager.md': hasty() });
    const machine = (name: string) => [
      '--store',
      `.swelancer-gate/${name}/store`,
      '--out',
      `.swelancer-gate/${name}/out`,
    ];
    expect(await run('gate', '--shard', '1/2', ...machine('1'))).toBe(0);
    expect(await run('gate', '--shard', '2/2', ...machine('2'))).toBe(0);
    const shards = ['.swelancer-gate/1/out', '.swelancer-gate/2/out'];
    expect(await run('merge', ...shards, ...machine('3'))).toBe(1);
    const report = readReport('.swelancer-gate/3/out');
    expect(report.explanation).toMatchObject({ kind: 'found' });
    expect(report.budget.calls).toBe(server.requests.length);
  });
});
