import { describe, expect, it } from 'vitest';
import { onRealDataset, realDataset } from '../real-dataset.ts';
import { onRealModel, python, startModel } from './model.ts';
import { makeProject } from './project.ts';

/** Runs for every change: a few answers of a real model, in a minute or two. */
describe.skipIf(realDataset === null || python === null)(`The gate ${onRealModel}, ${onRealDataset}`, () => {
  it('collects answers, and reports no regression for a harmless rewording', async () => {
    const model = await startModel('gemma3', 8192);
    const project = makeProject('gemma3', 3);
    const baseline = project.configure({});
    project.configure({ prompt: 'reworded' });
    const { report } = await project.run('short', model.url, ['gate', '--baseline', baseline, '--max-calls', '12']);
    project.remove();
    await model.close();
    expect(report.verdict.kind).not.toMatch(/regressed|error/);
    expect(report.candidate.readings.json).toBeGreaterThan(0);
    expect(report.missing).toEqual({ baseline: [], candidate: [] });
  });

  it('treats a context that is too small as an error of its task, and never truncates a prompt', async () => {
    const model = await startModel('gemma3', 512);
    const project = makeProject('gemma3', 10);
    const { report, exitCode } = await project.run('small-context', model.url, [
      'run',
      '--head',
      project.configure({}),
    ]);
    project.remove();
    await model.close();
    expect([exitCode, report.trials.candidate]).toEqual([3, []]);
    expect(report.missing.candidate.map(({ reason }) => reason)).toEqual(Array(10).fill('context-too-long'));
    expect(report.missing.candidate[0]?.message).toMatch(/prompt of about \d+ tokens is too long.*512/);
  });
});
