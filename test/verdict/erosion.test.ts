import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/shared/random.ts';
import type { BranchState } from '../../src/trial/branch-state.ts';
import { EROSION_LIMIT, erosionOf, trendTo } from '../../src/verdict/erosion.ts';
import { assumedRates } from '../../src/verdict/rates.ts';

const TASKS = 10;

/** A state in which each of ten tasks was right this many times out of ten. */
function state(name: string, right: number, given: Partial<BranchState> = {}): BranchState {
  return {
    ...{ id: 'default', digest: name, suite: 's', solver: 'chat', model: 'm', commit: null },
    at: '2026-01-01T00:00:00.000Z',
    tasks: Object.fromEntries(Array.from({ length: TASKS }, (_, task) => [`${task}`, [right, 10]])),
    ...given,
  };
}

/** The warning for the last state, given all earlier ones. */
function erosion(...states: readonly BranchState[]) {
  const course = trendTo(states, 'default', states.at(-1)?.digest ?? '');
  return course && erosionOf(course);
}

describe('Small drops that add up', () => {
  it('are found when their sum is significant, though no single one is', () => {
    const states = [state('a', 10), state('b', 9), state('c', 8), state('d', 7)];
    expect(erosion(...states.slice(0, 2))).toBeNull();
    expect(erosion(...states)).toMatchObject({ since: { digest: 'a' }, changes: 3 });
    expect(erosion(...states)?.difference).toBeCloseTo(-0.3, 12);
  });

  it.each<[string, BranchState[]]>([
    ['one large drop, which the gate saw', [state('a', 10), state('b', 10), state('c', 5)]],
    ['another model', [state('a', 10), state('b', 9), state('c', 8, { model: 'n' }), state('d', 7, { model: 'n' })]],
    ['other tasks', [state('a', 10), state('b', 9), state('c', 8, { suite: 't' }), state('d', 7, { suite: 't' })]],
    ['a sum that may be chance', [state('a', 9), state('b', 9), state('c', 8)]],
    ['another solver', [state('a', 10), state('b', 9), state('c', 8, { solver: 'x' }), state('d', 7, { solver: 'x' })]],
    [
      'another gate in the repository',
      [...['a', 'b', 'c'].map((name, index) => state(name, 10 - index, { id: 'x' })), state('d', 7)],
    ],
  ])('are not reported for %s', (_, states) => {
    expect(erosion(...states)).toBeNull();
  });

  // By hand: 7 of 10 right, so the noise of an answer is 7 × 3 / (10 × 9), and 14 × 6 / (20 × 19) of the task with twice as
  // many answers; pseudo-flips as if all had 10; scipy 1.17.1: norm.ppf(0.9995).
  it('have a range with the limit of the warning on each side', () => {
    const last = state('d', 7, { tasks: { ...state('d', 7).tasks, 0: [14, 20] } });
    const found = erosion(state('a', 10), state('b', 9), state('c', 8), last);
    const center = -0.3 / 1.02;
    const variance = (9 * 7 * 3) / (10 * 9) / 10 + (14 * 6) / (20 * 19) / 20;
    const reach = 3.2905267314919 * (Math.sqrt(variance + 0.01) / (10 * 1.02));
    expect(found?.low).toBeCloseTo(center - reach, 10);
    expect(found?.high).toBeCloseTo(center + reach, 10);
    expect(found?.high).toBeLessThan(0);
  });

  it('are measured on the tasks that both states answered', () => {
    const more = { tasks: { ...state('d', 7).tasks, new: [10, 10], lost: [0, 0] } } satisfies Partial<BranchState>;
    const before = {
      tasks: { ...state('a', 10).tasks, gone: [10, 10], lost: [10, 10] },
    } satisfies Partial<BranchState>;
    const states = [state('a', 10, before), state('b', 9), state('c', 8), state('d', 7, more)];
    expect(erosion(...states)?.difference).toBeCloseTo(-0.3, 12);
  });

  it('begin again after a single drop beyond luck, which the gate reported', () => {
    const states = [state('a', 10), state('b', 5), state('c', 5), state('d', 4)];
    expect(trendTo(states, 'default', 'd')).toMatchObject({ anchor: { digest: 'b' }, changes: 2 });
  });

  it('are measured from the best earlier state', () => {
    const found = erosion(state('a', 4), state('b', 10), state('c', 9), state('d', 8), state('e', 7));
    expect(found).toMatchObject({ since: { digest: 'b' }, changes: 3 });
  });

  it('are not searched for if the configuration was never recorded', () => {
    expect(trendTo([state('a', 10)], 'default', 'unknown')).toBeNull();
  });

  it('exclude states recorded after a configuration that an old branch started from', () => {
    const states = [state('a', 10), state('b', 9), state('c', 8), state('d', 7)];
    expect(trendTo(states, 'default', 'b')).toMatchObject({ current: { digest: 'b' }, changes: 1 });
  });

  it('use the last record of a configuration, which has the most answers, instead of its first', () => {
    const states = [state('a', 5), state('b', 9), state('a', 10)];
    expect(trendTo(states, 'default', 'b')).toMatchObject({ anchor: { digest: 'a', tasks: { 0: [10, 10] } } });
  });

  // 48 tasks, 10 answers each, as the default branch collects them. 400 comparisons at the limit are wrong 0.2 times.
  it('are falsely reported no more often than the limit if nothing changes', () => {
    const random = randomFrom('erosion');
    let wrong = 0;
    for (let round = 0; round < 200; round++) {
      const rates = assumedRates(48, random);
      const drawn = (name: string): BranchState => ({
        ...state(name, 0),
        tasks: Object.fromEntries(
          rates.map((rate, task) => [
            `${task}`,
            [Array.from({ length: 10 }, () => random.next() < rate).filter(Boolean).length, 10],
          ]),
        ),
      });
      if (erosion(drawn('a'), drawn('b'), drawn('c')) !== null) wrong++;
    }
    expect(EROSION_LIMIT).toBe(0.0005);
    expect(wrong).toBeLessThanOrEqual(2);
  });
});
