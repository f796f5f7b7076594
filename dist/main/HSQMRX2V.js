import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  deliverComparison
} from "./K4UVMF7T.js";
import "./GFYR6ZIP.js";
import {
  recordMeasure
} from "./FLQBIUFW.js";
import "./3T6NKLD3.js";
import "./AN26TEHH.js";
import {
  addToHistory
} from "./M6YYGROV.js";
import "./MYHVFVNN.js";
import "./MNFZJYFU.js";
import "./7TFANW7G.js";
import "./DUW3POOI.js";
import "./WGXJIXXR.js";
import "./HNLJZKF7.js";
import {
  deliver
} from "./4XGZFWXC.js";
import {
  runCompare
} from "./CAOPQTHN.js";
import "./N3L2H6KA.js";
import {
  runMeasure
} from "./FZVN7ZIJ.js";
import "./P4J7BE2G.js";
import "./I2MQAI2P.js";
import "./I3DK2GIZ.js";
import {
  runGate,
  withTaskText
} from "./XSPO4XCV.js";
import "./UAR5U4WD.js";
import "./JEUX2F6V.js";
import "./UZDBBLML.js";
import "./ITSG3W47.js";
import "./ARJQB7D6.js";
import "./BARSJXE5.js";
import "./5SZE62VC.js";
import "./FTTPOZCY.js";
import "./3VZKQ2PO.js";
import "./YTQX3TOC.js";
import "./EJNFRPCC.js";
import "./4EWCDJO6.js";
import "./WK2ROYKC.js";
import "./7TZNGJOT.js";
import "./QMTH3XIM.js";
import "./NHKTKQ4R.js";
import "./3EJT6ANF.js";
import "./CP3Z2BKF.js";
import "./RAINNEYE.js";
import "./V3W3HEGN.js";
import "./JKBKR444.js";
import {
  keysFrom,
  readShards,
  refuseOwnShards
} from "./HZXHQGKH.js";
import "./BVX5CWJZ.js";
import "./XLRVDE5W.js";
import "./AD5TFED6.js";
import "./2K4DHKW7.js";
import "./FPATGUC7.js";
import "./KBOLRTKI.js";
import "./R7YIPWEF.js";
import "./G6SBVFOP.js";
import "./QML3IVJZ.js";
import "./FJFMCGNP.js";
import "./HRPSXDW6.js";
import "./JPRJVAWX.js";
import "./DKQXVUJH.js";
import "./G43GAEJJ.js";
import "./OASVD2G7.js";
import "./CJHXB5VX.js";
import "./RZKL5S7U.js";
import "./YC6YPLLT.js";
import "./S4KCCYFJ.js";
import "./HTQAALQU.js";
import "./EQCQALOJ.js";
import "./UMYL24OK.js";
import "./6LZKPA4M.js";
import "./EEPZCVDV.js";
import "./73WKNOLH.js";
import "./BKS72ICO.js";
import "./KFLCG5QD.js";
import "./WB6OJM6R.js";
import {
  settingsSchema
} from "./3QDHJ7YH.js";
import "./LYRVMEWK.js";
import "./2JR67ORU.js";
import "./QNBUCAM3.js";
import "./X2Q7UQRR.js";
import "./ZGG5GMTL.js";
import "./7TMNX65V.js";
import "./WOQU7CIP.js";
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
