import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  cost,
  count,
  duration,
  integer,
  percent,
  price,
  wholePercent
} from "./2GADIIEC.js";

// src/report/compare/phrases.ts
function headline({ arms, suite }) {
  const where = ` on ${count(suite.tasks, "task")}`;
  const ranked = arms.filter(({ rank }) => rank !== null);
  const best = ranked.filter(({ rank }) => rank?.best === 1);
  const [first] = best;
  if (first === void 0) return ["Nothing could be measured", where];
  const accuracy2 = first.accuracy === null ? "no answer" : percent(first.accuracy);
  if (ranked.length === 1) return [{ code: first.name }, ` scores ${accuracy2}`, where];
  if (best.length === 1) return [{ code: first.name }, ` is the best of ${ranked.length}: ${accuracy2}`, where];
  const value = bestValue(best);
  if (value !== null) return [...value, where];
  const leader = clearLeader(best);
  if (leader !== null) {
    const others = best.filter((arm) => arm !== leader);
    return [
      { code: leader.name },
      ` leads with ${percent(leader.accuracy ?? 0)}, not proven better than `,
      ...named(others),
      where
    ];
  }
  if (best.length === ranked.length) return [`None of ${ranked.length} is proven better than another`, where];
  return ["Tied for first: ", ...listed(best), where];
}
var MAX_NAMES = 3;
var CLEAR_GAP = 0.03;
function clearLeader(tied) {
  const [first, ...others] = tied.toSorted((a, b) => (b.accuracy ?? 0) - (a.accuracy ?? 0));
  const last = others.at(-1);
  if (first === void 0 || last === void 0) return null;
  return (first.accuracy ?? 0) - (last.accuracy ?? 0) > CLEAR_GAP ? first : null;
}
function bestValue(tied) {
  const priced = tied.flatMap((arm) => arm.costPerAnswer === null ? [] : [{ arm, price: arm.costPerAnswer }]);
  const [cheapest, next] = priced.sort((a, b) => a.price - b.price);
  if (priced.length < tied.length || cheapest === void 0 || next === void 0) return null;
  const share = cheapest.price / next.price;
  const most = Math.max(...tied.map(({ accuracy: accuracy2 }) => accuracy2 ?? 0));
  if (!(share <= 0.9) || most - (cheapest.arm.accuracy ?? 0) > CLEAR_GAP) return null;
  const others = tied.filter((arm) => arm !== cheapest.arm);
  const saving = others.length === 1 ? "of its cost" : "of the next cheapest cost";
  return [
    { code: cheapest.arm.name },
    " is the best value: tied for first with ",
    ...named(others),
    ` at ${wholePercent(share)} ${saving}`
  ];
}
function named(arms) {
  return arms.length > MAX_NAMES ? [`${arms.length} others`] : listed(arms);
}
function listed(arms) {
  return arms.flatMap(
    ({ name }, index) => [index === 0 ? "" : index === arms.length - 1 ? " and " : ", ", { code: name }]
  );
}
function place({ rank }) {
  if (rank === null) return "\u2013";
  return rank.best === rank.worst ? `${rank.best}` : `${rank.best}\u2013${rank.worst}`;
}
function interval({ low, high }) {
  return low === null || high === null ? "\u2013" : `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)}`;
}
function accuracy(arm) {
  return arm.accuracy === null ? "not measured" : percent(arm.accuracy);
}
function costOfRight({ costPerRight, trials }) {
  return trials === 0 ? "\u2013" : hundred(costPerRight);
}
var hundred = (dollars) => dollars === null ? "unknown" : cost(100 * dollars);
function figures(report) {
  const all = [
    { label: `Earned of ${price(report.suite.price)}`, of: ({ earned }) => price(Math.round(earned)) },
    { label: "Answers", of: ({ trials }) => integer(trials) },
    { label: "New answers", of: ({ trials, reused }) => integer(trials - reused) },
    { label: "Missing answers", of: ({ missing }) => integer(missing) },
    { label: "Unreadable answers", of: unreadable },
    { label: "Picked the first option (expected if unbiased)", of: firstPicks },
    { label: "Median time", of: ({ medianLatencyMs }) => time(medianLatencyMs) },
    { label: "90th percentile", of: ({ p90LatencyMs }) => time(p90LatencyMs) },
    { label: "Tokens in / out", of: tokens },
    { label: "Cost per 100 answers", of: ({ costPerAnswer }) => hundred(costPerAnswer) },
    { label: "Cost of this run", of: (arm) => arm.calls === 0 ? "no calls" : cost(arm.cost) }
  ];
  return all.filter(({ of }) => !report.arms.map(of).every((value) => value === "\u2013" || value === "0"));
}
function unreadable({ readings, trials }) {
  const readable = (readings.json ?? 0) + (readings.lenient ?? 0);
  return integer(trials - readable);
}
function firstPicks({ firstPicks: picks }) {
  return picks === null ? "\u2013" : `${percent(picks.share)} (${percent(picks.unbiased)})`;
}
function time(milliseconds) {
  return milliseconds === null || milliseconds === 0 ? "\u2013" : duration(milliseconds);
}
function tokens({ tokensPerAnswer }) {
  if (tokensPerAnswer === null) return "\u2013";
  return `${integer(Math.round(tokensPerAnswer.input))} / ${integer(Math.round(tokensPerAnswer.output))}`;
}
function method({ alpha, suite, pairs }) {
  return [
    `Each task is an issue with several proposed fixes. The model picks one and is right if that fix was the one chosen. Guessing scores ${percent(suite.chance)}.`,
    "The interval covers the accuracy on these tasks with 95% confidence, because models answer differently each time. Accuracy on other tasks can differ.",
    `One arm beats another only if an exact test on their common tasks proves it, corrected for all ${count(pairs.length, "pair")} (Holm). The chance that any of these claims is wrong is at most ${percent(alpha)}. A rank such as 2\u20134 means that no more is proven.`
  ];
}

export {
  headline,
  place,
  interval,
  accuracy,
  costOfRight,
  figures,
  method
};
