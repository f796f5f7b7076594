import { z } from 'zod';
import { missingTrialSchema, trialSchema } from '../../trial/trial.ts';
import { sharedShape } from '../report.ts';

/** Incremented when readers of older reports would misread a newer one. */
export const COMPARE_REPORT_VERSION = 1;

const comparedArmSchema = sharedShape.candidate.extend({
  /** Unique in its report, and the same every night: `kimi-k2 · prompts/b.md`. */
  name: z.string(),
  /** Name of its entry under `matrix.agents`; null without such an axis. */
  agent: z.string().nullable(),
  /** 95% interval of `accuracy` on these tasks; null without answers. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** US dollars per answer, including cached ones; null if a price is unknown. */
  costPerAnswer: z.number().nullable(),
  /** US dollars per correct answer; null if there is none. */
  costPerRight: z.number().nullable(),
  p90LatencyMs: z.number().nullable(),
  /** Mean over the answers that reported it; null if none did. */
  tokensPerAnswer: z.object({ input: z.number(), output: z.number() }).nullable(),
  /** Share of readable picks of the first option, and the share of an unbiased solver with the same accuracy. */
  firstPicks: z.object({ share: z.number(), unbiased: z.number() }).nullable(),
  /** Possible ranks, 1 is best; null without answers. */
  rank: z.object({ best: z.int(), worst: z.int() }).nullable(),
  /** Pareto-optimal: no other arm is as accurate at the same or a lower cost. False if the cost is unknown. */
  efficient: z.boolean(),
  /** Why it could not be measured, or not completely; null if it could. */
  failure: z.object({ reason: z.string(), message: z.string(), hint: z.string().nullable() }).nullable(),
});
export type ComparedArm = z.infer<typeof comparedArmSchema>;

/** Two arms on their common tasks. */
const pairSchema = z.object({
  /** The arm with the higher accuracy on those tasks. */
  ahead: z.string(),
  behind: z.string(),
  tasks: z.int(),
  /** Accuracy of `ahead` minus that of `behind`, as a fraction, with its own 95% interval. */
  difference: z.number(),
  low: z.number(),
  high: z.number(),
  /** Two-sided, exact. */
  pValue: z.number(),
  /** The same, corrected for the number of pairs (Holm). */
  adjustedP: z.number(),
  /** Whether `ahead` is proven better, with a family-wise error rate of at most `alpha`. */
  beats: z.boolean(),
});
export type ModelPair = z.infer<typeof pairSchema>;

const { tool, id: gate, startedAt, finishedAt, suite, notes, budget, reproduce, runUrl } = sharedShape;
const { id, title, url, price, proposals, correctProposalId, candidate } = sharedShape.tasks.element.shape;

const comparedTaskSchema = z.object({
  id,
  title,
  url,
  price,
  proposals,
  correctProposalId,
  /** By arm name. */
  arms: z.record(z.string(), candidate),
});

export type ComparedTask = z.infer<typeof comparedTaskSchema>;

export const compareReportSchema = z.object({
  version: z.literal(COMPARE_REPORT_VERSION),
  /** Distinguishes it from the report of a gate. */
  kind: z.literal('compare'),
  ...{ tool, id: gate, startedAt, finishedAt, suite },
  /** Maximum chance of any false "beats" in the report. */
  alpha: z.number(),
  /** Most accurate first. */
  arms: z.array(comparedArmSchema),
  /** Every pair of arms with common tasks. */
  pairs: z.array(pairSchema),
  /** Groups of statistically indistinguishable arms, best first. An arm can be in several. */
  groups: z.array(z.array(z.string())),
  ...{ notes, budget, reproduce, runUrl },
  tasks: z.array(comparedTaskSchema),
  /** By arm name. Everything above can be recomputed from these. */
  trials: z.record(z.string(), z.array(trialSchema)),
  missing: z.record(z.string(), z.array(missingTrialSchema)),
});
export type CompareReport = z.infer<typeof compareReportSchema>;
