import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  recordMeasure
} from "./LGSGWVRU.js";
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
import {
  addToHistory
} from "./ZL6G4K2R.js";
import "./GGJLYRNI.js";
import "./MNFZJYFU.js";
import "./7TFANW7G.js";
import "./DUW3POOI.js";
import "./WGXJIXXR.js";
import "./SHQ3Y765.js";
import "./3EJT6ANF.js";
import {
  withTaskText
} from "./WMMLSTLS.js";
import "./NGXTKJPW.js";
import "./SQH744BA.js";
import "./KVKVR3OO.js";
import "./N3L2H6KA.js";
import {
  runMeasure,
  runMeasureShard
} from "./46KTPUFJ.js";
import "./S4KCCYFJ.js";
import "./2R4XO35F.js";
import "./2IGYEI2B.js";
import "./MBQ5EHFF.js";
import "./S4HFOKMG.js";
import "./3VZKQ2PO.js";
import "./3MSYNQOD.js";
import "./HBGFOFC3.js";
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
import {
  settingsSchema
} from "./ZP2QWIPG.js";
import "./KZ2235BV.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import "./EQCQALOJ.js";
import "./572TXH23.js";
import "./3N3WSEEQ.js";
import "./UMYL24OK.js";
import "./TUYMEWBT.js";
import "./G43GAEJJ.js";
import "./OASVD2G7.js";
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
  return deliverShard(share, { command: "run", settings, samples, keyed: keys.apiKey !== null, shard }, world);
}
export {
  runCommand
};
