import { describe, expect, it } from 'vitest';
import { next } from '../../src/report/advice.ts';
import { headline } from '../../src/report/headline.ts';
import { costWords, lead } from '../../src/report/phrases.ts';
import type { GateReport } from '../../src/report/report.ts';
import { plain } from '../../src/report/terminal.ts';
import { sample } from './samples.ts';

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
  [0.02, 0.01, 'Cost $0.03: $0.02 for this change, $0.01 for the baseline · 2 + 3 calls'],
  [null, 0.01, 'Cost unknown · 5 calls'],
  [0, 0, 'Cost $0.00 · 5 calls'],
])('The costs of the two arms are named only if there are any: %s and %s', (now, before, words) => {
  const report = sample('regressed');
  if (report.baseline === null) throw new Error('the sample lacks a baseline');
  const total = now === null ? null : now + before;
  const spent = {
    ...report,
    budget: { ...report.budget, calls: 5, cost: total },
    candidate: { ...report.candidate, calls: 2, cost: now },
    baseline: { ...report.baseline, calls: 3, cost: before },
  };
  expect(costWords(spent)).toBe(words);
});
