import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  accuracyInterval
} from "./EC22IDXB.js";
import {
  COMPARE_REPORT_VERSION
} from "./KZ6UFZ7N.js";
import {
  findHead,
  sampleInBatches
} from "./JQ7KQ6IJ.js";
import {
  armDigest,
  checkShardable,
  commandFor,
  estimateChange,
  holmAdjusted,
  isYoung,
  permutationTest,
  prepare,
  readOwn,
  sampleShard,
  waiting,
  withTools
} from "./AM5BQG75.js";
import {
  readArm
} from "./2FUSTAZU.js";
import {
  promptName
} from "./LT7M5OAP.js";
import {
  counts,
  describeArm,
  reportArm,
  reportSuite
} from "./IAXN6W5P.js";
import {
  issueUrl
} from "./TZV4KU2V.js";
import {
  isRight
} from "./UQLWA7MU.js";
import {
  normalQuantile
} from "./4EWCDJO6.js";
import {
  count
} from "./2GADIIEC.js";
import {
  showProposals
} from "./L76G56PE.js";
import {
  CallFailure
} from "./7YXN3FKB.js";

// src/report/compare/groups.ts
function groupsOf(arms, pairs) {
  let groups = arms.length === 0 ? [] : [[...arms]];
  for (const { ahead, behind, beats } of pairs) {
    if (!beats) continue;
    const split = groups.flatMap(
      (group) => group.includes(ahead) && group.includes(behind) ? [group.filter((arm) => arm !== behind), group.filter((arm) => arm !== ahead)] : [group]
    );
    groups = split.filter((group, index) => !split.some((other, place) => absorbs(other, place, group, index)));
  }
  const order = new Map(arms.map((arm, index) => [arm, index]));
  const places = (group) => group.map((arm) => order.get(arm) ?? 0);
  return groups.sort((a, b) => compareLists(places(a), places(b)));
}
function absorbs(other, place, group, index) {
  if (place === index || !group.every((arm) => other.includes(arm))) return false;
  return other.length > group.length || place < index;
}
function compareLists(a, b) {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? Number.POSITIVE_INFINITY);
}
function rankOf(arm, arms, pairs) {
  const proven = pairs.filter(({ beats }) => beats);
  return {
    best: 1 + proven.filter(({ behind }) => behind === arm).length,
    worst: arms.length - proven.filter(({ ahead }) => ahead === arm).length
  };
}

// src/report/compare/notes.ts
var warning = (text) => ({ kind: "warning", text });
function notesOn(report, damage) {
  return [
    ...failures(report),
    ...ended(report),
    ...report.arms.flatMap((arm) => onArm(arm, report)),
    ...alike(report),
    ...damage.map(warning)
  ];
}
function failures({ arms }) {
  return arms.flatMap(({ name, trials, failure }) => {
    if (failure === null) return [];
    const hint = failure.hint === null ? "" : ` ${failure.hint}`;
    const had = trials === 0 ? "It has no answers." : `It has ${count(trials, "cached answer")}.`;
    const why = failure.message.replace(/\.$/, "");
    return [warning(`\`${name}\` was not measured (${failure.reason}): ${why}.${hint} ${had}`)];
  });
}
var ENDS = {
  calls: "The call budget (`max-calls`) ended",
  cost: "The cost budget (`max-cost`) ended",
  minutes: "The time (`max-minutes`) ended",
  "unknown-price": "The run cannot enforce `max-cost` without prices and ended",
  interrupted: "The run was interrupted"
};
function ended({ budget: { exhausted } }) {
  return exhausted === null ? [] : [warning(`${ENDS[exhausted]} before all answers were collected. Run it again to continue.`)];
}
function onArm({ name, trials, missing, readings, served }, report) {
  const own = report.trials[name] ?? [];
  const [lost] = report.missing[name] ?? [];
  const truncated = readings.truncated ?? 0;
  const providers = new Set(served.flatMap(({ provider }) => provider ?? []));
  const isPinned = own.every(({ sent }) => "provider" in sent);
  return [
    ...lost === void 0 ? [] : [
      warning(
        `\`${name}\` is missing ${count(missing, "answer")}, for example for task ${lost.taskId} (${lost.reason}): ${lost.message}`
      )
    ],
    ...truncated === 0 ? [] : [
      warning(
        `${truncated} of ${count(trials, "answer")} of \`${name}\` were cut off before they named a proposal, so they count as wrong. Raise \`sampling.max-tokens\`.`
      )
    ],
    ...providers.size < 2 || isPinned ? [] : [
      warning(
        `\`${name}\` was served by ${providers.size} providers, whose accuracy can differ. Pin one: \`extra-body: {provider: {only: [NAME]}}\`.`
      )
    ]
  ];
}
function alike({ arms }) {
  return arms.flatMap(({ name, digest }, index) => {
    const twin = arms.slice(0, index).find((other) => other.digest === digest);
    return twin === void 0 ? [] : [warning(`\`${name}\` and \`${twin.name}\` send the same requests, so they share their answers.`)];
  });
}

// src/report/compare/pairs.ts
function comparePairs(contenders, alpha) {
  const pairs = contenders.flatMap(
    (one, index) => contenders.slice(index + 1).flatMap((other) => compareTwo(one, other) ?? [])
  );
  const adjusted = holmAdjusted(pairs.map(({ pValue }) => pValue));
  return pairs.map((pair, index) => {
    const adjustedP = adjusted[index] ?? 1;
    return { ...pair, adjustedP, beats: pair.difference > 0 && adjustedP <= alpha };
  });
}
function compareTwo(one, other) {
  const shared = [...one.counts].flatMap(([task, own]) => {
    const others = other.counts.get(task);
    return others === void 0 ? [] : [{ one: own, other: others }];
  });
  if (shared.length === 0) return null;
  const rate = ({ right, samples }) => right / samples;
  const isAhead = shared.reduce((sum, task) => sum + rate(task.one) - rate(task.other), 0) >= 0;
  const both = shared.map(
    (task) => isAhead ? { ahead: task.one, behind: task.other } : { ahead: task.other, behind: task.one }
  );
  const passes = Math.min(...both.flatMap(({ ahead, behind }) => [ahead.samples, behind.samples]));
  const { difference, center, error } = estimateChange(
    both.map(({ ahead, behind }) => ({ weight: 1, baseline: behind, candidate: ahead })),
    passes
  );
  const { exactP } = permutationTest(
    both.map(({ ahead, behind }) => ({
      weight: 1,
      given: NOTHING,
      baseline: ahead,
      fresh: NOTHING,
      early: behind,
      late: NOTHING,
      state: "everyone"
    }))
  );
  const reach = normalQuantile(0.975) * error;
  return {
    ahead: isAhead ? one.name : other.name,
    behind: isAhead ? other.name : one.name,
    tasks: shared.length,
    difference,
    low: Math.max(-1, center - reach),
    high: Math.min(1, center + reach),
    // The direction was chosen after seeing the answers, so both tails count.
    pValue: Math.min(1, 2 * exactP)
  };
}
var NOTHING = { right: 0, samples: 0 };

// src/report/compare/assemble.ts
function assembleComparison({ version, material, arms, damage, ...rest }) {
  const { tasks } = material;
  const byTask = new Map(arms.map((arm) => [arm.name, taskCounts(arm, tasks)]));
  const contenders = arms.map(({ name }) => ({ name, counts: byTask.get(name) ?? /* @__PURE__ */ new Map() })).filter((contender) => contender.counts.size > 0);
  const pairs = comparePairs(contenders, rest.alpha);
  const measured = arms.map((arm) => compareArm(arm, tasks, [...byTask.get(arm.name)?.values() ?? []]));
  const ranked = measured.sort((a, b) => (b.accuracy ?? -1) - (a.accuracy ?? -1));
  const names = ranked.filter(({ accuracy }) => accuracy !== null).map(({ name }) => name);
  const report = {
    version: COMPARE_REPORT_VERSION,
    kind: "compare",
    tool: { name: "swelancer-gate", version },
    ...rest,
    suite: reportSuite(material),
    arms: ranked.map((arm) => ({
      ...arm,
      rank: arm.accuracy === null ? null : rankOf(arm.name, names, pairs),
      efficient: isEfficient(arm, ranked)
    })),
    pairs,
    groups: groupsOf(names, pairs),
    notes: [],
    tasks: tasks.map((task) => ({
      id: task.id,
      title: task.title,
      url: issueUrl(task),
      price: task.price,
      proposals: task.proposals.length,
      correctProposalId: task.correctProposalId,
      arms: Object.fromEntries(arms.map((arm) => [arm.name, counts(task, arm)]))
    })),
    trials: Object.fromEntries(arms.map(({ name, trials }) => [name, [...trials]])),
    missing: Object.fromEntries(arms.map(({ name, missing }) => [name, [...missing]]))
  };
  return { ...report, notes: notesOn(report, damage) };
}
function taskCounts({ trials }, tasks) {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const result = /* @__PURE__ */ new Map();
  for (const trial of trials) {
    const task = byId.get(trial.taskId);
    if (task === void 0) continue;
    const { right, samples } = result.get(task.id) ?? { right: 0, samples: 0 };
    result.set(task.id, { right: right + (isRight(trial, task) ? 1 : 0), samples: samples + 1 });
  }
  return result;
}
function compareArm(arm, tasks, answered) {
  const { name, agent, trials, failure } = arm;
  const report = reportArm(arm, tasks);
  const interval = accuracyInterval(answered);
  const cost = trials.reduce(
    (sum, trial) => sum === null || trial.cost === null ? null : sum + trial.cost,
    0
  );
  const right = answered.reduce((sum, task) => sum + task.right, 0);
  return {
    ...report,
    name,
    agent,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    costPerAnswer: cost === null || trials.length === 0 ? null : cost / trials.length,
    costPerRight: cost === null || right === 0 ? null : cost / right,
    p90LatencyMs: percentile(
      trials.map((trial) => trial.latencyMs),
      0.9
    ),
    tokensPerAnswer: tokensPerAnswer(trials),
    firstPicks: firstPicks(arm, tasks),
    failure: failure === null ? null : { reason: failure.kind, message: failure.message, hint: failure.hint }
  };
}
function percentile(values, share) {
  return values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1] ?? null;
}
function tokensPerAnswer(trials) {
  const reported = trials.flatMap(({ usage }) => usage === null ? [] : [usage]);
  if (reported.length === 0) return null;
  const mean = (of) => reported.reduce((sum, usage) => sum + of(usage), 0) / reported.length;
  return { input: mean((usage) => usage.inputTokens), output: mean((usage) => usage.outputTokens) };
}
function firstPicks({ description, trials }, tasks) {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const picks = trials.flatMap((trial) => {
    const task = byId.get(trial.taskId);
    if (task === void 0 || trial.position === null) return [];
    const [first] = showProposals(task, description.order, trial.sample);
    const others = task.proposals.length - 1;
    return [
      { trial, others, isFirstRight: first?.proposal.id === task.correctProposalId, right: isRight(trial, task) }
    ];
  });
  if (picks.length === 0) return null;
  const accuracy = picks.filter(({ right }) => right).length / picks.length;
  const even = picks.map(
    ({ isFirstRight, others }) => isFirstRight ? accuracy : (1 - accuracy) / Math.max(1, others)
  );
  return {
    share: picks.filter(({ trial }) => trial.position === 0).length / picks.length,
    unbiased: even.reduce((sum, chance) => sum + chance, 0) / picks.length
  };
}
function isEfficient({ name, accuracy, costPerAnswer }, all) {
  if (accuracy === null || costPerAnswer === null) return false;
  return !all.some((other) => {
    if (other.name === name || other.accuracy === null || other.costPerAnswer === null) return false;
    const [gain, saving] = [other.accuracy - accuracy, costPerAnswer - other.costPerAnswer];
    return gain >= 0 && saving >= 0 && gain + saving > 0;
  });
}

// src/app/matrix.ts
async function readMatrix(source, file, settings, models) {
  const arms = [];
  for (const { parts, agent, file: own, model } of cellsOf(file, models)) {
    const arm = await readArm("candidate", source, own, { config: settings.config, model: model ?? settings.model });
    const name = parts.length > 0 ? parts.join(" \xB7 ") : arm.solver.model === null ? arm.solver.name : shortName(arm.solver.model);
    arms.push({ name, agent, arm });
  }
  return arms;
}
function cellsOf(file, given) {
  const { matrix } = file;
  const models = given ?? matrix?.models ?? [];
  const shortNames = models.map(shortName);
  const isUnique = (name) => shortNames.indexOf(name) === shortNames.lastIndexOf(name);
  const modelAxis = models.map((model) => ({ model, part: isUnique(shortName(model)) ? shortName(model) : model }));
  const promptAxis = (matrix?.prompts ?? []).map((prompt) => ({ prompt, part: promptName(prompt) }));
  return orNone(matrix?.agents ?? []).flatMap((agent) => {
    const own = agent === null ? file : varied(file, agent);
    const shared = { agent: agent?.name ?? null };
    const agentPart = agent === null ? [] : [agent.name];
    if (own.solver.startsWith("reference/")) return [{ ...shared, parts: agentPart, file: own, model: void 0 }];
    return orNone(promptAxis).flatMap(
      (prompt) => orNone(modelAxis).map((model) => ({
        ...shared,
        parts: [...model === null ? [] : [model.part], ...prompt === null ? [] : [prompt.part], ...agentPart],
        file: prompt === null ? own : { ...own, prompt: prompt.prompt },
        model: model?.model
      }))
    );
  });
}
var orNone = (axis) => axis.length === 0 ? [null] : axis;
var shortName = (model) => model.split("/").at(-1) || model;
function varied(file, variant) {
  return {
    ...file,
    solver: variant.solver ?? file.solver,
    files: variant.files ?? file.files,
    agent: variant.agent ?? file.agent,
    command: variant.command ?? file.command,
    order: variant.order ?? file.order,
    sampling: variant.sampling ?? file.sampling,
    "structured-output": variant["structured-output"] ?? file["structured-output"],
    "extra-body": variant["extra-body"] ?? file["extra-body"]
  };
}

// src/app/compare.ts
async function compare(request, tools) {
  const { settings, head: _head, models: _models, samples, ...where } = request;
  const { startedAt, config, matrix, material, sampler, side, wish } = await begin(request, tools);
  const { tasks } = material;
  const wanted = tools.merged?.canAsk === false ? [] : sampler.open(wish());
  tools.onBatch({ reason: "round", round: 1 }, wanted.length);
  const post = await tools.transport(config);
  const solvers = Object.fromEntries(matrix.map(({ name }) => [name, side(name).solver]));
  const run = { ...tools, sampler, solvers, budget: config.budget };
  const late = [];
  let failure = null;
  try {
    const underWay = post === null ? 0 : await sampleInBatches(wanted, post, run);
    if (underWay > 0) late.push(waiting(underWay).reason);
    else await sampler.take(wanted);
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error;
    failure = error;
  }
  const unanswered = new Set(sampler.open(wanted).map(({ arm }) => arm));
  return assembleComparison({
    ...where,
    id: settings.id,
    version: tools.version,
    startedAt,
    finishedAt: new Date(tools.now()).toISOString(),
    material,
    alpha: config.decision.alpha,
    arms: matrix.map(({ name, agent }) => {
      const { trials, missing } = sampler.known(name, tasks);
      const { arm, solver } = side(name);
      return {
        name,
        agent,
        description: describeArm(arm, solver, armDigest(solver, tasks), settings.config),
        trials: trials.filter(isCounted),
        missing,
        isPaidNow: sampler.isPaidNow,
        failure: sampler.failure(name) ?? (unanswered.has(name) ? failure : null)
      };
    }),
    budget: { ...config.budget, ...sampler.spent },
    damage: [...late, ...tools.store.damage]
  });
  function isCounted(trial) {
    return typeof samples === "number" ? trial.sample < samples : isYoung(trial, config.decision, startedAt);
  }
}
async function compareShard(request, shard, tools) {
  const { startedAt, config, matrix, material, asked, sampler, wish } = await begin(request, tools);
  checkShardable(config);
  const names = matrix.map(({ name }) => name);
  const divided = { ...material, asked, begun: startedAt, arms: names, sampler, wanted: wish() };
  return sampleShard(divided, shard, (trials) => tools.onBatch({ reason: "round", round: 1 }, trials));
}
async function begin({ settings, head, models, samples }, tools) {
  const startedAt = tools.merged?.begun ?? new Date(tools.now()).toISOString();
  const judge = await readOwn(head, settings);
  const { file } = judge;
  const matrix = await readMatrix(head, file, settings, models);
  const pricedModel = (models ?? file.matrix?.models ?? []).length > 1 ? file.model ?? "" : null;
  const arms = Object.fromEntries(matrix.map(({ name, arm }) => [name, arm]));
  const prepared = await prepare({ settings, judge, own: file, arms, pricedModel, apart: true }, tools);
  const { sampler } = prepared;
  const { tasks } = prepared.material;
  return { ...prepared, startedAt, matrix, wish };
  function wish() {
    return matrix.flatMap(({ name: arm }) => {
      const { trials } = sampler.known(arm, tasks);
      return tasks.flatMap((task) => samplesOf(task, trials).map((sample) => ({ arm, task, sample })));
    });
  }
  function samplesOf(task, known) {
    if (typeof samples === "number") return Array.from({ length: samples }, (_, sample) => sample);
    const own = known.filter(({ taskId }) => taskId === task.id);
    const first = own.reduce((most, { sample }) => Math.max(most, sample + 1), 0);
    const fresh = (file.matrix?.samples ?? 1) - own.filter(sampler.isPaidNow).length;
    return Array.from({ length: Math.max(0, fresh) }, (_, index) => first + index);
  }
}

// src/app/compare-session.ts
function runCompare(settings, asked, world, occasion) {
  return withComparison(settings, asked, world, occasion, compare);
}
function runCompareShard(settings, asked, shard, world, occasion) {
  return withComparison(settings, asked, world, occasion, (request, tools) => compareShard(request, shard, tools));
}
async function withComparison(settings, { models, samples }, world, occasion, work) {
  const head = await findHead(settings, world);
  const own = { models: models?.join(",") ?? null, samples: samples === "fresh" ? null : String(samples) };
  const reproduce = commandFor("compare", settings, { head: head.commit, ...own });
  const request = { settings, head, models: models ?? null, samples, reproduce, runUrl: occasion.runUrl ?? null };
  return withTools(settings, world, occasion, (tools) => work(request, tools));
}

export {
  runCompare,
  runCompareShard
};
