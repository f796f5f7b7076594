import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  recordMeasure
} from "./IQPUHE6A.js";
import {
  deliverShard
} from "./72SXCF73.js";
import "./UQ2KQCAX.js";
import {
  deliver
} from "./S4SCJOJB.js";
import "./3PVMAB6C.js";
import "./LDLJJW2I.js";
import "./JSHUWCYC.js";
import "./APU4FHFL.js";
import "./53QUP4BA.js";
import {
  addToHistory
} from "./DUIM7VUO.js";
import "./XQZY3A3M.js";
import "./MNFZJYFU.js";
import "./7TFANW7G.js";
import "./DUW3POOI.js";
import "./WGXJIXXR.js";
import "./N3L2H6KA.js";
import "./SHQ3Y765.js";
import "./3EJT6ANF.js";
import {
  withTaskText
} from "./BRBYXE4D.js";
import "./F5HYRKNA.js";
import "./2NVOXEYF.js";
import "./3NU42Z4I.js";
import "./7TZNGJOT.js";
import {
  runMeasure,
  runMeasureShard
} from "./O7VZGZT2.js";
import "./S4KCCYFJ.js";
import "./GSWQKNGI.js";
import "./YR4LRNBD.js";
import "./P2P5ZP5F.js";
import "./MDHLSHYN.js";
import "./3VZKQ2PO.js";
import "./RILL3JDW.js";
import "./ARJQB7D6.js";
import "./Q6EYETGG.js";
import "./RAINNEYE.js";
import "./OGIRUHZC.js";
import {
  keysFrom
} from "./KVEE4ATB.js";
import "./YSFVNUDL.js";
import "./ZPCSYCOC.js";
import "./IYDSAJR5.js";
import "./G6SBVFOP.js";
import "./EJNFRPCC.js";
import "./4EWCDJO6.js";
import "./KBOLRTKI.js";
import "./R7YIPWEF.js";
import "./RZKL5S7U.js";
import "./YC6YPLLT.js";
import "./HNG5HRUW.js";
import "./BKS72ICO.js";
import "./UMYL24OK.js";
import {
  settingsSchema
} from "./ERIGZJQT.js";
import "./OK5FPMOW.js";
import "./ZGG5GMTL.js";
import "./7TMNX65V.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import "./572TXH23.js";
import "./33LXSE73.js";
import "./TUYMEWBT.js";
import "./G43GAEJJ.js";
import "./OASVD2G7.js";
import "./EQCQALOJ.js";
import "./7TDKMYD5.js";
import "./73WKNOLH.js";
import "./KFLCG5QD.js";
import "./2JR67ORU.js";
import "./WOQU7CIP.js";
import "./DTEW5AZJ.js";

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
  return deliverShard(share, { command: "run", settings, samples, keyed: keys.apiKey.kind === "key", shard }, world);
}
export {
  runCommand
};
