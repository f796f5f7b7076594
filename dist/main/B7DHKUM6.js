import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  replay
} from "./GIRE5U2W.js";
import {
  deliverShard
} from "./G7YLC7Z6.js";
import "./2XGGRWCO.js";
import {
  deliver
} from "./4SYTJLH5.js";
import "./IOJIMQEE.js";
import "./NLD3PXLX.js";
import "./WZCVJG5K.js";
import "./MXEIKP3F.js";
import "./T3PYDFNL.js";
import "./SHQ3Y765.js";
import "./3EJT6ANF.js";
import {
  detectableBy,
  estimateGate,
  prepare,
  runGate,
  runGateShard,
  withGate,
  withTaskText
} from "./WMMLSTLS.js";
import "./NGXTKJPW.js";
import "./SQH744BA.js";
import {
  readReport
} from "./KVKVR3OO.js";
import "./2R4XO35F.js";
import "./2IGYEI2B.js";
import "./MBQ5EHFF.js";
import "./S4HFOKMG.js";
import "./3VZKQ2PO.js";
import "./3MSYNQOD.js";
import {
  overridden
} from "./HBGFOFC3.js";
import "./UDXKPIHP.js";
import {
  keysFrom
} from "./27H6PT3W.js";
import "./ZPCSYCOC.js";
import "./IYDSAJR5.js";
import "./G6SBVFOP.js";
import "./EJNFRPCC.js";
import "./4EWCDJO6.js";
import "./KBOLRTKI.js";
import "./R7YIPWEF.js";
import "./TQTSCL46.js";
import "./HNG5HRUW.js";
import "./BKS72ICO.js";
import "./ZGG5GMTL.js";
import "./ZP2QWIPG.js";
import "./KZ2235BV.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import "./EQCQALOJ.js";
import "./572TXH23.js";
import {
  cost,
  count,
  integer,
  size
} from "./3N3WSEEQ.js";
import "./UMYL24OK.js";
import "./TUYMEWBT.js";
import "./G43GAEJJ.js";
import "./OASVD2G7.js";
import "./7TDKMYD5.js";
import "./73WKNOLH.js";
import "./KFLCG5QD.js";
import "./2JR67ORU.js";
import {
  EXIT
} from "./WOQU7CIP.js";
import "./DTEW5AZJ.js";

// src/cli/commands/gate.ts
import path from "node:path";

// src/cli/commands/estimate.ts
async function printEstimate(request, tools, json, world) {
  const prepared = await prepare(request, tools);
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
  const keys = keysFrom(settings, world);
  if (settings.estimate) {
    const any = { ...keys, apiKey: keys.apiKey ?? "none" };
    return withGate(settings, world, any, (request, tools) => printEstimate(request, tools, settings.json, world));
  }
  const { shard } = settings;
  if (shard === void 0) return deliver(await runGate(settings, world, keys), settings, world);
  const share = await runGateShard(settings, shard, world, keys);
  const keyed = keys.apiKey !== null;
  return deliverShard(share, { command: "gate", settings, keyed, shard }, world);
}
export {
  gateCommand
};
