import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  loadStored
} from "./VQYMS456.js";
import {
  powerOf
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
import "./Q6EYETGG.js";
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
  cost,
  count,
  integer,
  percent,
  size
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
