import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  RECORD_VERSION
} from "./WEVB44NS.js";
import {
  accuracyInterval
} from "./EC22IDXB.js";
import {
  counts,
  reportArm
} from "./IAXN6W5P.js";
import {
  oneLine
} from "./MEYOMVAP.js";
import {
  digestOf
} from "./EEPZCVDV.js";

// src/history/recorder.ts
function recordMeasure(report, run) {
  const { candidate, freshSince, tasks } = report;
  const name = candidate.model ?? candidate.solver;
  const answers = { trials: report.trials.candidate, missing: report.missing.candidate };
  const arm = recordArm({ ...candidate, name }, answers, tasks, freshSince);
  return recordRun("measure", report, candidate.commit, arm === null ? [] : [arm], run);
}
function recordComparison(report, run) {
  const arms = report.arms.flatMap((arm) => {
    const answers = { trials: report.trials[arm.name] ?? [], missing: report.missing[arm.name] ?? [] };
    return recordArm(arm, answers, report.tasks, report.startedAt) ?? [];
  });
  return recordRun("compare", report, report.arms[0]?.commit ?? null, arms, run);
}
function recordRun(kind, report, commit, arms, given) {
  if (arms.length === 0) return null;
  const { tool, finishedAt: at, id, runUrl, suite } = report;
  const { name, hash, chance, floors } = suite;
  const run = given ?? digestOf([at, arms]).slice(0, 12);
  const tasks = report.tasks.map(({ id: id2, url, price, proposals }) => ({ id: id2, url, price, proposals }));
  return {
    ...{ version: RECORD_VERSION, tool: tool.version, at, id, commit, run, runUrl, kind },
    suite: { name, hash, chance, floors, tasks },
    arms: [...arms]
  };
}
function recordArm(arm, known, tasks, since) {
  const trials = known.trials.filter((trial) => Date.parse(trial.finishedAt) >= Date.parse(since));
  const taken = { trials, missing: known.missing };
  const { name, digest, solver, model, order, ...description } = arm;
  const figures = reportArm(
    {
      description: { ...description, digest, solver, model, order, name: "candidate" },
      ...taken,
      isPaidNow: () => true
    },
    tasks
  );
  const answers = tasks.map((task) => answersOf(task, taken)).filter(({ samples, missing }) => samples + missing > 0);
  const interval = accuracyInterval(answers.filter(({ samples }) => samples > 0));
  if (interval === null || figures.accuracy === null || figures.medianLatencyMs === null) return null;
  const { accuracy, earned, cost, usage, medianLatencyMs, served } = figures;
  return {
    ...{ name, digest, solver, model, order, accuracy, ...interval, earned, cost },
    tokens: { input: usage.inputTokens, output: usage.outputTokens },
    medianLatencyMs,
    answers: trials.length,
    formatErrors: trials.filter((trial) => trial.proposalId === null).length,
    missing: known.missing.length,
    served,
    tasks: Object.fromEntries(answers.map(({ id, ...answers2 }) => [id, answers2]))
  };
}
function answersOf(task, taken) {
  const { right, samples, missing, picks } = counts(task, taken);
  const times = {};
  for (const pick of picks) times[pick ?? "none"] = (times[pick ?? "none"] ?? 0) + 1;
  return { id: task.id, right, samples, missing, picks: times };
}
function recordAcceptance({ tool, id, candidate, comparison, runUrl }, { comment, at, by, reason }, pullRequest) {
  const { commit } = candidate;
  return {
    ...{ version: RECORD_VERSION, tool: tool.version, at, id, commit, run: String(comment), runUrl },
    kind: "acceptance",
    pullRequest,
    by,
    reason: oneLine(reason, 300),
    difference: comparison === null ? null : { estimate: comparison.difference, low: comparison.low, high: comparison.high }
  };
}

export {
  recordMeasure,
  recordComparison,
  recordAcceptance
};
