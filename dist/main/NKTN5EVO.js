import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  binomialCdf,
  bisect,
  isUnanimous,
  noiseOf,
  normalCdf,
  normalQuantile,
  slipRate,
  studentQuantile
} from "./NWL34C42.js";
import {
  isRight
} from "./WLK4E7Z4.js";
import {
  count,
  outOf,
  percent,
  points,
  signed,
  size
} from "./3N3WSEEQ.js";
import {
  EXIT,
  Failure
} from "./ZNZEZTUG.js";

// src/statistics/looks.ts
function pocockSpending(error, share) {
  return error * Math.log1p((Math.E - 1) * share);
}
function lookBounds(shares, spent) {
  const plan = [...shares, ...spent].join(" ");
  const bounds = known.get(plan) ?? computedBounds(shares, spent);
  known.set(plan, bounds);
  return bounds;
}
var known = /* @__PURE__ */ new Map();
function computedBounds(shares, spent) {
  const bounds = [];
  let density = [{ at: 0, mass: 1 }];
  let lastShare = 0;
  let lastSpent = 0;
  shares.forEach((share, look) => {
    const spread = Math.sqrt(share - lastShare);
    const before = density;
    const beyond = (bound2) => before.reduce((sum2, cell) => sum2 + cell.mass * normalCdf((cell.at - bound2) / spread), 0);
    const spending = (spent[look] ?? 0) - lastSpent;
    const bound = bisect((at) => beyond(at) <= spending, -8, 8);
    bounds.push(bound / Math.sqrt(share));
    density = carriedOn(before, spread, Math.sqrt(share), bound);
    lastShare = share;
    lastSpent = spent[look] ?? 0;
  });
  return bounds;
}
var CELLS = 200;
function carriedOn(before, spread, scale, bound) {
  const from = -8 * scale;
  const step = (bound - from) / CELLS;
  return Array.from({ length: CELLS + 1 }, (_, index) => {
    const at = from + index * step;
    const simpson = step / 3 * (index === 0 || index === CELLS ? 1 : index % 2 === 1 ? 4 : 2);
    let height = 0;
    for (const cell of before) {
      const z = (at - cell.at) / spread;
      if (z > -9 && z < 9) height += cell.mass * Math.exp(-0.5 * z * z);
    }
    return { at, mass: simpson * height / (spread * Math.sqrt(2 * Math.PI)) };
  });
}

// src/verdict/plan.ts
function planOf(tasks, decision) {
  const pass = Math.min(4, Math.max(1, Math.round(50 / tasks)));
  const fresh = Math.max(4 * pass, Math.ceil(Math.min(dependable(tasks), baselineTarget(tasks, decision)) / 2));
  if (decision.policy === "threshold") return { looks: [2 * pass], everyone: 2 * pass, fresh };
  return {
    looks: [1, 2, 4, 6].slice(0, decision["max-rounds"]).map((passes) => passes * pass),
    everyone: (decision.policy === "strict" ? 4 : 2) * pass,
    fresh
  };
}
var DEAR = /* @__PURE__ */ new Set(["agent", "command"]);
function affordable(decision, tasks, solvers) {
  if (decision["baseline-samples"] !== "auto" || !solvers.some((solver) => DEAR.has(solver))) return decision;
  return { ...decision, "baseline-samples": Math.min(12, Math.max(5, Math.ceil(400 / tasks))) };
}
function storedEnough(tasks, decision) {
  return Math.min(planOf(tasks, decision).fresh, baselineTarget(tasks, decision));
}
function baselineTarget(tasks, decision) {
  const wished = decision["baseline-samples"];
  return wished === "auto" ? dependable(tasks) : wished;
}
function dependable(tasks) {
  return Math.min(24, Math.max(5, Math.ceil(900 / tasks)));
}
var PASS_ERROR = 0.05;
function looksOf(plan, baselineShare, alpha) {
  const information = plan.looks.map((samples) => 1 / (1 / samples + baselineShare));
  const shares = information.map((amount) => amount / (information.at(-1) ?? amount));
  const bounds = (error) => {
    const spent = shares.map((share) => pocockSpending(error, share));
    return lookBounds(shares, spent);
  };
  const reds = bounds(alpha);
  const passes = bounds(PASS_ERROR);
  return plan.looks.map((samples, look) => {
    const red = reds[look] ?? Number.POSITIVE_INFINITY;
    return { samples, red, pLimit: 1 - normalCdf(red), pass: passes[look] ?? Number.POSITIVE_INFINITY };
  });
}

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
  const laws = strata.map(lawOf);
  const moving = strata.flatMap(({ weight }, index) => {
    const law = laws[index];
    return law === void 0 || law.probabilities.length < 2 ? [] : [{ weight, law, right: observed[index] ?? 0 }];
  });
  const variances = laws.map(varianceOf);
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
function lawOf(stratum) {
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
var CELLS2 = 2e4;
function scaleOf(steps) {
  const common = steps.reduce((divisor, { weight }) => commonDivisor(divisor, weight), 0);
  return Math.max(common, steps.reduce((sum2, { weight, span }) => sum2 + weight * span, 0) / CELLS2);
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
  const pairs = strata.map(({ weight, baseline, fresh, early, late }) => ({
    weight,
    baseline: together(baseline, fresh),
    // Asked again only when they surprise, unanimous tasks would drift back to the mean: their follow-ups only test.
    candidate: isUnanimous(baseline) ? early : together(early, late)
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
function besideControl(answers, extent, measure) {
  const strata = answers.map((task) => {
    const stratum = stratumOf(task, extent, measure);
    return { ...stratum, given: stratum.baseline, baseline: NONE };
  });
  return permutationTest(strata).midP;
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

// src/statistics/detectable.ts
function detectableDrop(tasks, samples, bound) {
  const counts = tasks.map((task) => task.baseline);
  const noise = noiseOf(counts);
  if (noise === null) return null;
  const slip = slipRate(counts) * Math.max(0, 1 / samples.everyone - 1 / samples.open);
  let variance = 0;
  let total = 0;
  tasks.forEach(({ weight, baseline }, index) => {
    const own = (noise[index] ?? 0) * (1 / baseline.samples + 1 / samples.open);
    variance += weight ** 2 * (own + (isUnanimous(baseline) ? slip : 0));
    total += weight;
  });
  return (bound + normalQuantile(0.8)) * Math.sqrt(variance) / total;
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
var GUARD_SHARE = 0.2;
var CONTROL_LIMIT = 0.1;
function termsOf(plan, decision, baseline) {
  const planned = baseline.answers.map((task) => ({ weight: task.weight, baseline: baselineCount(task) })).filter((task) => task.baseline.samples > 0);
  const share = planned.reduce((sum2, task) => sum2 + 1 / task.baseline.samples, 0) / planned.length;
  const alpha = baseline.control === "not-needed" ? (1 - GUARD_SHARE) * decision.alpha : decision.alpha;
  const looks = looksOf(plan, share, alpha);
  const last = plan.looks.at(-1) ?? 1;
  const samples = { everyone: Math.min(plan.everyone, last), open: last };
  const detectable = detectableDrop(planned, samples, looks.at(-1)?.red ?? 0);
  return { plan, decision, looks, detectable, margin: marginOf(decision, detectable) };
}
function marginOf({ margin }, detectable) {
  return margin === "auto" ? Math.min(100, Math.max(5, Math.ceil(130 * (detectable ?? 0)))) : margin;
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
  const high = best.change.difference + look.red * best.nullError;
  const low = worst.change.centre - look.pass * worst.change.error;
  const proven = best.test.midP <= look.pLimit && high < 0;
  const large = compareChange(best.pairs, -decision.tolerance) <= 0;
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
    drop: proven && large,
    unreadable: becameUnreadable(answered, extent, terms),
    ruledOut: low > -margin,
    belowFloor: isBelowFloor(
      answered.flatMap((task) => task.candidate.slice(0, Math.min(extent.samples, extent.everyone))),
      decision,
      plan
    ),
    smallDrop: proven && !large,
    beyondMargin: isBeyond(best) ? "yes" : isBeyond(worst) ? "unknown" : "no",
    falseAlarmRate: seen.nullError === 0 ? 0 : normalCdf(-margin / seen.nullError),
    unanswered: answers.length - answered.length
  };
}
function isConfirmed(look, answers, { plan }, measure) {
  const extent = { samples: look.samples, everyone: plan.everyone };
  const both = answers.filter((task) => isAnswered(task, extent) && countOf(task.control, right).samples > 0);
  return besideControl(both, extent, measure) <= CONTROL_LIMIT;
}
function becameUnreadable(answers, extent, { plan, decision }) {
  if (extent.samples > extent.everyone) return false;
  const { test, pairs } = lookAt(answers, extent, readable);
  const guarded = plan.looks.filter((samples) => samples <= plan.everyone).length;
  return test.midP <= GUARD_SHARE * decision.alpha / guarded && compareChange(pairs, -decision.tolerance) <= 0;
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
  const opposite = candidate === "right" ? "wrong" : "right";
  const known2 = baselineCount(task).samples > 0;
  const asked = Array.from({ length: Math.min(extent.samples, extent.everyone) }, () => candidate);
  return {
    ...task,
    baseline: known2 ? task.baseline : Array.from({ length: plan.fresh }, () => opposite),
    candidate: countOf(task.candidate, right).samples > 0 ? task.candidate : asked
  };
}
function isDeterministic(task) {
  const known2 = baselineCount(task);
  return known2.samples > 1 && isUnanimous(known2);
}

// src/verdict/baseline.ts
var SHIFT_LIMIT = 0.01;
function storedBaseline(tasks, freshFirst) {
  return {
    answers: tasks.map((task) => ({ ...named(task), baseline: first(task, freshFirst), control: [] })),
    control: tasks.some((task) => task.stored.length > 0) ? "owed" : "not-needed",
    shift: null
  };
}
function checkedBaseline(tasks, freshFirst, plan) {
  const shift = shiftBetween(tasks);
  if (shift.real) {
    return {
      answers: tasks.map((task) => ({ ...named(task), baseline: task.fresh.slice(0, plan.fresh), control: [] })),
      control: "not-needed",
      shift
    };
  }
  const answers = tasks.map((task) => {
    const from = freshFirst(task);
    return { ...named(task), baseline: first(task, freshFirst), control: task.fresh.slice(from, from + plan.fresh) };
  });
  return { answers, control: "taken", shift };
}
function shiftBetween(tasks) {
  const compared = tasks.map(({ weight, stored, fresh }) => ({ weight, old: stored, fresh })).filter(({ old, fresh }) => countOf(old, right).samples > 0 && countOf(fresh, right).samples > 0);
  const total = compared.reduce((sum2, { weight }) => sum2 + weight, 0);
  const difference = compared.reduce(
    (sum2, { weight, old, fresh }) => sum2 + weight * (rate2(countOf(fresh, right)) - rate2(countOf(old, right))) / total,
    0
  );
  return { difference, real: shiftOf(compared) <= SHIFT_LIMIT };
}
function named({ taskId, weight, candidate }) {
  return { taskId, weight, candidate };
}
function first(task, freshFirst) {
  return [...task.stored, ...task.fresh.slice(0, freshFirst(task))];
}
function rate2({ right: hits, samples }) {
  return hits / samples;
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
function drop(comparison, answers, controlled) {
  const { difference, baselineAccuracy, candidateAccuracy, pValue } = comparison;
  const flipped = flips(answers, comparison.candidateSamples.max);
  const change = `Accuracy fell by about ${size(-difference)} (${percent(baselineAccuracy)} \u2192 ${percent(candidateAccuracy)})`;
  const chance = `if nothing had changed, a result this bad would appear in ${outOf(pValue)}`;
  const control = controlled ? ", and fresh answers of the baseline confirm it" : "";
  return `${flipped === "" ? "" : `${flipped} `}${change}; ${chance}${control}.`;
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
  return `Accuracy is ${percent(accuracy)}, surely below the floor of ${percent(floor ?? 0)}.`;
}
function ruledOut({ margin, difference, low, high }) {
  return `A drop of ${size(margin)} or more is ruled out: the change is about ${points(difference)}, likely between ${signed(low)} and ${signed(high)}.`;
}
function undecided({ low, high, margin, looks }) {
  return `The change could be anything from ${signed(low)} to ${signed(high)} points: after ${count(looks, "look")} neither a drop is proven nor one of ${size(margin)} ruled out.`;
}
function notRuledOut({ low, high, margin }) {
  return `The strict policy wants a drop of ${size(margin)} ruled out, and the change could be anything from ${signed(low)} to ${signed(high)} points.`;
}
function endedEarly(comparison) {
  return comparison === null ? "The run ended before there were enough answers for a first look, so nothing can be compared." : `The run ended before it could decide: so far the change could be anything from ${signed(comparison.low)} to ${signed(comparison.high)} points.`;
}
function unchecked({ difference }) {
  return `Accuracy seems to have fallen by about ${size(-difference)}, but the run ended before the baseline could be asked again to confirm it.`;
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
  return `${count(without, "task")} of ${of} had no baseline answer, and none could be taken.`;
}
var staleBaseline = "The stored baseline answers are too old to count, and no fresh ones could be taken.";
var notes = {
  firstRun: ({ baselineSamples: { max } }) => `No baseline was stored, so the state before this change was asked ${count(max, "time")} a task in this run: the range is wider than it will be once runs on the default branch have filled the baseline.`,
  shifted: ({ difference }) => `The provider's model changed: the state before this change now answers ${points(difference)} differently from its stored answers. That is not this change's doing; only fresh answers were compared.`,
  notConfirmed: "A drop showed against the stored baseline, but not against fresh answers of it, so it was put down to luck in the stored answers or a change at the provider.",
  smallDrop: ({ difference }, { tolerance }) => `There is a real but small drop of about ${size(-difference)}; drops below ${size(tolerance / 100)} do not fail the build.`,
  deterministic: "Every repeated answer before this change was the same, so a task that flips is a real change, not noise; how many may flip is a question of the tolerance.",
  falseAlarm: (rate3) => `With this threshold, a change that does nothing fails about ${percent(rate3)} of the time, and a true drop as large as the threshold is missed half of the time.`,
  lostTasks: (tasks) => `Answers are missing on ${count(tasks.tasks, "task")}, and not at random: ${whereLost(tasks)}. The accuracy shown may be off for that reason.`,
  unanswered: (tasks) => `${count(tasks, "task")} had no answer at all; the verdict holds whatever the answer would have been.`
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
  const judging = { tasks, plan, decision, canSample, topUp };
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
  return judged(judging, isOld ? checkedBaseline(tasks, topUp, plan) : storedBaseline(tasks, topUp));
}
function judged(judging, start) {
  const { tasks, plan, decision, canSample, topUp } = judging;
  const terms = termsOf(plan, decision, start);
  let baseline = start;
  let evidence = null;
  let lostTasks = null;
  const end = (finding2) => {
    const unconfirmed = baseline !== start && finding2.kind !== "regressed";
    const notes2 = notesOf(judging, baseline, evidence, unconfirmed);
    if (lostTasks !== null && finding2.cause !== "missing-answers") {
      notes2.unshift({ kind: "warning", text: notes.lostTasks(lostTasks) });
    }
    return decided(decision, finding2, evidence?.comparison, notes2);
  };
  for (const [index, look] of terms.looks.entries()) {
    const asked = (task) => look.samples > plan.everyone && !isOpen(task, plan.everyone) ? plan.everyone : look.samples;
    const wanted = wantedCandidate(baseline.answers, asked);
    if (wanted.length > 0) {
      if (canSample) return { kind: "sample", reason: "round", round: index + 1, wanted };
      return end({ kind: "inconclusive", cause: "budget", reason: endedEarly(evidence?.comparison ?? null) });
    }
    lostTasks = lostTasksOf(baseline.answers, asked);
    const losses = tooManyLosses(baseline.answers, asked);
    if (losses !== null) {
      const kind = losses.lost * 2 > losses.slots ? "error" : "inconclusive";
      return end({ kind, cause: "missing-answers", reason: missing(losses, lostTasks) });
    }
    evidence = evidenceAt(index + 1, look, baseline.answers, terms);
    if (isAlarm(evidence, decision) && baseline.control === "owed") {
      const control = wantedFresh(tasks, (task) => topUp(task) + plan.fresh);
      if (control.length > 0) {
        if (canSample) return { kind: "sample", reason: "control", round: index + 1, wanted: control };
        return end({ kind: "inconclusive", cause: "budget", reason: unchecked(evidence.comparison) });
      }
      baseline = checkedBaseline(tasks, topUp, plan);
      if (baseline.shift?.real) return judged(judging, baseline);
      evidence = evidenceAt(index + 1, look, baseline.answers, terms);
    }
    const found = finding(evidence, look, baseline, terms);
    if (found !== null) return end(found);
    if (look === terms.looks.at(-1)) return end(undecided2(evidence, decision));
  }
  throw new Error("a plan has at least one look");
}
function isAlarm({ drop: drop2, unreadable: unreadable2 }, { policy }) {
  return policy !== "threshold" && (drop2 || unreadable2);
}
function finding(evidence, look, { answers, control }, terms) {
  const { comparison, beyondMargin } = evidence;
  if (terms.decision.policy === "threshold") {
    const reason = threshold(comparison, beyondMargin);
    if (beyondMargin === "yes") return { kind: "regressed", cause: "drop", reason };
    if (beyondMargin === "unknown") return { kind: "inconclusive", cause: "missing-answers", reason };
    if (!evidence.belowFloor) return { kind: "passed", cause: "within-threshold", reason };
  }
  const stands = (measure) => control !== "taken" || isConfirmed(look, answers, terms, measure);
  if (evidence.unreadable && stands(readable)) {
    return { kind: "regressed", cause: "unreadable-answers", reason: unreadable(comparison, answers) };
  }
  if (evidence.drop && stands(right)) {
    return { kind: "regressed", cause: "drop", reason: drop(comparison, answers, control === "taken") };
  }
  if (evidence.belowFloor) {
    return {
      kind: "regressed",
      cause: "below-floor",
      reason: belowFloor(comparison.candidateAccuracy, terms.decision)
    };
  }
  return evidence.ruledOut ? { kind: "passed", cause: "ruled-out", reason: ruledOut(comparison) } : null;
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
  return tasks.filter((task) => task.fresh.length < asked(task)).map((task) => ({ taskId: task.taskId, arm: "baseline", samples: task.stored.length + asked(task) }));
}
function weighed({ tasks, decision }) {
  return tasks.map(({ taskId, price, baseline, fresh, candidate }) => {
    const weight = decision.weights === "price" ? Math.max(1, Math.round(100 * price)) : 1;
    return { taskId, weight, stored: baseline, fresh, candidate };
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
function decided(decision, { kind, cause, reason }, comparison = null, notes2 = []) {
  const fails = kind === "regressed" || kind === "inconclusive" && decision["on-inconclusive"] === "fail";
  const exitCode = kind === "error" ? EXIT.error : fails ? EXIT.regressed : EXIT.passed;
  return { kind: "decided", verdict: { kind, cause, reason, exitCode }, comparison, notes: notes2 };
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
  const slots = {
    baseline: slotsByTask(tasks, stored, []),
    fresh: slotsByTask(tasks, fresh, baseline?.missing ?? []),
    candidate: slotsByTask(tasks, candidate.trials, candidate.missing)
  };
  return {
    ...rest,
    hasBaseline: baseline !== null,
    baselineAgeHours: ageInHours(stored, freshSince),
    tasks: tasks.map(
      (task) => ({
        taskId: task.id,
        price: task.price,
        baseline: slots.baseline.get(task.id) ?? [],
        fresh: slots.fresh.get(task.id) ?? [],
        candidate: slots.candidate.get(task.id) ?? []
      })
    )
  };
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
  planOf,
  affordable,
  storedEnough,
  baselineTarget,
  termsOf,
  nextStep,
  isYoung,
  situationOf
};
