import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  renderDrift,
  watch
} from "./4M5PECTQ.js";
import {
  folderHistory,
  prunable,
  readFolder,
  removeRecords
} from "./DWV2GI5X.js";
import {
  oneLine
} from "./3EJT6ANF.js";
import {
  cost,
  count,
  moment,
  percent
} from "./3N3WSEEQ.js";
import {
  EXIT,
  Failure,
  explain
} from "./ZNZEZTUG.js";

// src/cli/commands/history.ts
import path from "node:path";

// src/history/csv.ts
async function renderCsv(records) {
  const { stringify } = await import("./6KTOYEF3.js");
  const rows = records.flatMap(
    (record) => record.kind === "acceptance" ? [] : record.arms.map((arm) => ({
      at: record.at,
      kind: record.kind,
      id: record.id,
      commit: record.commit,
      run: record.run,
      run_url: record.runUrl,
      suite: record.suite.name,
      suite_hash: record.suite.hash,
      tasks: record.suite.tasks.length,
      arm: arm.name,
      digest: arm.digest,
      solver: arm.solver,
      model: arm.model,
      order: arm.order,
      accuracy: arm.accuracy,
      low: arm.low,
      high: arm.high,
      earned: arm.earned,
      cost: arm.cost,
      input_tokens: arm.tokens.input,
      output_tokens: arm.tokens.output,
      median_latency_ms: arm.medianLatencyMs,
      answers: arm.answers,
      format_errors: arm.formatErrors,
      missing: arm.missing,
      answered_by: [...new Set(arm.served.map(({ model, host }) => model ?? host))].join(" ")
    }))
  );
  return stringify(rows, { header: true, record_delimiter: "windows", escape_formulas: true, columns: COLUMNS });
}
var COLUMNS = [
  ...["at", "kind", "id", "commit", "run", "run_url", "suite", "suite_hash", "tasks", "arm", "digest", "solver"],
  ...["model", "order", "accuracy", "low", "high", "earned", "cost", "input_tokens", "output_tokens"],
  ...["median_latency_ms", "answers", "format_errors", "missing", "answered_by"]
];

// src/cli/commands/history.ts
var DAY_MS = 864e5;
async function historyCommand(settings, world) {
  const folder = path.resolve(world.directory, settings.history);
  if (settings.action === "prune") return prune(folder, settings, world);
  const { records, damage } = await readFolder(folder, settings.id);
  for (const { file, message } of damage) world.tell(`${file} ${message}; it is left out.
`);
  if (settings.action === "export") world.print(await renderCsv(records));
  else if (settings.action === "drift") tellOfDrift(records, settings, world);
  else if (settings.json) world.print(`${JSON.stringify(records, null, 1)}
`);
  else for (const record of records) world.print(`${linesOf(record).join("\n")}
`);
  return EXIT.passed;
}
async function addToHistory(record, folder, world) {
  try {
    if (record === null) world.tell("No answer is new, so that the history gets no record of this run.\n");
    else await folderHistory(path.resolve(world.directory, folder)).add(record);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    world.tell(`${explain(error)}
`);
  }
}
function linesOf(record) {
  const start = `${moment(record.at).padEnd(22)} ${record.id.padEnd(12)} `;
  if (record.kind === "acceptance") {
    return [`${start}#${record.pullRequest} accepted by ${oneLine(record.by, 40)}: ${oneLine(record.reason, 100)}`];
  }
  return record.arms.map(
    (arm) => [
      `${start}${record.suite.name.padEnd(8)}`,
      percent(arm.accuracy).padStart(6),
      `(${percent(arm.low)} to ${percent(arm.high)})`.padEnd(18),
      count(arm.answers, "answer").padStart(14),
      cost(arm.cost).padStart(11),
      ` ${oneLine(arm.name, 60)}`
    ].join(" ")
  );
}
function tellOfDrift(records, { json }, world) {
  const ids = [...new Set(records.map((record) => record.id))];
  const found = ids.map((id) => ({ id, drifts: watch(records.filter((record) => record.id === id)).drifts }));
  const words = ({ id, drifts }) => `# ${id}

${drifts.length === 0 ? "No arm has drifted.\n" : renderDrift(drifts, null)}`;
  world.print(json ? `${JSON.stringify(found, null, 1)}
` : found.map(words).join("\n"));
}
async function prune(folder, settings, world) {
  const { keep, "older-than": days, yes } = settings;
  if (keep === void 0 && days === void 0) {
    throw new Failure("configuration", "history prune needs to know what to remove", {
      hint: "Say --keep NUMBER for the newest files that stay, or --older-than DAYS."
    });
  }
  const names = await prunable(folder, { keep, before: days === void 0 ? void 0 : world.now() - days * DAY_MS });
  if (yes) await removeRecords(folder, names);
  for (const name of names) world.print(`${name}
`);
  world.tell(`${count(names.length, "record")} ${yes ? "removed" : "would be removed; say --yes to do it"}.
`);
  return EXIT.passed;
}

export {
  historyCommand,
  addToHistory
};
