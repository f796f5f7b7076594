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
  rangeOf,
  signed,
  size,
} from '../../src/shared/format.ts';

describe('Formatted numbers', () => {
  it('show accuracies as percent and differences as signed points', () => {
    expect(percent(0.551)).toBe('55.1%');
    expect(points(-0.042)).toBe('−4.2 points');
    expect(signed(0.037)).toBe('+3.7');
    expect(size(0.06)).toBe('6 points');
  });

  it('show a change that rounds to zero without a sign', () => {
    expect([signed(-0.0004), signed(0), signed(0.0004)]).toEqual(['0.0', '0.0', '0.0']);
  });

  it('round the range of a change, but never to zero', () => {
    expect([rangeOf(0.121, 0.352), rangeOf(0.031, 0.052), rangeOf(0.003, 0.234)]).toEqual([
      '12 to 35',
      '3.1 to 5.2',
      '0.3 to 23',
    ]);
    expect([rangeOf(0, 0.35), rangeOf(-0.12, 0.35)]).toEqual(['0 to 35', '-12 to 35']);
  });

  it('never show an unknown or tiny cost as zero', () => {
    expect([cost(null), cost(0.004), cost(0), cost(1234.5)]).toEqual(['unknown', 'under $0.01', '$0.00', '$1,234.50']);
  });

  it('show the price of a task in dollars, with cents only if there are any', () => {
    expect([price(32_000), price(250.5)]).toEqual(['$32,000', '$250.50']);
  });

  it('agree with their nouns', () => {
    expect([count(1, 'task'), count(1130, 'task'), count(0, 'answer')]).toEqual(['1 task', '1,130 tasks', '0 answers']);
  });

  it.each([
    ['2026-11-24T08:40:00Z', '1 minute'],
    ['2026-11-24T06:42:00Z', '119 minutes'],
    ['2026-11-23T18:41:00Z', '14 hours'],
    ['2026-11-20T08:41:00Z', '4 days'],
    ['2026-11-25T08:41:00Z', '0 minutes'],
  ])('show how long ago %s was', (from, expected) => {
    expect(elapsed(from, '2026-11-24T08:41:00Z')).toBe(expected);
  });

  it('show short times in milliseconds and long ones in seconds', () => {
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
