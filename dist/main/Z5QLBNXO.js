import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  readReport
} from "./5FY6YHRF.js";
import "./KZ6UFZ7N.js";
import "./KVQBS7D7.js";
import {
  isRight
} from "./UQLWA7MU.js";
import "./LPSKERLD.js";
import "./UL6MFYAU.js";
import "./CP3Z2BKF.js";
import "./2GADIIEC.js";
import "./XB3ACDAO.js";
import "./73WKNOLH.js";
import "./5EUGA7H3.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import {
  EXIT,
  Failure
} from "./WOQU7CIP.js";
import "./DTEW5AZJ.js";

// src/cli/commands/export.ts
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

// src/exchange/inspect-write.ts
var SCORER = "swelancer_manager";
function inspectLog(report, side) {
  const arm = report[side];
  const trials = report.trials[side];
  const tasks = new Map(report.tasks.map((task) => [task.id, task]));
  const model = arm?.model ?? arm?.solver ?? "none";
  const samples = trials.flatMap((trial) => {
    const task = tasks.get(trial.taskId);
    return task === void 0 ? [] : [sampleOf(trial, task, model)];
  });
  const name = { name: SCORER, scorer: SCORER, params: {} };
  return {
    version: 2,
    status: "success",
    eval: {
      eval_id: `${report.id}-${side}`,
      run_id: report.id,
      created: report.startedAt,
      task: `swelancer-gate/${report.suite.name}`,
      task_id: `${report.suite.hash.slice(0, 16)}-${side}`,
      task_version: 0,
      dataset: {
        name: report.suite.dataset.name,
        location: report.suite.dataset.source,
        samples: report.tasks.length,
        sample_ids: report.tasks.map((task) => task.id),
        shuffled: false
      },
      model,
      config: { epochs: trials.reduce((most, { sample }) => Math.max(most, sample + 1), 1) },
      packages: { "swelancer-gate": report.tool.version },
      metadata: { arm: side, commit: arm?.commit ?? null, label: arm?.label ?? null }
    },
    plan: { name: arm?.solver ?? "none", steps: [], config: {} },
    results: {
      total_samples: samples.length,
      completed_samples: samples.length,
      scores: [
        {
          ...name,
          scored_samples: samples.length,
          metrics: { accuracy: { name: "accuracy", value: arm?.accuracy ?? 0, params: {} } }
        }
      ]
    },
    stats: {
      started_at: report.startedAt,
      completed_at: report.finishedAt,
      model_usage: arm === null ? {} : { [model]: usageOf(arm.usage) }
    },
    samples
  };
}
function sampleOf(trial, task, model) {
  const input = task.text === void 0 ? `${task.title} (${task.url ?? task.id})` : task.text.description;
  const answer = { role: "assistant", content: trial.text, source: "generate", model };
  const usage = trial.usage === null ? null : usageOf(trial.usage);
  return {
    id: task.id,
    epoch: trial.sample + 1,
    input,
    choices: task.text?.proposals.map(({ text }) => text) ?? null,
    target: String(task.correctProposalId),
    messages: [{ role: "user", content: input, source: "input" }, ...stepsOf(trial, model), answer],
    output: {
      model: trial.served?.model ?? model,
      choices: [{ message: answer, stop_reason: stopReason(trial.finishReason) }],
      completion: trial.text,
      usage,
      time: trial.latencyMs / 1e3
    },
    scores: {
      [SCORER]: {
        value: isRight(trial, task) ? "C" : "I",
        answer: trial.proposalId === null ? null : String(trial.proposalId),
        explanation: `read as ${trial.reading}`
      }
    },
    metadata: {
      question_id: task.id,
      price: task.price,
      url: task.url,
      reading: trial.reading,
      position: trial.position,
      cost: trial.cost,
      key: trial.key
    },
    model_usage: usage === null ? {} : { [model]: usage },
    completed_at: trial.finishedAt,
    total_time: trial.latencyMs / 1e3,
    uuid: `${trial.key.slice(0, 22)}`
  };
}
function stepsOf({ transcript = [] }, model) {
  return transcript.flatMap((step, place) => step.kind === "turn" ? [] : [messageOf(step, String(place), model)]);
}
function messageOf(step, id, model) {
  switch (step.kind) {
    case "said":
      return { role: "assistant", content: step.text, source: "generate", model };
    case "used": {
      const call = { id, function: step.tool, arguments: { json: step.arguments }, type: "function" };
      return { role: "assistant", content: "", source: "generate", model, tool_calls: [call] };
    }
    case "got":
      return { role: "tool", content: step.text, function: step.tool };
  }
}
function usageOf({ inputTokens, cachedInputTokens, outputTokens, reasoningTokens }) {
  return {
    // Inspect counts cached tokens separately.
    input_tokens: inputTokens - cachedInputTokens,
    input_tokens_cache_read: cachedInputTokens,
    output_tokens: outputTokens,
    reasoning_tokens: reasoningTokens,
    total_tokens: inputTokens + outputTokens
  };
}
function stopReason(finishReason) {
  switch (finishReason) {
    case "stop":
    case "tool_calls":
    case "content_filter":
      return finishReason;
    case "length":
      return "max_tokens";
    default:
      return "unknown";
  }
}

// src/cli/commands/export.ts
async function exportCommand(settings, world) {
  const report = await readReport(path.resolve(world.directory, settings.file));
  const folder = path.resolve(world.directory, settings.out);
  const sides = report.baseline === null ? ["candidate"] : ["baseline", "candidate"];
  const written = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const side of sides) {
      const time = report.startedAt.slice(0, 19).replaceAll(":", "-");
      const name = `${time}-00-00_${report.id}_${side}.json`;
      await writeFile(path.join(folder, name), `${JSON.stringify(inspectLog(report, side), null, 1)}
`);
      written.push(path.join(settings.out, name));
    }
  } catch (error) {
    throw new Failure(
      "configuration",
      `the logs cannot be written to ${folder}: ${error instanceof Error ? error.message : error}`,
      {
        hint: "Choose another folder with --out.",
        cause: error
      }
    );
  }
  world.print(settings.json ? `${JSON.stringify({ written })}
` : `${written.join("\n")}
`);
  world.tell(`Open them with: inspect view --log-dir ${settings.out}
`);
  return EXIT.passed;
}
export {
  exportCommand
};
