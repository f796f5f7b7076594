import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  PROVIDERS,
  providerAt
} from "./M7RK3BDO.js";
import {
  verifyCommand
} from "./LU3RH5Y3.js";
import {
  PROGRAM
} from "./3MSYNQOD.js";
import "./HBGFOFC3.js";
import {
  require_dist
} from "./UDXKPIHP.js";
import {
  openGit
} from "./27H6PT3W.js";
import "./ZPCSYCOC.js";
import "./IYDSAJR5.js";
import {
  packageFolder
} from "./G6SBVFOP.js";
import "./KBOLRTKI.js";
import "./R7YIPWEF.js";
import "./TQTSCL46.js";
import "./BKS72ICO.js";
import "./ZP2QWIPG.js";
import "./KZ2235BV.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import "./572TXH23.js";
import "./3N3WSEEQ.js";
import {
  DEFAULT_PROMPT
} from "./TUYMEWBT.js";
import "./G43GAEJJ.js";
import "./OASVD2G7.js";
import "./7TDKMYD5.js";
import "./73WKNOLH.js";
import "./2JR67ORU.js";
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
import { lstat as lstat2, mkdir, readFile as readFile3, writeFile } from "node:fs/promises";
import path3 from "node:path";

// src/cli/init/choices.ts
async function chooseEndpoint(said, env, { ask, tell }) {
  const provider = await chosen();
  const baseUrl = said["base-url"] ?? (provider.name === "own" ? addressIn(env) : void 0) ?? provider.baseUrl;
  if (baseUrl !== null && baseUrl !== void 0) return { provider, baseUrl };
  if (ask !== null) return { provider, baseUrl: await until(ask, "Its address, up to /v1: ", addressOf) };
  throw new Failure("configuration", `only you know the address of ${provider.title}`, {
    hint: "Pass it with --base-url; docs/providers.md shows what it looks like."
  });
  async function chosen() {
    const named = PROVIDERS.find(({ name }) => name === said.provider);
    if (named !== void 0) return named;
    if (said["base-url"] !== void 0) return providerAt(said["base-url"]);
    const address = addressIn(env);
    const likely = address === void 0 ? PROVIDERS.find(({ keyName }) => env[keyName]) : providerAt(address);
    const standard = likely ?? PROVIDERS[0];
    if (ask === null) {
      tell(
        `Endpoint: ${standard.title}, ${likely === void 0 ? "the default" : "as the environment has it"} (--provider).
`
      );
      return standard;
    }
    const list = PROVIDERS.map(({ title }, place) => `  ${place + 1}. ${title}`).join("\n");
    return until(
      ask,
      `Which endpoint answers?
${list}
Number [${PROVIDERS.indexOf(standard) + 1}]: `,
      (answer) => answer === "" ? standard : PROVIDERS[Number(answer) - 1]
    );
  }
}
async function chooseModel(said, { model, title }, { ask, tell }) {
  if (said.model !== void 0) return said.model;
  if (ask !== null) {
    return until(
      ask,
      `Which model, as the endpoint names it${model === null ? "" : ` [${model}]`}: `,
      (answer) => answer || model
    );
  }
  if (model === null) {
    throw new Failure("configuration", `only you know the models of ${title}`, { hint: "Name one with --model." });
  }
  tell(`Model: ${model}, the default (--model).
`);
  return model;
}
var STARTER_PROMPT = "prompts/swelancer-gate.md";
async function chooseWatched(said, found, { ask, tell }) {
  const prompt = said.prompt ?? found.prompts[0] ?? STARTER_PROMPT;
  const candidates = [...found.agentFiles, ...found.otherPrompts];
  if (said.files !== void 0 || candidates.length === 0) return { prompt, files: said.files ?? [] };
  if (ask === null) {
    const left = found.otherPrompts.length === 0 ? "" : `; found, but not watched: ${found.otherPrompts.join(", ")}`;
    tell(`Files: ${found.agentFiles.join(", ") || "none"}, as found${left} (--files).
`);
    return { prompt, files: found.agentFiles };
  }
  const list = candidates.map((file, place) => `  ${place + 1}. ${file}`).join("\n");
  const standard = found.agentFiles.map((_file, place) => place + 1).join(",") || "none";
  const question = `Which of these shall be watched?
${list}
Numbers, or none [${standard}]: `;
  const files = await until(ask, question, (answer) => {
    if (answer === "none") return [];
    const words = (answer || standard).split(/[\s,]+/);
    const chosen = words.map((word) => candidates[Number(word) - 1]).filter((file) => file !== void 0);
    return answer === "" && standard === "none" ? [] : chosen.length === words.length ? chosen : void 0;
  });
  return { prompt, files };
}
async function until(ask, question, read) {
  for (; ; ) {
    const answer = read(await ask(question));
    if (answer !== null && answer !== void 0) return answer;
  }
}
function addressOf(text2) {
  if (!URL.canParse(text2)) return void 0;
  const { protocol, username, password, search } = new URL(text2);
  return /^https?:$/.test(protocol) && username + password + search === "" ? text2 : void 0;
}
var addressIn = (env) => addressOf(env.OPENAI_BASE_URL ?? "");

// src/cli/init/configuration.ts
var import_yaml = __toESM(require_dist(), 1);
var HOME = "swelancer-gate/swelancer-gate";
var WITHOUT_COST = `# This endpoint does not tell what it costs. With its prices, in dollars per million tokens, reports do, and max-cost holds:
# prices: {input: 1.00, cached-input: 0.10, output: 5.00}
`;
function configurationText({ model, prompt, files, reportsCost }) {
  const value = (part) => (0, import_yaml.stringify)(part, { collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 }).trim();
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/${HOME}/v0/schema/config.schema.json
# Every field and its meaning: https://github.com/${HOME}/tree/v0#reference

suite: gate # 48 real issues; smoke has 12, lite 113
model: ${value(model)}
# It may use {{title}}, {{description}}, {{price}}, {{proposals}} and {{question_id}}.
prompt: ${value(prompt)}
# What the model reads before the prompt: a change to it is measured like one to the prompt.
files: ${value(files)}
sampling: {max-tokens: 8192}
budget: {max-calls: 1000${reportsCost ? ", max-cost: 5" : ""}}
${reportsCost ? "" : WITHOUT_COST}`;
}

// src/cli/init/find.ts
import { lstat, readFile } from "node:fs/promises";
import path from "node:path";
var AGENT_FILES = [
  /^(?:AGENTS|CLAUDE|GEMINI)\.md$/,
  /^\.github\/copilot-instructions\.md$/,
  /^\.(?:cursorrules|windsurfrules|clinerules)$/
];
var AGENT_FOLDERS = /^(\.cursor\/rules|\.clinerules|\.roo\/rules[^/]*|\.kiro\/steering)\/./;
var PROMPTS = [/\.prompt\.ya?ml$/, /^prompts\/[^/]+\.md$/];
async function findFiles(directory, files) {
  const agentFiles = /* @__PURE__ */ new Set();
  const prompts = [];
  const otherPrompts = [];
  for (const file of [...files].sort()) {
    const folder = AGENT_FOLDERS.exec(file)?.[1];
    if (folder !== void 0) agentFiles.add(folder);
    else if (![...AGENT_FILES, ...PROMPTS].some((pattern) => pattern.test(file))) continue;
    else if (!await isFile(path.join(directory, file))) continue;
    else if (AGENT_FILES.some((pattern) => pattern.test(file))) agentFiles.add(file);
    else if ((await readFile(path.join(directory, file), "utf8")).includes("{{proposals}}")) prompts.push(file);
    else otherPrompts.push(file);
  }
  return { agentFiles: [...agentFiles], prompts, otherPrompts };
}
async function isFile(file) {
  try {
    return (await lstat(file)).isFile();
  } catch {
    return false;
  }
}

// src/cli/init/workflow.ts
var import_yaml2 = __toESM(require_dist(), 1);
import { readFile as readFile2 } from "node:fs/promises";
import path2 from "node:path";
var EXAMPLE = path2.join(packageFolder, "examples/gate.yml");
function workflowPath(folder) {
  return `.github/workflows/swelancer-gate${folder === "" ? "" : `-${nameOf(folder)}`}.yml`;
}
async function workflowText({ branch, baseUrl, keyName, folder }) {
  const own = folder === "" ? "" : `id: ${text(nameOf(folder))}
          working-directory: ${text(folder)}
          `;
  const edits = [
    [/^# The recommended workflow: .*\n/, ""],
    [/^name: .*/m, `name: ${text(folder === "" ? "Prompt gate" : `Prompt gate of ${folder}`)}`],
    [/branches: \[main\]/, `branches: [${branchPattern(branch)}]`],
    [/base-url: .*/, `${own}base-url: ${text(baseUrl)}`],
    [/secrets\.OPENAI_API_KEY/, `secrets.${keyName}`]
  ];
  return edits.reduce(
    (rest, [from, to]) => {
      if (!from.test(rest)) throw new Error(`examples/gate.yml has no ${from}`);
      return rest.replace(from, () => to);
    },
    await readFile2(EXAMPLE, "utf8")
  );
}
function text(value) {
  return (0, import_yaml2.stringify)(value.replaceAll(`\${{`, `\${{ '\${{' }}`), { lineWidth: 0, blockQuote: false }).trim();
}
function branchPattern(branch) {
  const pattern = branch.replaceAll(/[*?+[\]!\\]/g, "\\$&");
  return /^[a-z][\w./-]*$/i.test(pattern) ? text(pattern) : JSON.stringify(pattern);
}
function nameOf(folder) {
  const name = folder.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  return name.slice(0, 64).replaceAll(/^-|-$/g, "") || "folder";
}

// src/cli/commands/init.ts
var CONFIG = "swelancer-gate.yml";
var ENDPOINT = ["provider", "base-url"];
async function initCommand({ yes, json, ...said }, world) {
  const git = await openGit(world);
  const folder = await git.folder();
  const branch = await defaultBranch(git);
  const workflow = path3.posix.relative(folder, workflowPath(folder));
  const inFolder = (file) => path3.join(world.directory, file);
  const isNew = { workflow: !await exists(inFolder(workflow)), config: !await exists(inFolder(CONFIG)) };
  const person = { ask: yes || json ? null : world.ask, tell: world.tell };
  const say = json ? () => {
  } : world.print;
  const texts = /* @__PURE__ */ new Map();
  if (isNew.workflow || isNew.config) {
    const { provider, baseUrl } = await chooseEndpoint(said, world.env, person);
    if (isNew.workflow) {
      texts.set(workflow, await workflowText({ branch, baseUrl, keyName: provider.keyName, folder }));
    }
    if (isNew.config) {
      const model = await chooseModel(said, provider, person);
      const found = await findFiles(world.directory, await git.workTreeFiles());
      const watched = await chooseWatched(said, found, person);
      texts.set(CONFIG, configurationText({ model, ...watched, reportsCost: provider.reportsCost }));
      texts.set(watched.prompt, DEFAULT_PROMPT);
    }
  }
  const written = [];
  for (const [file, text2] of texts) if (await writeNew(inFolder(file), file, text2)) written.push(file);
  const files = [.../* @__PURE__ */ new Set([workflow, CONFIG, ...texts.keys()])];
  for (const file of files) {
    say(`${written.includes(file) ? "Wrote" : "Kept "}  ${file}
`);
  }
  const unused = Object.keys(said).filter((name) => !isNew.config && !(isNew.workflow && ENDPOINT.includes(name)));
  if (unused.length > 0) {
    world.tell(`${unused.map((name) => `--${name}`).join(", ")} changed nothing: the files that say it were there.
`);
  }
  const exitCode = await verified({ ...world, print: say });
  const commit = `git add ${written.join(" ")} && git commit -m "Gate changes to prompts"`;
  const steps = [
    `Give the key: gh secret set ${await secretIn(inFolder(workflow))}`,
    ...written.length === 0 ? [] : [`Commit: ${commit}`],
    `Push to ${branch}: that run measures what pull requests are compared with.`,
    "Open a pull request that changes the prompt or a watched file."
  ];
  if (json) {
    const kept = files.filter((file) => !written.includes(file));
    world.print(`${JSON.stringify({ written, kept, verified: exitCode === EXIT.passed, next: steps })}
`);
  }
  say(`
Next
${steps.map((step, place) => `${place + 1}. ${step}
`).join("")}`);
  return exitCode;
}
async function writeNew(place, file, text2) {
  if (await exists(place)) return false;
  try {
    await mkdir(path3.dirname(place), { recursive: true });
    await writeFile(place, text2, { flag: "wx" });
    return true;
  } catch (error) {
    throw new Failure("configuration", `cannot be written: ${error instanceof Error ? error.message : error}`, {
      file,
      hint: "Run it where you may write. What was there is untouched.",
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
    world.tell(`Not in order yet: ${explain(error)}
Look again with: ${PROGRAM} verify
`);
    return exitCodeOf(error);
  }
}
async function secretIn(workflow) {
  return /api-key:.*secrets\.(\w+)/.exec(await readFile3(workflow, "utf8"))?.[1] ?? "OPENAI_API_KEY";
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
