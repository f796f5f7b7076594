import { expect, it } from 'vitest';
import { headline } from '../../../src/report/compare/phrases.ts';
import type { ComparedArm } from '../../../src/report/compare/report.ts';
import { hostileComparison } from './samples.ts';

/** The headline for arms of which none is proven better. */
function headlineOfTied(accuracies: Readonly<Record<string, number>>): string {
  const [sample] = hostileComparison.arms;
  if (sample === undefined) throw new Error('the sample has no arms');
  const arms = Object.entries(accuracies).map(([name, accuracy], index): ComparedArm => {
    const rank = { best: 1, worst: Object.keys(accuracies).length };
    return { ...sample, name, accuracy, rank, costPerAnswer: 0.01 / (index + 1) };
  });
  const words = headline({ ...hostileComparison, arms });
  return words.map(word => (typeof word === 'string' ? word : Object.values(word)[0])).join('');
}

it('The headline names the best value if a cheaper model is as accurate', () => {
  expect(headlineOfTied({ large: 0.7, small: 0.69 })).toMatch(
    /^small is the best value: tied for first with large at 50% of its cost/,
  );
});

it('The headline does not call a model the best value if it is far behind, though not proven worse', () => {
  expect(headlineOfTied({ large: 0.83, small: 0.58 })).toMatch(
    /^large leads with 83\.0%, not proven better than small on /,
  );
});

it('The headline names no leader if another model is as accurate', () => {
  expect(headlineOfTied({ large: 0.83, medium: 0.83, small: 0.58 })).toMatch(
    /^None of 3 is proven better than another on /,
  );
});
