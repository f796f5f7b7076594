import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  renderDrift,
  watch
} from "./7QXG2JLB.js";
import {
  folderHistory,
  prunable,
  readFolder,
  removeRecords
} from "./RVON3XMU.js";
import {
  oneLine
} from "./MEYOMVAP.js";
import {
  cost,
  count,
  moment,
  percent
} from "./2GADIIEC.js";
import {
  EXIT,
  Failure,
  explain
} from "./WOQU7CIP.js";

// src/cli/commands/history.ts
import path from "node:path";
var DAY_MS = 864e5;
async function historyCommand(settings, world) {
  const folder = path.resolve(world.directory, settings.history);
  if (settings.action === "prune") return prune(folder, settings, world);
  const { records, damage } = await readFolder(folder, settings.id);
  for (const { file, message } of damage) world.tell(`${file} ${message}; it is left out.
`);
  if (settings.action === "drift") printDrift(records, settings, world);
  else if (settings.json) world.print(`${JSON.stringify(records, null, 1)}
`);
  else for (const record of records) world.print(`${linesOf(record).join("\n")}
`);
  return EXIT.passed;
}
async function addToHistory(record, folder, world) {
  try {
    if (record === null) world.tell("No new answers, so nothing was added to the history.\n");
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
function printDrift(records, { json }, world) {
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
    throw new Failure("configuration", "history prune needs --keep or --older-than", {
      hint: "Add --keep NUMBER to keep the newest records, or --older-than DAYS."
    });
  }
  const names = await prunable(folder, { keep, before: days === void 0 ? void 0 : world.now() - days * DAY_MS });
  if (yes) await removeRecords(folder, names);
  for (const name of names) world.print(`${name}
`);
  world.tell(`${count(names.length, "record")} ${yes ? "removed" : "would be removed; confirm with --yes"}.
`);
  return EXIT.passed;
}

export {
  historyCommand,
  addToHistory
};
