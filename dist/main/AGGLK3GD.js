import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  deliver
} from "./QFU6WPRB.js";
import "./XMETO4MW.js";
import "./Y6ACJPGJ.js";
import "./QIUDT6W6.js";
import "./HGVOBGTN.js";
import {
  assembleMeasurement
} from "./IAXN6W5P.js";
import {
  loadMaterial
} from "./TZV4KU2V.js";
import {
  datasetOptions
} from "./T2XBXUMS.js";
import "./ZGLEUKA2.js";
import {
  folderSource
} from "./IUMSRCGN.js";
import "./XKPX7BVQ.js";
import "./VQLAVUS3.js";
import "./36BQ7JLU.js";
import "./KVQBS7D7.js";
import {
  trialSchema
} from "./UQLWA7MU.js";
import {
  readBounded
} from "./LPSKERLD.js";
import "./UL6MFYAU.js";
import "./BVQ55KAC.js";
import "./BKS72ICO.js";
import "./A7P7KLTW.js";
import "./R7F5GUJP.js";
import "./XS76VZUV.js";
import "./MEYOMVAP.js";
import {
  PROGRAM
} from "./IF375LG3.js";
import {
  version
} from "./G6SBVFOP.js";
import "./CP3Z2BKF.js";
import "./CFTHPGPE.js";
import {
  count
} from "./2GADIIEC.js";
import "./XB3ACDAO.js";
import "./YC6YPLLT.js";
import {
  readAnswer
} from "./RXXJD67Y.js";
import "./G43GAEJJ.js";
import "./L76G56PE.js";
import "./HNBHRUN2.js";
import "./SUKVMSTL.js";
import {
  digestOf
} from "./EEPZCVDV.js";
import {
  parseJson
} from "./73WKNOLH.js";
import "./DMBXXGWR.js";
import "./3ZWKDCOX.js";
import {
  decisionSchema
} from "./5EUGA7H3.js";
import "./YEWXR3CC.js";
import {
  external_exports
} from "./PTC7Q33W.js";
import "./X2Q7UQRR.js";
import {
  EXIT,
  Failure
} from "./WOQU7CIP.js";
import "./DTEW5AZJ.js";

// src/cli/commands/import.ts
import path from "node:path";

// src/exchange/import.ts
function importRun(run, tasks) {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const samples = /* @__PURE__ */ new Map();
  const trials = [];
  const missing = [];
  let elsewhere = 0;
  for (const answer of run.answers) {
    const task = byId.get(answer.taskId);
    if (task === void 0) {
      elsewhere++;
      continue;
    }
    const sample = samples.get(task.id) ?? 0;
    samples.set(task.id, sample + 1);
    if (answer.error === null) trials.push(trialOf(answer, task, sample, run));
    else missing.push({ taskId: task.id, sample, reason: "imported", message: answer.error });
  }
  return { trials, missing, elsewhere };
}
function trialOf(answer, task, sample, { model, name, finishedAt }) {
  const ids = task.proposals.map((proposal) => proposal.id);
  const { reading, shown } = readAnswer({ text: answer.text, refusal: null, finishReason: answer.finishReason }, ids);
  const isSettled = answer.right === null || shown === task.correctProposalId === answer.right;
  const picked = isSettled ? shown : answer.right ? task.correctProposalId : null;
  const place = ids.indexOf(picked ?? Number.NaN);
  return trialSchema.parse({
    key: digestOf({ imported: name, model, task: task.id, sample, text: answer.text }),
    taskId: task.id,
    sample,
    solver: "imported",
    model,
    reading: isSettled ? reading : answer.right ? "lenient" : "unparseable",
    proposalId: picked,
    position: place === -1 ? null : place,
    text: answer.text,
    finishReason: answer.finishReason,
    usage: answer.inputTokens === null || answer.outputTokens === null ? null : {
      inputTokens: answer.inputTokens,
      cachedInputTokens: 0,
      outputTokens: answer.outputTokens,
      reasoningTokens: 0
    },
    cost: answer.cost,
    latencyMs: answer.latencyMs ?? 0,
    requests: 0,
    served: null,
    sent: {},
    finishedAt
  });
}

// src/exchange/inspect-read.ts
var content = external_exports.union([
  external_exports.string(),
  external_exports.array(external_exports.looseObject({ type: external_exports.string(), text: external_exports.string().optional() })).transform((parts) => parts.map(({ text }) => text ?? "").join(""))
]);
var usage = external_exports.object({ input_tokens: external_exports.number(), output_tokens: external_exports.number(), total_cost: external_exports.number().nullish() });
var sampleSchema = external_exports.object({
  id: external_exports.union([external_exports.string(), external_exports.number()]).transform(String),
  metadata: external_exports.record(external_exports.string(), external_exports.unknown()).nullish(),
  output: external_exports.object({
    choices: external_exports.array(external_exports.object({ message: external_exports.object({ content }), stop_reason: external_exports.string().nullish() })),
    usage: usage.nullish()
  }).nullish(),
  scores: external_exports.record(external_exports.string(), external_exports.object({ value: external_exports.unknown(), answer: external_exports.string().nullish() })).nullish(),
  error: external_exports.object({ message: external_exports.string() }).nullish(),
  total_time: external_exports.number().nullish()
});
var headSchema = external_exports.object({
  version: external_exports.number(),
  eval: external_exports.object({ model: external_exports.string(), task: external_exports.string(), created: external_exports.string() }),
  stats: external_exports.object({ completed_at: external_exports.string() }).nullish()
});
function runOfInspect({ eval: { model, task, created }, stats }, samples) {
  return {
    model,
    name: task,
    finishedAt: new Date(stats?.completed_at || created).toISOString(),
    answers: samples.map((sample) => {
      const choice = sample.output?.choices[0];
      const [score] = Object.values(sample.scores ?? {});
      const questionId = sample.metadata?.question_id;
      return {
        taskId: typeof questionId === "string" ? questionId : sample.id,
        // Agents decide in a file that the scorer reads, so their last message can be something else.
        text: score?.answer || choice?.message.content || "",
        finishReason: choice?.stop_reason === "max_tokens" ? "length" : choice?.stop_reason ?? null,
        right: score === void 0 ? null : isRight(score.value),
        error: sample.error?.message ?? null,
        inputTokens: sample.output?.usage?.input_tokens ?? null,
        outputTokens: sample.output?.usage?.output_tokens ?? null,
        cost: sample.output?.usage?.total_cost ?? null,
        latencyMs: sample.total_time == null ? null : sample.total_time * 1e3
      };
    })
  };
}
function isRight(value) {
  if (value === "C" || value === 1 || value === true) return true;
  if (value === "I" || value === 0 || value === false || value === "N") return false;
  return null;
}

// src/exchange/promptfoo.ts
var resultSchema = external_exports.object({
  promptIdx: external_exports.number().nullish(),
  provider: external_exports.object({ id: external_exports.string(), label: external_exports.string().nullish() }),
  prompt: external_exports.object({ label: external_exports.string().nullish() }).nullish(),
  vars: external_exports.record(external_exports.string(), external_exports.unknown()).nullish(),
  metadata: external_exports.record(external_exports.string(), external_exports.unknown()).nullish(),
  testCase: external_exports.object({ metadata: external_exports.record(external_exports.string(), external_exports.unknown()).nullish() }).nullish(),
  response: external_exports.object({
    output: external_exports.unknown(),
    finishReason: external_exports.string().nullish(),
    tokenUsage: external_exports.object({ prompt: external_exports.number().nullish(), completion: external_exports.number().nullish() }).nullish()
  }).nullish(),
  success: external_exports.boolean(),
  error: external_exports.string().nullish(),
  /** 0: none, 1: an assertion failed, 2: an error. */
  failureReason: external_exports.number().nullish(),
  cost: external_exports.number().nullish(),
  latencyMs: external_exports.number().nullish()
});
var promptfooSchema = external_exports.object({
  results: external_exports.object({
    version: external_exports.number(),
    timestamp: external_exports.string(),
    results: external_exports.array(resultSchema)
  })
});
function runsOfPromptfoo({ results: { timestamp, results } }) {
  const groups = /* @__PURE__ */ new Map();
  for (const result of results) {
    const name = nameOf(result);
    const group = groups.get(name);
    if (group === void 0) groups.set(name, [result]);
    else group.push(result);
  }
  return [...groups].map(([name, group]) => ({
    model: group[0]?.provider.id ?? null,
    name,
    finishedAt: new Date(timestamp).toISOString(),
    answers: group.flatMap(({ vars, metadata, testCase, response, ...result }) => {
      const taskId = [vars, metadata, testCase?.metadata].map((names) => names?.question_id).find((id) => id !== void 0);
      if (typeof taskId !== "string") return [];
      const { output } = response ?? {};
      return [
        {
          taskId,
          text: typeof output === "string" ? output : output == null ? "" : JSON.stringify(output),
          finishReason: response?.finishReason ?? null,
          right: null,
          error: result.failureReason === 2 || response == null ? result.error ?? "no answer" : null,
          inputTokens: response?.tokenUsage?.prompt ?? null,
          outputTokens: response?.tokenUsage?.completion ?? null,
          cost: result.cost ?? null,
          latencyMs: result.latencyMs ?? null
        }
      ];
    })
  }));
}
function nameOf({ provider, prompt, promptIdx }) {
  const label = prompt?.label && prompt.label.length < 60 ? ` (${prompt.label})` : "";
  return `${provider.label || provider.id} \xB7 prompt ${(promptIdx ?? 0) + 1}${label}`;
}

// src/exchange/read.ts
async function readImportedRuns(file) {
  try {
    if (file.endsWith(".eval")) return [await readInspectArchive(file)];
    return runsOfText((await readBounded(file)).toString("utf8"));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure("configuration", problemOf(error), {
      file,
      hint: "Import an Inspect log (.eval or .json) or promptfoo results (.json).",
      cause: error
    });
  }
}
async function readInspectArchive(file) {
  const { readArchive } = await import("./32VWLNCF.js");
  const contents = await readArchive(file, (name) => name === "header.json" || /^samples\/.+\.json$/.test(name));
  const head = contents.get("header.json");
  if (head === void 0) throw new Error("the log has no header.json, so its run has not ended");
  const samples = [...contents].filter(([name]) => name !== "header.json").map(([, text]) => parseJson(text));
  return runOfInspect(headSchema.parse(parseJson(head)), external_exports.array(sampleSchema).parse(samples));
}
function runsOfText(text) {
  const value = parseJson(text);
  if (external_exports.object({ eval: external_exports.unknown(), version: external_exports.unknown() }).safeParse(value).success) {
    const log = headSchema.extend({ samples: external_exports.array(sampleSchema) }).parse(value);
    return [runOfInspect(log, log.samples)];
  }
  return runsOfPromptfoo(promptfooSchema.parse(value));
}
function problemOf(error) {
  if (error instanceof SyntaxError) return "the file is not valid JSON";
  if (error instanceof external_exports.ZodError) return `not understood: ${external_exports.prettifyError(error).split("\n")[0]}`;
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return "there is no such file";
  return error instanceof Error ? error.message : String(error);
}

// src/cli/commands/import.ts
async function importCommand(settings, world) {
  const startedAt = new Date(world.now()).toISOString();
  const file = path.resolve(world.directory, settings.file);
  const run = chosen(await readImportedRuns(file), settings);
  const source = folderSource(world.directory);
  const surroundings = await datasetOptions(world, source);
  const material = await loadMaterial(settings.suite.split(","), settings.dataset, source, surroundings);
  const { trials, missing, elsewhere } = importRun(run, material.tasks);
  if (trials.length === 0 && missing.length === 0) {
    throw new Failure(
      "configuration",
      `none of its ${count(run.answers.length, "answer")} is about a task of ${material.suite.name}`,
      {
        file: settings.file,
        hint: `Tasks are named as the dataset does, such as ${material.tasks[0]?.id}: by the id of the sample or by question_id in its metadata (Inspect), or by question_id in the variables or metadata of the test (promptfoo).`
      }
    );
  }
  const others = elsewhere === 0 ? "" : ` ${count(elsewhere, "answer")} to other tasks were skipped.`;
  const report = assembleMeasurement({
    id: "imported",
    version: version(),
    startedAt,
    finishedAt: new Date(world.now()).toISOString(),
    freshSince: startedAt,
    material,
    includeTaskText: false,
    taskDetails: "titles",
    decision: decisionSchema.parse({}),
    verdict: {
      kind: "measured",
      cause: "imported",
      reason: `${count(trials.length, "answer")} were imported; nothing was compared.${others}`,
      exitCode: EXIT.passed
    },
    notes: [],
    budget: { maxCalls: null, maxCost: null, maxMinutes: null, calls: 0, cost: 0, exhausted: null },
    candidate: {
      description: {
        name: "candidate",
        label: run.name,
        commit: null,
        digest: digestOf({ imported: run.name, model: run.model }),
        solver: "imported",
        model: run.model,
        order: "dataset",
        files: [settings.file],
        prompt: []
      },
      trials,
      missing,
      isPaidNow: () => false
    },
    reproduce: `${PROGRAM} import ${settings.file}`,
    runUrl: null
  });
  return deliver(report, settings, world);
}
function chosen(runs, { file, run }) {
  const [only] = runs.filter(({ name }) => run === void 0 || name === run);
  if (only !== void 0 && (run !== void 0 || runs.length === 1)) return only;
  const names = runs.map(({ name }) => JSON.stringify(name)).join(", ");
  throw new Failure(
    "configuration",
    run === void 0 ? `it holds ${count(runs.length, "run")}` : `it holds no run ${JSON.stringify(run)}`,
    {
      file,
      hint: runs.length === 0 ? "It must hold at least one result." : `Choose one with --run: ${names}.`
    }
  );
}
export {
  importCommand
};
