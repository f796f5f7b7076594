import { describe, expect, it } from 'vitest';
import { renderComment } from '../../src/report/comment.ts';
import type { Report } from '../../src/report/report.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { movedTasks } from '../../src/report/tasks.ts';
import { headline } from '../../src/report/words.ts';
import { COMMENTS } from './comments.ts';
import { alive, linksOf, readAsGitHub, tablesOf } from './github.ts';
import { measured, sample } from './samples.ts';

const firstLine = (report: Report): string => renderComment(report).split('\n')[0] ?? '';

describe('the comment', () => {
  it.each(Object.entries(COMMENTS))('reads as agreed when the state is %s', async (name, comment) => {
    await expect(comment).toMatchFileSnapshot(`golden/${name}.md`);
  });

  it.each(Object.entries(COMMENTS))('holds nothing alive that is not ours when the state is %s', (_, comment) => {
    expect(alive(comment)).toEqual([]);
  });

  it('says verdict, both accuracies, the difference with its interval, and the cost in its first line', () => {
    expect(firstLine(sample('regressed'))).toBe(
      '### ❌ Regressed: accuracy 49.3% → 35.0%, −14.3 points (likely −19.3 to −9.3), cost $0.25',
    );
  });

  it('says that the cost is unknown rather than nothing', () => {
    expect(firstLine(sample('inconclusive'))).toMatch(/, cost unknown$/);
  });

  it('says that no call was made when both sides are the same', () => {
    expect(firstLine(sample('identical'))).toBe('### ✅ Passed: accuracy 49.3%, no change, no calls');
  });

  it('never shows a first run as a pass', () => {
    expect(firstLine(sample('first-run'))).toBe(
      '### ⚪ Inconclusive: accuracy 47.0%, no baseline to compare with, cost $0.25',
    );
  });

  it('links to original issues by a host that leaves no trace in them', () => {
    const links = linksOf(readAsGitHub(renderComment(sample('regressed'))));
    expect(links).toContain('https://redirect.github.com/example/app/issues/90120');
    expect(links.filter(link => link.includes('/issues/')).every(link => link.includes('redirect.github.com'))).toBe(
      true,
    );
  });

  it('tells no title where tasks are to be named by their numbers alone', () => {
    const report = { ...sample('regressed'), taskDetails: 'numbers' as const };
    const said = `${renderComment(report)}${renderSummary(report)}`;
    expect(said).toContain('[90120](https://redirect.github.com/example/app/issues/90120) ·\u00A0$8,000 |');
    expect(report.tasks.filter(({ title }) => said.includes(title))).toEqual([]);
  });

  it('tells picks and the right answer only where that is allowed', () => {
    const report = sample('regressed');
    expect(renderComment(report)).not.toContain('right is');
    expect(renderComment({ ...report, taskDetails: 'answers' })).toContain('right is 2, picked 2');
  });

  it('asks for an acceptance only where one can be given', () => {
    const report = sample('regressed');
    expect(renderComment(report)).toContain('/swelancer-gate accept REASON');
    expect(renderComment({ ...report, id: 'web' })).toContain('/swelancer-gate accept id:web REASON');
    expect(renderComment({ ...report, runUrl: null })).not.toContain('accept');
  });

  it('links to the page of the run, which has the full report', () => {
    const report = { ...sample('passed'), runUrl: 'https://github.com/example/prompts/actions/runs/1' };
    expect(linksOf(readAsGitHub(renderComment(report)))).toContain(`${report.runUrl}#artifacts`);
  });

  it('shows ten changed tasks of each kind and folds the others', () => {
    const report = measured({ tasks: 200, broken: 0.5 });
    const tables = tablesOf(readAsGitHub(renderComment(report)));
    const worse = movedTasks(report, 'worse').length;
    expect(tables.slice(0, 2)).toEqual([10, worse - 10]);
  });
});

describe('a comment that would be too long', () => {
  const report = measured({ tasks: 150, broken: 0.9 });
  const worse = movedTasks(report, 'worse').length;
  const better = movedTasks(report, 'better').length;

  it.each([5000, 7000, 10_000])('keeps within %d bytes by leaving out whole rows, and says how many', limit => {
    const comment = renderComment(report, { limit });
    const rows = comment.split('\n').filter(line => line.startsWith('| [9'));
    const left = [...comment.matchAll(/^([\d,]+) more tasks? did not fit/gm)].map(match => Number(match[1]));
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(limit);
    expect(rows.every(row => /^\| \[.* → [●○]+ [\w ]+% sure \|$/u.test(row.replaceAll('\u00A0', ' ')))).toBe(true);
    expect(rows.length + left.reduce((sum, number) => sum + number, 0)).toBe(worse + better);
  });

  it('uses the room it has', () => {
    expect(Buffer.byteLength(renderComment(report, { limit: 10_000 }))).toBeGreaterThan(9500);
  });
});

it('A run that had nothing to compare is called measured, not passed', () => {
  const report = sample('first-run');
  const verdict = { ...report.verdict, kind: 'passed' as const, cause: 'measured' };
  expect(headline({ ...report, verdict })).toBe('Measured: accuracy 47.0%, cost $0.25');
});
