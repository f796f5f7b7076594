import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  loadStored
} from "./QI5PDGG4.js";
import {
  powerOf
} from "./T2QYVUCX.js";
import "./4QEXMQ57.js";
import "./LNJT2OE7.js";
import "./NKTN5EVO.js";
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
  cost,
  count,
  integer,
  percent,
  size
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
  EXIT
} from "./ZNZEZTUG.js";
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
