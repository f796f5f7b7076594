import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Report, reportSchema } from '../../src/report/report.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { runProgram } from './command-line.ts';

const tasks = z
  .array(z.object({ id: z.string(), correct: z.int(), proposals: z.array(z.object({ id: z.int() })) }))
  .parse(parse(readFileSync(path.resolve(import.meta.dirname, '../../tasks/starter/tasks.yml'), 'utf8')));

/** Tasks on which the worse rule is right. */
const easyTasks = tasks.filter(({ correct, proposals }) => correct === proposals[0]?.id).map(({ id }) => id);
const suiteOf = (ids: readonly string[]): string => JSON.stringify({ name: 'gate', dataset: 'starter', tasks: ids });
const ALL = suiteOf(tasks.map(({ id }) => id));
const EASY = suiteOf(easyTasks);

/** Rules that are right on 10 and on 3 of the 12 tasks. */
const GOOD = 'solver: reference/bm25\n';
const BAD = 'solver: reference/first\n';

/** A dataset of made-up tasks with three proposals of different lengths, one of which is right. */
function datasetWith(correct: number): string {
  const rows = Array.from({ length: 12 }, (_, index) => {
    const proposals = [0, 1, 2].map(id => `{'id': ${id}, 'content': '${'word '.repeat(id + 1)}'}`).join(', ');
    const data = `{'title': 'T', 'html_description': 'D', 'game': {'correct_proposal': {'id': ${correct}}, 'all_formal_proposals': [${proposals}]}}`;
    return `${index + 1}-manager-0,swe_manager,1000,"${data}",`;
  });
  return `question_id,variant,price,manager_data,manager_commit\n${rows.join('\n')}\n`;
}
const OWN = JSON.stringify({
  name: 'own',
  dataset: 'tasks.csv',
  tasks: Array.from({ length: 12 }, (_, index) => `${index + 1}-manager-0`),
});

describe('A change', () => {
  let repository: Repository;
  beforeEach(() => {
    repository = makeRepository();
  });
  afterEach(() => repository.remove());

  /** Commits the files of main, and then the change on a new branch. */
  function changeTo(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): void {
    repository.commit('start', { '.gitignore': '.swelancer-gate\n.cache\n', ...before });
    repository.git('checkout', '--quiet', '-b', 'change');
    repository.commit('change', after);
  }

  const run = (...words: string[]) => runProgram(words, { cwd: repository.folder });

  async function gate(...words: string[]): Promise<Report> {
    const { stdout, stderr } = await run('gate', '--json', '--head', 'change', ...words);
    if (stdout === '') throw new Error(stderr);
    return reportSchema.parse(JSON.parse(stdout));
  }

  const firstNote = ({ notes }: Report): string => notes[0]?.text ?? '';

  it('cannot bring its own suite file, even under the name of the real one', async () => {
    changeTo(
      { 'swelancer-gate.yml': `suite: starter\n${GOOD}` },
      { 'swelancer-gate.yml': `suite: ./mine.json\n${BAD}`, 'mine.json': EASY.replace('"gate"', '"starter"') },
    );
    const report = await gate();
    expect([report.verdict.kind, report.suite.name, report.suite.tasks]).toEqual(['regressed', 'starter', 12]);
    expect(firstNote(report)).toContain('also edits `suite`');
    expect(firstNote(report)).toContain('takes effect after the merge');
  });

  it('cannot shorten the task list of the suite file', async () => {
    const configuration = 'suite: ./gate.json\n';
    changeTo(
      { 'gate.json': ALL, 'swelancer-gate.yml': `${configuration}${GOOD}` },
      { 'gate.json': EASY, 'swelancer-gate.yml': `${configuration}${BAD}` },
    );
    const report = await gate();
    expect([report.verdict.kind, report.suite.tasks]).toEqual(['regressed', 12]);
    expect(firstNote(report)).toContain('also edits `suite`');
  });

  it('cannot replace a suite that the workflow names', async () => {
    changeTo({ 'gate.json': ALL, 'swelancer-gate.yml': GOOD }, { 'gate.json': EASY, 'swelancer-gate.yml': BAD });
    const report = await gate('--suite', './gate.json');
    expect([report.verdict.kind, report.suite.tasks]).toEqual(['regressed', 12]);
  });

  it('cannot edit the dataset of the suite', async () => {
    const configuration = 'suite: ./own.json\nsolver: reference/';
    changeTo(
      { 'own.json': OWN, 'tasks.csv': datasetWith(2), 'swelancer-gate.yml': `${configuration}longest\n` },
      { 'tasks.csv': datasetWith(0), 'swelancer-gate.yml': `${configuration}first\n` },
    );
    expect((await gate()).verdict.kind).toBe('regressed');
  });

  it('cannot bring its own dataset in place of one that is not committed', async () => {
    changeTo(
      { 'own.json': OWN, 'swelancer-gate.yml': 'suite: ./own.json\nsolver: reference/longest\n' },
      { 'tasks.csv': datasetWith(0), 'swelancer-gate.yml': 'suite: ./own.json\nsolver: reference/first\n' },
    );
    const { exitCode, stderr } = await run('gate');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('tasks.csv is part of the change under test')]);
  });

  it('is judged with a dataset outside the repository, or with one that the workflow downloaded into it', async () => {
    const outside = path.join(path.dirname(repository.folder), 'tasks.csv');
    writeFileSync(outside, datasetWith(2));
    changeTo(
      { 'own.json': OWN, 'swelancer-gate.yml': 'suite: ./own.json\nsolver: reference/longest\n' },
      { 'swelancer-gate.yml': 'suite: ./own.json\nsolver: reference/first\n' },
    );
    expect((await gate('--dataset', outside)).verdict.kind).toBe('regressed');
    repository.write({ 'tasks.csv': datasetWith(2) });
    expect((await gate()).verdict.kind).toBe('regressed');
  });

  describe('with an earlier report as its baseline', () => {
    const before = { 'swelancer-gate.yml': `suite: starter\n${GOOD}` };
    const after = { 'swelancer-gate.yml': `suite: starter\n${BAD}` };

    /** The report of a `run` at a ref. */
    async function reportOf(ref: string): Promise<Report> {
      const { stdout } = await run('run', '--json', '--head', ref, '--store', '../elsewhere');
      return reportSchema.parse(JSON.parse(stdout));
    }

    /** The report's answers, all made right. */
    const perfect = ({ trials }: Report) =>
      trials.candidate.map(trial => ({ ...trial, proposalId: tasks.find(({ id }) => id === trial.taskId)?.correct }));

    it('cannot forge the report', async () => {
      changeTo(before, after);
      const forged = { ...(await reportOf('change')), candidate: (await reportOf('change')).candidate };
      repository.commit('a report', { 'report.json': JSON.stringify(forged) });
      const { exitCode, stderr } = await run('gate', '--head', 'change', '--baseline', 'report.json');
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining('report.json is part of the change under test')]);
    });

    it('cannot edit a report that is committed on the target branch', async () => {
      repository.commit('start', before);
      const honest = JSON.stringify(await reportOf('main'));
      repository.commit('a report', { 'report.json': honest, '.gitignore': '.swelancer-gate\n.cache\n' });
      repository.git('checkout', '--quiet', '-b', 'change');
      const head = repository.commit('change', after);
      const forged = JSON.stringify(await reportOf(head));
      repository.commit('forge', { 'report.json': forged });
      const report = await gate('--baseline', 'report.json');
      expect([report.verdict.kind, report.baseline?.accuracy]).toEqual(['regressed', 10 / 12]);
    });

    it('cannot have its own answers in the report', async () => {
      changeTo(before, after);
      const [honest, own] = [await reportOf('main'), await reportOf('change')];
      const trials = { ...honest.trials, candidate: [...honest.trials.candidate, ...perfect(own)] };
      const file = path.join(path.dirname(repository.folder), 'report.json');
      writeFileSync(file, JSON.stringify({ ...honest, trials }));
      const report = await gate('--baseline', file);
      expect([report.verdict.kind, report.candidate.accuracy]).toEqual(['regressed', 3 / 12]);
    });
  });

  it('cannot bring a store of made-up answers', async () => {
    changeTo(
      { 'swelancer-gate.yml': `suite: starter\n${GOOD}` },
      { 'swelancer-gate.yml': `suite: starter\n${BAD}`, 'answers/trials.jsonl': '' },
    );
    const { exitCode, stderr } = await run('gate', '--head', 'change', '--store', 'answers');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('store of answers answers is part of the change')]);
  });

  it('that adds the first configuration has no baseline, whatever rule it brings', async () => {
    repository.commit('start', { 'README.md': 'Hello' });
    repository.git('checkout', '--quiet', '-b', 'change');
    const rule = 'decision: {policy: threshold, margin: 100, min-accuracy: 0}\n';
    repository.commit('gate', { 'swelancer-gate.yml': `suite: starter\n${BAD}${rule}` });
    const report = await gate();
    expect(report.verdict).toMatchObject({ kind: 'inconclusive', cause: 'no-baseline' });
    expect(report.decision.policy).toBe('statistical');
    expect(firstNote(report)).toContain('nothing to compare with');
  });

  it('that branched off before there was a configuration is compared with the current target branch', async () => {
    const old = repository.commit('start', { 'README.md': 'Hello' });
    repository.commit('gate', { 'swelancer-gate.yml': `suite: starter\n${GOOD}` });
    repository.git('checkout', '--quiet', '-b', 'change', old);
    repository.commit('change', { 'swelancer-gate.yml': `suite: starter\n${BAD}` });
    expect((await gate()).verdict.kind).toBe('regressed');
  });

  it.each([
    ['n: 128', '"extra-body.n" is at most 1'],
    ['models: [expensive/model]', '"extra-body.models" is not passed to the endpoint'],
  ])('cannot pass {%s} to the endpoint', async (field, message) => {
    const body = (text: string): string => `suite: starter\nmodel: some/model\nextra-body: {${text}}\n`;
    changeTo({ 'swelancer-gate.yml': body('top_k: 20') }, { 'swelancer-gate.yml': body(field) });
    const { exitCode, stderr } = await runProgram(['gate', '--head', 'change', '--base-url', 'http://127.0.0.1:9/v1'], {
      cwd: repository.folder,
      env: { OPENAI_API_KEY: 'sk-0123456789' },
    });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it.each([
    '/etc/passwd',
    '../secret.csv',
    'http://127.0.0.1:1/x.csv',
    'HTTP://127.0.0.1:1/x.csv',
    'hTTp:127.0.0.1:1/x.csv',
    '\\\\host\\share\\x.csv',
  ])('cannot use a suite that downloads %s', async dataset => {
    changeTo(
      {
        'swelancer-gate.yml': `suite: ./own.json\n${GOOD}`,
        'own.json': JSON.stringify({ ...JSON.parse(OWN), dataset }),
      },
      { 'swelancer-gate.yml': `suite: ./own.json\n${BAD}` },
    );
    const { exitCode, stderr } = await run('gate');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('or an https address')]);
  });
});
