import { describe, expect, it } from 'vitest';
import { type Contender, comparePairs } from '../../../src/report/compare/pairs.ts';
import { type Random, randomFrom } from '../../../src/shared/random.ts';

const contender = (name: string, samples: number, rights: readonly number[]): Contender => ({
  name,
  counts: new Map(rights.map((right, index) => [`task ${index}`, { right, samples }])),
});

describe('Two arms', () => {
  // 10 tasks one way and 2 the other: 158/4096, two-sided (computed with R).
  it('with one answer per task are compared with McNemar’s exact test', () => {
    const one = contender('one', 1, [...Array(10).fill(1), ...Array(2).fill(0), ...Array(8).fill(1)]);
    const other = contender('other', 1, [...Array(10).fill(0), ...Array(2).fill(1), ...Array(8).fill(1)]);
    const [pair] = comparePairs([other, one], 0.05);
    expect(pair).toMatchObject({ ahead: 'one', behind: 'other', difference: 0.4, tasks: 20, beats: true });
    expect(pair?.pValue).toBeCloseTo(158 / 4096, 12);
  });

  it('with the same answers do not beat each other', () => {
    const [pair] = comparePairs([contender('a', 3, [3, 1, 0]), contender('b', 3, [3, 1, 0])], 0.05);
    expect(pair).toMatchObject({ difference: 0, pValue: 1, adjustedP: 1, beats: false });
  });

  it('are compared on the tasks that both answered', () => {
    const partial: Contender = { name: 'partial', counts: new Map([['task 1', { right: 3, samples: 3 }]]) };
    const [pair] = comparePairs([contender('whole', 3, [3, 0, 3]), partial], 0.05);
    expect(pair).toMatchObject({ ahead: 'partial', tasks: 1, difference: 1 });
    expect(comparePairs([partial, { name: 'none', counts: new Map() }], 0.05)).toEqual([]);
  });

  it('compare the same in either order', () => {
    const a = contender('a', 4, [4, 3, 0, 2, 1]);
    const b = contender('b', 4, [1, 3, 0, 0, 1]);
    expect(comparePairs([a, b], 0.05)).toEqual(comparePairs([b, a], 0.05));
  });
});

describe('Many arms', () => {
  const SAMPLES = 3;
  const draw = (name: string, chances: readonly number[], random: Random): Contender =>
    contender(
      name,
      SAMPLES,
      chances.map(chance => Array.from({ length: SAMPLES }).filter(() => random.next() < chance).length),
    );

  // The limit is alpha plus three standard errors of 150 runs.
  it('of equal accuracy rarely beat each other: for 8 arms, any pair in at most 1 of 20 runs', () => {
    const random = randomFrom('family-wise error');
    const chances = Array.from({ length: 30 }, () => random.next());
    let wrong = 0;
    for (let run = 0; run < 150; run++) {
      const arms = Array.from({ length: 8 }, (_, index) => draw(`arm ${index}`, chances, random));
      if (comparePairs(arms, 0.05).some(({ beats }) => beats)) wrong++;
    }
    expect(wrong / 150).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 150));
    // A correction that never finds a difference would pass, too.
    expect(wrong).toBeGreaterThan(0);
  });

  it('lose to a much better one', () => {
    const random = randomFrom('power');
    const arms = [
      draw('good', Array(40).fill(0.9), random),
      ...[1, 2, 3].map(index => draw(`poor ${index}`, Array(40).fill(0.5), random)),
    ];
    const proven = comparePairs(arms, 0.05).filter(({ beats }) => beats);
    expect(proven.map(({ ahead, behind }) => [ahead, behind])).toEqual(
      [1, 2, 3].map(index => ['good', `poor ${index}`]),
    );
  });
});
