import { z } from 'zod';
import { missingTrialSchema, readingSchema, servedSchema, trialSchema, usageSchema } from '../trial/trial.ts';
import { decisionSchema } from '../verdict/decision.ts';

/** Raised when a reader of older reports would misread a newer one. */
export const REPORT_VERSION = 1;

export const verdictKindSchema = z.enum(['passed', 'regressed', 'inconclusive', 'error']);
export type VerdictKind = z.infer<typeof verdictKindSchema>;

export const verdictSchema = z.object({
  kind: verdictKindSchema,
  /** One sentence in plain words. */
  reason: z.string(),
  /** Machine-readable cause: `ruled-out`, `drop`, `unreadable-answers`, `no-change`, `no-baseline`, `budget`, `missing-answers`, `undecided` … */
  cause: z.string(),
  exitCode: z.int().min(0).max(3),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** Fractions, not percent, throughout: 0.05 is 5 points. */
export const comparisonSchema = z.object({
  /** Tasks compared and the sum of their weights. */
  tasks: z.int().nonnegative(),
  baselineAccuracy: z.number(),
  candidateAccuracy: z.number(),
  /** Estimated change, candidate minus baseline. */
  difference: z.number(),
  /** Bounds of the change on these tasks, valid after stopping early. */
  low: z.number(),
  high: z.number(),
  /** One-sided mid-p: how often answers would fall this badly on the candidate's side if nothing had changed. */
  pValue: z.number(),
  /** The limit that the p-value of this look was held against. */
  pLimit: z.number(),
  look: z.int().positive(),
  looks: z.int().positive(),
  /** The margin in force, as a fraction. */
  margin: z.number(),
  marginWas: z.enum(['auto', 'given']),
  /** Smallest drop this run finds 8 times in 10. */
  detectableDrop: z.number().nullable(),
  /** Interval of the change on new tasks of the same kind. */
  unseenLow: z.number().nullable(),
  unseenHigh: z.number().nullable(),
  weights: z.enum(['equal', 'price']),
  /** Number of equally weighted tasks that would be worth as much. */
  effectiveTasks: z.number(),
  /** Every stored sample of every task agreed on both sides before the change. */
  deterministic: z.boolean(),
  baselineSamples: z.object({ min: z.int(), max: z.int() }),
  candidateSamples: z.object({ min: z.int(), max: z.int() }),
});
export type Comparison = z.infer<typeof comparisonSchema>;

const countsSchema = z.object({
  right: z.int().nonnegative(),
  samples: z.int().nonnegative(),
  missing: z.int().nonnegative(),
  /** Picked proposal of each sample in order; null where none could be read. */
  picks: z.array(z.int().nullable()),
});

export const armReportSchema = z.object({
  name: z.enum(['baseline', 'candidate']),
  label: z.string(),
  commit: z.string().nullable(),
  solver: z.string(),
  model: z.string().nullable(),
  order: z.enum(['dataset', 'shuffled']),
  /** Paths of prompt and agent files. */
  files: z.array(z.string()),
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
  oldestTrial: z.string().nullable(),
  newestTrial: z.string().nullable(),
});
export type ArmReport = z.infer<typeof armReportSchema>;

export const taskReportSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** The original GitHub issue; null when the dataset has none. */
  url: z.string().nullable(),
  price: z.number(),
  proposals: z.int(),
  correctProposalId: z.int(),
  baseline: countsSchema.nullable(),
  candidate: countsSchema,
  change: z.enum(['worse', 'better', 'same', 'not-measured']),
});
export type TaskReport = z.infer<typeof taskReportSchema>;

export const reportSchema = z.object({
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
  baseline: armReportSchema.nullable(),
  candidate: armReportSchema,
  /** Candidate and baseline send the same messages: nothing had to be measured. */
  identical: z.boolean(),
  comparison: comparisonSchema.nullable(),
  decision: decisionSchema,
  verdict: verdictSchema,
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
  tasks: z.array(taskReportSchema),
  trials: z.object({ baseline: z.array(trialSchema), candidate: z.array(trialSchema) }),
  missing: z.object({ baseline: z.array(missingTrialSchema), candidate: z.array(missingTrialSchema) }),
  /** Command that does the same on a laptop. */
  reproduce: z.string(),
  /** Page of the run, where there is one. */
  runUrl: z.string().nullable(),
});
export type Report = z.infer<typeof reportSchema>;
