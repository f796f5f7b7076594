import { describe, expect, it } from 'vitest';
import { floors } from '../../src/report/arms.ts';
import { movedRows, renderComment } from '../../src/report/comment.ts';
import { headline } from '../../src/report/headline.ts';
import { renderHtml } from '../../src/report/html/page.tsx';
import type { Report } from '../../src/report/report.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { movedTasks, stateOf } from '../../src/report/tasks.ts';
import { COMMENTS } from './comments.ts';
import { activeContent, linksOf, readAsGitHub, tablesOf } from './github.ts';
import { measured, measurement, sample } from './samples.ts';

const firstLine = (report: Report): string => renderComment(report).split('\n')[0] ?? '';

describe('The comment', () => {
  it.each(Object.entries(COMMENTS))('matches its golden file when the state is %s', async (name, comment) => {
    await expect(comment).toMatchFileSnapshot(`golden/${name}.md`);
  });

  it.each(Object.entries(COMMENTS))('has no active content but our own when the state is %s', (_, comment) => {
    expect(activeContent(comment)).toEqual([]);
  });

  it.each([
    ['regressed', '### ❌ Accuracy dropped 14 points: 49% → 35%'],
    ['accepted', '### ☑️ Accuracy dropped 14 points: 49% → 35% (accepted)'],
    ['passed', '### ✅ No drop in accuracy: 49% → 47%'],
    ['improved', '### ✅ Accuracy improved 11 points: 36% → 47%'],
    ['identical', '### ✅ Nothing the model sees has changed'],
    ['first-run', '### ⚪ Nothing to compare with yet: accuracy 47%'],
    ['inconclusive', '### ⚪ Not decided: accuracy 49% → 43% may be luck'],
    ['budget-ended', '### ⚪ Not decided: the budget ended after 38 of 50 tasks'],
    ['missing-answers', '### ⚪ Not decided: 6 of 56 answers are missing'],
    ['interrupted', '### ⚠️ Not measured: the run was stopped'],
    ['error', '### ⚠️ Not measured: the endpoint is failing'],
  ])('begins with the result when the state is %s', (name, line) => {
    expect(firstLine(sample(name))).toBe(line);
  });

  it('says that the cost is unknown instead of omitting it', () => {
    expect(renderComment(sample('inconclusive'))).toContain('Cost unknown · 100 calls');
  });

  it('shows no comparison if nothing was answered', () => {
    const comment = renderComment(sample('error'));
    expect(comment).not.toMatch(/→|points|Got worse/);
  });

  it('shows no accuracy in the headline if the budget covered only some tasks', () => {
    expect(firstLine(sample('budget-ended'))).not.toMatch(/%/);
  });

  it('shows the accuracies that were compared, not those of all answers', () => {
    const report = sample('regressed');
    const all = { ...report, candidate: { ...report.candidate, accuracy: 0.31 } };
    expect(renderComment(all)).toContain('| Accuracy | 49.3% | 35.0% |');
    expect(floors(all).find(({ name }) => name === 'Now')?.accuracy).toBe(report.comparison?.candidateAccuracy);
  });

  it('says on how many tasks an accuracy is if the others have no answer', () => {
    const report: Report = { ...sample('budget-ended'), comparison: null };
    const answered = report.tasks.filter(task => task.candidate.samples > 0).length;
    expect(answered).toBeLessThan(report.suite.tasks);
    expect(renderComment(report)).toContain(`| Accuracy | 49.3% | 44.0% of ${answered} tasks |`);
  });

  it('shows the interval once, and the cost only in the details', () => {
    const visible = renderComment(sample('regressed')).replace(/<details>.*<\/details>/s, '');
    expect(visible.match(/9 to 19/g)).toHaveLength(1);
    expect(visible).not.toContain('$0.25');
  });

  it('names both models below the table, so that a phone does not break long names', () => {
    const report = sample('regressed');
    const comment = renderComment({
      ...report,
      baseline: report.baseline && { ...report.baseline, model: 'example/a-model-with-a-long-name' },
    });
    const table = comment.split('\n').filter(line => line.startsWith('|'));
    expect(table.join('\n')).not.toContain('`');
    expect(comment).toMatch(/^Before: model `example\/a-model-with-a-long-name`\.$/m);
    expect(comment).toMatch(/^Now: model `example\/model-1`\.$/m);
  });

  it('links to original issues through a host that creates no backlink', () => {
    const links = linksOf(readAsGitHub(renderComment(sample('regressed'))));
    expect(links).toContain('https://redirect.github.com/example/app/issues/90120');
    expect(links.filter(link => link.includes('/issues/')).every(link => link.includes('redirect.github.com'))).toBe(
      true,
    );
  });

  it('shows no titles if `task-details` is `numbers`', () => {
    const report = { ...sample('regressed'), taskDetails: 'numbers' as const };
    const output = `${renderComment(report)}${renderSummary(report)}`;
    expect(output).toContain('[90120](https://redirect.github.com/example/app/issues/90120) | 8/8 | **[0/2](');
    expect(report.tasks.filter(({ title }) => output.includes(title))).toEqual([]);
  });

  it('shows picks and right answers only if `task-details` is `answers`', () => {
    const report = sample('regressed');
    expect(renderComment(report)).not.toContain('right is');
    expect(renderComment({ ...report, taskDetails: 'answers' })).toContain('right is 2, picked 2');
  });

  it('explains how to accept a drop only if it can be accepted', () => {
    const report = sample('regressed');
    expect(renderComment(report)).toContain('/swelancer-gate accept REASON');
    expect(renderComment({ ...report, id: 'web' })).toContain('/swelancer-gate accept id:web REASON');
    expect(renderComment({ ...report, runUrl: null })).not.toContain('accept');
  });

  it('links to the page of the run, which has the full report', () => {
    const report = { ...sample('passed'), runUrl: 'https://github.com/example/prompts/actions/runs/1' };
    expect(linksOf(readAsGitHub(renderComment(report)))).toContain(`${report.runUrl}#artifacts`);
  });

  it('links each task that moved to its answers in the report', () => {
    const report = { ...sample('regressed'), runUrl: 'https://github.com/example/prompts/actions/runs/1' };
    const moved = movedTasks(report, 'worse').map(({ id }) => `${report.runUrl}#artifacts:${id}`);
    const page = renderComment(report);
    expect(linksOf(readAsGitHub(page))).toEqual(expect.arrayContaining(moved));
    const ids = renderHtml(report).matchAll(/<li id="([^"]+)"/g);
    expect([...ids].map(([, id]) => id)).toEqual(
      expect.arrayContaining(movedTasks(report, 'worse').map(({ id }) => id)),
    );
    expect(renderComment({ ...report, runUrl: null })).not.toContain('#artifacts');
  });

  it('does not link to a report that is not uploaded', () => {
    const report = { ...sample('regressed'), runUrl: 'https://github.com/example/prompts/actions/runs/1' };
    const links = linksOf(readAsGitHub(renderComment(report, { uploaded: false })));
    expect(links).toContain(report.runUrl);
    expect(links.filter(link => link.includes('#artifacts'))).toEqual([]);
  });

  it('shows four tasks that got worse and collapses the others', () => {
    const report = { ...measured({ tasks: 200, broken: 0.5 }), verdict: sample('regressed').verdict };
    const tables = tablesOf(readAsGitHub(renderComment(report)));
    const worse = movedTasks(report, 'worse').length;
    expect(tables.slice(0, 2)).toEqual([4, worse - 4]);
  });

  it.each([
    [5, '5 of 5 shown', []],
    [6, '4 of 6 shown', ['2 more got worse']],
  ])('of %i tasks that got worse and no other move, shows: %s', (worse, _, collapsed) => {
    const report = { ...measured({ tasks: 200, broken: 0.5 }), verdict: sample('regressed').verdict };
    const tasks = movedTasks(report, 'worse').slice(0, worse);
    const page = renderComment({ ...report, tasks });
    expect(tablesOf(readAsGitHub(page))[0]).toBe(worse - (collapsed.length > 0 ? 2 : 0));
    expect([...page.matchAll(/<summary>(.* got worse)<\/summary>/g)].map(([, summary]) => summary)).toEqual(collapsed);
  });

  it('lists only tasks that moved beyond luck as worse or better', () => {
    const report = sample('regressed');
    const shown = [...movedTasks(report, 'worse'), ...movedTasks(report, 'better')];
    expect(shown.some(task => stateOf(task) === 'uncertain')).toBe(false);
    expect(renderComment(report)).toContain('7 more moved but may be luck');
  });
});

describe('A comment that would be too long', () => {
  const report = measured({ tasks: 150, broken: 0.9 });
  const moved = movedRows(report);

  it.each([5000, 7000, 10_000])('stays within %d bytes by leaving out whole rows, and says how many', limit => {
    const comment = renderComment(report, { limit });
    const rows = comment.split('\n').filter(line => line.startsWith('| [9'));
    const left = [...comment.matchAll(/^([\d,]+) more tasks? did not fit/gm)].map(match => Number(match[1]));
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(limit);
    expect(rows.every(row => /^\| \[.* \| \d\/\d \| \*\*\[\d\/\d\]\(\S+\)\*\* \|$/.test(row))).toBe(true);
    expect(rows.length + left.reduce((sum, number) => sum + number, 0)).toBe(moved);
  });

  it('uses the available space', () => {
    expect(Buffer.byteLength(renderComment(report, { limit: 10_000 }))).toBeGreaterThan(9500);
  });
});

it('The headline of a run without a comparison is its accuracy', () => {
  expect(headline(measurement())).toBe('Accuracy: 47%');
});
