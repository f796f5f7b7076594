import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  readYaml,
  require_dist
} from "./36BQ7JLU.js";
import {
  mcpServersOf
} from "./XLX3YS7W.js";
import {
  DEFAULT_TEMPLATES,
  checkTemplate,
  showsProposals
} from "./2HZX77PQ.js";
import {
  didYouMean
} from "./G43GAEJJ.js";
import {
  SETTINGS
} from "./3ZWKDCOX.js";
import {
  decisionSchema
} from "./5EUGA7H3.js";
import {
  external_exports
} from "./PTC7Q33W.js";
import {
  Failure
} from "./WOQU7CIP.js";
import {
  __toESM
} from "./DTEW5AZJ.js";

// src/config/run-config.ts
import { isDeepStrictEqual } from "node:util";
var TRUSTED = [
  "suite",
  "dataset",
  "repository",
  "decision",
  "budget",
  "prices",
  "context-tokens",
  "models",
  "limits",
  "transport",
  "batch-price",
  "extra-body-fields",
  "headers",
  "sandbox",
  "sandbox-hosts",
  "sandbox-programs",
  "agent-environment"
];
function judgedBy(trusted, head) {
  const own = Object.fromEntries(TRUSTED.map((field) => [field, trusted[field]]));
  return { ...head, ...own };
}
function runConfig(settings, trusted, head, terms) {
  const file = judgedBy(trusted, head);
  const { budget, limits } = file;
  const maxCalls = settings["max-calls"] ?? budget["max-calls"];
  const maxCost = settings["max-cost"] ?? budget["max-cost"];
  const shards = settings.shard?.of ?? 1;
  return {
    suite: suitesOf(settings.suite?.split(",") ?? file.suite),
    dataset: settings.dataset ?? file.dataset,
    repository: file.repository,
    decision: overridden(file.decision, settings),
    budget: {
      maxCalls: maxCalls === void 0 ? null : Math.floor(maxCalls / shards),
      maxCost: maxCost === void 0 ? null : maxCost / shards,
      maxMinutes: settings["max-minutes"] ?? budget["max-minutes"] ?? null
    },
    termsOf: termsOf(file, terms),
    limits: {
      requestsPerMinute: limits["requests-per-minute"] ?? null,
      tokensPerMinute: limits["tokens-per-minute"] ?? null
    },
    batchPrice: file.transport === "batch" ? file["batch-price"] : null,
    extraBodyFields: file["extra-body-fields"],
    headers: file.headers,
    sandbox: settings.sandbox ?? file.sandbox,
    sandboxHosts: file["sandbox-hosts"],
    sandboxPrograms: file["sandbox-programs"],
    commands: commandsOf(trusted),
    agentEnvironment: file["agent-environment"]
  };
}
function commandsOf({ command, matrix }) {
  return [command, ...(matrix?.agents ?? []).map((variant) => variant.command)].filter((one) => one !== void 0);
}
function suitesOf(suite) {
  return typeof suite === "string" ? [suite] : suite;
}
function termsOf(file, { models = /* @__PURE__ */ new Map(), pricedModel }) {
  const { prices } = file;
  const own = prices === void 0 ? null : { input: prices.input, cachedInput: prices["cached-input"] ?? null, output: prices.output };
  return (model) => {
    const listed = models.get(model);
    const isOwn = pricedModel === null || pricedModel === model;
    return {
      prices: (isOwn ? own : null) ?? listed?.prices ?? null,
      contextTokens: (isOwn ? file["context-tokens"] : void 0) ?? listed?.contextTokens ?? null
    };
  };
}
function overridden(decision, settings) {
  const given = Object.entries(settings).filter(([name, value]) => name in SETTINGS.judgment && value !== void 0);
  return decisionSchema.parse({ ...decision, ...Object.fromEntries(given) });
}
function changedTrustedFields(trusted, head) {
  return TRUSTED.filter((field) => !isDeepStrictEqual(trusted[field], head[field]));
}

// src/arm/prompt/prompt-yaml.ts
var import_yaml = __toESM(require_dist(), 1);
var roleSchema = external_exports.enum(["system", "developer", "user", "assistant"]).transform((role) => role === "developer" ? "system" : role);
var messagesSchema = external_exports.array(external_exports.strictObject({ role: roleSchema, content: external_exports.string() })).min(1);
var refused = (reason) => external_exports.undefined({ error: reason }).optional();
var parametersSchema = external_exports.strictObject({
  temperature: external_exports.number().min(0).max(2).optional(),
  topP: external_exports.number().gt(0).max(1).optional(),
  maxTokens: external_exports.int().positive().optional(),
  maxCompletionTokens: external_exports.int().positive().optional(),
  stop: external_exports.union([external_exports.string().min(1), external_exports.array(external_exports.string().min(1)).min(1).max(4)]).optional(),
  seed: refused("a seed makes samples depend on each other, so the gate sends none: remove it")
});
var answerSchema = external_exports.looseObject({ name: external_exports.string(), schema: external_exports.looseObject({}) });
var promptFileSchema = external_exports.strictObject({
  messages: messagesSchema,
  model: external_exports.string().min(1).optional(),
  modelParameters: parametersSchema.default({}),
  responseFormat: external_exports.enum(["text", "json_object", "json_schema"]).optional(),
  jsonSchema: external_exports.union([external_exports.string(), external_exports.looseObject({})]).optional(),
  // Used only by GitHub's own pages and evaluations.
  name: external_exports.unknown().optional(),
  description: external_exports.unknown().optional(),
  testData: external_exports.unknown().optional(),
  evaluators: external_exports.unknown().optional()
});
function parsePromptYaml(source, file) {
  const yaml = readYaml(source, file);
  const isList = Array.isArray(yaml.value);
  const prompt = isList ? { messages: read(messagesSchema, yaml, file), modelParameters: {} } : read(promptFileSchema, yaml, file);
  const { temperature, topP, maxTokens, maxCompletionTokens, stop } = prompt.modelParameters;
  const limit = maxCompletionTokens ?? maxTokens;
  const format = isList ? null : responseFormat(prompt, yaml, file);
  return {
    messages: withPlaces(prompt.messages, isList ? yaml.document.contents : yaml.document.get("messages"), yaml, file),
    model: prompt.model,
    sampling: {
      ...temperature !== void 0 && { temperature },
      ...topP !== void 0 && { topP },
      ...limit !== void 0 && { maxTokens: limit }
    },
    ownFormat: format !== null,
    extraBody: { ...stop !== void 0 && { stop }, ...format }
  };
}
function responseFormat({ responseFormat: type, jsonSchema }, { lineOf }, file) {
  if (type !== "json_schema") {
    if (jsonSchema !== void 0) {
      throw new Failure("configuration", '"jsonSchema" has no effect without "responseFormat: json_schema"', {
        file,
        line: lineOf(["jsonSchema"]),
        hint: "Add that line, or remove the schema."
      });
    }
    return type === void 0 ? null : type === "text" ? {} : { response_format: { type } };
  }
  const parsed = answerSchema.safeParse(typeof jsonSchema === "string" ? parseJson(jsonSchema) : jsonSchema);
  if (parsed.success) return { response_format: { type, json_schema: parsed.data } };
  throw new Failure("configuration", '"jsonSchema" is not a JSON object with a name and a schema', {
    file,
    line: lineOf(["jsonSchema"]),
    hint: 'Write it as {"name": \u2026, "schema": {\u2026}}, as in GitHub Models.'
  });
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
function read(schema, { value, lineOf }, file) {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : void 0;
  const at = [...issue?.path ?? [], ...unknown === void 0 ? [] : [unknown]];
  const name = at.join(".");
  const line = lineOf(at);
  if (unknown !== void 0) {
    const known = Object.keys(at.length === 1 ? promptFileSchema.shape : parametersSchema.shape);
    throw new Failure("configuration", `unknown field "${name}"`, { file, line, hint: didYouMean(unknown, known) });
  }
  throw new Failure("configuration", `${name === "" ? "the prompt file" : `"${name}"`}: ${issue?.message}`, {
    file,
    line,
    hint: "A prompt file has messages: a list of role and content. To send a YAML or JSON file as plain text, name it .md or .txt."
  });
}
function withPlaces(messages, nodes, { lineAt }, file) {
  return messages.map(({ role, content }, index) => {
    const node = (0, import_yaml.isSeq)(nodes) ? nodes.items[index] : void 0;
    const text = (0, import_yaml.isMap)(node) ? node.get("content", true) : void 0;
    const block = (0, import_yaml.isScalar)(text) && (text.type === "BLOCK_LITERAL" || text.type === "BLOCK_FOLDED") ? 1 : 0;
    const line = (0, import_yaml.isScalar)(text) && text.range ? lineAt(text.range[0]) + block : 1;
    return { role, template: content, file, line };
  });
}

// src/arm/read.ts
var MESSAGES = /\.(?:ya?ml|json)$/;
async function readArm(name, source, config, settings) {
  const configPath = settings.config;
  const prompt = await readPrompt(source, config.prompt, configPath);
  prompt.messages.forEach(checkTemplate);
  if (asksModel(config) && !showsProposals(prompt.messages)) {
    const [first] = prompt.messages;
    throw new Failure("configuration", "the prompt never shows the proposals", {
      ...first === void 0 ? {} : { file: first.file, line: first.line },
      hint: "Add {{proposals}} to the prompt, and {{title}} and {{description}} for the issue."
    });
  }
  const files = await readFiles(source, config.files, configPath);
  if (config.solver === "agent") mcpServersOf(files);
  const { sampling } = config;
  return {
    name,
    commit: source.commit,
    label: source.label,
    solver: solverOf(config, settings.model ?? config.model ?? prompt.model ?? null, configPath),
    prompt: prompt.messages,
    order: config.order,
    sampling: {
      ...prompt.sampling,
      ...sampling.temperature === void 0 ? {} : { temperature: sampling.temperature },
      ...sampling["top-p"] === void 0 ? {} : { topP: sampling["top-p"] },
      ...sampling["max-tokens"] === void 0 ? {} : { maxTokens: sampling["max-tokens"] },
      ...sampling["reasoning-effort"] === void 0 ? {} : { reasoningEffort: sampling["reasoning-effort"] }
    },
    structuredOutput: config["structured-output"] && !prompt.ownFormat,
    extraBody: { ...prompt.extraBody, ...config["extra-body"] },
    files
  };
}
function solverOf(config, model, file) {
  const limits = {
    maxTurns: config.agent["max-turns"],
    maxTokens: config.agent["max-tokens"],
    maxCost: config.agent["max-cost"] ?? null,
    maxMinutes: config.agent["max-minutes"]
  };
  const reference = (rule) => {
    return { kind: "reference", name: `reference/${rule}`, model: null, rule };
  };
  switch (config.solver) {
    case "chat":
      return { kind: "chat", name: "chat", model: named(model, file) };
    case "agent":
      return { kind: "agent", name: "agent", model: named(model, file), limits };
    case "command":
      return { kind: "command", name: "command", model, limits, command: readCommand(config.command, file) };
    case "reference/first":
      return reference("first");
    case "reference/longest":
      return reference("longest");
    case "reference/bm25":
      return reference("bm25");
    case "reference/random":
      return reference("random");
  }
}
function named(model, file) {
  if (model !== null) return model;
  throw new Failure("configuration", "no model is named", {
    file,
    hint: "Add a line such as `model: moonshotai/kimi-k2`, or pass --model."
  });
}
async function promptModel(source, prompt) {
  if (typeof prompt !== "string" || !MESSAGES.test(prompt)) return null;
  const text = await source.read(prompt);
  return text === null ? null : parsePromptYaml(text, prompt).model ?? null;
}
var asksModel = ({ solver }) => !solver.startsWith("reference/");
function readCommand(command, file) {
  if (command === void 0) {
    throw new Failure("configuration", "the command solver needs a command", {
      file,
      hint: "Name a preset, such as `command: claude-code`, or a program: `command: {run: [my-agent, --quiet]}`."
    });
  }
  return typeof command === "string" ? { preset: command, arguments: [], environment: [] } : command;
}
var PLAIN = { model: void 0, sampling: {}, ownFormat: false, extraBody: {} };
async function readPrompt(source, prompt, configPath) {
  if (prompt === void 0) return { ...PLAIN, messages: DEFAULT_TEMPLATES };
  const read2 = async (file) => {
    const content = await source.read(file);
    if (content !== null) return content;
    throw new Failure("configuration", `the prompt file ${file} does not exist (${source.label})`, {
      file: configPath,
      hint: "Check the path, and that the file is committed and not ignored by git. Paths start at the working directory."
    });
  };
  if (typeof prompt === "string" && MESSAGES.test(prompt)) return parsePromptYaml(await read2(prompt), prompt);
  const files = typeof prompt === "string" ? [["user", prompt]] : [
    ...prompt.system === void 0 ? [] : [["system", prompt.system]],
    ["user", prompt.user]
  ];
  const messages = files.map(
    async ([role, file]) => ({ role, template: await read2(file), file, line: 1 })
  );
  return { ...PLAIN, messages: await Promise.all(messages) };
}
var MAX_BYTES = 64 * 1024 * 1024;
async function readFiles(source, places, configPath) {
  const files = /* @__PURE__ */ new Map();
  for (const place of places) {
    const found = await source.files(place);
    if (found.length === 0) {
      throw new Failure("configuration", `the agent file ${place} does not exist (${source.label})`, {
        file: configPath,
        hint: "Check the path, and that the file is committed and not ignored by git."
      });
    }
    for (const file of found) if (!files.has(file.path)) files.set(file.path, file);
  }
  const all = [...files.values()];
  if (all.reduce((bytes, { content }) => bytes + content.length, 0) > MAX_BYTES) {
    throw new Failure("configuration", "the agent files are larger than 64 MiB", {
      file: configPath,
      hint: "Name fewer files under `files:`; no model reads that much."
    });
  }
  return all;
}

export {
  TRUSTED,
  runConfig,
  suitesOf,
  overridden,
  changedTrustedFields,
  readArm,
  promptModel
};
