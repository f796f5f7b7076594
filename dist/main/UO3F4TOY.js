import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);

// src/model/token-estimate.ts
var TOKENS_OF_A_MESSAGE = 4;
var TOKENS_OF_A_REPLY_START = 3;
function textOf(message) {
  if (message.role !== "assistant" || message.toolCalls === void 0) return message.content;
  return [message.content, ...message.toolCalls.flatMap((call) => [call.name, call.arguments])].join("\n");
}
var textsOfTools = /* @__PURE__ */ new WeakMap();
function textOfTools(tools) {
  if (tools === void 0) return "";
  const text = textsOfTools.get(tools) ?? JSON.stringify(tools);
  textsOfTools.set(tools, text);
  return text;
}
function roughTokens({ messages, tools }) {
  const characters = messages.reduce((sum, message) => sum + textOf(message).length, 0);
  return Math.ceil((characters + textOfTools(tools).length) / 4);
}
function estimateTokens(messages, tools) {
  return messages.reduce(
    (sum, message) => sum + tokensIn(textOf(message)) + TOKENS_OF_A_MESSAGE,
    TOKENS_OF_A_REPLY_START + tokensIn(textOfTools(tools))
  );
}
var LONG = 1e4;
var MAX_REMEMBERED = 8;
var remembered = /* @__PURE__ */ new Map();
function tokensIn(text) {
  if (text.length < LONG) return count(text);
  const known = remembered.get(text);
  if (known !== void 0) return known;
  const tokens = count(text);
  const [oldest] = remembered.keys();
  if (remembered.size >= MAX_REMEMBERED && oldest !== void 0) remembered.delete(oldest);
  remembered.set(text, tokens);
  return tokens;
}
var [SYMBOL, SPACE, LINE, DIGIT, LOWER, UPPER, FOREIGN] = [0, 1, 2, 3, 4, 5, 6];
var KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code === 10 || code === 13) return LINE;
  if (code === 32 || code === 9) return SPACE;
  if (code >= 48 && code <= 57) return DIGIT;
  if (code >= 97 && code <= 122) return LOWER;
  return code >= 65 && code <= 90 ? UPPER : SYMBOL;
});
var SCRIPTS = [
  [592, 0.65],
  [1328, 0.27],
  [1792, 0.4],
  [3584, 0.38],
  [11904, 1],
  [44032, 0.85],
  [55296, 0.65],
  [57344, 1],
  [65536, 0.85]
];
var MAX_WORD = 7;
var CHARACTERS_OF_A_LONG_WORD = 5.5;
var DATA = 30;
var CHARACTERS_OF_DATA = 1.5;
function count(text) {
  let tokens = 0;
  let previous = LINE;
  let [unbroken, tokensOfUnbroken] = [0, 0];
  for (let start = 0; start < text.length; ) {
    const kind = kindAt(text, start);
    const end = endOfRun(text, start, kind);
    const cost = costOf(text.charCodeAt(start), kind, end - start, previous);
    tokens += cost;
    if (kind === DIGIT || kind === LOWER || kind === UPPER) {
      unbroken += end - start;
      tokensOfUnbroken += cost;
    } else if (unbroken > 0) {
      tokens += moreForData(unbroken, tokensOfUnbroken);
      unbroken = tokensOfUnbroken = 0;
    }
    previous = kind;
    start = end;
  }
  return Math.ceil(tokens + moreForData(unbroken, tokensOfUnbroken));
}
function moreForData(length, tokens) {
  return length > DATA ? Math.max(0, length / CHARACTERS_OF_DATA - tokens) : 0;
}
function kindAt(text, index) {
  return KINDS[text.charCodeAt(index)] ?? FOREIGN;
}
function endOfRun(text, start, kind) {
  let end = start + 1;
  if (kind === FOREIGN) return end;
  const code = text.charCodeAt(start);
  let own = kind;
  while (end < text.length) {
    const next = kindAt(text, end);
    if (end === start + 1 && kind === UPPER && next === LOWER) own = LOWER;
    if (next !== own || kind === SYMBOL && text.charCodeAt(end) !== code) break;
    end++;
  }
  return end;
}
function costOf(code, kind, length, previous) {
  switch (kind) {
    case SPACE:
      return length === 1 ? 0 : 1 + length / 64;
    case LINE:
      return (previous === SYMBOL ? 0.5 : 1) + length / 64;
    case DIGIT:
      return Math.ceil(length / 3) + (previous === SPACE ? 1 : 0);
    case SYMBOL:
      if (length > 1) return 1 + length / 64;
      return previous === SYMBOL ? 0.5 : 0.95;
    case FOREIGN:
      return SCRIPTS.find(([end]) => code < end)?.[1] ?? 1;
    default:
      return length <= MAX_WORD ? 1 : length / CHARACTERS_OF_A_LONG_WORD;
  }
}

export {
  roughTokens,
  estimateTokens
};
