import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  nextStep,
  situationOf
} from "./AM5BQG75.js";
import {
  changeBetween
} from "./IAXN6W5P.js";
import {
  Failure
} from "./WOQU7CIP.js";

// src/app/replay.ts
function replay(report, decision) {
  const { tasks, trials, missing, freshSince, identical, verdict } = report;
  if (identical || verdict.kind === "error") return { ...report, decision };
  const baseline = report.baseline === null ? null : { trials: trials.baseline, missing: missing.baseline };
  const candidate = { trials: trials.candidate, missing: missing.candidate };
  const step = nextStep(situationOf(tasks, baseline, candidate, freshSince, { decision, canSample: false }));
  if (step.kind === "sample") throw new Error("the rule asked for samples although there are none");
  const kept = report.notes.filter((note) => !step.notes.some(({ text }) => text === note.text));
  return {
    ...report,
    decision,
    verdict: step.verdict,
    comparison: step.comparison,
    brokenTasks: [...step.brokenTasks],
    notes: [...step.notes, ...kept]
  };
}
function compareReports(report, earlier) {
  if (report.suite.hash !== earlier.suite.hash) {
    throw new Failure(
      "configuration",
      `the reports are about different tasks: ${report.suite.name} (${report.suite.hash.slice(0, 7)}) and ${earlier.suite.name} (${earlier.suite.hash.slice(0, 7)})`,
      { hint: "Only answers to the same tasks can be compared. Run both with the same suite." }
    );
  }
  const before = new Map(earlier.tasks.map((task) => [task.id, task.candidate]));
  return replay(
    {
      ...report,
      kind: "gate",
      changes: [],
      parts: [],
      identical: false,
      // How either run ended does not matter here.
      verdict: { kind: "inconclusive", cause: "undecided", reason: "", exitCode: 0 },
      notes: [],
      alsoAgainst: null,
      brokenTasks: [],
      freshSince: earlier.startedAt < report.startedAt ? earlier.startedAt : report.startedAt,
      baseline: { ...earlier.candidate, name: "baseline" },
      trials: { baseline: earlier.trials.candidate, candidate: report.trials.candidate },
      missing: { baseline: earlier.missing.candidate, candidate: report.missing.candidate },
      tasks: report.tasks.map((task) => {
        const baseline = before.get(task.id) ?? null;
        return { ...task, baseline, change: changeBetween(baseline, task.candidate) };
      })
    },
    report.decision
  );
}

export {
  replay,
  compareReports
};
