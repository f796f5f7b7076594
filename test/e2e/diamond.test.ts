import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentOracle, onRealDataset, realCurrentDataset, realCurrentText } from '../real-dataset.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { startOpenAiServer } from '../servers/openai.ts';
import { runProgram } from './command-line.ts';
import { manager, promptInStyle } from './manager.ts';

describe.skipIf(realCurrentDataset === null)(`The current dataset, ${onRealDataset}`, () => {
  let repository: Repository;
  beforeEach(() => {
    repository = makeRepository();
    repository.commit('start', {
      'swelancer-gate.yml': 'model: m\nprompt: prompt.md\nsuite: diamond\n',
      'prompt.md': promptInStyle('careful'),
    });
  });
  afterEach(() => repository.remove());
  const run = (...words: string[]) => runProgram(words, { cwd: repository.folder });

  it('is measured completely, with the rank among published results', async () => {
    const server = await startOpenAiServer({ answer: manager({ careful: 0.4 }), apiKey: 'sk-right', models: ['m'] });
    const { exitCode, stdout } = await runProgram(
      ['run', '--dataset', realCurrentDataset ?? '', '--base-url', server.url],
      { cwd: repository.folder, env: { OPENAI_API_KEY: 'sk-right' } },
    );
    await server.close();
    expect([exitCode, server.requests.length]).toEqual([0, currentOracle().manager_tasks]);
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(/Ranks (at or above|below) .*Not the same protocol/);
  });

  it('marks tasks with a doubtful answer', async () => {
    const { stdout } = await run('tasks', 'diamond', '--dataset', realCurrentDataset ?? '');
    expect(stdout.match(/^\d+-manager-0 .*\n +Doubtful: The /gm)).toHaveLength(14);
    const verified = await run('verify', '--dataset', realCurrentDataset ?? '');
    expect(verified.stdout).toContain('diamond: 265 tasks, all as pinned, 14 with a doubtful answer\n');
  });

  it('fails only suites that include a row that cannot be read', async () => {
    const whole = realCurrentText ?? '';
    const broken = whole.replace(/^28030-manager-0,swe_manager,[\d.]+/m, '28030-manager-0,swe_manager,much');
    expect(broken).not.toBe(whole);
    writeFileSync(path.join(repository.folder, 'all.csv'), broken);
    const reason = /row \d+ \(28030-manager-0\), column price: expected dollars as a plain number, found "much"/;

    const verified = await run('verify', '--suite', 'gate', '--dataset', './all.csv');
    expect(verified).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(reason) });
    expect(await run('verify', '--dataset', './all.csv')).toMatchObject({
      exitCode: 3,
      stderr: expect.stringMatching(reason),
    });
  });
});
