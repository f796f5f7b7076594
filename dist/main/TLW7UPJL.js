import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  renderCompareTerminal,
  writeComparison
} from "./LR6TQFD3.js";
import {
  recordComparison
} from "./LLE747YR.js";
import {
  deliverShard
} from "./U63R6YAM.js";
import {
  addToHistory
} from "./KGUPVMQH.js";
import {
  runCompare,
  runCompareShard
} from "./XISVUIJL.js";
import {
  keysFrom
} from "./AM5BQG75.js";
import {
  settingsSchema
} from "./3ZWKDCOX.js";
import {
  EXIT
} from "./WOQU7CIP.js";

// src/cli/commands/compare.ts
import path from "node:path";
async function compareCommand({
  models,
  samples,
  history,
  ...given
}, world) {
  const settings = { ...settingsSchema.parse({}), ...given };
  const keys = keysFrom(settings, world);
  const { shard } = settings;
  if (shard === void 0) {
    const report = await runCompare(settings, { models, samples }, world, keys);
    return deliverComparison(report, { ...settings, history }, world);
  }
  const share = await runCompareShard(settings, { models, samples }, shard, world, keys);
  const divided = { command: "compare", settings, samples, models, keyed: keys.apiKey.kind === "key", shard };
  return deliverShard(share, divided, world);
}
async function deliverComparison(report, { out, json, history }, world) {
  const page = await writeComparison(report, path.resolve(world.directory, out));
  if (history !== void 0) await addToHistory(recordComparison(report), history, world);
  world.print(json ? `${JSON.stringify(report)}
` : renderCompareTerminal(report, world.terminal));
  world.tell(`Report: ${path.relative(world.directory, page)}
`);
  return exitCodeOf(report);
}
function exitCodeOf({ arms, budget }) {
  const isMeasured = arms.some(({ accuracy, failure }) => accuracy !== null && failure === null);
  return isMeasured && budget.exhausted !== "interrupted" ? EXIT.passed : EXIT.error;
}

export {
  compareCommand,
  deliverComparison
};
