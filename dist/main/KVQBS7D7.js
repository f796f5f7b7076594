import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  missingTrialSchema,
  readingSchema,
  trialSchema
} from "./UQLWA7MU.js";
import {
  servedSchema,
  usageSchema
} from "./UL6MFYAU.js";
import {
  fisherTest,
  scoredTest
} from "./CP3Z2BKF.js";
import {
  camelCase,
  count
} from "./2GADIIEC.js";
import {
  decisionSchema
} from "./5EUGA7H3.js";
import {
  external_exports
} from "./PTC7Q33W.js";

// src/verdict/explanation.ts
var partSchema = external_exports.discriminatedUnion("kind", [
  /** A field of the configuration, such as `model` or `sampling.temperature`. */
  external_exports.object({ kind: external_exports.literal("setting"), path: external_exports.string(), name: external_exports.string() }),
  /** A whole added or removed file. */
  external_exports.object({
    kind: external_exports.literal("file"),
    path: external_exports.string(),
    change: external_exports.enum(["added", "removed"]),
    /** Agent part of the file, such as a skill, with its name in backticks. */
    of: external_exports.string().optional()
  }),
  /** An MCP server of the file at `path`. */
  external_exports.object({
    kind: external_exports.literal("server"),
    path: external_exports.string(),
    name: external_exports.string(),
    change: external_exports.enum(["added", "removed", "changed"])
  }),
  /** Lines of the new file, from 1, inclusive. For removed lines, the line after them. */
  external_exports.object({
    kind: external_exports.literal("lines"),
    path: external_exports.string(),
    from: external_exports.int().positive(),
    to: external_exports.int().positive(),
    change: external_exports.enum(["added", "removed", "changed"]),
    of: external_exports.string().optional()
  })
]);
var explanationSchema = external_exports.object({
  /** `found`: undoing `parts` brings tasks back. `none`: no single part does. `unfinished`: the budget ended first. */
  kind: external_exports.enum(["found", "none", "unfinished"]),
  /** The responsible parts; empty unless found. */
  parts: external_exports.array(partSchema),
  /** Number of parts in the change. */
  of: external_exports.int().nonnegative(),
  /** Ids of the broken tasks that were rerun. */
  tasks: external_exports.array(external_exports.string()),
  /** Ids of those answered correctly again without `parts`. */
  broughtBack: external_exports.array(external_exports.string()),
  /** Exact p-value of "undoing `parts` changes nothing"; null unless found. */
  pValue: external_exports.number().nullable(),
  /** Requests of the search. */
  calls: external_exports.int().nonnegative(),
  /** The result in one sentence, file names in backticks. */
  sentence: external_exports.string()
});
var MAX_TASKS = 10;
var HALVING_ANSWERS = 16;
var PROOF_ANSWERS = 24;
var MAX_SAMPLES = 10;
var CLEAR = 0.1;
var LEANING = 0.25;
var PROVEN = 0.05;
function searchTasks(tasks) {
  return tasks.filter(({ before, now }) => before.samples > 0 && now.samples > 0).map(({ taskId, before, now }) => ({
    taskId,
    fall: before.right / before.samples - now.right / now.samples,
    pValue: fisherTest(before, now)
  })).filter(({ fall, pValue }) => fall >= 0.4 && pValue <= 0.1).sort((a, b) => a.pValue - b.pValue || (a.taskId < b.taskId ? -1 : 1)).slice(0, MAX_TASKS).map(({ taskId }) => taskId);
}
function searchStep(parts, tasks, answers) {
  const seen = /* @__PURE__ */ new Map();
  let suspects = Array.from({ length: parts }, (_, index) => index);
  const opposite = (undone) => Array.from({ length: parts }, (_, index) => index).filter((index) => !undone.includes(index));
  const perTask = (all) => Math.min(MAX_SAMPLES, Math.max(2, Math.ceil(all / tasks.length)));
  const keyOf = (undone) => [undone, opposite(undone)].map((one) => one.join(",")).sort().join(" ");
  const pairs = (undone, from2, to2) => {
    const other = opposite(undone);
    const isThere = [undone, other].every((one) => tasks.every((task) => answers(one, task).length >= to2));
    if (!isThere) return null;
    const count2 = (one, task) => {
      const known = answers(one, task).slice(from2, to2).filter((answer) => answer !== null);
      return { right: known.filter(Boolean).length, samples: known.length };
    };
    return tasks.map((taskId) => ({ taskId, without: count2(undone, taskId), only: count2(other, taskId) }));
  };
  const pValueOf = (counts2) => scoredTest(
    counts2.map(({ without, only }) => ({ weight: 1, baseline: without, candidate: only, broken: 0.5, mended: 0.5 }))
  );
  while (suspects.length > 1) {
    const half = suspects.slice(0, Math.ceil(suspects.length / 2));
    const rest = suspects.slice(half.length);
    const samples = perTask(HALVING_ANSWERS);
    let chosen = null;
    for (const [round, limit] of [CLEAR, LEANING].entries()) {
      const to2 = (round + 1) * samples;
      const counts2 = pairs(half, 0, to2);
      if (counts2 === null) return { kind: "ask", hybrids: [half, opposite(half)], samples: to2 };
      seen.set(keyOf(half), to2);
      const forHalf = pValueOf(counts2);
      const forRest = pValueOf(counts2.map(({ without, only }) => ({ without: only, only: without })));
      if (Math.min(forHalf, forRest) <= limit) {
        chosen = forHalf <= forRest ? half : rest;
        break;
      }
    }
    if (chosen === null) return { kind: "none" };
    suspects = chosen;
  }
  const [part] = suspects;
  if (part === void 0) return { kind: "none" };
  const from = seen.get(keyOf([part])) ?? 0;
  const to = from + perTask(PROOF_ANSWERS);
  const counts = pairs([part], from, to);
  if (counts === null) return { kind: "ask", hybrids: [[part], opposite([part])], samples: to };
  const pValue = pValueOf(counts);
  if (pValue > PROVEN) return { kind: "none" };
  const broughtBack = counts.filter(({ without }) => 2 * without.right > without.samples).map(({ taskId }) => taskId);
  return { kind: "found", part, broughtBack, pValue };
}
function partName(part) {
  if (part.kind === "setting") return `\`${part.name}\` in \`${part.path}\``;
  if (part.kind === "server") {
    const changes = { added: "the new", removed: "the removal of the", changed: "the change of the" };
    return `${changes[part.change]} MCP server \`${part.name}\``;
  }
  const file = `\`${part.path}\`${part.of === void 0 ? "" : ` (${part.of})`}`;
  if (part.kind === "file") return `${part.change === "added" ? "the new file" : "the removal of"} ${file}`;
  const lines = part.from === part.to ? `line ${part.from}` : `lines ${part.from}\u2013${part.to}`;
  return part.change === "removed" ? `the removal before line ${part.from} of ${file}` : `${lines} of ${file}`;
}
var explanationWords = {
  found: (part, back, of) => `Undoing ${partName(part)} brings back ${back} of ${count(of, "task")}.`,
  none: (parts) => `No single part of the change (${parts} were tried) explains the drop.`,
  unfinished: (parts) => `The budget ended before the cause could be found among the ${parts} parts of the change.`
};

// src/verdict/verdict.ts
var verdictKindSchema = external_exports.enum(["passed", "measured", "regressed", "inconclusive", "error"]);
var verdictSchema = external_exports.object({
  kind: verdictKindSchema.exclude(["measured"]),
  /** One plain sentence. */
  reason: external_exports.string(),
  /** Machine-readable cause: `ruled-out`, `drop`, `unreadable-answers`, `no-change`, `no-baseline`, `budget`, `missing-answers`, `undecided` … */
  cause: external_exports.string(),
  exitCode: external_exports.int().min(0).max(3),
  /** `improved`: the reversed test proves that accuracy rose. Only if the verdict is `passed`. */
  finding: external_exports.literal("improved").optional(),
  /** What a pass cannot detect, in one sentence. Only if the verdict is `passed`. */
  blindSpot: external_exports.string().optional()
});
var measurementVerdictSchema = verdictSchema.extend({
  kind: verdictKindSchema.exclude(["passed"]),
  finding: external_exports.never().optional(),
  blindSpot: external_exports.never().optional()
});
var countSchema = external_exports.object({ right: external_exports.int().nonnegative(), samples: external_exports.int().nonnegative() });
var brokenTaskSchema = external_exports.object({
  taskId: external_exports.string(),
  /** The earlier answers behind the suspicion. */
  before: countSchema,
  now: countSchema,
  /** Later answers of both arms, which alone can prove it; null if there are none. */
  proof: external_exports.object({
    baseline: countSchema,
    candidate: countSchema,
    /** Their exact p-value, corrected for the number of suspected tasks. */
    pValue: external_exports.number()
  }).nullable(),
  /** `broken`: proven. `unproven`: suspected only. */
  state: external_exports.enum(["broken", "unproven"]),
  /** Whether this task fails the build on its own. */
  fails: external_exports.boolean()
});
var comparisonSchema = external_exports.object({
  /** Tasks compared and the sum of their weights. */
  tasks: external_exports.int().nonnegative(),
  baselineAccuracy: external_exports.number(),
  candidateAccuracy: external_exports.number(),
  /** Estimated change, candidate minus baseline. */
  difference: external_exports.number(),
  /** Bounds of the change on these tasks, valid despite early stopping. */
  low: external_exports.number(),
  high: external_exports.number(),
  /** One-sided p-value: how often the candidate's answers would be this bad if nothing had changed. For a proven drop, of the proof's answers only. */
  pValue: external_exports.number(),
  /** Its limit. */
  pLimit: external_exports.number(),
  look: external_exports.int().positive(),
  looks: external_exports.int().positive(),
  /** The margin in force, as a fraction. */
  margin: external_exports.number(),
  marginWas: external_exports.enum(["auto", "given"]),
  /** Smallest drop this run finds 8 times in 10. */
  detectableDrop: external_exports.number().nullable(),
  /** Interval of the change on new tasks of the same kind. */
  unseenLow: external_exports.number().nullable(),
  unseenHigh: external_exports.number().nullable(),
  weights: external_exports.enum(["equal", "price"]),
  /** Equivalent number of equally weighted tasks. */
  effectiveTasks: external_exports.number(),
  /** Whether all stored samples of each task agreed before the change. */
  deterministic: external_exports.boolean(),
  baselineSamples: external_exports.object({ min: external_exports.int(), max: external_exports.int() }),
  candidateSamples: external_exports.object({ min: external_exports.int(), max: external_exports.int() })
});

// src/report/report.ts
var writtenDecisionSchema = external_exports.strictObject(
  Object.fromEntries(Object.entries(decisionSchema.shape).map(([name, field]) => [camelCase(name), field]))
);
function asSettings(written) {
  if (written === null || typeof written !== "object") return written;
  return Object.fromEntries(
    Object.entries(written).map(([name, value]) => [
      Object.keys(decisionSchema.shape).find((setting) => camelCase(setting) === name) ?? name,
      value
    ])
  );
}
var REPORT_VERSION = 1;
var countsSchema = external_exports.object({
  right: external_exports.int().nonnegative(),
  samples: external_exports.int().nonnegative(),
  missing: external_exports.int().nonnegative(),
  /** Picked proposal of each sample in order; null if unreadable. */
  picks: external_exports.array(external_exports.int().nullable())
});
var armReportSchema = external_exports.object({
  name: external_exports.enum(["baseline", "candidate"]),
  label: external_exports.string(),
  commit: external_exports.string().nullable(),
  /** Hash of everything the arm sends. Arms with the same hash differ only by luck or endpoint. Empty in old reports. */
  digest: external_exports.string().default(""),
  solver: external_exports.string(),
  model: external_exports.string().nullable(),
  order: external_exports.enum(["dataset", "shuffled"]),
  /** Paths of prompt and agent files. */
  files: external_exports.array(external_exports.string()),
  /** Messages that start every trial, with variables for the task's text. Absent in older versions. */
  prompt: external_exports.array(external_exports.object({ role: external_exports.enum(["system", "user", "assistant"]), template: external_exports.string() })).optional(),
  /** Share of correct answers, with equal weight per task. Null without answers. */
  accuracy: external_exports.number().nullable(),
  /** Sum over the tasks: price in dollars times share of correct answers. */
  earned: external_exports.number(),
  trials: external_exports.int().nonnegative(),
  /** Number of cached trials, which cost nothing in this run. */
  reused: external_exports.int().nonnegative(),
  /** Requests sent in this run. */
  calls: external_exports.int().nonnegative(),
  missing: external_exports.int().nonnegative(),
  readings: external_exports.partialRecord(readingSchema, external_exports.int().nonnegative()),
  usage: usageSchema,
  /** US dollars spent in this run; null if no price is known. */
  cost: external_exports.number().nullable(),
  medianLatencyMs: external_exports.number().nullable(),
  /** What answered, with the number of trials each. */
  served: external_exports.array(servedSchema.extend({ trials: external_exports.int().positive() })),
  /** Readable picks by displayed position: how often picked, how often right. */
  positions: external_exports.array(external_exports.object({ position: external_exports.int(), picked: external_exports.int(), right: external_exports.int() })),
  /** Agents only: means over the trials that report them. */
  behaviour: external_exports.object({
    turns: external_exports.number().nullable(),
    toolCalls: external_exports.number().nullable(),
    filesRead: external_exports.number().nullable(),
    searches: external_exports.number().nullable()
  }).optional(),
  /** Sandbox of the agent's program. Absent if none ran, and in older reports. */
  sandbox: external_exports.discriminatedUnion("kind", [
    external_exports.object({ kind: external_exports.literal("bubblewrap"), hosts: external_exports.array(external_exports.string()).readonly() }),
    external_exports.object({ kind: external_exports.literal("none"), reason: external_exports.string() })
  ]).optional(),
  /** MCP servers of the arm. Absent unless the built-in agent ran, and in older reports. */
  servers: external_exports.array(
    external_exports.discriminatedUnion("kind", [
      external_exports.object({
        kind: external_exports.literal("started"),
        name: external_exports.string(),
        /** Name and version that the server reports. */
        version: external_exports.string(),
        /** Number of tools offered to the model. */
        tools: external_exports.int().nonnegative(),
        /** Problems with its tools, one sentence each. */
        warnings: external_exports.array(external_exports.string()).readonly()
      }),
      external_exports.object({ kind: external_exports.literal("left-out"), name: external_exports.string(), reason: external_exports.string() })
    ])
  ).readonly().optional(),
  oldestTrial: external_exports.string().nullable(),
  newestTrial: external_exports.string().nullable()
});
var taskReportSchema = external_exports.object({
  id: external_exports.string(),
  title: external_exports.string(),
  /** The original GitHub issue; null if there is none. */
  url: external_exports.string().nullable(),
  price: external_exports.number(),
  proposals: external_exports.int(),
  correctProposalId: external_exports.int(),
  /** Whether it fails the build on its own when it breaks for good. Only a user's own tasks can be critical. */
  critical: external_exports.boolean().optional(),
  /** The task's text, only if the user allowed it: the benchmark asks to stay out of training corpora. */
  text: external_exports.object({ description: external_exports.string(), proposals: external_exports.array(external_exports.object({ id: external_exports.int(), text: external_exports.string() })) }).optional(),
  baseline: countsSchema.nullable(),
  candidate: countsSchema,
  change: external_exports.enum(["worse", "better", "same", "not-measured"])
});
var sharedShape = {
  version: external_exports.literal(REPORT_VERSION),
  tool: external_exports.object({ name: external_exports.literal("swelancer-gate"), version: external_exports.string() }),
  /** Name of the gate. Each gate of a repository has its own comment. */
  id: external_exports.string(),
  startedAt: external_exports.iso.datetime(),
  finishedAt: external_exports.iso.datetime(),
  /** Baseline answers from this time on were collected along with the candidate's; older ones were cached. */
  freshSince: external_exports.iso.datetime(),
  suite: external_exports.object({
    name: external_exports.string(),
    hash: external_exports.string(),
    tasks: external_exports.int(),
    price: external_exports.number(),
    chance: external_exports.number(),
    /** Accuracy of fixed rules on this suite, which a model should beat. */
    floors: external_exports.array(external_exports.object({ solver: external_exports.string(), accuracy: external_exports.number() })),
    dataset: external_exports.object({
      name: external_exports.string(),
      /** Location: `owner/name@commit:path`, a URL or a file name. */
      source: external_exports.string(),
      sha256: external_exports.string()
    })
  }),
  candidate: armReportSchema,
  decision: external_exports.preprocess(asSettings, decisionSchema),
  /** Notes for the reader, most important first, one sentence each. */
  notes: external_exports.array(external_exports.object({ kind: external_exports.enum(["warning", "info"]), text: external_exports.string() })),
  budget: external_exports.object({
    maxCalls: external_exports.number().nullable(),
    maxCost: external_exports.number().nullable(),
    maxMinutes: external_exports.number().nullable(),
    calls: external_exports.int(),
    cost: external_exports.number().nullable(),
    /** What ended the run early; null if nothing did. */
    exhausted: external_exports.enum(["calls", "cost", "minutes", "unknown-price", "interrupted"]).nullable()
  }),
  /** Agents only: bytes on disk for the tasks' code: downloaded, checked out at the end, and the peak. */
  disk: external_exports.object({ store: external_exports.int().nonnegative(), folders: external_exports.int().nonnegative(), most: external_exports.int().nonnegative() }).optional(),
  /** How much the comment, job summary and log show per task: numbers, titles, or answers. */
  taskDetails: external_exports.enum(["numbers", "titles", "answers"]).default("titles"),
  tasks: external_exports.array(taskReportSchema),
  trials: external_exports.object({ baseline: external_exports.array(trialSchema), candidate: external_exports.array(trialSchema) }),
  missing: external_exports.object({ baseline: external_exports.array(missingTrialSchema), candidate: external_exports.array(missingTrialSchema) }),
  /** Command that reproduces the run locally. */
  reproduce: external_exports.string(),
  /** Page of the run, if any. */
  runUrl: external_exports.string().nullable()
};
var gateReportSchema = external_exports.object({
  kind: external_exports.literal("gate"),
  ...sharedShape,
  baseline: armReportSchema.nullable(),
  /** Candidate and baseline send the same messages, so nothing was measured. */
  identical: external_exports.boolean(),
  comparison: comparisonSchema.nullable(),
  verdict: verdictSchema,
  /** Tasks that seem to have broken for good, proven ones first. */
  brokenTasks: external_exports.array(brokenTaskSchema).default([]),
  /** Part of the change that caused the drop; absent if no search ran. */
  explanation: explanationSchema.optional(),
  /** Comparison with an older commit, to detect small drops that add up. Does not affect the verdict. */
  alsoAgainst: external_exports.object({
    label: external_exports.string(),
    commit: external_exports.string(),
    verdict: verdictSchema,
    comparison: comparisonSchema.nullable()
  }).nullable(),
  /** Prompt, agent and configuration files that differ between the arms, with the changed lines of the new file. */
  changes: external_exports.array(
    external_exports.object({
      path: external_exports.string(),
      kind: external_exports.enum(["added", "removed", "changed"]),
      added: external_exports.int().nonnegative(),
      removed: external_exports.int().nonnegative(),
      lines: external_exports.array(external_exports.object({ from: external_exports.int().positive(), to: external_exports.int().positive() })).readonly()
    })
  ).default([]),
  /** Skills, sub-agents, hooks, settings and MCP servers that differ between the arms, with their files. */
  parts: external_exports.array(
    external_exports.object({
      kind: external_exports.enum(["skill", "sub-agent", "command", "hook", "setting", "MCP server"]),
      name: external_exports.string(),
      change: external_exports.enum(["added", "removed", "changed"]),
      paths: external_exports.array(external_exports.string()).readonly()
    })
  ).default([])
});
var measurementReportSchema = external_exports.object({
  kind: external_exports.literal("measurement"),
  ...sharedShape,
  baseline: external_exports.null(),
  identical: external_exports.literal(false),
  comparison: external_exports.null(),
  verdict: measurementVerdictSchema,
  brokenTasks: external_exports.tuple([]),
  explanation: external_exports.never().optional(),
  alsoAgainst: external_exports.null(),
  changes: external_exports.tuple([]).default([]),
  parts: external_exports.tuple([]).default([])
});
var reportSchema = external_exports.preprocess(
  withKind,
  external_exports.discriminatedUnion("kind", [gateReportSchema, measurementReportSchema])
);
function withKind(report) {
  const verdict = external_exports.object({ kind: external_exports.undefined().optional(), verdict: external_exports.object({ kind: external_exports.string() }) }).safeParse(report);
  if (!verdict.success || report === null || typeof report !== "object") return report;
  return { ...report, kind: verdict.data.verdict.kind === "measured" ? "measurement" : "gate" };
}
var writtenReportSchema = external_exports.discriminatedUnion("kind", [
  gateReportSchema.extend({ decision: writtenDecisionSchema }),
  measurementReportSchema.extend({ decision: writtenDecisionSchema })
]);
function asWritten(report) {
  const parsed = reportSchema.parse(report, { jitless: true });
  const decision = Object.entries(parsed.decision).map(([name, value]) => [camelCase(name), value]);
  return { ...parsed, decision: Object.fromEntries(decision) };
}

export {
  searchTasks,
  searchStep,
  explanationWords,
  verdictKindSchema,
  REPORT_VERSION,
  sharedShape,
  reportSchema,
  asWritten
};
