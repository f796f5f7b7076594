import { describe, expect, it } from 'vitest';
import { badge } from '../../../src/history/dashboard/badge.ts';
import { taskPage } from '../../../src/history/dashboard/heat-map.tsx';
import { renderDashboard } from '../../../src/history/dashboard/render.ts';
import {
  leaderboard,
  presentSeries,
  RECENT,
  recentRuns,
  shareOf,
  siteOf,
} from '../../../src/history/dashboard/site.ts';
import type { RunRecord } from '../../../src/history/record.ts';
import { makeYear } from './year.ts';

const small = makeYear({ nights: 40, arms: 3, tasks: 5 });

function withArm(record: RunRecord, arm: number, changes: Partial<RunRecord['arms'][number]>): RunRecord {
  return { ...record, arms: record.arms.map((one, index) => (index === arm ? { ...one, ...changes } : one)) };
}

describe('The site of a history', () => {
  it('has a series for each arm, and a page for each run and task', () => {
    const files = new Map(renderDashboard(small));
    expect([...files.keys()].filter(name => !name.includes('/'))).toEqual(['index.html', 'badge.json']);
    expect([...files.keys()].filter(name => name.startsWith('tasks/'))).toHaveLength(5);
    expect([...files.keys()].filter(name => name.startsWith('runs/'))).toHaveLength(40);
    expect(siteOf(small).series.map(({ name, armRuns: nights }) => [name, nights.length])).toEqual([
      ['small', 40],
      ['model-1', 40],
      ['model-2', 40],
    ]);
  });

  it('has a page of its own for every task, whatever its id', () => {
    const ids = ['cart-total', 'v1.2', 'v1_2', '../v1_2', 'x'.repeat(5000)];
    const pages = ids.map(taskPage);
    expect(pages[0]).toBe('tasks/cart-total.html');
    expect(new Set(pages).size).toBe(ids.length);
    for (const page of pages) expect(page).toMatch(/^tasks\/[\w-]{1,100}\.html$/);
  });

  it('keeps the gates of one repository separate', () => {
    const [first, ...rest] = small;
    if (first === undefined) throw new Error('no run');
    const { series } = siteOf([{ ...first, id: 'planner' }, ...rest]);
    expect(series.map(({ name }) => name)).toContain('planner: small');
    expect(series.map(({ name }) => name)).toContain('default: small');
  });

  it('does not round numbers in names in charts', () => {
    const record = small[0] ?? expect.fail();
    const named = withArm(record, 0, { name: 'model 4.125' });
    const [, page = ''] = [...renderDashboard([named, record])].find(([name]) => name === 'index.html') ?? [];
    expect(page).toMatch(/<text[^>]*>model 4\.125</);
  });

  it('has one series for an arm that is both gated and compared', () => {
    const measures = small.map(record => ({
      ...record,
      kind: 'measure' as const,
      arms: record.arms.slice(0, 1).map(arm => ({ ...arm, name: 'house/small' })),
    }));
    expect(siteOf([...small, ...measures]).series.map(({ name, armRuns: nights }) => [name, nights.length])).toEqual([
      ['small', 80],
      ['model-1', 40],
      ['model-2', 40],
    ]);
  });

  it('counts only runs of an arm’s current configuration as recent', () => {
    const changed = small.map((record, night) => (night < 35 ? record : withArm(record, 0, { digest: 'new' })));
    const [one, other] = siteOf(changed).series;
    expect(one && recentRuns(one)).toHaveLength(5);
    expect(other && recentRuns(other)).toHaveLength(RECENT);
  });

  it('adds up an arm’s answers to a task', () => {
    const [series] = siteOf(small).series;
    const id = small[0]?.suite.tasks[0]?.id ?? '';
    const right = small.filter(({ arms }) => arms[0]?.tasks[id]?.right === 1).length;
    expect(series && shareOf(id, series.armRuns)).toEqual({ right, samples: 40 });
  });
});

describe('The leaderboard', () => {
  const standingsOf = (arms: readonly [accuracy: number, cost: number | null][]) => {
    const [record] = makeYear({ nights: 1, arms: arms.length, tasks: 4 });
    if (record === undefined) throw new Error('no run');
    const changed = arms.reduce((all, [accuracy, cost], arm) => withArm(all, arm, { accuracy, cost }), record);
    return leaderboard(siteOf([changed]).series).map(({ name, efficient }) => [name, efficient]);
  };

  it('lists the best arm first and marks Pareto-optimal arms', () => {
    expect(
      standingsOf([
        [0.5, 1],
        [0.6, 2],
        [0.55, 3],
      ]),
    ).toEqual([
      ['model-1', true],
      ['model-2', false],
      ['small', true],
    ]);
  });

  it('marks no arm with an unknown price, and both of two equal arms', () => {
    expect(
      standingsOf([
        [0.5, 1],
        [0.5, 1],
        [0.9, null],
      ]),
    ).toEqual([
      ['model-2', false],
      ['small', true],
      ['model-1', true],
    ]);
  });
});

describe('An arm that was removed from the comparison', () => {
  // The best arm is gone after half of the nights, and with it a fifth task that the others are not asked anymore.
  const retired = small.map((record, night) =>
    night < 20
      ? withArm(record, 2, { accuracy: 0.99 })
      : {
          ...record,
          suite: { ...record.suite, tasks: record.suite.tasks.slice(0, 4) },
          arms: record.arms.slice(0, 2).map(({ tasks, ...arm }) => {
            return {
              ...arm,
              digest: `${arm.digest} on 4`,
              tasks: Object.fromEntries(Object.entries(tasks).slice(0, 4)),
            };
          }),
        },
  );
  const overview = (records: readonly RunRecord[]): string =>
    new Map(renderDashboard(records)).get('index.html') ?? expect.fail();
  const latest = (records: readonly RunRecord[]): string[] => presentSeries(siteOf(records)).map(({ name }) => name);

  it('is not among the latest results, and not on the badge', () => {
    expect(latest(retired)).toEqual(['small', 'model-1']);
    expect(badge(siteOf(retired)).message).not.toContain('model-2');
    expect(overview(retired)).toMatch(/<h1>Last run [^<]*: 2 arms/);
    expect(overview(retired)).not.toMatch(/<th scope="row">model-2/);
    expect(overview(retired)).not.toMatch(/<button type="button">model-2</);
  });

  it('takes tasks that are no longer asked out of the heat map, but not their pages', () => {
    const gone = small[0]?.suite.tasks[4]?.id ?? expect.fail();
    expect(overview(retired)).not.toContain(gone);
    expect([...renderDashboard(retired)].map(([name]) => name)).toContain(`tasks/${gone}.html`);
  });

  it('stays in the trends', () => {
    expect(overview(retired)).toMatch(/<text[^>]*>model-2</);
  });

  it('returns with its past when it is measured again', () => {
    const again = small.at(-1) ?? expect.fail();
    expect(latest([...retired, { ...again, at: '2026-02-20T03:00:00.000Z' }])).toContain('model-2');
  });

  it('is still measured on a night without its answers', () => {
    const silent = retired.map(record => ({ ...record, silent: record.arms.length === 2 ? ['2'] : [] }));
    expect(latest(silent)).toEqual(['small', 'model-1', 'model-2']);
  });

  it('may belong to a gate that was removed', () => {
    const removed = small.map(record => ({ ...record, id: 'planner', at: record.at.replace('2026', '2025') }));
    expect(latest([...removed, ...small])).toEqual(['default: small', 'default: model-1', 'default: model-2']);
  });
});

it('The badge has the format of a shields.io endpoint', () => {
  expect(badge(siteOf(small))).toMatchObject({ schemaVersion: 1, label: 'SWE-Lancer', color: 'blue' });
  expect(badge(siteOf([]))).toMatchObject({ message: 'not measured', color: 'lightgrey' });
});

it('Untrusted names are neither markup nor links', () => {
  const hostile = small.map(record => ({
    ...withArm(record, 0, { name: '"><img src=x onerror=alert(1)>' }),
    runUrl: 'javascript:alert(1)',
    suite: { ...record.suite, tasks: record.suite.tasks.map(task => ({ ...task, id: `../../${task.id}` })) },
  }));
  const files = [...renderDashboard(hostile)];
  expect(files.every(([name]) => !name.includes('..'))).toBe(true);
  // Inside an attribute, a tag is only text if quotation marks are escaped.
  expect(files.filter(([, content]) => /"><img/.test(content)).map(([name]) => name)).toEqual([]);
  expect(files.filter(([, content]) => content.includes('javascript:')).map(([name]) => name)).toEqual([]);
});

it('Addresses of a record are linked only if they are on GitHub', () => {
  const elsewhere = small.map(record => ({
    ...record,
    runUrl: 'https://evil.example/octo/prompts/actions/runs/1',
    suite: { ...record.suite, tasks: record.suite.tasks.map(task => ({ ...task, url: '.evil.example/issues/1' })) },
  }));
  const pages = [...renderDashboard(elsewhere)].filter(([, content]) => content.includes('evil.example'));
  expect(pages.map(([name]) => name)).toEqual([]);
});

it('The badge has one short line of a model’s name', () => {
  const named = small.map(record => withArm(record, 2, { name: `\u202emodel\n${'x'.repeat(100)}` }));
  expect(badge(siteOf(named)).message).toMatch(/^[\d.]+% model x+…$/);
});
