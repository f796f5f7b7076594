import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  createRedactor
} from "./NCNJIUB7.js";
import {
  fill,
  recipeOf
} from "./FRBP6PHT.js";
import {
  costOf
} from "./UMYL24OK.js";
import {
  secretsOf
} from "./YC6YPLLT.js";
import {
  readAnswer
} from "./RXXJD67Y.js";
import {
  renderMessages
} from "./2HZX77PQ.js";
import "./G43GAEJJ.js";
import {
  showProposals
} from "./L76G56PE.js";
import "./HNBHRUN2.js";
import "./SUKVMSTL.js";
import {
  filesReadBy,
  shortenedStep
} from "./C4P4I5AZ.js";
import {
  allowedEnvironment,
  destinationOf,
  isReachable,
  openHome,
  originsOf
} from "./OV7Y2LNC.js";
import {
  digestOf
} from "./EEPZCVDV.js";
import {
  CallFailure
} from "./7YXN3FKB.js";
import {
  parseJson
} from "./73WKNOLH.js";
import {
  noSandbox
} from "./KBGVBO2C.js";
import {
  confine,
  signalOf
} from "./6X2GCNVO.js";
import "./DMBXXGWR.js";
import "./YEWXR3CC.js";
import {
  external_exports
} from "./PTC7Q33W.js";
import {
  Failure
} from "./WOQU7CIP.js";
import "./DTEW5AZJ.js";

// src/solver/command/decision-file.ts
import { constants } from "node:fs";
import { open, rm } from "node:fs/promises";
import path from "node:path";
var DECISION_FILE = "manager_decisions.json";
var MAX_BYTES = 64 * 1024;
function removeDecision(directory) {
  return rm(path.join(directory, DECISION_FILE), { recursive: true, force: true });
}
async function readDecision(directory) {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(path.join(directory, DECISION_FILE), flags).catch(() => null);
  if (file === null) return null;
  try {
    if (!(await file.stat()).isFile()) return null;
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MAX_BYTES), 0, MAX_BYTES, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}

// src/solver/command/destinations.ts
var PROVIDERS = {
  AMP_API_KEY: ["ampcode.com"],
  ANTHROPIC_API_KEY: ["api.anthropic.com"],
  ANTHROPIC_AUTH_TOKEN: ["api.anthropic.com"],
  CLAUDE_CODE_OAUTH_TOKEN: ["api.anthropic.com"],
  CLINE_API_KEY: ["api.cline.bot"],
  CODEX_API_KEY: ["api.openai.com"],
  CONTINUE_API_KEY: ["api.continue.dev"],
  // Coding plans have their own host.
  COPILOT_GITHUB_TOKEN: [
    "api.github.com",
    ...["", "individual.", "business.", "enterprise."].map((plan) => `api.${plan}githubcopilot.com`)
  ],
  CURSOR_API_KEY: ["api2.cursor.sh"],
  DASHSCOPE_API_KEY: ["dashscope.aliyuncs.com", "dashscope-intl.aliyuncs.com"],
  DEEPSEEK_API_KEY: ["api.deepseek.com"],
  GEMINI_API_KEY: ["generativelanguage.googleapis.com"],
  GOOGLE_API_KEY: ["generativelanguage.googleapis.com"],
  GROK_API_KEY: ["api.x.ai"],
  GROQ_API_KEY: ["api.groq.com"],
  MISTRAL_API_KEY: ["api.mistral.ai"],
  MOONSHOT_API_KEY: ["api.moonshot.ai"],
  OPENAI_API_KEY: ["api.openai.com"],
  OPENROUTER_API_KEY: ["openrouter.ai"],
  XAI_API_KEY: ["api.x.ai"]
};
function regionalHosts({ AWS_BEARER_TOKEN_BEDROCK: key, AWS_REGION: region = "" }) {
  if (key === void 0 || !/^[a-z0-9-]+$/.test(region)) return [];
  return ["bedrock", "bedrock-runtime"].map((service) => `${service}.${region}.amazonaws.com`);
}
var ownerOf = (variable) => variable.split("_")[0] ?? "";
function destinationsFor(recipe, environment, baseUrl, hosts) {
  const isTold = [...recipe.arguments, ...Object.values(recipe.sets), ...Object.values(recipe.home)].some(
    (word) => word.includes("{base-url}")
  );
  const variables = Object.entries(environment).filter(([name]) => /_(?:BASE_URL|API_BASE|ENDPOINT)$/.test(name));
  const named = [...isTold && baseUrl !== null ? [baseUrl] : [], ...variables.map(([, value]) => value)];
  const owners = /* @__PURE__ */ new Set([...isTold ? ["OPENAI"] : [], ...variables.map(([name]) => ownerOf(name))]);
  const providers = Object.keys(environment).filter((name) => !owners.has(ownerOf(name))).flatMap((name) => Object.hasOwn(PROVIDERS, name) ? PROVIDERS[name] ?? [] : []);
  const addresses = [
    ...named,
    ...[...providers, ...regionalHosts(environment), ...hosts].map((host) => `https://${host}`)
  ];
  const found = addresses.flatMap((address) => destinationOf(address) ?? []);
  return [...new Map(found.map((one) => [`${one.host} ${one.port}`, one])).values()];
}

// src/solver/command/formats/lines.ts
function parse(line) {
  try {
    return parseJson(line);
  } catch {
    return void 0;
  }
}
function linesOf(schema, printed) {
  return printed.split("\n").flatMap((line) => {
    const { data } = schema.safeParse(parse(line));
    return data === void 0 ? [] : [data];
  });
}
var count = external_exports.number().int().nonnegative().catch(0);
var anything = external_exports.unknown().transform((value) => typeof value === "string" ? value : JSON.stringify(value) ?? "");
function usageOf({ input = 0, cached = 0, output = 0, reasoning = 0 }) {
  return {
    inputTokens: input,
    cachedInputTokens: Math.min(cached, input),
    outputTokens: output,
    reasoningTokens: reasoning
  };
}
function lastMessage(steps) {
  const last = steps.findLastIndex((step) => step.kind !== "said");
  const said = steps.slice(last + 1).flatMap((step) => step.kind === "said" ? [step.text] : []);
  return said.at(-1) ?? null;
}

// src/solver/command/formats/aider.ts
function readAider(printed) {
  const steps = [{ kind: "said", text: printed }];
  const [, sent, received] = [...printed.matchAll(/^Tokens: ([\d.]+[kM]?) sent,.*?([\d.]+[kM]?) received/gm)].at(-1) ?? [];
  if (sent === void 0 || received === void 0) return { steps, text: null, failure: "its model gave no answer" };
  return { steps, text: printed, usage: usageOf({ input: rounded(sent), output: rounded(received) }) };
}
function rounded(tokens) {
  const unit = tokens.endsWith("M") ? 1e6 : tokens.endsWith("k") ? 1e3 : 1;
  return Math.round(Number.parseFloat(tokens) * unit);
}

// src/solver/command/formats/claude.ts
var claudeLine = external_exports.discriminatedUnion("type", [
  external_exports.object({
    type: external_exports.enum(["assistant", "user"]),
    message: external_exports.object({
      content: external_exports.array(
        external_exports.union([
          external_exports.object({ type: external_exports.literal("text"), text: external_exports.string() }),
          external_exports.object({ type: external_exports.literal("tool_use"), id: external_exports.string(), name: external_exports.string(), input: anything }),
          external_exports.object({ type: external_exports.literal("tool_result"), tool_use_id: external_exports.string(), content: anything }),
          external_exports.object({ type: external_exports.string() }).transform(() => null)
        ])
      ).catch([])
    })
  }),
  /** Cursor's own: `{"readToolCall": {"args": …, "result": …}}`. */
  external_exports.object({
    type: external_exports.literal("tool_call"),
    subtype: external_exports.string(),
    tool_call: external_exports.record(external_exports.string(), external_exports.object({ args: anything, result: anything.optional() }))
  }),
  external_exports.object({
    type: external_exports.literal("result"),
    subtype: external_exports.string().default(""),
    is_error: external_exports.boolean().default(false),
    result: external_exports.string().nullish(),
    error: external_exports.object({ message: external_exports.string() }).nullish(),
    num_turns: count.optional(),
    total_cost_usd: external_exports.number().nonnegative().nullish(),
    usage: external_exports.object({
      input_tokens: count,
      output_tokens: count,
      cache_read_input_tokens: count.default(0),
      cache_creation_input_tokens: count.default(0),
      /** Qwen Code includes cached tokens in `input_tokens`, and reports the total. */
      total_tokens: count.optional()
    }).nullish()
  })
]);
function readClaude(printed) {
  const lines = linesOf(claudeLine, printed);
  const names = /* @__PURE__ */ new Map();
  const steps = lines.flatMap((line) => {
    if (line.type === "result") return [];
    if (line.type === "tool_call") {
      return Object.entries(line.tool_call).map(([name, { args, result }]) => {
        const tool = name.replace(/ToolCall$/, "");
        return line.subtype === "started" ? { kind: "used", tool, arguments: args } : { kind: "got", tool, text: result ?? "" };
      });
    }
    return line.message.content.flatMap((part) => {
      if (part === null) return [];
      if (part.type === "tool_use") {
        names.set(part.id, part.name);
        return [{ kind: "used", tool: part.name, arguments: part.input }];
      }
      if (part.type === "tool_result") {
        return [{ kind: "got", tool: names.get(part.tool_use_id) ?? "", text: part.content }];
      }
      return line.type === "assistant" ? [{ kind: "said", text: part.text }] : [];
    });
  });
  const end = lines.findLast((line) => line.type === "result");
  if (end === void 0) return { steps, text: null, failure: "it printed no result" };
  const limited = /^error_max/.test(end.subtype);
  const { usage: raw } = end;
  const read = raw?.cache_read_input_tokens ?? 0;
  return {
    steps,
    text: end.result ?? null,
    limited,
    failure: end.is_error && !limited ? end.error?.message ?? end.result ?? end.subtype : null,
    turns: end.num_turns ?? null,
    cost: end.total_cost_usd ?? null,
    usage: !raw ? null : usageOf({
      input: raw.total_tokens === void 0 ? raw.input_tokens + read + raw.cache_creation_input_tokens : raw.total_tokens - raw.output_tokens,
      cached: read,
      output: raw.output_tokens
    })
  };
}

// src/solver/command/formats/cline.ts
var clineLine = external_exports.union([
  external_exports.object({
    type: external_exports.literal("agent_event"),
    event: external_exports.discriminatedUnion("type", [
      external_exports.object({
        type: external_exports.literal("content_start"),
        contentType: external_exports.literal("tool"),
        toolName: external_exports.string(),
        input: anything
      }),
      external_exports.object({
        type: external_exports.literal("content_end"),
        contentType: external_exports.enum(["text", "tool"]).catch("text"),
        toolName: external_exports.string().default(""),
        text: external_exports.string().default(""),
        output: anything.default("")
      }),
      external_exports.object({
        type: external_exports.literal("done"),
        reason: external_exports.string(),
        text: external_exports.string().default(""),
        iterations: count,
        usage: external_exports.object({ inputTokens: count, outputTokens: count, cacheReadTokens: count, totalCost: external_exports.number().catch(0) }).nullable().catch(null)
      })
    ])
  }),
  external_exports.object({ type: external_exports.literal("error"), message: external_exports.string() })
]);
function readCline(printed) {
  const lines = linesOf(clineLine, printed);
  const events = lines.flatMap((line) => line.type === "agent_event" ? [line.event] : []);
  const steps = events.flatMap((event) => {
    if (event.type === "content_start") return [{ kind: "used", tool: event.toolName, arguments: event.input }];
    if (event.type === "done") return [];
    if (event.contentType === "tool") return [{ kind: "got", tool: event.toolName, text: event.output }];
    return event.text === "" ? [] : [{ kind: "said", text: event.text }];
  });
  const done = events.find((event) => event.type === "done");
  const error = lines.findLast((line) => line.type === "error");
  const hasEnded = done?.reason === "completed";
  const usage = done?.usage ?? null;
  return {
    steps,
    text: hasEnded ? done.text : lastMessage(steps),
    failure: hasEnded ? null : error?.message ?? done?.reason ?? null,
    limited: done?.reason === "max_iterations",
    usage: usage === null ? null : usageOf({ input: usage.inputTokens, cached: usage.cacheReadTokens, output: usage.outputTokens }),
    // It only knows prices of its own models.
    cost: usage === null || usage.totalCost === 0 ? null : usage.totalCost,
    turns: done?.iterations ?? null
  };
}

// src/solver/command/formats/codex.ts
var codexLine = external_exports.discriminatedUnion("type", [
  external_exports.object({
    type: external_exports.literal("item.completed"),
    item: external_exports.discriminatedUnion("type", [
      external_exports.object({ type: external_exports.literal("agent_message"), text: external_exports.string() }),
      external_exports.object({ type: external_exports.literal("command_execution"), command: external_exports.string(), aggregated_output: external_exports.string().catch("") }),
      external_exports.object({ type: external_exports.literal("mcp_tool_call"), tool: external_exports.string(), arguments: anything, result: anything }),
      external_exports.object({ type: external_exports.literal("web_search"), query: anything })
    ])
  }),
  external_exports.object({
    type: external_exports.literal("turn.completed"),
    usage: external_exports.object({
      input_tokens: count,
      cached_input_tokens: count.default(0),
      output_tokens: count,
      reasoning_output_tokens: count.default(0)
    })
  }),
  external_exports.object({ type: external_exports.literal("turn.failed"), error: external_exports.object({ message: external_exports.string() }) })
]);
function readCodex(printed) {
  const lines = linesOf(codexLine, printed);
  const steps = lines.flatMap((line) => {
    if (line.type !== "item.completed") return [];
    const { item } = line;
    switch (item.type) {
      case "agent_message":
        return [{ kind: "said", text: item.text }];
      case "command_execution":
        return [
          { kind: "used", tool: "shell", arguments: item.command },
          { kind: "got", tool: "shell", text: item.aggregated_output }
        ];
      case "mcp_tool_call":
        return [
          { kind: "used", tool: item.tool, arguments: item.arguments },
          { kind: "got", tool: item.tool, text: item.result }
        ];
      default:
        return [{ kind: "used", tool: item.type, arguments: item.query }];
    }
  });
  const end = lines.findLast((line) => line.type !== "item.completed");
  return {
    steps,
    text: lastMessage(steps),
    failure: end === void 0 ? "it printed no end of its turn" : end.type === "turn.failed" ? end.error.message : null,
    usage: end?.type !== "turn.completed" ? null : usageOf({
      input: end.usage.input_tokens,
      cached: end.usage.cached_input_tokens,
      output: end.usage.output_tokens,
      reasoning: end.usage.reasoning_output_tokens
    })
  };
}

// src/solver/command/formats/copilot.ts
var copilotLine = external_exports.discriminatedUnion("type", [
  external_exports.object({ type: external_exports.literal("assistant.turn_start") }),
  external_exports.object({ type: external_exports.literal("assistant.message"), data: external_exports.object({ content: external_exports.string() }) }),
  external_exports.object({
    type: external_exports.literal("tool.execution_start"),
    data: external_exports.object({ toolCallId: external_exports.string(), toolName: external_exports.string(), arguments: anything })
  }),
  external_exports.object({
    type: external_exports.literal("tool.execution_complete"),
    data: external_exports.object({ toolCallId: external_exports.string(), result: external_exports.object({ content: external_exports.string() }).optional() })
  }),
  external_exports.object({ type: external_exports.literal("session.error"), data: external_exports.object({ message: external_exports.string() }) }),
  external_exports.object({ type: external_exports.literal("result"), exitCode: external_exports.number() })
]);
function readCopilot(printed) {
  const lines = linesOf(copilotLine, printed);
  const names = /* @__PURE__ */ new Map();
  const steps = lines.flatMap((line) => {
    if (line.type === "assistant.message" && line.data.content !== "")
      return [{ kind: "said", text: line.data.content }];
    if (line.type === "tool.execution_start") {
      names.set(line.data.toolCallId, line.data.toolName);
      return [{ kind: "used", tool: line.data.toolName, arguments: line.data.arguments }];
    }
    if (line.type === "tool.execution_complete") {
      return [{ kind: "got", tool: names.get(line.data.toolCallId) ?? "", text: line.data.result?.content ?? "" }];
    }
    return [];
  });
  const error = lines.findLast((line) => line.type === "session.error");
  const end = lines.findLast((line) => line.type === "result");
  return {
    steps,
    text: lastMessage(steps),
    failure: end?.exitCode === 0 ? null : error?.data.message ?? "it printed no result",
    turns: lines.filter((line) => line.type === "assistant.turn_start").length
  };
}

// src/solver/command/formats/gemini.ts
var geminiLine = external_exports.discriminatedUnion("type", [
  external_exports.object({ type: external_exports.literal("message"), role: external_exports.string(), content: external_exports.string(), delta: external_exports.boolean().default(false) }),
  external_exports.object({ type: external_exports.literal("tool_use"), tool_name: external_exports.string(), tool_id: external_exports.string(), parameters: anything }),
  external_exports.object({ type: external_exports.literal("tool_result"), tool_id: external_exports.string(), output: external_exports.string().default("") }),
  external_exports.object({
    type: external_exports.literal("result"),
    status: external_exports.string(),
    error: external_exports.object({ message: external_exports.string() }).optional(),
    stats: external_exports.object({ input_tokens: count, output_tokens: count, cached: count.default(0) }).optional()
  })
]);
function readGemini(printed) {
  const lines = linesOf(geminiLine, printed);
  const names = /* @__PURE__ */ new Map();
  const steps = [];
  for (const line of lines) {
    if (line.type === "tool_use") {
      names.set(line.tool_id, line.tool_name);
      steps.push({ kind: "used", tool: line.tool_name, arguments: line.parameters });
    } else if (line.type === "tool_result") {
      steps.push({ kind: "got", tool: names.get(line.tool_id) ?? "", text: line.output });
    } else if (line.type === "message" && line.role === "assistant") {
      const before = steps.at(-1);
      if (line.delta && before?.kind === "said") steps.pop();
      steps.push({ kind: "said", text: (line.delta && before?.kind === "said" ? before.text : "") + line.content });
    }
  }
  const end = lines.findLast((line) => line.type === "result");
  return {
    steps,
    text: lastMessage(steps),
    failure: end?.status === "success" ? null : end?.error?.message ?? "it printed no result",
    usage: end?.stats === void 0 ? null : usageOf({ input: end.stats.input_tokens, cached: end.stats.cached, output: end.stats.output_tokens })
  };
}

// src/solver/command/formats/kimi.ts
var kimiLine = external_exports.discriminatedUnion("role", [
  external_exports.object({
    role: external_exports.literal("assistant"),
    content: external_exports.string().default(""),
    tool_calls: external_exports.array(external_exports.object({ id: external_exports.string(), function: external_exports.object({ name: external_exports.string(), arguments: external_exports.string() }) })).default([])
  }),
  external_exports.object({ role: external_exports.literal("tool"), tool_call_id: external_exports.string(), content: anything })
]);
function readKimi(printed) {
  const lines = linesOf(kimiLine, printed);
  const names = /* @__PURE__ */ new Map();
  const steps = lines.flatMap((line) => {
    if (line.role === "tool") return [{ kind: "got", tool: names.get(line.tool_call_id) ?? "", text: line.content }];
    for (const call of line.tool_calls) names.set(call.id, call.function.name);
    return [
      ...line.content === "" ? [] : [{ kind: "said", text: line.content }],
      ...line.tool_calls.map((call) => ({
        kind: "used",
        tool: call.function.name,
        arguments: call.function.arguments
      }))
    ];
  });
  return { steps, text: lastMessage(steps), turns: lines.filter(({ role }) => role === "assistant").length };
}

// src/solver/command/formats/grok.ts
var APOLOGY = "Sorry, I encountered an error: ";
var STOPPED = /^\s*Maximum tool execution rounds reached/;
function readGrok(printed) {
  const transcript = readKimi(printed);
  const text = transcript.text ?? "";
  if (text.startsWith(APOLOGY)) return { ...transcript, failure: text.slice(APOLOGY.length) };
  return { ...transcript, limited: STOPPED.test(text) };
}

// src/solver/command/formats/opencode.ts
var opencodeLine = external_exports.discriminatedUnion("type", [
  external_exports.object({ type: external_exports.literal("text"), part: external_exports.object({ text: external_exports.string() }) }),
  external_exports.object({
    type: external_exports.literal("tool_use"),
    part: external_exports.object({ tool: external_exports.string(), state: external_exports.object({ input: anything, output: external_exports.string().default("") }) })
  }),
  external_exports.object({
    type: external_exports.literal("step_finish"),
    part: external_exports.object({
      cost: external_exports.number().nonnegative().default(0),
      tokens: external_exports.object({
        input: count,
        output: count,
        reasoning: count.default(0),
        cache: external_exports.object({ read: count, write: count }).default({ read: 0, write: 0 })
      })
    })
  }),
  external_exports.object({
    type: external_exports.literal("error"),
    error: external_exports.object({ name: external_exports.string(), data: external_exports.object({ message: external_exports.string() }).optional() })
  })
]);
function readOpencode(printed) {
  const lines = linesOf(opencodeLine, printed);
  const steps = lines.flatMap((line) => {
    if (line.type === "text") return [{ kind: "said", text: line.part.text }];
    if (line.type !== "tool_use") return [];
    const { tool, state } = line.part;
    return [
      { kind: "used", tool, arguments: state.input },
      { kind: "got", tool, text: state.output }
    ];
  });
  const turns = lines.flatMap((line) => line.type === "step_finish" ? [line.part] : []);
  const error = lines.findLast((line) => line.type === "error")?.error;
  const sum = (of) => turns.reduce((total, part) => total + of(part), 0);
  const cost = sum((part) => part.cost);
  return {
    steps,
    text: lastMessage(steps),
    failure: error === void 0 ? null : error.data?.message ?? error.name,
    turns: turns.length,
    // Models without a known price cost 0 there.
    cost: cost === 0 ? null : cost,
    usage: turns.length === 0 ? null : usageOf({
      input: sum(({ tokens }) => tokens.input + tokens.cache.read + tokens.cache.write),
      cached: sum(({ tokens }) => tokens.cache.read),
      output: sum(({ tokens }) => tokens.output + tokens.reasoning),
      reasoning: sum(({ tokens }) => tokens.reasoning)
    })
  };
}

// src/solver/command/formats/pi.ts
var content = external_exports.discriminatedUnion("type", [
  external_exports.object({ type: external_exports.literal("text"), text: external_exports.string() }),
  external_exports.object({ type: external_exports.literal("toolCall"), name: external_exports.string(), arguments: anything })
]);
var piLine = external_exports.object({
  type: external_exports.literal("message_end"),
  message: external_exports.discriminatedUnion("role", [
    external_exports.object({
      role: external_exports.literal("assistant"),
      content: external_exports.array(content.nullable().catch(null)),
      usage: external_exports.object({ input: count, output: count, cacheRead: count }),
      stopReason: external_exports.string(),
      errorMessage: external_exports.string().optional()
    }),
    external_exports.object({
      role: external_exports.literal("toolResult"),
      toolName: external_exports.string(),
      content: external_exports.array(external_exports.object({ text: external_exports.string().default("") }))
    })
  ])
});
function readPi(printed) {
  const messages = linesOf(piLine, printed).map(({ message }) => message);
  const answers = messages.flatMap((message) => message.role === "assistant" ? [message] : []);
  const steps = messages.flatMap((message) => {
    if (message.role === "toolResult") {
      return [{ kind: "got", tool: message.toolName, text: message.content.map(({ text }) => text).join("") }];
    }
    return message.content.flatMap((part) => {
      if (part === null) return [];
      if (part.type === "toolCall") return [{ kind: "used", tool: part.name, arguments: part.arguments }];
      return part.text === "" ? [] : [{ kind: "said", text: part.text }];
    });
  });
  const last = answers.at(-1);
  const failed = last?.stopReason === "error" || last?.stopReason === "aborted";
  const sum = (field) => answers.reduce((total, { usage }) => total + usage[field], 0);
  return {
    steps,
    text: lastMessage(steps),
    failure: failed ? last.errorMessage ?? last.stopReason : null,
    limited: last?.stopReason === "length",
    usage: answers.length === 0 ? null : usageOf({ input: sum("input") + sum("cacheRead"), cached: sum("cacheRead"), output: sum("output") }),
    turns: answers.length
  };
}

// src/solver/command/formats/vibe.ts
var vibeLine = external_exports.discriminatedUnion("type", [
  external_exports.object({
    type: external_exports.literal("message"),
    role: external_exports.literal("assistant"),
    content: external_exports.array(external_exports.looseObject({ text: external_exports.string().default("") }))
  }),
  external_exports.object({
    type: external_exports.literal("effect"),
    detail: external_exports.object({ toolName: external_exports.string(), input: anything }),
    state: external_exports.looseObject({
      output: external_exports.unknown().optional(),
      error: external_exports.looseObject({ message: external_exports.string() }).nullish().catch(null)
    })
  })
]);
function readVibe(printed) {
  const steps = linesOf(vibeLine, printed).flatMap((line) => {
    if (line.type === "message") {
      const text = line.content.map((part) => part.text).join("");
      return text === "" ? [] : [{ kind: "said", text }];
    }
    const tool = line.detail.toolName.replace(/^.*\./s, "");
    const { output, error } = line.state;
    return [
      { kind: "used", tool, arguments: line.detail.input },
      { kind: "got", tool, text: error?.message ?? resultOf(output) }
    ];
  });
  return { steps, text: lastMessage(steps) };
}
function resultOf(output) {
  const { data } = external_exports.union([
    external_exports.looseObject({ content: external_exports.string() }).transform(({ content: content2 }) => content2),
    external_exports.looseObject({ matches: external_exports.string() }).transform(({ matches }) => matches),
    external_exports.looseObject({ stdout: external_exports.string() }).transform(({ stdout }) => stdout)
  ]).safeParse(output);
  return data ?? anything.parse(output);
}

// src/solver/command/output.ts
var READERS = {
  text: (printed) => ({ text: printed, steps: [{ kind: "said", text: printed }] }),
  claude: readClaude,
  codex: readCodex,
  gemini: readGemini,
  copilot: readCopilot,
  kimi: readKimi,
  opencode: readOpencode,
  aider: readAider,
  cline: readCline,
  pi: readPi,
  grok: readGrok,
  vibe: readVibe
};
var TOOLLESS = /* @__PURE__ */ new Set(["text", "aider"]);
var BY_SHELL = /* @__PURE__ */ new Set(["codex"]);
function readOutput(format, printed) {
  const { turns = null, ...told } = READERS[format](printed);
  const nothing = { failure: null, limited: false, usage: null, cost: null };
  const uses = told.steps.flatMap((step) => step.kind === "used" ? [step] : []);
  const named = (name) => uses.filter(({ tool }) => name.test(tool));
  const isNamed = !TOOLLESS.has(format) && !BY_SHELL.has(format);
  const behavior = {
    turns,
    toolCalls: TOOLLESS.has(format) ? null : uses.length,
    filesRead: isNamed ? new Set(uses.flatMap(filesReadBy)).size : null,
    searches: isNamed ? named(SEARCHES).length : null
  };
  return { ...nothing, ...told, steps: told.steps.slice(-MAX_STEPS).map(shortenedStep), behaviour: behavior };
}
var SEARCHES = /grep|glob|search|find/i;
var MAX_STEPS = 500;

// src/solver/command/run-agent.ts
import { mkdir, writeFile } from "node:fs/promises";
import path2 from "node:path";

// src/solver/command/program.ts
import { spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
var MAX_OUTPUT = 8 * 1024 * 1024;
var MAX_ERRORS = 16 * 1024;
var GRACE_MS = 2e3;
var DRAIN_MS = 1e3;
var MAX_MS = 2 ** 31 - 1;
async function runProgram(program, signal) {
  const child = spawn(program.program, program.arguments, {
    cwd: program.directory,
    env: program.environment,
    detached: true,
    stdio: "pipe"
  });
  const stdout = keepEnd(child.stdout, MAX_OUTPUT);
  const stderr = keepEnd(child.stderr, MAX_ERRORS);
  const closed = new Promise((resolve) => child.on("close", () => resolve()));
  const exited = new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal2) => resolve({ code, signal: signal2 }));
  });
  child.stdin.on("error", () => {
  });
  child.stdin.end(program.input);
  let how = "by itself";
  const end = (why) => {
    how = why;
    signalGroup(child, "SIGTERM");
    const kill = setTimeout(() => signalGroup(child, "SIGKILL"), GRACE_MS);
    child.on("exit", () => clearTimeout(kill));
  };
  const cancel = () => end("cancelled");
  const timer = setTimeout(() => end("timeout"), Math.min(program.timeoutMs, MAX_MS));
  signal.addEventListener("abort", cancel);
  try {
    if (signal.aborted) cancel();
    const { code, signal: by } = await exited;
    signalGroup(child, "SIGKILL");
    await killMarked(program.mark);
    await Promise.race([closed, wait(DRAIN_MS, void 0, { ref: false })]);
    return { how, code, signal: by, stdout: stdout(), stderr: stderr() };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", cancel);
    child.stdout.destroy();
    child.stderr.destroy();
  }
}
function signalGroup({ pid }, signal) {
  if (pid === void 0) return;
  try {
    process.kill(-pid, signal);
  } catch {
  }
}
async function killMarked(mark) {
  if (process.platform !== "linux") return;
  for (let looks = 0; looks < 10; looks++) {
    const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
    const marked = [];
    for (const pid of pids) {
      const environment = await readFile(`/proc/${pid}/environ`, "utf8").catch(() => "");
      if (environment.includes(mark)) marked.push(Number(pid));
    }
    if (marked.length === 0) return;
    for (const pid of marked) {
      try {
        process.kill(pid, "SIGKILL");
      } catch {
      }
    }
  }
}
function keepEnd(stream, most) {
  let chunks = [];
  let length = 0;
  stream.on("error", () => {
  });
  stream.on("data", (chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length < 2 * most && chunks.length < 1e3) return;
    chunks = [Buffer.concat(chunks).subarray(-most)];
    length = Math.min(length, most);
  });
  return () => Buffer.concat(chunks).subarray(-most).toString();
}

// src/solver/command/run-agent.ts
var VERSION_TIMEOUT_MS = 3e4;
async function runAgent({ recipe, environment, files, sandbox, destinations, programs, baseUrl, task, directory }, timeoutMs, signal) {
  return inPrivate(async (folder, home) => {
    const file = path2.join(folder, "task.md");
    await writeFile(file, task);
    const values = { task, "task-file": file, "base-url": baseUrl };
    for (const [name, content2] of Object.entries(files)) {
      const place = path2.join(home.HOME, name);
      await mkdir(path2.dirname(place), { recursive: true });
      await writeFile(place, content2, { mode: 384 });
    }
    try {
      return await runConfined(
        { sandbox, destinations, programs },
        folder,
        {
          program: recipe.program,
          arguments: recipe.arguments.map((word) => fill(word, values) ?? ""),
          directory,
          environment: { ...home, ...environment, ...ownGit(directory), SWELANCER_TASK_FILE: file },
          input: task,
          mark: folder,
          timeoutMs
        },
        signal
      );
    } catch (cause) {
      throw notStarted(recipe, cause);
    }
  });
}
async function runConfined({ sandbox, destinations, programs }, folder, program, signal) {
  if (sandbox.kind === "none") return runProgram(program, signal);
  const { close, ...confined } = await confine(sandbox.program, {
    ...program,
    isReadOnly: false,
    folder,
    destinations,
    programs
  });
  try {
    const ended = await runProgram({ ...program, ...confined }, signal);
    const by = signalOf(ended.code);
    return by === null ? ended : { ...ended, code: null, signal: by };
  } finally {
    await close();
  }
}
function ownGit(directory) {
  return {
    GIT_CEILING_DIRECTORIES: path2.dirname(directory),
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "safe.bareRepository",
    GIT_CONFIG_VALUE_0: "explicit"
  };
}
function notStarted({ program, install }, cause) {
  const code = codeOf(cause);
  const why = code === "E2BIG" ? "the task is too long for an argument" : code ?? String(cause);
  return new CallFailure(code === "E2BIG" ? "context-too-long" : "crashed", `${program} could not be started: ${why}`, {
    requests: 0,
    fatal: code === "ENOENT" || code === "EACCES",
    hint: install,
    cause
  });
}
function codeOf(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}
async function askVersion({ recipe, environment, ...confinement }) {
  const { program } = recipe;
  if (program.includes("/") && !path2.isAbsolute(program)) return null;
  return inPrivate(async (folder, home) => {
    try {
      const asked = { program, arguments: ["--version"], directory: folder, input: "", mark: folder };
      const run = { ...asked, environment: { ...home, ...environment }, timeoutMs: VERSION_TIMEOUT_MS };
      const { code, stdout, stderr } = await runConfined(confinement, folder, run, new AbortController().signal);
      const [line = ""] = (stdout.trim() || stderr.trim()).split("\n");
      return code === 0 && line !== "" ? line.slice(0, 200) : null;
    } catch (cause) {
      throw new Failure("configuration", `the agent's program ${program} cannot be started (${codeOf(cause)})`, {
        hint: recipe.install,
        cause
      });
    }
  });
}
async function inPrivate(use) {
  const { folder, variables, remove } = await openHome();
  try {
    return await use(folder, variables);
  } finally {
    await remove();
  }
}

// src/solver/command/command.ts
var VERSION = 2;
async function createCommandSolver(arm, workspaces, { env, endpoint, prices, sandbox: available, sandboxHosts, sandboxPrograms, permitted }) {
  const { prompt, files, order } = arm;
  const { command, model, limits } = arm.solver;
  if (process.platform === "win32") {
    throw new Failure(
      "configuration",
      "the command solver does not run on Windows: it could not end what an agent starts",
      {
        hint: "Use Linux or macOS, or `solver: agent`."
      }
    );
  }
  const recipeFor = (isSandboxed) => recipeOf(command, { model, limits }, { hasEndpoint: endpoint !== null, isSandboxed });
  const wished = recipeFor(available.kind !== "none");
  const environment = environmentOf(wished, { env, endpoint, permitted });
  const destinations = destinationsFor(wished, environment, endpoint?.baseUrl ?? null, sandboxHosts);
  const sandbox = usable(available, destinations, wished);
  const recipe = recipeFor(sandbox.kind !== "none");
  const redact = createRedactor([...secretsOf(env), ...secretsOf(environment), endpoint?.apiKey ?? ""]);
  const program = {
    recipe,
    environment,
    files: homeOf(recipe, endpoint),
    sandbox,
    destinations,
    programs: sandboxPrograms
  };
  const version = await askVersion(program);
  const filesDigest = digestOf(files);
  const textFor = (task, shown) => [...renderMessages(prompt, [], task, shown).map((message) => message.content), HOW_TO_ANSWER].join("\n\n");
  return {
    name: "command",
    model,
    // An agent's calls cannot be limited from outside, so a run counts as one call.
    mostRequests: 1,
    sandbox: sandbox.kind === "none" ? sandbox : { kind: sandbox.kind, hosts: destinations.map(({ host, port }) => `${host}:${port}`) },
    prompt: [{ role: "user", template: [...prompt.map(({ template }) => template), HOW_TO_ANSWER].join("\n\n") }],
    identity(task, sample) {
      return {
        version: VERSION,
        recipe,
        program: version === null ? null : redact(version),
        origins: originsOf(environment),
        sandbox: sandbox.kind,
        reaches: sandbox.kind === "none" ? null : destinations,
        programs: sandbox.kind === "none" ? null : sandboxPrograms,
        text: digestOf(textFor(task, showProposals(task, order, sample))),
        files: filesDigest,
        limits,
        repository: workspaces.repository,
        commit: task.commit
      };
    },
    messages: (task, sample) => [{ role: "user", content: textFor(task, showProposals(task, order, sample)) }],
    async solve(task, sample, signal) {
      const shown = showProposals(task, order, sample);
      const workspace = await workspaces.open(task, files, "own", signal);
      try {
        const startedAt = performance.now();
        await removeDecision(workspace.directory);
        const text = textFor(task, shown);
        const run = { ...program, baseUrl: endpoint?.baseUrl ?? "", task: text, directory: workspace.directory };
        const ended = await runAgent(run, limits.maxMinutes * 6e4, signal);
        const decision = await readDecision(workspace.directory);
        const solution = solutionOf(ended, decision, shown, performance.now() - startedAt);
        return { ...solution, transcript: solution.transcript?.map((step) => within(workspace.directory, step)) };
      } finally {
        await workspace.release();
      }
    }
  };
  function solutionOf(ended, decision, shown, latencyMs) {
    if (ended.how === "cancelled") throw failure("cancelled", "cancelled");
    const said = readOutput(recipe.output, redact(ended.stdout));
    const cost = said.cost ?? (said.usage === null || prices === null ? null : costOf(said.usage, prices));
    const lost = said.usage === null && said.cost === null ? 0 : cost;
    if (ended.how === "timeout") {
      const spoke = said.steps.some((step) => step.kind !== "said" || step.text.trim() !== "");
      const kind = spoke ? "overtime" : "timeout";
      throw failure(kind, `${recipe.program} was ended after ${limits.maxMinutes} minutes${tailOf(ended)}`, lost);
    }
    const text = (decision === null ? said.text ?? "" : redact(decision)).slice(-MAX_TEXT);
    const limited = decision === null && (said.limited || ended.code !== null && ended.code === recipe.limitCode);
    if (decision === null && !limited) {
      const how = ended.code === null ? `was ended by ${ended.signal}` : `ended with code ${ended.code}`;
      if (said.failure !== null)
        throw failure("crashed", `${recipe.program} ${how}: ${said.failure}${tailOf(ended)}`, lost);
      if (ended.code !== 0) throw failure("crashed", `${recipe.program} ${how}${tailOf(ended)}`, lost);
      if (text.trim() === "")
        throw failure("crashed", `${recipe.program} ${how} and gave no answer${tailOf(ended)}`, lost);
    }
    const finishReason = limited ? "length" : null;
    const numbers = shown.map((one) => one.shown);
    const answer = readAnswer({ text, refusal: null, finishReason }, numbers);
    const position = shown.findIndex((one) => one.shown === answer.shown);
    return {
      reading: answer.reading,
      proposalId: shown[position]?.proposal.id ?? null,
      position: position === -1 ? null : position,
      text,
      finishReason,
      usage: said.usage,
      cost,
      latencyMs,
      requests: 1,
      served: null,
      sent: { program: recipe.program, arguments: recipe.arguments },
      behaviour: said.behaviour,
      transcript: [...said.steps]
    };
  }
  function failure(kind, message, cost = 0) {
    return new CallFailure(kind, message, { requests: 1, cost, fatal: false });
  }
  function tailOf({ stdout, stderr }) {
    const tail = redact(stderr.trim() === "" ? stdout : stderr).trim().slice(-MAX_TAIL);
    return tail === "" ? "" : `
${tail}`;
  }
}
var MAX_TEXT = 64e3;
var MAX_TAIL = 1e3;
var HOW_TO_ANSWER = `# How to answer

The working directory holds the code base as it was before this was resolved. Read what you need in it and change nothing.
End with the number of the proposal you choose, as JSON on a line of its own: {"selected_proposal_id": <number>}
Writing that JSON to ${DECISION_FILE} in the working directory counts as well.`;
function usable(sandbox, destinations, { takes }) {
  if (sandbox.kind === "none") return sandbox;
  if (takes.includes("HOME")) {
    throw new Failure("configuration", "a sandboxed agent cannot use your HOME", {
      hint: "Remove HOME from environment, or set sandbox: off on the target branch or with --sandbox."
    });
  }
  const unreachable = destinations.find((destination) => !isReachable(destination));
  if (unreachable === void 0) return sandbox;
  const reason = `the endpoint ${unreachable.host} is an IP address. Give it a name`;
  if (sandbox.isRequired) throw noSandbox(reason);
  return { kind: "none", reason };
}
function within(directory, step) {
  if (step.kind !== "used") return step;
  return { ...step, arguments: step.arguments.replaceAll(`${directory}/`, "") };
}
function environmentOf(recipe, { env, endpoint, permitted }) {
  if (endpoint === null) return { ...recipe.sets, ...allowedEnvironment(env, recipe.takes, permitted) };
  const values = valuesOf(endpoint);
  const sets = Object.entries(recipe.sets).map(([name, value]) => [name, fill(value, values) ?? ""]);
  const own = { OPENAI_API_KEY: values["api-key"], OPENAI_BASE_URL: values["base-url"] };
  const taken = allowedEnvironment({ ...env, ...own }, recipe.takes, [...permitted, ...Object.keys(own)]);
  return { ...Object.fromEntries(sets), ...taken };
}
var valuesOf = ({ baseUrl, apiKey }) => ({ "base-url": baseUrl, "api-key": apiKey ?? "none" });
function homeOf({ home }, endpoint) {
  const values = endpoint === null ? {} : valuesOf(endpoint);
  return Object.fromEntries(Object.entries(home).map(([file, content2]) => [file, fill(content2, values) ?? ""]));
}
export {
  createCommandSolver
};
