import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  compareReports
} from "./ZVAXOSCY.js";
import {
  deliver
} from "./4XGZFWXC.js";
import "./P4J7BE2G.js";
import "./I2MQAI2P.js";
import "./I3DK2GIZ.js";
import {
  readReport
} from "./UZDBBLML.js";
import "./BARSJXE5.js";
import "./5SZE62VC.js";
import "./FTTPOZCY.js";
import "./3VZKQ2PO.js";
import "./YTQX3TOC.js";
import "./EJNFRPCC.js";
import "./4EWCDJO6.js";
import "./WK2ROYKC.js";
import "./QMTH3XIM.js";
import "./NHKTKQ4R.js";
import "./3EJT6ANF.js";
import "./CP3Z2BKF.js";
import "./RAINNEYE.js";
import "./AD5TFED6.js";
import "./2K4DHKW7.js";
import "./FPATGUC7.js";
import "./KBOLRTKI.js";
import "./R7YIPWEF.js";
import "./G6SBVFOP.js";
import "./HRPSXDW6.js";
import "./OASVD2G7.js";
import "./73WKNOLH.js";
import "./LYRVMEWK.js";
import "./2JR67ORU.js";
import "./X2Q7UQRR.js";
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
