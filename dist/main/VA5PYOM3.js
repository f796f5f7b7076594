import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  replay
} from "./CX3H3T6A.js";
import {
  deliverShard
} from "./PICJ7UXS.js";
import "./ETIIH645.js";
import {
  deliver
} from "./AHISF6VP.js";
import "./R25BTK4Y.js";
import "./ERKC25IF.js";
import "./SHQ3Y765.js";
import {
  detectableBy,
  estimateGate,
  prepare,
  runGate,
  runGateShard,
  withGate,
  withTaskText
} from "./55EAFPV2.js";
import "./3P3DRQ4B.js";
import "./T2QYVUCX.js";
import {
  readReport
} from "./LXWQ7ACM.js";
import "./LNJT2OE7.js";
import "./NKTN5EVO.js";
import "./WURCFRDO.js";
import "./5KO6GISQ.js";
import "./3VZKQ2PO.js";
import {
  overridden
} from "./CR5XJFRY.js";
import "./NKFSZFGO.js";
import "./JPFMPAGU.js";
import {
  keysFrom
} from "./CPAYGH2T.js";
import "./ZPCSYCOC.js";
import "./NWL34C42.js";
import "./WLK4E7Z4.js";
import "./KBJCABVC.js";
import "./WZCVJG5K.js";
import "./6EXXF7PG.js";
import "./N6BQ2KK3.js";
import "./3EJT6ANF.js";
import "./M3NZZMMC.js";
import "./G6SBVFOP.js";
import "./TQTSCL46.js";
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
  integer,
  size
} from "./3N3WSEEQ.js";
import "./237SNHPC.js";
import "./SH4QUI4H.js";
import "./OASVD2G7.js";
import {
  loadTokenizer
} from "./L7ROMGQF.js";
import "./B6WTAH6N.js";
import "./L3J77ZHU.js";
import {
  EXIT
} from "./ZNZEZTUG.js";
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
