import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  runCompare,
  runCompareShard
} from "./ZZ655DVZ.js";
import "./7R4EEWMT.js";
import "./4QEXMQ57.js";
import "./LNJT2OE7.js";
import "./NKTN5EVO.js";
import "./WURCFRDO.js";
import "./5KO6GISQ.js";
import "./3VZKQ2PO.js";
import "./CR5XJFRY.js";
import "./NKFSZFGO.js";
import "./JPFMPAGU.js";
import "./CPAYGH2T.js";
import "./ZPCSYCOC.js";
import "./NWL34C42.js";
import "./WLK4E7Z4.js";
import "./KBJCABVC.js";
import "./M3NZZMMC.js";
import "./G6SBVFOP.js";
import "./TQTSCL46.js";
import "./XDQTFKY2.js";
import "./BKS72ICO.js";
import "./YVY5LHYY.js";
import "./OMDVOD6U.js";
import "./AVILYAY7.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import "./572TXH23.js";
import "./3N3WSEEQ.js";
import "./237SNHPC.js";
import "./SH4QUI4H.js";
import "./OASVD2G7.js";
import "./73WKNOLH.js";
import "./B6WTAH6N.js";
import "./L3J77ZHU.js";
import "./ZNZEZTUG.js";
import "./B4KB6TU4.js";
export {
  runCompare,
  runCompareShard
};
