import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// src/statistics/scored.ts
function scoredTest(tasks) {
  const mean = tasks.reduce((sum, { weight }) => sum + weight, 0) / tasks.length;
  let total = { from: 0, probabilities: Float64Array.of(1) };
  let reached = 0;
  for (const task of tasks) {
    const law = scoresOf(task, task.weight / mean);
    if (law.length < 2) continue;
    total = added(total, law);
    reached += law.find(({ right }) => right === task.candidate.right)?.score ?? 0;
  }
  let atLeast = 0;
  total.probabilities.forEach((probability, index) => {
    if (total.from + index >= reached) atLeast += probability;
  });
  return Math.min(1, atLeast);
}
var SHIFT = 0.6;
var BREAK = 5;
var STEPS = 16;
var MAX_SCORE = 8;
function scoresOf({ baseline, candidate, broken, mended }, weight) {
  const total = baseline.right + candidate.right;
  const same = conditional(baseline.samples, candidate.samples, total, 0);
  const likelihood = (direction, forGood) => {
    const shifted = conditional(baseline.samples, candidate.samples, total, direction * SHIFT);
    const gone = conditional(baseline.samples, candidate.samples, total, direction * BREAK);
    return (index) => (1 - forGood) * (shifted[index] ?? 0) + forGood * (gone[index] ?? 0);
  };
  const drop = likelihood(1, broken);
  const rise = likelihood(-1, mended);
  const from = Math.max(0, total - baseline.samples);
  return same.map((probability, index) => {
    const score = Math.max(-MAX_SCORE, Math.min(MAX_SCORE, Math.log(drop(index) / rise(index)) / 2));
    return { right: from + index, score: Math.round(STEPS * weight * score), probability };
  });
}
var laws = /* @__PURE__ */ new Map();
function conditional(others, samples, total, shift) {
  const key = `${others} ${samples} ${total} ${shift}`;
  const law = laws.get(key) ?? computedLaw(others, samples, total, shift);
  laws.set(key, law);
  return law;
}
function computedLaw(others, samples, total, shift) {
  const from = Math.max(0, total - others);
  const to = Math.min(samples, total);
  const weights = [];
  let term = 1;
  for (let right = from; right <= to; right++) {
    weights.push(term);
    term *= (samples - right) * (total - right) * Math.exp(-shift) / ((right + 1) * (others - total + right + 1));
  }
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}
function added(sum, scores) {
  const low = Math.min(...scores.map(({ score }) => score));
  const high = Math.max(...scores.map(({ score }) => score));
  const before = sum.probabilities;
  const probabilities = new Float64Array(before.length + high - low);
  for (const { score, probability } of scores) {
    const shift = score - low;
    for (let cell = 0; cell < before.length; cell++) {
      probabilities[shift + cell] = (probabilities[shift + cell] ?? 0) + probability * (before[cell] ?? 0);
    }
  }
  return { from: sum.from + low, probabilities };
}
function fisherTest(baseline, candidate) {
  const total = baseline.right + candidate.right;
  const from = Math.max(0, total - baseline.samples);
  const law = conditional(baseline.samples, candidate.samples, total, 0);
  return Math.min(
    1,
    law.slice(0, candidate.right - from + 1).reduce((sum, probability) => sum + probability, 0)
  );
}

export {
  scoredTest,
  fisherTest
};
