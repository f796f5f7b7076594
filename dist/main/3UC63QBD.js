import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  cost,
  count,
  duration,
  integer,
  percent,
  price
} from "./3N3WSEEQ.js";

// src/report/compare/phrases.ts
function headline({ arms, suite }) {
  const where = ` on ${count(suite.tasks, "task")}`;
  const best = arms.filter(({ rank }) => rank?.best === 1);
  const [first] = best;
  if (first === void 0) return ["Nothing could be measured", where];
  const ranked = arms.filter(({ rank }) => rank !== null);
  const accuracy2 = first.accuracy === null ? "" : `, with ${percent(first.accuracy)}`;
  if (ranked.length === 1)
    return [{ code: first.name }, ` gets ${first.accuracy === null ? "nothing" : percent(first.accuracy)}`, where];
  if (first.rank?.worst === 1) return [{ code: first.name }, ` is the best of ${ranked.length}`, accuracy2, where];
  if (best.length === 1) return ["Only ", { code: first.name }, " is beaten by nobody", accuracy2, where];
  const all = best.length === ranked.length ? `None of ${ranked.length} is proven better than another` : "Beaten by nobody: ";
  return best.length === ranked.length ? [all, where] : [all, ...listed(best), where];
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
    { label: "new", of: ({ trials, reused }) => integer(trials - reused) },
    { label: "missing", of: ({ missing }) => integer(missing) },
    { label: "not readable", of: unreadable },
    { label: "First one picked (if even)", of: firstPicks },
    { label: "Median time", of: ({ medianLatencyMs }) => time(medianLatencyMs) },
    { label: "90% within", of: ({ p90LatencyMs }) => time(p90LatencyMs) },
    { label: "Tokens in / out", of: tokens },
    { label: "Cost of 100 answers", of: ({ costPerAnswer }) => hundred(costPerAnswer) },
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
    `Each task is a real GitHub issue with several proposed fixes; the model says which one to choose, and is right when that one was really chosen. Guessing gets ${percent(suite.chance)}.`,
    "An interval says where the accuracy on these very tasks lies, with a risk of 5%: models answer differently each time. On other tasks it can be anywhere else.",
    `That one beats another is only said when an exact test on the tasks that both answered proves it, corrected for all ${count(pairs.length, "pair")} (Holm): the chance that any of it is wrong is at most ${percent(alpha)}. A place such as 2\u20134 says that no more is proven.`
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
