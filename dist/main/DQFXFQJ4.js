import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  CallFailure
} from "./7YXN3FKB.js";
import {
  parseJson
} from "./73WKNOLH.js";

// src/model/classify.ts
var WEB_PAGE = /^\s*<(?:!doctype|html|head|\?xml)/i;
var BASE_URL_HINT = "Does the base URL end in /v1, or wherever the endpoint keeps /chat/completions?";
var TOO_LONG = [
  /context[ _-]?(?:length|window|size)/i,
  /(?:prompt|input|request|message).{0,40}too (?:long|large)/i,
  /(?:prompt|input) (?:token count|length).{0,40}exceeds/i,
  /maximum (?:prompt|model|input) length|prompt exceeds max length/i,
  /exceed(?:s|ed)? (?:the )?(?:model )?token limit|token limit exceeded|too many (?:input )?tokens/i,
  /reduce the length of the (?:messages|prompt|input)/i,
  /too large for model|`inputs`.{0,60}must/i
];
var OUT_OF_CREDIT = [
  /insufficient[ _](?:quota|balance|credit|funds)|exceeded[ _](?:your )?current[ _]quota|billing/i,
  /out of credits|requires more credits|no (?:remaining )?credits|credits? (?:balance )?(?:is|are|has been) (?:exhausted|depleted|too low)/i,
  /used all (?:available|of your) credits|(?:monthly )?(?:spending|spend|usage)[ _-]limit|key limit exceeded/i,
  /budget[ _]?(?:has been )?exceeded|exceeded[ _]?(?:\w+ )?budget|over budget|crossed budget/i,
  /account.{0,40}(?:suspended|deactivated|overdue|in arrears)/i
];
var PER_DAY = /per[ _-]?day|daily (?:limit|quota)/i;
var COMES_BACK = /(?:retry|try again) in|per[ _-]?minute/i;
var NEVER = /\blimit: 0\b/i;
var NO_KEY = /invalid[ _]api[ _]key|incorrect api key|api key (?:not valid|is invalid)|no connected db|no_db_connection|token_not_found_in_db/i;
var NO_MODEL = /model_not_found|no endpoints? found|(?:unknown|invalid|not a valid) model|model.{0,80}(?:not found|not exist|not available)/i;
var NO_TOOLS = [
  /(?:not|n't) support (?:tools?|function calling)\b|no endpoints? found that support tool/i,
  /\b(?:tool[ _](?:use|call(?:ing|s)?|choice)|function calling|tools)\b.{0,30}(?:not|n't) (?:supported|enabled|available)/i,
  /requires --jinja|requires --enable-auto-tool-choice|unsupported param: tools|unrecognized.{0,40}\btools\b/i
];
var FILTERED = /content[ _]?(?:filter|policy)|moderation|flagged|responsible ?ai/i;
function failureOfResponse(status, headers, body) {
  if (status >= 300 && status < 400) {
    const meaning = { kind: "bad-request", fatal: true, hint: "Use that address as the base URL." };
    return failure(
      status,
      meaning,
      `the endpoint redirects to ${headers.get("location")?.split("?")[0] ?? "another address"}`
    );
  }
  if (WEB_PAGE.test(body)) return failure(status, meaningOf(status, ""), "the endpoint returned a web page");
  const value = parse(body) ?? body;
  const { message } = readError(value);
  return failure(status, meaningOf(status, `${tagsIn(value).join(" ")} ${message}`), message || "no reason given");
}
function failureOfErrorObject(error) {
  const { message, code } = readError({ error });
  const status = /^[45]\d\d$/.test(code) ? Number(code) : 502;
  return failure(status, meaningOf(status, `${tagsIn(error).join(" ")} ${message}`), message || "no reason given");
}
function failureOfBody(body, what) {
  return WEB_PAGE.test(body) ? failure(
    null,
    { kind: "malformed-response", fatal: true, hint: BASE_URL_HINT },
    "the endpoint returned a web page"
  ) : failure(null, { kind: "malformed-response" }, `${what} (${body.length} characters)`);
}
var UNTRUSTED = /SELF_SIGNED_CERT|UNABLE_TO_(?:VERIFY_LEAF|GET_ISSUER_CERT)|CERT_UNTRUSTED|CERT_HAS_EXPIRED|ERR_TLS_CERT_ALTNAME_INVALID/;
function failureOfConnection(error, redact) {
  const words = [...chain(error)].map(({ code = "", message }) => redact(`${code} ${message}`));
  const untrusted = words.find((word) => UNTRUSTED.test(word));
  if (untrusted !== void 0) {
    const hint = "Give its authority to Node in the environment variable NODE_EXTRA_CA_CERTS, as the path of a PEM file.";
    return failure(null, { kind: "connection", fatal: true, hint }, `the certificate is not trusted: ${untrusted}`);
  }
  const meaning = words.some((word) => /timed? ?out/i.test(word)) ? { kind: "timeout", hint: "Raise the timeout, or shorten the answers with sampling.max-tokens." } : { kind: "connection", hint: "Check the base URL, and that the endpoint can be reached from here." };
  return failure(null, meaning, words.at(-1) ?? "the connection failed");
}
var OUT_OF_MONEY = {
  kind: "quota",
  fatal: true,
  hint: "Add credit, or raise the spending limit of the account or the key, then run again: completed answers are kept."
};
var TOMORROW = "Run again when the day's quota has been renewed, or use a key with a higher one: completed answers are kept.";
function meaningOf(status, words) {
  const isRefused = status >= 400 && status < 500 && ![404, 408, 413, 422].includes(status);
  if (status === 429 && PER_DAY.test(words)) return { ...OUT_OF_MONEY, hint: TOMORROW };
  const comesBack = COMES_BACK.test(words) && !NEVER.test(words);
  const noMoney = OUT_OF_CREDIT.some((wording) => wording.test(words)) && !comesBack;
  if (status === 402 || status === 412 || noMoney && isRefused) return OUT_OF_MONEY;
  if (status === 429) return { kind: /request too large/i.test(words) ? "context-too-long" : "rate-limit" };
  if (status === 413 || TOO_LONG.some((wording) => wording.test(words))) return { kind: "context-too-long" };
  if (NO_TOOLS.some((wording) => wording.test(words))) {
    return {
      kind: "bad-request",
      fatal: true,
      hint: "An agent needs a model with tool calling: name another one, use `solver: chat`, or start your own server with it (llama.cpp: --jinja; vLLM: --enable-auto-tool-choice and --tool-call-parser)."
    };
  }
  if (status >= 500 || status === 409 || status === 425) return { kind: "server" };
  if (status === 408) return { kind: "timeout" };
  if (FILTERED.test(words)) return { kind: "content-filter" };
  if (/json_validate_failed|tool_use_failed/.test(words)) return { kind: "malformed-response" };
  if (status === 401 || status === 403 || NO_KEY.test(words)) {
    return {
      kind: "authentication",
      fatal: true,
      hint: "Check that the key is whole, belongs to this endpoint and may use this model."
    };
  }
  if (/DeploymentNotFound/i.test(words)) {
    return {
      kind: "unknown-model",
      fatal: true,
      hint: "On Azure, `model` is the name of your deployment, not that of the model in it."
    };
  }
  if (NO_MODEL.test(words)) {
    return { kind: "unknown-model", fatal: true, hint: "Check how this endpoint spells the name of the model." };
  }
  if (status === 404 || status === 405) return { kind: "bad-request", fatal: true, hint: BASE_URL_HINT };
  return { kind: "bad-request" };
}
function failure(status, { kind, fatal = false, hint }, words) {
  const message = words.replaceAll(/[\s\p{Cc}]+/gu, " ").trim().slice(0, 400);
  return new CallFailure(kind, status === null ? message : `${status} ${message}`, {
    ...status === null ? {} : { status },
    ...hint === void 0 ? {} : { hint },
    requests: 1,
    fatal
  });
}
function readError(value) {
  if (typeof value === "string") return { message: value, code: "" };
  if (Array.isArray(value)) {
    const parts = value.map(readError);
    return { message: parts.map(({ message }) => message).join("; "), code: parts[0]?.code ?? "" };
  }
  if (value === null || typeof value !== "object") return { message: "", code: "" };
  const fields = new Map(Object.entries(value));
  const inner = readError(fields.get("error") ?? fields.get("message") ?? fields.get("detail") ?? fields.get("msg"));
  const raw = readError(readRaw(fields.get("metadata")));
  const place = [fields.get("param"), fields.get("loc")].flat().filter((part) => typeof part === "string");
  const code = fields.get("code") ?? fields.get("type");
  return {
    message: [place.join("."), inner.message, raw.message].filter((part) => part !== "").join(": "),
    code: inner.code || (typeof code === "string" || typeof code === "number" ? String(code) : "")
  };
}
var TAGS = /* @__PURE__ */ new Set(["code", "type", "status", "reason", "quotaId", "error_type", "error_code"]);
function tagsIn(value, depth = 0) {
  if (value === null || typeof value !== "object" || depth > 8) return [];
  return Object.entries(value).flatMap(
    ([name, part]) => typeof part === "string" || typeof part === "number" ? TAGS.has(name) ? [String(part)] : [] : tagsIn(part, depth + 1)
  );
}
function readRaw(metadata) {
  if (metadata === null || typeof metadata !== "object" || !("raw" in metadata)) return null;
  return typeof metadata.raw === "string" ? parse(metadata.raw) ?? metadata.raw : metadata.raw;
}
function parse(text) {
  try {
    return parseJson(text);
  } catch {
    return void 0;
  }
}
function* chain(error) {
  if (!(error instanceof Error)) return;
  const code = "code" in error && typeof error.code === "string" ? error.code : void 0;
  yield { message: error.message, code };
  yield* chain(error.cause);
}

export {
  failureOfResponse,
  failureOfErrorObject,
  failureOfBody,
  failureOfConnection
};
