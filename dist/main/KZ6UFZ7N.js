import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  sharedShape
} from "./KVQBS7D7.js";
import {
  missingTrialSchema,
  trialSchema
} from "./UQLWA7MU.js";
import {
  external_exports
} from "./PTC7Q33W.js";

// src/report/compare/report.ts
var COMPARE_REPORT_VERSION = 1;
var comparedArmSchema = sharedShape.candidate.extend({
  /** Unique in its report, and the same every night: `kimi-k2 · prompts/b.md`. */
  name: external_exports.string(),
  /** Name of its entry under `matrix.agents`; null without such an axis. */
  agent: external_exports.string().nullable(),
  /** 95% interval of `accuracy` on these tasks; null without answers. */
  low: external_exports.number().nullable(),
  high: external_exports.number().nullable(),
  /** US dollars per answer, including cached ones; null if a price is unknown. */
  costPerAnswer: external_exports.number().nullable(),
  /** US dollars per correct answer; null if there is none. */
  costPerRight: external_exports.number().nullable(),
  p90LatencyMs: external_exports.number().nullable(),
  /** Mean over the answers that reported it; null if none did. */
  tokensPerAnswer: external_exports.object({ input: external_exports.number(), output: external_exports.number() }).nullable(),
  /** Share of readable picks of the first option, and the share of an unbiased solver with the same accuracy. */
  firstPicks: external_exports.object({ share: external_exports.number(), unbiased: external_exports.number() }).nullable(),
  /** Possible ranks, 1 is best; null without answers. */
  rank: external_exports.object({ best: external_exports.int(), worst: external_exports.int() }).nullable(),
  /** Pareto-optimal: no other arm is as accurate at the same or a lower cost. False if the cost is unknown. */
  efficient: external_exports.boolean(),
  /** Why it could not be measured, or not completely; null if it could. */
  failure: external_exports.object({ reason: external_exports.string(), message: external_exports.string(), hint: external_exports.string().nullable() }).nullable()
});
var pairSchema = external_exports.object({
  /** The arm with the higher accuracy on those tasks. */
  ahead: external_exports.string(),
  behind: external_exports.string(),
  tasks: external_exports.int(),
  /** Accuracy of `ahead` minus that of `behind`, as a fraction, with its own 95% interval. */
  difference: external_exports.number(),
  low: external_exports.number(),
  high: external_exports.number(),
  /** Two-sided, exact. */
  pValue: external_exports.number(),
  /** The same, corrected for the number of pairs (Holm). */
  adjustedP: external_exports.number(),
  /** Whether `ahead` is proven better, with a family-wise error rate of at most `alpha`. */
  beats: external_exports.boolean()
});
var { tool, id: gate, startedAt, finishedAt, suite, notes, budget, reproduce, runUrl } = sharedShape;
var { id, title, url, price, proposals, correctProposalId, candidate } = sharedShape.tasks.element.shape;
var comparedTaskSchema = external_exports.object({
  id,
  title,
  url,
  price,
  proposals,
  correctProposalId,
  /** By arm name. */
  arms: external_exports.record(external_exports.string(), candidate)
});
var compareReportSchema = external_exports.object({
  version: external_exports.literal(COMPARE_REPORT_VERSION),
  /** Distinguishes it from the report of a gate. */
  kind: external_exports.literal("compare"),
  ...{ tool, id: gate, startedAt, finishedAt, suite },
  /** Maximum chance of any false "beats" in the report. */
  alpha: external_exports.number(),
  /** Most accurate first. */
  arms: external_exports.array(comparedArmSchema),
  /** Every pair of arms with common tasks. */
  pairs: external_exports.array(pairSchema),
  /** Groups of statistically indistinguishable arms, best first. An arm can be in several. */
  groups: external_exports.array(external_exports.array(external_exports.string())),
  ...{ notes, budget, reproduce, runUrl },
  tasks: external_exports.array(comparedTaskSchema),
  /** By arm name. Everything above can be recomputed from these. */
  trials: external_exports.record(external_exports.string(), external_exports.array(trialSchema)),
  missing: external_exports.record(external_exports.string(), external_exports.array(missingTrialSchema))
});

export {
  COMPARE_REPORT_VERSION,
  compareReportSchema
};
