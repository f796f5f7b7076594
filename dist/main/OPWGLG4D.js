import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  deliverComparison
} from "./4WT6X37Z.js";
import "./R45L4MIB.js";
import {
  recordMeasure
} from "./IQPUHE6A.js";
import "./XFWAZHIW.js";
import {
  runCompare
} from "./J6JWWNXK.js";
import "./72SXCF73.js";
import {
  readShards
} from "./UQ2KQCAX.js";
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
  runGate,
  withTaskText
} from "./BRBYXE4D.js";
import "./F5HYRKNA.js";
import "./2NVOXEYF.js";
import "./3NU42Z4I.js";
import "./7TZNGJOT.js";
import {
  runMeasure
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

// src/cli/commands/merge.ts
import path from "node:path";
async function mergeCommand({ folders, ...own }, world) {
  const shards = await readShards(folders.map((folder) => path.resolve(world.directory, folder)));
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
