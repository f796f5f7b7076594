import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  deliverComparison
} from "./2RHXGETL.js";
import "./AQMCZLY2.js";
import {
  recordMeasure
} from "./SBOGJF2N.js";
import "./AU2Y5Q4C.js";
import "./CVCR236N.js";
import {
  deliver
} from "./FTQPXNBA.js";
import "./5KBMNHQQ.js";
import {
  addToHistory
} from "./NWY2Z4CC.js";
import "./YFCM63WP.js";
import "./MNFZJYFU.js";
import "./RKWZWMT4.js";
import "./RFZZ6K3M.js";
import "./TVULPWFB.js";
import "./I2MQAI2P.js";
import "./M7XJXU2S.js";
import "./L43TOIZ6.js";
import "./HGVOBGTN.js";
import {
  runGate,
  withTaskText
} from "./CPOJQT6Q.js";
import "./JAOGCDCK.js";
import "./LCD4UHYD.js";
import "./32VKH5Y4.js";
import {
  runCompare
} from "./SEPJACX6.js";
import "./N3L2H6KA.js";
import "./HR5UEF3M.js";
import {
  runMeasure
} from "./KMBDC4HH.js";
import "./SMWHF3JA.js";
import "./W37IDR77.js";
import "./7QVBJACH.js";
import "./ARJQB7D6.js";
import "./FRB3VE2L.js";
import "./SG4JCOFL.js";
import "./OOJU33NF.js";
import "./3VZKQ2PO.js";
import {
  keysFrom,
  readShards,
  refuseOwnShards
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
import "./HRPSXDW6.js";
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
import {
  settingsSchema
} from "./2H4NJXJC.js";
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
