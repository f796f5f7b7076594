import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  loadStored
} from "./BHD3Q3PE.js";
import {
  powerOf
} from "./ZFYCSW4V.js";
import "./JQ7KQ6IJ.js";
import "./DQFXFQJ4.js";
import "./AM5BQG75.js";
import "./GDQ7KSPJ.js";
import "./RYF67N37.js";
import "./ARJQB7D6.js";
import "./2FUSTAZU.js";
import "./LT7M5OAP.js";
import "./IAXN6W5P.js";
import "./TZV4KU2V.js";
import "./T2XBXUMS.js";
import "./ZGLEUKA2.js";
import "./IUMSRCGN.js";
import "./XKPX7BVQ.js";
import "./VQLAVUS3.js";
import "./36BQ7JLU.js";
import "./KVQBS7D7.js";
import "./UQLWA7MU.js";
import "./EJNFRPCC.js";
import "./4EWCDJO6.js";
import "./LPSKERLD.js";
import "./UL6MFYAU.js";
import "./3JWEBMMV.js";
import "./BVQ55KAC.js";
import "./BKS72ICO.js";
import "./IF375LG3.js";
import "./G6SBVFOP.js";
import "./CP3Z2BKF.js";
import "./CFTHPGPE.js";
import "./UO3F4TOY.js";
import "./XLX3YS7W.js";
import {
  cost,
  count,
  integer,
  percent,
  size
} from "./2GADIIEC.js";
import "./XB3ACDAO.js";
import "./FRBP6PHT.js";
import "./UMYL24OK.js";
import "./YC6YPLLT.js";
import "./RXXJD67Y.js";
import "./2HZX77PQ.js";
import "./G43GAEJJ.js";
import "./L76G56PE.js";
import {
  randomFrom
} from "./HNBHRUN2.js";
import "./SUKVMSTL.js";
import "./EEPZCVDV.js";
import "./7YXN3FKB.js";
import "./73WKNOLH.js";
import "./DMBXXGWR.js";
import "./3ZWKDCOX.js";
import "./5EUGA7H3.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import "./ZGG5GMTL.js";
import "./7TMNX65V.js";
import {
  EXIT
} from "./WOQU7CIP.js";
import "./ZGMWGXM3.js";
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
  return `Each answer is from an agent: ${counted}, for ${price}.`;
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
