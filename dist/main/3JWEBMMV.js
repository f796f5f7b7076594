import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  digestOf
} from "./EEPZCVDV.js";
import {
  CallFailure
} from "./7YXN3FKB.js";

// src/model/response-cache.ts
var BYPASS_HEADERS = {
  "Cache-Control": "no-cache",
  // https://developers.cloudflare.com/ai-gateway/features/caching/
  "cf-aig-skip-cache": "true",
  // https://portkey.ai/docs/product/ai-gateway/cache-simple-and-semantic
  "x-portkey-cache-force-refresh": "true",
  // https://docs.helicone.ai/features/advanced-usage/caching
  "Helicone-Cache-Enabled": "false",
  // https://openrouter.ai/docs/guides/features/response-caching
  "X-OpenRouter-Cache": "false",
  // https://www.braintrust.dev/docs/guides/proxy
  "x-bt-use-cache": "never"
};
var LITELLM_BYPASS = { "no-cache": true, "no-store": true };
var isLiteLlm = (headers) => [...headers.keys()].some((name) => name.startsWith("x-litellm-"));
var STATUS_HEADERS = [
  // LiteLLM only sends the key on a hit.
  ["x-litellm-cache-key", /./],
  ["x-litellm-cache-hit", /true/i],
  ["cf-aig-cache-status", /^hit/i],
  ["x-portkey-cache-status", /hit$/i],
  ["helicone-cache", /^hit/i],
  ["x-openrouter-cache-status", /^hit/i],
  ["x-bt-cached", /^hit/i],
  // Kong, nginx, Varnish, Fastly, CloudFront
  ["x-cache-status", /^hit/i],
  ["x-cache", /^hit/i],
  // RFC 9211
  ["cache-status", /;\s*hit\b/i]
];
function cacheHit(headers) {
  const found = STATUS_HEADERS.find(([name, hit]) => hit.test(headers.get(name) ?? ""));
  return found === void 0 ? null : found[0];
}
function createAnswerMemory() {
  const answers = /* @__PURE__ */ new Map();
  const promptOf = /* @__PURE__ */ new Map();
  const digests = /* @__PURE__ */ new WeakMap();
  let idsAreNames = true;
  function digestOfMessage(message) {
    const digest = digests.get(message) ?? digestOf(message);
    digests.set(message, digest);
    return digest;
  }
  return {
    replayed(call, { id, text, toolCalls, isUncounted }) {
      const prompt = digestOf([call.model, call.messages.map(digestOfMessage)]);
      const digest = digestOf([text, toolCalls.map(({ name, arguments: json }) => [name, json])]);
      if (id !== null) {
        if ((promptOf.get(id) ?? prompt) !== prompt) idsAreNames = false;
        promptOf.set(id, prompt);
      }
      const earlier = answers.get(prompt) ?? [];
      answers.set(prompt, [...earlier, { id, digest, counted: !isUncounted }]);
      const alike = earlier.filter((one) => one.digest === digest);
      if (idsAreNames && id !== null && alike.some((one) => one.id === id)) return "the same completion came again";
      return isUncounted && alike.some((one) => one.counted) ? "the same words came again without usage" : null;
    }
  };
}
var cachedFailure = (evidence, details) => new CallFailure("cached", `a cache on the way to the model repeats its answers (${evidence})`, {
  ...details,
  fatal: true,
  hint: "Turn off the gateway's cache for this key or model and rerun: repeated answers do not show how answers vary."
});

export {
  BYPASS_HEADERS,
  LITELLM_BYPASS,
  isLiteLlm,
  cacheHit,
  createAnswerMemory,
  cachedFailure
};
