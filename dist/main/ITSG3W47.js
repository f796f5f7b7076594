import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  shellWord
} from "./ARJQB7D6.js";
import {
  affordable
} from "./YTQX3TOC.js";
import {
  PROGRAM
} from "./RAINNEYE.js";
import {
  changedTrustedFields,
  promptModel,
  runConfig,
  suitesOf
} from "./V3W3HEGN.js";
import {
  parseConfigFile,
  readConfigFile
} from "./JKBKR444.js";
import {
  checkJoined,
  suiteHash
} from "./HZXHQGKH.js";
import {
  hasTasks,
  isTaskFolder,
  readTaskFolder
} from "./BVX5CWJZ.js";
import {
  globMatcher
} from "./FJFMCGNP.js";
import {
  count
} from "./HRPSXDW6.js";
import {
  cachedFailure
} from "./HTQAALQU.js";
import {
  estimateTokens
} from "./EQCQALOJ.js";
import {
  costOf
} from "./UMYL24OK.js";
import {
  digestOf
} from "./EEPZCVDV.js";
import {
  CallFailure
} from "./KFLCG5QD.js";
import {
  REPEATED,
  ownTasks,
  settingsSchema
} from "./3QDHJ7YH.js";
import {
  PQueue
} from "./ZGG5GMTL.js";
import {
  missingKey
} from "./7TMNX65V.js";
import {
  EXIT,
  Failure
} from "./WOQU7CIP.js";

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
  const candidates = branch === void 0 ? [await git.defaultBranch(), "origin/main", "origin/master", "main", "master"] : [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
  for (const ref of candidates) {
    const commit = ref === null ? null : await git.resolve(ref);
    if (ref !== null && commit !== null) return { commit, label: branch ?? ref };
  }
  return null;
}
function noDefaultBase() {
  return new Failure("configuration", "no default branch was found to compare with", {
    hint: "Name the baseline: --baseline REF."
  });
}
async function unreachable(git, message) {
  return await git.shallow() ? new Failure("configuration", `${message}: this clone is shallow`, {
    hint: "Fetch the whole history: add `fetch-depth: 0` to the actions/checkout step, or run `git fetch --unshallow`."
  }) : new Failure("configuration", message, { hint: "Check the spelling, or fetch the ref." });
}

// src/app/judge.ts
async function readJudge(places, { config, suite }) {
  const notes = [];
  for (const source of places) {
    const text = await source.read(config);
    if (text === null) continue;
    try {
      const file = parseConfigFile(text, config);
      const missing2 = await withoutTasks(suitesOf(suite?.split(",") ?? file.suite), source);
      if (missing2 === void 0) return { judge: { file, source }, notes };
      notes.push({ kind: "warning", text: `There are no tasks in \`${missing2}\` at ${source.label}.` });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      notes.push({ kind: "warning", text: `The configuration at ${source.label} cannot be used: ${error.message}` });
    }
  }
  return { judge: null, notes };
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

// src/report/notes.ts
function notesOn(report, damage) {
  return [...served(report), ...truncated(report), ...missing(report), ...damage.map(warning)];
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
    return `${name} (${own.reduce((sum, one) => sum + one.trials, 0)})`;
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
function missing({ missing: missing2 }) {
  const reasons = /* @__PURE__ */ new Map();
  for (const { reason, message, taskId } of [...missing2.baseline, ...missing2.candidate]) {
    reasons.set(reason, { message, taskId, count: (reasons.get(reason)?.count ?? 0) + 1 });
  }
  return [...reasons].map(
    ([reason, { count: count2, message, taskId }]) => warning(
      `${count2} answer${count2 === 1 ? " is" : "s are"} missing (${reason}), for example for task ${taskId}: ${message}`
    )
  );
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

// src/sampling/shard/take.ts
function checkDivisible({ batchPrice }) {
  if (batchPrice === null) return;
  throw new Failure("configuration", "what goes by batch is not divided among shards", {
    hint: "One machine submits and fetches all: leave --shard out, or set transport: direct."
  });
}
async function takeShare({ suite, tasks, asked, begun, arms, sampler, wanted }, shard, onBegin) {
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
  const known = arms.map((arm) => sampler.known(arm, own));
  const trials = [...new Map(known.flatMap((arm) => arm.trials.map((trial) => [trial.key, trial]))).values()];
  return {
    suite,
    asked,
    begun,
    trials,
    paid: trials.filter(sampler.isPaidNow).map(({ key }) => key),
    spent: sampler.spent,
    tasks: own.length,
    missing: known.reduce((sum, arm) => sum + arm.missing.length, 0),
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
function inGoodOrder(wanted) {
  const tasks = new Set(wanted.map(({ task }) => task));
  const places = new Map([...tasks].map((task, place) => [task, place]));
  const placeOf = ({ task }) => places.get(task) ?? 0;
  const blockOf = (one) => Math.floor(placeOf(one) / TASKS_AT_A_TIME);
  return wanted.toSorted(
    (a, b) => blockOf(a) - blockOf(b) || a.sample - b.sample || placeOf(a) - placeOf(b) || (a.arm < b.arm ? -1 : 1)
  );
}
var TASKS_AT_A_TIME = 16;

// src/verdict/ends.ts
var NO_CHANGE = {
  kind: "passed",
  cause: "no-change",
  reason: "Before and after the change, the model is asked exactly the same. Nothing had to be measured.",
  exitCode: EXIT.passed
};
var INTERRUPTED = {
  kind: "error",
  cause: "interrupted",
  reason: "The run was stopped. What was answered is kept: the same command goes on from here.",
  exitCode: EXIT.error
};
function failed(failure) {
  const reason = failure.hint === null ? failure.message : `${failure.message} ${failure.hint}`;
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

// src/sampling/estimate.ts
function estimateTrials(wanted, sides, known, termsOf) {
  const asked = wanted.flatMap(({ arm, task, sample }) => {
    const side = sides[arm];
    return side == null || side.solver.mostRequests === 0 ? [] : [{ side, task, sample }];
  });
  const typical = new Map(Object.values(sides).map((side) => [side, side && typicalTrial(side, known, termsOf)]));
  const trials = asked.map(({ side, task, sample }) => {
    const usual = typical.get(side) ?? UNKNOWN;
    if (isAgent(side)) return usual;
    const inputTokens = estimateTokens(side.solver.messages(task, sample));
    const { outputTokens } = usual;
    const prices = pricesOf(side, termsOf);
    const cost = prices === null || outputTokens === null ? null : costOf(usageOf(inputTokens, outputTokens), prices);
    return { ...usual, inputTokens, cost };
  });
  const total2 = (figure) => trials.reduce((sum, trial) => {
    const own = trial[figure];
    return sum === null || own === null ? null : sum + own;
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
function typicalTrial(side, known, termsOf) {
  const { arm, solver } = side;
  const prices = pricesOf(side, termsOf);
  const earlier = known.filter((trial) => trial.solver === arm.solver.name);
  const usage = earlier.flatMap((trial) => trial.usage ?? []);
  const outputTokens = mean(usage.map((one) => one.outputTokens));
  if (arm.solver.kind === "chat" || arm.solver.kind === "reference") {
    const most2 = arm.sampling.maxTokens ?? null;
    return { ...UNKNOWN, calls: 1, outputTokens: outputTokens ?? most2, atMost: outputTokens === null };
  }
  const calls = (number) => arm.solver.kind === "command" ? null : number;
  if (earlier.length > 0) {
    const told = mean(earlier.flatMap(({ cost: cost2 }) => cost2 ?? []));
    const priced = prices === null ? null : mean(usage.map((one) => costOf(one, prices)));
    const inputTokens = mean(usage.map((one) => one.inputTokens));
    const taken = { inputTokens, outputTokens, cost: told ?? priced };
    return { calls: calls(mean(earlier.map(({ requests }) => requests))), ...taken, atMost: false };
  }
  if (arm.solver.kind === "command") return UNKNOWN;
  const { maxTokens, maxCost } = arm.solver.limits;
  const most = Math.min(maxTokens, solver.mostRequests * (arm.sampling.maxTokens ?? maxTokens));
  const dearest = prices === null ? null : costOf(usageOf(maxTokens - most, most), prices);
  const bounds = [dearest, maxCost].filter((bound) => bound !== null);
  const cost = bounds.length === 0 ? null : Math.min(...bounds);
  return { calls: solver.mostRequests, inputTokens: maxTokens, outputTokens: most, cost, atMost: true };
}
function pricesOf({ arm }, termsOf) {
  return arm.solver.model === null ? null : termsOf(arm.solver.model).prices;
}
var usageOf = (inputTokens, outputTokens) => ({
  inputTokens,
  cachedInputTokens: 0,
  outputTokens,
  reasoningTokens: 0
});
function mean(numbers) {
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
function rounded(number) {
  return number === null ? null : Math.round(number);
}

// src/app/tools.ts
function requireKey({ missingKey: missing2 }, arms) {
  if (missing2 !== null && arms.some(needsKey)) throw missingKey(missing2);
}
function needsKey(arm) {
  return arm?.solver.kind === "chat" || arm?.solver.kind === "agent";
}

// src/dataset/concerned.ts
async function concerned(tasks, changed) {
  const matchers = /* @__PURE__ */ new Map();
  for (const glob of new Set(tasks.flatMap(({ when = [] }) => when))) matchers.set(glob, await globMatcher(glob));
  const concerns = (glob) => changed.some((file) => matchers.get(glob)?.(file) === true);
  const asked = tasks.filter(({ when }) => when === void 0 || when.some(concerns));
  return asked.length === 0 ? tasks : asked;
}

// src/sampling/forecast.ts
var UNKNOWN_PRICES = { input: 15, cachedInput: null, output: 75 };
var UNLIMITED_ANSWER = 4096;
function createForecast(sides, termsOf) {
  const inputs = /* @__PURE__ */ new Map();
  return ({ arm, task, sample }) => {
    const side = sides[arm];
    if (side == null) return null;
    const { solver, sampling } = side.arm;
    const prices = pricesOf(side, termsOf) ?? UNKNOWN_PRICES;
    if (solver.kind === "reference") return { cost: 0, isBound: true };
    if (solver.kind === "chat") {
      const name = `${arm} ${task.id}`;
      const input = inputs.get(name) ?? estimateTokens(side.solver.messages(task, sample));
      inputs.set(name, input);
      const isBound = sampling.maxTokens !== void 0 && pricesOf(side, termsOf) !== null;
      return { cost: costOf(usageOf(input, sampling.maxTokens ?? UNLIMITED_ANSWER), prices), isBound };
    }
    const { maxTokens, maxCost } = solver.limits;
    const tokens = solver.kind === "agent" ? costOf(usageOf(maxTokens, 0), prices) : null;
    const bounds = [tokens, maxCost].filter((bound) => bound !== null);
    return bounds.length === 0 ? null : { cost: Math.min(...bounds), isBound: false };
  };
}
function forecastFor(sides, { budget, termsOf }) {
  return budget.maxCost === null ? void 0 : createForecast(sides, termsOf);
}

// src/sampling/sampler.ts
import { setTimeout as wait } from "node:timers/promises";

// src/trial/budget.ts
var EMPTY_ACCOUNT = { calls: 0, cost: 0, dearest: null, unpriced: 0 };
function charged(account, { requests, cost }) {
  return {
    calls: account.calls + requests,
    cost: account.cost + (cost ?? 0),
    dearest: Math.max(account.dearest ?? 0, cost ?? 0),
    unpriced: account.unpriced + (cost === null ? 1 : 0)
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
function placesWithin({ maxCalls, maxCost }, account, most, requests) {
  const { calls, cost, dearest } = account;
  const byCalls = maxCalls === null || requests === 0 ? most : Math.floor((maxCalls - calls) / requests);
  const byCost = maxCost === null || dearest === 0 ? most : dearest === null ? 1 : Math.floor((maxCost - cost) / dearest);
  return Math.max(1, Math.min(most, byCalls, byCost));
}

// src/sampling/purse.ts
function createPurse({ budget, concurrency, forecast, elapsed }) {
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
    if (forecast === void 0) return account.dearest ?? 0;
    const told = forecast(one);
    const ratio = ratios.get(one.arm);
    if (told === null) return ratio ?? null;
    return told.cost * (told.isBound ? Math.max(1, ratio ?? 1) : ratio ?? 1);
  }
  function learn(one, cost) {
    if (forecast === void 0 || budget.maxCost === null || cost === null) return;
    const told = forecast(one);
    const ratio = told === null ? cost : told.cost === 0 ? 1 : cost / told.cost;
    ratios.set(one.arm, Math.max(ratios.get(one.arm) ?? 0, ratio));
  }
  function isCrowded(one, end) {
    if (forecast === void 0) return false;
    const isFirst = forecast(one)?.isBound !== true && !ratios.has(one.arm);
    return end === "cost" && underWay > 0 || isFirst && begunOf(one.arm) > 0;
  }
  function begin(arm, requests, cost) {
    underWay++;
    begunByArm.set(arm, begunOf(arm) + 1);
    reserved = { requests: reserved.requests + requests, cost: reserved.cost + cost };
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      underWay--;
      begunByArm.set(arm, begunOf(arm) - 1);
      reserved = { requests: reserved.requests - requests, cost: underWay === 0 ? 0 : reserved.cost - cost };
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
        const cost = expected(one) ?? 0;
        const begun = { requests: reserved.requests + requests, cost: reserved.cost + cost };
        const end = exhausted ?? exhaustedBy(budget, account, begun, elapsed() - startedAt);
        const mustWait = isCrowded(one, end);
        if (end === null && !mustWait) return begin(one.arm, requests, cost);
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
    book,
    bookRequests(requests) {
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
      return placesWithin(counted, account, concurrency, requests);
    },
    isPaid: (trial) => paid.has(trial.key),
    get spent() {
      return { calls: account.calls, cost: total([...paid.values(), ...lost]), exhausted };
    }
  };
}
function total(costs) {
  const known = [];
  for (const cost of costs) {
    if (cost === null) return null;
    known.push(cost);
  }
  return known.sort((a, b) => a - b).reduce((sum, cost) => sum + cost, 0);
}

// src/sampling/sampler.ts
function createSampler(options) {
  const { solvers, store, signal, now } = options;
  const purse = createPurse(options);
  const missing2 = /* @__PURE__ */ new Map();
  const missedSamples = /* @__PURE__ */ new Map();
  const keys = /* @__PURE__ */ new Map();
  const fates = /* @__PURE__ */ new Map();
  for (const key of options.elsewhere?.paid ?? []) {
    const trial = store.get(key);
    if (trial !== void 0) purse.book(trial);
  }
  purse.bookRequests(options.elsewhere?.requests ?? 0);
  function fateOf(arm) {
    const name = options.apart ? arm : "";
    const known2 = fates.get(name);
    if (known2 !== void 0) return known2;
    const hopeless = new AbortController();
    const stop = AbortSignal.any([signal, hopeless.signal]);
    const fate = { failuresInARow: 0, end: null, hopeless, stop };
    fates.set(name, fate);
    return fate;
  }
  function solverOf(arm) {
    const solver = solvers[arm];
    if (solver === null || solver === void 0) throw new Error(`there is no ${arm} arm`);
    return solver;
  }
  function keyOf(arm, task, sample) {
    const name = `${arm} ${task.id} ${sample}`;
    const known2 = keys.get(name);
    if (known2 !== void 0) return known2;
    const key = trialKey(solverOf(arm), task, sample);
    keys.set(name, key);
    return key;
  }
  function keep(one, solution) {
    const { arm, task, sample } = one;
    const { name, model } = solverOf(arm);
    const finishedAt = new Date(now()).toISOString();
    const key = keyOf(arm, task, sample);
    const trial = { key, taskId: task.id, sample, solver: name, model, ...solution, finishedAt };
    purse.pay(one, trial);
    store.add(trial);
    options.onTrial(one, trial);
  }
  function open(wanted) {
    const asked = /* @__PURE__ */ new Map();
    for (const one of wanted) {
      const key = keyOf(one.arm, one.task, one.sample);
      if (store.get(key) === void 0 && !missing2.has(key) && !asked.has(key)) asked.set(key, one);
    }
    return [...asked.values()];
  }
  function known(arm, tasks) {
    const result = { trials: [], missing: [] };
    for (const task of tasks) {
      const samples = /* @__PURE__ */ new Set([...store.samples(task.id), ...missedSamples.get(task.id) ?? []]);
      for (const sample of [...samples].sort((a, b) => a - b)) {
        const key = keyOf(arm, task, sample);
        const trial = store.get(key);
        const missed = missing2.get(key);
        if (trial !== void 0) result.trials.push(trial);
        else if (missed !== void 0) result.missing.push(missed);
      }
    }
    return result;
  }
  function miss(one, { kind: reason, message, requests, cost }) {
    const { arm, task, sample } = one;
    missing2.set(keyOf(arm, task, sample), { taskId: task.id, sample, reason, message, requests, cost });
    missedSamples.set(task.id, (missedSamples.get(task.id) ?? /* @__PURE__ */ new Set()).add(sample));
    options.onTrial(one, null);
  }
  function isReplay({ arm, task, sample }, { served: served2, text }, batch) {
    if (!served2?.id) return false;
    const isAmong = (of, but) => [...store.samples(of.id)].filter((number) => number !== but).map((number) => store.get(keyOf(arm, of, number))).some((trial) => trial?.served?.id === served2.id && (of !== task || trial?.text === text));
    return isAmong(task, sample) && !batch.some((other) => other.task !== task && isAmong(other.task, null));
  }
  function fail(one, error) {
    const fate = fateOf(one.arm);
    purse.lose(one, error);
    if (error.kind === "cancelled") {
      if (signal.aborted) purse.interrupt();
      return;
    }
    miss(one, error);
    if (!OWN_FAULT.has(error.kind)) fate.failuresInARow++;
    if (error.hopeless || fate.failuresInARow >= Math.max(FAILURES_THAT_MEAN_OUTAGE, options.concurrency)) {
      fate.end ??= error;
      fate.hopeless.abort();
    }
  }
  async function ask(one, batch, release) {
    const fate = fateOf(one.arm);
    try {
      const solution = await solverOf(one.arm).solve(one.task, one.sample, fate.stop);
      if (isReplay(one, solution, batch)) throw cachedFailure("an earlier run had the same completion", solution);
      fate.failuresInARow = 0;
      keep(one, solution);
    } catch (error) {
      if (!(error instanceof CallFailure)) throw error;
      fail(one, error);
    } finally {
      const key = keyOf(one.arm, one.task, one.sample);
      if (store.get(key) === void 0) store.release(key);
      release();
    }
  }
  async function turn(one, batch) {
    if (fateOf(one.arm).end !== null) return false;
    if (signal.aborted) purse.interrupt();
    const release = await purse.reserve(one, solverOf(one.arm).mostRequests);
    if (release === null) return false;
    try {
      if (fateOf(one.arm).end !== null) return false;
      const key = keyOf(one.arm, one.task, one.sample);
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
    let left = inGoodOrder(open(wanted));
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
    const end = fates.get("")?.end ?? null;
    if (end !== null) throw end;
  }
  return {
    known,
    open,
    isPaidNow: purse.isPaid,
    keyOf: ({ arm, task, sample }) => keyOf(arm, task, sample),
    keep,
    take,
    failure: (arm) => fateOf(arm).end,
    get spent() {
      return purse.spent;
    }
  };
}
var LOOK_AGAIN_MS = 250;
var FAILURES_THAT_MEAN_OUTAGE = 8;
var OWN_FAULT = /* @__PURE__ */ new Set(["context-too-long", "content-filter", "workspace", "overtime"]);

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
  checkJoined(tools.elsewhere, asked);
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
  const tasks = await concerned(material.tasks, changed);
  return { ...material, tasks, suite: { ...material.suite, hash: suiteHash(tasks) } };
}
async function readOwn(head, { config }) {
  const file = await readConfigFile(head, config);
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
  notesOn,
  sendTheSame,
  armDigest,
  checkDivisible,
  takeShare,
  samplesOf,
  NO_CHANGE,
  INTERRUPTED,
  failed,
  FIRST_RUN,
  waiting,
  estimateTrials,
  isAgent,
  createSampler,
  readJudge,
  checkOwnTasks,
  noJudge,
  changedJudge,
  needsKey,
  prepare,
  readOwn,
  commandFor
};
