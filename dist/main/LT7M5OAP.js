import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  readYaml
} from "./36BQ7JLU.js";
import {
  didYouMean
} from "./G43GAEJJ.js";
import {
  complaint,
  sandboxSchema,
  settingsSchema
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

// src/config/file.ts
var repositoryPath = external_exports.string().min(1).refine((value) => !value.startsWith("/") && !/^[A-Za-z]:/.test(value) && !value.split(/[\\/]/).includes(".."), {
  message: 'must be a path inside the repository, without ".."'
});
var tokens = external_exports.int().positive();
var dollars = external_exports.number().nonnegative();
var environmentNames = external_exports.array(external_exports.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/)).default([]).describe("Names of further environment variables to pass to the agent.");
var samplingSchema = external_exports.strictObject({
  temperature: external_exports.number().min(0).max(2).optional().describe("Sampling temperature. Default: the endpoint's."),
  "top-p": external_exports.number().gt(0).max(1).optional().describe("Nucleus sampling."),
  "max-tokens": tokens.optional().describe("Maximum output tokens per answer, including reasoning."),
  "reasoning-effort": external_exports.string().min(1).optional().describe("Reasoning effort, such as low, medium or high.")
});
var promptSchema = external_exports.union(
  [
    repositoryPath,
    external_exports.strictObject({
      system: repositoryPath.optional().describe("File of the system message."),
      user: repositoryPath.describe("File of the user message.")
    })
  ],
  { error: "takes a file inside the repository, or {system, user} with at least a user file" }
);
var singleSchema = external_exports.strictObject({
  suite: external_exports.union([external_exports.string().min(1), external_exports.array(external_exports.string().min(1)).min(1)], { error: "takes a suite, or a list of suites" }).default("gate").describe("Name of a suite, a suite file, or a folder with your own tasks, such as tasks/; or a list of these."),
  dataset: external_exports.string().min(1).optional().describe("Name of a dataset, or a CSV file or address, pinned by #sha256=. Default: the dataset of the suite."),
  solver: external_exports.enum(["chat", "agent", "command", "reference/first", "reference/longest", "reference/bm25", "reference/random"]).default("chat").describe(
    "What answers: chat (one model call), agent (a model with read-only tools over the code), command (your own agent), or a fixed rule that needs no model."
  ),
  model: external_exports.string().min(1).optional().describe("Model name as the endpoint knows it."),
  prompt: promptSchema.optional().describe(
    "Prompt file: plain text, a .prompt.yml, or a YAML or JSON list of messages; or a pair {system, user} of text files. Default: a built-in prompt."
  ),
  files: external_exports.array(repositoryPath).default([]).describe(
    "Agent files, such as AGENTS.md, that the model reads first. Folders and patterns such as .cursor/rules/**/*.mdc also work."
  ),
  repository: external_exports.string().min(1).optional().describe(
    "Code that agents read: owner/name on GitHub, an address, or a folder. Default: the repository of the dataset."
  ),
  agent: external_exports.strictObject({
    "max-turns": external_exports.int().min(1).max(500).default(30).describe("Maximum turns per task."),
    "max-tokens": tokens.default(5e5).describe("Maximum tokens per task, over all turns."),
    "max-cost": external_exports.number().positive().optional().describe("Maximum cost per task in US dollars."),
    "max-minutes": external_exports.number().positive().default(15).describe("Maximum minutes per task.")
  }).prefault({}).describe("Limits of an agent per task (solver: agent or command)."),
  command: external_exports.union(
    [
      external_exports.string().min(1),
      external_exports.strictObject({
        preset: external_exports.string().min(1).describe("Name of a preset."),
        arguments: external_exports.array(external_exports.string()).default([]).describe("Further arguments for the program."),
        environment: environmentNames
      }),
      external_exports.strictObject({
        run: external_exports.array(external_exports.string()).min(1).describe("A program and its arguments."),
        environment: environmentNames
      })
    ],
    { error: "takes the name of a preset, {preset, arguments}, or {run} with a program and its arguments" }
  ).optional().describe("The agent that the command solver runs: a preset such as claude-code, or a program (docs/command.md)."),
  sandbox: sandboxSchema.default("auto"),
  "sandbox-hosts": external_exports.array(external_exports.string().regex(/^[a-z0-9][a-z0-9.-]*(?::\d{1,5})?$/i, "takes host or host:port, such as api.example.com")).default([]).describe("Further hosts that a sandboxed agent may reach, besides its model's."),
  "sandbox-programs": external_exports.array(external_exports.string().regex(/^[\w.+-]+$/, "takes names of programs on PATH")).default([]).describe("Further installed programs that a sandboxed agent may start, such as MCP servers."),
  "agent-environment": environmentNames.describe(
    "Environment variables that a changed command may pass to its agent, besides those of the command here."
  ),
  order: external_exports.enum(["dataset", "shuffled"]).default("dataset").describe("Order of the proposals: as in the dataset, or shuffled to remove position bias."),
  sampling: samplingSchema.default({}).describe("Sampling parameters. Default: the endpoint's."),
  "structured-output": external_exports.boolean().default(true).describe("Whether to request JSON by schema, if the endpoint supports it."),
  "extra-body": external_exports.record(external_exports.string(), external_exports.unknown()).default({}).describe("Further fields to send to the endpoint, such as provider routing."),
  "extra-body-fields": external_exports.array(external_exports.string().min(1)).default([]).describe("Further fields that extra-body may hold, besides those for routing, reasoning, sampling and safety."),
  headers: external_exports.record(external_exports.string().regex(/^[A-Za-z0-9-]+$/, "takes names of letters, digits and -"), external_exports.string()).default({}).describe(
    "Headers sent to the endpoint with every request, such as a gateway's. $NAME stands for the environment variable NAME."
  ),
  prices: external_exports.strictObject({
    input: dollars.describe("Input tokens."),
    "cached-input": dollars.optional().describe("Cached input tokens. Default: the same as input."),
    output: dollars.describe("Output tokens, including reasoning.")
  }).optional().describe("US dollars per million tokens, if the endpoint does not report cost."),
  "context-tokens": tokens.optional().describe("Context length of the model. A longer prompt is an error and is never truncated."),
  models: external_exports.string().min(1).optional().describe(
    "Prices and contexts by model: a JSON file of the repository in the form of OpenRouter's model list, or its address pinned by #sha256=. prices and context-tokens override it."
  ),
  limits: external_exports.strictObject({
    "requests-per-minute": external_exports.int().positive().optional().describe("Maximum requests per minute."),
    "tokens-per-minute": external_exports.int().positive().optional().describe("Maximum tokens per minute.")
  }).default({}).describe("Rate limits of the endpoint, if it does not announce them."),
  transport: external_exports.enum(["direct", "batch"]).default("direct").describe(
    "direct, or batch for the endpoint's Batch API, which takes up to a day and costs less (run and compare only)."
  ),
  "batch-price": external_exports.number().gt(0).max(1).default(0.5).describe("Share of the prices that a batch answer costs, if the endpoint does not report cost."),
  decision: decisionSchema.prefault({}).describe("How the comparison becomes a verdict."),
  budget: external_exports.strictObject({
    "max-calls": external_exports.int().positive().optional().describe("Maximum number of requests per run, not counting retries."),
    "max-cost": external_exports.number().positive().optional().describe("Maximum cost per run in US dollars."),
    "max-minutes": external_exports.number().positive().optional().describe("Stop requesting answers after this many minutes.")
  }).default({}).describe("Limits of one run.")
});
function override(field) {
  return external_exports.optional(field.unwrap()).describe(field.description ?? "");
}
var { solver, files, agent, command, order, sampling } = singleSchema.shape;
var variantSchema = external_exports.strictObject({
  name: external_exports.string().regex(/^[\w+./-]+( [\w+./-]+)*$/, "takes words of letters, digits and + . / - _").max(60).describe("Name in reports."),
  solver: override(solver),
  files: override(files),
  agent: override(agent),
  command,
  order: override(order),
  sampling: override(sampling),
  "structured-output": override(singleSchema.shape["structured-output"]),
  "extra-body": override(singleSchema.shape["extra-body"])
});
function promptName(prompt) {
  if (typeof prompt === "string") return prompt;
  return prompt.system === void 0 ? prompt.user : `${prompt.system} + ${prompt.user}`;
}
function axis(entry, nameOf) {
  return external_exports.array(entry).min(1, "needs at least one entry").superRefine((entries, { addIssue }) => {
    const names = entries.map(nameOf);
    names.forEach((name, index) => {
      if (names.indexOf(name) === index) return;
      addIssue({ code: "custom", path: [index], message: `${name} is listed twice` });
    });
  });
}
var modelsSchema = axis(external_exports.string().regex(/^\S+$/, "takes a model name without spaces"), (name) => name);
var configFileSchema = singleSchema.extend({
  matrix: external_exports.strictObject({
    models: modelsSchema.optional().describe("Models, instead of the one under model."),
    prompts: axis(promptSchema, promptName).optional().describe("Prompts, each in the form of prompt."),
    agents: axis(variantSchema, ({ name }) => name).optional().describe("Named variants, each with the fields that it overrides."),
    samples: external_exports.int().min(1).max(100).default(1).describe("New answers per task in each scheduled run.")
  }).optional().describe("What to compare: every model with every prompt and every agent.")
});
function parseConfigFile(source, file) {
  const { value, lineOf } = readYaml(source, file);
  const result = configFileSchema.safeParse(value ?? {});
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (issue === void 0) throw new Failure("configuration", "not understood", { file });
  const unknown = issue.code === "unrecognized_keys" ? issue.keys[0] : void 0;
  const at = unknown === void 0 ? issue.path : [...issue.path, unknown];
  const line = lineOf(at);
  const name = at.join(".");
  const words = /^(Invalid|Too) /.test(issue.message) ? ` ${complaint(issue)}` : `: ${issue.message}`;
  if (unknown !== void 0) {
    const known = fieldsAt(issue.path);
    const hint = elsewhere(unknown) ?? didYouMean(unknown, known);
    throw new Failure("configuration", `unknown field "${name}"`, { file, line, hint });
  }
  throw new Failure("configuration", `${name === "" ? "the file" : `"${name}"`}${words}`, { file, line });
}
var SECTIONS = ["decision", "budget", "sampling", "agent", "matrix"];
function elsewhere(name) {
  const section = SECTIONS.find((section2) => fieldsAt([section2]).includes(name));
  if (section !== void 0) return `Write it under \`${section}:\`.`;
  if (fieldsAt([]).includes(name)) return `Write \`${name}:\` at the top level.`;
  return name in settingsSchema.shape ? `Pass it as --${name}, or as the input \`${name}\` of the action.` : null;
}
function fieldsAt(path) {
  let schema = configFileSchema;
  for (const key of path) {
    schema = schema instanceof external_exports.ZodObject ? schema.shape[String(key)] : schema instanceof external_exports.ZodArray ? schema.element : void 0;
    while (schema instanceof external_exports.ZodDefault || schema instanceof external_exports.ZodOptional || schema instanceof external_exports.ZodPrefault)
      schema = schema.unwrap();
  }
  return schema instanceof external_exports.ZodObject ? Object.keys(schema.shape) : [];
}
async function readConfigFile(source, file) {
  const content = await source.read(file);
  return content === null ? null : parseConfigFile(content, file);
}
async function requireConfigFile(source, file) {
  const config = await readConfigFile(source, file);
  if (config !== null) return config;
  throw new Failure("configuration", `there is no ${file} (${source.label})`, {
    hint: "Create it with at least a line such as `model: moonshotai/kimi-k2`, or name another file with --config."
  });
}

export {
  repositoryPath,
  promptName,
  modelsSchema,
  configFileSchema,
  parseConfigFile,
  readConfigFile,
  requireConfigFile
};
