import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  loadStored
} from "./IL6LOWIF.js";
import {
  powerOf
} from "./JAOGCDCK.js";
import "./KMBDC4HH.js";
import "./SMWHF3JA.js";
import "./W37IDR77.js";
import "./7QVBJACH.js";
import "./ARJQB7D6.js";
import "./FRB3VE2L.js";
import "./SG4JCOFL.js";
import "./OOJU33NF.js";
import "./3VZKQ2PO.js";
import "./TETDTEM5.js";
import "./OFRGUCRM.js";
import "./MQWXGSQ3.js";
import "./EKBYFMYU.js";
import "./FPR7XUID.js";
import "./QG2G2442.js";
import "./EL2QE332.js";
import "./RVIIJW2N.js";
import "./EJNFRPCC.js";
import "./4EWCDJO6.js";
import "./KBOLRTKI.js";
import "./JWIGM4FX.js";
import "./RZKL5S7U.js";
import "./2JTBBLMT.js";
import "./BKS72ICO.js";
import "./IF375LG3.js";
import "./G6SBVFOP.js";
import "./CP3Z2BKF.js";
import "./CFTHPGPE.js";
import "./ZG5IZWAK.js";
import "./XLX3YS7W.js";
import {
  cost,
  count,
  integer,
  percent,
  size
} from "./HRPSXDW6.js";
import "./MUCWWYCI.js";
import "./YC6YPLLT.js";
import "./UMYL24OK.js";
import "./DKQXVUJH.js";
import "./G43GAEJJ.js";
import "./L76G56PE.js";
import {
  randomFrom
} from "./HNBHRUN2.js";
import "./6LZKPA4M.js";
import "./EEPZCVDV.js";
import "./KFLCG5QD.js";
import "./CJHXB5VX.js";
import "./73WKNOLH.js";
import "./2H4NJXJC.js";
import "./5EUGA7H3.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import "./ZGG5GMTL.js";
import "./7TMNX65V.js";
import {
  EXIT
} from "./WOQU7CIP.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
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
