import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { inspectLog } from '../../src/exchange/inspect-write.ts';
import { readImportedRuns } from '../../src/exchange/read.ts';
import { sample } from '../report/samples.ts';
import { makeRepository } from '../repository.ts';

/** A Python with inspect_ai, whose reader then checks the log. */
const python = process.env.INSPECT_PYTHON;

function written(side: 'baseline' | 'candidate'): string {
  const repository = makeRepository();
  onTestFinished(() => repository.remove());
  const file = path.join(repository.folder, '2026-11-24T12-00-00-00-00_default_candidate.json');
  writeFileSync(file, JSON.stringify(inspectLog(sample('regressed'), side)));
  return file;
}

describe('A log for Inspect', () => {
  it('has every answer with its score, epoch and tokens', async () => {
    const report = sample('regressed');
    const [run] = await readImportedRuns(written('candidate'));
    const right = run?.answers.filter(answer => answer.right).length;
    expect(run?.answers).toHaveLength(report.trials.candidate.length);
    expect(right).toBe(report.tasks.reduce((sum, { candidate }) => sum + candidate.right, 0));
    const [first] = report.trials.candidate;
    expect(run?.answers[0]).toMatchObject({
      taskId: first?.taskId,
      text: String(first?.proposalId),
      outputTokens: first?.usage?.outputTokens,
    });
  });

  it('has no task text beyond that of the report', () => {
    const log = JSON.stringify(inspectLog(sample('regressed'), 'candidate'));
    expect(log).not.toContain('"choices":["');
    expect(sample('regressed').tasks.every(task => task.text === undefined)).toBe(true);
  });

  it.skipIf(python === undefined)('can be read by Inspect itself (INSPECT_PYTHON)', () => {
    const program = `import sys; from inspect_ai.log import read_eval_log, list_eval_logs
log = read_eval_log(sys.argv[1])
print(log.status, len(log.samples), log.results.scores[0].metrics["accuracy"].value, len(list_eval_logs(sys.argv[2])))`;
    const file = written('candidate');
    const said = execFileSync(python ?? '', ['-c', program, file, path.dirname(file)], { encoding: 'utf8' });
    const { candidate, trials } = sample('regressed');
    expect(said.trim()).toBe(`success ${trials.candidate.length} ${candidate.accuracy} 1`);
  });
});
