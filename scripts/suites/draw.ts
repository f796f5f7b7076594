import type { Task } from '../../src/dataset/task.ts';
import { randomFrom } from '../../src/shared/random.ts';
import { findsAnswer } from '../../src/solver/reference.ts';

/** How {@link draw} chooses, in the words that a suite file carries. */
export const RULE =
  'numbers of proposals and prices as in the whole dataset, places of the answer as chance would have them, and first, ' +
  'longest and bm25 right as often as chance; the best of 50 searches by swaps (scripts/suites/draw.ts)';

const SEARCHES = 50;
/** One answer of a rule too many weighs as much as this many tasks in the wrong stratum. */
const RULE_WEIGHT = 10;

/**
 * Draws a subset on which no fixed rule beats chance. Each task is a row of deviations from what is wanted on average; a
 * subset is as good as the deviations of its tasks cancel out. The same seed draws the same tasks, in the dataset's order.
 */
export function draw(tasks: readonly Task[], size: number, seed: string): readonly Task[] {
  const rows = deviations(tasks);
  const random = randomFrom(seed);
  let best = { cost: Number.POSITIVE_INFINITY, chosen: new Set<number>() };
  for (let search = 0; search < SEARCHES; search++) {
    const found = improved(rows, random.shuffled([...rows.keys()]), size);
    if (found.cost < best.cost) best = found;
  }
  return tasks.filter((_, place) => best.chosen.has(place));
}

/** The first `size` of an order, bettered by swaps with the rest until no swap betters them. */
function improved(rows: readonly (readonly number[])[], order: readonly number[], size: number) {
  const inside = order.slice(0, size);
  const outside = order.slice(size);
  const sums = (rows[0] ?? []).map((_, column) => inside.reduce((sum, place) => sum + at(rows, place, column), 0));
  let cost = sums.reduce((total, sum) => total + sum * sum, 0);
  for (;;) {
    let best = { cost: cost - 1e-9, leaving: -1, entering: -1 };
    for (const [leaving, out] of inside.entries()) {
      for (const [entering, into] of outside.entries()) {
        let swapped = 0;
        for (const [column, sum] of sums.entries()) {
          swapped += (sum - at(rows, out, column) + at(rows, into, column)) ** 2;
        }
        if (swapped < best.cost) best = { cost: swapped, leaving, entering };
      }
    }
    const out = inside[best.leaving];
    const into = outside[best.entering];
    if (out === undefined || into === undefined) return { cost, chosen: new Set(inside) };
    inside[best.leaving] = into;
    outside[best.entering] = out;
    for (const column of sums.keys())
      sums[column] = (sums[column] ?? 0) - at(rows, out, column) + at(rows, into, column);
    cost = best.cost;
  }
}

function deviations(tasks: readonly Task[]): readonly (readonly number[])[] {
  const strata = [
    ...[2, 3, 4, 5, 7].map((from, place, all) => (task: Task) => {
      const count = task.proposals.length;
      return count >= from && count < (all[place + 1] ?? Number.POSITIVE_INFINITY);
    }),
    ...[0, 2000, 4000].map((from, place, all) => (task: Task) => {
      return task.price >= from && task.price < (all[place + 1] ?? Number.POSITIVE_INFINITY);
    }),
  ].map(isIn => ({ isIn, share: tasks.filter(isIn).length / tasks.length }));
  return tasks.map(task => {
    const count = task.proposals.length;
    const answer = task.proposals.findIndex(proposal => proposal.id === task.correctProposalId);
    return [
      ...strata.map(({ isIn, share }) => Number(isIn(task)) - share),
      ...[0, 1, 2, 3, 4].map(place => Number(place === answer) - (place < count ? 1 / count : 0)),
      ...(['first', 'longest', 'bm25'] as const).map(
        rule => RULE_WEIGHT * (Number(findsAnswer(rule, task)) - 1 / count),
      ),
    ];
  });
}

function at(rows: readonly (readonly number[])[], place: number, column: number): number {
  return rows[place]?.[column] ?? 0;
}
