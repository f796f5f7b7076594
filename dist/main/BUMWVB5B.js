import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  HOME
} from "./RAINNEYE.js";
import {
  packageFolder
} from "./G6SBVFOP.js";
import {
  digestOf
} from "./EEPZCVDV.js";
import {
  external_exports
} from "./2JR67ORU.js";
import {
  require_dist
} from "./QNBUCAM3.js";
import {
  __toESM
} from "./DTEW5AZJ.js";

// src/cli/init/providers.ts
var hosted = (name, title, baseUrl, keyName, model) => ({
  name,
  title,
  baseUrl,
  keyName,
  model,
  reportsCost: name === "openrouter"
});
var OWN = {
  name: "own",
  title: "a server of your own (vLLM, llama.cpp, Ollama \u2026)",
  baseUrl: null,
  keyName: "OPENAI_API_KEY",
  model: null,
  reportsCost: false
};
var PROVIDERS = [
  hosted("openai", "OpenAI", "https://api.openai.com/v1", "OPENAI_API_KEY", "gpt-5.6-luna"),
  hosted("openrouter", "OpenRouter", "https://openrouter.ai/api/v1", "OPENROUTER_API_KEY", "moonshotai/kimi-k2.6"),
  hosted("moonshot", "Moonshot", "https://api.moonshot.ai/v1", "MOONSHOT_API_KEY", "kimi-k2.6"),
  hosted(
    "fireworks",
    "Fireworks",
    "https://api.fireworks.ai/inference/v1",
    "FIREWORKS_API_KEY",
    "accounts/fireworks/models/kimi-k2p5"
  ),
  { ...OWN, name: "azure", title: "Azure OpenAI", keyName: "AZURE_OPENAI_API_KEY" },
  hosted("anthropic", "Anthropic", "https://api.anthropic.com/v1", "ANTHROPIC_API_KEY", "claude-sonnet-5-5"),
  hosted(
    "gemini",
    "Gemini",
    "https://generativelanguage.googleapis.com/v1beta/openai",
    "GEMINI_API_KEY",
    "gemini-3.5-flash"
  ),
  OWN
];
function providerAt(baseUrl) {
  const { origin } = new URL(baseUrl);
  return PROVIDERS.find((provider) => provider.baseUrl !== null && new URL(provider.baseUrl).origin === origin) ?? OWN;
}

// src/cli/init/workflow.ts
var import_yaml = __toESM(require_dist(), 1);
import { readFile } from "node:fs/promises";
import path from "node:path";
var TITLES = {
  gate: "Prompt gate",
  nightly: "Nightly",
  dashboard: "Dashboard",
  forks: "Prompt gate for forks",
  accept: "Accept a drop"
};
var FORK_EVENTS = ["pull_request_target", "workflow_run"];
var forkSecret = (secret) => `${secret}_FOR_FORKS`;
function workflowPath(kind, folder) {
  const own = kind === "gate" ? "" : `-${kind}`;
  return `.github/workflows/swelancer-gate${folder === "" ? "" : `-${nameOf(folder)}`}${own}.yml`;
}
async function workflowText(kind, place) {
  const example = exampleFor(kind, place);
  const text2 = await readFile(path.join(packageFolder, "examples", example), "utf8");
  return edits(kind, place).reduce((rest, [from, to]) => {
    if (rest.search(from) < 0) throw new Error(`examples/${example} has no ${from}`);
    return rest.replace(from, () => to);
  }, text2);
}
function exampleFor(kind, { shards, forksBy }) {
  if (kind === "nightly") return shards > 1 ? "nightly-matrix.yml" : "nightly.yml";
  if (kind === "forks") return forksBy === "workflow_run" ? "fork-workflow-run.yml" : "fork-pull-request-target.yml";
  return `${kind}.yml`;
}
function edits(kind, place) {
  const { branch, baseUrl, secret, folder, action, nightly, shards } = place;
  const key = secret !== null && kind === "forks" ? forkSecret(secret) : secret;
  const asksModel = kind === "gate" || kind === "nightly" || kind === "forks";
  const follows = kind === "dashboard" || kind === "forks" && place.forksBy === "workflow_run";
  const ofBranch = kind === "gate" || kind === "dashboard" || kind === "forks" && !follows;
  const id = `          id: ${text(nameOf(folder))}
`;
  const inFolder = `${id}${asksModel ? `          working-directory: ${text(folder)}
` : ""}`;
  const all = [
    // The first line tells where the example belongs.
    [/^# .*\n/, ""],
    [/^name: .*/m, `name: ${text(titleOf(kind, folder))}`],
    ofBranch && [/branches: \[main\]/, `branches: [${branchPattern(branch)}]`],
    kind === "gate" && nightly && [/ {2}#[^\n]*\n {2}schedule:\n {4}- cron: .*\n/, ""],
    follows && [
      /workflows: \[.*\]/,
      `workflows: ${listOf(titleOf(kind === "dashboard" ? "nightly" : "gate", folder))}`
    ],
    kind === "dashboard" && [
      /repository: .*\n( +)ref: .*/,
      `repository: ${action.repository}
          ref: ${action.ref}`
    ],
    kind !== "dashboard" && [new RegExp(`uses: ${HOME}@.*`, "g"), `uses: ${action.repository}@${action.ref}`],
    folder !== "" && kind !== "dashboard" && [/(?<=uses: \S+@\S+\n {8}with:\n)/g, inFolder],
    asksModel && [/base-url: .*/g, `base-url: ${line(baseUrl)}`],
    asksModel && [/api-key: .*/g, `api-key: ${key === null ? "none" : `\${{ secrets.${key} }}`}`],
    kind === "forks" && key !== null && [/OPENAI_API_KEY_FOR_FORKS(?=\.)/, key],
    ...kind === "nightly" && shards > 1 ? [
      [/default: \d+/, `default: ${shards}`],
      [/inputs\.shards \|\| \d+/, `inputs.shards || ${shards}`],
      [/swelancer-gate-default-shard/, `swelancer-gate-${folder === "" ? "default" : nameOf(folder)}-shard`]
    ] : []
  ];
  return all.filter((edit) => edit !== false);
}
function titleOf(kind, folder) {
  const title = TITLES[kind];
  return folder === "" ? title : `${title} of ${folder}`;
}
function text(value) {
  return line(value.replaceAll(`\${{`, `\${{ '\${{' }}`));
}
var line = (value) => (0, import_yaml.stringify)(value, { lineWidth: 0, blockQuote: false }).trim();
var listOf = (title) => `[${/^[\w/ -]+$/.test(title) ? title : JSON.stringify(title)}]`;
function branchPattern(branch) {
  const pattern = branch.replaceAll(/[*?+[\]!\\]/g, "\\$&");
  return /^[a-z][\w./-]*$/i.test(pattern) ? text(pattern) : JSON.stringify(pattern);
}
function nameOf(folder) {
  const plain = folder.replaceAll("/", "--");
  const isPlain = folder.split("/").every((part) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(part));
  if (isPlain && plain.length <= 64) return plain;
  const readable = folder.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").slice(0, 50);
  return `${readable}-${digestOf(folder).slice(0, 8)}`.replace(/^-+/, "");
}
var stepSchema = external_exports.object({ with: external_exports.record(external_exports.string(), external_exports.unknown()).default({}) });
var workflowSchema = external_exports.object({ jobs: external_exports.record(external_exports.string(), external_exports.object({ steps: external_exports.array(stepSchema).default([]) })) });
function endpointIn(workflow) {
  const jobs = workflowSchema.safeParse((0, import_yaml.parse)(workflow)).data?.jobs ?? {};
  const inputs = Object.values(jobs).flatMap(({ steps }) => steps.map((step) => step.with));
  const { "base-url": baseUrl, "api-key": key } = inputs.find((one) => one["base-url"] !== void 0) ?? {};
  const [, secret = null] = /secrets\.(\w+)/.exec(String(key)) ?? [];
  return typeof baseUrl === "string" ? { baseUrl, secret } : null;
}

export {
  PROVIDERS,
  providerAt,
  FORK_EVENTS,
  forkSecret,
  workflowPath,
  workflowText,
  endpointIn
};
