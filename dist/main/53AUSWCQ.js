import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  loadStored
} from "./U5A4O2HD.js";
import "./FZVN7ZIJ.js";
import {
  powerOf
} from "./JEUX2F6V.js";
import "./ITSG3W47.js";
import "./ARJQB7D6.js";
import "./BARSJXE5.js";
import "./5SZE62VC.js";
import "./FTTPOZCY.js";
import "./3VZKQ2PO.js";
import "./YTQX3TOC.js";
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
  cost,
  count,
  integer,
  percent,
  size
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
  EXIT
} from "./WOQU7CIP.js";
import "./DTEW5AZJ.js";

// src/cli/commands/power.ts
async function powerCommand({ runs, seed, json, ...settings }, world) {
  const { config, material, tasks, effort } = await loadStored(settings, world);
  const maxCalls = (config.budget.maxCalls ?? Number.POSITIVE_INFINITY) / (callsOf(effort) ?? 1);
  const power = powerOf(tasks, config.decision, { runs, maxCalls }, randomFrom(seed));
  const text = describe(power, { suite: material.suite.name, tasks: tasks.length, runs, effort });
  world.print(json ? `${JSON.stringify({ ...power, effort }, null, 1)}
` : `${text}
`);
  return EXIT.passed;
}
function callsOf(effort) {
  return effort === null || effort.calls === null ? null : effort.calls / effort.answers;
}
function effortWords(effort) {
  const calls = callsOf(effort);
  const bound = effort.atMost ? "at most" : "about";
  const counted = calls === null ? "calls that cannot be counted here" : `${bound} ${count(Math.round(calls), "call")}`;
  const price = effort.cost === null ? "an unknown cost" : `${bound} ${cost(effort.cost / effort.answers)}`;
  return `Each answer is the work of an agent: ${counted}, for ${price}.`;
}
function describe({ rates, baselineSamples, rows }, { suite, tasks, runs, effort }) {
  const source = rates === "stored" ? "as often as your stored answers" : "as often as those of a typical model (nothing is stored yet)";
  return [
    `Suite ${suite}: ${count(tasks, "task")}, ${count(baselineSamples, "stored answer")} a task, right ${source}.`,
    `Each line is ${count(runs, "simulated run")} of the gate itself.`,
    ...effort === null ? [] : [effortWords(effort)],
    "",
    `true drop     fails the build   passes   inconclusive   ${effort === null ? "  calls" : "answers"}`,
    ...rows.map(
      ({ drop, verdicts, candidateCalls, baselineCalls }) => [
        (drop === 0 ? "none" : size(drop)).padEnd(12),
        percent(verdicts.regressed).padStart(17),
        percent(verdicts.passed).padStart(8),
        percent(verdicts.inconclusive).padStart(14),
        integer(Math.round(candidateCalls + baselineCalls)).padStart(9)
      ].join(" ")
    )
  ].join("\n");
}
export {
  powerCommand
};
