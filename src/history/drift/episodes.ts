import { changeLimit, isSustained, likeliestChange, meanOf, pageStep, type Value } from './change-point.ts';
import { accuracyScores, agreementScores, type RunAnswers, type Scores } from './scores.ts';

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
  readonly over: { readonly run: number; readonly how: 'recovered' | 'settled' } | null;
}

/** In standard normal deviates. Simulated for one false alarm in more than two years of runs (docs/decision.md). */
const LIMIT = 4;
/** Minimum number of runs to estimate the normal variance. */
const MIN_RUNS = 10;
/** Maximum number of past runs to compare with. */
const WINDOW = 90;
/** Number of runs after which a new state is normal. */
export const SETTLED_AFTER = 60;
/** Log of the likelihood ratio required for a recovery: 100. */
const RECOVERY = Math.log(100);

const SCORES: Readonly<Record<DriftMeasure, (normal: readonly RunAnswers[]) => Scores>> = {
  accuracy: accuracyScores,
  answers: agreementScores,
};

/**
 * The periods with drift of one arm, oldest first; only the last can be ongoing. Changes are found by the change-point
 * model of Hawkins, Qiu and Kang, and their end by Page's cumulative sum. All runs must be of one arm on the same
 * tasks; they need not be evenly spaced or complete.
 */
export function episodes(runs: readonly RunAnswers[], watched: DriftMeasure): Episode[] {
  const result: Episode[] = [];
  let normal: number[] = [];
  let drift: Drifting | null = null;
  for (const [index, run] of runs.entries()) {
    if (drift === null) {
      normal = [...normal, index].slice(-WINDOW);
      const change = changeIn(
        normal.map(at => runs[at] ?? []),
        watched,
      );
      if (change === null) continue;
      const [before, after] = [normal.slice(0, change), normal.slice(change)];
      const episode = { since: after[0] ?? index, found: index, normal: before, over: null };
      result.push(episode);
      drift = begin(episode, after, runs, watched);
      continue;
    }
    const { since, normal: before } = drift.episode;
    const back = recovers(drift, index, run);
    if (back === null && index - since < SETTLED_AFTER) continue;
    const how = back === null ? ('settled' as const) : ('recovered' as const);
    result[result.length - 1] = { ...drift.episode, over: { run: index, how } };
    normal = back === null ? between(since, index) : [...before, ...between(back, index)];
    drift = null;
  }
  return result;
}

/** Index of the first value after a proven change. */
function changeIn(runs: readonly RunAnswers[], watched: DriftMeasure): number | null {
  if (runs.length < MIN_RUNS) return null;
  const { normal } = SCORES[watched](runs);
  const values = valuesOf(normal, runs);
  const change = likeliestChange(values, minVariance(runs));
  if (change === null || change.size <= changeLimit(runs.length, LIMIT)) return null;
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
  runs: readonly RunAnswers[],
  watched: DriftMeasure,
): Drifting {
  const pick = (indices: readonly number[]): RunAnswers[] => indices.map(index => runs[index] ?? []);
  const [before, since] = [pick(episode.normal), pick(after)];
  const scores = SCORES[watched](before);
  const values = valuesOf(scores.normal, before);
  const to = meanOf(values);
  const square = values.reduce((sum, { value, weight }) => sum + weight * (value - to) ** 2, 0);
  return {
    episode,
    scores,
    variance: Math.max(minVariance(before), square / Math.max(1, values.length - 1)),
    means: { from: meanOf(valuesOf(since.map(scores.of), since)), to },
    sum: 0,
    first: episode.found + 1,
  };
}

/** First run of the recovery once it is proven, with at least two runs. */
function recovers(drift: Drifting, index: number, run: RunAnswers): number | null {
  if (drift.sum === 0) drift.first = index;
  drift.sum = pageStep(drift.sum, ofRun(drift.scores.of(run), run), drift.means, drift.variance);
  return drift.sum > RECOVERY && index > drift.first ? drift.first : null;
}

const ofRun = (value: number, run: RunAnswers): Value => ({
  value,
  weight: run.reduce((sum, cell) => sum + (cell?.samples ?? 0), 0),
});

const valuesOf = (scores: readonly number[], runs: readonly RunAnswers[]): Value[] =>
  runs.map((run, index) => ofRun(scores[index] ?? 0, run));

/** Variance of one task flipping between runs, because a deterministic model would look too certain. */
const minVariance = (runs: readonly RunAnswers[]): number => 1 / Math.max(1, runs[0]?.length ?? 1);

const between = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, step) => from + step);
