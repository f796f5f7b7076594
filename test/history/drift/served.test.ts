import { describe, expect, it } from 'vitest';
import { RENAMED_AFTER, servedEpisodes } from '../../../src/history/drift/served.ts';

const times = (count: number, ...values: string[]): string[][] => Array.from({ length: count }, () => values);

describe('what the endpoint tells of itself', () => {
  it('has changed when two runs in a row have none of the values before', () => {
    const runs = [...times(6, 'a'), ...times(2, 'b')];
    expect(servedEpisodes(runs)).toEqual([{ since: 6, found: 7, normal: [0, 1, 2, 3, 4, 5], over: null }]);
    expect(servedEpisodes(runs.slice(0, 7))).toEqual([]);
  });

  it('has not changed while an old value is still among them, or after too few runs', () => {
    expect(servedEpisodes([...times(6, 'a'), ...times(5, 'a', 'b'), ...times(5, 'b')])).toEqual([]);
    expect(servedEpisodes([...times(3, 'a'), ...times(5, 'b')])).toEqual([]);
  });

  it('says nothing in runs without a value', () => {
    expect(servedEpisodes([...times(6, 'a'), ['b'], [], ['b']])).toMatchObject([{ since: 6, found: 8 }]);
    expect(servedEpisodes(times(20))).toEqual([]);
  });

  it('has recovered when an old value is back for two runs', () => {
    const runs = [...times(6, 'a'), ...times(3, 'b'), ['a'], ['b'], ...times(2, 'a')];
    expect(servedEpisodes(runs)).toMatchObject([{ since: 6, over: { night: 12, how: 'recovered' } }]);
  });

  it('is what is normal after two weeks', () => {
    const runs = [...times(6, 'a'), ...times(RENAMED_AFTER + 1, 'b')];
    expect(servedEpisodes(runs)).toMatchObject([{ since: 6, over: { night: 6 + RENAMED_AFTER, how: 'settled' } }]);
    expect(servedEpisodes([...runs, ...times(2, 'a')])).toHaveLength(2);
  });
});
