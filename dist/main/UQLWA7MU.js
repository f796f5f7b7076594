import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  figure,
  servedSchema,
  usageSchema,
  wholeFigure
} from "./UL6MFYAU.js";
import {
  external_exports
} from "./PTC7Q33W.js";

// src/trial/trial.ts
var readingSchema = external_exports.enum(["json", "lenient", "unparseable", "unknown-id", "refused", "truncated", "stuck"]);
var MAX_COUNT = 1e6;
var MAX_DOLLARS = 1e6;
var MAX_LATENCY_MS = 32 * 864e5;
var MAX_TEXT = 1e6;
function shortened(text) {
  if (text.length <= MAX_TEXT) return text;
  const note = `
[\u2026 ${text.length} characters in all \u2026]
`;
  const half = Math.floor((MAX_TEXT - note.length) / 2);
  return `${text.slice(0, half)}${note}${text.slice(-half)}`;
}
var behaviorSchema = external_exports.object({
  /** Number of model responses, each with its tool calls. */
  turns: wholeFigure(MAX_COUNT).nullable(),
  toolCalls: wholeFigure(MAX_COUNT).nullable(),
  /** Number of distinct files read. */
  filesRead: wholeFigure(MAX_COUNT).nullable(),
  searches: wholeFigure(MAX_COUNT).nullable()
});
var stepSchema = external_exports.discriminatedUnion("kind", [
  external_exports.object({
    kind: external_exports.literal("turn"),
    /** Response time of the model. */
    latencyMs: figure(MAX_LATENCY_MS),
    /** US dollars; null if the price is unknown. */
    cost: figure(MAX_DOLLARS).nullable(),
    usage: usageSchema.nullable()
  }),
  external_exports.object({ kind: external_exports.literal("said"), text: external_exports.string() }),
  external_exports.object({ kind: external_exports.literal("used"), tool: external_exports.string(), arguments: external_exports.string() }),
  external_exports.object({ kind: external_exports.literal("got"), tool: external_exports.string(), text: external_exports.string() })
]);
var trialSchema = external_exports.object({
  /** Hash of everything that can change the answer. */
  key: external_exports.string(),
  taskId: external_exports.string(),
  /** Sample number within its arm and task, from 0. */
  sample: external_exports.int().nonnegative().max(MAX_COUNT),
  solver: external_exports.string(),
  model: external_exports.string().nullable(),
  reading: readingSchema,
  /** Dataset id of the picked proposal; null if unreadable. */
  proposalId: external_exports.number().int().nullable(),
  /** Displayed position of the picked proposal, from 0. */
  position: external_exports.number().int().nonnegative().nullable(),
  /** The model's output, without the middle if it is long; empty for solvers without a model. */
  text: external_exports.preprocess((value) => typeof value === "string" ? shortened(value) : value, external_exports.string()),
  finishReason: external_exports.string().nullable(),
  usage: usageSchema.nullable(),
  /** US dollars; null if neither endpoint nor configuration has a price. */
  cost: figure(MAX_DOLLARS).nullable(),
  latencyMs: figure(MAX_LATENCY_MS),
  /** Number of requests for this answer: 1 plus retries; 0 for solvers without requests. */
  requests: wholeFigure(MAX_COUNT),
  served: servedSchema.nullable(),
  /** Parameters actually sent, without messages and key. */
  sent: external_exports.record(external_exports.string(), external_exports.unknown()),
  /** Agents only. British spelling, because stores and reports already use this key. */
  behaviour: behaviorSchema.optional(),
  /** Agents only: all events after the task was sent. */
  transcript: external_exports.array(stepSchema).optional(),
  /** ISO 8601, UTC. */
  finishedAt: external_exports.iso.datetime()
});
var missingTrialSchema = external_exports.object({
  taskId: external_exports.string(),
  sample: external_exports.int().nonnegative().max(MAX_COUNT),
  /** Class of the failure (`rate-limit`, `timeout`, `budget`, …). */
  reason: external_exports.string(),
  message: external_exports.string(),
  /** Number of failed requests. */
  requests: wholeFigure(MAX_COUNT).optional(),
  /** US dollars that they cost anyway; null if unknown. */
  cost: figure(MAX_DOLLARS).nullable().optional()
});
function isRight(trial, task) {
  return trial.proposalId === task.correctProposalId;
}

export {
  readingSchema,
  trialSchema,
  missingTrialSchema,
  isRight
};
