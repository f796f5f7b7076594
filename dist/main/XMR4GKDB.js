import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// src/model/prices.ts
function costOf(usage, prices) {
  const fresh = usage.inputTokens - usage.cachedInputTokens;
  const dollars = fresh * prices.input + usage.cachedInputTokens * (prices.cachedInput ?? prices.input) + usage.outputTokens * prices.output;
  return dollars / 1e6;
}

export {
  costOf
};
