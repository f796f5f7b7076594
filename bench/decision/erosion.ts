import { type Random, randomFrom } from '../../src/shared/random.ts';
import type { BranchState } from '../../src/trial/branch-state.ts';
import { type BranchTrend, type Erosion, erosionOf, followedBy, startAt } from '../../src/verdict/erosion.ts';
import { baselineTarget } from '../../src/verdict/plan.ts';
import { shiftedRates } from '../../src/verdict/rates.ts';
import { settings } from './draws.ts';
import { percent, table, withError } from './tables.ts';
import { NOISE } from './worlds.ts';

/** Number of merged changes per year. */
const CHANGES = 100;
const YEARS = { harmless: 1000, eroding: 200 };

/** A year of changes that each move accuracy by `step`; returns the first warning, or null. */
function year(tasks: number, step: number, random: Random): { change: number; truth: number; found: Erosion } | null {
  const rates = NOISE.typical(random)(tasks);
  const samples = baselineTarget(tasks, settings({}));
  let course: BranchTrend | null = null;
  for (let change = 0; change <= CHANGES; change++) {
    // Accuracy cannot fall below zero.
    const truth = Math.max(step * change, -0.5);
    const state = stateOf(truth === 0 ? rates : shiftedRates(rates, truth), samples, random);
    course = course === null ? startAt(state) : followedBy(course, state);
    const found = erosionOf(course);
    // The anchor may have moved: what counts is the loss since the warning's own anchor.
    if (found !== null) return { change, truth: step * found.changes, found };
  }
  return null;
}

function stateOf(rates: readonly number[], samples: number, random: Random): BranchState {
  const count = (rate: number): [number, number] => {
    let right = 0;
    for (let sample = 0; sample < samples; sample++) if (random.next() < rate) right++;
    return [right, samples];
  };
  return {
    ...{ id: '', digest: '', suite: '', solver: '', model: null, commit: null, at: '2026-01-01T00:00:00.000Z' },
    tasks: Object.fromEntries(rates.map((rate, task) => [`${task}`, count(rate)])),
  };
}

/** How soon small drops that add up are reported, and how often that is wrong. */
export function erosionTable(): string {
  return table(
    [
      'tasks',
      'no change matters: years with a warning, %',
      '−0.5 points each: points lost at the first warning, median (nine in ten)',
      'years warned of, %',
      'range holds the truth, %',
    ],
    [12, 48, 113].map(erosionRow),
  );
}

export function erosionRow(tasks: number): string[] {
  const random = randomFrom(`erosion ${tasks}`);
  let wrong = 0;
  for (let run = 0; run < YEARS.harmless; run++) if (year(tasks, 0, random) !== null) wrong++;
  const found = Array.from({ length: YEARS.eroding }, () => year(tasks, -0.005, random)).flatMap(one => one ?? []);
  const lost = found.map(({ change }) => change * 0.5).sort((a, b) => a - b);
  const at = (share: number): string => (lost[Math.floor(share * lost.length)] ?? Number.NaN).toFixed(1);
  const held = found.filter(({ truth, found: { low, high } }) => low <= truth && truth <= high).length;
  return [
    String(tasks),
    withError(wrong / YEARS.harmless, YEARS.harmless),
    `${at(0.5)} (${at(0.9)})`,
    percent(found.length / YEARS.eroding),
    withError(held / found.length, found.length),
  ];
}
