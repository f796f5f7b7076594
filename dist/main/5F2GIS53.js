import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  replay
} from "./O6MSSM44.js";
import {
  deliverShard
} from "./U63R6YAM.js";
import "./FWZHUKFU.js";
import {
  deliver
} from "./QFU6WPRB.js";
import "./XMETO4MW.js";
import "./Y6ACJPGJ.js";
import "./QIUDT6W6.js";
import "./HGVOBGTN.js";
import {
  detectableBy,
  estimateGate,
  prepareGate,
  readSides,
  runGate,
  runGateShard,
  withGate,
  withTaskText
} from "./542XDY4Z.js";
import "./ZFYCSW4V.js";
import "./TLV3GQMY.js";
import {
  readReport
} from "./5FY6YHRF.js";
import "./KZ6UFZ7N.js";
import {
  keysFrom
} from "./AM5BQG75.js";
import "./GDQ7KSPJ.js";
import "./RYF67N37.js";
import "./ARJQB7D6.js";
import {
  overridden
} from "./2FUSTAZU.js";
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
import "./A7P7KLTW.js";
import "./R7F5GUJP.js";
import "./XS76VZUV.js";
import "./MEYOMVAP.js";
import "./7TZNGJOT.js";
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
import "./HNBHRUN2.js";
import "./SUKVMSTL.js";
import "./EEPZCVDV.js";
import "./7YXN3FKB.js";
import "./73WKNOLH.js";
import "./DMBXXGWR.js";
import "./3ZWKDCOX.js";
import "./5EUGA7H3.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import "./X2Q7UQRR.js";
import "./ZGG5GMTL.js";
import {
  NO_KEY_NEEDED
} from "./7TMNX65V.js";
import {
  EXIT,
  Failure
} from "./WOQU7CIP.js";
import "./ZGMWGXM3.js";
import "./WB6OJM6R.js";
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
  if (answers === 0) return "No calls: all answers for the first round are cached.\n";
  const bound = atMost ? "at most " : "about ";
  const unknown = byAgents ? "unknown (until there is a cached answer)" : "unknown (set sampling.max-tokens)";
  const figure = (tokens, how = bound) => tokens === null ? unknown : `${how}${integer(tokens)}`;
  const noCost = `unknown (set prices, ${byAgents ? "or collect an answer first" : "and sampling.max-tokens"})`;
  const counted = (first, most) => `${first} until the first look, at most ${most} in all`;
  return [
    ...byAgents ? [`Answers ${counted(integer(answers), integer(mostAnswers))}, each from an agent`] : [],
    calls === null || mostCalls === null ? "Calls   unknown: what an agent's program asks its model cannot be counted here" : `Calls   ${byAgents ? bound : ""}${counted(integer(calls), integer(mostCalls))}`,
    ...searchAnswers === 0 ? [] : [
      `Cause   at most ${count(searchAnswers, "answer")} more if accuracy drops, to find what caused it (explain-drop)`
    ],
    inputTokens === null && outputTokens === null ? `Tokens  ${unknown}` : `Tokens  ${figure(inputTokens, byAgents ? bound : "")} in, ${figure(outputTokens)} out until the first look`,
    `Cost    ${dollars === null ? noCost : `${bound}${cost(dollars)} until the first look`}`,
    ...detectableDrop === null ? [] : [`Finds   a drop of ${size(detectableDrop)} 8 times in 10, smaller ones less often`],
    ...byAgents && atMost ? ["These are upper limits, because there is no cached answer of this agent yet."] : [],
    ...tooSmall,
    "Nothing was sent.\n"
  ].join("\n");
}

// src/cli/commands/gate.ts
async function gateCommand(given, world) {
  const settings = withTaskText(given, world);
  if (settings.replay !== void 0) {
    const report = await readReport(path.resolve(world.directory, settings.replay));
    if (report.kind !== "gate") {
      throw new Failure("configuration", "the report contains no comparison", {
        file: settings.replay,
        hint: "Compare two such reports with `report FILE --against OTHER`."
      });
    }
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
