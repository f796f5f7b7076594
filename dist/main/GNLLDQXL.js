import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  recordMeasure
} from "./LG6KRNX2.js";
import {
  deliverShard
} from "./7RMJA6YD.js";
import "./QJUXGYKV.js";
import {
  deliver
} from "./N3LX6F32.js";
import "./26UUENO7.js";
import {
  addToHistory
} from "./NWY2Z4CC.js";
import "./YFCM63WP.js";
import "./MNFZJYFU.js";
import "./RKWZWMT4.js";
import "./RFZZ6K3M.js";
import "./TVULPWFB.js";
import "./I2MQAI2P.js";
import "./67GAGESV.js";
import "./HGVOBGTN.js";
import {
  withTaskText
} from "./L24TEKOT.js";
import "./WMGZ3ZTX.js";
import "./Y6VIT2UL.js";
import "./GTVLVWNB.js";
import "./N3L2H6KA.js";
import "./E5ZDQYTZ.js";
import {
  runMeasure,
  runMeasureShard
} from "./DJQSUADX.js";
import "./SMWHF3JA.js";
import "./QOSKK2BU.js";
import "./HJGOHNTQ.js";
import "./3VZKQ2PO.js";
import "./XOFWDM26.js";
import "./YTQX3TOC.js";
import "./ARJQB7D6.js";
import "./2FGGBHJY.js";
import "./MOHFUAS3.js";
import {
  keysFrom
} from "./56ZOB43Q.js";
import "./WGDWZQJO.js";
import "./MQWXGSQ3.js";
import "./EKBYFMYU.js";
import "./FPR7XUID.js";
import "./QG2G2442.js";
import "./RVIIJW2N.js";
import "./EJNFRPCC.js";
import "./4EWCDJO6.js";
import "./KBOLRTKI.js";
import "./JWIGM4FX.js";
import "./RZKL5S7U.js";
import "./2JTBBLMT.js";
import "./BKS72ICO.js";
import "./RS6KZLS7.js";
import "./ILXOUXXM.js";
import "./DL2R5WIQ.js";
import "./3EJT6ANF.js";
import "./7TZNGJOT.js";
import "./CP3Z2BKF.js";
import "./IF375LG3.js";
import "./G6SBVFOP.js";
import "./CFTHPGPE.js";
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
} from "./SFLHYPXL.js";
import "./SD3ADSP4.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import "./X2Q7UQRR.js";
import "./ZGG5GMTL.js";
import "./7TMNX65V.js";
import "./WOQU7CIP.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
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
