import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onRealDataset, realDataset } from '../real-dataset.ts';
import { type Model, onRealModel, python, startModel } from './model.ts';
import { makeProject, type Project } from './project.ts';

/** The runs described in docs/real-model.md. Later tests use the answers that earlier ones stored. */
describe.skipIf(realDataset === null || python === null)(`30 tasks ${onRealModel}, ${onRealDataset}`, () => {
  let model: Model;
  let project: Project;
  let main: string;

  beforeAll(async () => {
    model = await startModel('gemma3', 8192);
    project = makeProject('gemma3');
    main = project.configure({});
  });
  afterAll(async () => {
    project.remove();
    await model.close();
  });

  const gate = (name: string) => project.run(name, model.url, ['gate', '--baseline', main, '--max-calls', '600']);
  const run = (name: string, head: string, samples: number) =>
    project.run(name, model.url, ['run', '--head', head, '--samples', String(samples)]);

  it('fail a prompt that asks for prose, because the answers are unreadable', async () => {
    project.configure({ prompt: 'prose', structuredOutput: false });
    const { report, exitCode } = await gate('prose');
    expect(report.verdict).toMatchObject({ kind: 'regressed', cause: 'unreadable-answers' });
    expect(exitCode).toBe(1);
  });

  it('do not show a regression for a harmless rewording', async () => {
    project.configure({ prompt: 'reworded' });
    const { report } = await gate('rewording');
    expect(report.verdict.kind).not.toBe('regressed');
    expect(report.missing).toEqual({ baseline: [], candidate: [] });
  });

  it('rarely raise a false alarm for an unchanged configuration', async () => {
    await run('structured', main, 2);
    const result = JSON.parse(await project.print(['self-test', '--head', main, '--json'], model.url));
    console.log(result);
    expect(result.verdicts.regressed).toBeLessThan(0.1);
  });

  it('show how often each position is picked, whatever its proposal', async () => {
    const { report } = await run('shuffled', project.configure({ order: 'shuffled' }), 1);
    expect(report.candidate.positions.length).toBeGreaterThan(1);
  });
});

describe.skipIf(realDataset === null || python === null)(`Free answers ${onRealModel}, ${onRealDataset}`, () => {
  it('are all counted, readable or not', async () => {
    const model = await startModel('smollm2', 8192);
    const project = makeProject('smollm2', 4);
    const head = project.configure({ structuredOutput: false });
    const { report } = await project.run('free', model.url, ['run', '--head', head, '--samples', '3']);
    project.remove();
    await model.close();
    expect(report.candidate.trials).toBe(12);
  });
});
