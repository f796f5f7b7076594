import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// src/model/estimate.ts
var TOKENS_OF_A_MESSAGE = 4;
var TOKENS_OF_A_REPLY_START = 3;
function textOf(message) {
  if (message.role !== "assistant" || message.toolCalls === void 0) return message.content;
  return [message.content, ...message.toolCalls.flatMap((call) => [call.name, call.arguments])].join("\n");
}
function roughTokens({ messages, tools }) {
  const characters = messages.reduce((sum, message) => sum + textOf(message).length, 0);
  return Math.ceil((characters + (tools === void 0 ? 0 : JSON.stringify(tools).length)) / 4);
}
async function loadTokenizer() {
  const { countTokens } = await import("./7VXOMPJF.js");
  const options = { disallowedSpecial: /* @__PURE__ */ new Set() };
  const tokensIn = (text) => (text.match(/[\s\S]{1,1000}(?=\s|$)|[\s\S]{1,1000}/g) ?? []).reduce(
    (sum, piece) => sum + countTokens(piece, options),
    0
  );
  return (messages, tools) => messages.reduce(
    (sum, message) => sum + tokensIn(textOf(message)) + TOKENS_OF_A_MESSAGE,
    TOKENS_OF_A_REPLY_START + (tools === void 0 ? 0 : tokensIn(JSON.stringify(tools)))
  );
}

export {
  roughTokens,
  loadTokenizer
};
