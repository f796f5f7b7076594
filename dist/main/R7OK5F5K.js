import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  cost,
  duration,
  integer,
  percent,
  price,
  signed
} from "./GFCN6ECW.js";

// src/report/arms.ts
var SIDES = { baseline: "Before", candidate: "Now" };
function armRows(report) {
  const row = (label, of) => {
    const words = (arm) => {
      const value = arm === null ? "\u2013" : of(arm);
      return typeof value === "string" ? [value] : value;
    };
    return { label, baseline: words(report.baseline), candidate: words(report.candidate) };
  };
  const maybe = (value) => value === null ? "\u2013" : [{ code: value }];
  const rows = [
    row("Accuracy", (arm) => arm.accuracy === null ? "\u2013" : percent(arm.accuracy)),
    row(`Earned of ${price(report.suite.price)}`, (arm) => arm.accuracy === null ? "\u2013" : price(Math.round(arm.earned))),
    row("Solver", (arm) => maybe(arm.solver)),
    row("Model", (arm) => maybe(arm.model)),
    row("Answered by", (arm) => servedWords(arm)),
    row("Answers", (arm) => integer(arm.trials)),
    row("of them stored before", (arm) => integer(arm.reused)),
    row("Answers not readable", (arm) => unreadable(arm)),
    row("Answers missing", (arm) => integer(arm.missing)),
    row("Picked the first one shown", (arm) => firstPicks(arm)),
    row("Turns of the agent, each time", (arm) => mean(arm.behaviour?.turns)),
    row("Tools used, each time", (arm) => mean(arm.behaviour?.toolCalls)),
    row("Files read, each time", (arm) => mean(arm.behaviour?.filesRead)),
    row("Searches, each time", (arm) => mean(arm.behaviour?.searches)),
    row("Tokens in / out, each time", (arm) => tokensEach(arm)),
    row("Cost, each time", (arm) => costEach(report, arm)),
    row("Calls in this run", (arm) => integer(arm.calls)),
    row("Tokens in / out", ({ usage }) => both(usage.inputTokens, usage.outputTokens)),
    row("of them cached / reasoning", ({ usage }) => both(usage.cachedInputTokens, usage.reasoningTokens)),
    row("Cost of this run", (arm) => arm.calls === 0 ? "no calls" : cost(arm.cost)),
    row("Cost of 100 right answers", (arm) => costOfRight(report, arm)),
    row("Median time", (arm) => arm.medianLatencyMs === null ? "\u2013" : duration(arm.medianLatencyMs))
  ];
  return rows.filter(
    ({ baseline, candidate }) => ![...baseline, ...candidate].every((part) => part === "\u2013" || part === "0")
  );
}
function mean(value) {
  return value == null ? "\u2013" : value.toFixed(1);
}
function both(one, other) {
  return one + other === 0 ? "\u2013" : `${integer(one)} / ${integer(other)}`;
}
function tokensEach({ behaviour, usage, trials }) {
  if (behaviour === void 0 || trials === 0) return "\u2013";
  return both(Math.round(usage.inputTokens / trials), Math.round(usage.outputTokens / trials));
}
function costEach({ trials }, { behaviour, name }) {
  const costs = trials[name].flatMap((trial) => trial.cost ?? []);
  if (behaviour === void 0 || costs.length === 0) return "\u2013";
  return cost(costs.reduce((sum, dollars) => sum + dollars, 0) / costs.length);
}
var MEBIBYTE = 2 ** 20;
function diskWords({ disk }) {
  if (disk === void 0 || disk.most === 0) return null;
  const mebibytes = (bytes) => `${integer(Math.ceil(bytes / MEBIBYTE))} MiB`;
  return `The code of the tasks took at most ${mebibytes(disk.most)} of disk, ${mebibytes(disk.store)} of them kept for later runs.`;
}
function costOfRight({ trials, tasks }, { name }) {
  const costs = trials[name].map((trial) => trial.cost);
  const right = tasks.reduce((sum, task) => sum + (task[name]?.right ?? 0), 0);
  if (right === 0 || costs.every((dollars) => dollars === null)) return "\u2013";
  const total = costs.reduce(
    (sum, dollars) => sum === null || dollars === null ? null : sum + dollars,
    0
  );
  return cost(total === null ? null : 100 * total / right);
}
function servedWords({ served }) {
  if (served.length === 0) return ["\u2013"];
  const words = served.slice(0, 3).flatMap(
    ({ model, host, provider }) => [
      ", ",
      { code: model ?? host },
      ...provider === null ? [] : [" at ", { foreign: provider }]
    ]
  );
  return [...words.slice(1), served.length > 3 ? ` and ${served.length - 3} more` : ""];
}
var UNREADABLE = [
  ["unparseable", "without a choice"],
  ["unknown-id", "for no such proposal"],
  ["refused", "refused"],
  ["truncated", "cut off"]
];
function unreadable({ readings }) {
  const parts = UNREADABLE.filter(([reading]) => readings[reading]).map(
    ([reading, words]) => `${integer(readings[reading] ?? 0)} ${words}`
  );
  return parts.length === 0 ? "0" : parts.join(", ");
}
function firstPicks({ positions }) {
  const all = positions.reduce((sum, { picked }) => sum + picked, 0);
  const first = positions.find(({ position }) => position === 0);
  return all === 0 ? "\u2013" : percent((first?.picked ?? 0) / all);
}
var FLOORS = /* @__PURE__ */ new Map([
  ["reference/first", "Always the first"],
  ["reference/longest", "Always the longest"],
  ["reference/bm25", "Most words in common"],
  ["reference/random", "At random"]
]);
function ruleFloors({ chance, floors: floors2 }) {
  return [
    { name: "Chance", accuracy: chance, measured: false },
    ...floors2.map(({ solver, accuracy }) => ({ name: FLOORS.get(solver) ?? solver, accuracy, measured: false }))
  ];
}
function floors({ suite, baseline, candidate }) {
  const arm = (name, accuracy) => accuracy == null ? [] : [{ name, accuracy, measured: true }];
  return [
    ...arm(SIDES.candidate, candidate.accuracy),
    ...arm(SIDES.baseline, baseline?.accuracy),
    ...ruleFloors(suite)
  ].sort((a, b) => b.accuracy - a.accuracy);
}

// src/report/chart.ts
var WIDTH = 36;
function scaleOf({ low, high, margin }) {
  const from = Math.min(low, -margin);
  const to = Math.max(high, margin / 2);
  const air = (to - from) * 0.06;
  return { from: from - air, to: to + air };
}
function textChart(interval) {
  const { from, to } = scaleOf(interval);
  const column = (value) => Math.round((value - from) / (to - from) * (WIDTH - 1));
  const zero = column(0);
  const margin = Math.min(column(-interval.margin), zero - 1);
  const low = column(interval.low);
  const high = column(interval.high);
  const draw = (at) => Array.from({ length: WIDTH }, (_, index) => at(index)).join("").trimEnd();
  const bar = draw((index) => {
    if (index === column(interval.difference)) return "\u25CF";
    if (index === low) return "\u251C";
    if (index === high) return "\u2524";
    if (index > low && index < high) return index === zero || index === margin ? "\u253C" : "\u2500";
    return index === zero ? "\u2502" : index === margin ? "\xA6" : " ";
  });
  const axis = draw((index) => index === zero || index === margin ? "\u2534" : "\u2500");
  const label = `margin ${signed(-interval.margin)}`;
  const labelAt = Math.max(0, Math.min(margin - Math.floor(label.length / 2), zero - label.length - 1));
  const marginLine = `${" ".repeat(labelAt)}${label}`;
  const ticks = zero > label.length ? `${marginLine.padEnd(zero)}0` : `${" ".repeat(zero)}0
${label}`;
  return [`${"worse".padEnd(WIDTH - 6)}better`, bar, axis, ticks].join("\n");
}

export {
  SIDES,
  armRows,
  diskWords,
  ruleFloors,
  floors,
  scaleOf,
  textChart
};
