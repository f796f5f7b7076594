import { z } from 'zod';

/** `measured`: nothing was compared, so nothing is judged. */
export const verdictKindSchema = z.enum(['passed', 'measured', 'regressed', 'inconclusive', 'error']);
export type VerdictKind = z.infer<typeof verdictKindSchema>;

export const verdictSchema = z.object({
  kind: verdictKindSchema.exclude(['measured']),
  /** One sentence in plain words. */
  reason: z.string(),
  /** Machine-readable cause: `ruled-out`, `drop`, `unreadable-answers`, `no-change`, `no-baseline`, `budget`, `missing-answers`, `undecided` … */
  cause: z.string(),
  exitCode: z.int().min(0).max(3),
  /** `improved`: accuracy rose, by the same test turned around. Only where the verdict is `passed`. */
  finding: z.literal('improved').optional(),
  /** What a pass could not have seen, in one sentence. Only where the verdict is `passed`. */
  blindSpot: z.string().optional(),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** How a run ended that compared nothing. `regressed`: below the minimum accuracy that the configuration sets. */
export const measurementVerdictSchema = verdictSchema.extend({
  kind: verdictKindSchema.exclude(['passed']),
  finding: z.never().optional(),
  blindSpot: z.never().optional(),
});
export type MeasurementVerdict = z.infer<typeof measurementVerdictSchema>;

const countSchema = z.object({ right: z.int().nonnegative(), samples: z.int().nonnegative() });

/** A task that answered right and seems to have broken for good. */
export const brokenTaskSchema = z.object({
  taskId: z.string(),
  /** Earlier answers, which raised the suspicion. */
  before: countSchema,
  now: countSchema,
  /** Answers taken on both arms after that, which alone can prove it; null where none could be taken. */
  proof: z
    .object({
      baseline: countSchema,
      candidate: countSchema,
      /** Exact p-value of these answers, corrected for the number of suspected tasks. */
      pValue: z.number(),
    })
    .nullable(),
  /** `broken`: proven. `unproven`: suspected only. */
  state: z.enum(['broken', 'unproven']),
  /** Whether this task alone fails the build. */
  fails: z.boolean(),
});
export type BrokenTask = z.infer<typeof brokenTaskSchema>;

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
  /** One-sided: how often answers would fall this badly on the candidate's side if nothing had changed. Of a proven drop, by the answers that prove it alone. */
  pValue: z.number(),
  /** The limit it was held against. */
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
