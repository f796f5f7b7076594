import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  deliverShard
} from "./3T6NKLD3.js";
import "./AN26TEHH.js";
import {
  replay
} from "./ZVAXOSCY.js";
import {
  deliver
} from "./4XGZFWXC.js";
import "./P4J7BE2G.js";
import "./I2MQAI2P.js";
import "./I3DK2GIZ.js";
import {
  detectableBy,
  estimateGate,
  prepareGate,
  readSides,
  runGate,
  runGateShard,
  withGate,
  withTaskText
} from "./XSPO4XCV.js";
import "./UAR5U4WD.js";
import "./JEUX2F6V.js";
import {
  readReport
} from "./UZDBBLML.js";
import "./ITSG3W47.js";
import "./ARJQB7D6.js";
import "./BARSJXE5.js";
import "./5SZE62VC.js";
import "./FTTPOZCY.js";
import "./3VZKQ2PO.js";
import "./YTQX3TOC.js";
import "./EJNFRPCC.js";
import "./4EWCDJO6.js";
import "./WK2ROYKC.js";
import "./7TZNGJOT.js";
import "./QMTH3XIM.js";
import "./NHKTKQ4R.js";
import "./3EJT6ANF.js";
import "./CP3Z2BKF.js";
import "./RAINNEYE.js";
import {
  overridden
} from "./V3W3HEGN.js";
import "./JKBKR444.js";
import {
  keysFrom
} from "./HZXHQGKH.js";
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
  size
} from "./HRPSXDW6.js";
import "./JPRJVAWX.js";
import "./DKQXVUJH.js";
import "./G43GAEJJ.js";
import "./OASVD2G7.js";
import "./CJHXB5VX.js";
import "./RZKL5S7U.js";
import "./YC6YPLLT.js";
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
import "./X2Q7UQRR.js";
import "./ZGG5GMTL.js";
import {
  NO_KEY_NEEDED
} from "./7TMNX65V.js";
import {
  EXIT
} from "./WOQU7CIP.js";
import "./DTEW5AZJ.js";

// src/cli/commands/gate.ts
import path from "node:path";

// src/cli/commands/estimate.ts
async function printEstimate(request, tools, json, world) {
  const prepared = await prepareGate(await readSides(request, tools), request, tools);
  const estimate = estimateGate(prepared);
  const detectableDrop = detectableBy(prepared);
  world.print(
    json ? `${JSON.stringify({ ...estimate, detectableDrop }, null, 1)}
` : describe(estimate, detectableDrop)
  );
  return EXIT.passed;
}
function describe({ firstRound, mostAnswers, searchAnswers, mostCalls, byAgents, tooSmall }, detectableDrop) {
  const { answers, calls, inputTokens, outputTokens, atMost, cost: dollars } = firstRound;
  if (answers === 0) return "No calls: everything that the first look needs is known.\n";
  const bound = atMost ? "at most " : "about ";
  const unknown = byAgents ? "unknown (until an answer is stored)" : "unknown (set sampling.max-tokens)";
  const figure = (tokens, how = bound) => tokens === null ? unknown : `${how}${integer(tokens)}`;
  const noCost = `unknown (set prices, ${byAgents ? "or store an answer first" : "and sampling.max-tokens"})`;
  const counted = (first, most) => `${first} until the first look, at most ${most} in all`;
  return [
    ...byAgents ? [`Answers ${counted(integer(answers), integer(mostAnswers))}, each the work of an agent`] : [],
    calls === null || mostCalls === null ? "Calls   unknown: what an agent's program asks its model cannot be counted here" : `Calls   ${byAgents ? bound : ""}${counted(integer(calls), integer(mostCalls))}`,
    ...searchAnswers === 0 ? [] : [
      `Cause   at most ${count(searchAnswers, "answer")} more if accuracy drops, to find what caused it (explain-drop)`
    ],
    inputTokens === null && outputTokens === null ? `Tokens  ${unknown}` : `Tokens  ${figure(inputTokens, byAgents ? bound : "")} in, ${figure(outputTokens)} out until the first look`,
    `Cost    ${dollars === null ? noCost : `${bound}${cost(dollars)} until the first look`}`,
    ...detectableDrop === null ? [] : [`Finds   a drop of ${size(detectableDrop)} 8 times in 10, smaller ones less often`],
    ...byAgents && atMost ? ["These are the limits of each answer: no answer of this agent is stored yet."] : [],
    ...tooSmall,
    "Nothing was sent.\n"
  ].join("\n");
}

// src/cli/commands/gate.ts
async function gateCommand(given, world) {
  const settings = withTaskText(given, world);
  if (settings.replay !== void 0) {
    const report = await readReport(path.resolve(world.directory, settings.replay));
    return deliver(replay(report, overridden(report.decision, settings)), settings, world);
  }
  if (settings.estimate) {
    const none = { apiKey: NO_KEY_NEEDED, fallbackApiKey: NO_KEY_NEEDED };
    return withGate(settings, world, none, (request, tools) => printEstimate(request, tools, settings.json, world));
  }
  const keys = keysFrom(settings, world);
  const { shard } = settings;
  if (shard === void 0) return deliver(await runGate(settings, world, keys), settings, world);
  const share = await runGateShard(settings, shard, world, keys);
  const keyed = keys.apiKey.kind === "key";
  return deliverShard(share, { command: "gate", settings, keyed, shard }, world);
}
export {
  gateCommand
};
