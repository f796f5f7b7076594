import { changeLimit, isSustained, likeliestChange, meanOf, pageStep, type Value } from './change-point.ts';
import { accuracyScores, agreementScores, type NightAnswers, type Scores } from './scores.ts';

/** What can drift in the answers: accuracy, or picks. */
export type DriftMeasure = 'accuracy' | 'answers';

/** A period in which a series was not normal. Numbers are indices of runs. */
export interface Episode {
  /** First run of the period. */
  readonly since: number;
  /** Run in which it was found. */
  readonly found: number;
  /** Normal runs before it. */
  readonly normal: readonly number[];
  /** Run in which it ended, and whether the series recovered or the new state became normal. */
  readonly over: { readonly night: number; readonly how: 'recovered' | 'settled' } | null;
}

/** In standard normal deviates. Simulated for one false alarm in more than two years of nights (docs/decision.md). */
const LIMIT = 4;
/** Minimum number of runs to estimate the normal variance. */
const LEAST_NIGHTS = 10;
/** Maximum number of past runs to compare with. */
const WINDOW = 90;
/** Number of runs after which a new state is normal. */
export const SETTLED_AFTER = 60;
/** Log of the likelihood ratio required for a recovery: 100. */
const RECOVERY = Math.log(100);

const SCORES: Readonly<Record<DriftMeasure, (normal: readonly NightAnswers[]) => Scores>> = {
  accuracy: accuracyScores,
  answers: agreementScores,
};

/**
 * The periods with drift of one arm, oldest first; only the last can be ongoing. Changes are found by the change-point
 * model of Hawkins, Qiu and Kang, and their end by Page's cumulative sum. All runs must be of one arm on the same
 * tasks; they need not be evenly spaced or complete.
 */
export function episodes(nights: readonly NightAnswers[], watched: DriftMeasure): Episode[] {
  const result: Episode[] = [];
  let normal: number[] = [];
  let drift: Drifting | null = null;
  for (const [index, night] of nights.entries()) {
    if (drift === null) {
      normal = [...normal, index].slice(-WINDOW);
      const change = changeIn(
        normal.map(at => nights[at] ?? []),
        watched,
      );
      if (change === null) continue;
      const [before, after] = [normal.slice(0, change), normal.slice(change)];
      const episode = { since: after[0] ?? index, found: index, normal: before, over: null };
      result.push(episode);
      drift = begin(episode, after, nights, watched);
      continue;
    }
    const { since, normal: before } = drift.episode;
    const back = comesBack(drift, index, night);
    if (back === null && index - since < SETTLED_AFTER) continue;
    const how = back === null ? ('settled' as const) : ('recovered' as const);
    result[result.length - 1] = { ...drift.episode, over: { night: index, how } };
    normal = back === null ? between(since, index) : [...before, ...between(back, index)];
    drift = null;
  }
  return result;
}

/** Index of the first value after a proven change. */
function changeIn(nights: readonly NightAnswers[], watched: DriftMeasure): number | null {
  if (nights.length < LEAST_NIGHTS) return null;
  const { normal } = SCORES[watched](nights);
  const values = valuesOf(normal, nights);
  const change = likeliestChange(values, leastVariance(nights));
  if (change === null || change.size <= changeLimit(nights.length, LIMIT)) return null;
  return isSustained(values, change.at) ? change.at : null;
}

interface Drifting {
  readonly episode: Episode;
  readonly scores: Scores;
  readonly variance: number;
  readonly means: { readonly from: number; readonly to: number };
  /** Page's sum, and the first run in it. */
  sum: number;
  first: number;
}

function begin(
  episode: Episode,
  after: readonly number[],
  nights: readonly NightAnswers[],
  watched: DriftMeasure,
): Drifting {
  const pick = (indices: readonly number[]): NightAnswers[] => indices.map(index => nights[index] ?? []);
  const [before, since] = [pick(episode.normal), pick(after)];
  const scores = SCORES[watched](before);
  const values = valuesOf(scores.normal, before);
  const to = meanOf(values);
  const square = values.reduce((sum, { value, weight }) => sum + weight * (value - to) ** 2, 0);
  return {
    episode,
    scores,
    variance: Math.max(leastVariance(before), square / Math.max(1, values.length - 1)),
    means: { from: meanOf(valuesOf(since.map(scores.of), since)), to },
    sum: 0,
    first: episode.found + 1,
  };
}

/** First run of the recovery once it is proven, with at least two runs. */
function comesBack(drift: Drifting, index: number, night: NightAnswers): number | null {
  if (drift.sum === 0) drift.first = index;
  drift.sum = pageStep(drift.sum, ofNight(drift.scores.of(night), night), drift.means, drift.variance);
  return drift.sum > RECOVERY && index > drift.first ? drift.first : null;
}

const ofNight = (value: number, night: NightAnswers): Value => ({
  value,
  weight: night.reduce((sum, cell) => sum + (cell?.samples ?? 0), 0),
});

const valuesOf = (scores: readonly number[], nights: readonly NightAnswers[]): Value[] =>
  nights.map((night, index) => ofNight(scores[index] ?? 0, night));

/** Variance of one task flipping between runs, because a deterministic model would look too certain. */
const leastVariance = (nights: readonly NightAnswers[]): number => 1 / Math.max(1, nights[0]?.length ?? 1);

const between = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, step) => from + step);
