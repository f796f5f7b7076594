import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  parseJson
} from "./73WKNOLH.js";

// src/model/finish.ts
var REASONS = {
  done: ["stop", "end_turn", "stop_sequence", "eos", "eos_token", "complete", "completed", "end", "finished"],
  cut: [
    "length",
    "max_tokens",
    "max_output_tokens",
    "max_completion_tokens",
    "model_length",
    "model_context_window_exceeded",
    "context_window_exceeded",
    "context_length_exceeded",
    "repetition"
  ],
  refused: [
    "content_filter",
    "content_filtered",
    "refusal",
    "safety",
    "image_safety",
    "prohibited_content",
    "blocklist",
    "spii",
    "recitation",
    "sensitive",
    "guardrail_intervened",
    "error_toxic"
  ],
  tools: ["tool_calls", "tool_call", "tool_use", "function_call"]
};
var ENDINGS = new Map([
  ...REASONS.done.map((reason) => [reason, "done"]),
  ...REASONS.cut.map((reason) => [reason, "cut"]),
  ...REASONS.refused.map((reason) => [reason, "refused"]),
  ...REASONS.tools.map((reason) => [reason, "tools"])
]);
function endingOf(reason) {
  return reason === null || reason === "" ? "done" : ENDINGS.get(reason.toLowerCase()) ?? "unknown";
}
function isWholeAnswer(text) {
  const answer = text.replace(/^[\s\S]*<\/think(?:ing)?>/i, "").trim();
  const [, inside = answer] = /^```\w*\n([\s\S]*?)\n?```$/.exec(answer) ?? [];
  return isWholeObject(inside);
}
function isWholeObject(text) {
  if (!text.trimStart().startsWith("{")) return false;
  try {
    parseJson(text);
    return true;
  } catch {
    return false;
  }
}

export {
  endingOf,
  isWholeAnswer,
  isWholeObject
};
