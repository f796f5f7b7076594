import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/report.ts';
import { onRealDataset, oracle, realDataset } from '../real-dataset.ts';
import { makeRepository, type Repository } from '../repository.ts';
import { scratch } from '../scratch.ts';
import { runProgram } from './command-line.ts';

describe('The command line', () => {
  let repository: Repository;
  beforeEach(() => {
    repository = makeRepository();
    repository.commit('start', { 'swelancer-gate.yml': 'suite: starter\nsolver: reference/bm25\n' });
  });
  afterEach(() => repository.remove());
  const run = (...words: string[]) => runProgram(words, { cwd: repository.folder });

  it('lists all commands, and the flags of each', async () => {
    const { exitCode, stdout } = await run('--help');
    expect(exitCode).toBe(0);
    for (const name of ['gate', 'run', 'report', 'quiz', 'tasks', 'verify', 'power', 'self-test', 'demo']) {
      expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
      expect((await run(name, '--help')).exitCode).toBe(0);
    }
  });

  it('suggests a command with a similar name', async () => {
    const { exitCode, stderr } = await run('gaet');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Did you mean gate?');
  });

  it('prints a task as a quiz, with the answer only on request', async () => {
    const question = await run('quiz', '107');
    expect(question.stdout).toContain('Task 107-manager-0, $2,000');
    expect(question.stdout.match(/──── Choice \d/g)).toHaveLength(5);
    expect(question.stdout).not.toContain('──── Answer');
    const { stdout } = await run('quiz', '107', '--answer');
    expect(stdout).toMatch(/──── Answer ─+\n5\n$/);
  });

  it('suggests the nearest task if a task does not exist', async () => {
    const { exitCode, stderr } = await run('quiz', '170-manager-0', '--dataset', 'starter');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Did you mean');
  });

  it('lists the tasks of a suite as text and as JSON', async () => {
    expect((await run('tasks', 'starter')).stdout.trim().split('\n')).toHaveLength(12);
    const { suite, tasks } = JSON.parse((await run('tasks', 'starter', '--json')).stdout);
    expect([suite.name, tasks.length, tasks[0].id]).toEqual(['starter', 12, '101-manager-0']);
  });

  it('creates a folder for reports only if it writes one', async () => {
    const folder = path.join(repository.folder, '.swelancer-gate/out');
    repository.commit('other', { 'swelancer-gate.yml': 'suite: starter\nsolver: reference/first\n' });
    for (const words of [['power', '--runs', '10'], ['self-test'], ['gate', '--baseline', 'HEAD~1', '--estimate']]) {
      await run(...words);
      expect([words[0], existsSync(folder)]).toEqual([words[0], false]);
    }
    await run('run');
    expect(existsSync(folder)).toBe(true);
  });

  it('compares two reports', async () => {
    await run('run', '--out', 'bm25');
    repository.write({ 'swelancer-gate.yml': 'suite: starter\nsolver: reference/first\n' });
    await run('run', '--out', 'first');
    const { stdout } = await run('report', 'first/report.json', '--against', 'bm25/report.json', '--json');
    const report = reportSchema.parse(JSON.parse(stdout));
    expect([report.baseline?.solver, report.candidate.solver]).toEqual(['reference/bm25', 'reference/first']);
    expect(report.baseline?.accuracy).toBe(10 / 12);
    expect(report.tasks.filter(({ change }) => change === 'worse').length).toBeGreaterThan(0);
  });

  it('asks for more answers if two reports have too few, and counts no calls of its own', async () => {
    await run('run', '--out', 'my reports');
    const { stdout } = await run('report', 'my reports/report.json', '--against', 'my reports/report.json');
    expect(stdout).toContain('Not decided: there are too few answers\n');
    expect(stdout).toContain('Next       collect more answers per task');
    expect(stdout).toContain('Cost       No calls were made');
    const files = "'my reports/report.json'";
    expect(stdout).toContain(`Reproduce  swelancer-gate report ${files} --against ${files}\n`);
  });

  it('never overwrites a report that it compares', async () => {
    await run('run');
    const file = '.swelancer-gate/out/report.json';
    const text = readFileSync(path.join(repository.folder, file), 'utf8');
    expect((await run('report', file, '--against', file)).stderr).toContain('.swelancer-gate/compared/report.html');
    const { exitCode, stderr } = await run('report', file, '--against', file, '--out', '.swelancer-gate/out/');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('would overwrite one of the reports')]);
    expect(readFileSync(path.join(repository.folder, file), 'utf8')).toBe(text);
  });

  it('names the suite, with the new task, that the configuration lacks', async () => {
    const { stdout } = await run('tasks', 'new', 'one', '--title', 'One');
    expect(stdout).toContain('Set in swelancer-gate.yml: suite: [starter, tasks/]');
    repository.write({ 'swelancer-gate.yml': 'suite: [gate, tasks/]\n' });
    expect((await run('tasks', 'new', 'two', '--title', 'Two')).stdout).not.toContain('Set in');
  });

  it('prints a command that asks for as many answers again', async () => {
    expect((await run('run')).stdout).toContain('Reproduce  swelancer-gate run --samples 1\n');
    expect((await run('run', '--samples', '3')).stdout).toContain('Reproduce  swelancer-gate run --samples 3\n');
  });

  it('rejects a comparison of reports on different tasks', async () => {
    const all = JSON.parse(readFileSync('tasks/starter.json', 'utf8'));
    repository.write({ 'few.json': JSON.stringify({ ...all, tasks: all.tasks.slice(0, 6) }) });
    await run('run', '--out', 'all');
    await run('run', '--suite', 'few.json', '--out', 'few');
    const { exitCode, stderr } = await run('report', 'all/report.json', '--against', 'few/report.json');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('different tasks');
  });

  it('measures one configuration', async () => {
    const { exitCode, stdout } = await run('run', '--json');
    expect(exitCode).toBe(0);
    expect(reportSchema.parse(JSON.parse(stdout))).toMatchObject({
      baseline: null,
      candidate: { accuracy: 10 / 12, trials: 12 },
    });
  });

  it('fails a configuration below the minimum accuracy', async () => {
    const { exitCode, stdout } = await run('run', '--min-accuracy', '0.99', '--samples', '4', '--json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).verdict.cause).toBe('below-floor');
  });

  it('renders a saved report identically', async () => {
    await run('run', '--out', 'first');
    await run('report', 'first/report.json', '--out', 'second');
    for (const name of ['comment.md', 'summary.md', 'report.html', 'junit.xml']) {
      const [first, second] = ['first', 'second'].map(folder =>
        readFileSync(path.join(repository.folder, folder, name), 'utf8'),
      );
      expect(second, name).toBe(first);
    }
  });

  it('says what is wrong with a file that is not a report', async () => {
    repository.write({ 'no.json': '{"version": 99}' });
    expect((await run('report', 'no.json')).stderr).toContain('no.json: the report has version 99');
    expect((await run('report', 'missing.json')).stderr).toContain('missing.json: there is no such report');
  });

  it('verifies configuration, suite and dataset without a call', async () => {
    const { exitCode, stdout } = await run('verify');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('starter: 12 tasks, all as pinned');
  });

  it('verifies the name of the preset', async () => {
    repository.write({ 'swelancer-gate.yml': 'suite: starter\nsolver: command\ncommand: claude --print\n' });
    const { exitCode, stderr } = await run('verify');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('there is no preset "claude --print" for the command solver');
    expect(stderr).toContain('For your own program, write `command: {run: [claude, --print]}`.');
  });

  it('estimates what a gate would find, and how often it would raise a false alarm', async () => {
    const power = JSON.parse((await run('power', '--runs', '50', '--json')).stdout);
    expect(power.rows.map((row: { drop: number }) => row.drop)).toEqual([0, 0.03, 0.05, 0.1]);
    const early = await run('self-test');
    expect(early.exitCode).toBe(2);
    expect(early.stderr).toContain('swelancer-gate run --samples 16');
    await run('run', '--samples', '16');
    // A simple rule never differs from itself.
    const { stdout } = await run('self-test', '--runs', '50', '--json');
    expect(JSON.parse(stdout).verdicts).toEqual({ passed: 1, regressed: 0, inconclusive: 0, error: 0 });
  });

  it('finds a drop against an older state that no single change shows', async () => {
    repository.git('tag', 'v1');
    repository.commit('worse', { 'swelancer-gate.yml': 'suite: starter\nsolver: reference/first\n' });
    repository.commit('harmless', {
      'swelancer-gate.yml': 'suite: starter\nsolver: reference/longest\n',
    });
    const { exitCode, stdout } = await run('gate', '--baseline', 'HEAD~1', '--also-against', 'v1', '--json');
    const report = reportSchema.parse(JSON.parse(stdout));
    expect([exitCode, report.verdict.kind]).toEqual([0, 'passed']);
    expect(report.alsoAgainst).toMatchObject({ label: 'v1', verdict: { kind: 'regressed' } });
    expect(report.notes[0]).toMatchObject({ kind: 'warning', text: expect.stringContaining('Against `v1`: ') });
  });

  it('requests nothing if the older state is misspelled', async () => {
    repository.commit('worse', { 'swelancer-gate.yml': 'suite: starter\nsolver: reference/first\n' });
    const { exitCode, stderr } = await run('gate', '--baseline', 'HEAD~1', '--also-against', 'v9');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('there is no commit v9');
    expect(existsSync(path.join(repository.folder, '.swelancer-gate'))).toBe(false);
  });

  it.skipIf(realDataset === null)(`shows every task as a quiz ${onRealDataset}`, async () => {
    for (const { question_id, correct_id, proposal_ids } of oracle().tasks.slice(0, 5)) {
      const { stdout } = await run('quiz', question_id, '--dataset', realDataset ?? '', '--answer');
      expect(stdout.match(/──── Choice \d+ /g)).toHaveLength(proposal_ids.length);
      expect(stdout.trim().split('\n').at(-1)).toBe(String(correct_id));
    }
  });
});

describe('The demo', () => {
  const start = (env: Readonly<Record<string, string>>) => {
    const cwd = scratch();
    return runProgram(['demo'], { cwd, env: { PATH: cwd, ...env } });
  };

  it('says that git is missing, as in a container with nothing but Node', async () => {
    const { exitCode, stderr } = await start({});
    expect([exitCode, stderr]).toEqual([
      2,
      'swelancer-gate: git was not found\n  Install git: the demo compares two commits of a small repository.\n',
    ]);
  });

  it('says which folder it cannot use', async () => {
    const { exitCode, stderr } = await start({ TMPDIR: '/no/such/folder' });
    expect([exitCode, stderr]).toEqual([
      3,
      expect.stringMatching(/^swelancer-gate: \/no\/such\/folder: .*\n {2}Free /),
    ]);
  });
});
