import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  external_exports
} from "./L3J77ZHU.js";

// src/model/usage.ts
var usageSchema = external_exports.object({
  inputTokens: external_exports.number().int().nonnegative(),
  /** Part of `inputTokens` that the provider read from its prompt cache. */
  cachedInputTokens: external_exports.number().int().nonnegative(),
  outputTokens: external_exports.number().int().nonnegative(),
  /** Part of `outputTokens` spent on reasoning. */
  reasoningTokens: external_exports.number().int().nonnegative()
});
var servedSchema = external_exports.object({
  /** Host name of the endpoint that answered. */
  host: external_exports.string(),
  model: external_exports.string().nullable(),
  /** Routers such as OpenRouter name the company that ran the model. */
  provider: external_exports.string().nullable(),
  fingerprint: external_exports.string().nullable()
});

export {
  usageSchema,
  servedSchema
};
