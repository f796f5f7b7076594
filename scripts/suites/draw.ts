import type { Task } from '../../src/dataset/task.ts';
import { randomFrom } from '../../src/shared/random.ts';
import { findsAnswer } from '../../src/solver/reference.ts';

/** How {@link draw} chooses, as stated in a suite file. */
export const RULE =
  'numbers of proposals and prices as in the whole dataset, places of the answer as chance would have them, and first, ' +
  'longest and bm25 right as often as chance; the best of 50 searches by swaps, then tasks with a doubtful answer ' +
  'replaced in the same way (scripts/suites/draw.ts)';

const SEARCHES = 50;
/** Weight of one extra correct answer of a rule, in tasks of the wrong stratum. */
const RULE_WEIGHT = 10;

/**
 * Draws a subset on which no fixed rule beats guessing. Each task is a row of deviations from the wanted average; in a
 * good subset, they cancel out. The same seed draws the same tasks, in dataset order.
 * @param isDoubtful whether to exclude a task: drawn ones are replaced, so that the others stay the same
 */
export function draw(
  tasks: readonly Task[],
  size: number,
  seed: string,
  isDoubtful: (task: Task) => boolean,
): readonly Task[] {
  const rows = deviations(tasks);
  const random = randomFrom(seed);
  const drawn = best(() => improved(rows, [], random.shuffled([...rows.keys()]), size));
  const doubtful = new Set([...tasks.keys()].filter(index => tasks[index] !== undefined && isDoubtful(tasks[index])));
  const kept = [...drawn].filter(index => !doubtful.has(index));
  const others = [...rows.keys()].filter(index => !drawn.has(index) && !doubtful.has(index));
  const chosen = best(() => improved(rows, kept, random.shuffled(others), size));
  return tasks.filter((_, index) => chosen.has(index));
}

interface Subset {
  readonly cost: number;
  readonly chosen: ReadonlySet<number>;
}

function best(search: () => Subset): ReadonlySet<number> {
  return Array.from({ length: SEARCHES }, search).reduce((best, found) => (found.cost < best.cost ? found : best))
    .chosen;
}

/** Distance of a subset from the goal of {@link draw}; 0 is perfect. */
export function distance(tasks: readonly Task[], subset: readonly Task[]): number {
  const rows = deviations(tasks);
  const ids = new Set(subset.map(task => task.id));
  return cost(
    sumsOf(
      rows,
      [...tasks.keys()].filter(index => ids.has(tasks[index]?.id ?? '')),
    ),
  );
}

/** `kept` and the first of `order`, `size` in all, improved by swapping these with the rest until no swap helps. */
function improved(
  rows: readonly (readonly number[])[],
  kept: readonly number[],
  order: readonly number[],
  size: number,
): Subset {
  const inside = order.slice(0, size - kept.length);
  const outside = order.slice(size - kept.length);
  const sums = sumsOf(rows, [...kept, ...inside]);
  let least = cost(sums);
  for (;;) {
    let best = { cost: least - 1e-9, leaving: -1, entering: -1 };
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
    if (out === undefined || into === undefined) return { cost: least, chosen: new Set([...kept, ...inside]) };
    inside[best.leaving] = into;
    outside[best.entering] = out;
    for (const column of sums.keys())
      sums[column] = (sums[column] ?? 0) - at(rows, out, column) + at(rows, into, column);
    least = best.cost;
  }
}

function sumsOf(rows: readonly (readonly number[])[], indices: readonly number[]): number[] {
  return (rows[0] ?? []).map((_, column) => indices.reduce((sum, index) => sum + at(rows, index, column), 0));
}

const cost = (sums: readonly number[]): number => sums.reduce((total, sum) => total + sum * sum, 0);

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
