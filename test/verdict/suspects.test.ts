import { describe, expect, it } from 'vitest';
import { followUp } from '../../src/verdict/suspects.ts';
import { slots } from './situations.ts';

/** The further answers that decide whether this task broke. */
const more = (baseline: string, candidate: string, samples = candidate.length, control = ''): number | null => {
  const [stored, fresh, own] = [slots(baseline), slots(control), slots(candidate)];
  return followUp({ taskId: '', weight: 1, baseline: stored, control: fresh, candidate: own, again: [] }, samples);
};
const right = (count: number): string => 'r'.repeat(count);

// One in C(n + m, m) orders of n right answers and m wrong ones has all wrong ones last: a suspicion from 1 in 100.
describe('A task that was always right and is now always wrong', () => {
  it.each([
    [8, 'w', 2, '1/165 after three'],
    [8, 'ww', 1, '1/165 after three'],
    [8, 'www', 0, '1/165 after three'],
    [16, 'w', 1, '1/153 after two'],
    [99, 'w', 0, '1/100 after one'],
    [4, 'w', 4, '1/126 after five'],
    [3, 'www', 4, '1/120 after seven'],
  ])('is suspected after enough answers: right %d times, then %s, needs %d more (%s)', (before, now, needed) => {
    expect(more(right(before), now)).toBe(needed);
  });

  it('is not followed up for more than four answers', () => {
    expect(more(right(3), 'ww')).toBeNull();
  });

  it('counts with the baseline’s fresh answers, and the answers of this look only', () => {
    expect(more(right(4), 'w', 1, right(4))).toBe(2);
    expect(more(right(8), 'wrrr', 1)).toBe(2);
  });
});

describe('A task that was right before', () => {
  // Fisher's test as in scipy 1.17.1: 12 of 16 against 0 of 5 has p = 0.006, and 18 of 25 against 0 of 5 as well.
  it('at least three times in four can be suspected', () => {
    expect(more(`${right(12)}wwww`, 'w')).toBe(4);
    expect(more(`${right(18)}wwwwwww`, 'w')).toBeNull();
  });

  // 16 of 16 against 1 of 4 has p = 0.0035, against 1 of 3 p = 0.018.
  it('is only suspected despite a right answer if the answers so far suffice', () => {
    expect(more(right(16), 'wwrw')).toBe(0);
    expect(more(right(16), 'wrw')).toBeNull();
  });

  it('is not suspected without answers', () => {
    expect(more(right(16), '')).toBeNull();
    expect(more(right(16), '--')).toBeNull();
  });
});
