import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  likelyDetectable
} from "./ZFYCSW4V.js";
import {
  findSides,
  findTrusted
} from "./TLV3GQMY.js";
import {
  parseReport
} from "./5FY6YHRF.js";
import {
  FIRST_RUN,
  INTERRUPTED,
  NO_CHANGE,
  armDigest,
  changedJudge,
  checkOwnTasks,
  commandFor,
  commitOf,
  createSampler,
  erosionNotes,
  estimateTrials,
  failed,
  isAgent,
  maxDropAnswers,
  mayAsk,
  needsKey,
  nextStep,
  noJudge,
  notesOn,
  prepare,
  readJudge,
  sampleShard,
  samplesOf,
  sendTheSame,
  situationOf,
  withTools
} from "./AM5BQG75.js";
import {
  planOf
} from "./GDQ7KSPJ.js";
import {
  readArm,
  runConfig
} from "./2FUSTAZU.js";
import {
  parseConfigFile,
  readConfigFile,
  requireConfigFile
} from "./LT7M5OAP.js";
import {
  assembleGate,
  describeArm,
  filesOf
} from "./IAXN6W5P.js";
import {
  suiteName
} from "./TZV4KU2V.js";
import {
  openCheckout,
  readUnlessOwn,
  refuseOwnEvidence
} from "./T2XBXUMS.js";
import {
  openGit
} from "./IUMSRCGN.js";
import {
  explanationWords,
  searchStep,
  searchTasks
} from "./KVQBS7D7.js";
import {
  isRight
} from "./UQLWA7MU.js";
import {
  diffLines,
  structuredPatch
} from "./7TZNGJOT.js";
import {
  MCP_FILE,
  withServerOf
} from "./XLX3YS7W.js";
import {
  cost,
  count,
  integer
} from "./2GADIIEC.js";
import {
  showsProposals
} from "./2HZX77PQ.js";
import {
  randomFrom
} from "./HNBHRUN2.js";
import {
  CallFailure
} from "./7YXN3FKB.js";
import {
  parseJson
} from "./73WKNOLH.js";
import {
  Failure
} from "./WOQU7CIP.js";

// src/arm/same.ts
import { isDeepStrictEqual } from "node:util";
function asksTheSame(one, other) {
  return isDeepStrictEqual(asked(one), asked(other));
}
function asked({ name: _name, commit: _commit, label: _label, prompt, ...rest }) {
  return { ...rest, prompt: prompt.map(({ file: _file, line: _line, ...message }) => message) };
}

// src/arm/agent-parts.ts
import { isDeepStrictEqual as isDeepStrictEqual2 } from "node:util";
var HOME = String.raw`(?:^|/)\.(?:agents|claude|codex|cursor|gemini|github|grok|opencode|vibe)/`;
var PLACES = [
  ["skill", new RegExp(`${HOME}skills?/([^/]+?)(?:\\.md$|/)`)],
  ["sub-agent", new RegExp(`${HOME}agents?/(.+?)(?:\\.agent)?\\.(?:md|toml)$`)],
  ["command", new RegExp(`${HOME}commands?/(.+?)\\.(?:md|toml)$`)],
  ["hook", new RegExp(`${HOME}hooks/(.+)$`)]
];
var SETTINGS = new RegExp(`${HOME}settings(?:\\.local)?\\.json$`);
var SERVERS = /(?:^|\/)(?:\.mcp\.json|\.(?:cursor|vscode)\/mcp\.json)$/;
function agentPartOf(path) {
  for (const [kind, place] of PLACES) {
    const name = place.exec(path)?.[1];
    if (name !== void 0) return { kind, name };
  }
  return null;
}
function changedParts(before, now) {
  const [old, own] = [before, now].map((files) => new Map(files.map(({ path, content }) => [path, content])));
  const paths = [...new Set([...before, ...now].map(({ path }) => path))];
  const found = paths.flatMap((path) => {
    const [was, is] = [old?.get(path) ?? null, own?.get(path) ?? null];
    if (was === is) return [];
    const part = agentPartOf(path);
    if (part !== null) return [{ ...part, change: changeOf(was, is), paths: [path] }];
    return [entriesOf(path, was), entriesOf(path, is)].every((entries2) => entries2 !== null) ? changedEntries(path, entriesOf(path, was) ?? /* @__PURE__ */ new Map(), entriesOf(path, is) ?? /* @__PURE__ */ new Map()) : [];
  });
  const parts = /* @__PURE__ */ new Map();
  for (const part of found) {
    const known = parts.get(idOf(part));
    const isWhole = known === void 0 || known.change === part.change;
    parts.set(idOf(part), {
      ...part,
      change: isWhole && !isElsewhere(part, paths, old, own) ? part.change : "changed",
      paths: [...known?.paths ?? [], ...part.paths]
    });
  }
  return [...parts.values()].sort((a, b) => idOf(a) < idOf(b) ? -1 : 1);
}
var idOf = ({ kind, name }) => `${kind} ${name}`;
var changeOf = (was, is) => was === null ? "added" : is === null ? "removed" : "changed";
function isElsewhere({ kind, name }, paths, old, own) {
  return paths.some((path) => {
    const part = agentPartOf(path);
    return part?.kind === kind && part.name === name && old?.has(path) && own?.has(path);
  });
}
function entriesOf(path, content) {
  if (!SETTINGS.test(path) && !SERVERS.test(path)) return null;
  if (content === null) return /* @__PURE__ */ new Map();
  const file = objectIn(content);
  if (file === null) return null;
  const parts = SERVERS.test(path) ? entries("MCP server", file.mcpServers ?? file.servers) : Object.entries(file).flatMap(
    ([name, value]) => name === "hooks" ? entries("hook", value) : entries("setting", { [name]: value })
  );
  return new Map(parts.map(([part, value]) => [idOf(part), [part, value]]));
}
function entries(kind, value) {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return [];
  return Object.entries(value).map(([name, entry]) => [{ kind, name }, entry]);
}
function changedEntries(path, was, is) {
  return [.../* @__PURE__ */ new Set([...was.keys(), ...is.keys()])].flatMap((id) => {
    const [old, own] = [was.get(id), is.get(id)];
    const part = own?.[0] ?? old?.[0];
    if (part === void 0 || old && own && isDeepStrictEqual2(old[1], own[1])) return [];
    return [{ ...part, change: changeOf(old ?? null, own ?? null), paths: [path] }];
  });
}
function objectIn(content) {
  try {
    const value = parseJson(content);
    return value === null || typeof value !== "object" || Array.isArray(value) ? null : { ...value };
  } catch {
    return null;
  }
}
var partWords = ({ kind, name }) => `${kind} \`${name}\``;

// src/arm/parts.ts
var MAX_PARTS = 8;
function partsOf(before, now, configPath) {
  const settings = settingsOf(before, now);
  const servers = serversOf(before, now);
  const isApart = servers.length > 0;
  const texts = [...promptTexts(before, now), ...fileTexts(before, now, isApart ? [MCP_FILE] : [])];
  const whole = wholeFiles(before, now);
  const hunks = joined(texts, Math.max(1, MAX_PARTS - settings.length - servers.length - whole.length));
  const named = [...settings, ...servers];
  const parts = [
    ...settings.map(({ name }) => ({ kind: "setting", path: configPath, name })),
    ...servers.map(({ name, change }) => ({ kind: "server", path: MCP_FILE, name, change })),
    ...whole.map(({ path, change }) => ({ kind: "file", path, change, ...ownerOf(path) })),
    ...hunks.map(({ part }) => part)
  ];
  function without(undone) {
    const isUndone = (index) => undone.includes(index);
    let arm = named.reduce((changed, part, index) => isUndone(index) ? part.undo(changed) : changed, now);
    whole.forEach((file, index) => {
      if (!isUndone(named.length + index)) return;
      const others = arm.files.filter(({ path }) => path !== file.path);
      const own = before.files.filter(({ path }) => path === file.path);
      const files = [...others, ...own].sort((a, b) => a.path < b.path ? -1 : 1);
      arm = { ...arm, files };
    });
    const first = named.length + whole.length;
    texts.forEach((text, index) => {
      const back = new Set(
        hunks.flatMap((hunk, at) => hunk.text === index && isUndone(first + at) ? hunk.chunks : [])
      );
      if (back.size === 0) return;
      arm = text.put(arm, text.chunks.map((chunk, at) => back.has(at) ? chunk.before : chunk.now).join(""));
    });
    return arm;
  }
  return { parts, without };
}
function settingsOf(before, now) {
  const parts = [];
  const add = (name, isSame, undo) => {
    if (!isSame) parts.push({ name, undo });
  };
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  const onlyModel = before.solver.kind === now.solver.kind && before.solver.model !== now.solver.model;
  add(onlyModel ? "model" : "solver", same(before.solver, now.solver), (arm) => ({ ...arm, solver: before.solver }));
  add("order", before.order === now.order, (arm) => ({ ...arm, order: before.order }));
  add("structured-output", before.structuredOutput === now.structuredOutput, (arm) => ({
    ...arm,
    structuredOutput: before.structuredOutput
  }));
  add("extra-body", same(before.extraBody, now.extraBody), (arm) => ({ ...arm, extraBody: before.extraBody }));
  for (const [name, field] of SAMPLING) {
    add(`sampling.${name}`, before.sampling[field] === now.sampling[field], (arm) => {
      const { [field]: _now, ...others } = arm.sampling;
      const old = before.sampling[field];
      return { ...arm, sampling: old === void 0 ? others : { ...others, [field]: old } };
    });
  }
  add("prompt", sameMessages(before, now), (arm) => ({ ...arm, prompt: before.prompt }));
  return parts;
}
var SAMPLING = [
  ["temperature", "temperature"],
  ["top-p", "topP"],
  ["max-tokens", "maxTokens"],
  ["reasoning-effort", "reasoningEffort"]
];
function sameMessages(before, now) {
  return before.prompt.length === now.prompt.length && before.prompt.every(({ role, file }, index) => {
    const other = now.prompt[index];
    return other?.role === role && other.file === file;
  });
}
function serversOf(before, now) {
  const old = fileAt(before, MCP_FILE);
  if (old === null || fileAt(now, MCP_FILE) === null) return [];
  return changedParts(
    [old],
    now.files.filter(({ path }) => path === MCP_FILE)
  ).map(({ name, change }) => ({
    name,
    change,
    undo: (arm) => ({
      ...arm,
      files: arm.files.map((file) => file.path === MCP_FILE ? withServerOf(old, file, name) : file)
    })
  }));
}
var fileAt = (arm, path) => arm.files.find((file) => file.path === path) ?? null;
function ownerOf(path) {
  const part = agentPartOf(path);
  return part === null ? {} : { of: partWords(part) };
}
function promptTexts(before, now) {
  if (!sameMessages(before, now)) return [];
  return now.prompt.flatMap(({ template, file, line }, index) => {
    const old = before.prompt[index]?.template ?? template;
    if (old === template) return [];
    const put = (arm, text) => ({
      ...arm,
      prompt: arm.prompt.map((message, at) => at === index ? { ...message, template: text } : message)
    });
    return [{ path: file, line, chunks: chunksOf(old, template), put }];
  });
}
function fileTexts(before, now, apart) {
  return now.files.flatMap(({ path, content }) => {
    if (apart.includes(path)) return [];
    const old = before.files.find((file) => file.path === path)?.content;
    if (old === void 0 || old === content) return [];
    const put = (arm, text) => ({
      ...arm,
      files: arm.files.map((file) => file.path === path ? { ...file, content: text } : file)
    });
    return [{ path, line: 1, chunks: chunksOf(old, content), put }];
  });
}
function wholeFiles(before, now) {
  const [old, own] = [before, now].map((arm) => new Set(arm.files.map(({ path }) => path)));
  return [
    ...now.files.filter(({ path }) => !old?.has(path)).map(({ path }) => ({ path, change: "added" })),
    ...before.files.filter(({ path }) => !own?.has(path)).map(({ path }) => ({ path, change: "removed" }))
  ];
}
function chunksOf(before, now) {
  const chunks = [];
  let removed = "";
  for (const piece of diffLines(before, now)) {
    if (piece.removed) removed += piece.value;
    else if (piece.added) {
      chunks.push({ before: removed, now: piece.value });
      removed = "";
    } else {
      if (removed !== "") chunks.push({ before: removed, now: "" });
      removed = "";
      chunks.push({ before: piece.value, now: piece.value });
    }
  }
  return removed === "" ? chunks : [...chunks, { before: removed, now: "" }];
}
function joined(texts, most) {
  let hunks = texts.flatMap(({ path, line: start, chunks }, text) => {
    let line = start;
    return chunks.flatMap((chunk, index) => {
      const from = line;
      const count2 = linesIn(chunk.now);
      line += count2;
      if (chunk.before === chunk.now) return [];
      const change = chunk.now === "" ? "removed" : chunk.before === "" ? "added" : "changed";
      return [
        {
          text,
          part: { kind: "lines", path, from, to: Math.max(from, from + count2 - 1), change, ...ownerOf(path) },
          chunks: [index]
        }
      ];
    });
  });
  while (hunks.length > most) {
    const gaps = hunks.slice(1).map((next2, index) => {
      const one2 = hunks[index];
      return one2?.text === next2.text ? next2.part.from - one2.part.to : Number.POSITIVE_INFINITY;
    });
    const at = gaps.indexOf(Math.min(...gaps));
    const [one, next] = [hunks[at], hunks[at + 1]];
    if (one === void 0 || next === void 0 || gaps[at] === Number.POSITIVE_INFINITY) break;
    const part = { ...one.part, to: next.part.to, change: "changed" };
    hunks = [
      ...hunks.slice(0, at),
      { text: one.text, part, chunks: [...one.chunks, ...next.chunks] },
      ...hunks.slice(at + 2)
    ];
  }
  return hunks;
}
function linesIn(text) {
  return text === "" ? 0 : text.replace(/\n$/, "").split("\n").length;
}

// src/app/explain.ts
var CAUSES = /* @__PURE__ */ new Set(["drop", "broken-tasks"]);
var SHARE = 0.5;
async function explainDrop({ settings }, prepared, verdict, tools) {
  const { arms, config, material, sampler, freshSince } = prepared;
  const canAsk = (tools.merged?.canAsk ?? true) && sampler.spent.exhausted === null;
  const wished = config.decision["explain-drop"] === "auto" && config.decision.policy !== "threshold";
  if (!wished || !canAsk || arms.baseline === null || verdict.kind !== "regressed" || !CAUSES.has(verdict.cause)) {
    return null;
  }
  const change = partsOf(arms.baseline, arms.candidate, settings.config);
  if (change.parts.length < 2 || !everyHybridWorks(change)) return null;
  const known = {
    baseline: sampler.known("baseline", material.tasks),
    candidate: sampler.known("candidate", material.tasks)
  };
  const broken = searchTasks(
    material.tasks.map((task) => {
      const count2 = (trials) => {
        const own = trials.filter((trial) => trial.taskId === task.id);
        return { right: own.filter((trial) => isRight(trial, task)).length, samples: own.length };
      };
      return { taskId: task.id, before: count2(known.baseline.trials), now: count2(known.candidate.trials) };
    })
  );
  if (broken.length === 0) return null;
  const fresh = known.baseline.trials.filter((trial) => trial.finishedAt >= freshSince).length;
  const most = Math.floor(SHARE * (known.candidate.trials.length + fresh));
  return search(change, broken, most, prepared, settings.concurrency, tools);
}
function everyHybridWorks({ parts, without }) {
  return parts.every((_, part) => {
    const others = parts.map((_2, index) => index).filter((index) => index !== part);
    return [[part], others].every((undone) => showsProposals(without(undone).prompt));
  });
}
async function search(change, broken, most, { config, material, sampler }, concurrency, tools) {
  const tasks = material.tasks.filter((task) => broken.includes(task.id));
  const solvers = {};
  const { budget } = config;
  const left = {
    maxCalls: budget.maxCalls === null ? null : Math.max(0, budget.maxCalls - sampler.spent.calls),
    maxCost: budget.maxCost === null ? null : Math.max(0, budget.maxCost - (sampler.spent.cost ?? 0)),
    maxMinutes: budget.maxMinutes
  };
  const asking = createSampler({ ...tools, onTrial: () => {
  }, budget: left, concurrency, solvers });
  const nameOf = (undone) => `without ${undone.join(" ")}`;
  const answers = (undone, taskId) => {
    const task = tasks.find((one) => one.id === taskId);
    const name = nameOf(undone);
    if (task === void 0 || solvers[name] === void 0) return [];
    const { trials, missing } = asking.known(name, [task]);
    return [
      ...trials.map((trial) => ({ sample: trial.sample, answer: isRight(trial, task) })),
      ...missing.map(({ sample }) => ({ sample, answer: null }))
    ].sort((a, b) => a.sample - b.sample).map(({ answer }) => answer);
  };
  const ended = (found) => ({
    explanation: { ...found, of: change.parts.length, tasks: [...broken], calls: asking.spent.calls },
    spent: asking.spent
  });
  const nothing = { parts: [], broughtBack: [], pValue: null };
  const unfinished = () => ended({ kind: "unfinished", ...nothing, sentence: explanationWords.unfinished(change.parts.length) });
  const used = /* @__PURE__ */ new Set();
  for (let round = 1; ; round++) {
    const step = searchStep(change.parts.length, broken, answers);
    if (step.kind === "none") {
      return ended({ kind: "none", ...nothing, sentence: explanationWords.none(change.parts.length) });
    }
    if (step.kind === "found") {
      const part = change.parts[step.part];
      if (part === void 0) throw new Error("the search found a part that the change does not have");
      const { broughtBack, pValue } = step;
      const sentence = explanationWords.found(part, broughtBack.length, broken.length);
      return ended({ kind: "found", parts: [part], broughtBack: [...broughtBack], pValue, sentence });
    }
    for (const undone of step.hybrids) {
      solvers[nameOf(undone)] ??= await tools.solver(change.without(undone), config, material);
    }
    const wanted = step.hybrids.flatMap(
      (undone) => tasks.flatMap(
        (task) => Array.from({ length: step.samples }, (_, sample) => ({ arm: nameOf(undone), task, sample }))
      )
    );
    const open = asking.open(wanted);
    for (const { arm, task, sample } of wanted) used.add(`${arm} ${task.id} ${sample}`);
    if (used.size > most || asking.spent.exhausted !== null) return unfinished();
    tools.onBatch({ reason: "cause", round }, open.length);
    try {
      await asking.take(open);
    } catch (error) {
      if (error instanceof CallFailure) return unfinished();
      throw error;
    }
  }
}

// src/app/gate-estimate.ts
function estimateGate(prepared) {
  const { identical, config, solvers, sampler, material, situation } = prepared;
  const { tasks } = material;
  const step = identical ? null : nextStep(situation(true));
  const wanted = step?.kind === "sample" ? sampler.open(samplesOf(step.wanted, tasks)) : [];
  const known = ["baseline", "candidate"].flatMap(
    (arm) => solvers[arm] === null ? [] : sampler.known(arm, tasks).trials
  );
  const sides = sidesOf(prepared);
  const firstRound = estimateTrials(wanted, sides, known, config.termsOf);
  const { looks } = planOf(tasks.length, config.decision);
  const laterLooks = (looks.at(-1) ?? 0) - (looks[0] ?? 0);
  const proof = config.decision.policy === "threshold" ? 0 : maxDropAnswers(tasks.length);
  const { answers, calls } = firstRound;
  const mostAnswers = answers === 0 ? 0 : answers + tasks.length * laterLooks + proof;
  const searches = proof > 0 && config.decision["explain-drop"] === "auto";
  return {
    firstRound,
    mostAnswers,
    searchAnswers: searches ? Math.floor(mostAnswers / 2) : 0,
    mostCalls: calls === null || answers === 0 ? calls : Math.round(calls / answers * mostAnswers),
    byAgents: Object.values(sides).some((side) => side !== null && isAgent(side)),
    tooSmall: answers === 0 ? [] : capsBelow(firstRound, prepared)
  };
}
function detectableBy({ situation, config }) {
  const tasks = situation(true).tasks.map(({ taskId, price, baseline, fresh }) => {
    return { taskId, price, stored: [...baseline, ...fresh].filter((slot) => slot !== "missing") };
  });
  return likelyDetectable(tasks, config.decision, randomFrom("estimate"));
}
function sidesOf({ arms, solvers }) {
  const baseline = arms.baseline && solvers.baseline ? { arm: arms.baseline, solver: solvers.baseline } : null;
  return { baseline, candidate: { arm: arms.candidate, solver: solvers.candidate } };
}
function capsBelow(firstRound, { config: { budget }, arms, solvers }) {
  const { answers, cost: dollars, atMost } = firstRound;
  const { maxCalls, maxCost } = budget;
  const consequence = "What it cuts off is not measured, and the verdict can then only be inconclusive.";
  const calls = firstRound.calls ?? answers;
  const turns = Math.max(solvers.baseline?.mostRequests ?? 0, solvers.candidate.mostRequests);
  const round = (amount) => atMost && turns > 1 ? `what the first round may take, at most ${amount}` : `the ${amount} of the first round`;
  return [
    ...maxCalls !== null && [arms.baseline, arms.candidate].some((arm) => arm?.solver.kind === "command") ? ["The budget counts each run of the agent as one call: what its program asks a model cannot be counted here."] : [],
    ...maxCalls !== null && maxCalls < turns ? [
      `The budget of ${count(maxCalls, "call")} is below the ${integer(turns)} that one answer of the agent may take, so none is asked for. Raise max-calls, or lower agent.max-turns.`
    ] : maxCalls !== null && maxCalls < calls ? [`The budget of ${count(maxCalls, "call")} is below ${round(integer(calls))}. ${consequence}`] : [],
    ...maxCost !== null && dollars !== null && maxCost < dollars ? [`The budget of ${cost(maxCost)} is below ${round(cost(dollars))}. ${consequence}`] : []
  ];
}

// src/app/prepare-gate.ts
async function prepareGate(sides, request, tools) {
  const { startedAt, arms, own, judge, notes, changes, parts } = sides;
  const named = { candidate: arms.candidate };
  const hasBaseline = arms.baseline !== null;
  const prepared = await prepare(
    {
      settings: request.settings,
      judge,
      own,
      arms: arms.baseline === null ? named : { baseline: arms.baseline, ...named },
      ...isOfFiles(changes, request) && { changed: changes.map(({ path }) => path) },
      ...hasBaseline && { earlier: { arm: "baseline", trials: request.earlier } }
    },
    tools
  );
  const { config, material, sampler, asked: asked2 } = prepared;
  const { tasks } = material;
  const solvers = {
    baseline: hasBaseline ? prepared.side("baseline").solver : null,
    candidate: prepared.side("candidate").solver
  };
  const freshSince = tools.store.begun(asked2, startedAt);
  return {
    startedAt,
    arms,
    asked: asked2,
    freshSince,
    config,
    material,
    solvers,
    identical: solvers.baseline !== null && sendTheSame(solvers.baseline, solvers.candidate, tasks),
    sampler,
    situation(canSample) {
      const known = hasBaseline ? sampler.known("baseline", tasks) : null;
      const rest = { decision: config.decision, canSample };
      return situationOf(tasks, known, sampler.known("candidate", tasks), freshSince, rest);
    },
    notes: prepared.leftOut === 0 ? notes : [...notes, leftOutNote(prepared.leftOut)],
    changes,
    parts
  };
}
function isOfFiles(changes, { settings }) {
  return changes.length > 0 && changes.every(({ path }) => path !== settings.config);
}
function leftOutNote(tasks) {
  const text = `${count(tasks, "task")} of the suite ${tasks === 1 ? "concerns" : "concern"} other files than those that changed, and ${tasks === 1 ? "was" : "were"} not asked.`;
  return { kind: "info", text };
}

// src/arm/changes.ts
async function changedFiles(before, now, paths) {
  const changes = [...new Set(paths)].map(async (path) => changeOf2(path, await before.read(path), await now.read(path)));
  return (await Promise.all(changes)).filter((change) => change !== null);
}
var MAX_HUNKS = 50;
var MAX_EDITS = 1e3;
function changeOf2(path, before, now) {
  if (before === now) return null;
  if (now === null) return { path, kind: "removed", added: 0, removed: lineCount(before ?? ""), lines: [] };
  const whole = { from: 1, to: Math.max(1, lineCount(now)) };
  if (before === null) return { path, kind: "added", added: lineCount(now), removed: 0, lines: [whole] };
  const patch = structuredPatch("", "", before, now, "", "", { context: 0, maxEditLength: MAX_EDITS });
  if (patch === void 0) {
    return { path, kind: "changed", added: lineCount(now), removed: lineCount(before), lines: [whole] };
  }
  const places = patch.hunks.map(({ newStart, newLines }) => {
    const from = Math.min(newStart, whole.to);
    return { from, to: Math.max(from, newStart + newLines - 1) };
  });
  const [first, last] = [places[0], places.at(-1)];
  const lines = first !== void 0 && last !== void 0 && places.length > MAX_HUNKS ? [{ from: first.from, to: last.to }] : places;
  const added = patch.hunks.reduce((total, hunk) => total + hunk.newLines, 0);
  const removed = patch.hunks.reduce((total, hunk) => total + hunk.oldLines, 0);
  return { path, kind: "changed", added, removed, lines };
}
function lineCount(text) {
  return text === "" ? 0 : text.replace(/\n$/, "").split("\n").length;
}

// src/app/sides.ts
async function readSides(request, { now }) {
  const { settings, head, trusted, isOfStrangers } = request;
  const startedAt = new Date(now()).toISOString();
  const [own, found] = await Promise.all([readOwn(head, settings), readJudge(trusted, settings)]);
  if (found.judge === null && isOfStrangers) throw noJudge(trusted, settings.config);
  const judge = found.judge ?? own;
  const before = found.judge === null ? NO_BASELINE : await readBaseline(request);
  const baseline = before.source ?? request.baseline;
  const arms = { baseline: before.arm, candidate: await readArm("candidate", head, own.file, settings) };
  return {
    startedAt,
    arms,
    own: own.file,
    judge: found.judge === null ? { ...own, file: withDefaultRule(own.file) } : judge,
    isFirst: found.judge === null && found.notes.length === 0 && settings.baseline === void 0,
    notes: [
      ...judgeNotes(found.judge === null ? null : await changedJudge(judge, own), trusted, settings.config),
      ...found.notes,
      ...before.notes
    ],
    changes: before.arm === null ? [] : await changedFiles(baseline, head, allFiles(arms, settings.config)),
    parts: before.arm === null ? [] : changedParts(before.arm.files, arms.candidate.files)
  };
}
async function readOwn(source, settings) {
  const own = { file: await requireConfigFile(source, settings.config), source };
  await checkOwnTasks(own, settings);
  return own;
}
function judgeNotes(changed, trusted, config) {
  if (changed === null) {
    const places = trusted.map(({ label }) => `\`${label}\``).join(" and ");
    return [
      {
        kind: "warning",
        text: `There is nothing to compare with: ${places} has no usable \`${config}\`. The rules of this change take effect after the merge.`
      }
    ];
  }
  if (changed.length === 0) return [];
  const fields = changed.map((field) => `\`${field}\``).join(", ");
  return [
    {
      kind: "warning",
      text: `This change also edits ${fields}. The edit takes effect after the merge: until then the target branch's own ${changed.length === 1 ? "setting is" : "settings are"} used.`
    }
  ];
}
function withDefaultRule(file) {
  return { ...file, decision: parseConfigFile("", "").decision };
}
function allFiles(arms, config) {
  return [arms.baseline, arms.candidate].flatMap((arm) => arm === null ? [] : filesOf(arm, config));
}
var NO_BASELINE = { source: null, arm: null, notes: [] };
async function readBaseline({ settings, baseline, trusted, isMergeBase }) {
  for (const source of isMergeBase ? [baseline, ...trusted.slice(0, 1)] : [baseline]) {
    try {
      const file = await readConfigFile(source, settings.config);
      if (file === null) continue;
      return { source, arm: await readArm("baseline", source, file, settings), notes: [] };
    } catch (error) {
      if (!(error instanceof Failure) || error.kind !== "configuration" || settings.baseline !== void 0) throw error;
      return {
        ...NO_BASELINE,
        notes: [{ kind: "warning", text: `The configuration at ${source.label} cannot be used: ${error.message}` }]
      };
    }
  }
  return NO_BASELINE;
}

// src/app/gate.ts
async function gate(request, tools) {
  const sides = await readSides(request, tools);
  if (changesNothing(sides)) return concludeEarly(request, sides, NO_CHANGE, tools);
  if (tools.missingKey !== null && sides.isFirst && needsKey(sides.arms.candidate)) {
    const { holder, hint } = tools.missingKey;
    const text = `Nothing was measured, because ${holder} is missing. ${hint}`;
    return concludeEarly(request, { ...sides, notes: [{ kind: "warning", text }, ...sides.notes] }, FIRST_RUN, tools);
  }
  const prepared = await prepareGate(sides, request, tools);
  const decided = prepared.identical ? { verdict: NO_CHANGE, comparison: null, notes: [], brokenTasks: [] } : await decide(prepared, tools);
  const explained = await explainDrop(request, prepared, decided.verdict, tools);
  return conclude(request, prepared, decided, explained, tools);
}
async function gateShard(request, shard, tools) {
  const sides = await readSides(request, tools);
  const prepared = await prepareGate(sides, request, tools);
  const { material, solvers, sampler, asked: asked2, freshSince, identical, situation } = prepared;
  const step = identical ? null : nextStep(situation(true));
  const round = step?.kind === "sample" ? step : null;
  const divided = {
    ...material,
    asked: asked2,
    begun: freshSince,
    arms: solvers.baseline === null ? ["candidate"] : ["baseline", "candidate"],
    sampler,
    wanted: round === null ? [] : samplesOf(round.wanted, material.tasks)
  };
  return sampleShard(divided, shard, (trials) => round !== null && tools.onBatch(round, trials));
}
function changesNothing({ arms: { baseline, candidate } }) {
  return baseline !== null && asksTheSame(baseline, candidate);
}
function concludeEarly({ settings, reproduce, runUrl }, { startedAt, arms, own, judge, notes, changes, parts }, verdict, tools) {
  const config = runConfig(settings, judge.file, own, { pricedModel: null });
  const measured = (arm) => {
    return {
      description: describeArm(arm, { prompt: [] }, "", settings.config),
      trials: [],
      missing: [],
      isPaidNow: () => false
    };
  };
  const report = assembleGate({
    id: settings.id,
    version: tools.version,
    startedAt,
    finishedAt: new Date(tools.now()).toISOString(),
    freshSince: startedAt,
    material: {
      suite: { name: suiteName(config.suite), hash: "" },
      dataset: { name: config.dataset ?? "", source: "", sha256: "" },
      tasks: [],
      doubts: /* @__PURE__ */ new Map(),
      unreadable: []
    },
    includeTaskText: false,
    taskDetails: settings["task-details"],
    changes: [...changes],
    parts: [...parts],
    identical: verdict === NO_CHANGE,
    comparison: null,
    decision: config.decision,
    verdict,
    notes: [],
    brokenTasks: [],
    budget: { ...config.budget, calls: 0, cost: 0, exhausted: null },
    baseline: arms.baseline === null ? null : measured(arms.baseline),
    candidate: measured(arms.candidate),
    reproduce,
    runUrl
  });
  return { ...report, notes: [...notes, ...notesOn(report, tools.store.damage)] };
}
async function decide(prepared, tools) {
  const { sampler, material, situation } = prepared;
  for (const sentence of estimateGate(prepared).tooSmall) tools.onNotice(sentence);
  const canAsk = tools.merged?.canAsk ?? true;
  try {
    for (; ; ) {
      if (sampler.spent.exhausted === "interrupted") return { ...judgeNow(prepared), verdict: INTERRUPTED };
      const step = nextStep(situation(canAsk && sampler.spent.exhausted === null));
      if (step.kind === "decided") return step;
      const wanted = sampler.open(samplesOf(step.wanted, material.tasks));
      tools.onBatch(step, wanted.length);
      await sampler.take(wanted);
    }
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error;
    return { ...judgeNow(prepared), verdict: failed(error) };
  }
}
function judgeNow({ situation }) {
  const step = nextStep(situation(false));
  if (step.kind === "decided") return step;
  throw new Error("the rule asked for samples although there are none");
}
function conclude({ settings, reproduce, runUrl }, prepared, decided, explained, tools) {
  const { arms, solvers, sampler, material, config, startedAt, freshSince, identical } = prepared;
  const measured = (arm, solver) => ({
    description: describeArm(arm, solver, armDigest(solver, material.tasks), settings.config),
    ...sampler.known(arm.name, material.tasks),
    isPaidNow: sampler.isPaidNow
  });
  const report = assembleGate({
    id: settings.id,
    version: tools.version,
    disk: tools.disk(),
    startedAt,
    finishedAt: new Date(tools.now()).toISOString(),
    freshSince,
    material,
    includeTaskText: settings["include-task-text"] ?? false,
    taskDetails: settings["task-details"],
    changes: [...prepared.changes],
    parts: [...prepared.parts],
    identical,
    comparison: decided.comparison,
    decision: config.decision,
    verdict: decided.verdict,
    brokenTasks: [...decided.brokenTasks],
    notes: [],
    budget: { ...config.budget, ...spentBy(sampler.spent, explained?.spent ?? null) },
    baseline: arms.baseline && solvers.baseline ? measured(arms.baseline, solvers.baseline) : null,
    candidate: measured(arms.candidate, solvers.candidate),
    reproduce,
    runUrl
  });
  const eroded = identical || solvers.baseline === null ? [] : erosionNotes({ id: settings.id, material, solver: solvers.baseline }, tools.store);
  const notes = [...prepared.notes, ...decided.notes, ...eroded, ...notesOn(report, tools.store.damage)];
  return { ...report, notes, ...explained && { explanation: explained.explanation } };
}
function spentBy(gate2, search2) {
  if (search2 === null) return gate2;
  const cost2 = gate2.cost === null || search2.cost === null ? null : gate2.cost + search2.cost;
  return { calls: gate2.calls + search2.calls, cost: cost2, exhausted: gate2.exhausted };
}

// src/app/gate-session.ts
function withTaskText(settings, { env }) {
  return { ...settings, "include-task-text": settings["include-task-text"] ?? !env.CI };
}
async function runGate(settings, world, occasion) {
  const older = settings["also-against"];
  const git = occasion.git ?? await openGit(world);
  if (older !== void 0) await commitOf(git, older);
  const report = await withGate(settings, world, { ...occasion, git }, gate);
  if (older === void 0 || report.verdict.kind === "error" || report.identical) return report;
  const { shards, ...alone } = occasion;
  if (shards !== void 0 && !mayAsk(shards, occasion.apiKey)) return report;
  const left = { ...settings, ...budgetLeft(report), baseline: older };
  return comparedWith(report, await withGate(left, world, { ...alone, git }, gate));
}
function runGateShard(settings, shard, world, occasion) {
  return withGate(settings, world, occasion, (request, tools) => gateShard(request, shard, tools));
}
function budgetLeft({
  budget,
  startedAt,
  finishedAt
}) {
  const minutes = (Date.parse(finishedAt) - Date.parse(startedAt)) / 6e4;
  return {
    ...budget.maxCalls === null ? {} : { "max-calls": budget.maxCalls - budget.calls },
    ...budget.maxCost === null ? {} : { "max-cost": budget.maxCost - (budget.cost ?? 0) },
    ...budget.maxMinutes === null ? {} : { "max-minutes": budget.maxMinutes - minutes }
  };
}
function comparedWith(report, older) {
  const { baseline, verdict, comparison } = older;
  if (baseline === null || baseline.commit === null) return report;
  const { label, commit } = baseline;
  const text = `Against \`${label}\`: ${verdict.reason}`;
  return {
    ...report,
    alsoAgainst: { label, commit, verdict, comparison },
    notes: [{ kind: verdict.kind === "regressed" ? "warning" : "info", text }, ...report.notes],
    budget: {
      ...report.budget,
      calls: report.budget.calls + older.budget.calls,
      cost: report.budget.cost === null || older.budget.cost === null ? null : report.budget.cost + older.budget.cost
    }
  };
}
async function withGate(settings, world, occasion, work) {
  const git = occasion.git ?? await openGit(world);
  const { mergeBaseWith, defaultBranch } = occasion;
  const asked2 = { mergeBaseWith, defaultBranch, head: settings.head };
  const earlier = settings.baseline?.endsWith(".json") ? await readEarlier(git, settings.baseline, asked2, world) : null;
  const sides = await findSides(git, world, {
    ...asked2,
    baseline: earlier === null ? settings.baseline : earlier.commit,
    // Neither a report nor an old release sets the current rules.
    trustsBaseline: earlier === null && settings.baseline !== settings["also-against"]
  });
  const trusted = sides.trusted.flatMap(({ commit }) => commit ?? []);
  const checkout = await openCheckout(git, world, sides.head.commit, trusted);
  await refuseOwnEvidence(settings.store, "store of answers", checkout);
  return withTools(settings, world, occasion, async (tools) => {
    const commits = { baseline: sides.baseline.commit, head: sides.head.commit };
    const request = {
      ...sides,
      settings,
      earlier: earlier?.trials ?? [],
      isOfStrangers: occasion.fork ?? false,
      reproduce: commandFor("gate", settings, commits),
      runUrl: occasion.runUrl ?? null
    };
    return work(request, earlier === null ? tools : { ...tools, material: sameTasksAs(earlier, tools) });
  });
}
function sameTasksAs({ file, suite }, tools) {
  return async (config, place) => {
    const material = await tools.material(config, place);
    if (suite === material.suite.hash) return material;
    throw new Failure(
      "configuration",
      `the baseline report is about other tasks than the suite ${material.suite.name}`,
      {
        file,
        hint: "Compare with a report of the same suite."
      }
    );
  };
}
async function readEarlier(git, file, asked2, world) {
  const head = asked2.head === void 0 ? null : (await commitOf(git, asked2.head)).commit;
  const trusted = (await findTrusted(git, asked2)).map(({ commit }) => commit);
  const content = await readUnlessOwn(file, "report", await openCheckout(git, world, head, trusted));
  if (content === null)
    throw new Failure("configuration", "there is no such report", {
      file,
      hint: "Name a report.json that this program wrote."
    });
  const { candidate, suite, trials } = parseReport(content.toString("utf8"), file);
  if (candidate.commit === null) {
    throw new Failure("configuration", "the report is of uncommitted files, which cannot be compared later", {
      file,
      hint: "Make the baseline report from a commit: swelancer-gate run --head REF."
    });
  }
  return { file, commit: candidate.commit, suite: suite.hash, trials: trials.candidate };
}

export {
  estimateGate,
  detectableBy,
  prepareGate,
  readSides,
  withTaskText,
  runGate,
  runGateShard,
  budgetLeft,
  withGate
};
