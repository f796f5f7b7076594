import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  loadStored
} from "./VQYMS456.js";
import {
  selfTest
} from "./2NVOXEYF.js";
import "./O7VZGZT2.js";
import "./S4KCCYFJ.js";
import "./GSWQKNGI.js";
import "./YR4LRNBD.js";
import "./P2P5ZP5F.js";
import "./MDHLSHYN.js";
import "./3VZKQ2PO.js";
import "./RILL3JDW.js";
import "./ARJQB7D6.js";
import {
  baselineTarget
} from "./Q6EYETGG.js";
import "./RAINNEYE.js";
import "./OGIRUHZC.js";
import "./KVEE4ATB.js";
import "./YSFVNUDL.js";
import "./ZPCSYCOC.js";
import "./IYDSAJR5.js";
import "./G6SBVFOP.js";
import "./EJNFRPCC.js";
import "./4EWCDJO6.js";
import "./KBOLRTKI.js";
import "./R7YIPWEF.js";
import "./RZKL5S7U.js";
import "./YC6YPLLT.js";
import "./HNG5HRUW.js";
import "./BKS72ICO.js";
import "./UMYL24OK.js";
import "./ERIGZJQT.js";
import "./OK5FPMOW.js";
import "./ZGG5GMTL.js";
import "./7TMNX65V.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import "./572TXH23.js";
import {
  count,
  integer,
  percent
} from "./33LXSE73.js";
import "./TUYMEWBT.js";
import "./G43GAEJJ.js";
import {
  randomFrom
} from "./OASVD2G7.js";
import "./EQCQALOJ.js";
import "./7TDKMYD5.js";
import "./73WKNOLH.js";
import "./KFLCG5QD.js";
import "./2JR67ORU.js";
import {
  EXIT,
  Failure
} from "./WOQU7CIP.js";
import "./DTEW5AZJ.js";

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
