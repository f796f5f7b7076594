import { describe, expect, it } from 'vitest';
import { renderComment } from '../../src/report/comment.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { readAsGitHub, tablesOf } from './github.ts';
import { measured, sample } from './samples.ts';

describe('The job summary', () => {
  it('is the comment, followed by every task', () => {
    const report = sample('regressed');
    const summary = renderSummary(report);
    expect(summary.startsWith(renderComment(report))).toBe(true);
    expect(tablesOf(readAsGitHub(summary)).at(-1)).toBe(report.tasks.length);
  });

  it('stays within its limit by leaving out whole tasks, and says how many', () => {
    const summary = renderSummary(measured({ tasks: 120 }), { limit: 12_000 });
    const rows = tablesOf(readAsGitHub(summary)).at(-1) ?? 0;
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(12_000);
    expect(summary.trimEnd()).toMatch(new RegExp(`${120 - rows} more tasks did not fit here\\.$`));
  });
});
