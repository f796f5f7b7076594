import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  compareReports
} from "./GIRE5U2W.js";
import {
  deliver
} from "./4SYTJLH5.js";
import "./IOJIMQEE.js";
import "./NLD3PXLX.js";
import "./WZCVJG5K.js";
import "./MXEIKP3F.js";
import "./T3PYDFNL.js";
import "./SHQ3Y765.js";
import "./3EJT6ANF.js";
import {
  readReport
} from "./KVKVR3OO.js";
import "./2IGYEI2B.js";
import "./MBQ5EHFF.js";
import "./S4HFOKMG.js";
import "./3VZKQ2PO.js";
import "./3MSYNQOD.js";
import "./ZPCSYCOC.js";
import "./IYDSAJR5.js";
import "./G6SBVFOP.js";
import "./EJNFRPCC.js";
import "./4EWCDJO6.js";
import "./KBOLRTKI.js";
import "./R7YIPWEF.js";
import "./KZ2235BV.js";
import "./3N3WSEEQ.js";
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
