import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  deliverComparison
} from "./TLW7UPJL.js";
import "./LR6TQFD3.js";
import {
  recordMeasure
} from "./LLE747YR.js";
import "./U63R6YAM.js";
import "./FWZHUKFU.js";
import {
  deliver
} from "./QFU6WPRB.js";
import "./XMETO4MW.js";
import {
  addToHistory
} from "./KGUPVMQH.js";
import "./7QXG2JLB.js";
import "./YLUBRM3Z.js";
import "./RVON3XMU.js";
import "./EXJ2WOLB.js";
import "./WEVB44NS.js";
import "./Y6ACJPGJ.js";
import "./MVXGHW7U.js";
import "./QIUDT6W6.js";
import "./HGVOBGTN.js";
import {
  runGate,
  withTaskText
} from "./542XDY4Z.js";
import "./ZFYCSW4V.js";
import "./TLV3GQMY.js";
import "./5FY6YHRF.js";
import {
  runCompare
} from "./XISVUIJL.js";
import "./EC22IDXB.js";
import "./KZ6UFZ7N.js";
import {
  runMeasure
} from "./JQ7KQ6IJ.js";
import "./DQFXFQJ4.js";
import {
  keysFrom
} from "./AM5BQG75.js";
import "./GDQ7KSPJ.js";
import "./RYF67N37.js";
import "./ARJQB7D6.js";
import "./2FUSTAZU.js";
import "./LT7M5OAP.js";
import "./IAXN6W5P.js";
import "./TZV4KU2V.js";
import {
  readShards,
  refuseOwnShards
} from "./T2XBXUMS.js";
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
import "./A7P7KLTW.js";
import "./R7F5GUJP.js";
import "./XS76VZUV.js";
import "./MEYOMVAP.js";
import "./7TZNGJOT.js";
import "./IF375LG3.js";
import "./G6SBVFOP.js";
import "./CP3Z2BKF.js";
import "./CFTHPGPE.js";
import "./UO3F4TOY.js";
import "./XLX3YS7W.js";
import "./2GADIIEC.js";
import "./XB3ACDAO.js";
import "./FRBP6PHT.js";
import "./UMYL24OK.js";
import "./YC6YPLLT.js";
import "./RXXJD67Y.js";
import "./2HZX77PQ.js";
import "./G43GAEJJ.js";
import "./L76G56PE.js";
import "./HNBHRUN2.js";
import "./SUKVMSTL.js";
import "./EEPZCVDV.js";
import "./7YXN3FKB.js";
import "./73WKNOLH.js";
import "./DMBXXGWR.js";
import {
  settingsSchema
} from "./3ZWKDCOX.js";
import "./5EUGA7H3.js";
import "./YEWXR3CC.js";
import "./PTC7Q33W.js";
import "./X2Q7UQRR.js";
import "./ZGG5GMTL.js";
import "./7TMNX65V.js";
import "./WOQU7CIP.js";
import "./ZGMWGXM3.js";
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
    const asked = { samples: typeof samples === "number" ? samples : 1, ...models === null ? {} : { models } };
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
