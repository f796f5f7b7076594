import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  lookBounds,
  looksOf,
  planOf,
  pocockSpending,
  storedEnough
} from "./YTQX3TOC.js";
import {
  isUnanimous,
  noiseOf,
  slipRate
} from "./EJNFRPCC.js";
import {
  binomialCdf,
  bisect,
  normalCdf,
  normalQuantile,
  studentQuantile
} from "./4EWCDJO6.js";
import {
  fisherTest,
  scoredTest
} from "./CP3Z2BKF.js";
import {
  isRight
} from "./2K4DHKW7.js";
import {
  count,
  outOf,
  percent,
  points,
  signed,
  size
} from "./HRPSXDW6.js";
import {
  EXIT,
  Failure
} from "./WOQU7CIP.js";

// src/statistics/change.ts
function estimateChange(pairs, passes) {
  const count2 = pairs.length;
  const total = sum(pairs, (pair) => pair.weight);
  const squares = sum(pairs, (pair) => pair.weight ** 2);
  const baseline = sum(pairs, (pair) => pair.weight * rate(pair.baseline)) / total;
  const candidate = sum(pairs, (pair) => pair.weight * rate(pair.candidate)) / total;
  const difference = candidate - baseline;
  const overTasks = 1 + 2 / count2;
  const centreOverTasks = difference / overTasks;
  const spread = sum(
    pairs,
    (pair) => pair.weight ** 2 * (rate(pair.candidate) - rate(pair.baseline) - centreOverTasks) ** 2
  );
  const errorOverTasks = count2 === 1 ? Number.POSITIVE_INFINITY : Math.sqrt(count2 / (count2 - 1) * spread + squares / count2) / (total * overTasks);
  const flips2 = 1 + 2 / (count2 * passes);
  const within = passes > 1 ? varianceWithin(pairs) : null;
  const error = within === null ? errorOverTasks : Math.sqrt(within + squares / count2 / passes ** 2) / (total * flips2);
  const reach = count2 === 1 ? 0 : studentQuantile(0.975, count2 - 1) * errorOverTasks;
  return {
    baseline,
    candidate,
    difference,
    centre: difference / (within === null ? overTasks : flips2),
    error,
    unseen: count2 === 1 ? null : { low: centreOverTasks - reach, high: centreOverTasks + reach }
  };
}
function varianceWithin(pairs) {
  const ofBaseline = noiseOf(pairs.map((pair) => pair.baseline));
  const ofCandidate = noiseOf(pairs.map((pair) => pair.candidate));
  if (ofBaseline === null || ofCandidate === null) return null;
  const variances = pairs.map(
    (pair, index) => (ofBaseline[index] ?? 0) / pair.baseline.samples + (ofCandidate[index] ?? 0) / pair.candidate.samples
  );
  const squares = sum(pairs, (pair) => pair.weight ** 2);
  const own = pairs.reduce((total, pair, index) => total + pair.weight ** 2 * (variances[index] ?? 0), 0);
  const shared = sum(variances, (variance) => variance) / variances.length * squares;
  return (own + shared) / 2;
}
function rate({ right: right2, samples }) {
  return right2 / samples;
}
function sum(items, of) {
  return items.reduce((total, item) => total + of(item), 0);
}

// src/statistics/permutation.ts
function permutationTest(strata) {
  const observed = strata.map(({ early, late }) => early.right + late.right);
  const laws2 = strata.map(lawOf);
  const moving = strata.flatMap(({ weight }, index) => {
    const law = laws2[index];
    return law === void 0 || law.probabilities.length < 2 ? [] : [{ weight, law, right: observed[index] ?? 0 }];
  });
  const variances = laws2.map(varianceOf);
  if (moving.length === 0) return { midP: 1, exactP: 1, oppositeMidP: 1, variances };
  const scale = scaleOf(moving.map(({ weight, law }) => ({ weight, span: law.probabilities.length - 1 })));
  let total = { from: 0, probabilities: Float64Array.of(1) };
  let reached = 0;
  for (const { weight, law, right: right2 } of moving) {
    const whole = Math.max(1, Math.round(weight / scale));
    total = added(total, law, whole);
    reached += whole * right2;
  }
  let below = 0;
  total.probabilities.forEach((probability, index) => {
    if (total.from + index < reached) below += probability;
  });
  const equal = total.probabilities[reached - total.from] ?? 0;
  const midP = Math.min(1, below + equal / 2);
  return { midP, exactP: Math.min(1, below + equal), oppositeMidP: 1 - midP, variances };
}
var laws = /* @__PURE__ */ new Map();
function lawOf(stratum) {
  const { given, baseline, fresh, early, late, state } = stratum;
  const right2 = early.right + late.right;
  const total = baseline.right + fresh.right + right2;
  const key = `${state} ${given.right}/${given.samples} ${baseline.samples} ${fresh.samples} ${early.samples} ${late.samples} ${total} ${state === "closed" ? right2 : ""}`;
  const known = laws.get(key);
  if (known !== void 0) return known;
  const law = computedLaw(stratum);
  if (laws.size < MAX_LAWS) laws.set(key, law);
  return law;
}
var MAX_LAWS = 2e4;
function computedLaw(stratum) {
  const { given, baseline, fresh, early, late, state } = stratum;
  const samples = early.samples + late.samples;
  const right2 = early.right + late.right;
  if (state === "closed") return { from: right2, probabilities: Float64Array.of(1) };
  const others = baseline.samples + fresh.samples;
  const total = baseline.right + fresh.right + right2;
  const from = Math.max(0, total - others);
  const weights = new Float64Array(Math.min(samples, total) - from + 1);
  for (let index = 0; index < weights.length; index++) {
    const c = from + index;
    if (state === "everyone") {
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
  const sum2 = weights.reduce((a, b) => a + b, 0);
  return { from, probabilities: weights.map((ways) => ways / sum2) };
}
function varianceOf({ probabilities }) {
  let mean = 0;
  let square = 0;
  probabilities.forEach((probability, index) => {
    mean += index * probability;
    square += index * index * probability;
  });
  return square - mean * mean;
}
var NEGLIGIBLE = 1e-50;
function added(sum2, one, weight) {
  const before = sum2.probabilities;
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
  return { from: sum2.from + weight * one.from + start, probabilities: wide.subarray(start, end) };
}
var CELLS = 2e4;
function scaleOf(steps) {
  const common = steps.reduce((divisor, { weight }) => commonDivisor(divisor, weight), 0);
  return Math.max(common, steps.reduce((sum2, { weight, span }) => sum2 + weight * span, 0) / CELLS);
}
function commonDivisor(a, b) {
  return b === 0 ? a : commonDivisor(b, a % b);
}
var triangle = [[1]];
function choose(n, k) {
  if (k < 0 || k > n) return 0;
  for (let row = triangle.length; row <= n; row++) {
    const above = triangle[row - 1] ?? [];
    triangle.push(Array.from({ length: row + 1 }, (_, i) => (above[i - 1] ?? 0) + (above[i] ?? 0)));
  }
  return triangle[n]?.[k] ?? 0;
}

// src/verdict/look.ts
var right = (outcome) => outcome === "right";
var readable = (outcome) => outcome !== "unreadable";
var NONE = { right: 0, samples: 0 };
function lookAt(answers, extent, measure = right) {
  const strata = answers.map((task) => stratumOf(task, extent, measure));
  const test = permutationTest(strata);
  const passes = Math.min(extent.samples, extent.everyone);
  const pairs = strata.map(({ weight, baseline, fresh, early, late }, index) => ({
    weight,
    baseline: together(baseline, fresh),
    // Asked again only when they surprise, unanimous tasks would drift back to the mean: their follow-ups only test.
    candidate: isUnanimous(baseline) ? early : together(together(early, late), countOf(answers[index]?.again ?? [], measure))
  }));
  let variance = 0;
  let total = 0;
  strata.forEach(({ weight, baseline, fresh, early, late }, index) => {
    const slope = 1 / (early.samples + late.samples) + 1 / (baseline.samples + fresh.samples);
    variance += weight ** 2 * (test.variances[index] ?? 0) * slope ** 2;
    total += weight;
  });
  return { test, pairs, change: estimateChange(pairs, passes), nullError: Math.sqrt(variance) / total };
}
function shiftOf(answers) {
  const { midP, oppositeMidP } = permutationTest(
    answers.map(({ weight, old, fresh }) => ({
      weight,
      given: NONE,
      baseline: countOf(old, right),
      fresh: NONE,
      early: countOf(fresh, right),
      late: NONE,
      state: "everyone"
    }))
  );
  return Math.min(1, 2 * Math.min(midP, oppositeMidP));
}
function isOpen(task, everyone) {
  return !isUnanimous(together(countOf(task.baseline, right), countOf(task.candidate, right, 0, everyone)));
}
function baselineCount(task) {
  return together(countOf(task.baseline, right), countOf(task.control, right));
}
function countOf(slots, measure, from = 0, to = slots.length) {
  let hits = 0;
  let samples = 0;
  for (let index = from; index < Math.min(to, slots.length); index++) {
    const slot = slots[index];
    if (slot === void 0 || slot === "missing") continue;
    samples++;
    if (measure(slot)) hits++;
  }
  return { right: hits, samples };
}
function stratumOf(task, { samples, everyone }, measure) {
  const open = samples > everyone && isOpen(task, everyone);
  return {
    weight: task.weight,
    given: NONE,
    baseline: countOf(task.baseline, measure),
    fresh: countOf(task.control, measure),
    early: countOf(task.candidate, measure, 0, Math.min(samples, everyone)),
    late: open ? countOf(task.candidate, measure, everyone, samples) : NONE,
    state: samples <= everyone ? "everyone" : open ? "open" : "closed"
  };
}
function together(a, b) {
  return { right: a.right + b.right, samples: a.samples + b.samples };
}

// src/statistics/holm.ts
function holmAdjusted(pValues) {
  const adjusted = pValues.map(() => 1);
  let largest = 0;
  for (const [step, { index, p }] of pValues.map((p2, index2) => ({ p: p2, index: index2 })).sort((a, b) => a.p - b.p).entries()) {
    largest = Math.max(largest, Math.min(1, (pValues.length - step) * p));
    adjusted[index] = largest;
  }
  return adjusted;
}

// src/verdict/proof.ts
var SHARES = {
  /** A drop in accuracy, all tests of it together. A harmless change is suspected of one at most every second time, so half of it counts. */
  drop: 1.2,
  /** Single tasks that broke; halved each time that new ones are suspected. */
  single: 0.2,
  /** Answers that became unreadable. */
  unreadable: 0.2
};
var DROP_TESTS = [70, 80, 110];
var DROP_ANSWERS = DROP_TESTS.reduce((sum2, answers) => sum2 + answers);
var DROP_SAMPLES = { min: 2, max: 16 };
var SINGLE_SAMPLES = 7;
var UNREADABLE_ANSWERS = 120;
function dropTasks(answers, seen) {
  const chosen = [];
  const steady = [];
  const fall = { chosen: 0, steady: 0 };
  for (const task of answers) {
    const samples = seen(task);
    const before = baselineCount(task);
    const now = countOf(task.candidate, right, 0, samples);
    const hits = before.right + now.right;
    if (now.samples === 0 || hits < (now.right === now.samples ? 1 : 2)) continue;
    const misses = before.samples + now.samples - hits;
    const broken2 = chanceBroken(before, now);
    const mended = chanceBroken(opposite(before), opposite(now));
    const isSteady = before.samples - before.right <= 1;
    if (broken2 < MAX_BROKEN) {
      const own = task.weight * (before.right / before.samples - now.right / now.samples);
      fall[isSteady ? "steady" : "chosen"] += own;
    }
    const isInformative = misses >= 2 || now.right < now.samples;
    (isInformative ? chosen : isSteady ? steady : []).push({
      taskId: task.taskId,
      weight: task.weight,
      broken: broken2,
      mended
    });
  }
  return fall.steady > Math.max(0, SPREAD * fall.chosen) ? [...chosen, ...steady] : chosen;
}
var SPREAD = 0.5;
function dropSamples(tasks, test) {
  const wanted = Math.ceil((DROP_TESTS[test] ?? 0) / tasks);
  return Math.min(DROP_SAMPLES.max, Math.max(DROP_SAMPLES.min, wanted));
}
function maxDropAnswers(tasks) {
  const each = DROP_TESTS.map(
    (answers) => Math.min(DROP_SAMPLES.max * tasks, Math.max(DROP_SAMPLES.min * tasks, answers + tasks))
  );
  return 2 * each.reduce((sum2, answers) => sum2 + answers);
}
function lastDropTest(alpha) {
  return { answers: DROP_ANSWERS, limit: dropLimits(alpha).at(-1) ?? 0 };
}
function unreadableSamples(tasks) {
  return Math.ceil(UNREADABLE_ANSWERS / tasks);
}
var BROKEN_PRIOR = 0.05;
var MAX_BROKEN = 0.35;
var BROKEN_RATE = 0.03;
var SHIFTED_ODDS = Math.exp(-0.6);
var opposite = ({ right: hits, samples }) => ({ right: samples - hits, samples });
function chanceBroken(before, now) {
  const rate3 = (before.right + 0.5) / (before.samples + 1);
  const shifted = rate3 * SHIFTED_ODDS / (rate3 * SHIFTED_ODDS + 1 - rate3);
  const wrong = now.samples - now.right;
  const likelihood = (chance) => chance ** now.right * (1 - chance) ** wrong;
  const broken2 = BROKEN_PRIOR * likelihood(Math.min(BROKEN_RATE, shifted));
  return Math.min(MAX_BROKEN, broken2 / (broken2 + (1 - BROKEN_PRIOR) * likelihood(shifted)));
}
function dropLimits(alpha) {
  const shares = DROP_TESTS.map((_, test) => weightOf(test + 1) / DROP_ANSWERS);
  return lookBounds(
    shares,
    shares.map((share) => pocockSpending(SHARES.drop * alpha, share))
  ).map((bound) => 1 - normalCdf(bound));
}
function combined(pValues) {
  const sum2 = pValues.reduce((total, pValue, test) => {
    const z = pValue <= 0 ? 9 : pValue >= 1 ? -9 : -normalQuantile(pValue);
    return total + Math.sqrt(DROP_TESTS[test] ?? 0) * z;
  }, 0);
  return 1 - normalCdf(sum2 / Math.sqrt(weightOf(pValues.length)));
}
function weightOf(tests) {
  return DROP_TESTS.slice(0, tests).reduce((sum2, answers) => sum2 + answers, 0);
}
function dropPValue(tasks, answers) {
  return scoredTest(
    tasks.map(({ taskId, weight, broken: broken2, mended }) => {
      const own = answers.filter((one) => one.taskId === taskId);
      return {
        weight,
        broken: broken2,
        mended,
        baseline: countOf(
          own.flatMap((one) => one.baseline),
          right
        ),
        candidate: countOf(
          own.flatMap((one) => one.candidate),
          right
        )
      };
    })
  );
}
function unreadablePValue(answers) {
  const none = { right: 0, samples: 0 };
  const of = (slots, measure) => countOf(slots, measure);
  return permutationTest(
    answers.map(({ baseline, candidate }) => ({
      weight: 1,
      given: none,
      baseline: of(baseline, readable),
      fresh: none,
      early: of(candidate, readable),
      late: none,
      state: "everyone"
    }))
  ).exactP;
}
function singlePValues(answers, isCritical) {
  const own = answers.map(({ baseline, candidate }) => fisherTest(countOf(baseline, right), countOf(candidate, right)));
  const critical = answers.map(({ taskId }) => isCritical(taskId));
  const groups = [true, false].map((kind) => holmAdjusted(own.filter((_, index) => critical[index] === kind)));
  const used = groups.filter((group) => group.length > 0).length;
  const next = [0, 0];
  return critical.map((kind) => {
    const group = kind ? 0 : 1;
    const p = groups[group]?.[next[group] ?? 0] ?? 1;
    next[group] = (next[group] ?? 0) + 1;
    return Math.min(1, used * p);
  });
}

// src/statistics/detectable.ts
function detectableDrop(tasks, samples, { bound, tolerance }, proof) {
  const counts = tasks.map((task) => task.baseline);
  const noise = noiseOf(counts);
  if (noise === null) return null;
  const slip = slipRate(counts);
  const late = slip * Math.max(0, 1 / samples.everyone - 1 / samples.open);
  const noisy = counts.filter((count2) => !isUnanimous(count2)).length;
  const each = proof.answers / Math.max(1, noisy);
  let total = 0;
  let suspicion = 0;
  let proving = 0;
  let shown = 0;
  let hidden = 0;
  tasks.forEach(({ weight, baseline }, index) => {
    const own = noise[index] ?? 0;
    total += weight;
    suspicion += weight ** 2 * (own * (1 / baseline.samples + 1 / samples.open) + (isUnanimous(baseline) ? late : 0));
    proving += weight ** 2 * own * 2 / each;
    if (isUnanimous(baseline)) hidden += weight * slip;
    else shown += weight * own;
  });
  if (suspicion === 0) return tolerance;
  const seen = shown / (shown + hidden);
  const least = Math.max(bound, tolerance * total / Math.sqrt(suspicion));
  const found = (drop2) => normalCdf(drop2 * total / Math.sqrt(suspicion) - least) * (proving === 0 ? 1 : normalCdf(seen * drop2 * total / Math.sqrt(proving) - normalQuantile(1 - proof.limit)));
  return bisect((drop2) => found(drop2) >= 0.8, 0, 1);
}

// src/statistics/exact.ts
function compareChange(pairs, points2) {
  const bySamples = /* @__PURE__ */ new Map();
  let total = 0;
  for (const { weight, baseline, candidate } of pairs) {
    total += weight;
    bySamples.set(candidate.samples, (bySamples.get(candidate.samples) ?? 0) + weight * candidate.right);
    bySamples.set(baseline.samples, (bySamples.get(baseline.samples) ?? 0) - weight * baseline.right);
  }
  const common = [...bySamples.keys()].reduce((lcm, samples) => leastCommonMultiple(lcm, BigInt(samples)), 1n);
  const change = [...bySamples].reduce((sum2, [samples, right2]) => sum2 + BigInt(right2) * (common / BigInt(samples)), 0n);
  const [digits, scale] = decimal(points2);
  const difference = change * scale * 100n - digits * common * BigInt(total);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
function decimal(value) {
  const [whole = "", fraction = ""] = value.toFixed(12).split(".");
  return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
}
function leastCommonMultiple(a, b) {
  let [x, y] = [a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return a / x * b;
}

// src/verdict/evidence.ts
var ALARMS = 4;
var MAX_ALARMS = 0.2;
function alarmsOf({ alpha }) {
  return Math.min(MAX_ALARMS, ALARMS * alpha);
}
var UNREADABLE_ALARM = 0.02;
var LIKELY = 0.3;
function termsOf(plan, decision, baseline) {
  const planned = baseline.answers.map((task) => ({ weight: task.weight, baseline: baselineCount(task) })).filter((task) => task.baseline.samples > 0);
  const share = planned.reduce((sum2, task) => sum2 + 1 / task.baseline.samples, 0) / planned.length;
  const looks = looksOf(plan, share, { alarm: alarmsOf(decision), better: decision.alpha });
  const last = plan.looks.at(-1) ?? 1;
  const samples = { everyone: Math.min(plan.everyone, last), open: last };
  const limit = { bound: looks.at(-1)?.red ?? 0, tolerance: decision.tolerance / 100 };
  const byNormalLaw = detectableDrop(planned, samples, limit, lastDropTest(decision.alpha));
  const detectable = byNormalLaw && byNormalLaw * (1 + FEW_TASKS / planned.length);
  return { plan, decision, looks, detectable, margin: marginOf(decision, byNormalLaw) };
}
var FEW_TASKS = 2.5;
var MARGIN_FACTOR = 1.15;
function marginOf({ margin }, detectable) {
  return margin === "auto" ? Math.min(100, Math.max(5, Math.ceil(MARGIN_FACTOR * 100 * (detectable ?? 0)))) : margin;
}
function evidenceAt(number, look, answers, terms) {
  const { plan, decision } = terms;
  const margin = terms.margin / 100;
  const extent = { samples: look.samples, everyone: plan.everyone };
  const answered = answers.filter((task) => isAnswered(task, extent));
  const seen = lookAt(answered, extent);
  const imagining = (candidate) => {
    if (answered.length === answers.length) return seen;
    const whole = answers.map((task) => imagined(task, extent, plan, candidate));
    return lookAt(whole, extent);
  };
  const worst = imagining("wrong");
  const best = imagining("right");
  const high = best.change.centre + look.pass * best.change.error;
  const low = worst.change.centre - look.pass * worst.change.error;
  const fell = best.change.difference + look.red * best.nullError < 0;
  const largeDrop = compareChange(best.pairs, -decision.tolerance) <= 0;
  const isBeyond = ({ pairs }) => compareChange(pairs, -terms.margin) < 0;
  const sizes = (of) => {
    const all = answered.map(of);
    return { min: Math.min(...all), max: Math.max(...all) };
  };
  const total = answered.reduce((sum2, { weight }) => sum2 + weight, 0);
  return {
    comparison: {
      tasks: answered.length,
      baselineAccuracy: seen.change.baseline,
      candidateAccuracy: seen.change.candidate,
      difference: seen.change.difference,
      low,
      high,
      pValue: best.test.midP,
      pLimit: look.pLimit,
      look: number,
      looks: plan.looks.length,
      margin,
      marginWas: decision.margin === "auto" ? "auto" : "given",
      detectableDrop: terms.detectable,
      unseenLow: seen.change.unseen?.low ?? null,
      unseenHigh: seen.change.unseen?.high ?? null,
      weights: decision.weights,
      effectiveTasks: total ** 2 / answered.reduce((sum2, { weight }) => sum2 + weight ** 2, 0),
      deterministic: answered.every(isDeterministic),
      baselineSamples: sizes((task) => baselineCount(task).samples),
      candidateSamples: sizes((task) => countOf(task.candidate, right, 0, extent.samples).samples)
    },
    drop: best.test.midP <= look.pLimit && fell && largeDrop,
    largeDrop,
    likelyDrop: best.test.midP <= LIKELY,
    improved: seen.test.oppositeMidP <= look.betterLimit && worst.change.difference > 0,
    unreadable: becameUnreadable(answered, extent, terms),
    ruledOut: low > -margin,
    belowFloor: isBelowFloor(
      answered.flatMap((task) => task.candidate.slice(0, Math.min(extent.samples, extent.everyone))),
      decision,
      plan
    ),
    smallDrop: best.test.midP <= look.betterLimit && fell && !largeDrop,
    beyondMargin: decision.policy !== "threshold" ? "no" : isBeyond(best) ? "yes" : isBeyond(worst) ? "unknown" : "no",
    falseAlarmRate: seen.nullError === 0 ? 0 : normalCdf(-margin / seen.nullError),
    unanswered: answers.length - answered.length
  };
}
function becameUnreadable(answers, extent, { decision }) {
  if (extent.samples > extent.everyone) return false;
  if (!answers.some((task) => task.candidate.includes("unreadable"))) return false;
  const { test, pairs } = lookAt(answers, extent, readable);
  return test.midP <= UNREADABLE_ALARM && compareChange(pairs, -decision.tolerance) <= 0;
}
function isBelowFloor(slots, decision, plan) {
  const floor = decision["min-accuracy"];
  const all = countOf(slots, right);
  return floor !== null && all.samples > 0 && binomialCdf(all.right, all.samples, floor) <= decision.alpha / plan.looks.length;
}
function isAnswered(task, { samples, everyone }) {
  const asked = countOf(task.candidate, right, 0, Math.min(samples, everyone));
  return asked.samples > 0 && baselineCount(task).samples > 0;
}
function imagined(task, extent, plan, candidate) {
  if (isAnswered(task, extent)) return task;
  const opposite2 = candidate === "right" ? "wrong" : "right";
  const known = baselineCount(task).samples > 0;
  const asked = Array.from({ length: Math.min(extent.samples, extent.everyone) }, () => candidate);
  return {
    ...task,
    baseline: known ? task.baseline : Array.from({ length: plan.fresh }, () => opposite2),
    candidate: countOf(task.candidate, right).samples > 0 ? task.candidate : asked
  };
}
function isDeterministic(task) {
  const known = baselineCount(task);
  return known.samples > 1 && isUnanimous(known);
}

// src/verdict/baseline.ts
var SHIFT_LIMIT = 0.01;
function storedBaseline(tasks, freshFirst) {
  return {
    answers: tasks.map((task) => ({
      ...named(task),
      baseline: [...task.stored, ...task.fresh.slice(0, freshFirst(task))],
      control: []
    })),
    shift: null
  };
}
function checkedBaseline(tasks, plan) {
  const shift = shiftBetween(tasks, plan);
  return {
    answers: tasks.map((task) => {
      const fresh = task.fresh.slice(0, plan.fresh);
      return { ...named(task), baseline: shift.real ? fresh : task.stored, control: shift.real ? [] : fresh };
    }),
    shift
  };
}
function shiftBetween(tasks, plan) {
  const compared = tasks.map(({ weight, stored, fresh }) => ({ weight, old: stored, fresh: fresh.slice(0, plan.fresh) })).filter(({ old, fresh }) => countOf(old, right).samples > 0 && countOf(fresh, right).samples > 0);
  const total = compared.reduce((sum2, { weight }) => sum2 + weight, 0);
  const difference = compared.reduce(
    (sum2, { weight, old, fresh }) => sum2 + weight * (rate2(countOf(fresh, right)) - rate2(countOf(old, right))) / total,
    0
  );
  return { difference, real: shiftOf(compared) <= SHIFT_LIMIT };
}
function named({ taskId, weight, candidate }) {
  return { taskId, weight, candidate, again: [] };
}
function rate2({ right: hits, samples }) {
  return hits / samples;
}

// src/verdict/suspects.ts
var SUSPICION = 0.01;
var MIN_RATE = 0.75;
var MAX_FOLLOW_UP = 4;
function followUp(task, samples) {
  const before = baselineCount(task);
  const now = countOf(task.candidate, right, 0, samples);
  if (now.samples === 0 || before.right < MIN_RATE * before.samples) return null;
  const most = now.right === 0 ? MAX_FOLLOW_UP : 0;
  for (let more = 0; more <= most; more++) {
    if (fisherTest(before, { right: now.right, samples: now.samples + more }) <= SUSPICION) return more;
  }
  return null;
}

// src/verdict/inquiry.ts
var PROMISING = 0.4;
var MANY = 130;
var FOLLOW_UPS = 2;
function createInquiry(tasks, ledger, decision, canSample) {
  const { alpha } = decision;
  const critical = new Set(tasks.filter((task) => task.critical).map((task) => task.taskId));
  const single = decision["single-tasks"];
  const fails = (taskId) => single === "fail" || critical.has(taskId);
  const followed = /* @__PURE__ */ new Map();
  const broken2 = [];
  let singleTests = 0;
  let unreadableTested = false;
  const limits = dropLimits(alpha);
  let drop2 = null;
  let isRefuted = false;
  function withFresh(answers, taken) {
    const own = new Map(taken.map((one) => [one.taskId, one]));
    return answers.map((task) => {
      const { baseline = [], candidate = [] } = own.get(task.taskId) ?? {};
      return { ...task, control: [...task.control, ...baseline], again: [...task.again, ...candidate] };
    });
  }
  function suspects(answers) {
    const watched = answers.filter(
      ({ taskId }) => (single !== "off" || critical.has(taskId)) && !broken2.some((one) => one.taskId === taskId)
    );
    const suspected = [];
    const wanted = [];
    for (const task of watched) {
      const { taskId, candidate } = task;
      for (; ; ) {
        const seen = ledger.candidateSeen(taskId);
        const more = followUp(task, seen);
        if (more === 0) suspected.push(task);
        if (more === null || more === 0 || (followed.get(taskId) ?? 0) >= FOLLOW_UPS) break;
        if (candidate.length < seen + more) {
          wanted.push({ taskId, arm: "candidate", samples: seen + more });
          break;
        }
        followed.set(taskId, (followed.get(taskId) ?? 0) + 1);
        ledger.see(taskId, seen + more);
      }
    }
    return { wanted, suspected };
  }
  function inquire(evidence, given) {
    let answers = given;
    const go = (proven) => ({ wanted: [], reason: "round", proven, answers });
    const ask = (wanted2, reason) => ({
      wanted: wanted2,
      reason,
      proven: null,
      answers
    });
    const matters = (ids) => canSample || ids.some(fails);
    const suspicious = answers.filter((task) => followUp(task, ledger.candidateSeen(task.taskId)) !== null).length;
    const early = suspicious * SINGLE_SAMPLES > MANY ? inquireDrop() : null;
    if (early !== null) return early;
    const { wanted, suspected } = suspects(answers);
    if (wanted.length > 0 && matters(wanted.map(({ taskId }) => taskId))) return ask(wanted, "round");
    if (suspected.length > 0) {
      const ids = suspected.map((task) => task.taskId);
      const test = ledger.next(ids, SINGLE_SAMPLES);
      if (test.wanted.length > 0 && matters(ids)) return ask(test.wanted, "control");
      if (test.wanted.length > 0) {
        broken2.push(...suspected.map((task) => suspicionOf(task, ledger.candidateSeen(task.taskId))));
      } else {
        testSingles(suspected, test.answers);
        const failing = broken2.filter((one) => one.fails);
        if (failing.length > 0) return go({ kind: "broken-tasks", tasks: failing });
      }
    }
    if (evidence.unreadable && !unreadableTested) {
      const ids = answers.map((task) => task.taskId);
      const test = ledger.next(ids, unreadableSamples(ids.length));
      if (test.wanted.length > 0) return ask(test.wanted, "control");
      unreadableTested = true;
      if (unreadablePValue(test.answers) <= alpha * SHARES.unreadable) return go({ kind: "unreadable" });
    }
    return inquireDrop() ?? go(null);
    function inquireDrop() {
      const isSuspected = evidence.drop || isHollowed() && evidence.largeDrop;
      while (isSuspected && (drop2?.pValues.length ?? 0) < DROP_TESTS.length) {
        drop2 ??= { tasks: dropTasks(answers, (task) => ledger.candidateSeen(task.taskId)), pValues: [] };
        const ids = drop2.tasks.map((task) => task.taskId);
        if (ids.length === 0) break;
        const test = ledger.next(ids, dropSamples(ids.length, drop2.pValues.length));
        if (test.wanted.length > 0) return ask(test.wanted, "control");
        answers = withFresh(answers, test.answers);
        drop2.pValues.push(dropPValue(drop2.tasks, test.answers));
        const pValue = combined(drop2.pValues);
        const limit = limits[drop2.pValues.length - 1] ?? 0;
        if (pValue <= limit) return go({ kind: "drop", pValue, limit });
        isRefuted = true;
        if (pValue > PROMISING) break;
      }
      return null;
    }
  }
  function testSingles(suspected, taken) {
    singleTests++;
    const limit = alpha * SHARES.single / 2 ** singleTests;
    const pValues = singlePValues(taken, (taskId) => critical.has(taskId));
    suspected.forEach((task, index) => {
      const pValue = pValues[index] ?? 1;
      const isBroken = pValue <= limit;
      const samples = ledger.candidateSeen(task.taskId) - SINGLE_SAMPLES;
      broken2.push({
        ...suspicionOf(task, samples),
        proof: {
          baseline: countOf(taken[index]?.baseline ?? [], right),
          candidate: countOf(taken[index]?.candidate ?? [], right),
          pValue
        },
        state: isBroken ? "broken" : "unproven",
        fails: isBroken && fails(task.taskId)
      });
    });
    broken2.sort((a, b) => Number(b.state === "broken") - Number(a.state === "broken"));
  }
  function isHollowed() {
    const proven = broken2.filter((one) => one.state === "broken");
    const weightOf2 = (taskId) => tasks.find((task) => task.taskId === taskId)?.weight ?? 0;
    const fallen = proven.reduce(
      (sum2, { taskId, proof }) => sum2 + weightOf2(taskId) * (proof === null ? 0 : fallOf(proof)),
      0
    );
    const total = tasks.reduce((sum2, { weight }) => sum2 + weight, 0);
    return proven.length > 1 && fallen > 0 && fallen >= decision.tolerance / 100 * total;
  }
  return {
    inquire,
    get isHollowed() {
      return isHollowed();
    },
    get isRefuted() {
      return isRefuted;
    },
    get brokenTasks() {
      return broken2;
    }
  };
}
function suspicionOf(task, samples) {
  return {
    taskId: task.taskId,
    before: baselineCount(task),
    now: countOf(task.candidate, right, 0, samples),
    proof: null,
    state: "unproven",
    fails: false
  };
}
function fallOf({ baseline, candidate }) {
  return baseline.right / Math.max(1, baseline.samples) - candidate.right / Math.max(1, candidate.samples);
}

// src/verdict/ledger.ts
function createLedger(tasks, freshSeen) {
  const accounts = new Map(tasks.map((task) => [task.taskId, { task, candidate: 0, fresh: freshSeen(task) }]));
  const accountOf = (taskId) => {
    const account = accounts.get(taskId);
    if (account === void 0) throw new Error(`the unknown task ${taskId} was asked for`);
    return account;
  };
  return {
    candidateSeen: (taskId) => accountOf(taskId).candidate,
    see(taskId, samples) {
      const account = accountOf(taskId);
      account.candidate = Math.max(account.candidate, samples);
    },
    next(taskIds, samples) {
      const wanted = taskIds.flatMap((taskId) => {
        const { task, candidate, fresh } = accountOf(taskId);
        const lacksCandidate = task.candidate.length < candidate + samples;
        const lacksBaseline = task.fresh.length < fresh + samples;
        return [
          ...lacksBaseline ? [{ taskId, arm: "baseline", samples: task.before + fresh + samples }] : [],
          ...lacksCandidate ? [{ taskId, arm: "candidate", samples: candidate + samples }] : []
        ];
      });
      if (wanted.length > 0) return { answers: [], wanted };
      const answers = taskIds.map((taskId) => {
        const account = accountOf(taskId);
        const { task, candidate, fresh } = account;
        account.candidate += samples;
        account.fresh += samples;
        return {
          taskId,
          baseline: task.fresh.slice(fresh, fresh + samples),
          candidate: task.candidate.slice(candidate, candidate + samples)
        };
      });
      return { answers, wanted };
    }
  };
}

// src/verdict/losses.ts
function tooManyLosses(answers, asked) {
  return lossesOf(answers, asked).find(({ lost, slots }) => isTooMany(lost, slots)) ?? null;
}
function isTooMany(lost, of) {
  return lost > Math.max(1, 0.02 * of);
}
function lossesOf(answers, asked) {
  const candidate = { lost: 0, slots: 0 };
  const baseline = { lost: 0, slots: 0 };
  for (const task of answers) {
    candidate.slots += asked(task);
    candidate.lost += asked(task) - answeredBy(task, asked);
    baseline.slots += task.baseline.length + task.control.length;
    baseline.lost += task.baseline.length + task.control.length - baselineCount(task).samples;
  }
  return [candidate, baseline];
}
function lostTasksOf(answers, asked) {
  const isLost = (task) => answeredBy(task, asked) < asked(task);
  const lost = answers.filter(isLost);
  const there = accuracyOf(lost);
  const elsewhere = accuracyOf(answers.filter((task) => !isLost(task)));
  if (lost.length < 2 || there === null || elsewhere === null) return null;
  return Math.abs(there - elsewhere) < FAR_APART ? null : { tasks: lost.length, there, elsewhere };
}
var FAR_APART = 0.2;
var answeredBy = (task, asked) => countOf(task.candidate, right, 0, asked(task)).samples;
function accuracyOf(tasks) {
  const counts = tasks.map(baselineCount);
  const samples = counts.reduce((sum2, count2) => sum2 + count2.samples, 0);
  return samples === 0 ? null : counts.reduce((sum2, count2) => sum2 + count2.right, 0) / samples;
}

// src/verdict/situation.ts
function checkSituation({ tasks, decision }) {
  for (const setting of ["margin", "tolerance", "alpha", "max-rounds", "baseline-max-age", "min-accuracy"]) {
    if (typeof decision[setting] === "number" && !Number.isFinite(decision[setting])) {
      throw new Failure("configuration", `decision: ${setting} is not a number`, { hint: "Give a plain number." });
    }
  }
  const seen = /* @__PURE__ */ new Set();
  for (const { taskId, price } of tasks) {
    if (seen.has(taskId)) throw new Failure("dataset", `task ${taskId} is in the suite twice`);
    seen.add(taskId);
    if (decision.weights === "price" && !(price > 0 && Number.isFinite(price))) {
      throw new Failure("dataset", `task ${taskId} has no price above zero`, {
        hint: "Use `weights: equal`, or leave the task out of the suite."
      });
    }
  }
}

// src/verdict/words.ts
function drop(comparison, answers, pValue) {
  const { difference, baselineAccuracy, candidateAccuracy } = comparison;
  const flipped = flips(answers, comparison.candidateSamples.max);
  const change = `Accuracy fell by about ${size(-difference)} (${percent(baselineAccuracy)} \u2192 ${percent(candidateAccuracy)})`;
  const chance = `Both versions were then asked again: if nothing had changed, new answers this bad would appear in ${outOf(pValue)}`;
  return `${flipped === "" ? "" : `${flipped} `}${change}. ${chance}.`;
}
function broken(tasks) {
  const one = (task) => {
    const { before, now, proof } = task;
    const again = proof === null ? "" : `, asked again ${proof.candidate.right} of ${proof.candidate.samples}`;
    return `${task.taskId} was right ${before.right} of ${before.samples} times and is now right ${now.right} of ${now.samples}${again}`;
  };
  return `${count(tasks.length, "task")} broke: ${tasks.map(one).join("; ")}.`;
}
function blindSpot({ detectableDrop: detectableDrop2, margin }, { "single-tasks": single }) {
  const drops = `A drop below ${size(Math.max(detectableDrop2 ?? 0, 0) || margin)} can go unnoticed`;
  return single === "off" ? `${drops}, and so can a single task that broke.` : `${drops}, and so can a task that only got a little worse.`;
}
function flips(answers, samples) {
  const flipped = answers.map((task) => ({ before: baselineCount(task), now: countOf(task.candidate, right, 0, samples) })).filter(({ before, now: now2 }) => before.right > 1 && isUnanimous(before) && now2.samples > 0 && now2.right === 0);
  const [one, ...others] = flipped;
  if (one === void 0) return "";
  const alike = others.every(
    ({ before, now: now2 }) => before.samples === one.before.samples && now2.samples === one.now.samples
  );
  const [were, are] = flipped.length === 1 ? ["was", "is"] : ["were", "are"];
  const then = alike ? `in ${one.before.samples} of ${one.before.samples} runs` : "in every run";
  const now = alike ? `in ${one.now.samples} of ${one.now.samples}` : "in every run";
  return `${count(flipped.length, "task")} that ${were} right ${then} ${are} now wrong ${now}.`;
}
function unreadable({ candidateSamples }, answers) {
  const share = (of) => {
    const counted = countOf(answers.flatMap(of), readable);
    return `${counted.samples - counted.right} of ${counted.samples}`;
  };
  const now = share((task) => task.candidate.slice(0, candidateSamples.max));
  const before = share((task) => [...task.baseline, ...task.control]);
  return `Answers became unreadable: ${now} now, ${before} before.`;
}
function belowFloor(accuracy, { "min-accuracy": floor }) {
  return `Accuracy is ${percent(accuracy)}, clearly below the minimum of ${percent(floor ?? 0)}.`;
}
function ruledOut({ margin, difference, low, high }) {
  return `A drop of ${size(margin)} or more is ruled out: the change is about ${points(difference)}, likely between ${signed(low)} and ${signed(high)}.`;
}
function undecided({ low, high, margin, looks }) {
  return `The change could be anything from ${signed(low)} to ${signed(high)} points. After ${count(looks, "look")}, a drop is neither proven, nor is one of ${size(margin)} ruled out.`;
}
function notRuledOut({ low, high, margin }) {
  return `The strict policy requires a drop of ${size(margin)} to be ruled out, but the change could be anything from ${signed(low)} to ${signed(high)} points.`;
}
function endedEarly(comparison) {
  return comparison === null ? "The run ended before there were enough answers for a first look, so nothing can be compared." : `The run ended before it could decide: so far the change could be anything from ${signed(comparison.low)} to ${signed(comparison.high)} points.`;
}
function unchecked({ difference }) {
  return `Accuracy seems to have fallen by about ${size(-difference)}, but the run ended before both versions could be asked again to confirm it.`;
}
function missing({ lost, slots }, tasks) {
  const random = tasks === null ? "" : ` They are not random: ${whereLost(tasks)}.`;
  return `${lost} of ${slots} answers are missing, too many to compare fairly.${random}`;
}
function whereLost({ there, elsewhere }) {
  return `the baseline is right ${percent(there)} of the time on those tasks, and ${percent(elsewhere)} on the others`;
}
function threshold({ difference, margin }, beyond) {
  const change = `The plain difference is ${points(difference)}`;
  if (beyond === "unknown")
    return `${change}, but tasks without an answer could take it past the threshold of ${size(margin)}.`;
  return `${change}: ${beyond === "yes" ? "a drop beyond" : "within"} the threshold of ${size(margin)}.`;
}
var noTasks = "There is no task to judge.";
var noBaselineArm = "There is no configuration before this change, so there is nothing to compare with.";
function noBaseline(without, of) {
  return `${count(without, "task")} of ${of} have no baseline answer, and none could be collected.`;
}
var staleBaseline = "The stored baseline answers are too old to count, and no fresh ones could be collected.";
var notes = {
  firstRun: ({ baselineSamples: { max } }) => `No baseline was stored, so this run asked the state before this change ${count(max, "time")} per task. The range gets narrower once runs on the default branch have filled the baseline.`,
  shifted: ({ difference }) => `The provider's model changed: the state before this change now scores ${points(difference)} against its stored answers. This change is not the cause, and only fresh answers were compared.`,
  notConfirmed: "The first answers looked worse, but new answers of both versions did not confirm it: it was luck, or a change at the provider.",
  smallDrop: ({ difference }, { tolerance }) => `There is probably a small drop of about ${size(-difference)}; drops below ${size(tolerance / 100)} do not fail the build.`,
  deterministic: "Every repeated answer before this change was the same, so a task that flips is a real change, not noise. The tolerance decides how many may flip.",
  falseAlarm: (rate3) => `With this threshold, a change that does nothing fails about ${percent(rate3)} of the time, and a real drop as large as the threshold is missed half of the time.`,
  lostTasks: (tasks) => `Answers are missing on ${count(tasks.tasks, "task")}, and not at random: ${whereLost(tasks)}. The accuracy shown may be off because of that.`,
  unanswered: (tasks) => `${count(tasks, "task")} had no answer at all. The verdict holds whatever those answers would have been.`
};

// src/verdict/procedure.ts
function nextStep(situation) {
  checkSituation(situation);
  const { decision, canSample } = situation;
  const count2 = situation.tasks.length;
  if (count2 === 0) return decided(decision, { kind: "error", cause: "no-tasks", reason: noTasks });
  const tasks = weighed(situation);
  const plan = planOf(count2, decision);
  const enough = storedEnough(count2, decision);
  const stored = tasks.some((task) => task.stored.length > 0);
  const isOld = stored && !((situation.baselineAgeHours ?? Number.NaN) <= decision["baseline-max-age"] * 24);
  const topUp = (task) => isOld ? 0 : Math.max(0, enough - task.stored.length);
  const { outgrown = false } = situation;
  const judging = { tasks, plan, decision, canSample, outgrown, topUp };
  if (!situation.hasBaseline) return withoutBaseline(judging);
  const lacking = wantedFresh(tasks, (task) => isOld ? plan.fresh : topUp(task));
  if (lacking.length > 0 && canSample) {
    const wanted = [...lacking, ...wantedCandidate(tasks, () => plan.looks[0] ?? 1)];
    return { kind: "sample", reason: "round", round: 1, wanted };
  }
  if (lacking.length > 0 && isOld) {
    return decided(decision, { kind: "inconclusive", cause: "stale-baseline", reason: staleBaseline });
  }
  const bare = tasks.filter(({ stored: stored2, fresh }) => countOf([...stored2, ...fresh], right).samples === 0).length;
  if (isTooMany(bare, count2)) {
    return decided(decision, { kind: "inconclusive", cause: "no-baseline", reason: noBaseline(bare, count2) });
  }
  const baseline = isOld ? checkedBaseline(tasks, plan) : storedBaseline(tasks, topUp);
  return judged(judging, baseline, (task) => isOld ? plan.fresh : topUp(task));
}
function judged(judging, start, freshSeen) {
  const { tasks, plan, decision, canSample } = judging;
  const terms = termsOf(plan, decision, start);
  const ledger = createLedger(tasks, freshSeen);
  const inquiry = createInquiry(tasks, ledger, decision, canSample);
  let answers = start.answers;
  let evidence = null;
  let lostTasks = null;
  const end = (finding2) => {
    const unconfirmed = inquiry.isRefuted && finding2.kind !== "regressed";
    const notes2 = notesOf(judging, start, evidence, unconfirmed);
    if (lostTasks !== null && finding2.cause !== "missing-answers") {
      notes2.unshift({ kind: "warning", text: notes.lostTasks(lostTasks) });
    }
    return decided(decision, finding2, evidence?.comparison, notes2, inquiry.brokenTasks);
  };
  for (const [index, look] of terms.looks.entries()) {
    const asked = (task) => look.samples > plan.everyone && !isOpen(task, plan.everyone) ? plan.everyone : look.samples;
    const wanted = wantedCandidate(answers, asked);
    if (wanted.length > 0) {
      if (canSample) return { kind: "sample", reason: "round", round: index + 1, wanted };
      return end({ kind: "inconclusive", cause: "budget", reason: endedEarly(evidence?.comparison ?? null) });
    }
    for (const task of answers) ledger.see(task.taskId, asked(task));
    lostTasks = lostTasksOf(answers, asked);
    const losses = tooManyLosses(answers, asked);
    if (losses !== null) {
      const kind = losses.lost * 2 > losses.slots || judging.outgrown ? "error" : "inconclusive";
      return end({ kind, cause: "missing-answers", reason: missing(losses, lostTasks) });
    }
    evidence = evidenceAt(index + 1, look, answers, terms);
    if (decision.policy === "threshold") {
      const plain = withinThreshold(evidence);
      if (plain !== null) return end(plain);
    } else {
      const result = inquiry.inquire(evidence, answers);
      if (result.wanted.length > 0) {
        if (canSample) return { kind: "sample", reason: result.reason, round: index + 1, wanted: result.wanted };
        return end({ kind: "inconclusive", cause: "budget", reason: unchecked(evidence.comparison) });
      }
      if (result.answers !== answers) {
        answers = result.answers;
        evidence = evidenceAt(index + 1, look, answers, terms);
      }
      const { proven } = result;
      if (proven?.kind === "drop") {
        const { pValue, limit: pLimit } = proven;
        evidence = { ...evidence, comparison: { ...evidence.comparison, pValue, pLimit } };
      }
      if (proven !== null && (proven.kind !== "drop" || evidence.largeDrop)) {
        return end(provenFinding(proven, evidence, answers));
      }
    }
    const isLast = look === terms.looks.at(-1);
    const mayWait = !isLast && (evidence.likelyDrop || inquiry.isHollowed);
    const found = finding(evidence, decision, mayWait);
    if (found !== null) return end(found);
    if (isLast) return end(undecided2(evidence, decision));
  }
  throw new Error("a plan has at least one look");
}
function withinThreshold({ comparison, beyondMargin, belowFloor: belowFloor2 }) {
  const reason = threshold(comparison, beyondMargin);
  if (beyondMargin === "yes") return { kind: "regressed", cause: "drop", reason };
  if (beyondMargin === "unknown") return { kind: "inconclusive", cause: "missing-answers", reason };
  return belowFloor2 ? null : { kind: "passed", cause: "within-threshold", reason };
}
function provenFinding(proven, { comparison }, answers) {
  switch (proven.kind) {
    case "drop":
      return { kind: "regressed", cause: "drop", reason: drop(comparison, answers, proven.pValue) };
    case "unreadable":
      return { kind: "regressed", cause: "unreadable-answers", reason: unreadable(comparison, answers) };
    case "broken-tasks":
      return { kind: "regressed", cause: "broken-tasks", reason: broken(proven.tasks) };
  }
}
function finding(evidence, decision, mayWait) {
  const { comparison } = evidence;
  if (evidence.belowFloor) {
    const reason = belowFloor(comparison.candidateAccuracy, decision);
    return { kind: "regressed", cause: "below-floor", reason };
  }
  if (!evidence.ruledOut || mayWait) return null;
  return {
    kind: "passed",
    cause: "ruled-out",
    reason: ruledOut(comparison),
    ...evidence.improved && { finding: "improved" },
    blindSpot: blindSpot(comparison, decision)
  };
}
function undecided2({ comparison }, { policy }) {
  return policy === "strict" ? { kind: "regressed", cause: "not-ruled-out", reason: notRuledOut(comparison) } : { kind: "inconclusive", cause: "undecided", reason: undecided(comparison) };
}
function withoutBaseline({ tasks, plan, decision, canSample }) {
  const samples = plan.looks[0] ?? 1;
  const wanted = wantedCandidate(tasks, () => samples);
  if (wanted.length > 0 && canSample) return { kind: "sample", reason: "round", round: 1, wanted };
  const slots = tasks.flatMap((task) => task.candidate.slice(0, samples));
  const { right: hits, samples: answers } = countOf(slots, right);
  return isBelowFloor(slots, decision, plan) ? decided(decision, { kind: "regressed", cause: "below-floor", reason: belowFloor(hits / answers, decision) }) : decided(decision, { kind: "inconclusive", cause: "no-baseline", reason: noBaselineArm });
}
function wantedCandidate(tasks, asked) {
  return tasks.filter((task) => task.candidate.length < asked(task)).map((task) => ({ taskId: task.taskId, arm: "candidate", samples: asked(task) }));
}
function wantedFresh(tasks, asked) {
  return tasks.filter((task) => task.fresh.length < asked(task)).map((task) => ({ taskId: task.taskId, arm: "baseline", samples: task.before + asked(task) }));
}
function weighed({ tasks, decision }) {
  return tasks.map(({ taskId, price, critical = false, baseline, leftOut = 0, fresh, candidate }) => {
    const weight = decision.weights === "price" ? Math.max(1, Math.round(100 * price)) : 1;
    return { taskId, weight, critical, stored: baseline, before: leftOut + baseline.length, fresh, candidate };
  }).sort((a, b) => a.taskId < b.taskId ? -1 : 1);
}
function notesOf({ decision, tasks }, baseline, evidence, unconfirmed) {
  const notes2 = [];
  const add = (kind, text) => notes2.push({ kind, text });
  if (baseline.shift?.real) add("warning", notes.shifted(baseline.shift));
  if (evidence === null) return notes2;
  const { comparison } = evidence;
  if (tasks.every((task) => task.stored.length === 0)) add("info", notes.firstRun(comparison));
  if (unconfirmed) add("info", notes.notConfirmed);
  if (evidence.unanswered > 0) add("warning", notes.unanswered(evidence.unanswered));
  if (evidence.smallDrop) add("info", notes.smallDrop(comparison, decision));
  if (comparison.deterministic) add("info", notes.deterministic);
  if (decision.policy === "threshold") add("info", notes.falseAlarm(evidence.falseAlarmRate));
  return notes2;
}
function decided(decision, found, comparison = null, notes2 = [], brokenTasks = []) {
  const { kind } = found;
  const fails = kind === "regressed" || kind === "inconclusive" && decision["on-inconclusive"] === "fail";
  const exitCode = kind === "error" ? EXIT.error : fails ? EXIT.regressed : EXIT.passed;
  return { kind: "decided", verdict: { ...found, exitCode }, comparison, notes: notes2, brokenTasks };
}

// src/verdict/answers.ts
function isYoung({ finishedAt }, decision, now) {
  return Date.parse(now) - Date.parse(finishedAt) <= decision["baseline-max-age"] * 24 * HOUR_MS;
}
function withoutOld(stored, tasks, decision, now) {
  const young = stored.filter((trial) => isYoung(trial, decision, now));
  const enough = storedEnough(tasks.length, decision);
  const counts = /* @__PURE__ */ new Map();
  for (const { taskId } of young) counts.set(taskId, (counts.get(taskId) ?? 0) + 1);
  return tasks.every((task) => (counts.get(task.id) ?? 0) >= enough) ? young : stored;
}
var HOUR_MS = 36e5;
function situationOf(tasks, baseline, candidate, freshSince, rest) {
  const before = (baseline?.trials ?? []).filter((trial) => trial.finishedAt < freshSince);
  const stored = withoutOld(before, tasks, rest.decision, freshSince);
  const fresh = (baseline?.trials ?? []).filter((trial) => trial.finishedAt >= freshSince);
  const counted = new Set(stored);
  const leftOut = /* @__PURE__ */ new Map();
  for (const trial of before) {
    if (!counted.has(trial)) leftOut.set(trial.taskId, (leftOut.get(trial.taskId) ?? 0) + 1);
  }
  const slots = {
    baseline: slotsByTask(tasks, stored, []),
    fresh: slotsByTask(tasks, fresh, baseline?.missing ?? []),
    candidate: slotsByTask(tasks, candidate.trials, candidate.missing)
  };
  return {
    ...rest,
    hasBaseline: baseline !== null,
    outgrown: isOutgrown(candidate.missing),
    baselineAgeHours: ageInHours(stored, freshSince),
    tasks: tasks.map(
      (task) => ({
        taskId: task.id,
        price: task.price,
        critical: task.critical === true,
        baseline: slots.baseline.get(task.id) ?? [],
        leftOut: leftOut.get(task.id) ?? 0,
        fresh: slots.fresh.get(task.id) ?? [],
        candidate: slots.candidate.get(task.id) ?? []
      })
    )
  };
}
function isOutgrown(missing2) {
  return 2 * missing2.filter(({ reason }) => reason === "context-too-long").length > missing2.length;
}
function slotsByTask(tasks, trials, missing2) {
  const samples = new Map(tasks.map((task) => [task.id, /* @__PURE__ */ new Map()]));
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  for (const { taskId, sample } of missing2) samples.get(taskId)?.set(sample, "missing");
  for (const trial of trials) {
    const task = taskOf.get(trial.taskId);
    if (task === void 0) continue;
    samples.get(task.id)?.set(trial.sample, trial.proposalId === null ? "unreadable" : isRight(trial, task) ? "right" : "wrong");
  }
  return new Map([...samples].map(([id, slots]) => [id, [...slots].sort(([a], [b]) => a - b).map(([, slot]) => slot)]));
}
function ageInHours(trials, until) {
  const times = trials.map((trial) => Date.parse(trial.finishedAt));
  return times.length === 0 ? null : (Date.parse(until) - times.reduce((a, b) => Math.min(a, b))) / HOUR_MS;
}

export {
  estimateChange,
  permutationTest,
  right,
  countOf,
  holmAdjusted,
  DROP_TESTS,
  DROP_SAMPLES,
  SINGLE_SAMPLES,
  maxDropAnswers,
  termsOf,
  nextStep,
  isYoung,
  situationOf
};
