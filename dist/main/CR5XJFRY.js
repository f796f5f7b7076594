import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  readYaml,
  require_dist
} from "./NKFSZFGO.js";
import {
  SETTINGS
} from "./OMDVOD6U.js";
import {
  decisionSchema
} from "./AVILYAY7.js";
import {
  DEFAULT_TEMPLATES,
  checkTemplate,
  showsProposals
} from "./237SNHPC.js";
import {
  external_exports
} from "./L3J77ZHU.js";
import {
  Failure
} from "./ZNZEZTUG.js";
import {
  __toESM
} from "./B4KB6TU4.js";

// src/arm/prompt/prompt-yaml.ts
var import_yaml = __toESM(require_dist(), 1);
var promptYamlSchema = external_exports.object({
  messages: external_exports.array(external_exports.strictObject({ role: external_exports.enum(["system", "user", "assistant"]), content: external_exports.string() })).min(1),
  model: external_exports.string().min(1).optional(),
  modelParameters: external_exports.strictObject({
    temperature: external_exports.number().min(0).max(2).optional(),
    topP: external_exports.number().gt(0).max(1).optional(),
    maxTokens: external_exports.int().positive().optional(),
    maxCompletionTokens: external_exports.int().positive().optional()
  }).default({})
});
function parsePromptYaml(source, file) {
  const { value, document, lineAt } = readYaml(source, file);
  const isList = Array.isArray(value);
  const result = promptYamlSchema.safeParse(isList ? { messages: value } : value);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new Failure("configuration", `"${issue?.path.join(".")}": ${issue?.message}`, {
      file,
      hint: "It takes messages: a list of role and content."
    });
  }
  const nodes = isList ? document.contents : document.get("messages");
  const { model, modelParameters } = result.data;
  const maxTokens = modelParameters.maxCompletionTokens ?? modelParameters.maxTokens;
  return {
    messages: result.data.messages.map(({ role, content }, index) => {
      const node = (0, import_yaml.isSeq)(nodes) ? nodes.items[index] : void 0;
      const text = (0, import_yaml.isMap)(node) ? node.get("content", true) : void 0;
      const block = (0, import_yaml.isScalar)(text) && (text.type === "BLOCK_LITERAL" || text.type === "BLOCK_FOLDED") ? 1 : 0;
      const line = (0, import_yaml.isScalar)(text) && text.range ? lineAt(text.range[0]) + block : 1;
      return { role, template: content, file, line };
    }),
    model,
    sampling: {
      ...modelParameters.temperature === void 0 ? {} : { temperature: modelParameters.temperature },
      ...modelParameters.topP === void 0 ? {} : { topP: modelParameters.topP },
      ...maxTokens === void 0 ? {} : { maxTokens }
    }
  };
}

// src/arm/read.ts
var MESSAGES = /\.prompt\.ya?ml$|\.json$/;
async function readArm(name, source, config, settings) {
  const configPath = settings.config;
  const prompt = await readPrompt(source, config.prompt, configPath);
  prompt.messages.forEach(checkTemplate);
  if (asksModel(config) && !showsProposals(prompt.messages)) {
    const [first] = prompt.messages;
    throw new Failure("configuration", "the prompt never shows the proposals", {
      ...first === void 0 ? {} : { file: first.file, line: first.line },
      hint: "Put {{proposals}} where they should stand, and {{title}} and {{description}} for the issue."
    });
  }
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
    structuredOutput: config["structured-output"],
    extraBody: config["extra-body"],
    files: await readFiles(source, config.files, configPath)
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
async function readPrompt(source, prompt, configPath) {
  if (prompt === void 0) return { messages: DEFAULT_TEMPLATES, model: void 0, sampling: {} };
  const read = async (file) => {
    const content = await source.read(file);
    if (content !== null) return content;
    throw new Failure("configuration", `the prompt file ${file} does not exist (${source.label})`, {
      file: configPath,
      hint: "Check the path, and that the file is committed and not ignored by git. Paths start at the working directory."
    });
  };
  if (typeof prompt === "string" && MESSAGES.test(prompt)) return parsePromptYaml(await read(prompt), prompt);
  const files = typeof prompt === "string" ? [["user", prompt]] : [
    ...prompt.system === void 0 ? [] : [["system", prompt.system]],
    ["user", prompt.user]
  ];
  const messages = files.map(
    async ([role, file]) => ({ role, template: await read(file), file, line: 1 })
  );
  return { messages: await Promise.all(messages), model: void 0, sampling: {} };
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
    throw new Failure("configuration", "the agent files have more than 64 MiB", {
      file: configPath,
      hint: "Name fewer files under `files:`; no model reads that much."
    });
  }
  return all;
}

// src/config/run.ts
import { isDeepStrictEqual } from "node:util";
var TRUSTED = [
  "dataset",
  "repository",
  "decision",
  "budget",
  "prices",
  "context-tokens",
  "models",
  "limits",
  "transport",
  "batch-price"
];
function runConfig(settings, trusted, head, models = /* @__PURE__ */ new Map()) {
  const { decision, budget, limits } = trusted;
  const maxCalls = settings["max-calls"] ?? budget["max-calls"];
  const maxCost = settings["max-cost"] ?? budget["max-cost"];
  const shards = settings.shard?.of ?? 1;
  return {
    suite: settings.suite ?? head.suite,
    dataset: settings.dataset ?? trusted.dataset,
    repository: trusted.repository,
    decision: overridden(decision, settings),
    budget: {
      maxCalls: maxCalls === void 0 ? null : Math.floor(maxCalls / shards),
      maxCost: maxCost === void 0 ? null : maxCost / shards,
      maxMinutes: settings["max-minutes"] ?? budget["max-minutes"] ?? null
    },
    termsOf: termsOf(trusted, models),
    limits: {
      requestsPerMinute: limits["requests-per-minute"] ?? null,
      tokensPerMinute: limits["tokens-per-minute"] ?? null
    },
    batchPrice: trusted.transport === "batch" ? trusted["batch-price"] : null
  };
}
function termsOf(file, models) {
  const { prices } = file;
  const own = prices === void 0 ? null : { input: prices.input, cachedInput: prices["cached-input"] ?? null, output: prices.output };
  return (model) => {
    const listed = models.get(model);
    return {
      prices: own ?? listed?.prices ?? null,
      contextTokens: file["context-tokens"] ?? listed?.contextTokens ?? null
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

export {
  readArm,
  TRUSTED,
  runConfig,
  overridden,
  changedTrustedFields
};
