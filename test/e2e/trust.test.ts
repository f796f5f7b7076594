import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/report.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { runProgram } from './command-line.ts';

const configuration = (rest: string): string => `suite: starter\nsolver: reference/bm25\n${rest}`;

describe('A change to the configuration', () => {
  let repository: Repository;
  beforeEach(() => {
    repository = makeRepository();
    repository.commit('start', {
      'swelancer-gate.yml': configuration('decision: {alpha: 0.5}\nbudget: {max-calls: 1000}\n'),
    });
    repository.git('checkout', '--quiet', '-b', 'change');
    repository.git('checkout', '--quiet', 'main');
    repository.commit('stricter', {
      'swelancer-gate.yml': configuration('decision: {alpha: 0.01}\nbudget: {max-calls: 7}\n'),
    });
    repository.git('checkout', '--quiet', 'change');
  });
  afterEach(() => repository.remove());

  async function gate(...words: string[]) {
    const { stdout } = await runProgram(['gate', '--json', ...words], { cwd: repository.folder });
    return reportSchema.parse(JSON.parse(stdout));
  }

  it('is judged by the current base branch, with a note that its own settings take effect later', async () => {
    repository.commit('lenient', {
      'swelancer-gate.yml': configuration('order: shuffled\ndecision: {alpha: 0.4}\nbudget: {max-calls: 9999}\n'),
    });
    const { decision, budget, notes } = await gate();
    expect([decision.alpha, budget.maxCalls]).toEqual([0.01, 7]);
    expect(notes.map(note => note.text).join()).toContain('also edits `decision`, `budget`');
  });

  it('is judged by the current base branch, not by the commit of an earlier report', async () => {
    await runProgram(['run', '--head', 'main~1', '--out', '../before'], { cwd: repository.folder });
    const { baseline, decision, budget } = await gate('--baseline', '../before/report.json');
    expect(baseline?.commit).toBe(repository.git('rev-parse', 'main~1'));
    expect([decision.alpha, budget.maxCalls]).toEqual([0.01, 7]);
  });

  it('is judged by the same rules against an older commit', async () => {
    repository.commit('worse', { 'swelancer-gate.yml': 'suite: starter\nsolver: reference/first\n' });
    const { comparison, alsoAgainst } = await gate('--also-against', 'main~1');
    expect(alsoAgainst?.commit).toBe(repository.git('rev-parse', 'main~1'));
    expect(alsoAgainst?.comparison).toMatchObject({ pLimit: comparison?.pLimit });
  });

  it('is judged by command-line flags before any file', async () => {
    const { decision, budget } = await gate('--alpha', '0.02', '--max-calls', '3');
    expect([decision.alpha, budget.maxCalls]).toEqual([0.02, 3]);
  });
});
