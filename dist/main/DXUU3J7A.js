import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  loadStored
} from "./BHD3Q3PE.js";
import {
  selfTest
} from "./ZFYCSW4V.js";
import "./JQ7KQ6IJ.js";
import "./DQFXFQJ4.js";
import "./AM5BQG75.js";
import {
  baselineTarget
} from "./GDQ7KSPJ.js";
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
  count,
  integer,
  percent
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
  EXIT,
  Failure
} from "./WOQU7CIP.js";
import "./ZGMWGXM3.js";
import "./WB6OJM6R.js";
import "./DTEW5AZJ.js";

// src/cli/commands/self-test.ts
async function selfTestCommand({ runs, seed, json, ...settings }, world) {
  const { config, material, tasks } = await loadStored(settings, world);
  const result = selfTest(tasks, config.decision, runs, randomFrom(seed));
  if (result === null) {
    const samples = baselineTarget(tasks.length, config.decision);
    throw new Failure(
      "configuration",
      `the store has fewer than two answers for some of the ${tasks.length} tasks of ${material.suite.name}`,
      {
        hint: `Collect them with: swelancer-gate run --samples ${samples}`
      }
    );
  }
  const { method, verdicts, candidateCalls, baselineCalls } = result;
  world.print(
    json ? `${JSON.stringify(result, null, 1)}
` : [
      `${count(runs, "gate")} of this configuration against itself, on ${material.suite.name} (${count(tasks.length, "task")}):`,
      `  ${percent(verdicts.regressed).padStart(6)} would have failed the build, though nothing changed`,
      `  ${percent(verdicts.passed).padStart(6)} passed`,
      `  ${percent(verdicts.inconclusive).padStart(6)} were inconclusive`,
      `${integer(Math.round(candidateCalls + baselineCalls))} calls each on average.`,
      method === "split" ? "Each gate used different stored answers.\n" : "There are too few stored answers, so gates reused some of them. Collect more for a more reliable number.\n"
    ].join("\n")
  );
  return EXIT.passed;
}
export {
  selfTestCommand
};
