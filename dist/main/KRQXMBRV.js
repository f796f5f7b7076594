import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  findHead,
  runMeasure,
  runMeasureShard
} from "./LFEV7M4Q.js";
import "./Q2YBUMK6.js";
import "./62FRBM3D.js";
import "./CJP5BV3C.js";
import "./3VZKQ2PO.js";
import "./5KO6GISQ.js";
import "./MHXQPT4F.js";
import "./M3NZZMMC.js";
import "./NWL34C42.js";
import "./GBAMXTVU.js";
import "./Q5NO6KN7.js";
import "./63AXHILU.js";
import "./VLBIL2QF.js";
import "./ZPCSYCOC.js";
import "./G6SBVFOP.js";
import "./WLK4E7Z4.js";
import "./KBJCABVC.js";
import "./QNA6YHQK.js";
import "./CPNOXXKO.js";
import "./BKS72ICO.js";
import "./YVY5LHYY.js";
import "./IMUQCRFZ.js";
import "./AVILYAY7.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import "./GFCN6ECW.js";
import "./5Z5CEQOX.js";
import "./SH4QUI4H.js";
import "./OASVD2G7.js";
import "./B6WTAH6N.js";
import "./L3J77ZHU.js";
import "./SDHTY2TJ.js";
import "./B4KB6TU4.js";
export {
  findHead,
  runMeasure,
  runMeasureShard
};
