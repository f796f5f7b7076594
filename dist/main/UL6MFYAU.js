import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  external_exports
} from "./PTC7Q33W.js";

// src/shared/figure.ts
function figure(max) {
  return external_exports.preprocess(
    (value) => typeof value === "number" ? nearest(value, max) : value,
    external_exports.number().nonnegative().max(max)
  );
}
function wholeFigure(max) {
  return external_exports.preprocess(
    (value) => typeof value === "number" ? Math.round(nearest(value, max)) : value,
    external_exports.int().nonnegative().max(max)
  );
}
var nearest = (value, max) => value > 0 ? Math.min(value, max) : 0;

// src/model/usage.ts
var tokens = wholeFigure(1e12);
var usageSchema = external_exports.object({
  inputTokens: tokens,
  /** Part of `inputTokens` that the provider read from its prompt cache. */
  cachedInputTokens: tokens,
  /** Part of `inputTokens` that the provider wrote to its prompt cache, if reported. */
  cacheWriteTokens: tokens.optional(),
  outputTokens: tokens,
  /** Part of `outputTokens` spent on reasoning. */
  reasoningTokens: tokens
});
var servedSchema = external_exports.object({
  /** Host name of the endpoint that answered. */
  host: external_exports.string(),
  /** The completion's id and creation time in seconds. Cached responses repeat both. */
  id: external_exports.string().nullable().optional(),
  model: external_exports.string().nullable(),
  /** Company that ran the model, reported by routers such as OpenRouter. */
  provider: external_exports.string().nullable(),
  fingerprint: external_exports.string().nullable()
});

export {
  figure,
  wholeFigure,
  usageSchema,
  servedSchema
};
