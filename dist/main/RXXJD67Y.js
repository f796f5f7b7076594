import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  endingOf
} from "./SUKVMSTL.js";
import {
  parseJson
} from "./73WKNOLH.js";

// src/solver/answer.ts
var STRICT = /^\s*\{\s*"selected_proposal_id"\s*:\s*(0|-?[1-9]\d*)\s*\}\s*$/;
var MENTIONED = /selected_proposal_id/i;
var NAMED = /\bselected_proposal_id['"“”`]?\s*[:=]\s*['"“]?(?:proposal\s*)?#?(-?\d+)(?:\.0+)?(?=['"”`*]*(?:\s*[,}]|[^\S\n]*\n|\s*(?:\.\s*)?$))/gi;
var SIMILAR = /["'](?=[a-z])(?:selected|chosen|best|final)?[ _-]?(?:proposal|answer|choice|decision|selection)?[ _-]?(?:id|number)?["']\s*:\s*["']?(-?\d+)["']?\s*[,}]/gi;
var STATEMENT = /^(?:(?:the |my |final )*(?:answer|choice|decision|selection|best proposal)(?: is)?:?|i(?:'d| would| will|'ll)? (?:choose|select|pick|recommend|go with)) (?:proposal )?#?(\d+)\.?$/i;
var BARE = /^(?:proposal )?#?(\d+)\.?$/i;
function readAnswer({ text, refusal, finishReason }, shownIds) {
  const ending = endingOf(finishReason);
  if (ending === "refused" || refusal !== null && refusal.trim() !== "") return none("refused");
  const strict = STRICT.exec(text)?.[1];
  if (strict !== void 0) return pick("json", Number(strict), shownIds);
  const cut = ending === "cut";
  const message = withoutThoughts(text);
  const candidates = new Set(candidatesIn(message, cut));
  const [only] = candidates;
  if (cut && (only === void 0 || /\d\s*$/.test(message))) return none("truncated");
  if (only === void 0 || candidates.size > 1) return none("unparseable");
  return pick("lenient", only, shownIds);
}
var none = (reading) => ({ reading, shown: null });
function pick(reading, id, shownIds) {
  return shownIds.includes(id) ? { reading, shown: id } : none("unknown-id");
}
function candidatesIn(message, cut) {
  const named = numbersOf(message.matchAll(NAMED));
  if (named.length > 0 || cut || MENTIONED.test(message)) return named;
  const similar = numbersOf(message.matchAll(SIMILAR));
  if (similar.length > 0) return similar;
  return firstValue(message) ?? statements(message);
}
var numbersOf = (matches) => [...matches].map((match) => Number(match[1]));
function firstValue(message) {
  const [, inside = message] = /^\s*```\w*\n([\s\S]*)```\s*$/.exec(message) ?? [];
  try {
    const value = parseJson(inside);
    if (value === null || typeof value !== "object" || Array.isArray(value)) return null;
    const first = Object.values(value)[0];
    const digits = typeof first === "number" || typeof first === "string" ? String(first).trim() : "";
    return /^-?\d+$/.test(digits) ? [Number(digits)] : [];
  } catch {
    return null;
  }
}
function statements(message) {
  const alone = BARE.exec(plain(message))?.[1];
  if (alone !== void 0) return [Number(alone)];
  const lines = message.split("\n").map(plain);
  const last = lines.findLast((line) => line !== "") ?? "";
  return STATEMENT.test(last) ? lines.flatMap((line) => STATEMENT.exec(line)?.[1] ?? []).map(Number) : [];
}
var plain = (text) => text.replaceAll(/[*_`>]/g, "").trim();
function withoutThoughts(text) {
  let message = "";
  let thinking = false;
  for (const piece of text.split(/(<\/?think(?:ing)?>)/i)) {
    if (/^<think/i.test(piece)) thinking = true;
    else if (/^<\/think/i.test(piece)) {
      if (!thinking) message = "";
      thinking = false;
    } else if (!thinking) message += piece;
  }
  return message;
}

export {
  readAnswer
};
