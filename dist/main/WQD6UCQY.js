import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  loadStored
} from "./NBP3FCZS.js";
import {
  powerOf
} from "./J3CV3WNR.js";
import "./LFEV7M4Q.js";
import "./Q2YBUMK6.js";
import "./62FRBM3D.js";
import "./CJP5BV3C.js";
import "./3VZKQ2PO.js";
import "./5KO6GISQ.js";
import "./MHXQPT4F.js";
import "./M3NZZMMC.js";
import "./NWL34C42.js";
import "./GBAMXTVU.js";
import "./Q5NO6KN7.js";
import "./63AXHILU.js";
import "./VLBIL2QF.js";
import "./ZPCSYCOC.js";
import "./G6SBVFOP.js";
import "./WLK4E7Z4.js";
import "./KBJCABVC.js";
import "./QNA6YHQK.js";
import "./CPNOXXKO.js";
import "./XMR4GKDB.js";
import "./BKS72ICO.js";
import "./YVY5LHYY.js";
import "./IMUQCRFZ.js";
import "./AVILYAY7.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import {
  cost,
  count,
  integer,
  percent,
  size
} from "./GFCN6ECW.js";
import "./5Z5CEQOX.js";
import "./SH4QUI4H.js";
import {
  randomFrom
} from "./OASVD2G7.js";
import "./B6WTAH6N.js";
import "./L3J77ZHU.js";
import {
  EXIT
} from "./SDHTY2TJ.js";
import "./B4KB6TU4.js";

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
