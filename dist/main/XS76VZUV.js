import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  pageAt
} from "./IF375LG3.js";
import {
  fisherTest
} from "./CP3Z2BKF.js";

// src/report/tasks.ts
function movement({ baseline, candidate }) {
  if (baseline === null || baseline.samples === 0 || candidate.samples === 0) return 0;
  return candidate.right / candidate.samples - baseline.right / baseline.samples;
}
var MOVED = 0.5;
function direction(task) {
  if (task.change === "not-measured") return task.change;
  return movement(task) <= -MOVED ? "worse" : movement(task) >= MOVED ? "better" : "same";
}
function movedTasks(report, way) {
  return ordered(report.tasks.filter((task) => stateOf(task) === way));
}
function uncertainTasks(report) {
  return ordered(report.tasks.filter((task) => stateOf(task) === "uncertain"));
}
function stateOf(task) {
  const way = direction(task);
  return (way === "worse" || way === "better") && luck(task) > MAX_LUCK ? "uncertain" : way;
}
var MAX_LUCK = 0.05 + 1e-9;
function luck(task) {
  const { baseline, candidate } = task;
  if (baseline === null) return 1;
  return movement(task) < 0 ? fisherTest(baseline, candidate) : fisherTest(candidate, baseline);
}
function ordered(tasks) {
  const moved = (task) => Math.abs(movement(task));
  return tasks.sort(
    (a, b) => luck(a) - luck(b) || moved(b) - moved(a) || b.price - a.price || a.id.localeCompare(b.id)
  );
}
var HANDLING = /^(?:(?:on )?hold\b.*|\$[\d,.]+|paid|(?:due for )?payment.*|.*\bchecklist\b.*|help wanted)$/i;
function shortTitle(title) {
  const [tags = ""] = /^(?:\s*\[[^[\]]*\])*/.exec(title) ?? [];
  const kept = (tags.match(/\[[^[\]]*\]/g) ?? []).filter((tag) => !HANDLING.test(tag.slice(1, -1).trim()));
  const short = [...kept, title.slice(tags.length).replace(/^[\s:–-]+/, "")].join(" ").trim();
  return short === "" ? title : short;
}
function choices({ correctProposalId, baseline, candidate }) {
  const side = (counts) => {
    const shown = (counts?.picks ?? []).slice(0, MAX_DOTS).map((pick) => pick ?? "\u2013");
    if (counts === null || shown.length === 0) return "\u2013";
    return [...shown, ...shown.length < counts.picks.length ? ["\u2026"] : []].join("\xA0");
  };
  return `right is ${correctProposalId}, picked ${side(baseline)} \u2192 ${side(candidate)}`;
}
var ISSUE = /^https:\/\/github\.com(\/[\w.-]+\/[\w.-]+\/(?:issues|pull)\/\d+)$/;
function issuePath(task) {
  return (task.url === null ? null : ISSUE.exec(task.url)?.[1]) ?? null;
}
function issueNumber(task) {
  return /^\d+/.exec(task.id)?.[0] ?? task.id;
}
var MAX_DOTS = 8;
function picks(task) {
  const slots = (counts) => counts === null ? 0 : counts.samples + counts.missing;
  const isLong = Math.max(slots(task.baseline), slots(task.candidate)) > MAX_DOTS;
  const side = (counts) => {
    if (counts === null || slots(counts) === 0) return "\u2013";
    if (isLong) return `${counts.right}/${counts.samples}`;
    const dots = counts.picks.map((pick) => pick === task.correctProposalId ? "\u25CF" : "\u25CB");
    return `${dots.join("")}${"\xB7".repeat(counts.missing)}`;
  };
  return `${side(task.baseline)}\xA0\u2192\xA0${side(task.candidate)}`;
}
function shares({ baseline, candidate }) {
  const side = (counts) => counts === null || counts.samples === 0 ? "\u2013" : `${counts.right}/${counts.samples}`;
  return { before: side(baseline), now: side(candidate) };
}

// src/report/links.ts
var RUN = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/;
var COMMIT = /^[0-9a-f]{40}$/;
var DECISION_PAGE = pageAt("docs/decision.md");
var BENCHMARK_PAGE = pageAt("docs/benchmark.md");
function runPage({ runUrl }) {
  return runUrl !== null && RUN.test(runUrl) ? runUrl : null;
}
function artifacts(report) {
  const run = runPage(report);
  return run === null ? null : `${run}#artifacts`;
}
function answersTo({ id }, report) {
  const place = artifacts(report);
  return place === null || !/^[\w.-]+$/.test(id) ? null : `${place}:${id}`;
}
function commitPage(commit, report) {
  const run = runPage(report);
  return run === null || !COMMIT.test(commit) ? null : run.replace(/\/actions\/.*/, `/commit/${commit}`);
}
function comparePage(report) {
  const [run, before, now] = [runPage(report), report.baseline?.commit ?? "", report.candidate.commit ?? ""];
  const known = run !== null && COMMIT.test(before) && COMMIT.test(now);
  return known ? run.replace(/\/actions\/.*/, `/compare/${before}...${now}`) : null;
}

export {
  DECISION_PAGE,
  BENCHMARK_PAGE,
  runPage,
  artifacts,
  answersTo,
  commitPage,
  comparePage,
  movement,
  direction,
  movedTasks,
  uncertainTasks,
  stateOf,
  shortTitle,
  choices,
  issuePath,
  issueNumber,
  picks,
  shares
};
