import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  recordMeasure
} from "./DDQVJQXW.js";
import {
  deliverShard
} from "./6ORZU7ZW.js";
import "./JFM7JTB2.js";
import {
  deliver
} from "./ICF7ZAIS.js";
import "./HO35KI6H.js";
import {
  addToHistory
} from "./7F6PZEHW.js";
import "./57S3RNBV.js";
import "./FEIVN6KV.js";
import "./TE4UO4D2.js";
import "./INGNVVS5.js";
import "./QH7CZTFQ.js";
import "./6IBDWUAL.js";
import "./R7OK5F5K.js";
import "./BV27WN6V.js";
import "./3EJT6ANF.js";
import {
  withTaskText
} from "./VIRNKMXP.js";
import "./E3W3L32G.js";
import "./J3CV3WNR.js";
import "./2EZ3DSEC.js";
import "./7R4EEWMT.js";
import {
  runMeasure,
  runMeasureShard
} from "./LFEV7M4Q.js";
import "./Q2YBUMK6.js";
import "./62FRBM3D.js";
import "./CJP5BV3C.js";
import "./3VZKQ2PO.js";
import "./5KO6GISQ.js";
import "./MHXQPT4F.js";
import "./M3NZZMMC.js";
import "./NWL34C42.js";
import "./GBAMXTVU.js";
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
import "./CPNOXXKO.js";
import "./XMR4GKDB.js";
import "./BKS72ICO.js";
import "./YVY5LHYY.js";
import {
  settingsSchema
} from "./IMUQCRFZ.js";
import "./AVILYAY7.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import "./GFCN6ECW.js";
import "./5Z5CEQOX.js";
import "./SH4QUI4H.js";
import "./OASVD2G7.js";
import "./L7ROMGQF.js";
import "./B6WTAH6N.js";
import "./L3J77ZHU.js";
import "./SDHTY2TJ.js";
import "./B4KB6TU4.js";

// src/cli/commands/run.ts
async function runCommand({ samples, history, ...given }, world) {
  const settings = withTaskText({ ...settingsSchema.parse({}), ...given }, world);
  const keys = keysFrom(settings, world);
  const { shard } = settings;
  if (shard === void 0) {
    const report = await runMeasure(settings, samples, world, keys);
    if (history !== void 0) await addToHistory(recordMeasure(report), history, world);
    return deliver(report, settings, world);
  }
  const share = await runMeasureShard(settings, samples, shard, world, keys);
  return deliverShard(share, { command: "run", settings, samples, keyed: keys.apiKey !== null, shard }, world);
}
export {
  runCommand
};
