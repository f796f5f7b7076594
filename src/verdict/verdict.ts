import { z } from 'zod';
import { CAUSES } from './cause.ts';
import { verdictKindSchema } from './kind.ts';

export const verdictSchema = z.object({
  kind: verdictKindSchema.exclude(['measured']),
  /** One plain sentence. */
  reason: z.string(),
  cause: z.enum(Object.values(CAUSES).flat()),
  exitCode: z.int().min(0).max(3),
  /** `improved`: the reversed test proves that accuracy rose. Only if the verdict is `passed`. */
  finding: z.literal('improved').optional(),
  /** What a pass cannot detect, in one sentence. Only if the verdict is `passed`. */
  blindSpot: z.string().optional(),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** Verdict of a run without a comparison. `regressed`: below the configured minimum accuracy. */
export const measurementVerdictSchema = verdictSchema.extend({
  kind: verdictKindSchema.exclude(['passed']),
  finding: z.never().optional(),
  blindSpot: z.never().optional(),
});
export type MeasurementVerdict = z.infer<typeof measurementVerdictSchema>;

const countSchema = z.object({ right: z.int().nonnegative(), samples: z.int().nonnegative() });

/** A task that was answered correctly and seems to have broken for good. */
export const brokenTaskSchema = z.object({
  taskId: z.string(),
  /** The earlier answers behind the suspicion. */
  before: countSchema,
  now: countSchema,
  /** Later answers of both arms, which alone can prove it; null if there are none. */
  proof: z
    .object({
      baseline: countSchema,
      candidate: countSchema,
      /** Their exact p-value, corrected for the number of suspected tasks. */
      pValue: z.number(),
    })
    .nullable(),
  /** `broken`: proven. `unproven`: suspected only. */
  state: z.enum(['broken', 'unproven']),
  /** Whether this task fails the build on its own. */
  fails: z.boolean(),
});
export type BrokenTask = z.infer<typeof brokenTaskSchema>;

/** Fractions, not percent, throughout: 0.05 is 5 points. */
export const comparisonSchema = z.object({
  /** Number of tasks compared. */
  tasks: z.int().nonnegative(),
  baselineAccuracy: z.number(),
  candidateAccuracy: z.number(),
  /** Estimated change, candidate minus baseline. */
  difference: z.number(),
  /** Bounds of the change on these tasks, valid despite early stopping. */
  low: z.number(),
  high: z.number(),
  /** One-sided p-value: how often the candidate's answers would be this bad if nothing had changed. For a proven drop, of the proof's answers only. */
  pValue: z.number(),
  /** Its limit. */
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
  /** Equivalent number of equally weighted tasks. */
  effectiveTasks: z.number(),
  /** Whether all stored samples of each task agreed before the change. */
  deterministic: z.boolean(),
  baselineSamples: z.object({ min: z.int(), max: z.int() }),
  candidateSamples: z.object({ min: z.int(), max: z.int() }),
});
export type Comparison = z.infer<typeof comparisonSchema>;
