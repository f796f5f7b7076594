import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  addToHistory,
  historyCommand
} from "./7F6PZEHW.js";
import "./57S3RNBV.js";
import "./FEIVN6KV.js";
import "./TE4UO4D2.js";
import "./INGNVVS5.js";
import "./QH7CZTFQ.js";
import "./3EJT6ANF.js";
import "./7R4EEWMT.js";
import "./NWL34C42.js";
import "./KBJCABVC.js";
import "./GFCN6ECW.js";
import "./L3J77ZHU.js";
import "./SDHTY2TJ.js";
import "./B4KB6TU4.js";
export {
  addToHistory,
  historyCommand
};
