import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  deliverComparison
} from "./NEGUFA2I.js";
import "./TC4JMTHH.js";
import "./3UC63QBD.js";
import {
  recordMeasure
} from "./ZRLAUA7R.js";
import "./PICJ7UXS.js";
import {
  readShards
} from "./ETIIH645.js";
import {
  deliver
} from "./AHISF6VP.js";
import "./R25BTK4Y.js";
import "./ERKC25IF.js";
import {
  addToHistory
} from "./HWY53VFM.js";
import "./4M5PECTQ.js";
import "./DWV2GI5X.js";
import "./PQZMLFSL.js";
import "./EQYX5E6B.js";
import "./SHQ3Y765.js";
import {
  runGate,
  withTaskText
} from "./55EAFPV2.js";
import "./3P3DRQ4B.js";
import "./T2QYVUCX.js";
import "./LXWQ7ACM.js";
import {
  runCompare
} from "./ZZ655DVZ.js";
import "./7R4EEWMT.js";
import {
  runMeasure
} from "./4QEXMQ57.js";
import "./LNJT2OE7.js";
import "./NKTN5EVO.js";
import "./WURCFRDO.js";
import "./5KO6GISQ.js";
import "./3VZKQ2PO.js";
import "./CR5XJFRY.js";
import "./NKFSZFGO.js";
import "./JPFMPAGU.js";
import {
  keysFrom
} from "./CPAYGH2T.js";
import "./ZPCSYCOC.js";
import "./NWL34C42.js";
import "./WLK4E7Z4.js";
import "./KBJCABVC.js";
import "./WZCVJG5K.js";
import "./6EXXF7PG.js";
import "./N6BQ2KK3.js";
import "./3EJT6ANF.js";
import "./M3NZZMMC.js";
import "./G6SBVFOP.js";
import "./TQTSCL46.js";
import "./XDQTFKY2.js";
import "./XMR4GKDB.js";
import "./BKS72ICO.js";
import "./YVY5LHYY.js";
import {
  settingsSchema
} from "./OMDVOD6U.js";
import "./AVILYAY7.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import "./572TXH23.js";
import "./3N3WSEEQ.js";
import "./237SNHPC.js";
import "./SH4QUI4H.js";
import "./OASVD2G7.js";
import "./L7ROMGQF.js";
import "./73WKNOLH.js";
import "./B6WTAH6N.js";
import "./L3J77ZHU.js";
import "./ZNZEZTUG.js";
import "./B4KB6TU4.js";

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
