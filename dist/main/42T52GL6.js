import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  compareReports
} from "./UEXVLKRZ.js";
import {
  deliver
} from "./S4SCJOJB.js";
import "./3PVMAB6C.js";
import "./LDLJJW2I.js";
import "./JSHUWCYC.js";
import "./APU4FHFL.js";
import "./53QUP4BA.js";
import "./SHQ3Y765.js";
import "./3EJT6ANF.js";
import {
  readReport
} from "./3NU42Z4I.js";
import "./YR4LRNBD.js";
import "./P2P5ZP5F.js";
import "./MDHLSHYN.js";
import "./3VZKQ2PO.js";
import "./RILL3JDW.js";
import "./Q6EYETGG.js";
import "./RAINNEYE.js";
import "./ZPCSYCOC.js";
import "./IYDSAJR5.js";
import "./G6SBVFOP.js";
import "./EJNFRPCC.js";
import "./4EWCDJO6.js";
import "./KBOLRTKI.js";
import "./R7YIPWEF.js";
import "./OK5FPMOW.js";
import "./33LXSE73.js";
import "./OASVD2G7.js";
import "./73WKNOLH.js";
import "./2JR67ORU.js";
import "./WOQU7CIP.js";
import "./DTEW5AZJ.js";

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
