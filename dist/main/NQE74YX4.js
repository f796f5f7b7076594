import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  compareReports
} from "./Y4INKCZZ.js";
import {
  deliver
} from "./ICF7ZAIS.js";
import "./HO35KI6H.js";
import "./QH7CZTFQ.js";
import "./6IBDWUAL.js";
import "./R7OK5F5K.js";
import "./BV27WN6V.js";
import "./3EJT6ANF.js";
import {
  readReport
} from "./2EZ3DSEC.js";
import "./62FRBM3D.js";
import "./CJP5BV3C.js";
import "./3VZKQ2PO.js";
import "./5KO6GISQ.js";
import "./M3NZZMMC.js";
import "./NWL34C42.js";
import "./ZPCSYCOC.js";
import "./G6SBVFOP.js";
import "./WLK4E7Z4.js";
import "./KBJCABVC.js";
import "./AVILYAY7.js";
import "./GFCN6ECW.js";
import "./OASVD2G7.js";
import "./L3J77ZHU.js";
import "./SDHTY2TJ.js";
import "./B4KB6TU4.js";

// src/cli/commands/report.ts
import path from "node:path";
async function reportCommand(settings, world) {
  const read = (file) => readReport(path.resolve(world.directory, file));
  const report = await read(settings.file);
  if (settings.against === void 0) return deliver(report, settings, world);
  return deliver(compareReports(report, await read(settings.against)), settings, world);
}
export {
  reportCommand
};
