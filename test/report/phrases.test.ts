import { describe, expect, it } from 'vitest';
import { next } from '../../src/report/advice.ts';
import { headline } from '../../src/report/headline.ts';
import { lead, method, sampleWords } from '../../src/report/phrases.ts';
import type { GateReport } from '../../src/report/report.ts';
import { plain } from '../../src/report/terminal.ts';
import { SAMPLES, sample } from './samples.ts';

const spoken = (report: GateReport): string => plain(lead(report));

/** A drop because answers are unreadable, all for one reason; its tasks are broken, too. */
function unreadable(reading: keyof GateReport['candidate']['readings']): GateReport {
  const report = sample('regressed');
  return {
    ...report,
    candidate: { ...report.candidate, trials: 252, readings: { [reading]: 252 } },
    brokenTasks: broken(12),
    verdict: {
      ...report.verdict,
      cause: 'unreadable-answers',
      reason: 'Answers became unreadable: 252 of 252 now, 0 of 280 before.',
    },
  };
}

function broken(tasks: number): GateReport['brokenTasks'] {
  const [one] = sample('broken-task').brokenTasks;
  if (one === undefined) throw new Error('the sample has no broken task');
  return Array.from({ length: tasks }, (_, index) => ({ ...one, taskId: `${101 + index}-manager-0` }));
}

describe('A change after which no answer can be read', () => {
  it('is reported in one sentence, not in one per task', () => {
    expect(spoken(unreadable('unparseable'))).toBe('Answers became unreadable: 252 of 252 now, 0 of 280 before.');
  });

  it.each([
    ['unparseable', '252 of 252 answers can no longer be read', "check the prompt's answer-format instructions"],
    ['refused', '252 of 252 answers can no longer be read', 'find out why the model refuses to answer'],
    [
      'truncated',
      '252 of 252 answers can no longer be read',
      'find out why answers are cut off, or raise their limit,',
    ],
    ['stuck', 'The agent got stuck in 252 of 252 answers', 'find out why the agent repeats the same call'],
  ] as const)('names the reason and the next step: %s', (reading, title, step) => {
    const report = unreadable(reading);
    expect(headline(report)).toBe(title);
    expect(plain(next(report) ?? [])).toMatch(new RegExp(`^${step} and push;`));
  });
});

it('A change that breaks many tasks describes two of them and counts the others', () => {
  const text = spoken({ ...sample('broken-task'), brokenTasks: broken(12) });
  expect(text.match(/was answered correctly/g)).toHaveLength(2);
  expect(text).toMatch(/ 10 more tasks broke, too\.$/);
  expect(spoken({ ...sample('broken-task'), brokenTasks: broken(3) })).toMatch(/ 1 more task broke, too\.$/);
});

it.each([
  ['broken-tasks', false],
  ['unreadable-answers', false],
  ['below-floor', false],
  ['drop', true],
] as const)('The chance of such an accuracy is only given where it is why the check is red: %s', (cause, isGiven) => {
  const report = sample('regressed');
  const text = method({ ...report, verdict: { ...report.verdict, cause } }).join(' ');
  expect(text.includes('If nothing had changed')).toBe(isGiven);
});

it('A failed run without a change says nothing about one', () => {
  const run = SAMPLES.measurement;
  if (run?.kind !== 'measurement') throw new Error('the sample is no run');
  const { missing } = sample('error');
  const verdict = { kind: 'error', cause: 'connection', reason: 'connect ECONNREFUSED', exitCode: 3 } as const;
  const failed = { ...run, verdict, missing };
  expect(plain(lead(failed))).not.toContain('your change');
});

it.each([
  ['2026-11-24T08:39:30Z', 'Baseline: 400 cached answers. Answers'],
  ['2026-11-23T18:30:00Z', 'Baseline: 400 cached answers, up to 14 hours old. Answers'],
])('The age of cached answers is given if it matters: %s', (oldestTrial, words) => {
  const report = sample('passed');
  if (report.baseline === null) throw new Error('the sample lacks a baseline');
  const baseline = { ...report.baseline, oldestTrial };
  expect(sampleWords({ ...report, baseline })).toContain(words);
});
