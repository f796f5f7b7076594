import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  replay
} from "./7OPIFY7R.js";
import {
  deliverShard
} from "./AU2Y5Q4C.js";
import "./CVCR236N.js";
import {
  deliver
} from "./FTQPXNBA.js";
import "./5KBMNHQQ.js";
import "./I2MQAI2P.js";
import "./L43TOIZ6.js";
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
} from "./CPOJQT6Q.js";
import "./JAOGCDCK.js";
import "./LCD4UHYD.js";
import {
  readReport
} from "./32VKH5Y4.js";
import "./HR5UEF3M.js";
import "./W37IDR77.js";
import "./7QVBJACH.js";
import "./ARJQB7D6.js";
import {
  overridden
} from "./FRB3VE2L.js";
import "./SG4JCOFL.js";
import "./OOJU33NF.js";
import "./3VZKQ2PO.js";
import {
  keysFrom
} from "./TETDTEM5.js";
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
import "./RS6KZLS7.js";
import "./YZEBFMZ6.js";
import "./MMAAUYSC.js";
import "./3EJT6ANF.js";
import "./7TZNGJOT.js";
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
  size
} from "./HRPSXDW6.js";
import "./MUCWWYCI.js";
import "./YC6YPLLT.js";
import "./UMYL24OK.js";
import "./DKQXVUJH.js";
import "./G43GAEJJ.js";
import "./L76G56PE.js";
import "./HNBHRUN2.js";
import "./6LZKPA4M.js";
import "./EEPZCVDV.js";
import "./KFLCG5QD.js";
import "./CJHXB5VX.js";
import "./73WKNOLH.js";
import "./2H4NJXJC.js";
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
import "./QML3IVJZ.js";
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
