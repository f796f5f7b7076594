import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/shared/errors.ts';
import { checkSituation, type Situation } from '../../src/verdict/situation.ts';
import { thrown } from '../failures.ts';
import { situation, task } from './situations.ts';

/** The failure that these inputs cause. */
const failureOf = (input: Situation): Failure => thrown(Failure, () => checkSituation(input));

describe('A situation is rejected', () => {
  const sound = situation([task('a', 'rr', 'r'), task('b', 'rr', 'r')]);

  // A comparison with NaN is always false, so the gate would pass everything.
  it.each(['margin', 'tolerance', 'alpha', 'max-rounds', 'baseline-max-age', 'min-accuracy'] as const)(
    'if %s is not a number, with the setting’s name',
    setting => {
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
        const failure = failureOf({ ...sound, decision: { ...sound.decision, [setting]: value } });
        expect(failure.message).toBe(`decision: ${setting} is not a number`);
        expect([failure.kind, failure.hint]).toEqual(['configuration', 'Use a number.']);
      }
    },
  );

  it('if a task is in the suite twice', () => {
    const failure = failureOf(situation([task('a', 'rr', 'r'), task('b', 'rr', 'r'), task('a', 'rr', 'r')]));
    expect([failure.kind, failure.message]).toEqual(['dataset', 'task a is in the suite twice']);
  });

  it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY])('if tasks count by price and one costs %d', price => {
    const all = [task('a', 'rr', 'r'), task('b', 'rr', 'r', { price })];
    const failure = failureOf(situation(all, { weights: 'price' }));
    expect([failure.kind, failure.message]).toEqual(['dataset', 'task b has no price above zero']);
    expect(failure.hint).toContain('weights: equal');
    expect(() => checkSituation(situation(all))).not.toThrow();
  });

  it('only then', () => {
    expect(() => checkSituation(sound)).not.toThrow();
    expect(() => checkSituation(situation([...sound.tasks], { weights: 'price', margin: 3 }))).not.toThrow();
  });
});
