import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  sharedShape
} from "./EL2QE332.js";
import {
  missingTrialSchema,
  trialSchema
} from "./RVIIJW2N.js";
import {
  external_exports
} from "./PTC7Q33W.js";

// src/report/compare/report.ts
var COMPARE_REPORT_VERSION = 1;
var comparedArmSchema = sharedShape.candidate.extend({
  /** Unique in its report, and the same every night: `kimi-k2 · prompts/b.md`. */
  name: external_exports.string(),
  /** Name of its entry under `matrix.agents`; null where there is no such axis. */
  agent: external_exports.string().nullable(),
  /** Interval of 95 % of `accuracy` on these very tasks; null when there is no answer. */
  low: external_exports.number().nullable(),
  high: external_exports.number().nullable(),
  /** US dollars of all its answers, stored ones too, by their number; null when a price is not known. */
  costPerAnswer: external_exports.number().nullable(),
  /** The same by the number of right ones; null when there is none. */
  costPerRight: external_exports.number().nullable(),
  p90LatencyMs: external_exports.number().nullable(),
  /** Mean of the answers that told; null when none did. */
  tokensPerAnswer: external_exports.object({ input: external_exports.number(), output: external_exports.number() }).nullable(),
  /** Share of readable picks that took the first one shown, and what who is as often right without minding the place would take. */
  firstPicks: external_exports.object({ share: external_exports.number(), unbiased: external_exports.number() }).nullable(),
  /** Places it can have by what is proven, 1 is best; null when it has no answer. */
  rank: external_exports.object({ best: external_exports.int(), worst: external_exports.int() }).nullable(),
  /** No other arm is at least as accurate at no higher cost an answer. False where the cost is not known. */
  efficient: external_exports.boolean(),
  /** Why it could not be asked (further); null when it could. */
  failure: external_exports.object({ reason: external_exports.string(), message: external_exports.string(), hint: external_exports.string().nullable() }).nullable()
});
var pairSchema = external_exports.object({
  /** The one with the higher accuracy on those tasks. */
  ahead: external_exports.string(),
  behind: external_exports.string(),
  tasks: external_exports.int(),
  /** Accuracy of `ahead` minus that of `behind`, as a fraction, with its own interval of 95 %. */
  difference: external_exports.number(),
  low: external_exports.number(),
  high: external_exports.number(),
  /** Two-sided, exact. */
  pValue: external_exports.number(),
  /** The same, corrected for the number of pairs (Holm). */
  adjustedP: external_exports.number(),
  /** Whether `ahead` is proven to be better, all pairs together being wrong with at most the probability `alpha`. */
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
  /** By the name of the arm. */
  arms: external_exports.record(external_exports.string(), candidate)
});
var compareReportSchema = external_exports.object({
  version: external_exports.literal(COMPARE_REPORT_VERSION),
  /** Tells it from the report of a gate. */
  kind: external_exports.literal("compare"),
  ...{ tool, id: gate, startedAt, finishedAt, suite },
  /** Chance of any false "beats" in the whole report, at most. */
  alpha: external_exports.number(),
  /** Most accurate first. */
  arms: external_exports.array(comparedArmSchema),
  /** Every two arms with common tasks. */
  pairs: external_exports.array(pairSchema),
  /** Arms that cannot be told apart, best group first; an arm can be in several. */
  groups: external_exports.array(external_exports.array(external_exports.string())),
  ...{ notes, budget, reproduce, runUrl },
  tasks: external_exports.array(comparedTaskSchema),
  /** By the name of the arm: everything above can be computed from them again. */
  trials: external_exports.record(external_exports.string(), external_exports.array(trialSchema)),
  missing: external_exports.record(external_exports.string(), external_exports.array(missingTrialSchema))
});

export {
  COMPARE_REPORT_VERSION,
  compareReportSchema
};
