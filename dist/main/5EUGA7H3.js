import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  external_exports
} from "./PTC7Q33W.js";

// src/verdict/decision.ts
var decisionSchema = external_exports.strictObject({
  policy: external_exports.enum(["statistical", "strict", "threshold"]).default("statistical").describe(
    "statistical: fail only when a drop is proven. strict: fail also when a drop as large as the margin cannot be ruled out. threshold: fail when accuracy drops by more than the margin, whether it is luck or not."
  ),
  margin: external_exports.union([external_exports.literal("auto"), external_exports.number().positive().max(100)]).default("auto").describe(
    "Drop in percentage points that a pass rules out. auto: about the smallest drop that this suite finds 8 times in 10, and at least 5."
  ),
  tolerance: external_exports.number().min(0).max(100).default(2).describe("Drops below this many percentage points never fail the build, even if proven."),
  alpha: external_exports.number().min(1e-4).max(0.5).default(0.05).describe("False-positive rate: the share of harmless changes that may fail (0.05 is 1 in 20)."),
  "max-rounds": external_exports.int().min(1).max(4).default(4).describe("Maximum number of rounds before the gate must decide. Fewer rounds cost less and find less."),
  "baseline-samples": external_exports.union([external_exports.literal("auto"), external_exports.int().min(2).max(100)]).default("auto").describe(
    "Baseline answers per task that runs on the default branch collect. auto: about 500 in total, 5 to 16 per task; for agents about 400, 5 to 12 per task."
  ),
  "baseline-max-age": external_exports.number().positive().default(7).describe("Days after which cached baseline answers count only if fresh ones agree."),
  weights: external_exports.enum(["equal", "price"]).default("equal").describe(
    "equal: all tasks count the same. price: tasks count by their price; a few expensive tasks then dominate and smaller drops go undetected."
  ),
  "single-tasks": external_exports.enum(["fail", "warn", "off"]).default("warn").describe(
    "What happens when a single task that was answered right breaks for good. fail: fail the build. warn: name the task, and fail only if the suite marks it as critical. off: do not check."
  ),
  "explain-drop": external_exports.enum(["auto", "off"]).default("auto").describe(
    "Whether to search for the part of the change that caused a drop, by undoing parts and asking the broken tasks again. Uses at most half as many requests as the gate did."
  ),
  "on-inconclusive": external_exports.enum(["pass", "warn", "fail"]).default("warn").describe("What to do when neither a drop is proven nor one beyond the margin is ruled out."),
  "min-accuracy": external_exports.number().min(0).max(1).nullable().default(null).describe("Fail when accuracy is significantly below this value (0 to 1), whatever the baseline is.")
});

export {
  decisionSchema
};
