import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  deliverComparison
} from "./4E376F7X.js";
import "./I4UF24TP.js";
import {
  recordMeasure
} from "./FHIYWTPS.js";
import "./NV275SR5.js";
import "./CMX62WMK.js";
import {
  deliver
} from "./335MSZZI.js";
import "./CVLMCKGT.js";
import {
  addToHistory
} from "./U3FGWO3P.js";
import "./YFCM63WP.js";
import "./MNFZJYFU.js";
import "./WWK4IDVW.js";
import "./OA2MIGQ6.js";
import "./M7HEZ7GA.js";
import "./I2MQAI2P.js";
import "./M7XJXU2S.js";
import "./4JKPV64O.js";
import {
  runGate,
  withTaskText
} from "./3OJA6URV.js";
import "./DWYTGWNT.js";
import "./NRZMO5XV.js";
import "./BY6GOJXA.js";
import {
  runCompare
} from "./D4KQ6BVS.js";
import "./N3L2H6KA.js";
import "./HR5UEF3M.js";
import {
  runMeasure
} from "./PZAGIPDM.js";
import "./7EWPTRTT.js";
import "./V5QXFBQ2.js";
import "./33AOOPWG.js";
import "./3VZKQ2PO.js";
import "./EL2QE332.js";
import "./7QVBJACH.js";
import "./ARJQB7D6.js";
import "./5IIE2GFN.js";
import "./P7TPDS4R.js";
import {
  keysFrom,
  readShards,
  refuseOwnShards
} from "./DG7YTUZA.js";
import "./WGDWZQJO.js";
import "./4UVH3WQH.js";
import "./EKBYFMYU.js";
import "./FPR7XUID.js";
import "./QG2G2442.js";
import "./RVIIJW2N.js";
import "./EJNFRPCC.js";
import "./4EWCDJO6.js";
import "./KBOLRTKI.js";
import "./JWIGM4FX.js";
import "./RZKL5S7U.js";
import "./HTQAALQU.js";
import "./BKS72ICO.js";
import "./RS6KZLS7.js";
import "./ILXOUXXM.js";
import "./DL2R5WIQ.js";
import "./3EJT6ANF.js";
import "./7TZNGJOT.js";
import "./CP3Z2BKF.js";
import "./IF375LG3.js";
import "./G6SBVFOP.js";
import "./FJFMCGNP.js";
import "./ZG5IZWAK.js";
import "./XLX3YS7W.js";
import "./HRPSXDW6.js";
import "./6FNFG2YR.js";
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
import {
  settingsSchema
} from "./4CDFG42F.js";
import "./5EUGA7H3.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import "./X2Q7UQRR.js";
import "./ZGG5GMTL.js";
import "./7TMNX65V.js";
import "./WOQU7CIP.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import "./DTEW5AZJ.js";

// src/cli/commands/merge.ts
import path from "node:path";
async function mergeCommand({ folders, ...own }, world) {
  const places = folders.map((folder) => path.resolve(world.directory, folder));
  await refuseOwnShards(places, world);
  const shards = await readShards(places);
  const [{ command, settings: shared, samples, models }] = shards;
  const settings = withTaskText({ ...settingsSchema.parse(shared), ...own }, world);
  const occasion = { ...keysFrom(own, world), shards };
  if (command === "compare") {
    const asked = { samples: samples ?? 1, ...models === null ? {} : { models } };
    return deliverComparison(await runCompare(settings, asked, world, occasion), own, world);
  }
  if (command === "gate") return deliver(await runGate(settings, world, occasion), own, world);
  const report = await runMeasure(settings, samples ?? 1, world, occasion);
  if (own.history !== void 0) await addToHistory(recordMeasure(report), own.history, world);
  return deliver(report, own, world);
}
export {
  mergeCommand
};
