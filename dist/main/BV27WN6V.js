import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  cost,
  count,
  elapsed,
  integer,
  likelihood,
  outOf,
  percent,
  points,
  range,
  shortCommit,
  signed,
  size
} from "./GFCN6ECW.js";
import {
  EXIT
} from "./SDHTY2TJ.js";

// src/report/tasks.ts
function movement({ baseline, candidate }) {
  if (baseline === null || baseline.samples === 0 || candidate.samples === 0) return 0;
  return candidate.right / candidate.samples - baseline.right / baseline.samples;
}
var NEWS = 0.5;
function direction(task) {
  if (task.change === "not-measured") return task.change;
  return movement(task) <= -NEWS ? "worse" : movement(task) >= NEWS ? "better" : "same";
}
var LEGEND = "\u25CF right, \u25CB wrong, 7/8 means right in 7 of 8. These tasks moved by half of their answers or more. \u201C90% sure\u201D is the chance that the task itself changed and this is not luck, going by its answers and by how the others moved.";
function movedTasks(report, way) {
  const moved = (task) => Math.abs(movement(task));
  const sure = (task) => Math.round(100 * (task.chances?.[way] ?? 0));
  return report.tasks.filter((task) => direction(task) === way).sort((a, b) => sure(b) - sure(a) || moved(b) - moved(a) || b.price - a.price || a.id.localeCompare(b.id));
}
function sureness({ chances }, way) {
  return chances === void 0 ? "" : `${likelihood(chances[way])}\xA0sure`;
}
function choices({ correctProposalId, baseline, candidate }) {
  const side = (counts) => {
    const shown = (counts?.picks ?? []).slice(0, MOST_DOTS).map((pick) => pick ?? "\u2013");
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
var MOST_DOTS = 8;
function picks(task) {
  const slots = (counts) => counts === null ? 0 : counts.samples + counts.missing;
  const isLong = Math.max(slots(task.baseline), slots(task.candidate)) > MOST_DOTS;
  const side = (counts) => {
    if (counts === null || slots(counts) === 0) return "\u2013";
    if (isLong) return `${counts.right}/${counts.samples}`;
    const dots = counts.picks.map((pick) => pick === task.correctProposalId ? "\u25CF" : "\u25CB");
    return `${dots.join("")}${"\xB7".repeat(counts.missing)}`;
  };
  return `${side(task.baseline)}\xA0\u2192\xA0${side(task.candidate)}`;
}

// src/report/words.ts
var VERDICTS = {
  passed: { word: "Passed", mark: "\u2705" },
  regressed: { word: "Regressed", mark: "\u274C" },
  inconclusive: { word: "Inconclusive", mark: "\u26AA" },
  error: { word: "Error", mark: "\u26A0\uFE0F" }
};
function headline(report) {
  const { comparison, baseline, candidate, identical, budget, verdict } = report;
  const accuracy = (value) => value == null ? "not measured" : percent(value);
  const known = [
    comparison?.baselineAccuracy ?? baseline?.accuracy,
    comparison?.candidateAccuracy ?? candidate.accuracy
  ];
  const [before, now] = (identical ? [known[0] ?? known[1], known[0] ?? known[1]] : known).map(accuracy);
  const change = comparison ? `${points(comparison.difference)} (likely ${signed(comparison.low)} to ${signed(comparison.high)})` : baseline === null ? "no baseline to compare with" : identical ? "no change" : "change unknown";
  const accuracies = `accuracy ${baseline === null || before === now ? now : `${before} \u2192 ${now}`}`;
  if (verdict.cause === "measured") return `Measured: ${accuracies}, ${spent(budget.calls, budget.cost)}`;
  const word = `${VERDICTS[verdict.kind].word}${isAccepted(verdict) ? ", accepted" : ""}`;
  return `${word}: ${accuracies}, ${change}, ${spent(budget.calls, budget.cost)}`;
}
function isAccepted({ kind, exitCode }) {
  return kind === "regressed" && exitCode === EXIT.passed;
}
function markOf(verdict) {
  return isAccepted(verdict) ? "\u2611\uFE0F" : VERDICTS[verdict.kind].mark;
}
function spent(calls, dollars) {
  return calls === 0 ? "no calls" : `cost ${cost(dollars)}`;
}
function compared(report) {
  const { baseline, candidate, comparison, suite } = report;
  const suiteWords = [`${count(comparison?.tasks ?? suite.tasks, "task")} of `, { code: suite.name }];
  if (baseline === null)
    return ["Measured ", ...armWords(candidate, report), " on ", ...suiteWords, " with nothing to compare it with."];
  const [before, now] = [baseline, candidate].map((arm) => armWords(arm, report));
  const arms = ["Compared ", ...before ?? [], " with ", ...now ?? [], " on ", ...suiteWords];
  if (comparison === null) return [...arms, "."];
  const { baselineSamples, candidateSamples } = comparison;
  const { oldestTrial } = baseline;
  const age = oldestTrial === null || Date.parse(oldestTrial) >= Date.parse(report.startedAt) ? "All of them are from this run." : `The oldest answer before is ${elapsed(oldestTrial, report.finishedAt)} old.`;
  return [...arms, ` (answers a task: ${range(baselineSamples)} before, ${range(candidateSamples)} now). ${age}`];
}
function armWords({ label, commit }, report) {
  if (commit === null) return [{ code: label }];
  const name = { code: shortCommit(commit), page: commitPage(commit, report) };
  return label === shortCommit(commit) ? [name] : [{ code: label }, " (", name, ")"];
}
function changeWords({ kind, added, removed }) {
  if (kind === "removed") return "removed";
  return kind === "added" ? `new, ${count(added, "line")}` : `+${integer(added)} \u2212${integer(removed)}`;
}
function wordsOf(sentence) {
  return sentence.split(/(\s?`[^`]+`\s?)/).flatMap((part, index) => {
    if (index % 2 === 0) return part === "" ? [] : [{ foreign: part }];
    const [before = "", code = "", after = ""] = part.split("`");
    return [before, { code }, after];
  });
}
var BUDGET_ADVICE = {
  calls: "Allow more calls (max-calls), or run it again later: answers that were paid for are kept.",
  cost: "Allow a higher cost (max-cost), or run it again later: answers that were paid for are kept.",
  minutes: "Allow more time (max-minutes), or run it again: it goes on where it stopped.",
  "unknown-price": "A cost limit needs prices: put them into the configuration, or limit the number of calls (max-calls) instead.",
  interrupted: "Run it again: it goes on where it stopped, and pays for nothing twice."
};
var BASELINE_ADVICE = "Run the gate on the default branch: its answers are what pull requests are compared with.";
var ELSEWHERE = "This is not about your change. Run it again later: only what is missing is asked again.";
var REPAIR = "Mend that and run it again: what was answered is kept.";
var REVIEW = "Hold the tasks below against your change. Push a fix and the check runs again.";
var ACCEPTED = "nothing: the drop was accepted for this commit. The next commit is judged anew.";
var FIRST = "Once this is merged, later changes are compared with it.";
var CAUSE_ADVICE = /* @__PURE__ */ new Map([
  ["no-baseline", BASELINE_ADVICE],
  ["stale-baseline", BASELINE_ADVICE],
  ["no-tasks", "Look at the suite: it has no task."],
  ["missing-answers", ELSEWHERE],
  ["context-too-long", "Give the model a larger context, or shorten the prompt and its agent files."],
  ["rate-limit", ELSEWHERE],
  ["server", ELSEWHERE],
  ["timeout", ELSEWHERE],
  [
    "overtime",
    "Allow each answer more time (agent.max-minutes) or fewer turns, or look what in the change makes the agent take so long."
  ],
  ["connection", ELSEWHERE],
  ["unreadable-answers", "Look at the instructions on the form of the answer. Push a fix and the check runs again."],
  ["below-floor", "The least accuracy is min-accuracy in the configuration. Push a fix and the check runs again."],
  [
    "not-ruled-out",
    "Nothing is proven against your change; the strict policy wants a drop ruled out. A larger suite or a wider margin would tell more."
  ]
]);
function advice(report) {
  const { verdict, baseline, budget, comparison, missing } = report;
  if (verdict.kind === "passed") return ["nothing."];
  if (isAccepted(verdict)) return [ACCEPTED];
  if (verdict.kind === "regressed") {
    return [CAUSE_ADVICE.get(verdict.cause) ?? REVIEW, ...whatChanged(report), ...howToAccept(report)];
  }
  const wider = comparison === null ? "" : ` or a margin wider than ${size(comparison.margin)}`;
  const undecided = `Nothing is proven either way. A larger suite${wider} would tell more; so would somebody who reads the change.`;
  const lost = [...missing.baseline, ...missing.candidate];
  const [first] = lost;
  const allAlike = verdict.cause === "missing-answers" && lost.every(({ reason }) => reason === first?.reason);
  const isFirst = verdict.cause === "no-baseline" && baseline === null && verdict.exitCode === EXIT.passed;
  if (isFirst) return [`The check stays green. ${FIRST}`];
  const next = budget.exhausted === null ? CAUSE_ADVICE.get(allAlike ? first?.reason ?? "" : "") ?? CAUSE_ADVICE.get(verdict.cause) ?? (verdict.kind === "error" ? REPAIR : undecided) : BUDGET_ADVICE[budget.exhausted];
  return [`The check ${verdict.exitCode === 0 ? "stays green" : "is red"}. ${next}`];
}
function whatChanged({ changes }) {
  const shown = changes.slice(0, 5);
  const files = shown.flatMap((change, index) => {
    return [index === 0 ? " What changed: " : ", ", { code: change.path }, ` (${changeWords(change)})`];
  });
  if (files.length === 0) return [];
  return [...files, changes.length > shown.length ? ` and ${changes.length - shown.length} more.` : "."];
}
function howToAccept(report) {
  if (report.runUrl === null) return [];
  const gate = report.id === "default" ? "" : `id:${report.id} `;
  return [
    " If the drop is intended, somebody with write access comments ",
    { code: `/swelancer-gate accept ${gate}REASON` },
    " and starts the failed job again."
  ];
}
var RUN = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/;
function runPage({ runUrl }) {
  return runUrl !== null && RUN.test(runUrl) ? runUrl : null;
}
function artifacts(report) {
  const run = runPage(report);
  return run === null ? null : `${run}#artifacts`;
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
var COMMIT = /^[0-9a-f]{40}$/;
function method(report) {
  const { comparison, decision, suite } = report;
  const about = `Each task is a real GitHub issue with several proposed fixes; the model says which one to choose, and is right when that one was really chosen. Guessing gets ${percent(suite.chance)}.`;
  if (comparison === null) return [about];
  const c = comparison;
  const weighting = c.weights === "price" ? ` Tasks count by their price, which is worth ${c.effectiveTasks.toFixed(0)} equal tasks.` : "";
  const looks = c.looks === 1 ? "one look" : `${c.looks} looks at the answers (this is look ${c.look})`;
  const change = `On these tasks the accuracy changed by about ${points(c.difference)}, likely between ${signed(c.low)} and ${signed(c.high)}: 5% risk at each end, with ${looks}.${weighting}`;
  const luck = `If nothing had changed, answers this bad or worse would appear in ${outOf(c.pValue)}.`;
  const margin = `${size(c.margin)} (${c.marginWas === "auto" ? "the smallest drop this suite can dependably rule out" : "as configured"})`;
  const rule = {
    statistical: `The check is red only when a drop is proven, which mere luck does in at most ${percent(c.pLimit)} of runs at this look, and green when a drop of ${margin} is ruled out. A change that does nothing fails at most ${percent(decision.alpha)} of the time, all looks together.`,
    strict: `The check is green only when a drop of ${margin} is ruled out.`,
    threshold: `The check is red when the plain difference is a drop of more than ${margin}.`
  }[decision.policy];
  const limits = [
    !c.detectableDrop ? "" : `The smallest drop this run finds 8 times in 10 is ${size(c.detectableDrop)}; smaller ones can slip through.`,
    c.unseenLow === null || c.unseenHigh === null ? "" : `On new tasks of the same kind the change could be anywhere from ${signed(c.unseenLow)} to ${signed(c.unseenHigh)}.`
  ].filter((sentence) => sentence !== "");
  return [about, `${change} ${luck}`, rule, limits.join(" ")].filter((words) => words !== "");
}

export {
  movement,
  direction,
  LEGEND,
  movedTasks,
  sureness,
  choices,
  issuePath,
  issueNumber,
  picks,
  VERDICTS,
  headline,
  isAccepted,
  markOf,
  compared,
  changeWords,
  wordsOf,
  advice,
  runPage,
  artifacts,
  commitPage,
  comparePage,
  method
};
