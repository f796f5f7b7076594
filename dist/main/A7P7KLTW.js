import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  cost,
  count,
  duration,
  integer,
  percent,
  price
} from "./2GADIIEC.js";

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
    row("Sandbox", (arm) => sandboxWords(arm)),
    row("MCP servers", (arm) => serverWords(arm)),
    row("Answered by", (arm) => servedWords(arm)),
    row("Answers", (arm) => integer(arm.trials)),
    row("of which cached", (arm) => integer(arm.reused)),
    row("Unreadable answers", (arm) => unreadable(arm)),
    row("Missing answers", (arm) => integer(arm.missing)),
    row("Picked the first option", (arm) => firstPicks(arm)),
    row("Agent turns per answer", (arm) => mean(arm.behaviour?.turns)),
    row("Tool calls per answer", (arm) => mean(arm.behaviour?.toolCalls)),
    row("Files read per answer", (arm) => mean(arm.behaviour?.filesRead)),
    row("Searches per answer", (arm) => mean(arm.behaviour?.searches)),
    row("Tokens in / out per answer", (arm) => tokensEach(arm)),
    row("Cost per answer", (arm) => costEach(report, arm)),
    row("Calls in this run", (arm) => integer(arm.calls)),
    row("Tokens in / out", ({ usage }) => both(usage.inputTokens, usage.outputTokens)),
    row("of which cached / reasoning", ({ usage }) => both(usage.cachedInputTokens, usage.reasoningTokens)),
    row("Cost of this run", (arm) => arm.calls === 0 ? "no calls" : cost(arm.cost)),
    row("Cost per 100 correct answers", (arm) => costOfRight(report, arm)),
    row("Median time", (arm) => arm.medianLatencyMs === null ? "\u2013" : duration(arm.medianLatencyMs))
  ];
  return rows.filter(
    ({ baseline, candidate }) => ![...baseline, ...candidate].every((part) => part === "\u2013" || part === "0")
  );
}
function sandboxWords({ sandbox }) {
  if (sandbox === void 0) return "\u2013";
  if (sandbox.kind === "none") return `none: ${sandbox.reason}`;
  return `${sandbox.kind}, network: ${sandbox.hosts.join(", ") || "none"}`;
}
function serverWords({ servers = [] }) {
  if (servers.length === 0) return "\u2013";
  return servers.map(
    (server) => server.kind === "started" ? `${server.name} (${count(server.tools, "tool")})` : `${server.name} (not started)`
  ).join(", ");
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
  return `Task code took up to ${mebibytes(disk.most)} of disk; ${mebibytes(disk.store)} are kept for later runs.`;
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
  ["unparseable", "without a pick"],
  ["unknown-id", "for an unknown proposal"],
  ["refused", "refused"],
  ["truncated", "cut off"],
  ["stuck", "stuck in a loop"]
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
  ["reference/first", "Always first"],
  ["reference/longest", "Always longest"],
  ["reference/bm25", "BM25"],
  ["reference/random", "Random"]
]);
function ruleFloors({ chance, floors: floors2 }) {
  return [
    { name: "Guessing", accuracy: chance, measured: false },
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

export {
  SIDES,
  armRows,
  diskWords,
  ruleFloors,
  floors
};
