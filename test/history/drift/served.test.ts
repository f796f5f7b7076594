import { describe, expect, it } from 'vitest';
import { RENAMED_AFTER, servedEpisodes } from '../../../src/history/drift/served.ts';

const repeat = (count: number, ...values: string[]): string[][] => Array.from({ length: count }, () => values);

describe('What an endpoint reports about itself', () => {
  it('has changed if two runs in a row have none of the earlier values', () => {
    const runs = [...repeat(6, 'a'), ...repeat(2, 'b')];
    expect(servedEpisodes(runs)).toEqual([{ since: 6, found: 7, normal: [0, 1, 2, 3, 4, 5], over: null }]);
    expect(servedEpisodes(runs.slice(0, 7))).toEqual([]);
  });

  it('has not changed while an earlier value still appears, or after too few runs', () => {
    expect(servedEpisodes([...repeat(6, 'a'), ...repeat(5, 'a', 'b'), ...repeat(5, 'b')])).toEqual([]);
    expect(servedEpisodes([...repeat(3, 'a'), ...repeat(5, 'b')])).toEqual([]);
  });

  it('is ignored in runs without a value', () => {
    expect(servedEpisodes([...repeat(6, 'a'), ['b'], [], ['b']])).toMatchObject([{ since: 6, found: 8 }]);
    expect(servedEpisodes(repeat(20))).toEqual([]);
  });

  it('has recovered if an earlier value returns for two runs', () => {
    const runs = [...repeat(6, 'a'), ...repeat(3, 'b'), ['a'], ['b'], ...repeat(2, 'a')];
    expect(servedEpisodes(runs)).toMatchObject([{ since: 6, over: { run: 12, how: 'recovered' } }]);
  });

  it('becomes the new normal after two weeks', () => {
    const runs = [...repeat(6, 'a'), ...repeat(RENAMED_AFTER + 1, 'b')];
    expect(servedEpisodes(runs)).toMatchObject([{ since: 6, over: { run: 6 + RENAMED_AFTER, how: 'settled' } }]);
    expect(servedEpisodes([...runs, ...repeat(2, 'a')])).toHaveLength(2);
  });
});
