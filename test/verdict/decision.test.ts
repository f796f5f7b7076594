import { describe, expect, it } from 'vitest';
import { decisionSchema } from '../../src/verdict/decision.ts';

describe('The settings of a decision', () => {
  it('have the defaults that docs/decision.md describes', () => {
    expect(decisionSchema.parse({})).toEqual({
      policy: 'statistical',
      margin: 'auto',
      tolerance: 2,
      alpha: 0.05,
      'max-rounds': 4,
      'baseline-samples': 'auto',
      'baseline-max-age': 7,
      weights: 'equal',
      'single-tasks': 'warn',
      'explain-drop': 'auto',
      'on-inconclusive': 'warn',
      'min-accuracy': null,
    });
  });

  it.each([
    { margin: 0 },
    { margin: 101 },
    { margin: 'wide' },
    { tolerance: -1 },
    { tolerance: 101 },
    { alpha: 0 },
    { alpha: 0.6 },
    { 'max-rounds': 0 },
    { 'max-rounds': 5 },
    { 'max-rounds': 1.5 },
    { 'baseline-samples': 1 },
    { 'baseline-samples': 101 },
    { 'baseline-max-age': 0 },
    { 'min-accuracy': -0.1 },
    { 'min-accuracy': 55 },
    { policy: 'lenient' },
    { weights: 'length' },
    { 'single-tasks': true },
    { 'on-inconclusive': 'error' },
    { 'explain-drop': 'always' },
    { rounds: 3 },
  ])('cannot be %j', given => {
    expect(decisionSchema.safeParse(given).success).toBe(false);
  });

  it.each([
    { margin: 100 },
    { margin: 0.5 },
    { tolerance: 0 },
    { alpha: 0.0001 },
    { alpha: 0.5 },
    { 'max-rounds': 1 },
    { 'baseline-samples': 2 },
    { 'baseline-samples': 100 },
    { 'min-accuracy': 0 },
    { 'min-accuracy': 1 },
    { 'min-accuracy': null },
  ])('can be %j', given => {
    expect(decisionSchema.parse(given)).toMatchObject(given);
  });
});
