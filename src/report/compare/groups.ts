import type { ModelPair } from './report.ts';

type Verdicts = readonly Pick<ModelPair, 'ahead' | 'behind' | 'beats'>[];

/**
 * Groups of statistically indistinguishable arms: two arms share a group unless one beats the other. Piepho's
 * insert-and-absorb algorithm (Journal of Computational and Graphical Statistics 13, 2004); each group is a letter of it.
 * @param arms best first; groups are ordered by their best arm
 */
export function groupsOf(arms: readonly string[], pairs: Verdicts): string[][] {
  let groups: string[][] = arms.length === 0 ? [] : [[...arms]];
  for (const { ahead, behind, beats } of pairs) {
    if (!beats) continue;
    const split = groups.flatMap(group =>
      group.includes(ahead) && group.includes(behind)
        ? [group.filter(arm => arm !== behind), group.filter(arm => arm !== ahead)]
        : [group],
    );
    groups = split.filter((group, index) => !split.some((other, place) => absorbs(other, place, group, index)));
  }
  const order = new Map(arms.map((arm, index) => [arm, index]));
  const places = (group: readonly string[]): number[] => group.map(arm => order.get(arm) ?? 0);
  return groups.sort((a, b) => compareLists(places(a), places(b)));
}

/** Whether another group contains this one. Of two equal groups, the first stays. */
function absorbs(other: readonly string[], place: number, group: readonly string[], index: number): boolean {
  if (place === index || !group.every(arm => other.includes(arm))) return false;
  return other.length > group.length || place < index;
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? Number.POSITIVE_INFINITY);
}

/** The possible ranks of an arm: behind all that beat it, ahead of all that it beats. */
export function rankOf(arm: string, arms: readonly string[], pairs: Verdicts): { best: number; worst: number } {
  const proven = pairs.filter(({ beats }) => beats);
  return {
    best: 1 + proven.filter(({ behind }) => behind === arm).length,
    worst: arms.length - proven.filter(({ ahead }) => ahead === arm).length,
  };
}
