/** Correct answers among samples. */
export interface Count {
  readonly right: number;
  readonly samples: number;
}

/**
 * The answers of one task, in the groups distinguished by the sampling rule. If nothing changed, all orders of
 * `baseline`, `fresh`, `early` and `late` answers that lead to the same sample sizes are equally likely.
 */
export interface Stratum {
  /** Positive whole number. */
  readonly weight: number;
  /** Answers that influenced whether the task was followed up, held fixed here. */
  readonly given: Count;
  /** Baseline answers from before the follow-up decision. */
  readonly baseline: Count;
  /** Baseline answers that did not influence it. */
  readonly fresh: Count;
  /** The candidate's first answers, collected for every task. */
  readonly early: Count;
  /** The candidate's further answers. */
  readonly late: Count;
  /**
   * `everyone`: no task was followed up yet. `open`: followed up because `given`, `baseline` and `early` disagreed.
   * `closed`: not followed up because they agreed.
   */
  readonly state: 'everyone' | 'open' | 'closed';
}

export interface PermutationTest {
  /** Mid-p of a candidate at most this good, if nothing changed. */
  readonly midP: number;
  /** The same, without the mid-p correction. */
  readonly exactP: number;
  /** Mid-p of a candidate at least this good. */
  readonly oppositeMidP: number;
  /** Variance of each stratum's number of correct candidate answers if nothing changed. */
  readonly variances: readonly number[];
}

/**
 * Exact test of "every task behaves as before" with tasks as strata: the exact conditional Cochran-Mantel-Haenszel test,
 * extended to tasks that are only sampled further while their answers disagree. With one sample per arm, it is McNemar's.
 */
export function permutationTest(strata: readonly Stratum[]): PermutationTest {
  const observed = strata.map(({ early, late }) => early.right + late.right);
  const laws = strata.map(lawOf);
  const moving = strata.flatMap(({ weight }, index) => {
    const law = laws[index];
    return law === undefined || law.probabilities.length < 2 ? [] : [{ weight, law, right: observed[index] ?? 0 }];
  });
  const variances = laws.map(varianceOf);
  if (moving.length === 0) return { midP: 1, exactP: 1, oppositeMidP: 1, variances };
  const scale = scaleOf(moving.map(({ weight, law }) => ({ weight, span: law.probabilities.length - 1 })));
  let total = FIXED;
  let reached = 0;
  for (const { weight, law, right } of moving) {
    const whole = Math.max(1, Math.round(weight / scale));
    total = added(total, law, whole);
    reached += whole * right;
  }
  let below = 0;
  total.probabilities.forEach((probability, index) => {
    if (total.from + index < reached) below += probability;
  });
  const equal = total.probabilities[reached - total.from] ?? 0;
  const midP = Math.min(1, below + equal / 2);
  return { midP, exactP: Math.min(1, below + equal), oppositeMidP: 1 - midP, variances };
}

/** Probabilities of consecutive integers. */
interface Law {
  readonly from: number;
  readonly probabilities: Float64Array;
}

/** Cached distributions, because every look needs the same few. */
const laws = new Map<string, Law>();

/** Of a task without freedom. */
const FIXED: Law = { from: 0, probabilities: Float64Array.of(1) };

function lawOf(stratum: Stratum): Law {
  const { given, baseline, fresh, early, late, state } = stratum;
  if (state === 'closed') return FIXED;
  const total = baseline.right + fresh.right + early.right + late.right;
  const key = `${state} ${given.right}/${given.samples} ${baseline.samples} ${fresh.samples} ${early.samples} ${late.samples} ${total}`;
  const known = laws.get(key);
  if (known !== undefined) return known;
  const law = computedLaw(stratum);
  if (laws.size < MAX_LAWS) laws.set(key, law);
  return law;
}

const MAX_LAWS = 20_000;

/** Distribution of the candidate's number of correct answers to one task, given the total. */
function computedLaw(stratum: Stratum): Law {
  const { given, baseline, fresh, early, late, state } = stratum;
  const samples = early.samples + late.samples;
  const others = baseline.samples + fresh.samples;
  const total = baseline.right + fresh.right + early.right + late.right;
  const from = Math.max(0, total - others);
  const weights = new Float64Array(Math.min(samples, total) - from + 1);
  for (let index = 0; index < weights.length; index++) {
    const c = from + index;
    if (state === 'everyone') {
      weights[index] = choose(others, total - c) * choose(samples, c);
      continue;
    }
    const deciding = given.samples + baseline.samples + early.samples;
    let ways = 0;
    for (let b = 0; b <= baseline.samples; b++) {
      const stored = choose(baseline.samples, b) * choose(fresh.samples, total - b - c);
      if (stored === 0) continue;
      for (let y = 0; y <= early.samples; y++) {
        const agreed = given.right + b + y;
        if (agreed > 0 && agreed < deciding) ways += stored * choose(early.samples, y) * choose(late.samples, c - y);
      }
    }
    weights[index] = ways;
  }
  const sum = weights.reduce((a, b) => a + b, 0);
  return { from, probabilities: weights.map(ways => ways / sum) };
}

function varianceOf({ probabilities }: Law): number {
  let mean = 0;
  let square = 0;
  probabilities.forEach((probability, index) => {
    mean += index * probability;
    square += index * index * probability;
  });
  return square - mean * mean;
}

/** Probabilities far below any p-value limit are dropped, to keep the distribution narrow. */
const NEGLIGIBLE = 1e-50;

/** Distribution of `sum + weight * one` for independent `sum` and `one`. */
function added(sum: Law, one: Law, weight: number): Law {
  const before = sum.probabilities;
  const wide = new Float64Array(before.length + weight * (one.probabilities.length - 1));
  one.probabilities.forEach((probability, step) => {
    const shift = step * weight;
    for (let cell = 0; cell < before.length; cell++) {
      wide[shift + cell] = (wide[shift + cell] ?? 0) + probability * (before[cell] ?? 0);
    }
  });
  let start = 0;
  let end = wide.length;
  while (start < end - 1 && (wide[start] ?? 0) < NEGLIGIBLE) start++;
  while (end > start + 1 && (wide[end - 1] ?? 0) < NEGLIGIBLE) end--;
  return { from: sum.from + weight * one.from + start, probabilities: wide.subarray(start, end) };
}

/** Maximum cells of the sum's distribution. */
const CELLS = 20_000;

/**
 * Divisor of the weights before rounding to integers: their common divisor, or more if there would be too many cells. The
 * test stays exact, because any fixed weights make a valid statistic.
 */
function scaleOf(steps: readonly { readonly weight: number; readonly span: number }[]): number {
  const common = steps.reduce((divisor, { weight }) => commonDivisor(divisor, weight), 0);
  return Math.max(common, steps.reduce((sum, { weight, span }) => sum + weight * span, 0) / CELLS);
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

const triangle: number[][] = [[1]];

/** Number of ways to choose k of n (Pascal's triangle, cached). */
function choose(n: number, k: number): number {
  for (let row = triangle.length; row <= n; row++) {
    const above = triangle[row - 1] ?? [];
    triangle.push(Array.from({ length: row + 1 }, (_, i) => (above[i - 1] ?? 0) + (above[i] ?? 0)));
  }
  return triangle[n]?.[k] ?? 0;
}
