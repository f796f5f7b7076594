import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  normalCdf,
  studentQuantile
} from "./4EWCDJO6.js";

// src/history/drift/change-point.ts
var MIN_SIDE = 2;
function likeliestChange(values, leastVariance) {
  const count = values.length;
  const all = sumsOf(values);
  let found = null;
  let before = { weight: 0, value: 0 };
  for (const [index, { value, weight }] of values.entries()) {
    const at = index + 1;
    before = { weight: before.weight + weight, value: before.value + weight * value };
    if (at < MIN_SIDE || count - at < MIN_SIDE) continue;
    const after = { weight: all.weight - before.weight, value: all.value - before.value };
    const within = all.square - before.value ** 2 / before.weight - after.value ** 2 / after.weight;
    const variance = Math.max(leastVariance, within / (count - 2));
    const difference = after.value / after.weight - before.value / before.weight;
    const size = Math.abs(difference) / Math.sqrt(variance * (1 / before.weight + 1 / after.weight));
    if (found === null || size > found.size) found = { at, size };
  }
  return found;
}
function sumsOf(values) {
  let [sumOfWeights, sum, square] = [0, 0, 0];
  for (const { value, weight } of values) {
    sumOfWeights += weight;
    sum += weight * value;
    square += weight * value * value;
  }
  return { weight: sumOfWeights, value: sum, square };
}
function isSustained(values, at) {
  const [before, after] = [meanOf(values.slice(0, at)), meanOf(values.slice(at))];
  const nearer = values.slice(at).filter(({ value }) => Math.abs(value - after) < Math.abs(value - before));
  return nearer.length >= MIN_SIDE;
}
function meanOf(values) {
  const { value, weight } = sumsOf(values);
  return value / weight;
}
function changeLimit(count, deviates) {
  return studentQuantile(normalCdf(deviates), count - 2);
}
function pageStep(sum, { value, weight }, means, variance) {
  const ratio = weight * ((value - means.from) ** 2 - (value - means.to) ** 2) / (2 * variance);
  return Math.max(0, sum + ratio);
}

// src/history/drift/scores.ts
function accuracyScores(normal) {
  const rates = tasksOf(normal).map((task) => {
    let [right, samples] = [0, 0];
    for (const run of normal) {
      const cell = run[task];
      if (cell == null) continue;
      right += cell.right;
      samples += cell.samples;
    }
    return samples === 0 ? null : right / samples;
  });
  const of = (run) => meanOver(run, (cell, task) => {
    const rate = rates[task];
    return rate == null ? null : cell.right / cell.samples - rate;
  });
  return { normal: normal.map(of), of };
}
function agreementScores(normal) {
  const pools = tasksOf(normal).map((task) => poolOf(normal, task));
  const score = (run, own) => meanOver(run, (cell, task) => {
    const pool = pools[task];
    const others = (pool?.samples ?? 0) - own * cell.samples;
    if (pool === void 0 || others === 0) return null;
    return agreement(cell, pool, own) / others - pool.usual;
  });
  return { normal: normal.map((run) => score(run, 1)), of: (run) => score(run, 0) };
}
function poolOf(normal, task) {
  const counts = [];
  let samples = 0;
  for (const run of normal) {
    const cell = run[task];
    if (cell == null) continue;
    samples += cell.samples;
    for (const { choice, count } of cell.picks) counts[choice] = (counts[choice] ?? 0) + count;
  }
  let [sum, runs] = [0, 0];
  for (const run of normal) {
    const cell = run[task];
    if (cell == null || samples === cell.samples) continue;
    sum += agreement(cell, { counts }, 1) / (samples - cell.samples);
    runs++;
  }
  return { samples, counts, usual: runs === 0 ? 0 : sum / runs };
}
function agreement(cell, { counts }, own) {
  let sum = 0;
  for (const { choice, count } of cell.picks) sum += count * ((counts[choice] ?? 0) - own * count);
  return sum / cell.samples;
}
function meanOver(run, score) {
  let [sum, tasks] = [0, 0];
  for (let task = 0; task < run.length; task++) {
    const cell = run[task];
    const value = cell == null ? null : score(cell, task);
    if (value === null) continue;
    sum += value;
    tasks++;
  }
  return tasks === 0 ? 0 : sum / tasks;
}
function tasksOf(runs) {
  return [...(runs[0] ?? []).keys()];
}

// src/history/drift/episodes.ts
var LIMIT = 4;
var MIN_RUNS = 10;
var WINDOW = 90;
var SETTLED_AFTER = 60;
var RECOVERY = Math.log(100);
var SCORES = {
  accuracy: accuracyScores,
  answers: agreementScores
};
function episodes(runs, watched) {
  const result = [];
  let normal = [];
  let drift = null;
  for (const [index, run] of runs.entries()) {
    if (drift === null) {
      normal = [...normal, index].slice(-WINDOW);
      const change = changeIn(
        normal.map((at) => runs[at] ?? []),
        watched
      );
      if (change === null) continue;
      const [before2, after] = [normal.slice(0, change), normal.slice(change)];
      const episode = { since: after[0] ?? index, found: index, normal: before2, over: null };
      result.push(episode);
      drift = begin(episode, after, runs, watched);
      continue;
    }
    const { since, normal: before } = drift.episode;
    const back = recovers(drift, index, run);
    if (back === null && index - since < SETTLED_AFTER) continue;
    const how = back === null ? "settled" : "recovered";
    result[result.length - 1] = { ...drift.episode, over: { run: index, how } };
    normal = back === null ? between(since, index) : [...before, ...between(back, index)];
    drift = null;
  }
  return result;
}
function changeIn(runs, watched) {
  if (runs.length < MIN_RUNS) return null;
  const { normal } = SCORES[watched](runs);
  const values = valuesOf(normal, runs);
  const change = likeliestChange(values, minVariance(runs));
  if (change === null || change.size <= changeLimit(runs.length, LIMIT)) return null;
  return isSustained(values, change.at) ? change.at : null;
}
function begin(episode, after, runs, watched) {
  const pick = (indices) => indices.map((index) => runs[index] ?? []);
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
    first: episode.found + 1
  };
}
function recovers(drift, index, run) {
  if (drift.sum === 0) drift.first = index;
  drift.sum = pageStep(drift.sum, ofRun(drift.scores.of(run), run), drift.means, drift.variance);
  return drift.sum > RECOVERY && index > drift.first ? drift.first : null;
}
var ofRun = (value, run) => ({
  value,
  weight: run.reduce((sum, cell) => sum + (cell?.samples ?? 0), 0)
});
var valuesOf = (scores, runs) => runs.map((run, index) => ofRun(scores[index] ?? 0, run));
var minVariance = (runs) => 1 / Math.max(1, runs[0]?.length ?? 1);
var between = (from, to) => Array.from({ length: to - from + 1 }, (_, step) => from + step);

export {
  SETTLED_AFTER,
  episodes
};
