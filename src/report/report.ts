import { z } from 'zod';
import { servedSchema, usageSchema } from '../model/usage.ts';
import { camelCase } from '../shared/format.ts';
import { missingTrialSchema, readingSchema, trialSchema } from '../trial/trial.ts';
import { decisionSchema } from '../verdict/decision.ts';
import { explanationSchema } from '../verdict/explanation.ts';
import { brokenTaskSchema, comparisonSchema, measurementVerdictSchema, verdictSchema } from '../verdict/verdict.ts';

/** Settings have hyphens where people write them, and none in a report: programs read that. */
const writtenDecisionSchema = z.strictObject(
  Object.fromEntries(Object.entries(decisionSchema.shape).map(([name, field]) => [camelCase(name), field])),
);

/** Names of a written decision as the settings have them. */
function asSettings(written: unknown): unknown {
  if (written === null || typeof written !== 'object') return written;
  return Object.fromEntries(
    Object.entries(written).map(([name, value]) => [
      Object.keys(decisionSchema.shape).find(setting => camelCase(setting) === name) ?? name,
      value,
    ]),
  );
}

/** Raised when a reader of older reports would misread a newer one. */
export const REPORT_VERSION = 1;

const countsSchema = z.object({
  right: z.int().nonnegative(),
  samples: z.int().nonnegative(),
  missing: z.int().nonnegative(),
  /** Picked proposal of each sample in order; null where none could be read. */
  picks: z.array(z.int().nullable()),
});

const armReportSchema = z.object({
  name: z.enum(['baseline', 'candidate']),
  label: z.string(),
  commit: z.string().nullable(),
  /** Hash of all that the arm asks on this suite: two arms that share it can only differ by luck, or by the endpoint. Empty in older reports. */
  digest: z.string().default(''),
  solver: z.string(),
  model: z.string().nullable(),
  order: z.enum(['dataset', 'shuffled']),
  /** Paths of prompt and agent files. */
  files: z.array(z.string()),
  /** Messages that start every trial, with variables where each task's own words stand; left out by older versions. */
  prompt: z.array(z.object({ role: z.enum(['system', 'user', 'assistant']), template: z.string() })).optional(),
  /** Share of right answers, each task counting once. Null when there is no answer. */
  accuracy: z.number().nullable(),
  /** Dollars of the tasks, each times its share of right answers. */
  earned: z.number(),
  trials: z.int().nonnegative(),
  /** Trials that were already stored and cost nothing now. */
  reused: z.int().nonnegative(),
  /** Requests sent in this run. */
  calls: z.int().nonnegative(),
  missing: z.int().nonnegative(),
  readings: z.partialRecord(readingSchema, z.int().nonnegative()),
  usage: usageSchema,
  /** Spent in this run; null when no price is known. */
  cost: z.number().nullable(),
  medianLatencyMs: z.number().nullable(),
  /** Who answered how many trials. */
  served: z.array(servedSchema.extend({ trials: z.int().positive() })),
  /** Readable picks by place in the order shown: how often picked, how often right there. */
  positions: z.array(z.object({ position: z.int(), picked: z.int(), right: z.int() })),
  /** Agents only: means per trial, of those trials that tell. */
  behaviour: z
    .object({
      turns: z.number().nullable(),
      toolCalls: z.number().nullable(),
      filesRead: z.number().nullable(),
      searches: z.number().nullable(),
    })
    .optional(),
  /** What kept the agent's program in; absent where none ran, and in older reports. */
  sandbox: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('bubblewrap'), hosts: z.array(z.string()).readonly() }),
      z.object({ kind: z.literal('none'), reason: z.string() }),
    ])
    .optional(),
  /** MCP servers of the arm; absent where no agent of ours ran, and in older reports. */
  servers: z
    .array(
      z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('started'),
          name: z.string(),
          /** What the server calls itself, with its version. */
          version: z.string(),
          /** Number of tools that the model was offered. */
          tools: z.int().nonnegative(),
          /** What of its tools could not be used, one sentence each. */
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
  /** The original GitHub issue; null when the dataset has none. */
  url: z.string().nullable(),
  price: z.number(),
  proposals: z.int(),
  correctProposalId: z.int(),
  /** Whether it fails the build alone when it breaks for good; only tasks of a user's own say so. */
  critical: z.boolean().optional(),
  /** The task's own words, only where the user allowed them: the benchmark asks to stay out of training corpora. */
  text: z
    .object({ description: z.string(), proposals: z.array(z.object({ id: z.int(), text: z.string() })) })
    .optional(),
  baseline: countsSchema.nullable(),
  candidate: countsSchema,
  change: z.enum(['worse', 'better', 'same', 'not-measured']),
});
export type TaskReport = z.infer<typeof taskReportSchema>;

/** What every report of one configuration on one suite tells. */
export const sharedShape = {
  version: z.literal(REPORT_VERSION),
  tool: z.object({ name: z.literal('swelancer-gate'), version: z.string() }),
  /** Which gate of the repository this is: one comment each. */
  id: z.string(),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  /** Baseline answers from this moment on were taken next to the candidate's; older ones were stored before. */
  freshSince: z.iso.datetime(),
  suite: z.object({
    name: z.string(),
    hash: z.string(),
    tasks: z.int(),
    price: z.number(),
    chance: z.number(),
    /** Accuracy of the fixed rules on this suite, best known floors a model must beat. */
    floors: z.array(z.object({ solver: z.string(), accuracy: z.number() })),
    dataset: z.object({
      name: z.string(),
      /** Where it can be had: `owner/name@commit:path`, a URL or a file name. */
      source: z.string(),
      sha256: z.string(),
    }),
  }),
  candidate: armReportSchema,
  decision: z.preprocess(asSettings, decisionSchema),
  /** Things a reader should know, most important first, one sentence each. */
  notes: z.array(z.object({ kind: z.enum(['warning', 'info']), text: z.string() })),
  budget: z.object({
    maxCalls: z.number().nullable(),
    maxCost: z.number().nullable(),
    maxMinutes: z.number().nullable(),
    calls: z.int(),
    cost: z.number().nullable(),
    /** What ended the run early; null when nothing did. */
    exhausted: z.enum(['calls', 'cost', 'minutes', 'unknown-price', 'interrupted']).nullable(),
  }),
  /** Agents only: bytes on disk that the code of the tasks took: downloaded, laid out at the end, and both at most. */
  disk: z
    .object({ store: z.int().nonnegative(), folders: z.int().nonnegative(), most: z.int().nonnegative() })
    .optional(),
  /** What comment, job summary and log tell of a task: its number, its title too, or the picks and the right answer too. */
  taskDetails: z.enum(['numbers', 'titles', 'answers']).default('titles'),
  tasks: z.array(taskReportSchema),
  trials: z.object({ baseline: z.array(trialSchema), candidate: z.array(trialSchema) }),
  missing: z.object({ baseline: z.array(missingTrialSchema), candidate: z.array(missingTrialSchema) }),
  /** Command that does the same on a laptop. */
  reproduce: z.string(),
  /** Page of the run, where there is one. */
  runUrl: z.string().nullable(),
};

const gateReportSchema = z.object({
  kind: z.literal('gate'),
  ...sharedShape,
  baseline: armReportSchema.nullable(),
  /** Candidate and baseline send the same messages: nothing had to be measured. */
  identical: z.boolean(),
  comparison: comparisonSchema.nullable(),
  verdict: verdictSchema,
  /** Single tasks that seem to have broken for good, proven ones first. */
  brokenTasks: z.array(brokenTaskSchema).default([]),
  /** Which part of the change caused the drop; left out where nothing was looked for. */
  explanation: explanationSchema.optional(),
  /** The same candidate held against an older state, to see many small drops add up; it does not change the verdict. */
  alsoAgainst: z
    .object({
      label: z.string(),
      commit: z.string(),
      verdict: verdictSchema,
      comparison: comparisonSchema.nullable(),
    })
    .nullable(),
  /** Prompt, agent and configuration files that differ between the two sides, with the lines of the new file that do. */
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
  /** Skills, sub-agents, hooks, settings and MCP servers that differ between the two sides, with the files they are in. */
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

/** A run of one configuration. What only a comparison has is empty, so that both can be shown by the same renderings. */
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

/** Earlier reports named no kind; their verdict tells it. */
function withKind(report: unknown): unknown {
  const verdict = z
    .object({ kind: z.undefined().optional(), verdict: z.object({ kind: z.string() }) })
    .safeParse(report);
  if (!verdict.success || report === null || typeof report !== 'object') return report;
  return { ...report, kind: verdict.data.verdict.kind === 'measured' ? 'measurement' : 'gate' };
}

/** report.json as it is written. */
export const writtenReportSchema = z.discriminatedUnion('kind', [
  gateReportSchema.extend({ decision: writtenDecisionSchema }),
  measurementReportSchema.extend({ decision: writtenDecisionSchema }),
]);

/** What is written of a report. */
export function asWritten(report: Report): unknown {
  const parsed = reportSchema.parse(report);
  const decision = Object.entries(parsed.decision).map(([name, value]) => [camelCase(name), value] as const);
  return { ...parsed, decision: Object.fromEntries(decision) };
}
