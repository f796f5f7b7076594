import { describe, expect, it } from 'vitest';
import { driftName, watch } from '../../../src/history/drift/drift.ts';
import { driftTitle, renderDrift, renderEnded } from '../../../src/history/drift/issue.ts';
import { activeContent, linksOf, readAsGitHub } from '../../report/github.ts';
import { recordOf, recordsOf } from '../records.ts';
import { behavior, nightsOf, swapped, worse } from './nights.ts';

const arm = behavior(60);
const calm = recordsOf(nightsOf(25, arm, 'calm'));
const fallen = recordsOf(nightsOf(5, worse(arm, 0.4), 'fallen'), {}, 25);

describe('Drift in a history', () => {
  it('is not found if nothing changes', () => {
    expect(watch(calm).drifts).toEqual([]);
    expect(watch([]).drifts).toEqual([]);
  });

  it('is found if accuracy falls, with both levels and the start', () => {
    const [drift, ...others] = watch([...calm, ...fallen]).drifts;
    expect(others).toEqual([]);
    expect(drift?.kinds).toContain('accuracy');
    expect(drift?.since).toEqual(fallen[0]);
    expect(drift?.before).toMatchObject({ runs: 25 });
    expect(drift?.after).toMatchObject({ runs: 5 });
    expect((drift?.before.low ?? 0) > (drift?.after.high ?? 1)).toBe(true);
  });

  it('lists the tasks whose answers moved, largest move first', () => {
    const moved = { ...arm, rates: arm.rates.map((rate, task) => (task < 8 ? 1 - Math.round(rate) : rate)) };
    const [drift] = watch([...calm, ...recordsOf(nightsOf(4, moved, 'moved'), {}, 25)]).drifts;
    const certain = arm.rates.flatMap((rate, task) => (task < 8 && rate !== 0.5 ? [`${90001 + task}-manager-0`] : []));
    expect(
      drift?.moved
        .slice(0, certain.length)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(certain.sort());
    expect(drift?.moved[0]?.moved).toBeGreaterThan(0.9);
  });

  it('is found if answers change at the same accuracy', () => {
    const [drift] = watch([...calm, ...recordsOf(nightsOf(4, swapped(arm), 'swapped'), {}, 25)]).drifts;
    expect(drift?.kinds).toEqual(['answers']);
  });

  it.each([
    ['model', { model: 'example/model-1-0613' }],
    ['provider', { provider: 'Elsewhere' }],
    ['fingerprint', { fingerprint: 'fp_2' }],
  ] as const)('is found if the endpoint reports another %s', (kind, changed) => {
    const before = recordsOf(nightsOf(10, arm, 'before'), { provider: 'Here', fingerprint: 'fp_1' });
    const since = recordsOf(nightsOf(2, arm, 'since'), { provider: 'Here', fingerprint: 'fp_1', ...changed }, 10);
    expect(watch([...before, ...since]).drifts[0]?.kinds).toEqual([kind]);
  });

  it('is not found if the arm was changed on purpose', () => {
    const changed = fallen.map(record => ({
      ...record,
      arms: record.arms.map(one => ({ ...one, digest: 'e'.repeat(64) })),
    }));
    expect(watch([...calm, ...changed]).drifts).toEqual([]);
  });

  it('is measured for each arm of a comparison against its own past', () => {
    const other = recordsOf(nightsOf(30, behavior(60, 'other'), 'other'));
    const both = [...calm, ...fallen].map((record, index) => ({
      ...record,
      kind: 'compare' as const,
      arms: [
        ...record.arms,
        ...(other[index]?.arms ?? []).map(one => ({ ...one, name: 'other', digest: 'f'.repeat(64) })),
      ],
    }));
    expect(watch(both).drifts.map(({ arm }) => arm.name)).toEqual(['example/model-1']);
  });

  it('is found despite acceptances among the runs', () => {
    const { suite: _suite, arms: _arms, ...rest } = recordOf(26, []);
    const acceptance = { ...rest, kind: 'acceptance', pullRequest: 7, by: 'x', reason: 'y', difference: null } as const;
    expect(watch([...calm, acceptance, ...fallen]).drifts).toHaveLength(1);
  });
});

describe('A drift found in a comparison', () => {
  const name = driftName({ digest: 'd'.repeat(64) }, 'accuracy');
  const another = recordOf(30, nightsOf(1, arm, 'another')[0] ?? [], {}, { name: 'another', digest: 'f'.repeat(64) });
  const compared = [...calm, ...fallen].map(record => ({ ...record, kind: 'compare' as const }));

  it('lasts through a night in which its arm does not answer', () => {
    const outage = { ...another, kind: 'compare' as const, silent: ['d'.repeat(64)] };
    const { drifts, ending } = watch([...compared, outage]);
    expect(drifts.map(({ arm }) => arm.name)).toEqual(['example/model-1']);
    expect(ending(name)).not.toEqual({ how: 'gone' });
  });

  it('is gone after the first night without its arm', () => {
    const { drifts, ending } = watch([...compared, { ...another, kind: 'compare' }]);
    expect(drifts).toEqual([]);
    expect(ending(name)).toEqual({ how: 'gone' });
  });

  it('is gone after a month without a comparison, because the matrix was removed', () => {
    const measuredOn = (day: number) => ({ ...another, at: recordOf(day, []).at });
    expect(watch([...compared, measuredOn(59)]).drifts).toHaveLength(1);
    expect(watch([...compared, measuredOn(61)]).ending(name)).toEqual({ how: 'gone' });
  });
});

describe('A drift that is over', () => {
  const name = driftName({ digest: 'd'.repeat(64) }, 'accuracy');

  it('has recovered if the arm is back to normal', () => {
    const back = recordsOf(nightsOf(5, arm, 'back'), {}, 30);
    const { drifts, ending } = watch([...calm, ...fallen, ...back]);
    expect(drifts).toEqual([]);
    expect(ending(name)).toEqual({ how: 'recovered', arm: 'example/model-1', kind: 'accuracy' });
  });

  it('has settled if the arm stays changed', () => {
    const low = recordsOf(nightsOf(70, worse(arm, 0.4), 'low'), {}, 25);
    expect(watch([...calm, ...low]).ending(name)).toMatchObject({ how: 'settled' });
  });

  it('is gone if the arm was replaced', () => {
    const [newest = expect.fail()] = fallen.slice(-1);
    const changed = { ...newest, arms: newest.arms.map(one => ({ ...one, digest: 'e'.repeat(64) })) };
    expect(watch([...calm, ...fallen, changed]).ending(name)).toEqual({ how: 'gone' });
  });
});

describe('The text of the issue', () => {
  const { drifts } = watch([...calm, ...fallen]);

  it('shows what drifted, since when, and both levels', () => {
    const text = renderDrift(drifts, 'https://github.com/octo/prompts/actions/runs/9');
    expect(text).toMatch(/`example\/model-1`: accuracy fell \(−\d+\.\d points\)/);
    expect(text).toContain('26 Jan 2026, 03:17 UTC');
    expect(text).toMatch(/\| Accuracy \| \d+\.\d% \(likely \d+\.\d% to \d+\.\d%\) \| \d+\.\d%/);
  });

  it('links to the original issues through a host that creates no backlink', () => {
    const links = linksOf(readAsGitHub(renderDrift(drifts, null)));
    const moved = drifts[0]?.moved.slice(0, 50) ?? [];
    expect(moved.length).toBeGreaterThan(0);
    expect(links.filter(link => link.includes('/issues/'))).toEqual(
      moved.map(({ url }) => url?.replace('//github.com', '//redirect.github.com')),
    );
  });

  it('says after how many runs the new state counts as normal', () => {
    const [drift] = drifts;
    if (drift === undefined) throw new Error('no drift was found');
    expect(renderDrift([drift], null)).toContain('After 60 runs');
    expect(renderDrift([{ ...drift, kinds: ['model'] }], null)).toContain('After 14 runs');
  });

  it('has no active content from a record: names of endpoints and configurations, and the address of its run', () => {
    const evil = '@octocat #1 <img src=x onerror=alert(1)> [x](https://example.com) | `a` :tada: $x$';
    const before = recordsOf(nightsOf(10, arm, 'a'), { provider: 'Here' });
    const since = recordsOf(nightsOf(2, arm, 'b'), { provider: evil, model: evil, fingerprint: evil }, 10);
    const records = [...before, ...since].map(record => ({
      ...record,
      runUrl: 'https://evil.example/octo/prompts/actions/runs/9',
      arms: record.arms.map(one => ({ ...one, name: evil })),
    }));
    const watched = watch(records);
    expect(watched.drifts[0]?.kinds).toContain('provider');
    const text = renderDrift(watched.drifts, null);
    expect(activeContent(text)).toEqual([]);
    expect(linksOf(readAsGitHub(text)).filter(link => link.includes('evil'))).toEqual([]);
    expect(activeContent(renderEnded([{ how: 'recovered', arm: evil, kind: 'model' }]))).toEqual([]);
  });

  it('stays within GitHub’s limit, however many arms have drifted', () => {
    const many = Array.from({ length: 60 }, () => drifts[0] ?? expect.fail());
    expect(renderDrift(many, null).length).toBeLessThan(65_000);
  });

  it('has one sentence for each drift that is over', () => {
    const endings = [
      { how: 'recovered', arm: 'a', kind: 'accuracy' },
      { how: 'settled', arm: 'b', kind: 'model' },
      { how: 'gone' },
    ] as const;
    expect(renderEnded(endings).trimEnd().split('\n')).toEqual([
      '- `a`: accuracy is back to normal.',
      "- `b`: the model's name has stayed this way for 14 runs and now counts as normal.",
      expect.stringContaining('starts over'),
    ]);
  });

  it('names the gate in its title unless it is the default one', () => {
    expect(driftTitle('default')).not.toContain('default');
    expect(driftTitle('web')).toContain('of web');
  });
});
