import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);
import {
  verifyCommand
} from "./4VOXHFVV.js";
import "./GBAMXTVU.js";
import "./Q5NO6KN7.js";
import "./63AXHILU.js";
import "./VLBIL2QF.js";
import "./ZPCSYCOC.js";
import "./G6SBVFOP.js";
import "./WLK4E7Z4.js";
import "./KBJCABVC.js";
import "./BKS72ICO.js";
import "./IMUQCRFZ.js";
import "./AVILYAY7.js";
import "./QML3IVJZ.js";
import "./WB6OJM6R.js";
import "./GFCN6ECW.js";
import "./5Z5CEQOX.js";
import "./SH4QUI4H.js";
import "./OASVD2G7.js";
import "./L3J77ZHU.js";
import "./SDHTY2TJ.js";
import "./B4KB6TU4.js";
export {
  verifyCommand
};
