import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  replay
} from "./Y4INKCZZ.js";
import {
  deliverShard
} from "./6ORZU7ZW.js";
import "./JFM7JTB2.js";
import {
  deliver
} from "./ICF7ZAIS.js";
import "./HO35KI6H.js";
import "./QH7CZTFQ.js";
import "./6IBDWUAL.js";
import "./R7OK5F5K.js";
import "./BV27WN6V.js";
import "./3EJT6ANF.js";
import {
  detectableBy,
  estimateGate,
  prepare,
  runGate,
  runGateShard,
  withGate,
  withTaskText
} from "./VIRNKMXP.js";
import "./E3W3L32G.js";
import "./J3CV3WNR.js";
import {
  readReport
} from "./2EZ3DSEC.js";
import "./Q2YBUMK6.js";
import "./62FRBM3D.js";
import "./CJP5BV3C.js";
import "./3VZKQ2PO.js";
import "./5KO6GISQ.js";
import "./MHXQPT4F.js";
import "./M3NZZMMC.js";
import "./NWL34C42.js";
import {
  overridden
} from "./GBAMXTVU.js";
import "./Q5NO6KN7.js";
import "./63AXHILU.js";
import {
  keysFrom
} from "./VLBIL2QF.js";
import "./ZPCSYCOC.js";
import "./G6SBVFOP.js";
import "./WLK4E7Z4.js";
import "./KBJCABVC.js";
import "./QNA6YHQK.js";
import "./XMR4GKDB.js";
import "./BKS72ICO.js";
import "./YVY5LHYY.js";
import "./IMUQCRFZ.js";
import "./AVILYAY7.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import {
  cost,
  integer,
  size
} from "./GFCN6ECW.js";
import "./5Z5CEQOX.js";
import "./SH4QUI4H.js";
import "./OASVD2G7.js";
import {
  loadTokenizer
} from "./L7ROMGQF.js";
import "./B6WTAH6N.js";
import "./L3J77ZHU.js";
import {
  EXIT
} from "./SDHTY2TJ.js";
import "./B4KB6TU4.js";

// src/cli/commands/gate.ts
import path from "node:path";

// src/cli/commands/estimate.ts
async function printEstimate(request, tools, json, world) {
  const prepared = await prepare(request, tools);
  const estimate = estimateGate(prepared, await loadTokenizer());
  const detectableDrop = detectableBy(prepared);
  world.print(
    json ? `${JSON.stringify({ ...estimate, detectableDrop }, null, 1)}
` : describe(estimate, detectableDrop)
  );
  return EXIT.passed;
}
function describe({ firstRound, mostAnswers, mostCalls, byAgents, tooSmall }, detectableDrop) {
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
