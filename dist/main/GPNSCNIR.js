import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  loadStored
} from "./QI5PDGG4.js";
import {
  selfTest
} from "./T2QYVUCX.js";
import "./4QEXMQ57.js";
import "./LNJT2OE7.js";
import {
  baselineTarget
} from "./NKTN5EVO.js";
import "./WURCFRDO.js";
import "./5KO6GISQ.js";
import "./3VZKQ2PO.js";
import "./CR5XJFRY.js";
import "./NKFSZFGO.js";
import "./JPFMPAGU.js";
import "./CPAYGH2T.js";
import "./ZPCSYCOC.js";
import "./NWL34C42.js";
import "./WLK4E7Z4.js";
import "./KBJCABVC.js";
import "./M3NZZMMC.js";
import "./G6SBVFOP.js";
import "./TQTSCL46.js";
import "./XDQTFKY2.js";
import "./XMR4GKDB.js";
import "./BKS72ICO.js";
import "./YVY5LHYY.js";
import "./OMDVOD6U.js";
import "./AVILYAY7.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import "./572TXH23.js";
import {
  count,
  integer,
  percent
} from "./3N3WSEEQ.js";
import "./237SNHPC.js";
import "./SH4QUI4H.js";
import {
  randomFrom
} from "./OASVD2G7.js";
import "./73WKNOLH.js";
import "./B6WTAH6N.js";
import "./L3J77ZHU.js";
import {
  EXIT,
  Failure
} from "./ZNZEZTUG.js";
import "./B4KB6TU4.js";

// src/cli/commands/self-test.ts
async function selfTestCommand({ runs, seed, json, ...settings }, world) {
  const { config, material, tasks } = await loadStored(settings, world);
  const result = selfTest(tasks, config.decision, runs, randomFrom(seed));
  if (result === null) {
    const samples = baselineTarget(tasks.length, config.decision);
    throw new Failure(
      "configuration",
      `the store has fewer than two answers for some of the ${tasks.length} tasks of ${material.suite.name}`,
      {
        hint: `Collect them with: swelancer-gate run --samples ${samples}`
      }
    );
  }
  const { method, verdicts, candidateCalls, baselineCalls } = result;
  world.print(
    json ? `${JSON.stringify(result, null, 1)}
` : [
      `${count(runs, "gate")} of this configuration against itself, on ${material.suite.name} (${count(tasks.length, "task")}):`,
      `  ${percent(verdicts.regressed).padStart(6)} would have failed the build, though nothing changed`,
      `  ${percent(verdicts.passed).padStart(6)} passed`,
      `  ${percent(verdicts.inconclusive).padStart(6)} were inconclusive`,
      `${integer(Math.round(candidateCalls + baselineCalls))} calls each on average.`,
      method === "split" ? "Every answer of a gate was a different stored one.\n" : "Too few answers are stored for that, so gates drew the same ones again: collect more for a firmer figure.\n"
    ].join("\n")
  );
  return EXIT.passed;
}
export {
  selfTestCommand
};
