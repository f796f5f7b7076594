import { describe, expect, it } from 'vitest';
import { showProposals } from '../../../src/arm/prompt/order.ts';
import type { Task } from '../../../src/dataset/task.ts';

const task: Task = {
  id: '17187-manager-0',
  title: '',
  description: '',
  price: 250,
  proposals: [0, 1, 3, 4, 5].map(id => ({ id, text: `proposal ${id}` })),
  correctProposalId: 3,
  commit: '',
};
const ids = (shown: ReturnType<typeof showProposals>) => shown.map(({ proposal }) => proposal.id);

describe('showProposals', () => {
  it("keeps the dataset's order and ids, gaps included", () => {
    expect(showProposals(task, 'dataset', 7).map(({ shown }) => shown)).toEqual([0, 1, 3, 4, 5]);
    expect(ids(showProposals(task, 'dataset', 7))).toEqual([0, 1, 3, 4, 5]);
  });

  it('shuffles into a permutation numbered from 0', () => {
    const shown = showProposals(task, 'shuffled', 0);
    expect(shown.map(({ shown }) => shown)).toEqual([0, 1, 2, 3, 4]);
    expect(ids(shown).toSorted()).toEqual([0, 1, 3, 4, 5]);
  });

  it('shuffles the same way on every machine and in every version, because stored trials depend on it', () => {
    expect([0, 1, 2].map(sample => ids(showProposals(task, 'shuffled', sample)).join())).toMatchInlineSnapshot(`
      [
        "4,5,3,1,0",
        "0,5,1,4,3",
        "3,1,5,0,4",
      ]
    `);
  });

  it('puts each proposal in each position about equally often', () => {
    const firsts = new Map<number, number>();
    for (let sample = 0; sample < 1000; sample++) {
      const first = ids(showProposals(task, 'shuffled', sample))[0] ?? -1;
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
    }
    // 200 expected in each position, standard deviation 12.6; this allows five of those either way.
    for (const id of [0, 1, 3, 4, 5]) expect(Math.abs((firsts.get(id) ?? 0) - 200)).toBeLessThan(63);
  });
});
