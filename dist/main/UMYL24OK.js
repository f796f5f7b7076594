import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// src/model/prices.ts
function costOf(usage, prices) {
  const { inputTokens, cachedInputTokens, cacheWriteTokens = 0, outputTokens } = usage;
  const dollars = (inputTokens - cachedInputTokens - cacheWriteTokens) * prices.input + cachedInputTokens * (prices.cachedInput ?? prices.input) + cacheWriteTokens * (prices.cacheWrite ?? prices.input) + outputTokens * prices.output;
  return dollars / 1e6 + (prices.request ?? 0);
}
var plus = (a, b) => a === null || b === null ? null : a + b;

export {
  costOf,
  plus
};
