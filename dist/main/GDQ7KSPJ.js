import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  bisect,
  normalCdf
} from "./4EWCDJO6.js";

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
    const beyond = (bound2) => before.reduce((sum, cell) => sum + cell.mass * normalCdf((cell.at - bound2) / spread), 0);
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
var EXPENSIVE = /* @__PURE__ */ new Set(["agent", "command"]);
function affordable(decision, tasks, solvers) {
  if (decision["baseline-samples"] !== "auto" || !solvers.some((solver) => EXPENSIVE.has(solver))) return decision;
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
  const most = Math.max(Math.floor(500 / tasks), Math.min(8, Math.ceil(900 / tasks)));
  return Math.min(16, Math.max(5, most));
}
var PASS_ERROR = 0.05;
function looksOf(plan, baselineShare, { alarm, better }) {
  const information = plan.looks.map((samples) => 1 / (1 / samples + baselineShare));
  const shares = information.map((amount) => amount / (information.at(-1) ?? amount));
  const bounds = (error) => {
    const spent = shares.map((share) => pocockSpending(error, share));
    return lookBounds(shares, spent);
  };
  const reds = bounds(alarm);
  const betters = bounds(better);
  const passes = bounds(PASS_ERROR);
  return plan.looks.map((samples, look) => {
    const red = reds[look] ?? Number.POSITIVE_INFINITY;
    const betterLimit = 1 - normalCdf(betters[look] ?? Number.POSITIVE_INFINITY);
    return {
      samples,
      red,
      pLimit: 1 - normalCdf(red),
      betterLimit,
      pass: passes[look] ?? Number.POSITIVE_INFINITY
    };
  });
}

export {
  pocockSpending,
  lookBounds,
  planOf,
  affordable,
  storedEnough,
  baselineTarget,
  looksOf
};
