import { z } from 'zod';
import { missingTrialSchema, trialSchema } from '../../trial/trial.ts';
import { sharedShape } from '../report.ts';

/** Raised when a reader of older reports would misread a newer one. */
export const COMPARE_REPORT_VERSION = 1;

const comparedArmSchema = sharedShape.candidate.extend({
  /** Unique in its report, and the same every night: `kimi-k2 · prompts/b.md`. */
  name: z.string(),
  /** Name of its entry under `matrix.agents`; null where there is no such axis. */
  agent: z.string().nullable(),
  /** Interval of 95 % of `accuracy` on these very tasks; null when there is no answer. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** US dollars of all its answers, stored ones too, by their number; null when a price is not known. */
  costPerAnswer: z.number().nullable(),
  /** The same by the number of right ones; null when there is none. */
  costPerRight: z.number().nullable(),
  p90LatencyMs: z.number().nullable(),
  /** Mean of the answers that told; null when none did. */
  tokensPerAnswer: z.object({ input: z.number(), output: z.number() }).nullable(),
  /** Share of readable picks that took the first one shown, and what who is as often right without minding the place would take. */
  firstPicks: z.object({ share: z.number(), unbiased: z.number() }).nullable(),
  /** Places it can have by what is proven, 1 is best; null when it has no answer. */
  rank: z.object({ best: z.int(), worst: z.int() }).nullable(),
  /** No other arm is at least as accurate at no higher cost an answer. False where the cost is not known. */
  efficient: z.boolean(),
  /** Why it could not be asked (further); null when it could. */
  failure: z.object({ reason: z.string(), message: z.string(), hint: z.string().nullable() }).nullable(),
});
export type ComparedArm = z.infer<typeof comparedArmSchema>;

/** Two arms on the tasks that both answered. */
const pairSchema = z.object({
  /** The one with the higher accuracy on those tasks. */
  ahead: z.string(),
  behind: z.string(),
  tasks: z.int(),
  /** Accuracy of `ahead` minus that of `behind`, as a fraction, with its own interval of 95 %. */
  difference: z.number(),
  low: z.number(),
  high: z.number(),
  /** Two-sided, exact. */
  pValue: z.number(),
  /** The same, corrected for the number of pairs (Holm). */
  adjustedP: z.number(),
  /** Whether `ahead` is proven to be better, all pairs together being wrong with at most the probability `alpha`. */
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
  /** By the name of the arm. */
  arms: z.record(z.string(), candidate),
});

export type ComparedTask = z.infer<typeof comparedTaskSchema>;

export const compareReportSchema = z.object({
  version: z.literal(COMPARE_REPORT_VERSION),
  /** Tells it from the report of a gate. */
  kind: z.literal('compare'),
  ...{ tool, id: gate, startedAt, finishedAt, suite },
  /** Chance of any false "beats" in the whole report, at most. */
  alpha: z.number(),
  /** Most accurate first. */
  arms: z.array(comparedArmSchema),
  /** Every two arms with common tasks. */
  pairs: z.array(pairSchema),
  /** Arms that cannot be told apart, best group first; an arm can be in several. */
  groups: z.array(z.array(z.string())),
  ...{ notes, budget, reproduce, runUrl },
  tasks: z.array(comparedTaskSchema),
  /** By the name of the arm: everything above can be computed from them again. */
  trials: z.record(z.string(), z.array(trialSchema)),
  missing: z.record(z.string(), z.array(missingTrialSchema)),
});
export type CompareReport = z.infer<typeof compareReportSchema>;
