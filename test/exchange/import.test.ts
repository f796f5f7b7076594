import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadMaterial } from '../../src/dataset/material.ts';
import { importRun } from '../../src/exchange/import.ts';
import { readImportedRuns, runsOfText } from '../../src/exchange/read.ts';
import { scratch } from '../scratch.ts';

/** Both fixtures were written by the programs (Inspect 0.3.285, promptfoo 0.123.1) for tasks of the starter suite. */
const fixture = (name: string): string => path.join(import.meta.dirname, name);

async function starterTasks() {
  const surroundings = { readFile: async () => null, cacheFolder: '.', fetch };
  return (await loadMaterial(['starter'], undefined, { read: async () => null, files: async () => [] }, surroundings))
    .tasks;
}

describe('An Inspect log', () => {
  it('is read with its answers and their scores', async () => {
    const [run] = await readImportedRuns(fixture('inspect.eval'));
    expect(run).toMatchObject({ model: 'mockllm/model', name: 'quiz' });
    expect(run?.answers.map(({ taskId, text, right }) => [taskId, text, right]).sort()).toEqual([
      ['101-manager-0', '0', true],
      ['101-manager-0', '0', true],
      ['107-manager-0', '0', false],
      ['107-manager-0', '0', false],
      ['999-manager-0', '0', false],
      ['999-manager-0', '0', false],
    ]);
    expect(run?.answers[0]).toMatchObject({ inputTokens: 10, outputTokens: 5, error: null });
  });

  it('is imported as trials of tasks in the suite', async () => {
    const [run] = await readImportedRuns(fixture('inspect.eval'));
    if (run === undefined) throw new Error('no run');
    const { trials, missing, elsewhere } = importRun(run, await starterTasks());
    expect(trials.map(({ taskId, sample, proposalId }) => [taskId, sample, proposalId]).sort()).toEqual([
      ['101-manager-0', 0, 0],
      ['101-manager-0', 1, 0],
      ['107-manager-0', 0, 0],
      ['107-manager-0', 1, 0],
    ]);
    expect([missing, elsewhere]).toEqual([[], 2]);
  });

  it('with numbers that only Python writes is read, without these scores', () => {
    // As written by Inspect 0.3.50 for a scorer that returned NaN.
    const sample = (id: string, value: string) => `{
      "id": "${id}", "epoch": 1, "input": "q", "target": "5",
      "output": {"model": "mockllm/model", "choices": [{"message": {"content": "NaN \\" Infinity, so {\\"selected_proposal_id\\": 0}", "source": "generate", "role": "assistant"}, "stop_reason": "stop"}], "time": 8.064991561695933e-06},
      "scores": {"score": {"value": ${value}, "explanation": "none"}}, "metadata": {}, "store": {}}`;
    const [run] = runsOfText(`{
      "version": 2, "status": "success",
      "eval": {"task": "quiz", "model": "mockllm/model", "created": "2026-11-29T03:17:42+00:00"},
      "results": {"scores": [{"name": "score", "metrics": {"accuracy": {"value": NaN}, "worst": {"value": -Infinity}}}]},
      "stats": {"started_at": "2026-11-29T03:17:42+00:00", "completed_at": "2026-11-29T03:17:44+00:00"},
      "samples": [${sample('101-manager-0', '1.0')}, ${sample('107-manager-0', 'NaN')}]}`);
    expect(run?.answers.map(({ text, right }) => [text, right])).toEqual([
      ['NaN " Infinity, so {"selected_proposal_id": 0}', true],
      ['NaN " Infinity, so {"selected_proposal_id": 0}', null],
    ]);
  });

  it('that is truncated is rejected as damaged, with the formats that can be imported', async () => {
    const file = path.join(scratch(), 'cut.eval');
    writeFileSync(file, readFileSync(fixture('inspect.eval')).subarray(0, 9000));
    await expect(readImportedRuns(file)).rejects.toMatchObject({
      file,
      hint: expect.stringContaining('Import an Inspect log (.eval or .json)'),
    });
  });
});

describe('Results of promptfoo', () => {
  it('are one run per provider and prompt, with the tests that name a task', async () => {
    const [run, ...others] = await readImportedRuns(fixture('promptfoo.json'));
    expect(others).toEqual([]);
    expect(run).toMatchObject({ model: 'echo', name: 'echo · prompt 1 ({{answer}})' });
    if (run === undefined) throw new Error('no run');
    const { trials } = importRun(run, await starterTasks());
    expect(trials.map(({ taskId, sample, proposalId, reading }) => [taskId, sample, proposalId, reading])).toEqual([
      ['101-manager-0', 0, 0, 'json'],
      ['107-manager-0', 0, 5, 'lenient'],
      ['107-manager-0', 1, null, 'unparseable'],
    ]);
  });

  it('with errors are imported as missing trials', async () => {
    const results = JSON.parse(readFileSync(fixture('promptfoo.json'), 'utf8'));
    Object.assign(results.results.results[0], {
      response: null,
      success: false,
      error: 'API error: 503',
      failureReason: 2,
    });
    const file = path.join(scratch(), 'results.json');
    writeFileSync(file, JSON.stringify(results));
    const [run] = await readImportedRuns(file);
    if (run === undefined) throw new Error('no run');
    expect(importRun(run, await starterTasks()).missing).toEqual([
      { taskId: '101-manager-0', sample: 0, reason: 'imported', message: 'API error: 503' },
    ]);
  });
});

it.each([
  ['Unknown JSON', '{"hello": 1}', 'not understood'],
  ['Invalid JSON', 'hello', 'the file is not valid JSON'],
])('%s is rejected, with the formats that can be imported', async (_, content, message) => {
  const file = path.join(scratch(), 'file.json');
  writeFileSync(file, content);
  await expect(readImportedRuns(file)).rejects.toMatchObject({ message: expect.stringContaining(message), file });
});
