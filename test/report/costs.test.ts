import { describe, expect, it } from 'vitest';
import { armRows } from '../../src/report/arms.ts';
import { costWords } from '../../src/report/costs.ts';
import type { GateReport } from '../../src/report/report.ts';
import { plain } from '../../src/report/terminal.ts';
import { sample } from './samples.ts';

/** A report whose arms cost this much, with a search for the cause if it cost something. */
function spent(now: number | null, before: number, search = 0): GateReport {
  const report = sample(search === 0 ? 'regressed' : 'explained');
  if (report.baseline === null) throw new Error('the sample lacks a baseline');
  return {
    ...report,
    budget: { ...report.budget, calls: 5 + (search === 0 ? 0 : 7), cost: now === null ? null : now + before + search },
    candidate: { ...report.candidate, calls: 2, cost: now },
    baseline: { ...report.baseline, calls: 3, cost: before },
  };
}

describe('The costs of a run', () => {
  it.each([
    [0.02, 0.01, 'Cost $0.03: $0.02 for this change, $0.01 for the baseline · 2 + 3 calls'],
    [null, 0.01, 'Cost unknown · 5 calls'],
    [0, 0, 'Cost $0.00 · 5 calls'],
    [0.006, 0.003, 'Cost under $0.01 · 5 calls'],
  ])('name those of the two arms only if there are cents to split: %s and %s', (now, before, words) => {
    expect(costWords(spent(now, before))).toBe(words);
  });

  it('add up, although each is rounded to cents', () => {
    expect(costWords(spent(0.1049, 0.0556))).toContain('Cost $0.16: $0.10 for this change, $0.06 for the baseline');
    expect(costWords(spent(0.0488, 0.1056))).toContain('Cost $0.15: $0.05 for this change, $0.10 for the baseline');
    expect(costWords(spent(0.2849, 0.004))).toContain('$0.29: $0.29 for this change, under $0.01 for the baseline');
  });

  it('are the same in the table', () => {
    const row = armRows(spent(0.0488, 0.1056)).find(({ label }) => label === 'Cost of this run');
    expect([row?.candidate, row?.baseline].map(words => plain(words ?? []))).toEqual(['$0.05', '$0.10']);
  });

  it('include the search for the cause of a drop', () => {
    expect(costWords(spent(0.18, 0.1229, 0.0355))).toBe(
      'Cost $0.34: $0.18 for this change, $0.12 for the baseline, $0.04 to find the cause · 2 + 3 + 7 calls',
    );
  });
});
