import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  PROVIDERS,
  endpointIn,
  forkSecret,
  providerAt,
  workflowPath,
  workflowText
} from "./JDNIFMSW.js";
import {
  verifyCommand
} from "./KO5P57UE.js";
import {
  affordable,
  baselineTarget
} from "./GDQ7KSPJ.js";
import "./RYF67N37.js";
import {
  shellWord
} from "./ARJQB7D6.js";
import {
  readArm,
  runConfig
} from "./2FUSTAZU.js";
import {
  requireConfigFile
} from "./LT7M5OAP.js";
import "./IAXN6W5P.js";
import {
  loadMaterial
} from "./TZV4KU2V.js";
import {
  datasetOptions
} from "./T2XBXUMS.js";
import "./ZGLEUKA2.js";
import {
  openGit,
  workTreeSource
} from "./IUMSRCGN.js";
import "./XKPX7BVQ.js";
import "./VQLAVUS3.js";
import {
  require_dist
} from "./36BQ7JLU.js";
import "./KVQBS7D7.js";
import "./UQLWA7MU.js";
import "./4EWCDJO6.js";
import "./LPSKERLD.js";
import "./UL6MFYAU.js";
import {
  createGit
} from "./BVQ55KAC.js";
import "./BKS72ICO.js";
import {
  HOME,
  PROGRAM,
  REF,
  RELEASED,
  fetchedFrom,
  pageAt
} from "./IF375LG3.js";
import {
  packageFolder
} from "./G6SBVFOP.js";
import "./CP3Z2BKF.js";
import "./CFTHPGPE.js";
import {
  estimateTokens
} from "./UO3F4TOY.js";
import "./XLX3YS7W.js";
import {
  cost,
  count,
  integer
} from "./2GADIIEC.js";
import "./XB3ACDAO.js";
import "./FRBP6PHT.js";
import {
  costOf
} from "./UMYL24OK.js";
import "./YC6YPLLT.js";
import {
  DEFAULT_PROMPT,
  renderMessages
} from "./2HZX77PQ.js";
import "./G43GAEJJ.js";
import {
  showProposals
} from "./L76G56PE.js";
import "./HNBHRUN2.js";
import "./EEPZCVDV.js";
import "./73WKNOLH.js";
import "./DMBXXGWR.js";
import {
  settingsSchema
} from "./3ZWKDCOX.js";
import "./5EUGA7H3.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import {
  EXIT,
  Failure,
  exitCodeOf,
  explain
} from "./WOQU7CIP.js";
import {
  __toESM
} from "./DTEW5AZJ.js";

// src/cli/commands/init.ts
import { lstat as lstat2, mkdir, readFile as readFile2, writeFile } from "node:fs/promises";
import path3 from "node:path";

// src/cli/init/choices.ts
async function chooseEndpoint(said, env, { ask, tell }) {
  const provider = await chosen();
  if (provider.signIn !== null && said.secret !== void 0) {
    throw new Failure("configuration", `--secret does not go with --provider ${provider.name}, which keeps no key`, {
      hint: "Leave it out, or choose another provider."
    });
  }
  return { provider, baseUrl: await address(), secret: await secret(), signIn: provider.signIn };
  async function address() {
    const known = said["base-url"] ?? (provider.name === "own" ? addressIn(env) : void 0) ?? provider.baseUrl;
    if (known !== null && known !== void 0) return known;
    if (ask !== null) return askUntil(ask, "Base URL, up to /v1: ", addressOf);
    throw new Failure("configuration", `--base-url is required for ${provider.title}`, {
      hint: "docs/providers.md shows what it looks like."
    });
  }
  async function secret() {
    const { keyName, signIn } = provider;
    if (signIn !== null) return null;
    const name = said.secret ?? (ask === null || provider.name !== "own" || said["base-url"] !== void 0 ? keyName : await askUntil(
      ask,
      `Secret with its API key, or none [${keyName}]: `,
      (answer) => /^\w*$/.test(answer) ? answer || keyName : void 0
    ));
    return name === "none" ? null : name;
  }
  async function chosen() {
    const named2 = PROVIDERS.find(({ name }) => name === said.provider);
    if (named2 !== void 0) return named2;
    if (said["base-url"] !== void 0) return providerAt(said["base-url"]);
    const address2 = addressIn(env);
    const likely = address2 === void 0 ? PROVIDERS.find(({ keyName }) => env[keyName]) : providerAt(address2);
    const likeliest = likely ?? PROVIDERS[0];
    if (ask === null) {
      tell(
        `Endpoint: ${likeliest.title}, ${likely === void 0 ? "the default" : "found in the environment"} (--provider).
`
      );
      return likeliest;
    }
    const list = PROVIDERS.map(({ title }, place) => `  ${place + 1}. ${title}`).join("\n");
    return askUntil(
      ask,
      `Which provider?
${list}
Number [${PROVIDERS.indexOf(likeliest) + 1}]: `,
      (answer) => answer === "" ? likeliest : PROVIDERS[Number(answer) - 1]
    );
  }
}
async function chooseModel(said, { model, title }, { ask, tell }) {
  if (said.model !== void 0) return said.model;
  if (ask !== null) {
    return askUntil(
      ask,
      `Which model, by the provider's name for it${model === null ? "" : ` [${model}]`}: `,
      (answer) => answer || model
    );
  }
  if (model === null) {
    throw new Failure("configuration", `--model is required for ${title}`, {
      hint: "Use the model name that the server knows."
    });
  }
  tell(`Model: ${model}, the default (--model).
`);
  return model;
}
var STARTER_PROMPT = "prompts/swelancer-gate.md";
var MAX_SHOWN = 30;
async function chooseWatched(said, found, { ask, tell }) {
  const { candidates, prompts } = found;
  const [first = STARTER_PROMPT, ...others] = prompts;
  const prompt = said.prompt ?? first;
  const watched = candidates.filter(({ leftOut: leftOut2 }) => leftOut2 === null).map(({ path: path4 }) => path4);
  if (ask === null || said.files !== void 0 || candidates.length === 0) {
    const files2 = said.files ?? watched;
    if (said.files === void 0) tell(`Files: ${files2.join(", ") || "none"}, as found (--files).
`);
    tell(listOfLeftOut([...leftOut(files2), ...found.unreadable]));
    return { prompt, files: files2 };
  }
  const list = candidates.slice(0, MAX_SHOWN).map(({ path: path4, leftOut: leftOut2 }, index) => `  ${index + 1}. ${path4}${leftOut2 === null ? "" : ` (${leftOut2})`}
`);
  const preset = watched.map((_path, index) => index + 1).join(",") || "none";
  const question = `Which files should the gate watch?
${list.join("")}Numbers, comma-separated, or none [${preset}]: `;
  const files = await askUntil(ask, question, (answer) => {
    if (answer === "none" || answer === "" && preset === "none") return [];
    const words = (answer || preset).split(/[\s,]+/);
    const chosen = words.map((word) => candidates[Number(word) - 1]?.path).filter((path4) => path4 !== void 0);
    return chosen.length === words.length ? chosen : void 0;
  });
  tell(listOfLeftOut([...leftOut(files).slice(MAX_SHOWN), ...found.unreadable]));
  return { prompt, files };
  function leftOut(files2) {
    return [
      ...candidates.filter(({ path: path4 }) => !files2.includes(path4)).map(({ path: path4, leftOut: leftOut2 }) => ({ path: path4, reason: leftOut2 ?? "not chosen" })),
      ...others.map((path4) => ({
        path: path4,
        reason: `only one prompt can be used; select it with --prompt ${path4} asks this one`
      }))
    ];
  }
}
function listOfLeftOut(files) {
  if (files.length === 0) return "";
  const shown = files.slice(0, MAX_SHOWN).map(({ path: path4, reason }) => `  ${path4} (${reason})
`);
  const more = files.length > MAX_SHOWN ? `  and ${files.length - MAX_SHOWN} more
` : "";
  return `Left out:
${shown.join("")}${more}`;
}
async function chooseNightly(said, model, { ask }) {
  if (said.models !== void 0) return said.models;
  const own = model === null ? [] : [model];
  if (ask === null) return said.nightly ? own : null;
  const yes = said.nightly || await askUntil(
    ask,
    "Compare models every night? [y/N]: ",
    (answer) => /^(?:y|yes)$/i.test(answer) ? true : /^(?:n|no|)$/i.test(answer) ? false : void 0
  );
  if (!yes) return null;
  return askUntil(ask, `Which models, comma-separated [${own.join(",")}]: `, (answer) => {
    const names = answer.split(/[\s,]+/).filter((name) => name !== "");
    return names.length === 0 ? own : names;
  });
}
async function askUntil(ask, question, read) {
  for (; ; ) {
    const answer = read(await ask(question));
    if (answer !== null && answer !== void 0) return answer;
  }
}
function addressOf(text) {
  if (!URL.canParse(text)) return void 0;
  const { protocol, username, password, search } = new URL(text);
  return /^https?:$/.test(protocol) && username + password + search === "" ? text : void 0;
}
var addressIn = (env) => addressOf(env.OPENAI_BASE_URL ?? "");

// src/cli/init/configuration.ts
var import_yaml = __toESM(require_dist(), 1);
var WITHOUT_COST = `# This endpoint does not report its cost. Add its prices, in dollars per million tokens, to see costs and to use max-cost:
# prices: {input: 1.00, cached-input: 0.10, output: 5.00}
`;
var TASKS = "tasks/";
var EXAMPLE_TASK = `---
answer: 2
---
# Totals are off by a cent

This is an example. Replace it with one of your own issues and the proposals for it.

An invoice with three items at $0.335 each shows a total of $1.00, but the rounded items add up to $1.02.

## Proposal 1

Show three decimals for each item, so that the numbers add up.

## Proposal 2

Round each item to cents when it is added to the invoice, and add up the rounded amounts.

## Proposal 3

Add one cent to the total whenever it is lower than the sum of the items.
`;
function configurationText(first) {
  const { model, prompt, files, models, tasks, command, reportsCost } = first;
  const [suite, issues, others] = command === null ? ["gate", "48 real issues", "smoke has 12, lite 113"] : ["smoke", "12 real issues", "gate has 48, lite 113"];
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${HOME}/${REF}/schema/config.schema.json
# Every field and its meaning: ${pageAt("README.md")}#reference

suite: ${tasks ? `[${suite}, ${TASKS}] # ${issues}, and your own` : `${suite} # ${issues}`}; ${others}
${command === null ? "" : `solver: command
command: ${command}
`}model: ${value(model)}
# The prompt may use {{title}}, {{description}}, {{price}}, {{proposals}} and {{question_id}}.
prompt: ${value(prompt)}
# Read before the prompt; changes to these files are measured too.
files: ${value(files)}
${models === null ? "" : matrix(models)}${command === null ? "sampling: {max-tokens: 8192}\n" : ""}budget: {max-calls: 1000${reportsCost ? ", max-cost: 5" : ""}}
${reportsCost || command !== null ? "" : WITHOUT_COST}`;
}
function matrix(models) {
  return models.length > 1 ? `# Compared every night.
matrix: {models: ${value(models)}}
` : `# Compared every night; add at least one more:
# matrix: {models: ${value([...models, "another-model"])}}
`;
}
function value(part) {
  return (0, import_yaml.stringify)(part, { collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 }).trim();
}

// src/cli/init/find.ts
import { lstat, readFile, realpath } from "node:fs/promises";
import path from "node:path";
var EVERY_SESSION = [
  String.raw`(?:\.claude/|\.agents/)?(?:AGENTS|CLAUDE|GEMINI)\.md`,
  String.raw`\.github/(?:copilot-instructions\.md|instructions)`,
  String.raw`\.(?:cursorrules|windsurfrules|clinerules|roorules|goosehints)`,
  String.raw`\.(?:cursor|windsurf|claude|agents|continue|amazonq|augment|trae)/rules`,
  String.raw`\.roo/rules[^/]*`,
  String.raw`\.kiro/steering`,
  String.raw`\.junie/guidelines\.md`
];
var ON_DEMAND = [
  String.raw`\.(?:claude|agents|codex|cursor|gemini|github|opencode)/(?:agents?|skills?|commands?|prompts|chatmodes)`,
  String.raw`\.windsurf/workflows`
];
var AGENT_ONLY = [String.raw`\.mcp\.json`, String.raw`\.claude/(?:hooks|settings\.json)`];
var named = (names) => new RegExp(`^((?:.*/)?)(${names.join("|")})(?:/|$)`);
var everySession = named(EVERY_SESSION);
var onDemand = named(ON_DEMAND);
var agentOnly = named(AGENT_ONLY);
var promptFolder = /^((?:.*\/)?prompts)\/.*\.(?:md|mdx|txt|prompt|j2|jinja2?|hbs|mustache|ya?ml)$/;
var promptFile = /\.prompt\.(?:ya?ml|md)$/;
var MAX_BYTES = 1e5;
async function findFiles(directory, files) {
  const home = await realpath(directory);
  const tracked = new Set(files);
  const filesAt = (place) => tracked.has(place) ? [place] : files.filter((file) => file.startsWith(`${place}/`));
  const entries = /* @__PURE__ */ new Map();
  const prompts = [];
  const unreadable = [];
  for (const file of [...files].sort()) {
    const match = matchOf(file);
    if (match === null) continue;
    const real = await realpath(path.join(directory, file)).catch(() => null);
    const target = real === null ? null : path.relative(home, real).split(path.sep).join("/");
    if (target === null) {
      if (await isLink(path.join(directory, file))) unreadable.push({ path: file, reason: "its link is broken" });
    } else if (target.startsWith("../")) {
      unreadable.push({ path: file, reason: "its link leaves this folder" });
    } else if (filesAt(target).length === 0) {
      unreadable.push({ path: file, reason: `git does not track ${target}, where its link leads` });
    } else if (match.isPrompt && tracked.has(target) && await showsProposals(path.join(home, target))) {
      if (!prompts.includes(target)) prompts.push(target);
    } else {
      const place = target === file ? match.place : target;
      const known = entries.get(place);
      const bytes = (known?.bytes ?? 0) + await bytesOf(home, filesAt(target));
      entries.set(place, { path: place, reason: known?.reason === null ? null : match.reason, bytes });
    }
  }
  const all = [...entries.values()].filter(({ path: path4 }) => ![...entries.keys()].some((one) => path4.startsWith(`${one}/`)));
  const candidates = all.map(({ path: path4, reason, bytes }) => ({
    path: path4,
    leftOut: reason ?? (bytes > MAX_BYTES ? `${Math.round(bytes / 1e3)} KB, which every request would include` : null)
  }));
  return {
    candidates: [...candidates.filter((one) => one.leftOut === null), ...candidates.filter((one) => one.leftOut !== null)],
    prompts,
    unreadable
  };
}
function matchOf(file) {
  const [, folder = "", name] = everySession.exec(file) ?? [];
  if (name !== void 0) {
    const reason = folder === "" ? null : `only for work in ${folder.slice(0, -1)}`;
    return { place: folder + name, reason, isPrompt: false };
  }
  const [, parent = "", demanded] = onDemand.exec(file) ?? [];
  if (demanded !== void 0) return { place: parent + demanded, reason: "read on demand", isPrompt: true };
  const [, above = "", used] = agentOnly.exec(file) ?? [];
  if (used !== void 0) return { place: above + used, reason: "only agents use it", isPrompt: false };
  const [, prompts] = promptFolder.exec(file) ?? [];
  if (prompts !== void 0) return { place: prompts, reason: "prompts for something else", isPrompt: true };
  return promptFile.test(file) ? { place: file, reason: "a prompt for something else", isPrompt: true } : null;
}
var showsProposals = async (file) => (await readFile(file, "utf8")).includes("{{proposals}}");
async function bytesOf(home, files) {
  const sizes = await Promise.all(files.map(async (file) => (await lstat(path.join(home, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
async function isLink(file) {
  const found = await lstat(file).catch(() => null);
  return found?.isSymbolicLink() ?? false;
}

// src/cli/init/first-fill.ts
var EXAMPLE_PRICES = {
  cheap: { input: 0.2, cachedInput: 0.02, output: 1.2 },
  expensive: { input: 2, cachedInput: 0.2, output: 10 }
};
var ANSWER_TOKENS = { short: 50, reasoning: 2e3 };
async function firstFill(config, world) {
  const settings = { ...settingsSchema.parse({}), config };
  const source = workTreeSource(world);
  const file = await requireConfigFile(source, config);
  const arm = await readArm("candidate", source, file, settings);
  const run = runConfig(settings, file, file, { pricedModel: arm.solver.model });
  const surroundings = await datasetOptions(world, source);
  const { tasks } = await loadMaterial(run.suite, run.dataset, source, surroundings);
  const samples = baselineTarget(tasks.length, affordable(run.decision, tasks.length, [arm.solver.name]));
  const counts = { tasks: tasks.length, samples, asksModel: arm.solver.kind !== "reference" };
  if (arm.solver.kind !== "chat") {
    return { ...counts, inputTokens: null, cost: null, ownPrices: false };
  }
  const perPass = tasks.map((task) => estimateTokens(renderMessages(arm.prompt, arm.files, task, showProposals(task, arm.order, 0)))).reduce((sum, tokens) => sum + tokens, 0);
  const { prices } = run.termsOf(arm.solver.model);
  const dollars = (at, outputTokens) => samples * costOf(
    {
      inputTokens: perPass,
      cachedInputTokens: 0,
      outputTokens: outputTokens * tasks.length,
      reasoningTokens: 0
    },
    at
  );
  return {
    ...counts,
    inputTokens: perPass * samples,
    cost: {
      low: dollars(prices ?? EXAMPLE_PRICES.cheap, ANSWER_TOKENS.short),
      high: dollars(prices ?? EXAMPLE_PRICES.expensive, ANSWER_TOKENS.reasoning)
    },
    ownPrices: prices !== null
  };
}

// src/cli/init/next-steps.ts
import path2 from "node:path";
function nextSteps({
  secret,
  signIn,
  branch,
  written,
  workflows,
  fill,
  toAdd,
  example,
  weekly
}) {
  const has = (kind) => workflows.includes(kind);
  return [
    ...secret === null ? [] : [`Add your API key: gh secret set ${secret}`],
    ...signIn === null ? [] : [`${signIn.setup}: ${pageAt("docs/no-secret.md")}`],
    ...has("forks") ? [
      `Create an environment "prompt-gate" with required reviewers${secret === null ? "." : `, and add the key to it: gh secret set ${forkSecret(secret)} --env prompt-gate`}`
    ] : [],
    ...has("dashboard") ? ['Choose "GitHub Actions" as the source under Settings, Pages.'] : [],
    ...toAdd.map((line) => `Add to swelancer-gate.yml: ${line}`),
    ...example === null ? [] : [`Replace ${example} with your own tasks: ${PROGRAM} tasks new, or ${PROGRAM} tasks mine`],
    ...weekly ? [`Remove "schedule:" from the gate's own workflow: the nightly one replaces it.`] : [],
    ...has("gate") && fill?.asksModel !== false ? [`Know the cost: ${fillText(fill)}. See your own numbers first, without a call: ${PROGRAM} gate --estimate`] : [],
    ...written.length === 0 ? [] : [`Commit: git add ${toCommit(written, example)} && git commit -m "Gate changes to prompts"`],
    ...has("gate") ? [
      `Push to ${branch}. That run collects the answers that pull requests are compared with.`,
      "Open a pull request that changes the prompt or a watched file."
    ] : [`Push to ${branch}.`]
  ];
}
function toCommit(written, example) {
  const places = written.map((file) => file === example ? `${path2.posix.dirname(file)}/` : file);
  return places.map(shellWord).join(" ");
}
function fillText(fill) {
  if (fill === null) return "the first run on the default branch is the most expensive one";
  const { tasks, samples, inputTokens, cost: dollars, ownPrices } = fill;
  const answers = `the first run collects ${count(tasks * samples, "answer")} (${integer(tasks)} tasks, ${samples} each)`;
  if (inputTokens === null || dollars === null) return `${answers}, each from an agent`;
  const range = `${cost(dollars.low)} (short answers${ownPrices ? "" : ", cheap model"}) to ${cost(dollars.high)} (reasoning${ownPrices ? "" : ", expensive model"})`;
  return `${answers} with ${integer(Math.round(inputTokens / 1e3))}k input tokens, about ${range}`;
}

// src/cli/init/source.ts
async function actionSource({ env }) {
  return (RELEASED ? null : fetchedFrom(packageFolder) ?? await clonedFrom(env)) ?? { repository: HOME, ref: REF };
}
async function clonedFrom(env) {
  const run = createGit(env);
  const git = async (...words) => {
    try {
      return (await run(words, { directory: packageFolder })).toString("utf8").trim();
    } catch {
      return null;
    }
  };
  if (await git("rev-parse", "--show-prefix") !== "") return null;
  const commit = await git("rev-parse", "HEAD");
  const [, repository = HOME] = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(await git("remote", "get-url", "origin") ?? "") ?? [];
  return commit === null ? null : { repository, ref: commit };
}

// src/cli/commands/init.ts
var CONFIG = "swelancer-gate.yml";
var ENDPOINT = ["provider", "base-url", "secret"];
async function initCommand(settings, world) {
  const { yes, json, nightly, shards, dashboard, forks, "forks-by": forksBy, accept, tasks, ...said } = settings;
  const git = await openGit(world);
  const folder = git.folder;
  const branch = await defaultBranch(git);
  const inFolder = (file) => path3.join(world.directory, file);
  const fileOf = (kind) => path3.posix.relative(folder, workflowPath(kind, folder));
  const isThere = async (kind) => exists(inFolder(fileOf(kind)));
  const isNewConfig = !await exists(inFolder(CONFIG));
  const kept = await isThere("gate") ? await readFile2(inFolder(fileOf("gate")), "utf8") : null;
  const person = { ask: yes || json ? null : world.ask, tell: world.tell };
  const say = json ? () => {
  } : world.print;
  const texts = /* @__PURE__ */ new Map();
  const known = kept === null ? null : endpointIn(kept);
  const chosen = known === null || isNewConfig ? await chooseEndpoint(said, world.env, person) : null;
  const endpoint = known ?? chosen ?? { baseUrl: "", secret: null, signIn: null };
  const model = isNewConfig && chosen !== null ? await chooseModel(said, chosen.provider, person) : null;
  const watched = model === null ? null : await chooseWatched(said, await findFiles(world.directory, await git.workTreeFiles()), person);
  const wantsNightly = nightly || dashboard || shards !== void 0;
  const asksNightly = wantsNightly || kept === null && isNewConfig;
  const models = asksNightly ? await chooseNightly({ ...said, nightly: wantsNightly }, model, person) : null;
  const wanted = {
    gate: true,
    nightly: models !== null,
    dashboard,
    forks: forks || forksBy !== void 0,
    accept
  };
  if (endpoint.signIn !== null) refuseWithout(endpoint.signIn, wanted);
  const action = await actionSource(world);
  const hasNightly = wanted.nightly || await isThere("nightly");
  const place = {
    ...endpoint,
    ...{ branch, folder, action, nightly: hasNightly, shards: shards ?? 1 },
    forksBy: forksBy ?? "pull_request_target"
  };
  const kinds = WORKFLOW_KINDS.filter((kind) => wanted[kind]);
  for (const kind of kinds) {
    if (await isThere(kind)) continue;
    texts.set(fileOf(kind), await workflowText(kind, place));
  }
  if (model !== null && watched !== null && chosen !== null) {
    const { reportsCost } = chosen.provider;
    const command = chosen.signIn?.command ?? null;
    texts.set(CONFIG, configurationText({ model, ...watched, models, tasks, command, reportsCost }));
    texts.set(watched.prompt, DEFAULT_PROMPT);
  }
  const newTasks = tasks && !await exists(inFolder(TASKS));
  if (newTasks) texts.set(`${TASKS}example.md`, EXAMPLE_TASK);
  const written = [];
  for (const [file, text] of texts) if (await writeNew(inFolder(file), file, text)) written.push(file);
  const files = [.../* @__PURE__ */ new Set([...kinds.map(fileOf), CONFIG, ...texts.keys()])];
  for (const file of files) {
    say(`${written.includes(file) ? "Wrote" : "Kept "}  ${file}
`);
  }
  const unused = Object.keys(said).filter(
    (name) => !isNewConfig && !(chosen !== null && ENDPOINT.includes(name)) && !(name === "models" && models !== null)
  );
  if (unused.length > 0) {
    world.tell(`${unused.map((name) => `--${name}`).join(", ")} had no effect: the files that set it exist.
`);
  }
  const exitCode = await verified({ ...world, print: say });
  const workflows = kinds.filter((kind) => written.includes(fileOf(kind)));
  const steps = nextSteps({
    branch,
    written,
    secret: endpoint.secret,
    signIn: endpoint.signIn,
    workflows: workflows.length === 0 ? ["gate"] : workflows,
    fill: exitCode === EXIT.passed ? await estimated(world) : null,
    toAdd: isNewConfig ? [] : [
      ...models === null ? [] : matrix(models).trim().replace(/^# /gm, "").split("\n").slice(-1),
      ...tasks ? [`suite: [gate, ${TASKS}]`] : []
    ],
    example: newTasks ? `${TASKS}example.md` : null,
    weekly: workflows.includes("nightly") && kept !== null && /^ {2}schedule:/m.test(kept)
  });
  if (json) {
    const unchanged = files.filter((file) => !written.includes(file));
    world.print(`${JSON.stringify({ written, kept: unchanged, verified: exitCode === EXIT.passed, next: steps })}
`);
  }
  say(`
Next
${steps.map((step, index) => `${index + 1}. ${step}
`).join("")}`);
  return exitCode;
}
var WORKFLOW_KINDS = ["gate", "nightly", "dashboard", "forks", "accept"];
function refuseWithout({ variables }, wanted) {
  if (wanted.forks) {
    throw new Failure(
      "configuration",
      "pull requests from forks get no identity token, so they need a key of their own",
      {
        hint: "Leave out --forks, or choose a provider with a key."
      }
    );
  }
  if (wanted.nightly && Object.values(variables).includes("github.token")) {
    throw new Failure(
      "configuration",
      "a nightly run's token can write to the repository, and the agent would hold it",
      {
        hint: "Leave out --nightly, --shards and --dashboard with this provider."
      }
    );
  }
}
async function estimated(world) {
  try {
    return await firstFill(CONFIG, world);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return null;
  }
}
async function writeNew(place, file, text) {
  if (await exists(place)) return false;
  try {
    await mkdir(path3.dirname(place), { recursive: true });
    await writeFile(place, text, { flag: "wx" });
    return true;
  } catch (error) {
    throw new Failure("configuration", `cannot be written: ${error instanceof Error ? error.message : error}`, {
      file,
      hint: "Choose a writable folder. Existing files were not changed.",
      cause: error
    });
  }
}
async function exists(place) {
  try {
    await lstat2(place);
    return true;
  } catch {
    return false;
  }
}
async function verified(world) {
  try {
    return await verifyCommand({ config: CONFIG, json: false }, world);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.tell(`Not ready yet: ${explain(error)}
Check again with: ${PROGRAM} verify
`);
    return exitCodeOf(error);
  }
}
async function defaultBranch(git) {
  const remote = await git.defaultBranch();
  if (remote !== null) return remote.slice(remote.indexOf("/") + 1);
  for (const name of ["main", "master"]) if (await git.resolve(`refs/heads/${name}`) !== null) return name;
  return await git.branch() ?? "main";
}
export {
  initCommand
};
