import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsOf, rankOf } from '../../../src/report/compare/groups.ts';

const beats = (ahead: string, behind: string) => ({ ahead, behind, beats: true });

describe('Groups of statistically indistinguishable arms', () => {
  it.each([
    ['nothing is proven', [], [['a', 'b', 'c']]],
    [
      'the first beats the last',
      [beats('a', 'c')],
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
    ],
    ['the first beats all', [beats('a', 'b'), beats('a', 'c')], [['a'], ['b', 'c']]],
    ['each beats the next', [beats('a', 'b'), beats('a', 'c'), beats('b', 'c')], [['a'], ['b'], ['c']]],
  ])('are as expected when %s', (_, pairs, groups) => {
    expect(groupsOf(['a', 'b', 'c'], pairs)).toEqual(groups);
  });

  // The definition of a compact letter display (Piepho 2004), not the algorithm.
  it('contain two arms exactly if neither beats the other, and no group contains another', () => {
    const verdicts = fc.integer({ min: 0, max: 8 }).chain(size => {
      const arms = Array.from({ length: size }, (_, index) => `arm ${index}`);
      const pairs = arms.flatMap((ahead, index) => arms.slice(index + 1).map(behind => ({ ahead, behind })));
      return fc
        .array(fc.boolean(), { minLength: pairs.length, maxLength: pairs.length })
        .map(proven => ({ arms, pairs: pairs.map((pair, index) => ({ ...pair, beats: proven[index] ?? false })) }));
    });
    fc.assert(
      fc.property(verdicts, ({ arms, pairs }) => {
        const groups = groupsOf(arms, pairs);
        for (const { ahead, behind, beats } of pairs) {
          expect(groups.some(group => group.includes(ahead) && group.includes(behind))).toBe(!beats);
        }
        expect(new Set(groups.flat())).toEqual(new Set(arms));
        for (const group of groups) {
          expect(groups.filter(other => group.every(arm => other.includes(arm)))).toEqual([group]);
        }
      }),
    );
  });
});

describe('The rank of an arm', () => {
  const arms = ['a', 'b', 'c'];

  it('is a range if some differences are not proven', () => {
    const proven = [beats('a', 'c')];
    expect(arms.map(arm => rankOf(arm, arms, proven))).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 3 },
      { best: 2, worst: 3 },
    ]);
  });

  it('is a single place if all differences are proven', () => {
    const proven = [beats('a', 'b'), beats('a', 'c'), beats('b', 'c')];
    expect(arms.map(arm => rankOf(arm, arms, proven).best)).toEqual([1, 2, 3]);
  });
});
