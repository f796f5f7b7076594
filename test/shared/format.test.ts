import { describe, expect, it } from 'vitest';
import {
  cost,
  count,
  duration,
  elapsed,
  outOf,
  percent,
  points,
  price,
  signed,
  size,
} from '../../src/shared/format.ts';

describe('figures', () => {
  it('write accuracies as percent and differences as points with their sign', () => {
    expect(percent(0.551)).toBe('55.1%');
    expect(points(-0.042)).toBe('−4.2 points');
    expect(signed(0.037)).toBe('+3.7');
    expect(size(0.06)).toBe('6 points');
  });

  it('write a change that rounds to nothing without a sign', () => {
    expect([signed(-0.0004), signed(0), signed(0.0004)]).toEqual(['0.0', '0.0', '0.0']);
  });

  it('never write an unknown or tiny cost as zero', () => {
    expect([cost(null), cost(0.004), cost(0), cost(1234.5)]).toEqual(['unknown', 'under $0.01', '$0.00', '$1,234.50']);
  });

  it('write what a task was worth in dollars, with cents only where there are some', () => {
    expect([price(32_000), price(250.5)]).toEqual(['$32,000', '$250.50']);
  });

  it('count things', () => {
    expect([count(1, 'task'), count(1130, 'task'), count(0, 'answer')]).toEqual(['1 task', '1,130 tasks', '0 answers']);
  });

  it.each([
    ['2026-11-24T08:40:00Z', '1 minute'],
    ['2026-11-24T06:42:00Z', '119 minutes'],
    ['2026-11-23T18:41:00Z', '14 hours'],
    ['2026-11-20T08:41:00Z', '4 days'],
    ['2026-11-25T08:41:00Z', '0 minutes'],
  ])('tell how long ago %s was', (from, expected) => {
    expect(elapsed(from, '2026-11-24T08:41:00Z')).toBe(expected);
  });

  it('write short times in milliseconds and long ones in seconds', () => {
    expect([duration(849.6), duration(12_345)]).toEqual(['850 ms', '12.3 s']);
  });

  it.each([
    [1, 'nearly every run'],
    [0.41, 'about 41 of 100 runs'],
    [0.0042, 'about 4 of 1,000 runs'],
    [0.0003, 'about 3 of 10,000 runs'],
    [0.00001, 'fewer than 1 of 10,000 runs'],
  ])('put the probability %d into words', (probability, expected) => {
    expect(outOf(probability)).toBe(expected);
  });
});
