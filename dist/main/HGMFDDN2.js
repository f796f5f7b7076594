import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  addToHistory,
  historyCommand
} from "./HWY53VFM.js";
import "./4M5PECTQ.js";
import "./DWV2GI5X.js";
import "./PQZMLFSL.js";
import "./EQYX5E6B.js";
import "./SHQ3Y765.js";
import "./7R4EEWMT.js";
import "./NWL34C42.js";
import "./KBJCABVC.js";
import "./3EJT6ANF.js";
import "./3N3WSEEQ.js";
import "./L3J77ZHU.js";
import "./ZNZEZTUG.js";
import "./B4KB6TU4.js";
export {
  addToHistory,
  historyCommand
};
