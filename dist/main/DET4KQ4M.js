import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  compareReports
} from "./CX3H3T6A.js";
import {
  deliver
} from "./AHISF6VP.js";
import "./R25BTK4Y.js";
import "./ERKC25IF.js";
import "./SHQ3Y765.js";
import {
  readReport
} from "./LXWQ7ACM.js";
import "./NKTN5EVO.js";
import "./WURCFRDO.js";
import "./5KO6GISQ.js";
import "./3VZKQ2PO.js";
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
import "./AVILYAY7.js";
import "./3N3WSEEQ.js";
import "./OASVD2G7.js";
import "./L3J77ZHU.js";
import "./ZNZEZTUG.js";
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
