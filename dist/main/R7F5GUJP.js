import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  commitPage,
  comparePage,
  issueNumber,
  movedTasks,
  shortTitle,
  uncertainTasks
} from "./XS76VZUV.js";
import {
  accuracies,
  cost,
  count,
  elapsed,
  integer,
  outOf,
  percent,
  points,
  range,
  rangeOf,
  shortCommit,
  signed,
  signedRange,
  size,
  wholePercent
} from "./2GADIIEC.js";
import {
  EXIT
} from "./WOQU7CIP.js";

// src/report/phrases.ts
function outcomeOf({ verdict, baseline }) {
  if (verdict.kind === "error") return "not-measured";
  if (verdict.kind === "regressed") return isAccepted(verdict) ? "accepted" : "dropped";
  if (verdict.kind === "inconclusive") {
    return verdict.cause === "no-baseline" && baseline === null ? "first-run" : "not-decided";
  }
  if (verdict.kind === "measured") return "measured";
  if (verdict.finding === "improved") return "improved";
  return verdict.cause === "no-change" ? "unchanged" : "no-drop";
}
function isAccepted({ kind, exitCode }) {
  return kind === "regressed" && exitCode === EXIT.passed;
}
var MARKS = {
  dropped: "\u274C",
  accepted: "\u2611\uFE0F",
  improved: "\u2705",
  "no-drop": "\u2705",
  unchanged: "\u2705",
  measured: "\u2705",
  "first-run": "\u26AA",
  "not-decided": "\u26AA",
  "not-measured": "\u26A0\uFE0F"
};
function markOf(report) {
  return MARKS[outcomeOf(report)];
}
var VERDICTS = {
  passed: "No drop",
  measured: "Measured",
  regressed: "Dropped",
  inconclusive: "Not decided",
  error: "Not measured"
};
function headline(report) {
  const { verdict, candidate } = report;
  switch (outcomeOf(report)) {
    case "dropped":
      return droppedHeadline(report);
    case "accepted":
      return `${droppedHeadline(report)} (accepted)`;
    case "improved":
      return `Accuracy improved${change(report)}`;
    case "no-drop":
      return `No drop in accuracy${fromTo(report)}`;
    case "unchanged":
      return "Nothing the model sees has changed";
    case "measured":
      return candidate.accuracy === null ? "Nothing was measured" : `Accuracy: ${wholePercent(candidate.accuracy)}`;
    case "first-run":
      return `Nothing to compare with yet${candidate.accuracy === null ? "" : `: accuracy ${wholePercent(candidate.accuracy)}`}`;
    case "not-decided":
      return `Not decided: ${undecidedBecause(report)}`;
    case "not-measured":
      return `Not measured: ${UNMEASURED.get(verdict.cause) ?? UNMEASURED.get(onlyReason(report)) ?? lostAnswers(report)}`;
  }
}
function droppedHeadline(report) {
  const { verdict, candidate, decision } = report;
  if (verdict.cause === "unreadable-answers") {
    return `${integer(unreadableAnswers(candidate))} of ${count(candidate.trials, "answer")} can no longer be read`;
  }
  if (verdict.cause === "below-floor") {
    const minimum = wholePercent(decision["min-accuracy"] ?? 0);
    return `Accuracy ${wholePercent(candidate.accuracy ?? 0)} is below the minimum of ${minimum}`;
  }
  const broken = failingTasks(report).length;
  if (broken > 0 && verdict.cause !== "drop") return `${count(broken, "task")} broke`;
  if (verdict.cause === "not-ruled-out") return `A drop in accuracy is not ruled out${fromTo(report)}`;
  return `Accuracy dropped${change(report)}`;
}
function change({ comparison }) {
  if (comparison === null) return "";
  const { baselineAccuracy, candidateAccuracy, difference } = comparison;
  return ` ${size(Math.abs(difference))}: ${accuracies(baselineAccuracy, candidateAccuracy)}`;
}
function fromTo({ comparison }) {
  return comparison === null ? "" : `: ${[comparison.baselineAccuracy, comparison.candidateAccuracy].map(wholePercent).join(" \u2192 ")}`;
}
function undecidedBecause(report) {
  const { budget, verdict, suite, tasks, candidate } = report;
  if (budget.exhausted !== null) {
    const answered = tasks.filter((task) => task.candidate.samples > 0).length;
    const after = answered < suite.tasks ? `${answered} of ${count(suite.tasks, "task")}` : count(candidate.trials, "answer");
    return `${ENDED[budget.exhausted]} after ${after}`;
  }
  if (verdict.cause === "missing-answers") return lostAnswers(report);
  return UNDECIDED.get(verdict.cause) ?? `accuracy ${fromTo(report).slice(2)} may be luck`;
}
var ENDED = {
  calls: "the budget ended",
  cost: "the budget ended",
  minutes: "the time ended",
  "unknown-price": "the cost is unknown",
  interrupted: "the run was stopped"
};
var UNDECIDED = /* @__PURE__ */ new Map([
  ["no-baseline", "there are too few baseline answers"],
  ["stale-baseline", "the baseline answers are too old"],
  ["waiting-for-batch", "the batch is not finished"]
]);
var UNMEASURED = /* @__PURE__ */ new Map([
  ["no-tasks", "the suite has no tasks"],
  ["interrupted", "the run was stopped"],
  ["no-key", "the API key is missing"],
  ["authentication", "the endpoint rejected the API key"],
  ["quota", "the account is out of credit or quota"],
  ["unknown-model", "the endpoint does not know the model"],
  ["context-too-long", "the prompt is too long for the model"],
  ["content-filter", "a content filter blocked the answers"],
  ["rate-limit", "the endpoint is rate limited"],
  ["server", "the endpoint is failing"],
  ["timeout", "the endpoint did not answer in time"],
  ["overtime", "the agent did not finish in time"],
  ["connection", "the endpoint could not be reached"],
  ["malformed-response", "the endpoint sends unreadable responses"],
  ["bad-request", "the endpoint rejected the request"],
  ["workspace", "the code of the tasks could not be checked out"],
  ["crashed", "the agent crashed"]
]);
function lostAnswers({ missing, candidate, baseline }) {
  const lost = missing.baseline.length + missing.candidate.length;
  const all = lost + candidate.trials + (missing.baseline.length === 0 ? 0 : baseline?.trials ?? 0);
  return `${integer(lost)} of ${count(all, "answer")} ${lost === 1 ? "is" : "are"} missing`;
}
function onlyReason({ missing }) {
  const reasons = new Set([...missing.baseline, ...missing.candidate].map(({ reason }) => reason));
  const [only] = reasons;
  return reasons.size === 1 && only !== void 0 ? only : "";
}
function unreadableAnswers({ readings }) {
  const { unparseable = 0, refused = 0, truncated = 0, stuck = 0 } = readings;
  return unparseable + refused + truncated + stuck + (readings["unknown-id"] ?? 0);
}
function lead(report) {
  switch (outcomeOf(report)) {
    case "dropped":
    case "accepted":
      return droppedLead(report);
    case "improved":
      return [...movedWords(report), ...likely(report)];
    case "no-drop":
      return noDropLead(report);
    case "unchanged":
      return ["The model is sent exactly the same before and after this change, so there was nothing to measure."];
    case "measured":
      return [`Measured on ${count(report.suite.tasks, "task")} of `, { code: report.suite.name }, "."];
    case "first-run":
      return [...wordsOf(report.verdict.reason), " Once this is merged, later changes are compared with it."];
    case "not-decided":
      return undecidedLead(report);
    case "not-measured":
      return [...unmeasuredLead(report), ...isOurs(report) ? [] : [FAILURE.notYourChange]];
  }
}
function unmeasuredLead(report) {
  const { cause, reason } = report.verdict;
  const kept = report.candidate.trials + (report.baseline?.trials ?? 0);
  if (cause === "interrupted") return [];
  if (cause === "missing-answers") return kept === 0 ? [] : [`${lostAnswers(report)}. `];
  return [...wordsOf(/[.!?]$/.test(reason) ? reason : `${reason}.`), " "];
}
function isOurs(report) {
  const reason = onlyReason(report) || report.verdict.cause;
  return ["context-too-long", "overtime", "bad-request", "unknown-model", "crashed", "no-tasks"].includes(reason);
}
function failingTasks({ brokenTasks }) {
  return brokenTasks.filter(({ state, fails }) => state === "broken" && fails);
}
function brokenWords(report) {
  return report.brokenTasks.filter(({ state }) => state === "broken").map(({ taskId, before, now, proof }) => {
    const title = report.tasks.find(({ id }) => id === taskId)?.title;
    const named = title === void 0 || report.taskDetails === "numbers" ? "" : ` ${shortTitle(title)}`;
    const [was, is] = proof === null ? [before, now] : [proof.baseline, proof.candidate];
    return [
      "Task ",
      { foreign: `${issueNumber({ id: taskId })}${named}` },
      ` was answered correctly ${was.right} of ${was.samples} times before this change, and ${is.right} of ${is.samples} times now.`
    ];
  });
}
function droppedLead(report) {
  const { verdict, comparison, decision } = report;
  const broken = brokenWords(report);
  if (broken.length > 0 && verdict.cause !== "drop")
    return broken.flatMap((words, index) => index === 0 ? words : [" ", ...words]);
  if (verdict.cause !== "drop" || comparison === null) return wordsOf(verdict.reason);
  const moved = movedWords(report);
  if (decision.policy === "threshold") {
    return [...moved, `The threshold policy allows a drop of ${size(comparison.margin)}, whether it is luck or not.`];
  }
  const confirmed = isConfirmed(report) ? ", and fresh answers from the old version confirm the drop" : "";
  return [...moved, ...likely(report), ` Luck alone would do this in ${outOf(comparison.pValue)}${confirmed}.`];
}
function movedWords(report) {
  const tasks = report.comparison?.tasks ?? report.suite.tasks;
  const [worse, better] = [movedTasks(report, "worse").length, movedTasks(report, "better").length];
  const unsure = uncertainTasks(report).length;
  const luck = unsure === 0 ? ". " : `; ${integer(unsure)} more moved but may be luck. `;
  if (worse + better === 0) {
    return [{ strong: `None of ${count(tasks, "task")} moved beyond luck` }, `, but together they did. `];
  }
  const [first, second] = worse > 0 ? [`${integer(worse)} of ${count(tasks, "task")} got worse`, better > 0 ? `, ${integer(better)} got better` : ""] : [`${integer(better)} of ${count(tasks, "task")} got better`, ""];
  return [{ strong: first }, second, luck];
}
function likely({ comparison }) {
  if (comparison === null) return [];
  const { low, high } = comparison;
  if (high < 0) return [`Likely drop: ${rangeOf(-high, -low)} points.`];
  if (low > 0) return [`Likely gain: ${rangeOf(low, high)} points.`];
  return [`Likely change: ${signedRange(low, high)} points.`];
}
function isConfirmed({ baseline, verdict, decision }) {
  return verdict.cause === "drop" && decision.policy !== "threshold" && baseline !== null && baseline.reused > 0 && baseline.trials > baseline.reused;
}
function noDropLead(report) {
  const { comparison, verdict, budget } = report;
  const unseen = verdict.blindSpot === void 0 ? [] : [" ", ...wordsOf(verdict.blindSpot)];
  if (verdict.cause !== "ruled-out" || comparison === null) {
    return [...wordsOf(verdict.reason), ...unseen, ...filesAndCost(report)];
  }
  const { margin, tasks, low, high } = comparison;
  const ruledOut = `A drop of ${size(margin)} or more is ruled out on ${count(tasks, "task")} (change likely ${signedRange(low, high)}).`;
  return [ruledOut, ...unseen, ...budget.calls === 0 ? [] : filesAndCost(report)];
}
function filesAndCost(report) {
  const files = changedFiles(report, 2);
  const { calls, cost: dollars } = report.budget;
  const spent = calls === 0 ? "no calls" : dollars === null ? "cost unknown" : cost(dollars);
  return files.length === 0 ? [` ${spent}.`] : [" ", ...files, ` \xB7 ${spent}`];
}
function undecidedLead(report) {
  const { comparison, verdict, budget } = report;
  if (verdict.cause === "missing-answers") return ["Too many answers are missing for a fair comparison."];
  if (verdict.cause !== "undecided" || comparison === null) {
    return budget.exhausted === null || comparison === null ? wordsOf(verdict.reason) : likely(report);
  }
  const { low, high, margin, tasks } = comparison;
  return [
    `On ${count(tasks, "task")} the change is likely ${signedRange(low, high)} points. That is not enough to prove a drop or to rule out one of ${size(margin)}.`
  ];
}
function whatChanged(report) {
  const { baseline, candidate } = report;
  const files = changedFiles(report, 3);
  const arms = baseline === null ? [] : [...armWords(baseline, report), " \u2192 ", ...armWords(candidate, report)];
  if (files.length === 0) return arms.length === 0 ? null : arms;
  return arms.length === 0 ? files : [...files, " \xB7 ", ...arms];
}
function changedFiles(report, most) {
  const page = comparePage(report);
  const covered = new Set(report.parts.flatMap(({ paths }) => paths));
  const all = [
    ...report.parts.map(({ kind, name, change: change2 }) => [`${kind} `, { code: name, page }, ` ${change2}`]),
    ...report.changes.filter(({ path }) => !covered.has(path)).map((file) => [{ code: file.path, page }, ` ${changeWords(file)}`])
  ];
  const more = all.length - most;
  return [
    ...all.slice(0, most).flatMap((words, index) => [...index === 0 ? [] : [", "], ...words]),
    ...more > 0 ? [` and ${count(more, report.parts.length > 0 ? "more change" : "more file")}`] : []
  ];
}
function changeWords({ kind, added, removed }) {
  if (kind === "removed") return "(removed)";
  return kind === "added" ? "(new)" : `+${integer(added)} \u2212${integer(removed)}`;
}
function armWords({ label, commit }, report) {
  if (commit === null) return [{ code: label }];
  const name = { code: shortCommit(commit), page: commitPage(commit, report) };
  return label === shortCommit(commit) ? [name] : [{ code: label }, " (", name, ")"];
}
function compared(report) {
  const { baseline, candidate, comparison, suite } = report;
  const tasks = comparison?.tasks ?? suite.tasks;
  const on = tasks === 0 ? [] : [` on ${count(tasks, "task")} of `, { code: suite.name }];
  if (baseline === null) return [...armWords(candidate, report), ...on];
  return [...armWords(baseline, report), " \u2192 ", ...armWords(candidate, report), ...on];
}
function wordsOf(sentence) {
  return sentence.split(/(\s?`[^`]+`\s?)/).flatMap((part, index) => {
    if (index % 2 === 0) return part === "" ? [] : [{ foreign: part }];
    const [before = "", code = "", after = ""] = part.split("`");
    return [before, { code }, after];
  });
}
var KEPT = "completed answers are kept";
var BUDGET_ADVICE = {
  calls: `raise \`max-calls\`, or rerun the job: ${KEPT}.`,
  cost: `raise \`max-cost\`, or rerun the job: ${KEPT}.`,
  minutes: `rerun the job to continue where it stopped, or raise \`max-minutes\`.`,
  "unknown-price": "add prices for the model to the configuration, or limit `max-calls` instead of `max-cost`.",
  interrupted: `rerun the job to continue where it stopped: ${KEPT}.`
};
var RERUN = `rerun the job later; ${KEPT}.`;
var BASELINE_ADVICE = "run the gate on the default branch once, so that pull requests have a baseline.";
var REPAIR = `fix this and rerun the job; ${KEPT}.`;
var CAUSE_ADVICE = /* @__PURE__ */ new Map([
  ["no-baseline", BASELINE_ADVICE],
  ["stale-baseline", BASELINE_ADVICE],
  ["no-tasks", "add tasks to the suite."],
  ["missing-answers", RERUN],
  ["waiting-for-batch", "rerun the job when the batch is finished."],
  ["context-too-long", "shorten the prompt and its agent files, or use a model with a larger context."],
  ["rate-limit", RERUN],
  ["server", RERUN],
  ["timeout", RERUN],
  ["overtime", "find out why this change makes the agent slow, or raise `agent.max-minutes`."],
  ["connection", RERUN]
]);
var DROP_ADVICE = /* @__PURE__ */ new Map([
  ["unreadable-answers", "check the prompt's answer-format instructions and push; the check runs again by itself."],
  ["below-floor", "fix the prompt and push; the check runs again by itself. The minimum is set by `min-accuracy`."],
  [
    "not-ruled-out",
    "use a larger suite or a wider margin. No drop is proven, but the strict policy requires it to be ruled out."
  ]
]);
function next(report) {
  const { verdict, budget, comparison } = report;
  switch (outcomeOf(report)) {
    case "dropped":
      return [
        ...wordsOf(DROP_ADVICE.get(verdict.cause) ?? "fix the prompt and push; the check runs again by itself."),
        ...howToAccept(report)
      ];
    case "accepted":
      return ["nothing. The drop was accepted for this commit; the next commit is checked again."];
    case "not-decided":
    case "not-measured": {
      const advice = budget.exhausted === null ? CAUSE_ADVICE.get(onlyReason(report)) ?? CAUSE_ADVICE.get(verdict.cause) : BUDGET_ADVICE[budget.exhausted];
      const wider = comparison === null ? "" : ` or a margin wider than ${size(comparison.margin)}`;
      const undecided = `use a larger suite${wider}, or review the change by hand.`;
      return [...wordsOf(advice ?? (verdict.kind === "error" ? REPAIR : undecided)), ` ${checkWords(verdict)}`];
    }
    default:
      return null;
  }
}
var checkWords = ({ exitCode }) => `The check ${exitCode === 0 ? "stays green" : "is red"}.`;
function howToAccept(report) {
  if (report.runUrl === null) return [];
  const gate = report.id === "default" ? "" : `id:${report.id} `;
  return [" Is the drop intended? A maintainer can comment ", { code: `/swelancer-gate accept ${gate}REASON` }, "."];
}
function costWords({ budget, baseline, candidate }) {
  if (budget.calls === 0) return candidate.trials === 0 ? "No calls." : "No calls were made: all answers were cached.";
  const total = budget.cost === null ? "Cost unknown" : `Cost ${cost(budget.cost)}`;
  if (baseline === null || baseline.calls === 0) return `${total} \xB7 ${count(budget.calls, "call")}`;
  const parts = candidate.cost === null || baseline.cost === null ? "" : `: ${cost(candidate.cost)} for this change, ${cost(baseline.cost)} for the baseline`;
  return `${total}${parts} \xB7 ${integer(candidate.calls)} + ${integer(baseline.calls)} calls`;
}
function sampleWords(report) {
  const { baseline, comparison, finishedAt, startedAt } = report;
  if (baseline === null || comparison === null) return null;
  const { oldestTrial, reused } = baseline;
  const isOld = oldestTrial !== null && Date.parse(oldestTrial) < Date.parse(startedAt);
  const age = isOld ? `, up to ${elapsed(oldestTrial, finishedAt)} old` : "";
  const answers = reused === 0 ? "all answers are from this run" : `${count(reused, "cached answer")}${age}`;
  const { baselineSamples, candidateSamples } = comparison;
  return `Baseline: ${answers}. Answers per task: ${range(baselineSamples)} before, ${range(candidateSamples)} now.`;
}
function method(report) {
  const { comparison, decision, suite } = report;
  const about = `Each task is an issue with several proposed fixes. The model picks one and is right if that fix was the one chosen. Guessing scores ${percent(suite.chance)}.`;
  if (comparison === null) return [about];
  const c = comparison;
  const weights = c.weights === "price" ? ` Tasks are weighted by price, which is worth ${c.effectiveTasks.toFixed(0)} equal tasks.` : "";
  const looks = c.looks === 1 ? "" : ` This was round ${c.look} of up to ${c.looks}.`;
  const isProven = report.verdict.kind === "regressed" && report.verdict.cause === "drop" && decision.policy !== "threshold";
  const luck = c.difference > 0 ? "" : ` If nothing had changed, ${isProven ? "the answers that prove the drop" : "a result this bad"} would appear in ${outOf(c.pValue)}.`;
  const estimate = `The change is about ${points(c.difference)}, likely ${signed(c.low)} to ${signed(c.high)} (5% risk at each end).${looks}${weights}${luck}`;
  const margin = `${size(c.margin)} (${c.marginWas === "auto" ? "the smallest drop this suite can reliably rule out" : "as configured"})`;
  const rule = {
    statistical: `The check is red only when new answers of both versions prove a suspected drop, and green when a drop of ${margin} is ruled out. At most ${percent(decision.alpha)} of harmless changes fail.`,
    strict: `The check is green only when a drop of ${margin} is ruled out.`,
    threshold: `The check is red when accuracy drops by more than ${margin}, whether it is luck or not.`
  }[decision.policy];
  const limits = [
    c.detectableDrop ? `A drop of ${size(c.detectableDrop)} is found about 8 times in 10; smaller drops can go unseen.` : "",
    c.unseenLow === null || c.unseenHigh === null ? "" : `On other tasks of this kind, the change could be anywhere from ${signed(c.unseenLow)} to ${signed(c.unseenHigh)}.`
  ].filter((sentence) => sentence !== "");
  return [about, estimate, rule, limits.join(" ")].filter((words) => words !== "");
}
function floorWords(floors) {
  const small = (name) => /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  return `Simple rules score: ${floors.map(({ name, accuracy }) => `${small(name)} ${wholePercent(accuracy)}`).join(", ")}.`;
}
var REPRODUCE = {
  title: "Reproduce",
  cost: (dollars) => `asks the model again${dollars === null ? "" : `, about ${dollars}`}`
};
var FAILURE = {
  notMeasured: "Not measured",
  configuration: "Not measured: the configuration has an error",
  notYourChange: "This says nothing about your change."
};
var TERMINAL = {
  changed: "Changed",
  published: "Ranks",
  cost: "Cost",
  again: "Repeat",
  more: (tasks) => `and ${count(tasks, "more task")} (--verbose shows all)`
};
var LABELS = {
  gotWorse: "Got worse",
  gotBetter: "Got better",
  mayBeLuck: "May be luck",
  before: "Before",
  now: "Now",
  whatChanged: "What changed:",
  cause: "Likely cause:",
  next: "Next:",
  note: "Note:",
  details: "Numbers, cost and method",
  report: "See every answer, before and after",
  log: "Run log",
  decided: "How this is decided"
};

export {
  outcomeOf,
  markOf,
  VERDICTS,
  headline,
  lead,
  whatChanged,
  compared,
  wordsOf,
  next,
  costWords,
  sampleWords,
  method,
  floorWords,
  REPRODUCE,
  FAILURE,
  TERMINAL,
  LABELS
};
