import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  failureOfBody,
  failureOfConnection,
  failureOfErrorObject,
  failureOfResponse
} from "./DQFXFQJ4.js";
import {
  BYPASS_HEADERS,
  LITELLM_BYPASS,
  cacheHit,
  cachedFailure,
  createAnswerMemory,
  isLiteLlm
} from "./3JWEBMMV.js";
import {
  AbortError,
  pRetry
} from "./BKS72ICO.js";
import {
  estimateTokens,
  roughTokens
} from "./UO3F4TOY.js";
import {
  createRedactor
} from "./NCNJIUB7.js";
import {
  costOf,
  plus
} from "./UMYL24OK.js";
import {
  endingOf,
  isWholeAnswer,
  isWholeObject
} from "./SUKVMSTL.js";
import "./EEPZCVDV.js";
import {
  CallFailure,
  RETRYABLE
} from "./7YXN3FKB.js";
import {
  isTooDeep,
  parseJson,
  scanJson
} from "./73WKNOLH.js";
import "./YEWXR3CC.js";
import {
  external_exports
} from "./PTC7Q33W.js";
import {
  PQueue
} from "./ZGG5GMTL.js";
import {
  Failure
} from "./WOQU7CIP.js";
import "./DTEW5AZJ.js";

// src/model/client.ts
import { randomUUID } from "node:crypto";

// src/model/batches.ts
var batchSchema = external_exports.object({
  id: external_exports.string().min(1),
  status: external_exports.string(),
  created_at: external_exports.number(),
  completed_at: external_exports.number().nullish(),
  expired_at: external_exports.number().nullish(),
  output_file_id: external_exports.string().nullish(),
  error_file_id: external_exports.string().nullish(),
  errors: external_exports.object({ data: external_exports.array(external_exports.object({ message: external_exports.string().nullish(), line: external_exports.number().nullish() })).nullish() }).nullish(),
  metadata: external_exports.record(external_exports.string(), external_exports.string()).nullish().catch(null)
});
var ENDED = /* @__PURE__ */ new Set(["completed", "failed", "expired", "cancelled"]);
var LABEL = "swelancer_gate";
var LOOK_BACK = 500;
function openBatches(endpoint, timeoutMs) {
  return {
    upload: (lines, name2, signal) => endpoint.with(
      async (openai, wire) => {
        const { toFile } = await import("./WLLEHJBE.js");
        const file = await toFile(Buffer.from(lines), `${name2}.jsonl`, { type: "application/jsonl" });
        return idOf(await openai.files.create({ file, purpose: "batch" }, wire));
      },
      timeoutMs,
      signal
    ),
    create: (file, name2, signal) => endpoint.with(
      async (openai, wire) => {
        const metadata = { [LABEL]: name2 };
        const what = { input_file_id: file, endpoint: "/v1/chat/completions", completion_window: "24h" };
        return idOf(await openai.batches.create({ ...what, metadata }, wire));
      },
      timeoutMs,
      signal
    ),
    find: (name2, signal) => endpoint.with(
      async (openai, wire) => {
        let seen = 0;
        for await (const batch of openai.batches.list({ limit: 100 }, wire)) {
          if (batch.metadata?.[LABEL] === name2) return idOf(batch);
          if (++seen >= LOOK_BACK) break;
        }
        return null;
      },
      timeoutMs,
      signal
    ),
    state: (id, signal) => endpoint.with(async (openai, wire) => stateOf(await openai.batches.retrieve(id, wire)), timeoutMs, signal),
    content: (file, signal) => endpoint.with(async (openai, wire) => (await openai.files.content(file, wire)).text(), timeoutMs, signal)
  };
}
function idOf(value) {
  const parsed = external_exports.object({ id: external_exports.string().min(1) }).safeParse(value);
  if (parsed.success) return parsed.data.id;
  throw failureOfBody(JSON.stringify(value) ?? "", "the response names no id");
}
function stateOf(value) {
  const parsed = batchSchema.safeParse(value);
  if (!parsed.success) throw failureOfBody(JSON.stringify(value) ?? "", "the response is not a batch");
  const { status, created_at, completed_at, expired_at, errors } = parsed.data;
  const problems = (errors?.data ?? []).map(
    ({ message, line }) => `${line == null ? "" : `line ${line}: `}${message ?? "no reason given"}`
  );
  return {
    status,
    ended: ENDED.has(status),
    files: [parsed.data.output_file_id, parsed.data.error_file_id].filter((id) => id != null),
    tookMs: 1e3 * Math.max(0, (completed_at ?? expired_at ?? created_at) - created_at),
    problem: problems.length === 0 ? null : problems.slice(0, 3).join("; ")
  };
}

// src/model/reported-usage.ts
var MAX_TOKENS = 1e8;
var MAX_DOLLARS = 1e4;
var figure = external_exports.number().nonnegative().nullish().catch(({ value }) => value === Number.POSITIVE_INFINITY ? value : null);
var count = figure.transform((value) => value == null ? value : Math.round(value));
var reportedUsageSchema = external_exports.object({
  prompt_tokens: count,
  input_tokens: count,
  completion_tokens: count,
  output_tokens: count,
  total_tokens: count,
  prompt_tokens_details: external_exports.object({ cached_tokens: count, cache_write_tokens: count }).nullish().catch(null),
  input_tokens_details: external_exports.object({ cached_tokens: count }).nullish().catch(null),
  prompt_cache_hit_tokens: count,
  cached_tokens: count,
  cache_read_input_tokens: count,
  cache_creation_input_tokens: count,
  completion_tokens_details: external_exports.object({ reasoning_tokens: count }).nullish().catch(null),
  reasoning_tokens: count,
  cost: figure,
  is_byok: external_exports.boolean().nullish().catch(null),
  cost_details: external_exports.object({ upstream_inference_cost: figure }).nullish().catch(null)
});
function accountOf(raw) {
  if (raw === null) return { usage: null, cost: null, isUncounted: false, misreported: false };
  const usage = usageOf(raw);
  const cost = reportedCost(raw);
  const isUncounted = usage === null;
  const impossible = usage !== null && Object.values(usage).some((tokens = 0) => tokens > MAX_TOKENS);
  const absurd = cost !== null && cost > MAX_DOLLARS;
  return {
    usage: impossible ? null : usage,
    // Zero usage means unknown usage, not a free answer.
    cost: absurd || isUncounted && cost === 0 ? null : cost,
    isUncounted,
    misreported: impossible || absurd
  };
}
function usageOf(raw) {
  const cached = raw.prompt_tokens_details?.cached_tokens ?? raw.input_tokens_details?.cached_tokens ?? raw.prompt_cache_hit_tokens ?? raw.cached_tokens ?? raw.cache_read_input_tokens ?? 0;
  const written = raw.cache_creation_input_tokens ?? raw.prompt_tokens_details?.cache_write_tokens ?? 0;
  const output = raw.completion_tokens ?? raw.output_tokens ?? 0;
  const total = raw.total_tokens ?? 0;
  const inputTokens = inputOf(raw, { cached, written, output, total });
  const outputTokens = Math.max(output, total - inputTokens);
  if (inputTokens === 0 && outputTokens === 0) return null;
  const reasoning = raw.completion_tokens_details?.reasoning_tokens ?? raw.reasoning_tokens ?? outputTokens - output;
  const cachedInputTokens = Math.min(cached, inputTokens);
  const cacheWriteTokens = Math.min(written, inputTokens - cachedInputTokens);
  return {
    inputTokens,
    cachedInputTokens,
    ...cacheWriteTokens > 0 && { cacheWriteTokens },
    outputTokens,
    reasoningTokens: Math.min(reasoning, outputTokens)
  };
}
function inputOf(raw, { cached, written, output, total }) {
  const prompt = raw.prompt_tokens ?? raw.input_tokens ?? 0;
  const isAnthropics = raw.prompt_tokens == null && raw.cache_read_input_tokens != null;
  if (isAnthropics || cached > prompt) return prompt + cached + written;
  const beyond = total - prompt - output;
  return beyond > 0 && [cached, written, cached + written].includes(beyond) ? prompt + beyond : prompt;
}
function reportedCost({ cost, is_byok, cost_details }) {
  if (!is_byok) return cost ?? null;
  const upstream = cost_details?.upstream_inference_cost;
  return upstream == null ? null : (cost ?? 0) + upstream;
}

// src/model/thoughts.ts
var words = external_exports.string().nullish().catch(null);
var detail = external_exports.record(external_exports.string(), external_exports.unknown());
var thoughtFields = {
  reasoning_content: words,
  reasoning: words,
  reasoning_details: external_exports.array(detail).nullish().catch(null)
};
function joinThoughts(messages) {
  const details = messages.flatMap((message) => message.reasoning_details ?? []).reduce(joinDetail, []);
  const content = joinWords(messages.map((message) => message.reasoning_content));
  const reasoning = joinWords(messages.map((message) => message.reasoning));
  const thoughts = {
    ...content !== null && { reasoning_content: content },
    // OpenRouter sends both with the same content and accepts either.
    ...details.length > 0 ? { reasoning_details: details } : reasoning !== null && { reasoning }
  };
  return Object.keys(thoughts).length === 0 ? null : thoughts;
}
function joinWords(pieces) {
  const texts = pieces.filter((piece) => typeof piece === "string");
  return texts.length === 0 ? null : texts.join("");
}
var GROWING = /* @__PURE__ */ new Set(["text", "summary", "data"]);
function joinDetail(details, next) {
  const last = details.at(-1);
  if (last === void 0 || last.index === void 0 || last.index !== next.index || last.type !== next.type) {
    details.push({ ...next });
    return details;
  }
  for (const [name2, value] of Object.entries(next)) {
    const before = last[name2];
    if (GROWING.has(name2) && typeof before === "string" && typeof value === "string") last[name2] = before + value;
    else if (value !== null) last[name2] = value;
  }
  return details;
}

// src/model/tool-calls.ts
var pieceSchema = external_exports.object({
  index: external_exports.number().nullish().catch(null),
  id: external_exports.string().nullish().catch(null),
  function: external_exports.object({
    name: external_exports.string().nullish().catch(null),
    // Ollama and some gateways send an object instead of JSON.
    arguments: external_exports.union([external_exports.string(), external_exports.record(external_exports.string(), external_exports.unknown()).transform((value) => JSON.stringify(value))]).nullish().catch(null)
  }),
  extra_content: external_exports.record(external_exports.string(), external_exports.unknown()).nullish().catch(null)
});
var toolCallsSchema = external_exports.array(external_exports.unknown()).transform((values) => values.flatMap((value) => pieceSchema.safeParse(value).data ?? [])).nullish().catch(null);
var legacyCallSchema = external_exports.object({ name: external_exports.unknown(), arguments: external_exports.unknown() }).transform((called) => toolCallsSchema.parse([{ function: called }]) ?? null).nullish().catch(null);
function joinToolCalls(messages, streamed) {
  const calls = [];
  const latest = /* @__PURE__ */ new Map();
  for (const piece of messages.flat()) {
    const { index = null, id, function: called } = piece;
    const known = !streamed ? void 0 : index === null ? calls.at(-1) : latest.get(index);
    if (called.name && (known === void 0 || begins(piece, known))) {
      const call = { index, id: id ?? "", name: called.name, pieces: [], scan: scanJson(), extra: null };
      calls.push(call);
      if (index !== null) latest.set(index, call);
      extend(call, piece);
    } else if (known !== void 0) extend(known, piece);
  }
  const ids = /* @__PURE__ */ new Set();
  return calls.map(({ id, name: name2, pieces, extra }, place) => {
    const isOwn = id !== "" && !ids.has(id);
    ids.add(id);
    return {
      id: isOwn ? id : `call_${place}`,
      name: name2.replace(/<\|.*$/s, ""),
      arguments: decodedOnce(pieces.join("")),
      ...extra !== null && { extra: { extra_content: extra } }
    };
  });
}
function extend(call, { function: { arguments: json }, extra_content: extra = null }) {
  call.pieces.push(json ?? "");
  call.scan.add(json ?? "");
  call.extra ??= extra;
}
function decodedOnce(json) {
  if (!json.trimStart().startsWith('"')) return json;
  try {
    const inner = parseJson(json);
    return typeof inner === "string" && isWholeObject(inner) ? inner : json;
  } catch {
    return json;
  }
}
function begins({ id, function: { name: name2 } }, known) {
  if (id) return id !== known.id;
  return name2 !== known.name || known.scan.isWhole;
}

// src/model/completion.ts
var words2 = external_exports.string().nullish().catch(null);
var name = words2.transform((text) => text?.slice(0, 200) ?? null);
var textPart = external_exports.union([
  external_exports.string(),
  external_exports.looseObject({
    type: words2,
    text: external_exports.union([external_exports.string(), external_exports.object({ value: external_exports.string() }).transform(({ value }) => value)]).optional()
  }).transform(({ type, text }) => TEXT_PARTS.has(type ?? "text") ? text ?? "" : "")
]);
var TEXT_PARTS = /* @__PURE__ */ new Set(["text", "output_text", "input_text"]);
var contentSchema = external_exports.union([
  external_exports.string(),
  external_exports.array(textPart).transform((parts) => parts.join("")),
  external_exports.looseObject({ type: external_exports.enum(["text", "output_text"]), text: external_exports.string() }).transform(({ text }) => text),
  external_exports.record(external_exports.string(), external_exports.unknown()).transform((value) => JSON.stringify(value))
]).nullish();
var messageSchema = external_exports.object({
  content: contentSchema,
  refusal: words2,
  tool_calls: toolCallsSchema,
  function_call: legacyCallSchema,
  ...thoughtFields
});
var usageSchema = reportedUsageSchema.nullish().catch(null);
var completionSchema = external_exports.object({
  id: name,
  created: external_exports.number().nullish().catch(null),
  model: name,
  provider: name,
  system_fingerprint: name,
  choices: external_exports.array(
    external_exports.object({
      index: external_exports.number().nullish(),
      message: messageSchema.nullish(),
      delta: messageSchema.nullish(),
      finish_reason: name,
      error: external_exports.unknown().optional(),
      // Moonshot's streams
      usage: usageSchema
    })
  ).nullish(),
  usage: usageSchema,
  // Groq's streams
  x_groq: external_exports.object({ usage: usageSchema }).nullish().catch(null),
  error: external_exports.unknown().optional()
});
function readCompletion(body) {
  const parts = /^\s*(?:data|event|id|retry)?:/.test(body) ? readStream(body) : [readPart(body)];
  return join(parts, body);
}
function readStream(body) {
  const data = body.split(/\r\n|\n|\r/).filter((line) => line.startsWith("data:")).map((line) => line.slice("data:".length).trim()).filter((line) => line !== "");
  const end = data.indexOf("[DONE]");
  const parts = withoutEchoes(end === -1 ? data : data.slice(0, end)).map(readPart);
  const finished = end !== -1 || parts.some((part) => part.choices?.[0]?.finish_reason);
  if (!finished) throw failureOfBody(body, "the stream was cut before its end");
  return parts;
}
function withoutEchoes(events) {
  const echoed = events.length % 2 === 0 && events.every((event, place) => event === events[place ^ 1]);
  return echoed ? events.filter((_, place) => place % 2 === 0) : events;
}
function readPart(json) {
  let value;
  try {
    value = parseJson(json);
  } catch {
    throw failureOfBody(json, "the response is not whole JSON");
  }
  const parsed = completionSchema.safeParse(value);
  if (!parsed.success) throw failureOfBody(json, `the response is not a completion: ${external_exports.prettifyError(parsed.error)}`);
  const error = [parsed.data.error, parsed.data.choices?.[0]?.error].find(saysSomething);
  if (error !== void 0) throw failureOfErrorObject(error);
  return parsed.data;
}
function saysSomething(error) {
  if (error === null || typeof error !== "object") return Boolean(error);
  return Object.values(error).some(saysSomething);
}
function join(parts, body) {
  const choices = parts.flatMap((part) => part.choices?.filter((choice) => (choice.index ?? 0) === 0) ?? []);
  if (choices.length === 0) throw failureOfBody(body, "the response has no choices");
  const deltas = choices.flatMap((choice) => choice.delta ?? []);
  const messages = deltas.length > 0 ? deltas : choices.flatMap((choice) => choice.message ?? []);
  const refusal = messages.map((message) => message.refusal ?? "").join("");
  const finishReason = choices.findLast((choice) => choice.finish_reason)?.finish_reason ?? null;
  const toolCalls = joinToolCalls(
    messages.map((message) => message.tool_calls ?? message.function_call ?? []),
    deltas.length > 0
  );
  const reasoning = joinThoughts(messages);
  const content = messages.map((message) => message.content ?? "").join("");
  const text = content === "" && toolCalls.length === 0 && refusal === "" ? answerAmong(reasoning) : content;
  const account = accountOf(parts.map(reportedIn).findLast((usage) => usage != null) ?? null);
  const isEmpty = text === "" && refusal === "" && toolCalls.length === 0 && !account.usage?.outputTokens && !account.misreported;
  if (isEmpty && ["done", "unknown"].includes(endingOf(finishReason))) {
    throw failureOfBody(body, "the response is empty");
  }
  const first = parts.find((part) => part.id);
  return {
    text,
    toolCalls,
    reasoning,
    refusal: refusal === "" ? null : refusal,
    finishReason,
    ...account,
    id: first?.id ? `${first.id} ${first.created ?? ""}`.trim() : null,
    model: parts.find((part) => part.model)?.model ?? null,
    provider: parts.find((part) => part.provider)?.provider ?? null,
    fingerprint: parts.find((part) => part.system_fingerprint)?.system_fingerprint ?? null
  };
}
var reportedIn = ({ usage, choices, x_groq }) => usage ?? choices?.[0]?.usage ?? x_groq?.usage;
function answerAmong(thoughts) {
  const words3 = thoughts?.reasoning_content ?? thoughts?.reasoning;
  return typeof words3 === "string" && isWholeAnswer(words3) ? words3.trim() : "";
}

// src/model/request.ts
function firstDialect(host) {
  return {
    structuredOutput: true,
    maxTokens: "max_tokens",
    stream: false,
    streamUsage: true,
    usageAccounting: /(?:^|\.)openrouter\.ai(?::\d+)?$/.test(host),
    liteLlmBypass: false,
    ownUser: false,
    thoughtsOf: host
  };
}
function requestBody({ model, messages, sampling, answerSchema, extraBody, tools }, dialect, request) {
  const stream = dialect.stream || extraBody.stream === true;
  const { temperature, topP, maxTokens, reasoningEffort } = sampling;
  return {
    ...dialect.usageAccounting && { usage: { include: true } },
    ...extraBody,
    model,
    messages: messages.map((message) => wireMessage(message, dialect)),
    ...tools !== void 0 && { tools: tools.map(wireTool) },
    ...temperature !== void 0 && { temperature },
    ...topP !== void 0 && { top_p: topP },
    ...maxTokens !== void 0 && { [dialect.maxTokens]: maxTokens },
    ...reasoningEffort !== void 0 && { reasoning_effort: reasoningEffort },
    ...answerSchema !== null && dialect.structuredOutput && {
      response_format: { type: "json_schema", json_schema: { ...answerSchema, strict: true } }
    },
    ...dialect.liteLlmBypass && { cache: LITELLM_BYPASS },
    ...dialect.ownUser && { user: `swelancer-gate-${request}` },
    ...stream && { stream: true, ...dialect.streamUsage && { stream_options: { include_usage: true } } }
  };
}
function wireMessage(message, { thoughtsOf }) {
  if (message.role === "tool") return { role: "tool", tool_call_id: message.toolCallId, content: message.content };
  if (message.role !== "assistant") return message;
  const { role, content, toolCalls = [], reasoning, host } = message;
  const isOwn = host !== void 0 && host === thoughtsOf;
  return {
    role,
    // Some endpoints reject empty text next to tool calls; all accept null.
    content: content === "" && toolCalls.length > 0 ? null : content,
    ...isOwn && reasoning,
    ...toolCalls.length > 0 && { tool_calls: toolCalls.map((call) => wireToolCall(call, isOwn)) }
  };
}
var wireToolCall = ({ id, name: name2, arguments: json, extra }, isOwn) => ({
  ...isOwn && extra,
  id,
  type: "function",
  function: { name: name2, arguments: json }
});
var wireTool = (tool) => ({ type: "function", function: tool });
var WITHOUT_SCHEMA = "The endpoint does not support structured output for this model. The gate requests plain text instead.";
var LESSONS = [
  {
    complaint: /max_completion_tokens/i,
    change: (dialect) => ({ ...dialect, maxTokens: "max_completion_tokens" }),
    notice: "The endpoint requires max_completion_tokens instead of max_tokens. The gate uses it from now on."
  },
  {
    complaint: /stream_options|include_usage/i,
    change: (dialect) => ({ ...dialect, streamUsage: false }),
    notice: "The endpoint does not report usage for streamed answers."
  },
  {
    // Alibaba: "This model only support stream mode, please enable the stream parameter"; Anthropic: "Streaming is required".
    complaint: /non-stream|(?:only|must|requires?|enable).{0,30}stream|stream.{0,30}(?:required|must)/i,
    change: (dialect) => ({ ...dialect, stream: true }),
    notice: "The endpoint requires streaming. The gate streams answers from now on."
  },
  {
    complaint: /response_(?:format|schema)|json_schema|structured[ _]outputs?|output_config|guided[ _]decoding|parse grammar|requested parameters/i,
    change: (dialect) => ({ ...dialect, structuredOutput: false }),
    notice: WITHOUT_SCHEMA
  },
  {
    complaint: /\buser\b.{0,40}(?:unsupported|not (?:supported|permitted|allowed))|(?:unknown|unrecognized).{0,40}\buser\b/i,
    change: (dialect) => ({ ...dialect, ownUser: null }),
    notice: "The endpoint does not accept the field `user`."
  },
  {
    // Groq: "property 'reasoning_content' is unsupported"; pydantic: "messages.1.reasoning: Extra inputs are not permitted".
    complaint: /(?:reasoning\w*|extra_content)\b.{0,40}(?:unsupported|not (?:supported|permitted|allowed))|(?:unknown|unrecognized|unsupported).{0,40}\b(?:reasoning|extra_content)/i,
    change: (dialect) => ({ ...dialect, thoughtsOf: null }),
    notice: "The endpoint does not accept a model's earlier thoughts. The gate omits them from now on."
  }
];
var TEACHING = /* @__PURE__ */ new Set(["bad-request", "unknown-model", "server"]);
function learn(call, dialect, failure) {
  if (!TEACHING.has(failure.kind)) return null;
  const sent = JSON.stringify(requestBody(call, dialect, ""));
  for (const { complaint, change, notice } of LESSONS) {
    if (!complaint.test(failure.message)) continue;
    const changed = change(dialect);
    if (JSON.stringify(requestBody(call, changed, "")) !== sent) return { dialect: changed, notice };
  }
  return null;
}
function evadeCache(dialect, isLiteLlm2) {
  if (isLiteLlm2 && !dialect.liteLlmBypass) return { ...dialect, liteLlmBypass: true };
  return dialect.ownUser === false ? { ...dialect, ownUser: true } : null;
}

// src/model/dialects.ts
function createDialects(host, onNotice) {
  const learned = /* @__PURE__ */ new Map();
  const undoubted = /* @__PURE__ */ new Set();
  const first = firstDialect(host);
  const of = (model) => learned.get(model) ?? first;
  return {
    of,
    adopt(model, asked, dialect, notice) {
      if (of(model) !== asked) return;
      learned.set(model, dialect);
      if (notice !== null) onNotice(notice);
    },
    mayDoubt: (model, failure) => isPlainRefusal(failure) && !undoubted.has(model),
    trust: (model) => void undoubted.add(model)
  };
}
var isPlainRefusal = ({ kind, fatal, status }) => kind === "bad-request" && !fatal && (status === 400 || status === 422);

// src/model/endpoint.ts
var ErrorResponse = class extends Error {
  response;
  constructor(response) {
    super("error response");
    this.response = response;
  }
};
function openEndpoint(options) {
  const url = parseBaseUrl(options.baseUrl);
  const apiKey = parseApiKey(options.apiKey);
  const redact = createRedactor([apiKey ?? "", ...url.searchParams.values(), ...options.secrets ?? []]);
  const sendsOwnKey = Object.keys(options.headers ?? {}).some((name2) => /^(?:api-key|authorization)$/i.test(name2));
  let openai;
  async function fetchWhole(...[input, init]) {
    const onStatus = options.onRequest?.(init?.method ?? "GET", url.host);
    const response = await options.fetch(input, { ...init, redirect: "manual" }).catch((error) => {
      onStatus?.(null);
      throw error;
    });
    onStatus?.(response.status);
    const { ok, status, headers } = response;
    const isFile = new URL(response.url || String(input)).pathname.endsWith("/content");
    const maxBytes = ok ? isFile ? MAX_FILE_BYTES : MAX_BODY_BYTES : MAX_ERROR_BYTES;
    const read = await readStart(response, maxBytes);
    const body = redact(read.text);
    if (!ok) throw new ErrorResponse({ headers, outcome: failureOfResponse(status, headers, body) });
    const problem = read.whole ? /^\s*[{[]/.test(body) && isTooDeep(body) && "the response is nested too deeply" : `the response is longer than ${maxBytes / MEBIBYTE} MiB`;
    if (problem) throw new ErrorResponse({ headers, outcome: failureOfBody(body, problem) });
    return new Response(body, { headers });
  }
  async function load() {
    const { OpenAI } = await import("./WLLEHJBE.js");
    return new OpenAI({
      baseURL: url.origin + url.pathname,
      defaultQuery: Object.fromEntries(url.searchParams),
      apiKey: apiKey ?? "none",
      // Otherwise the package would read these from the environment and send them to any endpoint.
      adminAPIKey: null,
      organization: null,
      project: null,
      defaultHeaders: {
        "User-Agent": "swelancer-gate",
        // Azure's older URLs only accept the key in their own header.
        ...(apiKey === null || sendsOwnKey) && { Authorization: null },
        ...options.headers,
        ...BYPASS_HEADERS
      },
      fetch: fetchWhole,
      maxRetries: 0,
      logLevel: "off"
    });
  }
  async function send(work, timeout, signal) {
    openai ??= load();
    const client = await openai;
    signal.throwIfAborted();
    const own = new AbortController();
    const abort = () => own.abort(signal.reason);
    signal.addEventListener("abort", abort);
    try {
      return await work(client, { timeout, signal: own.signal });
    } catch (error) {
      if (error instanceof Error && error.cause instanceof ErrorResponse) return error.cause.response;
      throw failureOfConnection(error, redact);
    } finally {
      signal.removeEventListener("abort", abort);
    }
  }
  return {
    url,
    post: (body, request, timeoutMs, signal) => send(
      async (client, options2) => {
        const headers = { "X-Client-Request-Id": request };
        const response = await client.post("/chat/completions", { body, headers, ...options2 }).asResponse();
        return { headers: response.headers, outcome: await response.text() };
      },
      timeoutMs,
      signal
    ),
    async with(work, timeoutMs, signal) {
      const done = await send(async (client, options2) => ({ value: await work(client, options2) }), timeoutMs, signal);
      if ("value" in done) return done.value;
      throw done.outcome;
    }
  };
}
var MEBIBYTE = 2 ** 20;
var MAX_BODY_BYTES = 32 * MEBIBYTE;
var MAX_FILE_BYTES = 256 * MEBIBYTE;
var MAX_ERROR_BYTES = MEBIBYTE / 4;
async function readStart({ body }, maxBytes) {
  const chunks = [];
  let length = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxBytes) break;
  }
  const bytes = Buffer.concat(chunks).subarray(0, maxBytes);
  return { text: new TextDecoder().decode(bytes), whole: length <= maxBytes };
}
function parseBaseUrl(text) {
  const hint = "It looks like https://api.openai.com/v1.";
  if (!URL.canParse(text)) throw new Failure("configuration", "the base URL is not an address", { hint });
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new Failure("configuration", `the base URL starts with ${url.protocol}, not with https:`, { hint });
  }
  if (url.username !== "" || url.password !== "") {
    throw new Failure("configuration", `the base URL of ${url.host} contains a user name or password`, {
      hint: "Set the key in the environment variable instead."
    });
  }
  return url;
}
function parseApiKey(text) {
  const key = text?.trim() ?? "";
  if (/^(["']).*\1$/.test(key)) {
    throw new Failure("configuration", "the API key is in quotation marks", {
      hint: "Remove them from the stored secret."
    });
  }
  if (!/^[\x21-\x7e]*$/.test(key)) {
    throw new Failure("configuration", "the API key contains spaces or invalid characters", {
      hint: "It is not shown here. Copy it again, without spaces or line breaks."
    });
  }
  return key === "" ? null : key;
}

// src/model/limits.ts
var RESERVE = 1.02;
function createLimiter(concurrency, limits, clock) {
  const queue = new PQueue({ concurrency });
  const msPerRequest = limits.requestsPerMinute === null ? 0 : 6e4 * RESERVE / limits.requestsPerMinute;
  const msPerToken = limits.tokensPerMinute === null ? 0 : 6e4 * RESERVE / limits.tokensPerMinute;
  let line = Promise.resolve();
  let sent = { requests: 0, tokens: 0 };
  const left = /* @__PURE__ */ new Map();
  let nextAt = 0;
  let pausedUntil = 0;
  let places = concurrency;
  let backedOffAt = Number.NEGATIVE_INFINITY;
  async function waitForTurn(tokens, patience, signal) {
    const cost = { requests: 1, tokens };
    for (; ; ) {
      const now = clock.elapsed();
      const resets = [...left.values()].filter(({ unit, amount }) => amount < cost[unit]).map(
        ({ unit, amount, resetAt, heardAt, msPerUnit }) => msPerUnit === null ? resetAt : Math.min(resetAt, heardAt + (cost[unit] - amount) * msPerUnit)
      );
      const turn = Math.max(nextAt, pausedUntil, ...resets);
      if (turn - now > patience) throw tooLongAWait(turn - now);
      if (turn <= now) break;
      await clock.sleep(turn - now, signal);
    }
    nextAt = clock.elapsed() + Math.max(msPerRequest, msPerToken * tokens);
    for (const counter of left.values()) counter.amount -= cost[counter.unit];
    sent = { requests: sent.requests + 1, tokens: sent.tokens + tokens };
    return sent;
  }
  function resize(size) {
    places = Math.min(concurrency, Math.max(1, size));
    queue.concurrency = Math.floor(places);
  }
  return {
    inTurn: (priority, signal, work) => queue.add(work, { priority, signal }),
    admit(tokens, patience, signal) {
      const admitted = line.then(() => waitForTurn(tokens, patience, signal));
      line = admitted.catch(() => {
      });
      return admitted;
    },
    heard(admitted, { retryAfterMs, counters }) {
      const now = clock.elapsed();
      pausedUntil = Math.max(pausedUntil, now + retryAfterMs);
      for (const { name: name2, unit, remaining, resetMs, msPerUnit } of counters) {
        if ((left.get(name2)?.asOf ?? 0) > admitted.requests) continue;
        const amount = remaining - (sent[unit] - admitted[unit]);
        const resetAt = now + (retryAfterMs > 0 ? Math.min(resetMs, retryAfterMs) : resetMs);
        left.set(name2, { unit, amount, resetAt, heardAt: now, msPerUnit, asOf: admitted.requests });
      }
    },
    charge(tokens) {
      nextAt = Math.max(clock.elapsed(), nextAt) + Math.max(0, tokens) * msPerToken;
    },
    // Additive increase, multiplicative decrease (Chiu and Jain 1989), as TCP does.
    overloaded(sentAt) {
      if (sentAt <= backedOffAt) return;
      backedOffAt = clock.elapsed();
      resize(places / 2);
    },
    succeeded() {
      resize(places + 1 / places);
    }
  };
}
var tooLongAWait = (ms) => new CallFailure(
  "rate-limit",
  `the endpoint asks for a wait of ${Math.max(1, Math.ceil(ms / 1e3))} s, longer than the timeout allows`,
  {
    requests: 0,
    fatal: false,
    hint: "Raise the timeout, lower the concurrency, or run again later: completed answers are kept."
  }
);

// src/model/rate-headers.ts
var COUNTERS = [
  ...["requests", "tokens"].map((unit) => ({
    unit,
    remaining: `x-ratelimit-remaining-${unit}`,
    reset: `x-ratelimit-reset-${unit}`,
    limit: `x-ratelimit-limit-${unit}`
  })),
  ...["requests", "tokens", "input-tokens"].map((what) => ({
    unit: what === "requests" ? what : "tokens",
    remaining: `anthropic-ratelimit-${what}-remaining`,
    reset: `anthropic-ratelimit-${what}-reset`,
    limit: `anthropic-ratelimit-${what}-limit`
  })),
  { unit: "requests", remaining: "x-ratelimit-remaining", reset: "x-ratelimit-reset" },
  { unit: "requests", remaining: "ratelimit-remaining", reset: "ratelimit-reset" }
];
function readRateHeaders(headers, ownNow) {
  const itsNow = Date.parse(headers.get("date") ?? "");
  const now = Number.isNaN(itsNow) ? ownNow : itsNow;
  const finer = headers.get("retry-after-ms") ?? "";
  const retryAfterMs = /^\d+(\.\d+)?$/.test(finer) ? plausible(Number(finer)) : parseMoment(headers.get("retry-after"), now);
  const counters = COUNTERS.flatMap(({ unit, remaining: name2, reset, limit }) => {
    const remaining = amountIn(headers, name2);
    if (remaining === null) return [];
    const resetMs = parseMoment(headers.get(reset), now);
    const used = (limit === void 0 ? 0 : amountIn(headers, limit) ?? 0) - remaining;
    return [{ name: name2, unit, remaining, resetMs, msPerUnit: used > 0 ? resetMs / used : null }];
  });
  return { retryAfterMs, counters };
}
function amountIn(headers, name2) {
  const text = headers.get(name2) ?? "";
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
var UNITS = { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5 };
var MAX_WAIT_MS = 32 * 864e5;
var plausible = (ms) => ms > 0 && ms <= MAX_WAIT_MS ? ms : 0;
function parseMoment(value, now) {
  return plausible(momentOf(value?.trim() ?? "", now));
}
function momentOf(text, now) {
  if (/^\d+(\.\d+)?$/.test(text)) {
    const number = Number(text);
    if (number > 1e12) return number - now;
    if (number > 1e9) return number * 1e3 - now;
    return number * 1e3;
  }
  if (/^(\d+(\.\d+)?(ms|[smhd]))+$/.test(text)) {
    return [...text.matchAll(/([\d.]+)(ms|[smhd])/g)].reduce(
      (sum, [, amount, unit = ""]) => sum + Number(amount) * (UNITS[unit] ?? 0),
      0
    );
  }
  const date = Date.parse(text);
  return date - now;
}

// src/model/reply.ts
function replyOf({
  usage,
  isUncounted: _uncounted,
  misreported: _misreported,
  cost,
  id,
  model,
  provider,
  fingerprint,
  ...reported
}, { host, prices }, requests, { sent, latencyMs, priceShare }) {
  return {
    ...reported,
    usage,
    cost: cost ?? (usage === null || prices === null ? null : priceShare * costOf(usage, prices)),
    served: { host, id, model, provider, fingerprint },
    sent,
    requests,
    latencyMs
  };
}
function checkEnding({ finishReason, text, toolCalls }) {
  if (endingOf(finishReason) !== "unknown") return;
  const isWhole = toolCalls.length > 0 ? toolCalls.every((call) => isWholeObject(call.arguments)) : isWholeAnswer(text);
  if (isWhole) return;
  const reason = finishReason?.replaceAll(/[^\w .:-]/g, "").slice(0, 60);
  throw new CallFailure("server", `the endpoint ended the answer before the model did (finish_reason "${reason}")`, {
    requests: 1,
    fatal: false
  });
}
function odditiesOf({ misreported, text, toolCalls, refusal, reasoning, finishReason }, host) {
  const oddities = [];
  if (misreported) {
    oddities.push(`${host} reports an impossible token count or cost, which is ignored.`);
  }
  const isSilent = text === "" && toolCalls.length === 0 && refusal === null && endingOf(finishReason) === "done";
  if (isSilent && reasoning !== null) {
    const fields = Object.keys(reasoning).join(" and ");
    oddities.push(
      `An answer has no content; its text is in ${fields}, which the gate does not read. Turn off the server's reasoning parser, or let the model answer after thinking.`
    );
  }
  return oddities;
}

// src/model/client.ts
var RETRIES = 5;
var FIRST_DELAY_MS = 500;
var MAX_DELAY_MS = 2e4;
function createModelClient(options) {
  const { clock, termsOf } = options;
  const limiter = createLimiter(options.concurrency, options.limits, clock);
  const endpoint = openEndpoint(options);
  const { host, origin } = endpoint.url;
  const dialects = createDialects(host, options.onNotice);
  const memory = createAnswerMemory();
  const shown = /* @__PURE__ */ new Set();
  function showOnce(notices) {
    for (const notice of notices) {
      if (!shown.has(notice)) options.onNotice(notice);
      shown.add(notice);
    }
  }
  async function send(pending, body, request) {
    const { call, signal } = pending;
    const tokens = roughTokens(call);
    const patience = pending.deadline === null ? options.deadlineMs : pending.deadline - clock.elapsed();
    const admitted = await limiter.admit(tokens, patience, signal).catch(endCall);
    const sentAt = clock.elapsed();
    pending.deadline ??= sentAt + options.deadlineMs;
    pending.requests++;
    try {
      const timeout = Math.max(1, Math.ceil(Math.min(options.timeoutMs, pending.deadline - sentAt)));
      const { headers, outcome } = await endpoint.post(body, request, timeout, signal);
      limiter.heard(admitted, readRateHeaders(headers, clock.now()));
      if (outcome instanceof CallFailure) throw outcome;
      const completion = readCompletion(outcome);
      limiter.succeeded();
      limiter.charge(totalTokens(completion) - tokens);
      return { headers, completion, latencyMs: clock.elapsed() - sentAt };
    } catch (error) {
      if (error instanceof CallFailure && isOverload(error)) limiter.overloaded(sentAt);
      throw error;
    }
  }
  async function ask(pending) {
    const { call } = pending;
    let doubted = null;
    for (; ; ) {
      const known = dialects.of(call.model);
      const asked = doubted === null ? known : { ...known, structuredOutput: false };
      const request = randomUUID();
      const body = requestBody(call, asked, request);
      try {
        const { headers, completion, latencyMs } = await send(pending, body, request);
        showOnce(odditiesOf(completion, host));
        if (doubted !== null) dialects.adopt(call.model, known, asked, WITHOUT_SCHEMA);
        doubted = null;
        const replay = cacheHit(headers) ?? memory.replayed(call, completion);
        if (replay === null) {
          const { messages, tools, ...sent } = body;
          const reply = replyOf(completion, { host, ...termsOf(call.model) }, pending.requests, {
            sent,
            latencyMs,
            priceShare: 1
          });
          pending.paid = plus(pending.paid, reply.cost);
          checkEnding(completion);
          return { ...reply, cost: pending.paid };
        }
        const evading = evadeCache(asked, isLiteLlm(headers));
        if (evading !== null) dialects.adopt(call.model, asked, evading, CACHE_NOTICE);
        else if (dialects.of(call.model) === asked) throw cachedFailure(replay, { requests: 1, cost: 0 });
      } catch (error) {
        if (!(error instanceof CallFailure)) throw error;
        const lesson = learn(call, asked, error);
        if (doubted !== null) {
          if (error.kind !== "bad-request") throw error;
          dialects.trust(call.model);
          throw doubted;
        }
        if (lesson !== null) dialects.adopt(call.model, asked, lesson.dialect, lesson.notice);
        else if ("response_format" in body && dialects.mayDoubt(call.model, error)) doubted = error;
        else throw error;
      }
    }
  }
  async function waitToRetry(error, attempt, retriesLeft, { deadline, signal }) {
    if (!(error instanceof CallFailure) || error.fatal || !RETRYABLE.has(error.kind) || retriesLeft === 0) throw error;
    const delay = options.random() * Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** (attempt - 1));
    if (deadline !== null && clock.elapsed() + delay > deadline) throw error;
    await clock.sleep(delay, signal);
  }
  return {
    origin,
    batches: {
      ...openBatches(endpoint, options.timeoutMs),
      body: (call) => requestBody(call, dialects.of(call.model), randomUUID()),
      reply(call, response, carried) {
        const completion = readCompletion(response);
        checkEnding(completion);
        return replyOf(completion, { host, ...termsOf(call.model) }, 1, carried);
      }
    },
    async complete(call, run) {
      const signal = AbortSignal.any([run]);
      const pending = { call, signal, requests: 0, paid: 0, deadline: null };
      try {
        checkLength(call, termsOf(call.model));
        return await pRetry((attempt) => limiter.inTurn(attempt, signal, () => ask(pending)), {
          retries: RETRIES,
          minTimeout: 0,
          onFailedAttempt: ({ error, attemptNumber, retriesLeft }) => waitToRetry(error, attemptNumber, retriesLeft, pending),
          shouldConsumeRetry: ({ error }) => !(error instanceof CallFailure && error.kind === "rate-limit")
        });
      } catch (error) {
        throw explain(error, pending);
      }
    }
  };
}
function checkLength({ messages, tools, sampling }, { contextTokens }) {
  if (contextTokens === null) return;
  const prompt = estimateTokens(messages, tools);
  const answer = sampling.maxTokens ?? 0;
  if (prompt + answer <= contextTokens) return;
  const message = `the prompt has about ${prompt} tokens${answer > 0 ? ` and its answer may have ${answer}` : ""}, more than the context of ${contextTokens}`;
  throw new CallFailure("context-too-long", message, { requests: 0, fatal: false });
}
function explain(error, { call, signal, requests, paid: cost }) {
  if (signal.aborted) {
    return new CallFailure("cancelled", "the call was cancelled", { requests, cost, fatal: false });
  }
  if (!(error instanceof CallFailure)) return error;
  if (error.kind !== "context-too-long" || requests === 0) return error.with({ requests, cost });
  return error.with({
    message: `the prompt of about ${estimateTokens(call.messages, call.tools)} tokens is too long: ${error.message}`,
    requests,
    cost
  });
}
var endCall = (error) => {
  throw new AbortError(error);
};
var isOverload = ({ kind, status }) => kind === "rate-limit" || status === 503 || status === 529;
var CACHE_NOTICE = "A gateway answered from its cache, but every sample needs a new answer. The gate now bypasses the cache.";
var totalTokens = ({ usage }) => usage === null ? 0 : usage.inputTokens + usage.outputTokens;
export {
  createModelClient
};
