import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  external_exports
} from "./2JR67ORU.js";

// src/verdict/decision.ts
var decisionSchema = external_exports.strictObject({
  policy: external_exports.enum(["statistical", "strict", "threshold"]).default("statistical").describe(
    "statistical: fail only when a drop is proven. strict: fail also when a drop as large as the margin cannot be ruled out. threshold: fail when the plain difference is a drop larger than the margin, chance or not."
  ),
  margin: external_exports.union([external_exports.literal("auto"), external_exports.number().positive().max(100)]).default("auto").describe(
    "The drop, in percentage points of accuracy, that a pass rules out. auto: 1.15 times the smallest drop that this suite finds 8 times in 10, and at least 5."
  ),
  tolerance: external_exports.number().min(0).max(100).default(2).describe("Drops below this many percentage points never fail the build, however surely they are real."),
  alpha: external_exports.number().min(1e-4).max(0.5).default(0.05).describe(
    "Of the changes that make no difference, the share that may fail all the same, all looks together: 0.05 is one in twenty."
  ),
  "max-rounds": external_exports.int().min(1).max(4).default(4).describe("How often the gate may look at the answers before it must decide. Fewer looks cost less and find less."),
  "baseline-samples": external_exports.union([external_exports.literal("auto"), external_exports.int().min(2).max(100)]).default("auto").describe(
    "Answers per task that runs on the default branch collect, so that pull requests need calls for their own side only. auto: about 900 in all, from 5 to 24 a task; of agents about 400, from 5 to 12 a task."
  ),
  "baseline-max-age": external_exports.number().positive().default(7).describe("Days after which stored baseline answers count only if fresh ones agree with them."),
  weights: external_exports.enum(["equal", "price"]).default("equal").describe(
    "equal: every task counts alike. price: tasks count by the dollars paid for them; a few dear ones then decide, and smaller drops stay unseen."
  ),
  "single-tasks": external_exports.enum(["fail", "warn", "off"]).default("warn").describe(
    "What happens when a single task that was answered right breaks for good. fail: fail the build. warn: name the task, and fail only if the suite marks it as critical. off: do not check."
  ),
  "explain-drop": external_exports.enum(["auto", "off"]).default("auto").describe(
    "Whether to search for the part of the change that caused a drop, by undoing parts and asking the broken tasks again. Uses at most half as many requests as the gate did."
  ),
  "on-inconclusive": external_exports.enum(["pass", "warn", "fail"]).default("warn").describe("What happens to the build when the answers prove neither a drop nor its absence."),
  "min-accuracy": external_exports.number().min(0).max(1).nullable().default(null).describe(
    "Fail when the candidate is surely below this accuracy (0 to 1, every task counting alike), whatever the baseline did."
  )
});

export {
  decisionSchema
};
