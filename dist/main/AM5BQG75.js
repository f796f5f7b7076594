import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  affordable,
  lookBounds,
  looksOf,
  planOf,
  pocockSpending,
  storedEnough
} from "./GDQ7KSPJ.js";
import {
  presetNotes
} from "./RYF67N37.js";
import {
  shellWord
} from "./ARJQB7D6.js";
import {
  changedTrustedFields,
  promptModel,
  runConfig,
  suitesOf
} from "./2FUSTAZU.js";
import {
  parseConfigFile,
  readConfigFile,
  requireConfigFile
} from "./LT7M5OAP.js";
import {
  loadMaterial,
  suiteHash
} from "./TZV4KU2V.js";
import {
  codeFolder,
  codeOf,
  datasetOptions,
  fetchPinned,
  isAddress,
  splitPin,
  verify
} from "./T2XBXUMS.js";
import {
  hasTasks,
  isTaskFolder,
  readTaskFolder
} from "./ZGLEUKA2.js";
import {
  createReferenceSolver
} from "./XKPX7BVQ.js";
import {
  isRight,
  trialSchema
} from "./UQLWA7MU.js";
import {
  isUnanimous,
  noiseOf,
  slipRate
} from "./EJNFRPCC.js";
import {
  binomialCdf,
  bisect,
  normalCdf,
  normalQuantile,
  studentQuantile
} from "./4EWCDJO6.js";
import {
  cachedFailure
} from "./3JWEBMMV.js";
import {
  PROGRAM
} from "./IF375LG3.js";
import {
  version
} from "./G6SBVFOP.js";
import {
  fisherTest,
  scoredTest
} from "./CP3Z2BKF.js";
import {
  globMatcher
} from "./CFTHPGPE.js";
import {
  estimateTokens
} from "./UO3F4TOY.js";
import {
  cost,
  count,
  day,
  integer,
  outOf,
  percent,
  points,
  rangeOf,
  shortCommit,
  signed,
  size,
  timeLeft
} from "./2GADIIEC.js";
import {
  variablesOf
} from "./FRBP6PHT.js";
import {
  costOf
} from "./UMYL24OK.js";
import {
  readAnswer
} from "./RXXJD67Y.js";
import {
  promptOf,
  renderMessages
} from "./2HZX77PQ.js";
import {
  didYouMean
} from "./G43GAEJJ.js";
import {
  showProposals
} from "./L76G56PE.js";
import {
  endingOf,
  isWholeAnswer
} from "./SUKVMSTL.js";
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
  fetchFor
} from "./DMBXXGWR.js";
import {
  CONFIG_FILE,
  OPENAI,
  REPEATED,
  ownTasks,
  settingsSchema
} from "./3ZWKDCOX.js";
import {
  external_exports
} from "./PTC7Q33W.js";
import {
  PQueue
} from "./ZGG5GMTL.js";
import {
  NO_KEY_NEEDED,
  missingKey,
  readApiKey
} from "./7TMNX65V.js";
import {
  EXIT,
  Failure,
  failureBehind
} from "./WOQU7CIP.js";
import {
  systemClock
} from "./ZGMWGXM3.js";

// src/arm/commits.ts
async function commitOf(git, ref) {
  const commit = await git.resolve(ref);
  if (commit !== null) return { commit, label: /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref };
  throw await unreachable(git, `there is no commit ${ref} in this repository`);
}
async function mergeBaseOf(git, base, head) {
  const commit = await git.mergeBase(base.commit, head.commit);
  if (commit !== null) return { commit, label: base.label };
  throw await unreachable(git, `${base.label} and ${head.label} have no common commit here`);
}
async function findDefaultBase(git, branch) {
  const refs = branch === void 0 ? [
    ...["HEAD", "main", "master"].map((name) => `refs/remotes/origin/${name}`),
    "refs/heads/main",
    "refs/heads/master"
  ] : [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
  const tips = await git.tips(refs);
  const [found] = refs.flatMap((ref) => tips.get(ref) ?? []);
  return found === void 0 ? null : { commit: found.commit, label: branch ?? found.label };
}
function noDefaultBase() {
  return new Failure("configuration", "no default branch was found to compare with", {
    hint: "Commit at least once, fetch the default branch, or name another with --baseline REF."
  });
}
async function unreachable(git, message) {
  return await git.shallow() ? new Failure("configuration", `${message}: this clone is shallow`, {
    hint: "Fetch the whole history: add `fetch-depth: 0` to the actions/checkout step, or run `git fetch --unshallow`."
  }) : new Failure("configuration", message, { hint: "Check the spelling, or fetch the ref." });
}

// src/sampling/shard/merge.ts
function mergeShards(shards, store, key) {
  const [{ asked }] = shards;
  const begun = shards.map((shard) => shard.begun).reduce((a, b) => a < b ? a : b);
  store.begun(asked, begun);
  for (const { trials } of shards) {
    for (const trial of trials) if (store.get(trial.key) === void 0) store.add(trial);
  }
  return {
    asked,
    begun,
    canAsk: mayAsk(shards, key),
    paid: new Set(shards.flatMap(({ paid }) => paid)),
    requests: shards.reduce((sum2, { requests }) => sum2 + requests, 0)
  };
}
function mayAsk(shards, key) {
  return key.kind !== "missing" || shards.every(({ keyed }) => !keyed);
}
function checkMerged(joined, asked) {
  if (joined === null || joined.asked === asked) return;
  throw new Failure("configuration", "the shards ran with different settings than this job", {
    hint: "Merge them at the same commit, with the same settings and the same endpoint (--base-url)."
  });
}

// src/app/judge.ts
async function readJudge(places, { config, suite }) {
  const notes2 = [];
  for (const source of places) {
    const text = await source.read(config);
    if (text === null) continue;
    try {
      const file = parseConfigFile(text, config);
      const missing3 = await withoutTasks(suitesOf(suite?.split(",") ?? file.suite), source);
      if (missing3 === void 0) return { judge: { file, source }, notes: notes2 };
      notes2.push({ kind: "warning", text: `There are no tasks in \`${missing3}\` at ${source.label}.` });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      notes2.push({ kind: "warning", text: `The configuration at ${source.label} cannot be used: ${error.message}` });
    }
  }
  return { judge: null, notes: notes2 };
}
async function withoutTasks(suites, source) {
  for (const reference of suites.filter(isTaskFolder)) {
    if (!await hasTasks(reference, source)) return reference;
  }
  return void 0;
}
async function checkOwnTasks({ file, source }, { suite }) {
  for (const reference of suitesOf(suite?.split(",") ?? file.suite).filter(isTaskFolder)) {
    await readTaskFolder(reference, source);
  }
}
function noJudge(places, config) {
  const labels = places.map(({ label }) => label).join(" and ");
  return new Failure("configuration", `there is no usable ${config} on ${labels}, and a fork cannot bring its own`, {
    hint: "Merge a configuration into the default branch first: it sets the tasks, the rule and the budget."
  });
}
async function pricedModel({ file, source }, settings) {
  return settings.model ?? file.model ?? await promptModel(source, file.prompt) ?? "";
}
async function changedJudge(judge, head) {
  const fields = new Set(changedTrustedFields(judge.file, head.file));
  for (const field of ["suite", "dataset", "models"]) {
    for (const reference of suitesOf(judge.file[field] ?? [])) {
      const file = reference.replace(/#sha256=.*$/, "");
      if (!isRepositoryFile(file)) continue;
      const before = await textAt(judge.source, file);
      if (before !== void 0 && before !== await textAt(head.source, file)) fields.add(field);
    }
  }
  return [...fields];
}
async function textAt(source, file) {
  try {
    return file.endsWith("/") ? JSON.stringify(await source.files(file)) : await source.read(file);
  } catch (error) {
    if (error instanceof Failure) return void 0;
    throw error;
  }
}
function isRepositoryFile(reference) {
  return /\/|\.(?:jsonl?|csv|gz|md)$/i.test(reference) && !URL.canParse(reference) && !reference.startsWith("/") && !reference.split(/[\\/]/).includes("..");
}

// src/app/reproduce.ts
var short = (value) => /^[0-9a-f]{40}$/.test(value) ? value.slice(0, 10) : value;
function commandFor(command, settings, own) {
  const defaults = new Map(Object.entries(settingsSchema.parse({})));
  const given = Object.entries(settings).filter(([name, value]) => name in REPEATED && value !== defaults.get(name));
  const flags = [...Object.entries(own), ...given].flatMap(
    ([name, value]) => value == null ? [] : [`--${name}`, shellWord(short(String(value)))]
  );
  return [PROGRAM, command, ...flags].join(" ");
}

// src/app/session.ts
import path3 from "node:path";

// src/arm/extra-body.ts
var ALLOWED = /* @__PURE__ */ new Set([
  // Routing between hosts of the same model
  ...["provider", "route", "transforms", "context_length_exceeded_behavior"],
  // Reasoning
  ...["reasoning", "reasoning_effort", "reasoning_format", "include_reasoning", "thinking", "enable_thinking"],
  ...["thinking_budget", "chat_template_kwargs", "verbosity"],
  // Sampling
  ...["n", "seed", "stop", "temperature", "top_p", "top_k", "top_a", "min_p", "typical_p", "logit_bias"],
  ...["frequency_penalty", "presence_penalty", "repetition_penalty", "length_penalty", "no_repeat_ngram_size"],
  ...["mirostat", "mirostat_tau", "mirostat_eta"],
  // Safety
  ...["safe_prompt", "safety_settings"],
  // Form of the response
  ...["stream", "usage", "response_format", "tool_choice", "parallel_tool_calls"]
]);
var INSTEAD = {
  model: "model",
  max_tokens: "sampling.max-tokens",
  max_completion_tokens: "sampling.max-tokens"
};
function checkExtraBody({ extraBody, label }, further, file) {
  for (const [field, value] of Object.entries(extraBody)) {
    if (field === "n" && value !== 1) {
      throw new Failure("configuration", `"extra-body.n" is at most 1 (${label})`, {
        file,
        hint: "Remove the field: the gate requests each answer separately."
      });
    }
    if (ALLOWED.has(field) || further.includes(field)) continue;
    const instead = Object.hasOwn(INSTEAD, field) ? INSTEAD[field] : void 0;
    throw new Failure("configuration", `"extra-body.${field}" is not passed to the endpoint (${label})`, {
      file,
      hint: instead === void 0 ? `${didYouMean(field, [...ALLOWED])} To allow it, add it to \`extra-body-fields\` on the default branch first.` : `Set \`${instead}\` instead.`
    });
  }
}

// src/model/list.ts
var KIND = { noun: "model list", extension: "json" };
async function loadModelList(reference, read2, downloads) {
  const { place, sha256 } = splitPin(reference, KIND);
  if (isAddress(place)) {
    const { name, bytes } = await fetchPinned(place, sha256, KIND, downloads);
    return readModelList(bytes.toString("utf8"), name);
  }
  const text = await read2(place);
  if (text === null) {
    throw new Failure("configuration", "there is no such model list", {
      file: place,
      hint: "Check `models:` in the configuration, and commit the file."
    });
  }
  verify(Buffer.from(text), { sha256 }, place, KIND.noun);
  return readModelList(text, place);
}
var priceSchema = external_exports.union([external_exports.string().regex(/^-?\d+(\.\d+)?(e-?\d+)?$/i), external_exports.number()]).transform(Number).nullish().catch(null);
var listSchema = external_exports.object({
  data: external_exports.array(
    external_exports.object({
      id: external_exports.string().min(1),
      context_length: external_exports.number().positive().nullish().catch(null),
      pricing: external_exports.object({
        prompt: priceSchema,
        completion: priceSchema,
        input_cache_read: priceSchema,
        input_cache_write: priceSchema,
        /** Per request, regardless of length. */
        request: priceSchema
      }).nullish().catch(null)
    })
  )
});
function readModelList(text, file) {
  const result = listSchema.safeParse(parsed(text, file));
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new Failure("configuration", `not a model list: "${issue?.path.join(".")}": ${issue?.message}`, {
      file,
      hint: "It has the form of OpenRouter's list of models: {data: [{id, context_length, pricing: {prompt, completion}}]}."
    });
  }
  return new Map(
    result.data.data.map(({ id, context_length, pricing }) => [
      id,
      { prices: pricing == null ? null : pricesOf(pricing), contextTokens: context_length ?? null }
    ])
  );
}
function pricesOf({ prompt, completion, input_cache_read, input_cache_write, request }) {
  if (prompt == null || completion == null || prompt < 0 || completion < 0) return null;
  return {
    input: perMillion(prompt),
    cachedInput: known(input_cache_read),
    ...known(input_cache_write) !== null && { cacheWrite: known(input_cache_write) },
    output: perMillion(completion),
    ...request != null && request > 0 && { request }
  };
}
var known = (price) => price == null || price <= 0 ? null : perMillion(price);
var perMillion = (dollars) => Number((dollars * 1e6).toPrecision(12));
function parsed(text, file) {
  try {
    return parseJson(text);
  } catch (cause) {
    throw new Failure("configuration", "the model list is not valid JSON", { file, cause });
  }
}

// src/solver/chat.ts
var VERSION = 2;
var ANSWER_SCHEMA = {
  name: "decision",
  schema: {
    type: "object",
    properties: { selected_proposal_id: { type: "integer", description: "Number of the proposal that is chosen." } },
    required: ["selected_proposal_id"],
    additionalProperties: false
  }
};
function createChatSolver(arm, client) {
  const { prompt, files, order, sampling, extraBody, structuredOutput } = arm;
  const { model } = arm.solver;
  const digests = /* @__PURE__ */ new Map();
  const common = { model, sampling, answerSchema: structuredOutput ? ANSWER_SCHEMA : null, extraBody };
  const callFor = (task, shown) => ({
    ...common,
    messages: renderMessages(prompt, files, task, shown)
  });
  return {
    name: "chat",
    model,
    mostRequests: 1,
    prompt: promptOf(prompt, files),
    identity(task, sample) {
      const name = order === "dataset" ? task.id : `${task.id}#${sample}`;
      const known2 = digests.get(name);
      if (known2 !== void 0) return known2;
      const call2 = callFor(task, showProposals(task, order, sample));
      const digest = digestOf({ version: VERSION, origin: client.origin, ...call2 });
      digests.set(name, digest);
      return digest;
    },
    messages: (task, sample) => callFor(task, showProposals(task, order, sample)).messages,
    call,
    async solve(task, sample, signal) {
      const one = call(task, sample);
      return one.read(await client.complete(one.call, signal));
    }
  };
  function call(task, sample) {
    const shown = showProposals(task, order, sample);
    return { call: callFor(task, shown), read: (reply) => solutionOf(reply, shown) };
  }
}
function solutionOf(reply, shown) {
  const { refusal, finishReason, toolCalls, usage, cost: cost2, latencyMs, requests, served: served2, sent } = reply;
  const text = reply.text === "" && toolCalls.length === 1 ? toolCalls[0]?.arguments ?? "" : reply.text;
  const answer = readAnswer(
    { text, refusal, finishReason },
    shown.map((one) => one.shown)
  );
  const position = shown.findIndex((one) => one.shown === answer.shown);
  return {
    reading: answer.reading,
    proposalId: shown[position]?.proposal.id ?? null,
    position: position === -1 ? null : position,
    text: text === "" && refusal !== null ? refusal : text,
    finishReason,
    usage,
    cost: cost2,
    latencyMs,
    requests,
    served: served2,
    sent
  };
}

// src/solver/create.ts
async function createSolver(arm, tools) {
  const { client, workspaces, environment, endpoint } = tools;
  if (isOf(arm, "reference")) return createReferenceSolver(arm.solver.rule, arm.order);
  if (isOf(arm, "agent")) {
    const [{ createAgentSolver }, { openServers }] = await Promise.all([
      import("./HXA7F76L.js"),
      import("./OMUXF33Z.js")
    ]);
    const servers2 = await openServers(arm, tools);
    return createAgentSolver(
      arm,
      await client(),
      await workspaces(),
      systemClock,
      environment.PATH ?? "",
      servers2,
      tools.onTurn
    );
  }
  if (isOf(arm, "command")) {
    const { createCommandSolver } = await import("./WBWGI2VE.js");
    const prices = tools.pricesOf(arm.solver.model);
    const { sandboxHosts, sandboxPrograms, permitted } = tools;
    const surroundings = {
      env: environment,
      endpoint,
      prices,
      sandbox: await tools.sandbox(),
      sandboxHosts,
      sandboxPrograms,
      permitted
    };
    return createCommandSolver(arm, await workspaces(), surroundings);
  }
  if (isOf(arm, "chat")) return createChatSolver(arm, await client());
  throw new Error(`there is no solver ${arm.solver.name}`);
}
function isOf(arm, kind) {
  return arm.solver.kind === kind;
}

// src/solver/mcp/server-notes.ts
function serverNotes(servers2) {
  return servers2.flatMap(
    (server) => server.kind === "left-out" ? [`The agent works without the MCP server ${server.name}: ${server.reason}.`] : server.warnings.map((warning2) => `MCP server ${server.name}: ${warning2}`)
  );
}

// src/trial/store.ts
import { closeSync, existsSync, fstatSync, mkdirSync as mkdirSync2, openSync, readdirSync, readSync, writeSync } from "node:fs";
import path2 from "node:path";
import { isDeepStrictEqual } from "node:util";

// src/trial/branch-state.ts
var countSchema = external_exports.tuple([external_exports.int().nonnegative(), external_exports.int().nonnegative()]);
var branchStateSchema = external_exports.strictObject({
  /** Gate of the repository. */
  id: external_exports.string(),
  /** Hash of everything the configuration sends. A different digest is a different configuration. */
  digest: external_exports.string(),
  /** Hash of the suite, including correct answers. */
  suite: external_exports.string(),
  solver: external_exports.string(),
  model: external_exports.string().nullable(),
  /** 40-digit commit; null for a work tree. */
  commit: external_exports.string().nullable(),
  at: external_exports.iso.datetime(),
  /** Right answers and answers, by the id of the task: the first of each, whatever they said. */
  tasks: external_exports.record(external_exports.string(), countSchema)
});

// src/trial/reread.ts
function reread(trial) {
  switch (endingOf(trial.finishReason)) {
    case "unknown":
      return isWholeAnswer(trial.text) ? trial : null;
    case "refused":
      return { ...trial, reading: "refused", proposalId: null, position: null };
    case "cut":
      return trial.reading === "lenient" && /\d\s*$/.test(trial.text) ? { ...trial, reading: "truncated", proposalId: null, position: null } : trial;
    default:
      return trial;
  }
}

// src/trial/runs.ts
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
var TOUCH_MS = 5e3;
var DEAD_AFTER_MS = 4 * TOUCH_MS;
function openRuns(store) {
  const own = randomUUID();
  const folder = path.join(store, "runs");
  const fileOf = (run) => path.join(folder, run);
  const seen = /* @__PURE__ */ new Map();
  let touching;
  function show() {
    mkdirSync(folder, { recursive: true });
    writeFileSync(fileOf(own), `${process.pid} ${hostname()}`);
  }
  function touch() {
    const now = /* @__PURE__ */ new Date();
    try {
      utimesSync(fileOf(own), now, now);
    } catch {
    }
  }
  return {
    own,
    join() {
      if (touching !== void 0) return;
      show();
      touching = setInterval(touch, TOUCH_MS).unref();
    },
    isAlive(run) {
      if (run === own) return true;
      const file = /^[\w-]+$/.test(run) ? read(fileOf(run)) : null;
      if (file === null) return false;
      const known2 = seen.get(run);
      if (known2?.touched !== file.touched) seen.set(run, { touched: file.touched, at: performance.now() });
      const isStill = known2?.touched === file.touched && performance.now() - known2.at > DEAD_AFTER_MS;
      if (!isStill && !isGone(file.owner)) return true;
      rmSync(fileOf(run), { force: true });
      return false;
    },
    leave() {
      clearInterval(touching);
      if (touching !== void 0) rmSync(fileOf(own), { force: true });
      touching = void 0;
    }
  };
}
function read(file) {
  try {
    return { owner: readFileSync(file, "utf8"), touched: statSync(file).mtimeMs };
  } catch {
    return null;
  }
}
function isGone(owner) {
  const [, pid = "", host] = /^(\d+) (.*)$/.exec(owner) ?? [];
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}

// src/trial/store.ts
function openStore(folder) {
  const trials = /* @__PURE__ */ new Map();
  const samples = /* @__PURE__ */ new Map();
  const holders = /* @__PURE__ */ new Map();
  const comparisons = /* @__PURE__ */ new Map();
  const states = [];
  const conflicts = [];
  let torn = 0;
  let corrected = 0;
  const runs = openRuns(folder);
  const log = explained(folder, () => {
    mkdirSync2(folder, { recursive: true });
    for (const name of readdirSync(folder).sort()) {
      if (!name.endsWith(".jsonl") || name === FILE) continue;
      const other = openLog(path2.join(folder, name), "r", take);
      other.refresh(true);
      other.close();
    }
    return openLog(path2.join(folder, FILE), "a+", take);
  });
  explained(folder, () => log.refresh());
  function take(line) {
    const record = readRecord(line);
    if (record === null) torn++;
    else if ("comparison" in record) {
      if (!comparisons.has(record.comparison)) comparisons.set(record.comparison, record.begun);
    } else if ("state" in record) {
      states.push(record.state);
    } else if ("claim" in record) {
      if (record.by !== void 0 && holders.get(record.claim) === record.over) holders.set(record.claim, record.by);
    } else if ("release" in record) {
      if (holders.get(record.release) === record.by) holders.delete(record.release);
    } else {
      const trial = reread(record);
      if (trial !== null) remember(trial);
    }
  }
  function remember(trial) {
    const earlier = trials.get(trial.key);
    if (earlier === void 0) {
      trials.set(trial.key, trial);
      samples.set(trial.taskId, (samples.get(trial.taskId) ?? /* @__PURE__ */ new Set()).add(trial.sample));
    } else if (earlier.proposalId !== trial.proposalId) {
      conflicts.push(
        `Task ${trial.taskId}, sample ${trial.sample} was answered twice, and differently; the first answer stands.`
      );
    }
  }
  function write(record) {
    try {
      log.append(JSON.stringify(record));
    } catch (cause) {
      throw notWritten(folder, cause);
    }
  }
  return {
    get: (key) => trials.get(key),
    samples: (taskId) => samples.get(taskId) ?? [],
    claim(key) {
      log.refresh();
      if (trials.has(key)) return false;
      const holder = holders.get(key);
      if (holder !== void 0 && runs.isAlive(holder)) return holder === runs.own;
      runs.join();
      write({ claim: key, by: runs.own, ...holder !== void 0 && { over: holder } });
      return holders.get(key) === runs.own;
    },
    release(key) {
      if (holders.get(key) === runs.own) write({ release: key, by: runs.own });
    },
    add(trial) {
      const { data = trial, success } = trialSchema.safeParse(trial);
      if (!success || !isDeepStrictEqual(data, trial)) corrected++;
      write(data);
    },
    begun(comparison, now) {
      log.refresh();
      if (!comparisons.has(comparison)) write({ comparison, begun: now });
      return comparisons.get(comparison) ?? now;
    },
    states,
    addState(state) {
      write({ state });
    },
    get damage() {
      return [
        ...torn === 0 ? [] : [`${torn} unreadable line${torn === 1 ? "" : "s"} in the store ${torn === 1 ? "was" : "were"} skipped.`],
        ...corrected === 0 ? [] : [
          `${corrected} answer${corrected === 1 ? "" : "s"} came with a figure or a text beyond what is stored; it was brought into bounds.`
        ],
        ...conflicts
      ];
    },
    close() {
      runs.leave();
      log.close();
    }
  };
}
var FILE = "trials.jsonl";
var PIECE = 1 << 20;
var MAX_LINE = 64 << 20;
function openLog(name, flags, take) {
  const file = openSync(name, flags);
  let known2 = 0;
  function refresh(ended = false) {
    for (let most = PIECE; ; ) {
      const left = fstatSync(file).size - known2;
      if (left <= 0) return;
      const bytes = Buffer.alloc(Math.min(left, most));
      const length = readSync(file, bytes, 0, bytes.length, known2);
      if (length === 0) return;
      const isAll = length === left;
      const whole = isAll && ended ? length : bytes.lastIndexOf("\n", length - 1) + 1;
      if (whole === 0 && isAll) return;
      const isSkipped = whole === 0 && most >= MAX_LINE;
      known2 += isSkipped ? length : whole;
      most = whole === 0 && !isSkipped ? 2 * most : PIECE;
      for (const line of bytes.toString("utf8", 0, whole).split("\n")) if (line !== "") take(line);
    }
  }
  return {
    refresh,
    append(line) {
      const bytes = Buffer.from(`
${line}
`);
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      refresh();
    },
    close: () => closeSync(file)
  };
}
var recordSchema = external_exports.union([
  trialSchema,
  external_exports.strictObject({
    claim: external_exports.string(),
    by: external_exports.string().optional(),
    /** The dead run that had claimed it. */
    over: external_exports.string().optional()
  }),
  external_exports.strictObject({ release: external_exports.string(), by: external_exports.string() }),
  external_exports.strictObject({ comparison: external_exports.string(), begun: external_exports.iso.datetime() }),
  external_exports.strictObject({ state: branchStateSchema })
]);
function readRecord(line) {
  try {
    return recordSchema.parse(parseJson(line));
  } catch {
    return null;
  }
}
function explained(folder, work) {
  try {
    return work();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(
      "configuration",
      `the store ${folder} cannot be used: ${error instanceof Error ? error.message : error}`,
      {
        hint: existsSync(folder) ? "Check that it is a writable folder." : "Choose another folder with --store.",
        cause: error
      }
    );
  }
}
function notWritten(folder, cause) {
  const behind = failureBehind(cause);
  const why = behind?.message ?? (cause instanceof Error ? cause.message : String(cause));
  return new Failure("system", `answers cannot be stored: ${why}`, {
    file: folder,
    hint: behind?.hint ?? "Choose another folder with --store. Completed answers are kept.",
    cause
  });
}

// src/model/extra-headers.ts
function fillHeaders(templates, env) {
  const secrets = [];
  const fill = (header, template) => template.replaceAll(/\$(?:\{(\w+)\}|([A-Z_][A-Z0-9_]*))/g, (_, braced, bare) => {
    const name = braced ?? bare;
    const value = env[name]?.trim() ?? "";
    if (value === "" || !/^[\t\x20-\x7e]+$/.test(value)) {
      const problem = value === "" ? "is not set" : "holds what no header can";
      throw new Failure(
        "configuration",
        `headers: ${header} needs the environment variable ${name}, which ${problem}`,
        {
          hint: `Set it where the gate runs: in a workflow, under \`env:\`, from a secret.`
        }
      );
    }
    secrets.push(value);
    return value;
  });
  const headers = Object.fromEntries(Object.entries(templates).map(([name, value]) => [name, fill(name, value)]));
  return { headers, secrets };
}

// src/app/clients.ts
function baseUrlOf(settings, { env }) {
  return settings["base-url"] ?? (env.OPENAI_BASE_URL || OPENAI);
}
async function openClient(settings, world, { apiKey, fallbackApiKey }, config) {
  const [{ createModelClient }, { createFallbackClient, underName }, { systemClock: systemClock2 }] = await Promise.all([
    import("./DAQYDVGM.js"),
    import("./Z653UKYN.js"),
    import("./ZQYOWVZY.js")
  ]);
  const timeoutMs = settings.timeout * 1e3;
  const fetch = await fetchFor(world.env, timeoutMs);
  const clientOf = (baseUrl, key, extra = {}) => {
    if (key.kind === "missing") throw missingKey(key);
    return createModelClient({
      ...extra,
      baseUrl,
      apiKey: sentKey(key),
      ...world.env.RUNNER_DEBUG === "1" && { onRequest: printRequest(world) },
      // Slow answers cost money anyway, so one request may take the whole timeout.
      timeoutMs,
      deadlineMs: timeoutMs,
      concurrency: settings.concurrency,
      termsOf: config.termsOf,
      limits: config.limits,
      fetch,
      clock: systemClock2,
      random: Math.random,
      onNotice: (notice) => world.tell(`${notice}
`)
    });
  };
  const first = clientOf(baseUrlOf(settings, world), apiKey, fillHeaders(config.headers, world.env));
  const fallback = settings["fallback-base-url"];
  if (fallback === void 0) return first;
  const second = clientOf(fallback, fallbackApiKey);
  const name = settings["fallback-model"];
  return createFallbackClient([first, name === void 0 ? second : underName(second, name)]);
}
function printRequest(world) {
  return (method, host) => {
    const sentAt = world.elapsed();
    return (status) => world.tell(`debug: ${method} ${host} ${status ?? "no response"} ${Math.round(world.elapsed() - sentAt)} ms
`);
  };
}
function sentKey(key) {
  return key.kind === "key" ? key.value : null;
}

// src/sampling/progress.ts
function createTally(elapsed) {
  let done = 0;
  let total2 = 0;
  let missing3 = 0;
  let cost2 = 0;
  let startedAt = elapsed();
  const arms = /* @__PURE__ */ new Map();
  function add(arm, task, trial) {
    const tasks = arms.get(arm) ?? /* @__PURE__ */ new Map();
    const { right: right2, all } = tasks.get(task.id) ?? { right: 0, all: 0 };
    arms.set(arm, tasks.set(task.id, { right: right2 + (isRight(trial, task) ? 1 : 0), all: all + 1 }));
  }
  function accuracies() {
    const [first, ...others] = arms.values();
    const shared = [...first?.keys() ?? []].filter((task) => others.every((tasks) => tasks.has(task)));
    if (shared.length === 0) return [];
    return [...arms].sort(([a], [b]) => a < b ? -1 : 1).map(([arm, tasks]) => {
      const shares2 = shared.map((task) => tasks.get(task)).map((own) => own === void 0 ? 0 : own.right / own.all);
      return { arm, accuracy: shares2.reduce((sum2, share) => sum2 + share, 0) / shares2.length };
    });
  }
  return {
    onKnown(arm, tasks, trials) {
      const byId = new Map(tasks.map((task) => [task.id, task]));
      for (const trial of trials) {
        const task = byId.get(trial.taskId);
        if (task !== void 0) add(arm, task, trial);
      }
    },
    onBatch(trials) {
      done = 0;
      total2 = trials;
      startedAt = elapsed();
    },
    onTrial({ arm, task }, trial) {
      done++;
      if (trial === null) missing3++;
      else {
        add(arm, task, trial);
        cost2 = cost2 === null || trial.cost === null ? null : cost2 + trial.cost;
      }
    },
    progress() {
      const secondsLeft = done === 0 ? null : (elapsed() - startedAt) / done * (total2 - done) / 1e3;
      return { done, total: total2, missing: missing3, accuracies: accuracies(), cost: cost2, secondsLeft };
    }
  };
}
function inWords({ done, total: total2, missing: missing3, accuracies, cost: cost2, secondsLeft }) {
  const parts = [
    `${done} of ${count(total2, "answer")}`,
    soFar(accuracies),
    missing3 === 0 ? "" : `${missing3} missing`,
    secondsLeft === null || done === total2 ? "" : `about ${timeLeft(secondsLeft)} left`,
    cost2 === null ? "cost unknown" : cost2 === 0 ? "" : cost(cost2)
  ];
  return parts.filter((part) => part !== "").join(", ");
}
function soFar(accuracies) {
  if (accuracies.length === 0) return "";
  const own = accuracies.every(({ arm }) => arm === "baseline" || arm === "candidate");
  const figures = accuracies.map(({ arm, accuracy }) => own ? percent(accuracy) : `${arm} ${percent(accuracy)}`);
  return `so far ${figures.join(own ? " \u2192 " : " \xB7 ")}`;
}

// src/app/progress-line.ts
var REDRAW_EVERY_MS = 100;
var BAR_WIDTH = 20;
function bar(share) {
  const full = Math.round(share * BAR_WIDTH);
  return `${"\u2588".repeat(full)}${"\u2591".repeat(BAR_WIDTH - full)}`;
}
var LINE_EVERY_MS = 15e3;
function createProgress(world, listen) {
  const tally = createTally(world.elapsed);
  let toldAt = world.elapsed();
  const agents = /* @__PURE__ */ new Map();
  function show(progress) {
    const isLast = progress.done === progress.total;
    const { live, columns } = world.terminal;
    if (!isLast && world.elapsed() - toldAt < (live ? REDRAW_EVERY_MS : LINE_EVERY_MS)) return;
    toldAt = world.elapsed();
    const words = [inWords(progress), ...agentWords([...agents.values()])].join(" \xB7 ");
    const line = `${bar(progress.done / progress.total)} ${words}`.slice(0, columns - 1);
    world.tell(live ? `\r\x1B[K${line}${isLast ? "\n" : ""}` : `${words}
`);
  }
  return {
    onKnown: tally.onKnown,
    onBatch({ reason, round }, trials) {
      if (trials === 0) return;
      world.tell(reason === "round" ? `Round ${round}: ${trials} trials.
` : REASONS[reason]);
      tally.onBatch(trials);
      toldAt = world.elapsed();
    },
    onTrial(wanted, trial) {
      agents.delete(nameOf({ arm: wanted.arm, taskId: wanted.task.id, sample: wanted.sample }));
      tally.onTrial(wanted, trial);
      const progress = tally.progress();
      show(progress);
      listen(progress);
    },
    onTurn(turn) {
      agents.delete(nameOf(turn));
      agents.set(nameOf(turn), turn);
      const progress = tally.progress();
      if (progress.done < progress.total) show(progress);
    }
  };
}
var nameOf = ({ arm, taskId, sample }) => `${arm} ${taskId} ${sample}`;
function agentWords(agents) {
  const latest = agents.at(-1);
  if (latest === void 0) return [];
  const [task = latest.taskId] = latest.taskId.split("-manager-");
  const tools = [...new Set(latest.tools)].slice(0, MAX_TOOLS).map((name) => name.slice(0, MAX_TOOL_NAME));
  const doing = tools.length === 0 ? "" : ` (${tools.join(", ")})`;
  return [`${count(agents.length, "agent")} at work, task ${task} in turn ${latest.turn}${doing}`];
}
var MAX_TOOLS = 3;
var MAX_TOOL_NAME = 30;
var REASONS = {
  control: "A drop is likely. Collecting new answers for both versions to confirm it.\n",
  cause: "Searching for the part of the change that caused the drop.\n"
};

// src/app/task-code.ts
var MEBIBYTE = 2 ** 20;
var MAX_CODE = 4096 * MEBIBYTE;
function openCode(world) {
  const tell = (notice) => world.tell(`${notice}
`);
  let opening;
  let opened = null;
  async function create(repository) {
    const { createWorkspaces } = await import("./GO2FZQRD.js");
    opened = await createWorkspaces({
      repository,
      directory: world.directory,
      folder: codeFolder(world),
      maxBytes: MAX_CODE,
      environment: world.env,
      onNotice: tell
    });
    return opened;
  }
  return {
    open(config, dataset) {
      opening ??= repositoryOf(config, dataset).then(create);
      return opening;
    },
    disk: () => opened?.diskUse ?? null,
    async close() {
      await opening?.catch(() => {
      });
      if (opened === null) return;
      await opened.close();
      const { most } = opened.diskUse;
      if (most > 0) tell(`The code of the tasks took at most ${integer(Math.ceil(most / MEBIBYTE))} MiB of disk.`);
    }
  };
}
async function repositoryOf({ repository: named2 }, dataset) {
  const repository = named2 ?? await codeOf(dataset);
  if (repository !== void 0) return repository;
  throw new Failure("configuration", `the dataset ${dataset} does not name its source repository`, {
    hint: "Name it in the configuration file: repository: owner/name, an address, or a folder."
  });
}

// src/app/session.ts
function keysFrom(settings, { env }) {
  return {
    apiKey: keyFrom(settings["api-key-env"], env),
    fallbackApiKey: keyFrom(settings["fallback-api-key-env"], env)
  };
}
function keyFrom(name, env) {
  return readApiKey(env[name], {
    holder: `the API key in ${name}`,
    hint: `Set the environment variable ${name} to your key. If the endpoint needs no key, set it to \`none\`.`
  });
}
async function withTools(settings, world, context, work) {
  const store = openStore(path3.resolve(world.directory, settings.store));
  const { close, ...tools } = createTools(settings, world, context, store);
  try {
    return await work(tools);
  } finally {
    await close();
    store.close();
  }
}
function createTools(settings, world, context, store) {
  const tell = (notice) => world.tell(`${notice}
`);
  const shown = /* @__PURE__ */ new Set();
  const showOnce = (notes2) => {
    for (const note of notes2.filter((note2) => !shown.has(note2))) {
      shown.add(note);
      tell(note);
    }
  };
  const progress = createProgress(world, context.onProgress ?? (() => {
  }));
  const { shards } = context;
  const elsewhere = shards === void 0 ? null : mergeShards(shards, store, context.apiKey);
  const apiKey = elsewhere !== null && context.apiKey.kind === "missing" ? NO_KEY_NEEDED : context.apiKey;
  const code = openCode(world);
  let client;
  let sandbox;
  return {
    store,
    merged: elsewhere,
    missingKey: apiKey.kind === "missing" ? apiKey : null,
    version: version(),
    signal: world.signal,
    now: world.now,
    elapsed: world.elapsed,
    onNotice: tell,
    ...progress,
    material: async (config, place) => {
      const surroundings = await datasetOptions(world, place);
      return loadMaterial(config.suite, config.dataset, place, surroundings);
    },
    models: async (reference, place) => reference === void 0 ? /* @__PURE__ */ new Map() : loadModelList(reference, (file) => place.read(file), await datasetOptions(world, place)),
    solver: async (arm, config, { dataset }) => {
      if (arm.solver.kind === "command" && context.fork === true) throw noProgramOfStrangers(arm);
      showOnce(presetNotes(arm));
      checkExtraBody(arm, config.extraBodyFields, settings.config);
      const solver = await createSolver(arm, {
        client: () => {
          client ??= openClient(settings, world, { ...context, apiKey }, config);
          return client;
        },
        workspaces: () => code.open(config, dataset.name),
        environment: world.env,
        sandbox: () => {
          sandbox ??= findSandbox(config, world);
          return sandbox;
        },
        sandboxHosts: config.sandboxHosts,
        sandboxPrograms: config.sandboxPrograms,
        permitted: [...config.commands.flatMap(variablesOf), ...config.agentEnvironment],
        isOfStrangers: context.fork === true,
        endpoint: apiKey.kind === "missing" ? null : { baseUrl: baseUrlOf(settings, world), apiKey: sentKey(apiKey) },
        pricesOf: (model) => model === null ? null : config.termsOf(model).prices,
        onTurn: progress.onTurn
      });
      showOnce(serverNotes(solver.servers ?? []));
      return solver;
    },
    disk: code.disk,
    async transport({ batchPrice }) {
      const { origin, batches } = await client ?? {};
      if (batchPrice === null || origin === void 0 || batches === void 0) return null;
      const [{ openJournal }, { systemClock: systemClock2 }] = await Promise.all([
        import("./Y6XPL6XF.js"),
        import("./ZQYOWVZY.js")
      ]);
      const journal = openJournal(path3.resolve(world.directory, settings.store));
      return { origin, batches, journal, priceShare: batchPrice, clock: systemClock2 };
    },
    close: code.close
  };
}
async function findSandbox(config, world) {
  const { openSandbox } = await import("./CQ5HMJHY.js");
  const found = await openSandbox(config.sandbox, world.env);
  const kept = found.kind === "none" ? `Agents run without a sandbox: ${found.reason}.` : "Agents run in a sandbox (bubblewrap): no files but their workspace, no network but their model.";
  world.tell(`${kept}
`);
  return found;
}
function noProgramOfStrangers({ name }) {
  return new Failure("configuration", `solver: command is not run for pull requests from forks (${name})`, {
    hint: "Read the change, push its commits to a branch of this repository, and open a pull request from there; or leave forks out: if: github.event.pull_request.head.repo.full_name == github.repository."
  });
}

// src/report/notes.ts
function notesOn(report, damage) {
  return [...served(report), ...truncated(report), ...missing(report), ...servers(report), ...damage.map(warning)];
}
var warning = (text) => ({ kind: "warning", text });
function served({ baseline, candidate, trials }) {
  if (baseline !== null && baseline.model !== candidate.model) return [];
  const before = baseline?.served ?? [];
  const all = [...before, ...candidate.served];
  const different = ["host", "provider", "model", "fingerprint"].flatMap((field) => {
    const sides = [before, candidate.served].map((who) => namesOf(who, field).join(", "));
    if (sides.includes("") || sides[0] === sides[1]) return [];
    return [
      warning(
        `Baseline and candidate were answered by different ${NAMES[field]}: ${sides[0]} before, ${sides[1]} now.`
      )
    ];
  });
  const hosts = namesOf(all, "host");
  const mixed = hosts.length < 2 ? [] : [warning(`The answers come from more than one endpoint: ${shares(all, "host")}.`)];
  const providers = namesOf(all, "provider");
  const pinned = [...trials.baseline, ...trials.candidate].every(({ sent }) => "provider" in sent);
  const unpinned = providers.length < 2 || pinned ? [] : [
    warning(
      `More than one provider served the model, and their accuracy can differ: ${shares(all, "provider")}. Pin one in the configuration: \`extra-body: {provider: {only: [NAME]}}\`.`
    )
  ];
  return [...different, ...mixed, ...unpinned];
}
function namesOf(who, field) {
  return [...new Set(who.map((one) => one[field] ?? "unknown"))].sort();
}
function shares(who, field) {
  return namesOf(who, field).map((name) => {
    const own = who.filter((one) => (one[field] ?? "unknown") === name);
    return `${name} (${own.reduce((sum2, one) => sum2 + one.trials, 0)})`;
  }).join(", ");
}
var NAMES = {
  host: "endpoints",
  provider: "providers",
  model: "models",
  fingerprint: "model versions (fingerprints)"
};
function truncated({ candidate, trials }) {
  const cut = trials.candidate.filter(({ reading }) => reading === "truncated");
  if (cut.length === 0) return [];
  const limits = cut.map(
    ({ sent, usage }) => Number(sent.max_completion_tokens ?? sent.max_tokens ?? usage?.outputTokens ?? 0)
  );
  const limit = Math.max(...limits);
  const example = limit > 0 ? `, for example to ${2 * limit}` : "";
  return [
    warning(
      `${cut.length} of ${candidate.trials} answers were cut off before they named a proposal, so they count as wrong. Raise \`sampling.max-tokens\`${example}.`
    )
  ];
}
function missing({ missing: missing3 }) {
  const reasons = /* @__PURE__ */ new Map();
  for (const { reason, message, taskId } of [...missing3.baseline, ...missing3.candidate]) {
    reasons.set(reason, { message, taskId, count: (reasons.get(reason)?.count ?? 0) + 1 });
  }
  return [...reasons].map(
    ([reason, { count: count2, message, taskId }]) => warning(
      `${count2} answer${count2 === 1 ? " is" : "s are"} missing (${reason}), for example for task ${taskId}: ${message}`
    )
  );
}
function servers({ baseline, candidate }) {
  const all = [baseline, candidate].flatMap((arm) => serverNotes(arm?.servers ?? []));
  return [...new Set(all)].map(warning);
}

// src/sampling/key.ts
function trialKey(solver, task, sample) {
  return digestOf({ solver: solver.name, model: solver.model, identity: solver.identity(task, sample), sample });
}
function sendTheSame(one, other, tasks) {
  return tasks.every((task) => trialKey(one, task, 0) === trialKey(other, task, 0));
}
function armDigest(solver, tasks) {
  return digestOf(tasks.map((task) => trialKey(solver, task, 0)));
}

// src/sampling/shard/run.ts
function checkShardable({ batchPrice }) {
  if (batchPrice === null) return;
  throw new Failure("configuration", "transport: batch does not work with shards", {
    hint: "Remove --shard, or set transport: direct."
  });
}
async function sampleShard({ suite, tasks, asked, begun, arms, sampler, wanted }, shard, onBegin) {
  const own = ownTasks(tasks, shard);
  const mine = sampler.open(wanted.filter(({ task }) => own.includes(task)));
  onBegin(mine.length);
  const failure = await sampler.take(mine).then(
    () => null,
    (error) => {
      if (error instanceof CallFailure) return error;
      throw error;
    }
  );
  const known2 = arms.map((arm) => sampler.known(arm, own));
  const trials = [...new Map(known2.flatMap((arm) => arm.trials.map((trial) => [trial.key, trial]))).values()];
  return {
    suite,
    asked,
    begun,
    trials,
    paid: trials.filter(sampler.isPaidNow).map(({ key }) => key),
    spent: sampler.spent,
    tasks: own.length,
    missing: known2.reduce((sum2, arm) => sum2 + arm.missing.length, 0),
    failure
  };
}

// src/sampling/wanted.ts
function samplesOf(wishes, tasks) {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return wishes.flatMap(({ taskId, arm, samples }) => {
    const task = byId.get(taskId);
    return task === void 0 ? [] : Array.from({ length: samples }, (_, sample) => ({ arm, task, sample }));
  });
}
function interleaved(wanted) {
  const tasks = new Set(wanted.map(({ task }) => task));
  const places = new Map([...tasks].map((task, place) => [task, place]));
  const placeOf = ({ task }) => places.get(task) ?? 0;
  const blockOf = (one) => Math.floor(placeOf(one) / TASKS_AT_A_TIME);
  return wanted.toSorted(
    (a, b) => blockOf(a) - blockOf(b) || a.sample - b.sample || placeOf(a) - placeOf(b) || (a.arm < b.arm ? -1 : 1)
  );
}
var TASKS_AT_A_TIME = 16;

// src/verdict/early-verdicts.ts
var NO_CHANGE = {
  kind: "passed",
  cause: "no-change",
  reason: "The change does not affect anything sent to the model, so there was nothing to measure.",
  exitCode: EXIT.passed
};
var INTERRUPTED = {
  kind: "error",
  cause: "interrupted",
  reason: "The run was stopped. Completed answers are kept; run the same command to continue.",
  exitCode: EXIT.error
};
function failed(failure) {
  const sentence = `${failure.message.replace(/\.$/, "")}.`;
  const reason = failure.hint === null ? sentence : `${sentence} ${failure.hint}`;
  return { kind: "error", cause: failure.kind, reason, exitCode: EXIT.error };
}
var FIRST_RUN = {
  kind: "inconclusive",
  cause: "no-baseline",
  reason: "There is no configuration before this change to compare with.",
  exitCode: EXIT.passed
};
function waiting(answers) {
  const reason = `${count(answers, "answer is", "answers are")} still being made by the endpoint as a batch; the next run picks them up.`;
  return { kind: "inconclusive", cause: "waiting-for-batch", reason, exitCode: EXIT.passed };
}

// src/statistics/change.ts
function estimateChange(pairs, passes) {
  const count2 = pairs.length;
  const total2 = sum(pairs, (pair) => pair.weight);
  const squares = sum(pairs, (pair) => pair.weight ** 2);
  const baseline = sum(pairs, (pair) => pair.weight * rate(pair.baseline)) / total2;
  const candidate = sum(pairs, (pair) => pair.weight * rate(pair.candidate)) / total2;
  const difference = candidate - baseline;
  const overTasks = 1 + 2 / count2;
  const centerOverTasks = difference / overTasks;
  const spread = sum(
    pairs,
    (pair) => pair.weight ** 2 * (rate(pair.candidate) - rate(pair.baseline) - centerOverTasks) ** 2
  );
  const errorOverTasks = count2 === 1 ? Number.POSITIVE_INFINITY : Math.sqrt(count2 / (count2 - 1) * spread + squares / count2) / (total2 * overTasks);
  const flips2 = 1 + 2 / (count2 * passes);
  const within = passes > 1 ? varianceWithin(pairs) : null;
  const error = within === null ? errorOverTasks : Math.sqrt(within + squares / count2 / passes ** 2) / (total2 * flips2);
  const reach = count2 === 1 ? 0 : studentQuantile(0.975, count2 - 1) * errorOverTasks;
  return {
    baseline,
    candidate,
    difference,
    center: difference / (within === null ? overTasks : flips2),
    error,
    unseen: count2 === 1 ? null : { low: centerOverTasks - reach, high: centerOverTasks + reach }
  };
}
function varianceWithin(pairs) {
  const ofBaseline = noiseOf(pairs.map((pair) => pair.baseline));
  const ofCandidate = noiseOf(pairs.map((pair) => pair.candidate));
  if (ofBaseline === null || ofCandidate === null) return null;
  const variances = pairs.map(
    (pair, index) => (ofBaseline[index] ?? 0) / pair.baseline.samples + (ofCandidate[index] ?? 0) / pair.candidate.samples
  );
  const squares = sum(pairs, (pair) => pair.weight ** 2);
  const own = pairs.reduce((total2, pair, index) => total2 + pair.weight ** 2 * (variances[index] ?? 0), 0);
  const shared = sum(variances, (variance) => variance) / variances.length * squares;
  return (own + shared) / 2;
}
function rate({ right: right2, samples }) {
  return right2 / samples;
}
function sum(items, of) {
  return items.reduce((total2, item) => total2 + of(item), 0);
}

// src/statistics/permutation.ts
function permutationTest(strata) {
  const observed = strata.map(({ early, late }) => early.right + late.right);
  const laws2 = strata.map(lawOf);
  const moving = strata.flatMap(({ weight }, index) => {
    const law = laws2[index];
    return law === void 0 || law.probabilities.length < 2 ? [] : [{ weight, law, right: observed[index] ?? 0 }];
  });
  const variances = laws2.map(varianceOf);
  if (moving.length === 0) return { midP: 1, exactP: 1, oppositeMidP: 1, variances };
  const scale = scaleOf(moving.map(({ weight, law }) => ({ weight, span: law.probabilities.length - 1 })));
  let total2 = { from: 0, probabilities: Float64Array.of(1) };
  let reached = 0;
  for (const { weight, law, right: right2 } of moving) {
    const whole = Math.max(1, Math.round(weight / scale));
    total2 = added(total2, law, whole);
    reached += whole * right2;
  }
  let below = 0;
  total2.probabilities.forEach((probability, index) => {
    if (total2.from + index < reached) below += probability;
  });
  const equal = total2.probabilities[reached - total2.from] ?? 0;
  const midP = Math.min(1, below + equal / 2);
  return { midP, exactP: Math.min(1, below + equal), oppositeMidP: 1 - midP, variances };
}
var laws = /* @__PURE__ */ new Map();
function lawOf(stratum) {
  const { given, baseline, fresh, early, late, state } = stratum;
  const right2 = early.right + late.right;
  const total2 = baseline.right + fresh.right + right2;
  const key = `${state} ${given.right}/${given.samples} ${baseline.samples} ${fresh.samples} ${early.samples} ${late.samples} ${total2} ${state === "closed" ? right2 : ""}`;
  const known2 = laws.get(key);
  if (known2 !== void 0) return known2;
  const law = computedLaw(stratum);
  if (laws.size < MAX_LAWS) laws.set(key, law);
  return law;
}
var MAX_LAWS = 2e4;
function computedLaw(stratum) {
  const { given, baseline, fresh, early, late, state } = stratum;
  const samples = early.samples + late.samples;
  const right2 = early.right + late.right;
  if (state === "closed") return { from: right2, probabilities: Float64Array.of(1) };
  const others = baseline.samples + fresh.samples;
  const total2 = baseline.right + fresh.right + right2;
  const from = Math.max(0, total2 - others);
  const weights = new Float64Array(Math.min(samples, total2) - from + 1);
  for (let index = 0; index < weights.length; index++) {
    const c = from + index;
    if (state === "everyone") {
      weights[index] = choose(others, total2 - c) * choose(samples, c);
      continue;
    }
    const deciding = given.samples + baseline.samples + early.samples;
    let ways = 0;
    for (let b = 0; b <= baseline.samples; b++) {
      const stored = choose(baseline.samples, b) * choose(fresh.samples, total2 - b - c);
      if (stored === 0) continue;
      for (let y = 0; y <= early.samples; y++) {
        const agreed = given.right + b + y;
        if (agreed > 0 && agreed < deciding) ways += stored * choose(early.samples, y) * choose(late.samples, c - y);
      }
    }
    weights[index] = ways;
  }
  const sum2 = weights.reduce((a, b) => a + b, 0);
  return { from, probabilities: weights.map((ways) => ways / sum2) };
}
function varianceOf({ probabilities }) {
  let mean2 = 0;
  let square = 0;
  probabilities.forEach((probability, index) => {
    mean2 += index * probability;
    square += index * index * probability;
  });
  return square - mean2 * mean2;
}
var NEGLIGIBLE = 1e-50;
function added(sum2, one, weight) {
  const before = sum2.probabilities;
  const wide = new Float64Array(before.length + weight * (one.probabilities.length - 1));
  one.probabilities.forEach((probability, step) => {
    const shift = step * weight;
    for (let cell = 0; cell < before.length; cell++) {
      wide[shift + cell] = (wide[shift + cell] ?? 0) + probability * (before[cell] ?? 0);
    }
  });
  let start = 0;
  let end = wide.length;
  while (start < end - 1 && (wide[start] ?? 0) < NEGLIGIBLE) start++;
  while (end > start + 1 && (wide[end - 1] ?? 0) < NEGLIGIBLE) end--;
  return { from: sum2.from + weight * one.from + start, probabilities: wide.subarray(start, end) };
}
var CELLS = 2e4;
function scaleOf(steps) {
  const common = steps.reduce((divisor, { weight }) => commonDivisor(divisor, weight), 0);
  return Math.max(common, steps.reduce((sum2, { weight, span }) => sum2 + weight * span, 0) / CELLS);
}
function commonDivisor(a, b) {
  return b === 0 ? a : commonDivisor(b, a % b);
}
var triangle = [[1]];
function choose(n, k) {
  if (k < 0 || k > n) return 0;
  for (let row = triangle.length; row <= n; row++) {
    const above = triangle[row - 1] ?? [];
    triangle.push(Array.from({ length: row + 1 }, (_, i) => (above[i - 1] ?? 0) + (above[i] ?? 0)));
  }
  return triangle[n]?.[k] ?? 0;
}

// src/verdict/look.ts
var right = (outcome) => outcome === "right";
var readable = (outcome) => outcome !== "unreadable";
var NONE = { right: 0, samples: 0 };
function lookAt(answers, extent, measure = right) {
  const strata = answers.map((task) => stratumOf(task, extent, measure));
  const test = permutationTest(strata);
  const passes = Math.min(extent.samples, extent.everyone);
  const pairs = strata.map(({ weight, baseline, fresh, early, late }, index) => ({
    weight,
    baseline: together(baseline, fresh),
    // Unanimous tasks are only followed up after a surprise and would regress to the mean, so follow-ups only test.
    candidate: isUnanimous(baseline) ? early : together(together(early, late), countOf(answers[index]?.again ?? [], measure))
  }));
  let variance = 0;
  let total2 = 0;
  strata.forEach(({ weight, baseline, fresh, early, late }, index) => {
    const slope = 1 / (early.samples + late.samples) + 1 / (baseline.samples + fresh.samples);
    variance += weight ** 2 * (test.variances[index] ?? 0) * slope ** 2;
    total2 += weight;
  });
  return { test, pairs, change: estimateChange(pairs, passes), nullError: Math.sqrt(variance) / total2 };
}
function shiftOf(answers) {
  const { midP, oppositeMidP } = permutationTest(
    answers.map(({ weight, old, fresh }) => ({
      weight,
      given: NONE,
      baseline: countOf(old, right),
      fresh: NONE,
      early: countOf(fresh, right),
      late: NONE,
      state: "everyone"
    }))
  );
  return Math.min(1, 2 * Math.min(midP, oppositeMidP));
}
function isOpen(task, everyone) {
  return !isUnanimous(together(countOf(task.baseline, right), countOf(task.candidate, right, 0, everyone)));
}
function baselineCount(task) {
  return together(countOf(task.baseline, right), countOf(task.control, right));
}
function countOf(slots, measure, from = 0, to = slots.length) {
  let hits = 0;
  let samples = 0;
  for (let index = from; index < Math.min(to, slots.length); index++) {
    const slot = slots[index];
    if (slot === void 0 || slot === "missing") continue;
    samples++;
    if (measure(slot)) hits++;
  }
  return { right: hits, samples };
}
function stratumOf(task, { samples, everyone }, measure) {
  const open = samples > everyone && isOpen(task, everyone);
  return {
    weight: task.weight,
    given: NONE,
    baseline: countOf(task.baseline, measure),
    fresh: countOf(task.control, measure),
    early: countOf(task.candidate, measure, 0, Math.min(samples, everyone)),
    late: open ? countOf(task.candidate, measure, everyone, samples) : NONE,
    state: samples <= everyone ? "everyone" : open ? "open" : "closed"
  };
}
function together(a, b) {
  return { right: a.right + b.right, samples: a.samples + b.samples };
}

// src/statistics/detectable.ts
function detectableDrop(tasks, samples, { bound, tolerance }, proof) {
  const counts = tasks.map((task) => task.baseline);
  const noise = noiseOf(counts);
  if (noise === null) return null;
  const slip = slipRate(counts);
  const late = slip * Math.max(0, 1 / samples.everyone - 1 / samples.open);
  const noisy = counts.filter((count2) => !isUnanimous(count2)).length;
  const each = proof.answers / Math.max(1, noisy);
  let total2 = 0;
  let suspicion = 0;
  let proving = 0;
  let shown = 0;
  let hidden = 0;
  tasks.forEach(({ weight, baseline }, index) => {
    const own = noise[index] ?? 0;
    total2 += weight;
    suspicion += weight ** 2 * (own * (1 / baseline.samples + 1 / samples.open) + (isUnanimous(baseline) ? late : 0));
    proving += weight ** 2 * own * 2 / each;
    if (isUnanimous(baseline)) hidden += weight * slip;
    else shown += weight * own;
  });
  if (suspicion === 0) return tolerance;
  const seen = shown / (shown + hidden);
  const least = Math.max(bound, tolerance * total2 / Math.sqrt(suspicion));
  const proven = normalQuantile(1 - proof.limit);
  const found = (drop2) => normalCdf(drop2 * total2 / Math.sqrt(suspicion) - least) * (proving === 0 ? 1 : normalCdf(seen * drop2 * total2 / Math.sqrt(proving) - proven));
  return bisect((drop2) => found(drop2) >= 0.8, 0, 1);
}

// src/statistics/exact.ts
function compareChange(pairs, points2) {
  const bySamples = /* @__PURE__ */ new Map();
  let total2 = 0;
  for (const { weight, baseline, candidate } of pairs) {
    total2 += weight;
    bySamples.set(candidate.samples, (bySamples.get(candidate.samples) ?? 0) + weight * candidate.right);
    bySamples.set(baseline.samples, (bySamples.get(baseline.samples) ?? 0) - weight * baseline.right);
  }
  const common = [...bySamples.keys()].reduce((lcm, samples) => leastCommonMultiple(lcm, BigInt(samples)), 1n);
  const change = [...bySamples].reduce((sum2, [samples, right2]) => sum2 + BigInt(right2) * (common / BigInt(samples)), 0n);
  const [digits, scale] = decimal(points2);
  const difference = change * scale * 100n - digits * common * BigInt(total2);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
function decimal(value) {
  const [whole = "", fraction = ""] = value.toFixed(12).split(".");
  return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)];
}
function leastCommonMultiple(a, b) {
  let [x, y] = [a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return a / x * b;
}

// src/statistics/holm.ts
function holmAdjusted(pValues) {
  const adjusted = pValues.map(() => 1);
  let largest = 0;
  for (const [step, { index, p }] of pValues.map((p2, index2) => ({ p: p2, index: index2 })).sort((a, b) => a.p - b.p).entries()) {
    largest = Math.max(largest, Math.min(1, (pValues.length - step) * p));
    adjusted[index] = largest;
  }
  return adjusted;
}

// src/verdict/proof.ts
var SHARES = {
  /** A drop in accuracy, over all of its tests. */
  drop: 0.7,
  /** Single broken tasks; halved each time new ones are suspected. */
  single: 0.2,
  /** Answers that became unreadable. */
  unreadable: 0.1
};
var DROP_TESTS = 4;
function dropAnswers(tasks) {
  return Math.max(90, Math.ceil(0.8 * tasks));
}
var SPREAD_SAMPLES = 2.5;
var DOUBT_PART = 0.5;
var MOST_DROP_SAMPLES = 16;
var SINGLE_SAMPLES = 7;
var UNREADABLE_ANSWERS = 120;
function dropTest(answers, seen, steadyToo) {
  const chosen = [];
  const steady = [];
  const fall = { chosen: 0, steady: 0 };
  for (const task of answers) {
    const samples = seen(task);
    const before = baselineCount(task);
    const now = countOf(task.candidate, right, 0, samples);
    const hits = before.right + now.right;
    if (now.samples === 0 || hits < (now.right === now.samples ? 1 : 2)) continue;
    const misses = before.samples + now.samples - hits;
    const broken2 = chanceBroken(before, now);
    const mended = chanceBroken(opposite(before), opposite(now));
    const isSteady = before.samples - before.right <= 1;
    if (broken2 < MAX_BROKEN) {
      const own = task.weight * (before.right / before.samples - now.right / now.samples);
      fall[isSteady ? "steady" : "chosen"] += own;
    }
    const isInformative = misses >= 2 || now.right < now.samples;
    (isInformative ? chosen : isSteady ? steady : []).push({
      taskId: task.taskId,
      weight: task.weight,
      broken: broken2,
      mended,
      information: Math.sqrt(
        Math.max((hits + 1) * (misses + 1) / (hits + misses + 2) ** 2, BROKEN_INFORMATION * Math.max(broken2, mended))
      )
    });
  }
  const usual = dropAnswers(answers.length);
  if (!steadyToo || fall.steady <= Math.max(0, SPREAD * fall.chosen)) return { tasks: chosen, answers: usual };
  const all = [...chosen, ...steady].map((task) => ({ ...task, information: 1 }));
  return { tasks: all, answers: Math.max(usual, Math.round(SPREAD_SAMPLES * all.length)) };
}
var SPREAD = 0.5;
var BROKEN_INFORMATION = 0.7;
function dealtOut(tasks, answers) {
  const total2 = tasks.reduce((sum2, { information }) => sum2 + information, 0);
  let owed = 0;
  return tasks.toSorted((a, b) => b.information - a.information).flatMap(({ taskId, information }) => {
    const exact = answers * information / total2 + owed;
    const samples = Math.min(MOST_DROP_SAMPLES, Math.round(exact));
    owed = Math.min(1, exact - samples);
    return samples > 0 ? [{ taskId, samples }] : [];
  });
}
function maxDropAnswers(tasks) {
  const each = Math.max(dropAnswers(tasks), Math.round(SPREAD_SAMPLES * tasks));
  return 2 * DROP_TESTS * Math.min(MOST_DROP_SAMPLES * tasks, each + 1);
}
function lastDropTest(tasks, alpha) {
  return { answers: DROP_TESTS * dropAnswers(tasks), limit: dropLimits(alpha).at(-1) ?? 0 };
}
function unreadableSamples(tasks) {
  return Math.ceil(UNREADABLE_ANSWERS / tasks);
}
var BROKEN_PRIOR = 0.05;
var MAX_BROKEN = 0.35;
var BROKEN_RATE = 0.03;
var SHIFTED_ODDS = Math.exp(-0.6);
var opposite = ({ right: hits, samples }) => ({ right: samples - hits, samples });
function chanceBroken(before, now) {
  const rate3 = (before.right + 0.5) / (before.samples + 1);
  const shifted = rate3 * SHIFTED_ODDS / (rate3 * SHIFTED_ODDS + 1 - rate3);
  const wrong = now.samples - now.right;
  const likelihood = (chance) => chance ** now.right * (1 - chance) ** wrong;
  const broken2 = BROKEN_PRIOR * likelihood(Math.min(BROKEN_RATE, shifted));
  return Math.min(MAX_BROKEN, broken2 / (broken2 + (1 - BROKEN_PRIOR) * likelihood(shifted)));
}
function dropLimits(alpha) {
  const shares2 = Array.from({ length: DROP_TESTS }, (_, test) => (test + 1) / DROP_TESTS);
  return lookBounds(
    shares2,
    shares2.map((share) => pocockSpending(SHARES.drop * alpha, share))
  ).map((bound) => 1 - normalCdf(bound));
}
function combined(pValues) {
  const sum2 = pValues.reduce((total2, pValue) => {
    const z = pValue <= 0 ? 9 : pValue >= 1 ? -9 : -normalQuantile(pValue);
    return total2 + z;
  }, 0);
  return 1 - normalCdf(sum2 / Math.sqrt(pValues.length));
}
function dropPValue(tasks, answers) {
  const taken = new Map(answers.map((one) => [one.taskId, one]));
  return scoredTest(
    tasks.map(({ taskId, weight, broken: broken2, mended }) => {
      const { baseline = [], candidate = [] } = taken.get(taskId) ?? {};
      return { weight, broken: broken2, mended, baseline: countOf(baseline, right), candidate: countOf(candidate, right) };
    })
  );
}
function unreadablePValue(answers) {
  const none = { right: 0, samples: 0 };
  const of = (slots, measure) => countOf(slots, measure);
  return permutationTest(
    answers.map(({ baseline, candidate }) => ({
      weight: 1,
      given: none,
      baseline: of(baseline, readable),
      fresh: none,
      early: of(candidate, readable),
      late: none,
      state: "everyone"
    }))
  ).exactP;
}
function singlePValues(answers, isCritical) {
  const own = answers.map(({ baseline, candidate }) => fisherTest(countOf(baseline, right), countOf(candidate, right)));
  const critical = answers.map(({ taskId }) => isCritical(taskId));
  const groups = [true, false].map((kind) => holmAdjusted(own.filter((_, index) => critical[index] === kind)));
  const used = groups.filter((group) => group.length > 0).length;
  const next = [0, 0];
  return critical.map((kind) => {
    const group = kind ? 0 : 1;
    const p = groups[group]?.[next[group] ?? 0] ?? 1;
    next[group] = (next[group] ?? 0) + 1;
    return Math.min(1, used * p);
  });
}

// src/verdict/evidence.ts
var ALARMS = 4;
var MAX_ALARMS = 0.2;
function alarmsOf({ alpha }) {
  return Math.min(MAX_ALARMS, ALARMS * alpha);
}
var UNREADABLE_ALARM = 0.02;
function termsOf(plan, decision, baseline) {
  const planned = baseline.answers.map((task) => ({ weight: task.weight, baseline: baselineCount(task) })).filter((task) => task.baseline.samples > 0);
  const share = planned.reduce((sum2, task) => sum2 + 1 / task.baseline.samples, 0) / planned.length;
  const looks = looksOf(plan, share, { alarm: alarmsOf(decision), better: decision.alpha });
  const last = plan.looks.at(-1) ?? 1;
  const samples = { everyone: Math.min(plan.everyone, last), open: last };
  const limit = { bound: looks.at(-1)?.red ?? 0, tolerance: decision.tolerance / 100 };
  const byNormalLaw = detectableDrop(planned, samples, limit, lastDropTest(planned.length, decision.alpha));
  const detectable = byNormalLaw && byNormalLaw * (1 + FEW_TASKS / planned.length);
  return { plan, decision, looks, detectable, margin: marginOf(decision, byNormalLaw) };
}
var FEW_TASKS = 2.5;
var MARGIN_FACTOR = 1.15;
function marginOf({ margin }, detectable) {
  return margin === "auto" ? Math.min(100, Math.max(5, Math.ceil(MARGIN_FACTOR * 100 * (detectable ?? 0)))) : margin;
}
function evidenceAt(number, look, answers, terms) {
  const { plan, decision } = terms;
  const margin = terms.margin / 100;
  const extent = { samples: look.samples, everyone: plan.everyone };
  const answered = answers.filter((task) => isAnswered(task, extent));
  const seen = lookAt(answered, extent);
  const imagining = (candidate) => {
    if (answered.length === answers.length) return seen;
    const whole = answers.map((task) => imagined(task, extent, plan, candidate));
    return lookAt(whole, extent);
  };
  const worst = imagining("wrong");
  const best = imagining("right");
  const high = best.change.center + look.pass * best.change.error;
  const low = worst.change.center - look.pass * worst.change.error;
  const fell = best.change.difference + look.red * best.nullError < 0;
  const largeDrop = compareChange(best.pairs, -decision.tolerance) <= 0;
  const isBeyond = ({ pairs }) => compareChange(pairs, -terms.margin) < 0;
  const sizes = (of) => {
    const all = answered.map(of);
    return { min: Math.min(...all), max: Math.max(...all) };
  };
  const total2 = answered.reduce((sum2, { weight }) => sum2 + weight, 0);
  return {
    comparison: {
      tasks: answered.length,
      baselineAccuracy: seen.change.baseline,
      candidateAccuracy: seen.change.candidate,
      difference: seen.change.difference,
      low,
      high,
      pValue: best.test.midP,
      pLimit: look.pLimit,
      look: number,
      looks: plan.looks.length,
      margin,
      marginWas: decision.margin === "auto" ? "auto" : "given",
      detectableDrop: terms.detectable,
      unseenLow: seen.change.unseen?.low ?? null,
      unseenHigh: seen.change.unseen?.high ?? null,
      weights: decision.weights,
      effectiveTasks: total2 ** 2 / answered.reduce((sum2, { weight }) => sum2 + weight ** 2, 0),
      deterministic: answered.every(isDeterministic),
      baselineSamples: sizes((task) => baselineCount(task).samples),
      candidateSamples: sizes((task) => countOf(task.candidate, right, 0, extent.samples).samples)
    },
    drop: best.test.midP <= look.pLimit && fell && largeDrop,
    largeDrop,
    improved: seen.test.oppositeMidP <= look.betterLimit && worst.change.difference > 0,
    unreadable: becameUnreadable(answered, extent, terms),
    ruledOut: low > -margin,
    belowFloor: isBelowFloor(
      answered.flatMap((task) => task.candidate.slice(0, Math.min(extent.samples, extent.everyone))),
      decision,
      plan
    ),
    smallDrop: best.test.midP <= look.betterLimit && fell && !largeDrop,
    beyondMargin: decision.policy !== "threshold" ? "no" : isBeyond(best) ? "yes" : isBeyond(worst) ? "unknown" : "no",
    falseAlarmRate: seen.nullError === 0 ? 0 : normalCdf(-margin / seen.nullError),
    unanswered: answers.length - answered.length
  };
}
function becameUnreadable(answers, extent, { decision }) {
  if (extent.samples > extent.everyone) return false;
  if (!answers.some((task) => task.candidate.includes("unreadable"))) return false;
  const { test, pairs } = lookAt(answers, extent, readable);
  return test.midP <= UNREADABLE_ALARM && compareChange(pairs, -decision.tolerance) <= 0;
}
function isBelowFloor(slots, decision, plan) {
  const floor = decision["min-accuracy"];
  const all = countOf(slots, right);
  return floor !== null && all.samples > 0 && binomialCdf(all.right, all.samples, floor) <= decision.alpha / plan.looks.length;
}
function isAnswered(task, { samples, everyone }) {
  const asked = countOf(task.candidate, right, 0, Math.min(samples, everyone));
  return asked.samples > 0 && baselineCount(task).samples > 0;
}
function imagined(task, extent, plan, candidate) {
  if (isAnswered(task, extent)) return task;
  const opposite2 = candidate === "right" ? "wrong" : "right";
  const known2 = baselineCount(task).samples > 0;
  const asked = Array.from({ length: Math.min(extent.samples, extent.everyone) }, () => candidate);
  const isAsked = countOf(task.candidate, right, 0, asked.length).samples > 0;
  return {
    ...task,
    baseline: known2 ? task.baseline : Array.from({ length: plan.fresh }, () => opposite2),
    candidate: isAsked ? task.candidate : [...asked, ...task.candidate.slice(asked.length)]
  };
}
function isDeterministic(task) {
  const known2 = baselineCount(task);
  return known2.samples > 1 && isUnanimous(known2);
}

// src/verdict/baseline.ts
var SHIFT_LIMIT = 0.01;
function storedBaseline(tasks, freshFirst) {
  return {
    answers: tasks.map((task) => ({
      ...named(task),
      baseline: task.stored.concat(task.fresh.slice(0, freshFirst(task))),
      control: []
    })),
    shift: null
  };
}
function checkedBaseline(tasks, plan) {
  const shift = shiftBetween(tasks, plan);
  return {
    answers: tasks.map((task) => {
      const fresh = task.fresh.slice(0, plan.fresh);
      return { ...named(task), baseline: shift.real ? fresh : task.stored, control: shift.real ? [] : fresh };
    }),
    shift
  };
}
function shiftBetween(tasks, plan) {
  const compared = tasks.map(({ weight, stored, fresh }) => ({ weight, old: stored, fresh: fresh.slice(0, plan.fresh) })).filter(({ old, fresh }) => countOf(old, right).samples > 0 && countOf(fresh, right).samples > 0);
  const total2 = compared.reduce((sum2, { weight }) => sum2 + weight, 0);
  const difference = compared.reduce(
    (sum2, { weight, old, fresh }) => sum2 + weight * (rate2(countOf(fresh, right)) - rate2(countOf(old, right))) / total2,
    0
  );
  return { difference, real: shiftOf(compared) <= SHIFT_LIMIT };
}
function named({ taskId, weight, candidate }) {
  return { taskId, weight, candidate, again: [] };
}
function rate2({ right: hits, samples }) {
  return hits / samples;
}

// src/verdict/suspects.ts
var SUSPICION = 0.01;
var MIN_RATE = 0.75;
var MAX_FOLLOW_UP = 4;
function followUp(task, samples) {
  const before = baselineCount(task);
  const now = countOf(task.candidate, right, 0, samples);
  if (now.samples === 0 || before.right < MIN_RATE * before.samples) return null;
  const most = now.right === 0 ? MAX_FOLLOW_UP : 0;
  for (let more = 0; more <= most; more++) {
    if (fisherTest(before, { right: now.right, samples: now.samples + more }) <= SUSPICION) return more;
  }
  return null;
}

// src/verdict/inquiry.ts
var PROMISING = { suspected: [0.8, 0.6, 0.5], doubted: [0.5, 0.3, 0.2] };
var DOUBT = 0.5;
var MANY = 130;
var FOLLOW_UPS = 2;
function createInquiry(tasks, ledger, decision, canSample) {
  const { alpha } = decision;
  const critical = new Set(tasks.filter((task) => task.critical).map((task) => task.taskId));
  const single = decision["single-tasks"];
  const fails = (taskId) => single === "fail" || critical.has(taskId);
  const followed = /* @__PURE__ */ new Map();
  const broken2 = [];
  let singleTests = 0;
  let unreadableTested = false;
  const limits = dropLimits(alpha);
  const dropPValues = [];
  let isRefuted = false;
  function withFresh(answers, taken) {
    const own = new Map(taken.map((one) => [one.taskId, one]));
    return answers.map((task) => {
      const { baseline = [], candidate = [] } = own.get(task.taskId) ?? {};
      return { ...task, control: [...task.control, ...baseline], again: [...task.again, ...candidate] };
    });
  }
  function suspects(answers) {
    const watched = answers.filter(
      ({ taskId }) => (single !== "off" || critical.has(taskId)) && !broken2.some((one) => one.taskId === taskId)
    );
    const suspected = [];
    const wanted = [];
    for (const task of watched) {
      const { taskId, candidate } = task;
      for (; ; ) {
        const seen = ledger.candidateSeen(taskId);
        const more = followUp(task, seen);
        if (more === 0) suspected.push(task);
        if (more === null || more === 0 || (followed.get(taskId) ?? 0) >= FOLLOW_UPS) break;
        if (candidate.length < seen + more) {
          wanted.push({ taskId, arm: "candidate", samples: seen + more });
          break;
        }
        followed.set(taskId, (followed.get(taskId) ?? 0) + 1);
        ledger.see(taskId, seen + more);
      }
    }
    return { wanted, suspected };
  }
  function inquire(evidence, given) {
    let answers = given;
    const go = (proven) => ({ wanted: [], reason: "round", proven, answers });
    const ask = (wanted2, reason) => ({
      wanted: wanted2,
      reason,
      proven: null,
      answers
    });
    const matters = (ids) => canSample || ids.some(fails);
    const suspicious = answers.filter((task) => followUp(task, ledger.candidateSeen(task.taskId)) !== null).length;
    const early = suspicious * SINGLE_SAMPLES > MANY ? inquireDrop() : null;
    if (early !== null) return early;
    const { wanted, suspected } = suspects(answers);
    if (wanted.length > 0 && matters(wanted.map(({ taskId }) => taskId))) return ask(wanted, "round");
    if (suspected.length > 0) {
      const ids = suspected.map((task) => task.taskId);
      const test = ledger.next(ids.map((taskId) => ({ taskId, samples: SINGLE_SAMPLES })));
      if (test.wanted.length > 0 && matters(ids)) return ask(test.wanted, "control");
      if (test.wanted.length > 0) {
        broken2.push(...suspected.map((task) => suspicionOf(task, ledger.candidateSeen(task.taskId))));
      } else {
        testSingles(suspected, test.answers);
        const failing = broken2.filter((one) => one.fails);
        if (failing.length > 0) return go({ kind: "broken-tasks", tasks: failing });
      }
    }
    if (evidence.unreadable && !unreadableTested) {
      const samples = unreadableSamples(answers.length);
      const test = ledger.next(answers.map(({ taskId }) => ({ taskId, samples })));
      if (test.wanted.length > 0) return ask(test.wanted, "control");
      unreadableTested = true;
      if (unreadablePValue(test.answers) <= alpha * SHARES.unreadable) return go({ kind: "unreadable" });
    }
    return inquireDrop() ?? go(null);
    function inquireDrop() {
      const isSuspected = evidence.drop || isHollowed() && evidence.largeDrop;
      const promising = PROMISING[isSuspected ? "suspected" : "doubted"];
      const isPromising = () => dropPValues.length === 0 || combined(dropPValues) <= (promising[dropPValues.length - 1] ?? 0);
      if (!isSuspected && !(isDoubted(evidence) && isPromising())) return null;
      while (dropPValues.length < DROP_TESTS) {
        const { tasks: chosen, answers: most } = dropTest(
          answers,
          (task) => ledger.candidateSeen(task.taskId),
          evidence.drop
        );
        if (chosen.length === 0) break;
        const part = dropPValues.length === 0 && !isSuspected ? DOUBT_PART : 1;
        const test = ledger.next(dealtOut(chosen, part * most));
        if (test.wanted.length > 0) {
          if (!isSuspected && !canSample) break;
          return ask(test.wanted, "control");
        }
        answers = withFresh(answers, test.answers);
        dropPValues.push(dropPValue(chosen, test.answers));
        const pValue = combined(dropPValues);
        const limit = limits[dropPValues.length - 1] ?? 0;
        if (pValue <= limit) return go({ kind: "drop", pValue, limit });
        if (isSuspected) isRefuted = true;
        if (!isPromising()) break;
      }
      return null;
    }
  }
  function testSingles(suspected, taken) {
    singleTests++;
    const limit = alpha * SHARES.single / 2 ** singleTests;
    const pValues = singlePValues(taken, (taskId) => critical.has(taskId));
    suspected.forEach((task, index) => {
      const pValue = pValues[index] ?? 1;
      const isBroken = pValue <= limit;
      const samples = ledger.candidateSeen(task.taskId) - SINGLE_SAMPLES;
      broken2.push({
        ...suspicionOf(task, samples),
        proof: {
          baseline: countOf(taken[index]?.baseline ?? [], right),
          candidate: countOf(taken[index]?.candidate ?? [], right),
          pValue
        },
        state: isBroken ? "broken" : "unproven",
        fails: isBroken && fails(task.taskId)
      });
    });
    broken2.sort((a, b) => Number(b.state === "broken") - Number(a.state === "broken"));
  }
  function isHollowed() {
    const proven = broken2.filter((one) => one.state === "broken");
    const weightOf = (taskId) => tasks.find((task) => task.taskId === taskId)?.weight ?? 0;
    const fallen = proven.reduce(
      (sum2, { taskId, proof }) => sum2 + weightOf(taskId) * (proof === null ? 0 : fallOf(proof)),
      0
    );
    const total2 = tasks.reduce((sum2, { weight }) => sum2 + weight, 0);
    return proven.length > 1 && fallen > 0 && fallen >= decision.tolerance / 100 * total2;
  }
  return {
    inquire,
    get isHollowed() {
      return isHollowed();
    },
    get isRefuted() {
      return isRefuted;
    },
    get brokenTasks() {
      return broken2;
    }
  };
}
function isDoubted({ comparison, ruledOut: ruledOut2 }) {
  return comparison.pValue <= DOUBT || comparison.look === comparison.looks && !ruledOut2;
}
function suspicionOf(task, samples) {
  return {
    taskId: task.taskId,
    before: baselineCount(task),
    now: countOf(task.candidate, right, 0, samples),
    proof: null,
    state: "unproven",
    fails: false
  };
}
function fallOf({ baseline, candidate }) {
  return baseline.right / Math.max(1, baseline.samples) - candidate.right / Math.max(1, candidate.samples);
}

// src/verdict/ledger.ts
function createLedger(tasks, freshSeen) {
  const accounts = new Map(tasks.map((task) => [task.taskId, { task, candidate: 0, fresh: freshSeen(task) }]));
  const accountOf = (taskId) => {
    const account = accounts.get(taskId);
    if (account === void 0) throw new Error(`the unknown task ${taskId} was asked for`);
    return account;
  };
  return {
    candidateSeen: (taskId) => accountOf(taskId).candidate,
    see(taskId, samples) {
      const account = accountOf(taskId);
      account.candidate = Math.max(account.candidate, samples);
    },
    next(asked) {
      const wanted = asked.flatMap(({ taskId, samples }) => {
        const { task, candidate, fresh } = accountOf(taskId);
        const lacksCandidate = task.candidate.length < candidate + samples;
        const lacksBaseline = task.fresh.length < fresh + samples;
        return [
          ...lacksBaseline ? [{ taskId, arm: "baseline", samples: task.before + fresh + samples }] : [],
          ...lacksCandidate ? [{ taskId, arm: "candidate", samples: candidate + samples }] : []
        ];
      });
      if (wanted.length > 0) return { answers: [], wanted };
      const answers = asked.map(({ taskId, samples }) => {
        const account = accountOf(taskId);
        const { task, candidate, fresh } = account;
        account.candidate += samples;
        account.fresh += samples;
        return {
          taskId,
          baseline: task.fresh.slice(fresh, fresh + samples),
          candidate: task.candidate.slice(candidate, candidate + samples)
        };
      });
      return { answers, wanted };
    },
    taken() {
      const all = [...accounts.values()];
      const sum2 = (counts) => counts.reduce((total2, count2) => total2 + count2, 0);
      return { candidate: sum2(all.map((one) => one.candidate)), baseline: sum2(all.map((one) => one.fresh)) };
    }
  };
}

// src/verdict/losses.ts
function tooManyLosses(answers, asked) {
  return lossesOf(answers, asked).find(({ lost, slots }) => isTooMany(lost, slots)) ?? null;
}
function isTooMany(lost, of) {
  return lost > Math.max(1, 0.02 * of);
}
function lossesOf(answers, asked) {
  const candidate = { lost: 0, slots: 0 };
  const baseline = { lost: 0, slots: 0 };
  for (const task of answers) {
    candidate.slots += asked(task);
    candidate.lost += asked(task) - answeredBy(task, asked);
    baseline.slots += task.baseline.length + task.control.length;
    baseline.lost += task.baseline.length + task.control.length - baselineCount(task).samples;
  }
  return [candidate, baseline];
}
function lostTasksOf(answers, asked) {
  const isLost = (task) => answeredBy(task, asked) < asked(task);
  const lost = answers.filter(isLost);
  const there = accuracyOf(lost);
  const elsewhere = accuracyOf(answers.filter((task) => !isLost(task)));
  if (lost.length < 2 || there === null || elsewhere === null) return null;
  return Math.abs(there - elsewhere) < FAR_APART ? null : { tasks: lost.length, there, elsewhere };
}
var FAR_APART = 0.2;
var answeredBy = (task, asked) => countOf(task.candidate, right, 0, asked(task)).samples;
function accuracyOf(tasks) {
  const counts = tasks.map(baselineCount);
  const samples = counts.reduce((sum2, count2) => sum2 + count2.samples, 0);
  return samples === 0 ? null : counts.reduce((sum2, count2) => sum2 + count2.right, 0) / samples;
}

// src/verdict/phrases.ts
function drop(comparison, answers, pValue) {
  const { difference, baselineAccuracy, candidateAccuracy } = comparison;
  const flipped = flips(answers, comparison.candidateSamples.max);
  const change = `Accuracy fell by about ${size(-difference)} (${percent(baselineAccuracy)} \u2192 ${percent(candidateAccuracy)})`;
  const chance = `Both versions were then asked again: if nothing had changed, new answers this bad would appear in ${outOf(pValue)}`;
  return `${flipped === "" ? "" : `${flipped} `}${change}. ${chance}.`;
}
function broken(tasks) {
  const one = (task) => {
    const { before, now, proof } = task;
    const again = proof === null ? "" : `, asked again ${proof.candidate.right} of ${proof.candidate.samples}`;
    return `${task.taskId} was right ${before.right} of ${before.samples} times and is now right ${now.right} of ${now.samples}${again}`;
  };
  return `${count(tasks.length, "task")} broke: ${tasks.map(one).join("; ")}.`;
}
function blindSpot({ detectableDrop: detectableDrop2, margin }, { "single-tasks": single }) {
  const drops = `A drop below ${size(Math.max(detectableDrop2 ?? 0, 0) || margin)} can go unnoticed`;
  return single === "off" ? `${drops}, and so can a single task that broke.` : `${drops}, and so can a task that only got a little worse.`;
}
function flips(answers, samples) {
  const flipped = answers.map((task) => ({ before: baselineCount(task), now: countOf(task.candidate, right, 0, samples) })).filter(({ before, now: now2 }) => before.right > 1 && isUnanimous(before) && now2.samples > 0 && now2.right === 0);
  const [one, ...others] = flipped;
  if (one === void 0) return "";
  const alike = others.every(
    ({ before, now: now2 }) => before.samples === one.before.samples && now2.samples === one.now.samples
  );
  const [were, are] = flipped.length === 1 ? ["was", "is"] : ["were", "are"];
  const then = alike ? `in ${one.before.samples} of ${one.before.samples} runs` : "in every run";
  const now = alike ? `in ${one.now.samples} of ${one.now.samples}` : "in every run";
  return `${count(flipped.length, "task")} that ${were} right ${then} ${are} now wrong ${now}.`;
}
function unreadable({ candidateSamples }, answers) {
  const share = (of) => {
    const counted = countOf(answers.flatMap(of), readable);
    return `${counted.samples - counted.right} of ${counted.samples}`;
  };
  const now = share((task) => task.candidate.slice(0, candidateSamples.max));
  const before = share((task) => [...task.baseline, ...task.control]);
  return `Answers became unreadable: ${now} now, ${before} before.`;
}
function belowFloor(accuracy, { "min-accuracy": floor }) {
  return `Accuracy is ${percent(accuracy)}, clearly below the minimum of ${percent(floor ?? 0)}.`;
}
function ruledOut({ margin, difference, low, high }) {
  return `A drop of ${size(margin)} or more is ruled out: the change is about ${points(difference)}, likely between ${signed(low)} and ${signed(high)}.`;
}
function undecided({ low, high, margin, looks }) {
  return `The change could be anything from ${signed(low)} to ${signed(high)} points. After ${count(looks, "look")}, a drop is neither proven, nor is one of ${size(margin)} ruled out.`;
}
function notRuledOut({ low, high, margin }) {
  return `The strict policy requires a drop of ${size(margin)} to be ruled out, but the change could be anything from ${signed(low)} to ${signed(high)} points.`;
}
function endedEarly(comparison) {
  return comparison === null ? "The run ended before there were enough answers for a first look, so nothing can be compared." : `The run ended before it could decide: so far the change could be anything from ${signed(comparison.low)} to ${signed(comparison.high)} points.`;
}
function unchecked({ difference }) {
  return `Accuracy seems to have fallen by about ${size(-difference)}, but the run ended before both versions could be asked again to confirm it.`;
}
function missing2({ lost, slots }, tasks) {
  const random = tasks === null ? "" : ` They are not random: ${whereLost(tasks)}.`;
  return `${lost} of ${slots} answers are missing, too many to compare fairly.${random}`;
}
function whereLost({ there, elsewhere }) {
  return `the baseline is right ${percent(there)} of the time on those tasks, and ${percent(elsewhere)} on the others`;
}
function threshold({ difference, margin }, beyond) {
  const change = `The plain difference is ${points(difference)}`;
  if (beyond === "unknown")
    return `${change}, but tasks without an answer could take it past the threshold of ${size(margin)}.`;
  return `${change}: ${beyond === "yes" ? "a drop beyond" : "within"} the threshold of ${size(margin)}.`;
}
var noTasks = "There is no task to judge.";
var noBaselineArm = "There is no configuration before this change, so there is nothing to compare with.";
function noBaseline(without, of) {
  return `${count(without, "task")} of ${of} have no baseline answer, and none could be collected.`;
}
var staleBaseline = "The stored baseline answers are too old to count, and no fresh ones could be collected.";
var notes = {
  firstRun: ({ baselineSamples: { max } }) => `No baseline was stored, so this run asked the state before this change ${count(max, "time")} per task. The range gets narrower once runs on the default branch have filled the baseline.`,
  shifted: ({ difference }) => `The provider's model changed: the state before this change now scores ${points(difference)} against its stored answers. This change is not the cause, and only fresh answers were compared.`,
  notConfirmed: "The first answers looked worse, but new answers of both versions did not confirm it: it was luck, or a change at the provider.",
  smallDrop: ({ difference }, { tolerance }) => `There is probably a small drop of about ${size(-difference)}; drops below ${size(tolerance / 100)} do not fail the build.`,
  deterministic: "Every repeated answer before this change was the same, so a task that flips is a real change, not noise. The tolerance decides how many may flip.",
  falseAlarm: (rate3) => `With this threshold, a change that does nothing fails about ${percent(rate3)} of the time, and a real drop as large as the threshold is missed half of the time.`,
  lostTasks: (tasks) => `Answers are missing on ${count(tasks.tasks, "task")}, and not at random: ${whereLost(tasks)}. The accuracy shown may be off because of that.`,
  unanswered: (tasks) => `${count(tasks, "task")} had no answer at all. The verdict holds whatever those answers would have been.`
};

// src/verdict/situation.ts
function checkSituation({ tasks, decision }) {
  for (const setting of ["margin", "tolerance", "alpha", "max-rounds", "baseline-max-age", "min-accuracy"]) {
    if (typeof decision[setting] === "number" && !Number.isFinite(decision[setting])) {
      throw new Failure("configuration", `decision: ${setting} is not a number`, { hint: "Use a number." });
    }
  }
  const seen = /* @__PURE__ */ new Set();
  for (const { taskId, price } of tasks) {
    if (seen.has(taskId)) throw new Failure("dataset", `task ${taskId} is in the suite twice`);
    seen.add(taskId);
    if (decision.weights === "price" && !(price > 0 && Number.isFinite(price))) {
      throw new Failure("dataset", `task ${taskId} has no price above zero`, {
        hint: "Use `weights: equal`, or leave the task out of the suite."
      });
    }
  }
}

// src/verdict/procedure.ts
function nextStep(situation) {
  checkSituation(situation);
  const { decision, canSample } = situation;
  const count2 = situation.tasks.length;
  if (count2 === 0) return decided(decision, { kind: "error", cause: "no-tasks", reason: noTasks });
  const tasks = weighed(situation);
  const plan = planOf(count2, decision);
  const enough = storedEnough(count2, decision);
  const stored = tasks.some((task) => task.stored.length > 0);
  const isOld = stored && !((situation.baselineAgeHours ?? Number.NaN) <= decision["baseline-max-age"] * 24);
  const topUp = (task) => isOld ? 0 : Math.max(0, enough - task.stored.length);
  const { outgrown = false } = situation;
  const judging = { tasks, plan, decision, canSample, outgrown, topUp };
  if (!situation.hasBaseline) return withoutBaseline(judging);
  const lacking = wantedFresh(tasks, (task) => isOld ? plan.fresh : topUp(task));
  if (lacking.length > 0 && canSample) {
    const wanted = [...lacking, ...wantedCandidate(tasks, () => plan.looks[0] ?? 1)];
    return { kind: "sample", reason: "round", round: 1, wanted };
  }
  if (lacking.length > 0 && isOld) {
    return decided(decision, { kind: "inconclusive", cause: "stale-baseline", reason: staleBaseline });
  }
  const bare = tasks.filter(
    ({ stored: stored2, fresh }) => countOf(stored2, right).samples + countOf(fresh, right).samples === 0
  ).length;
  if (isTooMany(bare, count2)) {
    return decided(decision, { kind: "inconclusive", cause: "no-baseline", reason: noBaseline(bare, count2) });
  }
  const baseline = isOld ? checkedBaseline(tasks, plan) : storedBaseline(tasks, topUp);
  return judged(judging, baseline, (task) => isOld ? plan.fresh : topUp(task));
}
function judged(judging, start, freshSeen) {
  const { tasks, plan, decision, canSample } = judging;
  const terms = termsOf(plan, decision, start);
  const ledger = createLedger(tasks, freshSeen);
  const inquiry = createInquiry(tasks, ledger, decision, canSample);
  let answers = start.answers;
  let evidence = null;
  let lostTasks = null;
  const end = (finding2) => {
    const unconfirmed = inquiry.isRefuted && finding2.kind !== "regressed";
    const notes2 = notesOf(judging, start, evidence, unconfirmed);
    if (lostTasks !== null && finding2.cause !== "missing-answers") {
      notes2.unshift({ kind: "warning", text: notes.lostTasks(lostTasks) });
    }
    return decided(decision, finding2, {
      comparison: evidence?.comparison ?? null,
      notes: notes2,
      brokenTasks: inquiry.brokenTasks,
      taken: ledger.taken()
    });
  };
  for (const [index, look] of terms.looks.entries()) {
    const asked = (task) => look.samples > plan.everyone && !isOpen(task, plan.everyone) ? plan.everyone : look.samples;
    const wanted = wantedCandidate(answers, asked);
    if (wanted.length > 0) {
      if (canSample) return { kind: "sample", reason: "round", round: index + 1, wanted };
      return end({ kind: "inconclusive", cause: "budget", reason: endedEarly(evidence?.comparison ?? null) });
    }
    for (const task of answers) ledger.see(task.taskId, asked(task));
    lostTasks = lostTasksOf(answers, asked);
    const losses = tooManyLosses(answers, asked);
    if (losses !== null) {
      const kind = losses.lost * 2 > losses.slots || judging.outgrown ? "error" : "inconclusive";
      return end({ kind, cause: "missing-answers", reason: missing2(losses, lostTasks) });
    }
    evidence = evidenceAt(index + 1, look, answers, terms);
    if (decision.policy === "threshold") {
      const plain = withinThreshold(evidence);
      if (plain !== null) return end(plain);
    } else {
      const result = inquiry.inquire(evidence, answers);
      if (result.wanted.length > 0) {
        if (canSample) return { kind: "sample", reason: result.reason, round: index + 1, wanted: result.wanted };
        return end({ kind: "inconclusive", cause: "budget", reason: unchecked(evidence.comparison) });
      }
      if (result.answers !== answers) {
        answers = result.answers;
        evidence = evidenceAt(index + 1, look, answers, terms);
      }
      const { proven } = result;
      if (proven?.kind === "drop") {
        const { pValue, limit: pLimit } = proven;
        evidence = { ...evidence, comparison: { ...evidence.comparison, pValue, pLimit } };
      }
      if (proven !== null && (proven.kind !== "drop" || evidence.largeDrop)) {
        return end(provenFinding(proven, evidence, answers));
      }
    }
    const isLast = look === terms.looks.at(-1);
    const mayWait = !isLast && inquiry.isHollowed;
    const found = finding(evidence, decision, mayWait);
    if (found !== null) return end(found);
    if (isLast) return end(undecided2(evidence, decision));
  }
  throw new Error("a plan has at least one look");
}
function withinThreshold({ comparison, beyondMargin, belowFloor: belowFloor2 }) {
  const reason = threshold(comparison, beyondMargin);
  if (beyondMargin === "yes") return { kind: "regressed", cause: "drop", reason };
  if (beyondMargin === "unknown") return { kind: "inconclusive", cause: "missing-answers", reason };
  return belowFloor2 ? null : { kind: "passed", cause: "within-threshold", reason };
}
function provenFinding(proven, { comparison }, answers) {
  switch (proven.kind) {
    case "drop":
      return { kind: "regressed", cause: "drop", reason: drop(comparison, answers, proven.pValue) };
    case "unreadable":
      return { kind: "regressed", cause: "unreadable-answers", reason: unreadable(comparison, answers) };
    case "broken-tasks":
      return { kind: "regressed", cause: "broken-tasks", reason: broken(proven.tasks) };
  }
}
function finding(evidence, decision, mayWait) {
  const { comparison } = evidence;
  if (evidence.belowFloor) {
    const reason = belowFloor(comparison.candidateAccuracy, decision);
    return { kind: "regressed", cause: "below-floor", reason };
  }
  if (!evidence.ruledOut || mayWait) return null;
  return {
    kind: "passed",
    cause: "ruled-out",
    reason: ruledOut(comparison),
    ...evidence.improved && { finding: "improved" },
    blindSpot: blindSpot(comparison, decision)
  };
}
function undecided2({ comparison }, { policy }) {
  return policy === "strict" ? { kind: "regressed", cause: "not-ruled-out", reason: notRuledOut(comparison) } : { kind: "inconclusive", cause: "undecided", reason: undecided(comparison) };
}
function withoutBaseline({ tasks, plan, decision, canSample }) {
  const samples = plan.looks[0] ?? 1;
  const wanted = wantedCandidate(tasks, () => samples);
  if (wanted.length > 0 && canSample) return { kind: "sample", reason: "round", round: 1, wanted };
  const slots = tasks.flatMap((task) => task.candidate.slice(0, samples));
  const { right: hits, samples: answers } = countOf(slots, right);
  const taken = { candidate: slots.length, baseline: 0 };
  const found = isBelowFloor(slots, decision, plan) ? { kind: "regressed", cause: "below-floor", reason: belowFloor(hits / answers, decision) } : { kind: "inconclusive", cause: "no-baseline", reason: noBaselineArm };
  return decided(decision, found, { taken });
}
function wantedCandidate(tasks, asked) {
  return tasks.filter((task) => task.candidate.length < asked(task)).map((task) => ({ taskId: task.taskId, arm: "candidate", samples: asked(task) }));
}
function wantedFresh(tasks, asked) {
  return tasks.filter((task) => task.fresh.length < asked(task)).map((task) => ({ taskId: task.taskId, arm: "baseline", samples: task.before + asked(task) }));
}
function weighed({ tasks, decision }) {
  return tasks.map(({ taskId, price, critical = false, baseline, leftOut = 0, fresh, candidate }) => {
    const weight = decision.weights === "price" ? Math.max(1, Math.round(100 * price)) : 1;
    return { taskId, weight, critical, stored: baseline, before: leftOut + baseline.length, fresh, candidate };
  }).sort((a, b) => a.taskId < b.taskId ? -1 : 1);
}
function notesOf({ decision, tasks }, baseline, evidence, unconfirmed) {
  const notes2 = [];
  const add = (kind, text) => notes2.push({ kind, text });
  if (baseline.shift?.real) add("warning", notes.shifted(baseline.shift));
  if (evidence === null) return notes2;
  const { comparison } = evidence;
  if (tasks.every((task) => task.stored.length === 0)) add("info", notes.firstRun(comparison));
  if (unconfirmed) add("info", notes.notConfirmed);
  if (evidence.unanswered > 0) add("warning", notes.unanswered(evidence.unanswered));
  if (evidence.smallDrop) add("info", notes.smallDrop(comparison, decision));
  if (comparison.deterministic) add("info", notes.deterministic);
  if (decision.policy === "threshold") add("info", notes.falseAlarm(evidence.falseAlarmRate));
  return notes2;
}
function decided(decision, found, {
  comparison = null,
  notes: notes2 = [],
  brokenTasks = [],
  taken = { candidate: 0, baseline: 0 }
} = {}) {
  const { kind } = found;
  const fails = kind === "regressed" || kind === "inconclusive" && decision["on-inconclusive"] === "fail";
  const exitCode = kind === "error" ? EXIT.error : fails ? EXIT.regressed : EXIT.passed;
  return { kind: "decided", verdict: { ...found, exitCode }, comparison, notes: notes2, brokenTasks, taken };
}

// src/verdict/erosion.ts
var EROSION_LIMIT = 5e-4;
function startAt(state) {
  return { anchor: state, current: state, changes: 0 };
}
function followedBy({ anchor, current, changes }, next) {
  const isOther = ["solver", "model", "suite"].some((field) => next[field] !== current[field]);
  const isNewLevel = isOther || dropPValue2(current, next) <= EROSION_LIMIT || dropPValue2(next, anchor) <= EROSION_LIMIT;
  return isNewLevel ? startAt(next) : { anchor, current: next, changes: changes + 1 };
}
function erosionOf({ anchor, current, changes }) {
  if (changes < 2 || dropPValue2(anchor, current) > EROSION_LIMIT) return null;
  const pairs = pairsOf(anchor, current);
  const { difference, center, error } = estimateChange(
    pairs.map(({ before, now }) => ({ weight: 1, baseline: before, candidate: now })),
    Math.min(...pairs.map(({ now }) => now.samples))
  );
  const reach = normalQuantile(1 - EROSION_LIMIT) * error;
  return { since: anchor, changes, difference, low: center - reach, high: Math.min(0, center + reach) };
}
function trendTo(states, id, digest) {
  const own = /* @__PURE__ */ new Map();
  for (const state of states) if (state.id === id) own.set(state.digest, state);
  const order = [...own.keys()];
  const [first, ...later] = order.slice(0, order.indexOf(digest) + 1).flatMap((known2) => own.get(known2) ?? []);
  return first === void 0 ? null : later.reduce(followedBy, startAt(first));
}
var NO_ANSWERS = { right: 0, samples: 0 };
function dropPValue2(earlier, later) {
  const strata = pairsOf(earlier, later).map(({ before, now }) => ({
    weight: 1,
    given: NO_ANSWERS,
    baseline: before,
    fresh: NO_ANSWERS,
    early: now,
    late: NO_ANSWERS,
    state: "everyone"
  }));
  return permutationTest(strata).exactP;
}
function pairsOf(earlier, later) {
  return Object.entries(later.tasks).flatMap(([taskId, [right2, samples]]) => {
    const [rightBefore, samplesBefore] = earlier.tasks[taskId] ?? [0, 0];
    if (samples === 0 || samplesBefore === 0) return [];
    return [{ before: { right: rightBefore, samples: samplesBefore }, now: { right: right2, samples } }];
  });
}

// src/app/branch-history.ts
function recordBranchState({ id, material: { suite, tasks }, solver }, {
  trials,
  samples,
  ...when
}, store) {
  const digest = armDigest(solver, tasks);
  const counts = Object.fromEntries(
    tasks.map((task) => {
      const first = trials.filter(({ taskId, sample }) => taskId === task.id && sample < samples);
      return [task.id, [first.filter((trial) => isRight(trial, task)).length, first.length]];
    })
  );
  const answers = answersIn(counts);
  const known2 = store.states.filter((state) => state.id === id && state.digest === digest).map((state) => answersIn(state.tasks));
  if (answers < samples * tasks.length / 2 || known2.some((earlier) => earlier >= answers)) return;
  store.addState({ id, digest, suite: suite.hash, solver: solver.name, model: solver.model, ...when, tasks: counts });
}
function erosionNotes({ id, material, solver }, { states }) {
  if (states.length === 0) return [];
  const trend = trendTo(states, id, armDigest(solver, material.tasks));
  const erosion = trend && erosionOf(trend);
  if (erosion === null) return [];
  const { since, changes, difference, low, high } = erosion;
  const commit = since.commit === null ? "" : ` (\`${shortCommit(since.commit)}\`)`;
  const text = `Small drops have added up: before this change, accuracy had fallen by ${size(difference)} (likely ${rangeOf(-high, -low)}) over ${changes} changes since ${day(since.at)}${commit}.`;
  return [{ kind: "warning", text }];
}
function answersIn(tasks) {
  return Object.values(tasks).reduce((sum2, [, samples]) => sum2 + samples, 0);
}

// src/sampling/trial-estimate.ts
function estimateTrials(wanted, sides, known2, termsOf2) {
  const asked = wanted.flatMap(({ arm, task, sample }) => {
    const side = sides[arm];
    return side == null || side.solver.mostRequests === 0 ? [] : [{ side, task, sample }];
  });
  const typical = new Map(Object.values(sides).map((side) => [side, side && typicalTrial(side, known2, termsOf2)]));
  const trials = asked.map(({ side, task, sample }) => {
    const usual = typical.get(side) ?? UNKNOWN;
    if (isAgent(side)) return usual;
    const inputTokens = estimateTokens(side.solver.messages(task, sample));
    const { outputTokens } = usual;
    const prices = pricesOf2(side, termsOf2);
    const cost2 = prices === null || outputTokens === null ? null : costOf(usageOf(inputTokens, outputTokens), prices);
    return { ...usual, inputTokens, cost: cost2 };
  });
  const total2 = (figure) => trials.reduce((sum2, trial) => {
    const own = trial[figure];
    return sum2 === null || own === null ? null : sum2 + own;
  }, 0);
  return {
    answers: trials.length,
    calls: rounded(total2("calls")),
    inputTokens: rounded(total2("inputTokens")),
    outputTokens: rounded(total2("outputTokens")),
    cost: total2("cost"),
    atMost: trials.some(({ atMost }) => atMost)
  };
}
var UNKNOWN = { calls: null, inputTokens: null, outputTokens: null, cost: null, atMost: false };
function isAgent({ arm }) {
  return arm.solver.kind === "agent" || arm.solver.kind === "command";
}
function typicalTrial(side, known2, termsOf2) {
  const { arm, solver } = side;
  const prices = pricesOf2(side, termsOf2);
  const earlier = known2.filter((trial) => trial.solver === arm.solver.name);
  const usage = earlier.flatMap((trial) => trial.usage ?? []);
  const outputTokens = mean(usage.map((one) => one.outputTokens));
  if (arm.solver.kind === "chat" || arm.solver.kind === "reference") {
    const most2 = arm.sampling.maxTokens ?? null;
    return { ...UNKNOWN, calls: 1, outputTokens: outputTokens ?? most2, atMost: outputTokens === null };
  }
  const calls = (number) => arm.solver.kind === "command" ? null : number;
  if (earlier.length > 0) {
    const told = mean(earlier.flatMap(({ cost: cost3 }) => cost3 ?? []));
    const priced = prices === null ? null : mean(usage.map((one) => costOf(one, prices)));
    const inputTokens = mean(usage.map((one) => one.inputTokens));
    const taken = { inputTokens, outputTokens, cost: told ?? priced };
    return { calls: calls(mean(earlier.map(({ requests }) => requests))), ...taken, atMost: false };
  }
  if (arm.solver.kind === "command") return UNKNOWN;
  const { maxTokens, maxCost } = arm.solver.limits;
  const most = Math.min(maxTokens, solver.mostRequests * (arm.sampling.maxTokens ?? maxTokens));
  const maximum = prices === null ? null : costOf(usageOf(maxTokens - most, most), prices);
  const bounds = [maximum, maxCost].filter((bound) => bound !== null);
  const cost2 = bounds.length === 0 ? null : Math.min(...bounds);
  return { calls: solver.mostRequests, inputTokens: maxTokens, outputTokens: most, cost: cost2, atMost: true };
}
function pricesOf2({ arm }, termsOf2) {
  return arm.solver.model === null ? null : termsOf2(arm.solver.model).prices;
}
var usageOf = (inputTokens, outputTokens) => ({
  inputTokens,
  cachedInputTokens: 0,
  outputTokens,
  reasoningTokens: 0
});
function mean(numbers) {
  return numbers.length === 0 ? null : numbers.reduce((sum2, number) => sum2 + number, 0) / numbers.length;
}
function rounded(number) {
  return number === null ? null : Math.round(number);
}

// src/verdict/answers.ts
function isYoung({ finishedAt }, decision, now) {
  return Date.parse(now) - Date.parse(finishedAt) <= decision["baseline-max-age"] * 24 * HOUR_MS;
}
function withoutOld(stored, tasks, decision, now) {
  const young = stored.filter((trial) => isYoung(trial, decision, now));
  const enough = storedEnough(tasks.length, decision);
  const counts = /* @__PURE__ */ new Map();
  for (const { taskId } of young) counts.set(taskId, (counts.get(taskId) ?? 0) + 1);
  return tasks.every((task) => (counts.get(task.id) ?? 0) >= enough) ? young : stored;
}
var HOUR_MS = 36e5;
function situationOf(tasks, baseline, candidate, freshSince, rest) {
  const before = (baseline?.trials ?? []).filter((trial) => trial.finishedAt < freshSince);
  const stored = withoutOld(before, tasks, rest.decision, freshSince);
  const fresh = (baseline?.trials ?? []).filter((trial) => trial.finishedAt >= freshSince);
  const counted = new Set(stored);
  const leftOut = /* @__PURE__ */ new Map();
  for (const trial of before) {
    if (!counted.has(trial)) leftOut.set(trial.taskId, (leftOut.get(trial.taskId) ?? 0) + 1);
  }
  const slots = {
    baseline: slotsByTask(tasks, stored, []),
    fresh: slotsByTask(tasks, fresh, baseline?.missing ?? []),
    candidate: slotsByTask(tasks, candidate.trials, candidate.missing)
  };
  return {
    ...rest,
    hasBaseline: baseline !== null,
    outgrown: isOutgrown(candidate.missing),
    baselineAgeHours: ageInHours(stored, freshSince),
    tasks: tasks.map(
      (task) => ({
        taskId: task.id,
        price: task.price,
        critical: task.critical === true,
        baseline: slots.baseline.get(task.id) ?? [],
        leftOut: leftOut.get(task.id) ?? 0,
        fresh: slots.fresh.get(task.id) ?? [],
        candidate: slots.candidate.get(task.id) ?? []
      })
    )
  };
}
function isOutgrown(missing3) {
  return 2 * missing3.filter(({ reason }) => reason === "context-too-long").length > missing3.length;
}
function slotsByTask(tasks, trials, missing3) {
  const samples = new Map(tasks.map((task) => [task.id, /* @__PURE__ */ new Map()]));
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  for (const { taskId, sample } of missing3) samples.get(taskId)?.set(sample, "missing");
  for (const trial of trials) {
    const task = taskOf.get(trial.taskId);
    if (task === void 0) continue;
    samples.get(task.id)?.set(trial.sample, trial.proposalId === null ? "unreadable" : isRight(trial, task) ? "right" : "wrong");
  }
  return new Map([...samples].map(([id, slots]) => [id, [...slots].sort(([a], [b]) => a - b).map(([, slot]) => slot)]));
}
function ageInHours(trials, until) {
  const times = trials.map((trial) => Date.parse(trial.finishedAt));
  return times.length === 0 ? null : (Date.parse(until) - times.reduce((a, b) => Math.min(a, b))) / HOUR_MS;
}

// src/app/tools.ts
function requireKey({ missingKey: missing3 }, arms) {
  if (missing3 !== null && arms.some(needsKey)) throw missingKey(missing3);
}
function needsKey(arm) {
  return arm?.solver.kind === "chat" || arm?.solver.kind === "agent";
}

// src/dataset/relevant-tasks.ts
async function relevantTasks(tasks, changed) {
  const matchers = /* @__PURE__ */ new Map();
  for (const glob of new Set(tasks.flatMap(({ when = [] }) => when))) matchers.set(glob, await globMatcher(glob));
  const concerns = (glob) => changed.some((file) => matchers.get(glob)?.(file) === true);
  const asked = tasks.filter(({ when }) => when === void 0 || when.some(concerns));
  return asked.length === 0 ? tasks : asked;
}

// src/sampling/forecast.ts
var UNKNOWN_PRICES = { input: 15, cachedInput: null, output: 75 };
var UNLIMITED_ANSWER = 4096;
function createForecast(sides, termsOf2) {
  const inputs = /* @__PURE__ */ new Map();
  return ({ arm, task, sample }) => {
    const side = sides[arm];
    if (side == null) return null;
    const { solver, sampling } = side.arm;
    const prices = pricesOf2(side, termsOf2) ?? UNKNOWN_PRICES;
    if (solver.kind === "reference") return { cost: 0, isBound: true };
    if (solver.kind === "chat") {
      const name = `${arm} ${task.id}`;
      const input = inputs.get(name) ?? estimateTokens(side.solver.messages(task, sample));
      inputs.set(name, input);
      const isBound = sampling.maxTokens !== void 0 && pricesOf2(side, termsOf2) !== null;
      return { cost: costOf(usageOf(input, sampling.maxTokens ?? UNLIMITED_ANSWER), prices), isBound };
    }
    const { maxTokens, maxCost } = solver.limits;
    const tokens = solver.kind === "agent" ? costOf(usageOf(maxTokens, 0), prices) : null;
    const bounds = [tokens, maxCost].filter((bound) => bound !== null);
    return bounds.length === 0 ? null : { cost: Math.min(...bounds), isBound: false };
  };
}
function forecastFor(sides, { budget, termsOf: termsOf2 }) {
  return budget.maxCost === null ? void 0 : createForecast(sides, termsOf2);
}

// src/sampling/sampler.ts
import { setTimeout as wait } from "node:timers/promises";

// src/sampling/answers.ts
function createAnswers(solverOf, store) {
  const missing3 = /* @__PURE__ */ new Map();
  const missedSamples = /* @__PURE__ */ new Map();
  const keys = /* @__PURE__ */ new Map();
  function keyOf({ arm, task, sample }) {
    const name = `${arm} ${task.id} ${sample}`;
    const known2 = keys.get(name);
    if (known2 !== void 0) return known2;
    const key = trialKey(solverOf(arm), task, sample);
    keys.set(name, key);
    return key;
  }
  return {
    keyOf,
    known(arm, tasks) {
      const result = { trials: [], missing: [] };
      for (const task of tasks) {
        const samples = /* @__PURE__ */ new Set([...store.samples(task.id), ...missedSamples.get(task.id) ?? []]);
        for (const sample of [...samples].sort((a, b) => a - b)) {
          const key = keyOf({ arm, task, sample });
          const trial = store.get(key);
          const missed = missing3.get(key);
          if (trial !== void 0) result.trials.push(trial);
          else if (missed !== void 0) result.missing.push(missed);
        }
      }
      return result;
    },
    open(wanted) {
      const asked = /* @__PURE__ */ new Map();
      for (const one of wanted) {
        const key = keyOf(one);
        if (store.get(key) === void 0 && !missing3.has(key) && !asked.has(key)) asked.set(key, one);
      }
      return [...asked.values()];
    },
    stored: (arm, task) => [...store.samples(task.id)].flatMap((sample) => store.get(keyOf({ arm, task, sample })) ?? []),
    miss(one, { kind: reason, message, requests, cost: cost2 }) {
      const { task, sample } = one;
      missing3.set(keyOf(one), { taskId: task.id, sample, reason, message, requests, cost: cost2 });
      missedSamples.set(task.id, (missedSamples.get(task.id) ?? /* @__PURE__ */ new Set()).add(sample));
    }
  };
}

// src/sampling/outages.ts
var OUTAGE_FAILURES = 8;
var TASK_FAILURES = /* @__PURE__ */ new Set(["context-too-long", "content-filter", "workspace", "overtime"]);
function createOutages(options) {
  const states = /* @__PURE__ */ new Map();
  function stateOf(arm) {
    const name = options.apart ? arm : "";
    const known2 = states.get(name);
    if (known2 !== void 0) return known2;
    const fatal = new AbortController();
    const stop = AbortSignal.any([options.signal, fatal.signal]);
    const state = { failuresInARow: 0, end: null, fatal, stop };
    states.set(name, state);
    return state;
  }
  return {
    endOf: (arm) => stateOf(arm).end,
    stopOf: (arm) => stateOf(arm).stop,
    answered(arm) {
      stateOf(arm).failuresInARow = 0;
    },
    failed(arm, failure) {
      const state = stateOf(arm);
      if (!TASK_FAILURES.has(failure.kind)) state.failuresInARow++;
      if (failure.fatal || state.failuresInARow >= Math.max(OUTAGE_FAILURES, options.concurrency)) {
        state.end ??= failure;
        state.fatal.abort();
      }
    },
    get end() {
      return states.get("")?.end ?? null;
    }
  };
}

// src/trial/budget.ts
var EMPTY_ACCOUNT = { calls: 0, cost: 0, maxCostPerTrial: null, unpriced: 0 };
function charged(account, { requests, cost: cost2 }) {
  return {
    calls: account.calls + requests,
    cost: account.cost + (cost2 ?? 0),
    maxCostPerTrial: Math.max(account.maxCostPerTrial ?? 0, cost2 ?? 0),
    unpriced: account.unpriced + (cost2 === null ? 1 : 0)
  };
}
function exhaustedBy(budget, account, begun, elapsedMs) {
  if (budget.maxCalls !== null && account.calls + begun.requests > budget.maxCalls) return "calls";
  if (budget.maxMinutes !== null && elapsedMs >= budget.maxMinutes * 6e4) return "minutes";
  if (budget.maxCost !== null) {
    if (account.unpriced > 0) return "unknown-price";
    if (account.cost + begun.cost > budget.maxCost || account.cost >= budget.maxCost) return "cost";
  }
  return null;
}
function slotsWithin({ maxCalls, maxCost }, account, most, requests) {
  const { calls, cost: cost2, maxCostPerTrial: perTrial } = account;
  const byCalls = maxCalls === null || requests === 0 ? most : Math.floor((maxCalls - calls) / requests);
  const byCost = maxCost === null || perTrial === 0 ? most : perTrial === null ? 1 : Math.floor((maxCost - cost2) / perTrial);
  return Math.max(1, Math.min(most, byCalls, byCost));
}

// src/sampling/spending.ts
function createSpending({ budget, concurrency, forecast, elapsed }) {
  const startedAt = elapsed();
  const paid = /* @__PURE__ */ new Map();
  const lost = [];
  let account = EMPTY_ACCOUNT;
  let exhausted = null;
  let underWay = 0;
  let reserved = { requests: 0, cost: 0 };
  const ratios = /* @__PURE__ */ new Map();
  const begunByArm = /* @__PURE__ */ new Map();
  const begunOf = (arm) => begunByArm.get(arm) ?? 0;
  const waiting2 = [];
  function expected(one) {
    if (budget.maxCost === null) return 0;
    if (forecast === void 0) return account.maxCostPerTrial ?? 0;
    const told = forecast(one);
    const ratio = ratios.get(one.arm);
    if (told === null) return ratio ?? null;
    return told.cost * (told.isBound ? Math.max(1, ratio ?? 1) : ratio ?? 1);
  }
  function learn(one, cost2) {
    if (forecast === void 0 || budget.maxCost === null || cost2 === null) return;
    const told = forecast(one);
    const ratio = told === null ? cost2 : told.cost === 0 ? 1 : cost2 / told.cost;
    ratios.set(one.arm, Math.max(ratios.get(one.arm) ?? 0, ratio));
  }
  function isCrowded(one, end) {
    if (forecast === void 0) return false;
    const isFirst = forecast(one)?.isBound !== true && !ratios.has(one.arm);
    return end === "cost" && underWay > 0 || isFirst && begunOf(one.arm) > 0;
  }
  function begin(arm, requests, cost2) {
    underWay++;
    begunByArm.set(arm, begunOf(arm) + 1);
    reserved = { requests: reserved.requests + requests, cost: reserved.cost + cost2 };
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      underWay--;
      begunByArm.set(arm, begunOf(arm) - 1);
      reserved = { requests: reserved.requests - requests, cost: underWay === 0 ? 0 : reserved.cost - cost2 };
      for (const resolve of waiting2.splice(0)) resolve();
    };
  }
  function book(trial) {
    account = charged(account, trial);
    paid.set(trial.key, trial.cost);
  }
  return {
    async reserve(one, requests) {
      for (; ; ) {
        const cost2 = expected(one) ?? 0;
        const begun = { requests: reserved.requests + requests, cost: reserved.cost + cost2 };
        const end = exhausted ?? exhaustedBy(budget, account, begun, elapsed() - startedAt);
        const mustWait = isCrowded(one, end);
        if (end === null && !mustWait) return begin(one.arm, requests, cost2);
        if (exhausted !== null || !mustWait || end !== null && end !== "cost") {
          exhausted ??= end;
          return null;
        }
        await new Promise((resolve) => waiting2.push(resolve));
      }
    },
    pay(one, trial) {
      learn(one, trial.cost);
      book(trial);
    },
    record: book,
    recordRequests(requests) {
      account = { ...account, calls: requests };
    },
    lose(one, error) {
      account = error.cost === 0 ? { ...account, calls: account.calls + error.requests } : charged(account, error);
      lost.push(error.cost);
      if (error.cost !== 0) learn(one, error.cost);
    },
    interrupt() {
      exhausted ??= "interrupted";
    },
    places(requests) {
      const counted = forecast === void 0 ? budget : { ...budget, maxCost: null };
      return slotsWithin(counted, account, concurrency, requests);
    },
    isPaid: (trial) => paid.has(trial.key),
    get spent() {
      return { calls: account.calls, cost: total([...paid.values(), ...lost]), exhausted };
    }
  };
}
function total(costs) {
  const known2 = [];
  for (const cost2 of costs) {
    if (cost2 === null) return null;
    known2.push(cost2);
  }
  return known2.sort((a, b) => a - b).reduce((sum2, cost2) => sum2 + cost2, 0);
}

// src/sampling/sampler.ts
function createSampler(options) {
  const { solvers, store, signal, now } = options;
  const purse = createSpending(options);
  const answers = createAnswers(solverOf, store);
  const outages = createOutages(options);
  for (const key of options.elsewhere?.paid ?? []) {
    const trial = store.get(key);
    if (trial !== void 0) purse.record(trial);
  }
  purse.recordRequests(options.elsewhere?.requests ?? 0);
  function solverOf(arm) {
    const solver = solvers[arm];
    if (solver === null || solver === void 0) throw new Error(`there is no ${arm} arm`);
    return solver;
  }
  function keep(one, solution) {
    const { arm, task, sample } = one;
    const { name, model } = solverOf(arm);
    const finishedAt = new Date(now()).toISOString();
    const key = answers.keyOf(one);
    const trial = { key, taskId: task.id, sample, solver: name, model, ...solution, finishedAt };
    purse.pay(one, trial);
    store.add(trial);
    options.onTrial(one, trial);
  }
  function fail(one, error) {
    purse.lose(one, error);
    if (error.kind === "cancelled") {
      if (signal.aborted) purse.interrupt();
      return;
    }
    answers.miss(one, error);
    options.onTrial(one, null);
    outages.failed(one.arm, error);
  }
  async function ask(one, batch, release) {
    try {
      const solution = await solverOf(one.arm).solve(one.task, one.sample, outages.stopOf(one.arm));
      if (isReplay(one, solution, batch, answers)) {
        throw cachedFailure("an earlier run had the same completion", solution);
      }
      outages.answered(one.arm);
      keep(one, solution);
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      fail(one, error);
    } finally {
      const key = answers.keyOf(one);
      if (store.get(key) === void 0) store.release(key);
      release();
    }
  }
  async function turn(one, batch) {
    if (outages.endOf(one.arm) !== null) return false;
    if (signal.aborted) purse.interrupt();
    const release = await purse.reserve(one, solverOf(one.arm).mostRequests);
    if (release === null) return false;
    try {
      if (outages.endOf(one.arm) !== null) return false;
      const key = answers.keyOf(one);
      const isOurs = store.claim(key);
      const foreign = store.get(key);
      if (foreign === void 0 && !isOurs) return true;
      if (foreign === void 0) await ask(one, batch, release);
      else options.onTrial(one, foreign);
      return false;
    } finally {
      release();
    }
  }
  async function take(wanted) {
    const requests = Math.max(...Object.values(solvers).map((solver) => solver?.mostRequests ?? 0));
    const queue = new PQueue({ concurrency: purse.places(requests) });
    let left = interleaved(answers.open(wanted));
    while (left.length > 0) {
      const elsewhere = [];
      const turns = left.map(
        (one) => queue.add(async () => {
          if (await turn(one, wanted)) elsewhere.push(one);
          queue.concurrency = purse.places(requests);
        })
      );
      await Promise.all(turns);
      left = elsewhere;
      if (left.length > 0) await wait(LOOK_AGAIN_MS, void 0, { signal }).catch(() => {
      });
    }
    if (outages.end !== null) throw outages.end;
  }
  const { keyOf, known: known2, open } = answers;
  return {
    ...{ keyOf, known: known2, open, keep, take },
    isPaidNow: purse.isPaid,
    failure: outages.endOf,
    get spent() {
      return purse.spent;
    }
  };
}
function isReplay({ arm, task, sample }, { served: served2, text }, batch, { stored }) {
  if (!served2?.id) return false;
  const isSame = (trial) => trial.served?.id === served2.id;
  const isAgain = stored(arm, task).some((trial) => trial.sample !== sample && isSame(trial) && trial.text === text);
  return isAgain && !batch.some((other) => other.task !== task && stored(arm, other.task).some(isSame));
}
var LOOK_AGAIN_MS = 250;

// src/app/prepare.ts
async function prepare(order, tools) {
  const { settings, judge, own, arms } = order;
  requireKey(tools, Object.values(arms));
  const models = await tools.models(judge.file.models, judge.source);
  const priced = order.pricedModel === void 0 ? await pricedModel(judge, settings) : order.pricedModel;
  const wished = runConfig(settings, judge.file, own, { models, pricedModel: priced });
  const suite = await tools.material(wished, judge.source);
  const material = order.changed === void 0 ? suite : await concerning(suite, order.changed);
  const { tasks } = material;
  const leftOut = suite.tasks.length - tasks.length;
  const kinds = Object.values(arms).map((arm) => arm.solver.name);
  const config = { ...wished, decision: affordable(wished.decision, tasks.length, kinds) };
  const solvers = {};
  for (const [name, arm] of Object.entries(arms)) solvers[name] = await tools.solver(arm, config, material);
  const side = (name) => {
    const arm = arms[name];
    const solver = solvers[name];
    if (arm === void 0 || solver === void 0) throw new Error(`the run has no arm ${name}`);
    return { arm, solver };
  };
  if (order.earlier !== void 0) {
    takeEarlier(order.earlier.trials, side(order.earlier.arm).solver, tasks, tools.store);
  }
  const asked = digestOf(Object.entries(solvers).map(([name, solver]) => [name, armDigest(solver, tasks)]));
  checkMerged(tools.merged, asked);
  const sampler = createSampler({
    ...tools,
    solvers,
    budget: config.budget,
    concurrency: settings.concurrency,
    forecast: forecastFor(Object.fromEntries(Object.keys(arms).map((name) => [name, side(name)])), config),
    apart: order.apart ?? false
  });
  for (const name of Object.keys(arms)) tools.onKnown(name, tasks, sampler.known(name, tasks).trials);
  return { config, material, leftOut, asked, sampler, side };
}
async function concerning(material, changed) {
  const tasks = await relevantTasks(material.tasks, changed);
  return { ...material, tasks, suite: { ...material.suite, hash: suiteHash(tasks) } };
}
async function readOwn(head, { config }) {
  const file = await (config === CONFIG_FILE ? readConfigFile(head, config) : requireConfigFile(head, config));
  return { file: file ?? parseConfigFile("", config), source: head, exists: file !== null };
}
function takeEarlier(earlier, solver, tasks, store) {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  for (const trial of earlier) {
    const task = byId.get(trial.taskId);
    if (task === void 0 || store.get(trial.key) !== void 0) continue;
    if (trialKey(solver, task, trial.sample) === trial.key) store.add(trial);
  }
}

export {
  commitOf,
  mergeBaseOf,
  findDefaultBase,
  noDefaultBase,
  mayAsk,
  notesOn,
  sendTheSame,
  armDigest,
  checkShardable,
  sampleShard,
  samplesOf,
  NO_CHANGE,
  INTERRUPTED,
  failed,
  FIRST_RUN,
  waiting,
  estimateChange,
  permutationTest,
  right,
  countOf,
  holmAdjusted,
  DROP_TESTS,
  MOST_DROP_SAMPLES,
  SINGLE_SAMPLES,
  maxDropAnswers,
  termsOf,
  nextStep,
  recordBranchState,
  erosionNotes,
  createSampler,
  estimateTrials,
  isAgent,
  isYoung,
  situationOf,
  readJudge,
  checkOwnTasks,
  noJudge,
  changedJudge,
  needsKey,
  prepare,
  readOwn,
  commandFor,
  inWords,
  keysFrom,
  withTools
};
