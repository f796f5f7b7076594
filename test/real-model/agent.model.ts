import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/report.ts';
import { runProgram } from '../e2e/command-line.ts';
import { makeRepository } from '../repository.ts';
import { onRealModel, python, startModel } from './model.ts';

const STARTER = path.resolve(import.meta.dirname, '../../tasks/starter');
const suite: { tasks: unknown[] } = JSON.parse(readFileSync(`${STARTER}.json`, 'utf8'));
const code = readdirSync(path.join(STARTER, 'code'), { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => path.join(entry.parentPath, entry.name));

/** Two of the project's own tasks, whose code is next to the configuration. */
describe.skipIf(python === null)(`An agent ${onRealModel}`, () => {
  it('reaches an answer for each task, whether the model can use tools or not', async () => {
    const model = await startModel('smollm2', 8192);
    const repository = makeRepository();
    const head = repository.commit('agent', {
      ...Object.fromEntries(code.map(file => [path.relative(STARTER, file), readFileSync(file, 'utf8')])),
      'tasks/two.json': JSON.stringify({ ...suite, tasks: suite.tasks.slice(0, 2) }),
      'swelancer-gate.yml': [
        'suite: tasks/two.json',
        'model: smollm2',
        'solver: agent',
        'repository: ./code',
        'agent: {max-turns: 3}',
        'sampling: {temperature: 0.7, max-tokens: 48}',
      ].join('\n'),
    });
    const words = ['run', '--head', head, '--base-url', model.url, '--concurrency', '1', '--json'];
    const { stdout, stderr, exitCode } = await runProgram(words, { cwd: repository.folder });
    repository.remove();
    await model.close();
    expect([exitCode, stderr]).toEqual([0, expect.any(String)]);

    const { candidate, trials, missing } = reportSchema.parse(JSON.parse(stdout));
    console.log(candidate.readings, candidate.behavior, candidate.usage, candidate.medianLatencyMs);
    expect([candidate.trials, missing.candidate]).toEqual([2, []]);
    for (const { behavior, transcript, proposalId, reading } of trials.candidate) {
      expect(behavior?.turns).toBeGreaterThanOrEqual(1);
      expect(behavior?.turns).toBeLessThanOrEqual(3);
      expect(transcript?.length).toBeGreaterThan(0);
      expect(proposalId === null).toBe(!['json', 'lenient'].includes(reading));
    }
  });
});
