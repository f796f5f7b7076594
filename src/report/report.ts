import { z } from 'zod';
import { servedSchema, usageSchema } from '../model/usage.ts';
import { camelCase } from '../shared/format.ts';
import { missingTrialSchema, readingSchema, trialSchema } from '../trial/trial.ts';
import { decisionSchema } from '../verdict/decision.ts';
import { explanationSchema } from '../verdict/explanation.ts';
import { brokenTaskSchema, comparisonSchema, measurementVerdictSchema, verdictSchema } from '../verdict/verdict.ts';
import { REPORT_VERSION } from './version.ts';

/** Settings have hyphens in configuration and camelCase names in reports. */
const writtenDecisionSchema = z.strictObject(
  Object.fromEntries(Object.entries(decisionSchema.shape).map(([name, field]) => [camelCase(name), field])),
);

/** Maps the names in a report back to those of the settings. */
function asSettings(written: unknown): unknown {
  if (written === null || typeof written !== 'object') return written;
  return Object.fromEntries(
    Object.entries(written).map(([name, value]) => [
      Object.keys(decisionSchema.shape).find(setting => camelCase(setting) === name) ?? name,
      value,
    ]),
  );
}

const countsSchema = z.object({
  right: z.int().nonnegative(),
  samples: z.int().nonnegative(),
  missing: z.int().nonnegative(),
  /** Picked proposal of each sample in order; null if unreadable. */
  picks: z.array(z.int().nullable()),
});

const armReportSchema = z.object({
  name: z.enum(['baseline', 'candidate']),
  label: z.string(),
  commit: z.string().nullable(),
  /** Hash of everything the arm sends. Arms with the same hash differ only by luck or endpoint. Empty in old reports. */
  digest: z.string().default(''),
  solver: z.string(),
  model: z.string().nullable(),
  order: z.enum(['dataset', 'shuffled']),
  /** Paths of prompt and agent files. */
  files: z.array(z.string()),
  /** Messages that start every trial, with variables for the task's text. Absent in older versions. */
  prompt: z.array(z.object({ role: z.enum(['system', 'user', 'assistant']), template: z.string() })).optional(),
  /** Share of correct answers, with equal weight per task. Null without answers. */
  accuracy: z.number().nullable(),
  /** Sum over the tasks: price in dollars times share of correct answers. */
  earned: z.number(),
  trials: z.int().nonnegative(),
  /** Number of cached trials, which cost nothing in this run. */
  reused: z.int().nonnegative(),
  /** Requests sent in this run. */
  calls: z.int().nonnegative(),
  missing: z.int().nonnegative(),
  readings: z.partialRecord(readingSchema, z.int().nonnegative()),
  usage: usageSchema,
  /** US dollars spent in this run; null if no price is known. */
  cost: z.number().nullable(),
  medianLatencyMs: z.number().nullable(),
  /** What answered, with the number of trials each. */
  served: z.array(servedSchema.extend({ trials: z.int().positive() })),
  /** Readable picks by displayed position: how often picked, how often right. */
  positions: z.array(z.object({ position: z.int(), picked: z.int(), right: z.int() })),
  /** Agents only: means over the trials that report them. */
  behavior: z
    .object({
      turns: z.number().nullable(),
      toolCalls: z.number().nullable(),
      filesRead: z.number().nullable(),
      searches: z.number().nullable(),
    })
    .optional(),
  /** Sandbox of the agent's program. Absent if none ran, and in older reports. */
  sandbox: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('bubblewrap'), hosts: z.array(z.string()).readonly() }),
      z.object({ kind: z.literal('none'), reason: z.string() }),
    ])
    .optional(),
  /** MCP servers of the arm. Absent unless the built-in agent ran, and in older reports. */
  servers: z
    .array(
      z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('started'),
          name: z.string(),
          /** Name and version that the server reports. */
          version: z.string(),
          /** Number of tools offered to the model. */
          tools: z.int().nonnegative(),
          /** Problems with its tools, one sentence each. */
          warnings: z.array(z.string()).readonly(),
        }),
        z.object({ kind: z.literal('left-out'), name: z.string(), reason: z.string() }),
      ]),
    )
    .readonly()
    .optional(),
  oldestTrial: z.string().nullable(),
  newestTrial: z.string().nullable(),
});
export type ArmReport = z.infer<typeof armReportSchema>;

const taskReportSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** The original GitHub issue; null if there is none. */
  url: z.string().nullable(),
  price: z.number(),
  proposals: z.int(),
  correctProposalId: z.int(),
  /** Whether it fails the build on its own when it breaks for good. Only a user's own tasks can be critical. */
  critical: z.boolean().optional(),
  /** The task's text, only if the user allowed it: the benchmark asks to stay out of training corpora. */
  text: z
    .object({ description: z.string(), proposals: z.array(z.object({ id: z.int(), text: z.string() })) })
    .optional(),
  baseline: countsSchema.nullable(),
  candidate: countsSchema,
  change: z.enum(['worse', 'better', 'same', 'not-measured']),
});
export type TaskReport = z.infer<typeof taskReportSchema>;

/** Common fields of all reports on one configuration and suite. */
export const sharedShape = {
  version: z.literal(REPORT_VERSION),
  tool: z.object({ name: z.literal('swelancer-gate'), version: z.string() }),
  /** Name of the gate. Each gate of a repository has its own comment. */
  id: z.string(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  /** Baseline answers from this time on were collected along with the candidate's; older ones were cached. */
  freshSince: z.iso.datetime(),
  suite: z.object({
    name: z.string(),
    hash: z.string(),
    tasks: z.int(),
    price: z.number(),
    chance: z.number(),
    /** Accuracy of fixed rules on this suite, which a model should beat. */
    floors: z.array(z.object({ solver: z.string(), accuracy: z.number() })),
    dataset: z.object({
      name: z.string(),
      /** Location: `owner/name@commit:path`, a URL or a file name. */
      source: z.string(),
      sha256: z.string(),
    }),
  }),
  candidate: armReportSchema,
  decision: z.preprocess(asSettings, decisionSchema),
  /** Notes for the reader, most important first, one sentence each. */
  notes: z.array(z.object({ kind: z.enum(['warning', 'info']), text: z.string() })),
  budget: z.object({
    maxCalls: z.number().nullable(),
    maxCost: z.number().nullable(),
    maxMinutes: z.number().nullable(),
    calls: z.int(),
    cost: z.number().nullable(),
    /** What ended the run early; null if nothing did. */
    exhausted: z.enum(['calls', 'cost', 'minutes', 'unknown-price', 'interrupted']).nullable(),
  }),
  /** Agents only: bytes on disk for the tasks' code: downloaded, checked out at the end, and the peak. */
  disk: z
    .object({ store: z.int().nonnegative(), folders: z.int().nonnegative(), most: z.int().nonnegative() })
    .optional(),
  /** How much the comment, job summary and log show per task: numbers, titles, or answers. */
  taskDetails: z.enum(['numbers', 'titles', 'answers']).default('titles'),
  tasks: z.array(taskReportSchema),
  trials: z.object({ baseline: z.array(trialSchema), candidate: z.array(trialSchema) }),
  missing: z.object({ baseline: z.array(missingTrialSchema), candidate: z.array(missingTrialSchema) }),
  /** Command that reproduces the run locally. */
  reproduce: z.string(),
  /** Page of the run, if any. */
  runUrl: z.string().nullable(),
};

const gateReportSchema = z.object({
  kind: z.literal('gate'),
  ...sharedShape,
  baseline: armReportSchema.nullable(),
  /** Candidate and baseline send the same messages, so nothing was measured. */
  identical: z.boolean(),
  comparison: comparisonSchema.nullable(),
  verdict: verdictSchema,
  /** Tasks that seem to have broken for good, proven ones first. */
  brokenTasks: z.array(brokenTaskSchema).default([]),
  /** Part of the change that caused the drop; absent if no search ran. */
  explanation: explanationSchema.optional(),
  /** Comparison with an older commit, to detect small drops that add up. Does not affect the verdict. */
  alsoAgainst: z
    .object({
      label: z.string(),
      commit: z.string(),
      verdict: verdictSchema,
      comparison: comparisonSchema.nullable(),
    })
    .nullable(),
  /** Prompt, agent and configuration files that differ between the arms, with the changed lines of the new file. */
  changes: z
    .array(
      z.object({
        path: z.string(),
        kind: z.enum(['added', 'removed', 'changed']),
        added: z.int().nonnegative(),
        removed: z.int().nonnegative(),
        lines: z.array(z.object({ from: z.int().positive(), to: z.int().positive() })).readonly(),
      }),
    )
    .default([]),
  /** Skills, sub-agents, hooks, settings and MCP servers that differ between the arms, with their files. */
  parts: z
    .array(
      z.object({
        kind: z.enum(['skill', 'sub-agent', 'command', 'hook', 'setting', 'MCP server']),
        name: z.string(),
        change: z.enum(['added', 'removed', 'changed']),
        paths: z.array(z.string()).readonly(),
      }),
    )
    .default([]),
});

/** A run of one configuration. Fields of a comparison are empty, so that one renderer can show both. */
const measurementReportSchema = z.object({
  kind: z.literal('measurement'),
  ...sharedShape,
  baseline: z.null(),
  identical: z.literal(false),
  comparison: z.null(),
  verdict: measurementVerdictSchema,
  brokenTasks: z.tuple([]),
  explanation: z.never().optional(),
  alsoAgainst: z.null(),
  changes: z.tuple([]).default([]),
  parts: z.tuple([]).default([]),
});

export const reportSchema = z.preprocess(
  withKind,
  z.discriminatedUnion('kind', [gateReportSchema, measurementReportSchema]),
);
export type GateReport = z.infer<typeof gateReportSchema>;
export type MeasurementReport = z.infer<typeof measurementReportSchema>;
export type Report = GateReport | MeasurementReport;

/** Earlier reports have no kind; it follows from their verdict. */
function withKind(report: unknown): unknown {
  const verdict = z
    .object({ kind: z.undefined().optional(), verdict: z.object({ kind: z.string() }) })
    .safeParse(report);
  if (!verdict.success || report === null || typeof report !== 'object') return report;
  return { ...report, kind: verdict.data.verdict.kind === 'measured' ? 'measurement' : 'gate' };
}

/** The contents of report.json. */
export const writtenReportSchema = z.discriminatedUnion('kind', [
  gateReportSchema.extend({ decision: writtenDecisionSchema }),
  measurementReportSchema.extend({ decision: writtenDecisionSchema }),
]);
