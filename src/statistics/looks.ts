import { bisect, normalCdf } from './distributions.ts';

/** Error spent by the time a share of all information is in: Pocock type, Lan and DeMets, Biometrika 70, 1983. */
export function pocockSpending(error: number, share: number): number {
  return error * Math.log1p((Math.E - 1) * share);
}

/**
 * Bounds on the standardized result of each look, such that the probability of crossing any of them under no change is
 * the error spent. `shares`: information at each look as a share of the last, rising to 1;
 * `spent`: error spent up to each look; `floors`: standardized results of the first looks below which the looks end for
 * good, which must be below the bounds. Recursion on the joint normal density (Armitage, McPherson and Rowe, 1969).
 */
export function lookBounds(
  shares: readonly number[],
  spent: readonly number[],
  floors: readonly number[] = [],
): readonly number[] {
  const plan = [...shares, ...spent, 'floors', ...floors].join(' ');
  const bounds = known.get(plan) ?? computedBounds(shares, spent, floors);
  known.set(plan, bounds);
  return bounds;
}

/** Cached, because all steps and simulated runs use the same few plans. */
const known = new Map<string, readonly number[]>();

function computedBounds(shares: readonly number[], spent: readonly number[], floors: readonly number[]): number[] {
  const bounds: number[] = [];
  let density: readonly Cell[] = [{ at: 0, mass: 1 }];
  let lastShare = 0;
  let lastSpent = 0;
  shares.forEach((share, look) => {
    const spread = Math.sqrt(share - lastShare);
    const before = density;
    const beyond = (bound: number): number =>
      before.reduce((sum, cell) => sum + cell.mass * normalCdf((cell.at - bound) / spread), 0);
    const spending = (spent[look] ?? 0) - lastSpent;
    const bound = bisect(at => beyond(at) <= spending, -8, 8);
    bounds.push(bound / Math.sqrt(share));
    density = nextDensity(before, spread, Math.sqrt(share) * Math.max(LOWEST, floors[look] ?? LOWEST), bound);
    lastShare = share;
    lastSpent = spent[look] ?? 0;
  });
  return bounds;
}

/** A cell of the density of undecided results. */
interface Cell {
  readonly at: number;
  readonly mass: number;
}

const CELLS = 200;

/** The density of standardized results below this is negligible. */
const LOWEST = -8;

/** Density of the next look's result from `from` to its bound, as cells for Simpson's rule. */
function nextDensity(before: readonly Cell[], spread: number, from: number, bound: number): Cell[] {
  const step = (bound - from) / CELLS;
  return Array.from({ length: CELLS + 1 }, (_, index) => {
    const at = from + index * step;
    const simpson = (step / 3) * (index === 0 || index === CELLS ? 1 : index % 2 === 1 ? 4 : 2);
    let height = 0;
    for (const cell of before) {
      const z = (at - cell.at) / spread;
      if (z > -9 && z < 9) height += cell.mass * Math.exp(-0.5 * z * z);
    }
    return { at, mass: (simpson * height) / (spread * Math.sqrt(2 * Math.PI)) };
  });
}
