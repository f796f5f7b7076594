import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  DROP_TESTS,
  MOST_DROP_SAMPLES,
  SINGLE_SAMPLES,
  countOf,
  nextStep,
  right,
  termsOf
} from "./AM5BQG75.js";
import {
  baselineTarget,
  planOf,
  storedEnough
} from "./GDQ7KSPJ.js";
import {
  isUnanimous,
  slipRate
} from "./EJNFRPCC.js";

// src/verdict/rates.ts
function assumedRates(tasks, random, middling = 0.25, mean2 = 0.55, slips = true) {
  const slip = slips ? SLIPS.a / (SLIPS.a + SLIPS.b) : 0;
  const certain = (mean2 - middling / 2) / (1 - middling);
  const mostlyRight = (certain - slip) / (1 - 2 * slip);
  return Array.from({ length: tasks }, () => {
    if (random.next() < middling) return beta(2, 2, random);
    const rare = slips ? beta(SLIPS.a, SLIPS.b, random) : 0;
    return random.next() < mostlyRight ? 1 - rare : rare;
  });
}
var SLIPS = { a: 0.4, b: 12 };
function beta(a, b, random) {
  for (; ; ) {
    const x = random.next() ** (1 / a);
    const y = random.next() ** (1 / b);
    if (x + y <= 1 && x + y > 0) return x / (x + y);
  }
}
function likelyRates(counts) {
  const slip = slipRate(counts);
  return counts.map((count) => {
    if (!isUnanimous(count)) return count.right / count.samples;
    return count.right === 0 ? slip : 1 - slip;
  });
}
function shiftedRates(rates, by) {
  const target = mean(rates) + by;
  let low = -20;
  let high = 20;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (mean(withOdds(rates, middle)) > target) high = middle;
    else low = middle;
  }
  const moved = withOdds(rates, low);
  const excess = mean(moved) - target;
  return excess > 1e-9 ? moved.map((rate) => rate * target / mean(moved)) : moved;
}
function withOdds(rates, logit) {
  const factor = Math.exp(logit);
  return rates.map((rate) => rate * factor / (rate * factor + 1 - rate));
}
function mean(values) {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

// src/verdict/simulation.ts
function simulateRun(tasks, decision, maxCalls = Number.POSITIVE_INFINITY) {
  const ahead = maxCalls === Number.POSITIVE_INFINITY ? mostAnswers(planOf(tasks.length, decision)) : 0;
  const taken = new Map(tasks.map((task) => [task.taskId, { task, fresh: [], candidate: [] }]));
  const stored = tasks.some((task) => task.stored.length > 0);
  let calls = 0;
  const take = (slots, samples, answer) => {
    for (; slots.length < samples; calls++) slots.push(answer());
  };
  for (const { task, fresh, candidate } of taken.values()) {
    take(fresh, ahead, task.baseline);
    take(candidate, ahead, task.candidate);
  }
  for (; ; ) {
    const step = nextStep({
      tasks: [...taken.values()].map(({ task: { taskId, price, stored: stored2 }, fresh, candidate }) => {
        return { taskId, price, baseline: stored2, fresh, candidate };
      }),
      decision,
      hasBaseline: true,
      baselineAgeHours: stored ? 0 : null,
      canSample: calls < maxCalls
    });
    if (step.kind === "decided") return step;
    for (const { taskId, arm, samples } of step.wanted) {
      const one = taken.get(taskId);
      if (one === void 0) throw new Error(`the rule asked for the unknown task ${taskId}`);
      const { task, fresh, candidate } = one;
      if (arm === "candidate") take(candidate, samples, task.candidate);
      else take(fresh, samples - task.stored.length, task.baseline);
    }
  }
}
function mostAnswers({ looks }) {
  return (looks.at(-1) ?? 1) + DROP_TESTS * MOST_DROP_SAMPLES + SINGLE_SAMPLES;
}
function tally(runs, suite, decision, maxCalls = Number.POSITIVE_INFINITY) {
  const verdicts = { passed: 0, regressed: 0, inconclusive: 0, error: 0 };
  const calls = { candidate: 0, baseline: 0 };
  let named = 0;
  for (let run = 0; run < runs; run++) {
    const { verdict, brokenTasks, taken } = simulateRun(suite(), decision, maxCalls);
    verdicts[verdict.kind]++;
    if (brokenTasks.some(({ state }) => state === "broken")) named++;
    calls.candidate += taken.candidate;
    calls.baseline += taken.baseline;
  }
  const { passed, regressed, inconclusive, error } = verdicts;
  return {
    runs,
    verdicts: {
      passed: passed / runs,
      regressed: regressed / runs,
      inconclusive: inconclusive / runs,
      error: error / runs
    },
    named: named / runs,
    candidateCalls: calls.candidate / runs,
    baselineCalls: calls.baseline / runs
  };
}
function drawn(rate, unreadable, random) {
  if (unreadable > 0 && random.next() < unreadable) return "unreadable";
  return random.next() < rate ? "right" : "wrong";
}

// src/verdict/power.ts
var DROPS = [0, 0.03, 0.05, 0.1];
function powerOf(tasks, decision, { runs, maxCalls }, random) {
  const counts = tasks.map((task) => countOf(task.stored, right));
  const fewest = Math.min(...counts.map((count) => count.samples));
  const measured = fewest >= 2 ? likelyRates(counts) : null;
  const baselineSamples = measured === null ? baselineTarget(tasks.length, decision) : fewest;
  const rows = DROPS.map((drop) => {
    const suite = () => {
      const rates = measured ?? assumedRates(tasks.length, random);
      const lower = shiftedRates(rates, -drop);
      return tasks.map(({ taskId, price }, index) => {
        const baseline = () => drawn(rates[index] ?? 0, 0, random);
        const candidate = () => drawn(lower[index] ?? 0, 0, random);
        return { taskId, price, baseline, candidate, stored: Array.from({ length: baselineSamples }, baseline) };
      });
    };
    return { drop, ...tally(runs, suite, decision, maxCalls) };
  });
  return { rates: measured === null ? "assumed" : "stored", baselineSamples, rows };
}
var DRAWN_SUITES = 20;
function likelyDetectable(tasks, decision, random) {
  const plan = planOf(tasks.length, decision);
  const enough = storedEnough(tasks.length, decision);
  const counts = tasks.map((task) => countOf(task.stored, right));
  const measured = counts.every((count) => count.samples >= 2) ? likelyRates(counts) : null;
  const found = Array.from({ length: DRAWN_SUITES }, () => {
    const rates = measured ?? assumedRates(tasks.length, random);
    const answers = tasks.map(({ taskId, price, stored }, index) => {
      const lacking = Math.max(0, enough - stored.length);
      const fresh = Array.from({ length: lacking }, () => drawn(rates[index] ?? 0, 0, random));
      const weight = decision.weights === "price" ? price : 1;
      return { taskId, weight, baseline: [...stored, ...fresh], control: [], candidate: [], again: [] };
    });
    return termsOf(plan, decision, { answers, shift: null }).detectable;
  }).filter((drop) => drop !== null);
  return found.length === 0 ? null : found.reduce((sum, drop) => sum + drop, 0) / found.length;
}
function selfTest(tasks, decision, runs, random) {
  const fewest = Math.min(...tasks.map((task) => task.stored.length));
  if (!(fewest >= 2 && Number.isFinite(fewest))) return null;
  const plan = planOf(tasks.length, decision);
  const spare = mostAnswers(plan);
  const isSplit = fewest >= plan.fresh + 2 * spare;
  let repeats = false;
  const suite = () => tasks.map(({ taskId, price, stored }) => {
    const order = isSplit ? random.shuffled(stored) : [];
    const next = () => {
      const answer = order.pop();
      if (answer !== void 0) return answer;
      repeats = true;
      return stored[random.below(stored.length)] ?? "wrong";
    };
    const kept = isSplit ? stored.length - 2 * spare : stored.length;
    return { taskId, price, baseline: next, candidate: next, stored: Array.from({ length: kept }, next) };
  });
  const found = tally(runs, suite, decision);
  return { method: repeats ? "resampled" : "split", ...found };
}

export {
  powerOf,
  likelyDetectable,
  selfTest
};
