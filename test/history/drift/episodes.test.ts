import { describe, expect, it } from 'vitest';
import { episodes, SETTLED_AFTER } from '../../../src/history/drift/episodes.ts';
import type { RunAnswers } from '../../../src/history/drift/scores.ts';
import { behavior, nightsOf, swapped, worse } from './nights.ts';

const arm = behavior(100);
const normal = nightsOf(30, arm, 'before');

describe('An unchanged arm', () => {
  it('has less than one episode per year and series, over four years', () => {
    const years = [1, 2, 3, 4].map(year => nightsOf(365, behavior(60, `arm ${year}`), `year ${year}`));
    const found = (['accuracy', 'answers'] as const).map(
      watched => years.flatMap(nights => episodes(nights, watched)).length,
    );
    for (const alarms of found) expect(alarms).toBeLessThan(4);
  });

  it('has no episodes if its answers never vary, or if a single task flips once', () => {
    const certain = { ...arm, rates: arm.rates.map(Math.round) };
    const flipped = { ...certain, rates: certain.rates.map((rate, task) => (task === 5 ? 1 - rate : rate)) };
    const nights = [...nightsOf(30, certain, 'a'), ...nightsOf(5, flipped, 'b')];
    expect(episodes(nights, 'accuracy')).toEqual([]);
    expect(episodes(nights, 'answers')).toEqual([]);
  });

  it('has no episode for a single bad night', () => {
    const nights = [...normal, ...nightsOf(1, worse(arm, 0.6), 'bad'), ...nightsOf(30, arm, 'after')];
    expect(episodes(nights, 'accuracy')).toEqual([]);
  });

  it('has no episodes if tasks, even easy ones, are missing on some nights', () => {
    const nights = normal.map(
      (night, index): RunAnswers =>
        index < 20 ? night : night.map((cell, task) => ((arm.rates[task] ?? 0) > 0.9 && task % 2 === 0 ? null : cell)),
    );
    expect(episodes(nights, 'accuracy')).toEqual([]);
    expect(episodes(nights, 'answers')).toEqual([]);
  });
});

describe('A drop', () => {
  const dropped = [...normal, ...nightsOf(10, worse(arm, 0.3), 'dropped')];

  it('is found on the second night if it is large, and dated to the first', () => {
    const [episode, ...others] = episodes(dropped, 'accuracy');
    expect(episode).toMatchObject({ since: 30, found: 31, over: null });
    expect(episode?.normal).toEqual([...normal.keys()]);
    expect(others).toEqual([]);
  });

  it('is never found before the tenth night, however large', () => {
    const certain = nightsOf(7, behavior(60, 'certain'), 'short');
    const broken = nightsOf(10, worse(behavior(60, 'certain'), 1), 'broken');
    const found = (count: number) => episodes([...certain, ...broken].slice(0, count), 'accuracy')[0]?.found;
    expect(found(9)).toBeUndefined();
    expect(found(10)).toBe(9);
  });

  it('is found the same way, however many nights follow', () => {
    const found = (count: number) => episodes(dropped.slice(0, count), 'accuracy')[0];
    expect(found(35)).toEqual(found(40));
    expect(found(31)).toBeUndefined();
  });

  it('is over once the series has been back to normal for at least two nights', () => {
    const nights = [...dropped, ...nightsOf(10, arm, 'back')];
    const [episode, ...others] = episodes(nights, 'accuracy');
    expect(episode?.over).toEqual({ run: 41, how: 'recovered' });
    expect(others).toEqual([]);
  });

  it('can happen again after it was over', () => {
    const again = [...dropped, ...nightsOf(20, arm, 'back'), ...nightsOf(10, worse(arm, 0.3), 'again')];
    const [first, second] = episodes(again, 'accuracy');
    expect(first).toMatchObject({ since: 30, over: { how: 'recovered' } });
    expect(second?.over).toBeNull();
    // The date is an estimate: a bad night right before it counts as the first.
    expect(Math.abs((second?.since ?? 0) - 60)).toBeLessThanOrEqual(1);
  });

  it('becomes the new normal after long enough, so that a return is a change', () => {
    const low = nightsOf(SETTLED_AFTER + 15, worse(arm, 0.3), 'low');
    const nights = [...normal, ...low, ...nightsOf(5, arm, 'back')];
    expect(episodes(nights, 'accuracy')).toMatchObject([
      { since: 30, over: { run: 30 + SETTLED_AFTER, how: 'settled' } },
      { since: normal.length + low.length, over: null },
    ]);
  });
});

describe('A different model of the same accuracy', () => {
  const nights = [...normal, ...nightsOf(6, swapped(arm), 'swapped')];

  it('is found by its answers, not by its accuracy', () => {
    expect(episodes(nights, 'answers')).toMatchObject([{ since: 30, found: 31, over: null }]);
    expect(episodes(nights, 'accuracy')).toEqual([]);
  });

  it('is over when the old answers return', () => {
    const back = [...nights, ...nightsOf(5, arm, 'back')];
    expect(episodes(back, 'answers')).toMatchObject([{ over: { run: 37, how: 'recovered' } }]);
  });
});

it('Nights are weighted by their number of answers per task', () => {
  const summed = (nights: readonly RunAnswers[]): RunAnswers =>
    (nights[0] ?? []).map((_, task) => {
      const cells = nights.flatMap(night => night[task] ?? []);
      return {
        right: cells.reduce((sum, cell) => sum + cell.right, 0),
        samples: cells.length,
        picks: cells.flatMap(cell => cell.picks),
      };
    });
  const small = nightsOf(2, worse(arm, 0.1), 'small drop');
  const large = [summed(nightsOf(16, worse(arm, 0.1), 'x')), summed(nightsOf(16, worse(arm, 0.1), 'y'))];
  expect(episodes([...normal, ...small], 'accuracy')).toEqual([]);
  expect(episodes([...normal, ...large], 'accuracy')).toHaveLength(1);
});
