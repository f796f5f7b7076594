import { percent } from '../shared/format.ts';
import { ruleFloors } from './arms.ts';
import { BENCHMARK_PAGE } from './links.ts';
import { floorWords } from './phrases.ts';
import type { Report } from './report.ts';

/** A model's published pass@1 on the 265 manager tasks of SWE-Lancer Diamond. */
export interface PublishedResult {
  readonly model: string;
  /** From 0 to 1. */
  readonly accuracy: number;
  /** US dollars, rounded by the source; null if it has none. */
  readonly earned: number | null;
  readonly source: { readonly name: string; readonly url: string };
}

const PAPER = { name: 'SWE-Lancer, table 1', url: 'https://arxiv.org/abs/2502.12115' };
const GPT_4_5 = { name: 'GPT-4.5 system card', url: 'https://openai.com/index/gpt-4-5-system-card/' };

/** Lowest first. */
export const PUBLISHED: readonly PublishedResult[] = [
  { model: 'GPT-4o', accuracy: 0.37, earned: 125_000, source: PAPER },
  { model: 'o1', accuracy: 0.415, earned: 137_000, source: PAPER },
  { model: 'GPT-4.5', accuracy: 0.44, earned: 144_500, source: GPT_4_5 },
  { model: 'Claude 3.5 Sonnet', accuracy: 0.449, earned: 150_000, source: PAPER },
  { model: 'Deep research', accuracy: 0.51, earned: null, source: GPT_4_5 },
];

/** Hash of the suite that the published results are about. */
export const DIAMOND = 'e1f40ca27ccc52ba26bc299496dcc5a76ebba2c8cda6f5e410bbbf39f659aa32';

/** 1.96 standard errors of the difference between two runs of 265 tasks with about 40% accuracy. */
const LUCK = '8 points';

/**
 * Rank of a result among the published ones, and how the protocols differ; null unless a model answered every task of
 * the suite `diamond`.
 */
export function publishedWords({ suite, baseline, candidate }: Report): string | null {
  const { accuracy, model, missing, solver } = candidate;
  if (suite.hash !== DIAMOND || baseline !== null || model === null || accuracy === null || missing > 0) return null;
  const theirs =
    solver === 'chat' ? 'their agents could read the code, this model could not' : 'theirs was another agent';
  const simple = floorWords(ruleFloors(suite));
  return `${placeOf(accuracy)}; differences below ${LUCK} can be luck. Not the same protocol: ${theirs}. ${simple} See ${BENCHMARK_PAGE}`;
}

function placeOf(accuracy: number): string {
  const below = PUBLISHED.findLast(result => result.accuracy <= accuracy);
  const above = PUBLISHED.find(result => result.accuracy > accuracy);
  const words = [below && `at or above ${named(below)}`, above && `below ${named(above)}`].filter(
    part => part !== undefined,
  );
  return words.join(' and ');
}

const named = ({ model, accuracy }: PublishedResult): string => `${model} (${percent(accuracy)})`;
