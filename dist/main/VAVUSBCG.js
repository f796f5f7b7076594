import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  loadStored
} from "./U5A4O2HD.js";
import "./FZVN7ZIJ.js";
import {
  selfTest
} from "./JEUX2F6V.js";
import "./ITSG3W47.js";
import "./ARJQB7D6.js";
import "./BARSJXE5.js";
import "./5SZE62VC.js";
import "./FTTPOZCY.js";
import "./3VZKQ2PO.js";
import {
  baselineTarget
} from "./YTQX3TOC.js";
import "./EJNFRPCC.js";
import "./4EWCDJO6.js";
import "./CP3Z2BKF.js";
import "./RAINNEYE.js";
import "./V3W3HEGN.js";
import "./JKBKR444.js";
import "./HZXHQGKH.js";
import "./BVX5CWJZ.js";
import "./XLRVDE5W.js";
import "./AD5TFED6.js";
import "./2K4DHKW7.js";
import "./FPATGUC7.js";
import "./KBOLRTKI.js";
import "./R7YIPWEF.js";
import "./G6SBVFOP.js";
import "./QML3IVJZ.js";
import "./FJFMCGNP.js";
import {
  count,
  integer,
  percent
} from "./HRPSXDW6.js";
import "./JPRJVAWX.js";
import "./DKQXVUJH.js";
import "./G43GAEJJ.js";
import {
  randomFrom
} from "./OASVD2G7.js";
import "./CJHXB5VX.js";
import "./RZKL5S7U.js";
import "./YC6YPLLT.js";
import "./S4KCCYFJ.js";
import "./HTQAALQU.js";
import "./EQCQALOJ.js";
import "./UMYL24OK.js";
import "./6LZKPA4M.js";
import "./EEPZCVDV.js";
import "./73WKNOLH.js";
import "./BKS72ICO.js";
import "./KFLCG5QD.js";
import "./WB6OJM6R.js";
import "./3QDHJ7YH.js";
import "./LYRVMEWK.js";
import "./2JR67ORU.js";
import "./QNBUCAM3.js";
import "./ZGG5GMTL.js";
import "./7TMNX65V.js";
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
