import { describe, expect, it } from 'vitest';
import { isOpen, lookAt, readable, shiftOf } from '../../src/verdict/look.ts';
import { repeat } from '../repeat.ts';
import { slots, taskAnswers as task } from './situations.ts';

const of = (right: number, samples: number) => ({ right, samples });
const twoEach = { samples: 2, everyone: 2 };
const fourForOpen = { samples: 4, everyone: 2 };

describe('The estimate of a look', () => {
  it('counts all answers of both arms that came', () => {
    const { pairs, change } = lookAt([task('rrw-', 'rw', { control: 'rr' }), task('rrrr', 'r-w')], twoEach);
    expect(pairs).toEqual([
      { weight: 1, baseline: of(4, 5), candidate: of(1, 2) },
      { weight: 1, baseline: of(4, 4), candidate: of(1, 1) },
    ]);
    expect(change.difference).toBeCloseTo((1 / 2 + 1 - 4 / 5 - 1) / 2, 12);
  });

  it('counts unreadable answers as wrong, or by whether they could be read', () => {
    const all = [task('rw', 'uw')];
    expect(lookAt(all, twoEach).pairs[0]?.candidate).toEqual(of(0, 2));
    expect(lookAt(all, twoEach, readable).pairs[0]).toMatchObject({ baseline: of(2, 2), candidate: of(1, 2) });
  });

  it('uses later answers and those of a proof only if the baseline’s answers disagree', () => {
    const { pairs } = lookAt(
      [task('rrrw', 'rwrr', { again: 'wwww' }), task('rrrr', 'rwrr', { again: 'wwww' })],
      fourForOpen,
    );
    expect(pairs.map(({ candidate }) => candidate)).toEqual([of(3, 8), of(1, 2)]);
  });

  it('does not follow up tasks whose first answers all agree', () => {
    const { pairs, test } = lookAt([task('wwww', 'wwrr'), task('wrww', 'wwrr')], fourForOpen);
    expect(pairs.map(({ candidate }) => candidate)).toEqual([of(0, 2), of(2, 4)]);
    expect(test.variances[0]).toBe(0);
  });

  // scipy 1.17.1: hypergeom.cdf(1, 14, 11, 2). Fresh answers of the baseline did not decide what was asked.
  it('tests the fresh answers of the baseline like all others', () => {
    expect(lookAt([task('rrrrrrrr', 'rw', { control: 'rrww' })], twoEach).test.exactP).toBeCloseTo(36 / 91, 12);
  });

  // By hand: 55 orders of nine right answers and two wrong ones. One of them, with both wrong ones at the end, is not
  // followed up, and two more have both among the candidate's.
  it('tests the later answers of a task by what would have been asked next', () => {
    const { test } = lookAt([task('rrrrrrrr', 'wwr')], { samples: 3, everyone: 1 });
    expect(test.exactP).toBeCloseTo(2 / 54, 12);
    expect(test.variances[0]).toBeGreaterThan(0);
  });

  it('has the pseudo-flips of the answers that every task gets', () => {
    const all = repeat(3, task('rrrw', 'rrww'));
    const flips = (passes: number): number => 1 + 2 / (3 * passes);
    const center = ({ change }: ReturnType<typeof lookAt>): number => change.center;
    expect(center(lookAt(all, fourForOpen))).toBeCloseTo(-0.25 / flips(2), 12);
    expect(center(lookAt(all, { samples: 4, everyone: 8 }))).toBeCloseTo(-0.25 / flips(4), 12);
  });
});

describe('The noise of a look if nothing changed', () => {
  // The pooled error of two shares, √(p (1 − p) (1/n + 1/m)), with Bessel's correction.
  const pooled = (right: number, n: number, m: number): number => {
    const p = right / (n + m);
    return Math.sqrt(p * (1 - p) * (1 / n + 1 / m) * ((n + m) / (n + m - 1)));
  };

  it('is the pooled error of both arms', () => {
    expect(lookAt([task('rrrrww', 'rw', { control: 'rw' })], twoEach).nullError).toBeCloseTo(pooled(6, 8, 2), 12);
  });

  it('counts later answers of a task, which are as noisy as their test says', () => {
    const { nullError, test } = lookAt([task('rrrrwwww', 'rwrw')], fourForOpen);
    expect(nullError).toBeCloseTo(Math.sqrt(test.variances[0] ?? 0) * (1 / 4 + 1 / 8), 12);
  });

  it('adds up over tasks by their weights', () => {
    const [first, second] = [pooled(5, 8, 2), pooled(1, 4, 4)];
    const all = [task('rrrrwwww', 'rw', { weight: 3 }), task('rwww', 'wwww', { weight: 1 })];
    const { nullError } = lookAt(all, { samples: 4, everyone: 4 });
    expect(nullError).toBeCloseTo(Math.hypot(3 * first, second) / 4, 12);
  });
});

describe('The comparison of fresh with stored answers', () => {
  // McNemar's two-sided mid-p: Fagerland, Lydersen and Laake 2013.
  it.each([
    [7, 1, 10 / 256],
    [1, 7, 10 / 256],
    [12, 2, 121 / 16384],
  ])('is two-sided: %d fell, %d rose', (down, up, pValue) => {
    const fell = { weight: 1, old: slots('r'), fresh: slots('w') };
    const rose = { weight: 1, old: slots('w'), fresh: slots('r') };
    expect(shiftOf([...repeat(down, fell), ...repeat(up, rose)])).toBeCloseTo(pValue, 12);
  });

  it('is 1 if all answers agree', () => {
    expect(shiftOf([{ weight: 1, old: slots('rr'), fresh: slots('rr') }])).toBe(1);
  });
});

describe('A task is open', () => {
  it.each([
    ['rrrr', 'rr', false],
    ['wwww', 'wu', false],
    ['rrrr', 'rw', true],
    ['wwww', 'rw', true],
    ['rrrw', 'rr', true],
    ['rrrr', 'rrw', false],
    ['rrrr', '-r', false],
  ])('if its stored and first two answers disagree: %s, then %s', (baseline, candidate, open) => {
    expect(isOpen(task(baseline, candidate), 2)).toBe(open);
  });

  it('whatever the baseline’s fresh answers are, because these never decide what to ask', () => {
    expect(isOpen(task('rrrr', 'rr', { control: 'ww' }), 2)).toBe(false);
  });
});
