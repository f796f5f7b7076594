import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  issueUrl
} from "./TZV4KU2V.js";
import {
  chance,
  floors
} from "./XKPX7BVQ.js";
import {
  REPORT_VERSION
} from "./KVQBS7D7.js";
import {
  isRight
} from "./UQLWA7MU.js";

// src/report/assemble.ts
function assembleGate({
  identical,
  comparison,
  verdict,
  brokenTasks,
  changes,
  parts,
  ...facts
}) {
  const { baseline, ...run } = facts;
  return {
    kind: "gate",
    ...shared(run, baseline),
    ...{ identical, comparison, verdict, brokenTasks, changes, parts },
    alsoAgainst: null,
    baseline: baseline === null ? null : reportArm(baseline, run.material.tasks)
  };
}
function assembleMeasurement({
  verdict,
  ...facts
}) {
  return {
    kind: "measurement",
    ...shared(facts, null),
    ...{
      baseline: null,
      identical: false,
      comparison: null,
      verdict,
      brokenTasks: [],
      alsoAgainst: null,
      changes: [],
      parts: []
    }
  };
}
function shared(facts, baseline) {
  const { version, disk, material, includeTaskText, candidate, ...rest } = facts;
  const { tasks } = material;
  return {
    version: REPORT_VERSION,
    tool: { name: "swelancer-gate", version },
    ...rest,
    ...disk && { disk },
    suite: reportSuite(material),
    candidate: reportArm(candidate, tasks),
    tasks: tasks.map((task) => ({
      ...reportTask(task, baseline, candidate),
      ...includeTaskText && { text: { description: task.description, proposals: [...task.proposals] } }
    })),
    trials: { baseline: [...baseline?.trials ?? []], candidate: [...candidate.trials] },
    missing: { baseline: [...baseline?.missing ?? []], candidate: [...candidate.missing] }
  };
}
function reportSuite({ suite, dataset, tasks }) {
  return {
    ...suite,
    tasks: tasks.length,
    price: sum(tasks.map((task) => task.price)),
    // Without tasks, nothing was measured.
    chance: tasks.length === 0 ? 0 : chance(tasks),
    floors: tasks.length === 0 ? [] : [...floors(tasks)],
    dataset
  };
}
function describeArm(arm, { prompt, sandbox, servers }, digest, config) {
  const { name, label, commit, solver, order } = arm;
  const asked = { solver: solver.name, model: solver.model, order, files: filesOf(arm, config), prompt: [...prompt] };
  return { name, label, commit, digest, ...asked, ...sandbox && { sandbox }, ...servers && { servers } };
}
function filesOf(arm, config) {
  const prompts = arm.solver.kind !== "reference" ? arm.prompt.map((message) => message.file) : [];
  return [.../* @__PURE__ */ new Set([config, ...prompts, ...arm.files.map((file) => file.path)])];
}
function reportArm({ description, trials, missing, isPaidNow }, tasks) {
  const paid = trials.filter(isPaidNow);
  const shares = new Map(tasks.map((task) => [task, shareRight(task, trials)]));
  const known = [...shares.values()].filter((share) => share !== null);
  const times = trials.map((trial) => trial.finishedAt).sort();
  return {
    ...description,
    accuracy: known.length === 0 ? null : sum(known) / known.length,
    earned: sum(tasks.map((task) => task.price * (shares.get(task) ?? 0))),
    trials: trials.length,
    reused: trials.length - paid.length,
    calls: sum([...paid.map((trial) => trial.requests), ...missing.map(({ requests = 0 }) => requests)]),
    missing: missing.length,
    readings: countBy(trials, (trial) => trial.reading),
    usage: totalUsage(trials),
    cost: totalCost([...paid, ...missing]),
    medianLatencyMs: median(trials.map((trial) => trial.latencyMs)),
    served: servedBy(trials),
    positions: positions(tasks, trials),
    oldestTrial: times[0] ?? null,
    newestTrial: times.at(-1) ?? null,
    ...behaviorOf(trials)
  };
}
function totalCost(asked) {
  const costs = asked.map(({ cost = 0 }) => cost);
  return costs.includes(null) ? null : sum(costs.map((cost) => cost ?? 0));
}
function reportTask(task, baseline, candidate) {
  const before = baseline === null ? null : counts(task, baseline);
  const now = counts(task, candidate);
  return {
    id: task.id,
    title: task.title,
    url: issueUrl(task),
    price: task.price,
    proposals: task.proposals.length,
    correctProposalId: task.correctProposalId,
    ...task.critical === true && { critical: true },
    baseline: before,
    candidate: now,
    change: changeBetween(before, now)
  };
}
function changeBetween(before, now) {
  if (before === null || before.samples === 0 || now.samples === 0) return "not-measured";
  const movement = now.right / now.samples - before.right / before.samples;
  return movement < 0 ? "worse" : movement > 0 ? "better" : "same";
}
function counts(task, { trials, missing }) {
  const own = trials.filter((trial) => trial.taskId === task.id).sort((a, b) => a.sample - b.sample);
  return {
    right: own.filter((trial) => isRight(trial, task)).length,
    samples: own.length,
    missing: missing.filter((trial) => trial.taskId === task.id).length,
    picks: own.map((trial) => trial.proposalId)
  };
}
function shareRight(task, trials) {
  const own = trials.filter((trial) => trial.taskId === task.id);
  return own.length === 0 ? null : own.filter((trial) => isRight(trial, task)).length / own.length;
}
function behaviorOf(trials) {
  const known = trials.flatMap(({ behaviour }) => behaviour ?? []);
  if (known.length === 0) return {};
  const mean = (field) => {
    const counted = known.flatMap((one) => one[field] ?? []);
    return counted.length === 0 ? null : sum(counted) / counted.length;
  };
  const [turns, toolCalls] = [mean("turns"), mean("toolCalls")];
  return { behaviour: { turns, toolCalls, filesRead: mean("filesRead"), searches: mean("searches") } };
}
function totalUsage(trials) {
  const total = (field) => sum(trials.map((trial) => trial.usage?.[field] ?? 0));
  return {
    inputTokens: total("inputTokens"),
    cachedInputTokens: total("cachedInputTokens"),
    outputTokens: total("outputTokens"),
    reasoningTokens: total("reasoningTokens")
  };
}
function servedBy(trials) {
  const groups = /* @__PURE__ */ new Map();
  for (const { served } of trials) {
    if (served === null) continue;
    const name = JSON.stringify([served.host, served.model, served.provider, served.fingerprint]);
    groups.set(name, { ...served, trials: (groups.get(name)?.trials ?? 0) + 1 });
  }
  return [...groups.values()].sort((a, b) => b.trials - a.trials);
}
function positions(tasks, trials) {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const picked = /* @__PURE__ */ new Map();
  for (const trial of trials) {
    const task = byId.get(trial.taskId);
    if (trial.position === null || task === void 0) continue;
    const known = picked.get(trial.position) ?? { picked: 0, right: 0 };
    picked.set(trial.position, { picked: known.picked + 1, right: known.right + (isRight(trial, task) ? 1 : 0) });
  }
  return [...picked].sort(([a], [b]) => a - b).map(([position, numbers]) => ({ position, ...numbers }));
}
function countBy(items, name) {
  const result = {};
  for (const item of items) result[name(item)] = (result[name(item)] ?? 0) + 1;
  return result;
}
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length / 2)];
  const low = sorted[Math.ceil(sorted.length / 2) - 1];
  return high === void 0 || low === void 0 ? null : (low + high) / 2;
}
var sum = (values) => values.reduce((total, value) => total + value, 0);

export {
  assembleGate,
  assembleMeasurement,
  reportSuite,
  describeArm,
  filesOf,
  reportArm,
  changeBetween,
  counts
};
