import { z } from 'zod';

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
