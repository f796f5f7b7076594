import { describe, expect, it } from 'vitest';
import { changePoints } from '../../../src/history/dashboard/changes.ts';
import { renderOverview } from '../../../src/history/dashboard/overview.tsx';
import { siteOf } from '../../../src/history/dashboard/site.ts';
import { makeYear } from './year.ts';

/** The second arm drops by 15 points after night 181. */
const site = siteOf(makeYear({ nights: 200, arms: 2, tasks: 113 }));

describe('Change points', () => {
  it('are found only where an arm changed', () => {
    const [steady, changed] = site.series.map(changePoints);
    expect(steady).toEqual([]);
    expect(changed).toHaveLength(1);
    expect(changed?.[0]?.at.slice(0, 10)).toBe('2026-07-01');
    expect(changed?.[0]?.by).toBeCloseTo(-0.15, 1);
  });

  it('exclude earlier runs from the latest results', () => {
    const rows = [...renderOverview(site).matchAll(/<tr><th[^>]*>(small|model-1).*?<td>(\d+)<\/td><\/tr>/gs)];
    expect(rows.map(([, name, runs]) => [name, runs]).sort()).toEqual([
      ['model-1', '19'],
      ['small', '30'],
    ]);
  });

  it('are named in the dashboard’s headline and marked on the line', () => {
    const page = renderOverview(site);
    expect(page).toContain('<h1>Last run Jul 19: 2 arms, 1 changed: model-1 fell 15 points on Jul 1</h1>');
    expect(page).toMatch(/<g class="mark">.*points, Jul 1</s);
  });
});
